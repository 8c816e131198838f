import { expect, test } from '@jest/globals'
import type { KeptChange } from '../../src/agent/journal.ts'
import { sha256 } from '../../src/agent/kept-change.ts'
import { GOES_ON, GOES_ON_UNSURE } from '../../src/agent/resumption.ts'
import { goOnFrom } from '../../src/stages/go-on.ts'

const PATCH = 'the patch that was kept'
const KEPT: KeptChange = { sha256: sha256(PATCH), whole: true }
const OWN = { baseUrl: 'https://a.test/v1', testCommand: 'make', workingDirectory: '.', task: null }
const BASE = 'a'.repeat(40)

const patchCall = (id: string) => ({ type: 'custom_tool_call', call_id: id, name: 'apply_patch', input: '' })
const call = (callId: string) => ({ callId, name: 'apply_patch', form: 'custom', argument: '' })

/** A run that was killed in the third of its calls; of the second, this was kept. */
function goneOnFrom(change: KeptChange | null | undefined, patch = PATCH) {
  const { task, ...own } = OWN
  const run = { type: 'run', ...own, baseSha: BASE, task: '', taskCheck: '' }
  const request = { step: 1, model: 'm', purpose: 'work', items: 1, signature: 'a1', refused: [] }
  const said = [{ type: 'message', role: 'user', content: [{ type: 'input_text', text: 'red' }] }]
  const answer = { text: '', usage: null, model: 'm', serviceTier: '', requestId: '', durationMs: 1 }
  const end = { type: 'tool-end', step: 1, kind: 'done', output: '', durationMs: 1 }
  const start = { type: 'tool-start', step: 1 }
  const records = [
    run,
    { type: 'reserve', id: 1, nanoUsd: 1, maxOutputTokens: 1, ...request, said },
    { type: 'settle', id: 1, nanoUsd: 1, spentNanoUsd: 1, fault: '' },
    { type: 'response', id: 1, step: 1, items: ['1', '2', '3'].map(patchCall), ...answer },
    { ...start, call: call('1') },
    { ...end, callId: '1', change: KEPT },
    { ...start, call: call('2') },
    { ...end, callId: '2', change },
    { ...start, call: call('3') },
  ]
  const trace = records.map(record => JSON.stringify(record)).join('\n')
  const going = goOnFrom({ ...OWN, task, stoppedRun: { trace, patch } }, BASE)
  return { goesOn: going?.resumption.goesOn, interrupted: going?.resumption.open?.results.at(-1) }
}

test.each([KEPT, undefined])(
  'a patch of the last call that changed something is gone on from as it is',
  change => {
    const again = { kind: 'interrupted', again: true }
    expect(goneOnFrom(change)).toEqual({ goesOn: GOES_ON, interrupted: again })
  },
)

test.each([
  ['after which the change was not kept again', null, PATCH],
  ['that is none of those in the trace', KEPT, 'another'],
])('a patch %s is taken for an older one, and no call is made again on it', (_, change, patch) => {
  const again = { kind: 'interrupted', again: false }
  expect(goneOnFrom(change, patch)).toEqual({ goesOn: GOES_ON_UNSURE, interrupted: again })
})

test('without its patch, a run that has changed something is not gone on from', () => {
  expect(() => goneOnFrom(null, '')).toThrow(/^resume: .* without its patch\.diff beside it/)
})
