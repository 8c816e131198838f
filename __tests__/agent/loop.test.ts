import { describe, expect, test } from '@jest/globals'
import { Budget } from '../../src/agent/budget.ts'
import { type Job, repair } from '../../src/agent/loop.ts'
import type { Call, Item, Turn } from '../../src/agent/model.ts'
import type { Paid } from '../../src/agent/paid-model.ts'
import { userMessage } from '../../src/agent/prompt.ts'
import type { CommandResult } from '../../src/platform/command.ts'
import { Watch } from '../../src/platform/watch.ts'

const output = { text: 'not ok 1 - adds s3cret', bytes: 22, sha256: '' }
const tests = (code: number): CommandResult => ({ ending: { kind: 'exited', code }, output, durationMs: 1 })
const call = (callId: string, change: Partial<Call> = {}): Call => ({
  callId,
  name: 'shell_command',
  form: 'function',
  argument: '{}',
  ...change,
})
const says = (text: string, ...calls: Call[]): Paid => ({
  kind: 'turn',
  turn: {
    items: [{ type: 'message', text }],
    calls,
    text,
    usage: null,
    model: 'm',
    serviceTier: '',
    requestId: '',
  } as Turn,
})
const stop = (verdict: 'limit-reached' | 'model-error' | 'cancelled'): Paid => ({
  kind: 'stop',
  end: { verdict, reason: 'because' },
})

/** `codes`: exit codes of the test runs, the last for all that follow. */
function scene(
  answers: readonly Paid[],
  codes: readonly number[],
  change: Partial<Job> = {},
  tool?: Job['toolbox']['call'],
) {
  const histories: (readonly Item[])[] = []
  const called: string[] = []
  const cancel = new AbortController()
  let runs = 0
  const job: Job = {
    ask: async history => {
      histories.push([...history])
      return answers[histories.length - 1] ?? stop('model-error')
    },
    toolbox: {
      call: async (asked, step) => {
        called.push(asked.callId)
        if (tool) return tool(asked, step)
        return { kind: asked.argument === 'bad' ? 'invalid' : 'done', output: `output of ${asked.callId}` }
      },
      tests: async () => tests(codes[Math.min(runs++, codes.length - 1)] ?? 1),
    },
    first: userMessage('red'),
    pictures: [],
    greenIsDone: true,
    maxSteps: 40,
    budget: new Budget(1_000_000_000),
    diff: async () => '',
    journal: { append: () => {} },
    watch: new Watch(60_000, cancel.signal),
    redact: said => said.replaceAll('s3cret', '***'),
    frame: (_, text) => text,
    ...change,
  }
  return { job, histories, called, cancel, testRuns: () => runs }
}

describe('the loop', () => {
  test('ends green when the model stops calling tools and the tests agree', async () => {
    const { job, called } = scene([says('', call('a'), call('b')), says('I fixed it.')], [0])
    expect(await repair(job)).toEqual({ kind: 'green', words: 'I fixed it.' })
    expect(called).toEqual(['a', 'b'])
  })

  test('only ever appends: the answer, then its outputs in the order of the calls', async () => {
    const custom = call('b', { form: 'custom', name: 'apply_patch' })
    const { job, histories } = scene([says('x', call('a'), custom), says('y', call('c')), says('z')], [0])
    await repair(job)
    expect(histories[1]).toEqual([
      userMessage('red'),
      { type: 'message', text: 'x' },
      { type: 'function_call_output', call_id: 'a', output: 'output of a' },
      { type: 'custom_tool_call_output', call_id: 'b', output: 'output of b' },
    ])
    expect(histories[2]?.slice(0, 4)).toEqual(histories[1])
  })

  test('never believes a claim: red tests go back to the model, once', async () => {
    const { job, histories } = scene([says('Fixed!'), says('Really fixed!')], [1])
    expect(await repair(job)).toEqual({
      kind: 'stopped',
      end: { verdict: 'no-fix', reason: 'the model gave up while the tests were red' },
      words: 'Really fixed!',
    })
    expect(JSON.stringify(histories[1]?.at(-1))).toMatch(/still fails.*Exit code: 1.*not ok 1 - adds \*\*\*/)
  })

  test('goes on after a claim that was wrong', async () => {
    const { job } = scene([says('Fixed!'), says('', call('a')), says('Now.')], [1, 1, 0])
    expect((await repair(job)).kind).toBe('green')
  })

  test('keeps the last words, not a silence after them', async () => {
    const { job } = scene([says('The cause is x.', call('a')), says('')], [0])
    expect(await repair(job)).toMatchObject({ words: 'The cause is x.' })
  })

  test('gives up after three invalid calls in a row', async () => {
    const bad = call('a', { argument: 'bad' })
    const { job, called } = scene([says('', bad), says('', bad), says('', bad), says('')], [1])
    expect(await repair(job)).toMatchObject({
      end: { verdict: 'no-fix', reason: 'its last 3 tool calls were invalid' },
    })
    expect(called).toHaveLength(3)
  })

  test('forgives invalid calls between good ones', async () => {
    const bad = call('a', { argument: 'bad' })
    const turns = [says('', bad, bad), says('', call('b')), says('', bad, bad), says('done')]
    expect((await repair(scene(turns, [0]).job)).kind).toBe('green')
  })

  test.each([
    { codes: [0], kind: 'green' },
    { codes: [1], kind: 'stopped' },
  ])('at its last step asks the tests, and ends $kind', async ({ codes, kind }) => {
    const { job, histories } = scene([says('', call('a')), says('', call('b')), says('')], codes, {
      maxSteps: 2,
    })
    const outcome = await repair(job)
    expect(outcome.kind).toBe(kind)
    if (outcome.kind === 'stopped')
      expect(outcome.end).toEqual({ verdict: 'limit-reached', reason: 'max-steps: all 2 steps are used up' })
    expect(histories).toHaveLength(2)
  })

  test.each([
    { verdict: 'limit-reached' as const, kind: 'green', runs: 1 },
    { verdict: 'model-error' as const, kind: 'stopped', runs: 0 },
    { verdict: 'cancelled' as const, kind: 'stopped', runs: 0 },
  ])('stopped by $verdict over green tests ends $kind', async ({ verdict, kind, runs }) => {
    const { job, testRuns } = scene([says('', call('a')), stop(verdict)], [0])
    expect((await repair(job)).kind).toBe(kind)
    expect(testRuns()).toBe(runs)
  })

  test('asks no tests and blames no model once the run is cancelled', async () => {
    const { job, cancel, testRuns } = scene([says('Red still.'), says('I give up.'), stop('cancelled')], [1])
    const ask: Job['ask'] = async (history, step) => {
      if (step === 2) cancel.abort()
      return job.ask(history, step)
    }
    expect(await repair({ ...job, ask })).toMatchObject({ kind: 'stopped', end: { verdict: 'cancelled' } })
    expect(testRuns()).toBe(2)
  })
})

describe('a long run', () => {
  const repeated = (times: number) =>
    Array.from({ length: times }, (_, n) => says('', call(`${n}`, { argument: `${n}` })))
  const same = [1, 2, 3, 4, 5, 6].map(n => says('', call(`${n}`)))
  const notesIn = (history: readonly Item[] = []) =>
    history.filter(item => item.role === 'user').map(item => JSON.stringify(item.content))

  test('hears behind the outputs that it repeats itself, and ends as no-fix', async () => {
    const { job, histories, called } = scene(same, [1], {}, sameOutput)
    expect(await repair(job)).toMatchObject({
      end: { verdict: 'no-fix', reason: expect.stringMatching(/same thing 5 times with the same result/) },
    })
    expect(called).toHaveLength(5)
    expect(histories[3]?.at(-1)).toMatchObject({ role: 'user' })
    expect(notesIn(histories[3]).at(-1)).toContain('This call has had the same result 3 times.')
    expect(histories[4]?.slice(0, histories[3]?.length)).toEqual(histories[3])
  })

  test('is green all the same where the tests are when it is given up', async () => {
    const { job } = scene(same, [0], {}, sameOutput)
    expect((await repair(job)).kind).toBe('green')
  })

  test('is told when few steps are left, and which is the last', async () => {
    const { job, histories } = scene(repeated(6), [1], { maxSteps: 6 })
    await repair(job)
    expect(notesIn(histories[3]).at(-1)).toContain('3 steps are left.')
    expect(notesIn(histories[4])).toEqual(notesIn(histories[3]))
    expect(notesIn(histories[5]).at(-1)).toContain('This is the last step')
  })

  test('goes on after a compaction with the task and what was done; the summary takes a step', async () => {
    const full: Paid = { kind: 'stop', end: { verdict: 'model-error', reason: 'full' }, room: 200_000 }
    const answers = [says('', call('a')), full, says('I know why.'), says('', call('b')), says('Done.')]
    const { job, histories } = scene(answers, [0], {}, bigOutput)
    const steps: number[] = []
    const ask: Job['ask'] = async (history, step, purpose) => {
      steps.push(step)
      return job.ask(history, step, purpose)
    }
    expect(await repair({ ...job, ask })).toEqual({ kind: 'green', words: 'Done.' })
    expect(steps).toEqual([1, 2, 2, 3, 4])
    expect(histories[3]).toHaveLength(2)
    expect(histories[3]?.[0]).toBe(job.first)
    expect(notesIn(histories[3]).at(-1)).toMatch(/1\. runs .*I know why\./)
    expect(histories[4]?.slice(0, 2)).toEqual(histories[3])
  })

  test('ends as it would have when there is nothing to cut off', async () => {
    const end = { verdict: 'model-error', reason: 'full' } as const
    const { job } = scene([{ kind: 'stop', end, room: 200_000 }], [1])
    expect(await repair(job)).toEqual({ kind: 'stopped', end, words: '' })
  })
})

const bigOutput: Job['toolbox']['call'] = async () => ({ kind: 'done', output: 'x'.repeat(50_000) })
const sameOutput: Job['toolbox']['call'] = async () => ({ kind: 'done', output: 'nothing' })
