import { expect, test } from '@jest/globals'
import { play } from '../play.ts'
import { record } from '../record.ts'
import { SUM } from '../sum.ts'

test('a green project costs nothing and asks no model', async () => {
  const files = { ...SUM, 'sum.sh': 'echo $(($1 + $2))\n' }
  await play({ verdict: 'not-reproduced', project: { files } }, played => {
    expect(played.model.requests).toEqual([])
    expect(played.result.outputs['cost-usd']).toBe('0.000000')
    expect(record(played)).toMatchSnapshot()
  })
})
