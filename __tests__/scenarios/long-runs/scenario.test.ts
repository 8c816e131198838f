import { expect, test } from '@jest/globals'
import { readTrace, type TraceRecord } from '../../../src/agent/journal.ts'
import type { ScriptedTurn } from '../../../testbed/model/script.ts'
import { type Played, play } from '../play.ts'
import { SUM_PATCH } from '../sum.ts'

const FIRST_TRY = SUM_PATCH.replace('+echo $(($1 + $2))', '+echo $(($1 * $2))')
const SECOND_TRY = SUM_PATCH.replace('-echo $(($1 - $2))', '-echo $(($1 * $2))')
/** More than the working share of what the model reads, as the endpoint counts it. */
const NEARLY_FULL = { usage: { input: 240_000, output: 100 } }
/** A conversation that is worth cutting off. */
const LOOK: ScriptedTurn = { shell: 'head -c 15000 /dev/zero | tr "\\0" x; cat sum.sh' }
const FIX: readonly ScriptedTurn[] = [{ patch: SECOND_TRY }, { say: 'It multiplied, now it adds.' }]

type Input = readonly { readonly role?: string; readonly content?: unknown }[]

/** What the model was asked, request by request. */
function inputs({ model }: Played): Input[] {
  return model.requests.map(({ body }) => (body as { input: Input }).input)
}

function compactions({ result }: Played): Extract<TraceRecord, { type: 'compaction' }>[] {
  return readTrace(result.outputs['trace-file'] ?? '').filter(record => record.type === 'compaction')
}

test('a conversation that fills the context goes on with the task, the diff, the tests and a summary', async () => {
  const turns = [
    { patch: FIRST_TRY },
    { runTests: true as const },
    { ...LOOK, ...NEARLY_FULL },
    { say: 'The operator in sum.sh is wrong: minus and times are ruled out.', ...NEARLY_FULL },
    ...FIX,
  ]
  const script = { turns, compactsAbove: 231_200 }
  await play({ verdict: 'fixed', script, inputs: { 'max-cost-usd': '5' } }, played => {
    const asked = inputs(played)
    expect(asked.map(({ length }) => length)).toEqual([1, 3, 5, 8, 2, 4])
    expect(asked[4]?.[0]).toEqual(asked[0]?.[0])
    const handover = JSON.stringify(asked[4]?.[1])
    for (const part of [
      '1. edits sum.sh: M sum.sh',
      '2. runs the tests: Exit code: 1',
      '+echo $(($1 * $2))',
      'got: 6',
      'minus and times are ruled out',
    ])
      expect(handover).toContain(part)
    expect(compactions(played)).toMatchObject([{ step: 4, summarized: true, history: asked[4] }])
    expect(played.result.outputs.steps).toBe('6')
    expect(played.result.summary).toMatch(/conversation shortened from 1\d kB to 2 kB/)
    expect(played.result.log).toContain('Too long: conversation shortened from 1')
  })
})

test('what the endpoint refuses as too large goes on with our own facts, and is counted as no step', async () => {
  const tooLarge = { kind: 'status', status: 400, code: 'context_length_exceeded' } as const
  const turns = [{ patch: FIRST_TRY }, LOOK, { ...FIX[0], faults: [tooLarge] }, ...FIX.slice(1)]
  await play({ verdict: 'fixed', script: { turns } }, played => {
    expect(compactions(played)).toMatchObject([{ step: 3, summarized: false }])
    expect(inputs(played).map(({ length }) => length)).toEqual([1, 3, 5, 2, 4])
    expect(played.result.outputs.steps).toBe('4')
  })
})

test('a conversation that has become too dear for the rest of the money goes on as a shorter one', async () => {
  const dear = { usage: { input: 200_000, output: 100 } }
  const turns = [{ patch: FIRST_TRY }, LOOK, { ...LOOK, shell: 'cat test.sh', ...dear }, ...FIX]
  const script = { turns, compactsAbove: 150_000 }
  await play({ verdict: 'fixed', script, inputs: { 'max-cost-usd': '0.45' } }, played => {
    expect(compactions(played)).toMatchObject([{ summarized: false }])
  })
})

test('an endpoint that finds everything too large ends the run, and is not asked again and again', async () => {
  const tooLarge = { kind: 'status', status: 400, code: 'context_length_exceeded' } as const
  const turns = [{ patch: FIRST_TRY }, LOOK, { say: 'never', faults: Array(9).fill(tooLarge) }]
  await play({ verdict: 'model-error', script: { turns } }, played => {
    expect(played.model.requests).toHaveLength(4)
    expect(played.result.outputs.reason).toContain('context_length_exceeded')
    expect(played.files['patch.diff']).toContain('+echo $(($1 * $2))')
  })
})

test('a model that does the same thing over and over is told so, and then stopped', async () => {
  await play({ verdict: 'no-fix', script: { turns: () => ({ shell: 'cat sum.sh' }) } }, played => {
    expect(played.model.requests).toHaveLength(5)
    expect(JSON.stringify(inputs(played)[3]?.at(-1))).toContain('had the same result 3 times')
    expect(played.result.outputs.reason).toBe(
      'the model has done the same thing 5 times with the same result: it runs cat sum.sh',
    )
  })
})

test('limits that come near are said once, and the last step is for the closing words', async () => {
  const closing = 'The operator is wrong; I did not get to repair it.'
  const turns = (n: number) => (n === 7 ? { say: closing } : { shell: `sed -n ${n + 1}p sum.sh` })
  await play({ verdict: 'limit-reached', script: { turns }, inputs: { 'max-steps': '8' } }, played => {
    const said = inputs(played)
      .at(-1)
      ?.filter(item => item.role === 'user')
      .slice(1)
    expect(said?.map(item => JSON.stringify(item.content))).toEqual([
      expect.stringContaining('3 steps are left.'),
      expect.stringContaining('This is the last step'),
    ])
    expect(played.result.summary).toContain('I did not get to repair it')
  })
})
