import { expect, test } from '@jest/globals'
import { play } from '../play.ts'
import { record } from '../record.ts'
import { SUM_PATCH, SUM_TURNS } from '../sum.ts'

const FIX = SUM_TURNS.slice(1)

test('malformed arguments, an unknown tool and a patch that does not apply are news for the model', async () => {
  const turns = [
    { calls: [{ name: 'shell_command', arguments: '{"command": "cat sum' }] },
    { calls: [{ name: 'delete_everything', arguments: {} }] },
    { shell: 'cat sum.sh' },
    { patch: SUM_PATCH.replace('-echo $(($1 - $2))', '-echo $(( $1 minus $2 ))') },
    { calls: [{ name: 'shell_command', arguments: { command: 'pwd', workdir: '/etc' } }] },
    ...FIX,
  ]
  await play({ verdict: 'fixed', script: { turns } }, played => {
    expect(record(played)).toMatchSnapshot()
  })
})

test('three invalid calls in a row end the run', async () => {
  const turns = [1, 2, 3].map(() => ({ calls: [{ name: 'delete_everything', arguments: {} }] }))
  await play({ verdict: 'no-fix', script: { turns } }, ({ result }) => {
    expect(result.outputs.reason).toBe('its last 3 tool calls were invalid')
  })
})

test('parallel calls are answered in order, each once', async () => {
  const turns = [
    { shell: 'echo one', calls: [{ name: 'shell_command', arguments: { command: 'echo two' } }] },
    ...FIX,
  ]
  await play({ verdict: 'fixed', script: { turns } }, ({ model }) => {
    const body = JSON.stringify(model.requests[1]?.body)
    expect(body.indexOf('one')).toBeLessThan(body.indexOf('two'))
  })
})
