import { expect, test } from '@jest/globals'
import { play } from '../play.ts'
import { record } from '../record.ts'

test('a red project is fixed, proven and left as a patch', async () => {
  await play({ verdict: 'fixed' }, played => {
    expect(played.result.outputs.steps).toBe('4')
    expect(played.files['patch.diff']).toContain('+echo $(($1 + $2))')
    expect(record(played)).toMatchSnapshot()
  })
})
