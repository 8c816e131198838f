import { expect, test } from '@jest/globals'
import { play } from '../play.ts'
import { record } from '../record.ts'

test('a model that gives up ends as no-fix, with its words in the summary', async () => {
  const turns = [
    { shell: 'cat sum.sh' },
    { say: 'I cannot find the cause.' },
    { say: 'I cannot repair this: the file is right.' },
  ]
  await play({ verdict: 'no-fix', script: { turns } }, played => {
    expect(played.result.summary).toContain('I cannot repair this: the file is right.')
    expect(played.files['patch.diff']).toBe('')
    expect(record(played)).toMatchSnapshot()
  })
})
