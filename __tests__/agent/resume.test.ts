import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Budget } from '../../src/agent/budget.ts'
import type { TraceRecord } from '../../src/agent/journal.ts'
import { type Outcome, repair } from '../../src/agent/loop.ts'
import type { Answer, Item, Model } from '../../src/agent/model.ts'
import { paidModel } from '../../src/agent/paid-model.ts'
import { userMessage } from '../../src/agent/prompt.ts'
import { retrace } from '../../src/agent/retrace.ts'
import { openReserves, spentIn } from '../../src/agent/spent.ts'
import { createToolbox, FREE_TEXT } from '../../src/agent/toolbox.ts'
import { objectionTo } from '../../src/agent/trace-check.ts'
import { Watch } from '../../src/platform/watch.ts'
import { codexMax } from './asking.ts'

/** Time passes at once, so that every retry is taken. */
class QuickWatch extends Watch {
  override async sleep(): Promise<void> {}
}

/** `cut` is met by the first attempt at a turn; a turn without commands ends while the tests are red, or green at last. */
type Scripted = {
  readonly commands: readonly string[]
  readonly cut: boolean
  readonly tooLarge: boolean
  readonly reasons: boolean
}

const scripts = fc.array(
  fc.record({
    commands: fc.array(fc.constantFrom('look', 'edit', 'bad'), { maxLength: 3 }),
    cut: fc.boolean(),
    tooLarge: fc.integer({ min: 0, max: 5 }).map(chance => chance === 0),
    reasons: fc.boolean(),
  }),
  { minLength: 1, maxLength: 6 },
)

type Ended = {
  readonly outcome: Outcome
  readonly records: readonly TraceRecord[]
  /** Command lines, as often as they were run. */
  readonly ran: readonly string[]
  readonly asked: readonly (readonly Item[])[]
  readonly spent: number
}

const LIMIT_NANO = 2_000_000_000
const LONG = 'x'.repeat(16_000)

/** What the endpoint says depends on the history alone, as that of a model does. */
function modelOf(script: readonly Scripted[], met: Set<string>, asked: (readonly Item[])[]): Model {
  return async ({ history }): Promise<Answer> => {
    asked.push(history)
    const turns = Number(/turn (\d+)$/m.exec(lastWords(history))?.[1] ?? -1) + 1
    const summary = JSON.stringify(history.at(-1)).includes('about to be cut off')
    if (summary) return turnOf([message(`notes so far, turn ${turns - 1}`)])
    const scripted = script[turns] ?? { commands: [], cut: false, tooLarge: false, reasons: false }
    // Not by what we say ourselves, which is more where a run was stopped.
    const isLong = history.filter(({ role }) => role !== 'user').length > 4
    if (scripted.tooLarge && isLong) return faulty('too-large', 'no')
    if (scripted.cut && !met.has(`cut ${turns}`)) {
      met.add(`cut ${turns}`)
      return faulty('cut', 'unknown')
    }
    const calls = scripted.commands.map((command, at) => callItem(`${turns}-${at}`, command))
    const reasoning = scripted.reasons ? [{ type: 'reasoning', id: `r${turns}`, summary: [] }] : []
    return turnOf([...reasoning, message(`${turns === 0 ? LONG : ''}\nturn ${turns}`), ...calls])
  }
}

/** The model's last turn, which a compaction carries over in its notes. */
function lastWords(history: readonly Item[]): string {
  const texts = history.flatMap(item => (Array.isArray(item.content) ? [String(item.content[0]?.text)] : []))
  return (
    texts
      .findLast(text => /turn \d+/.test(text))
      ?.match(/turn \d+/g)
      ?.at(-1) ?? ''
  )
}

function message(text: string): Item {
  return { type: 'message', role: 'assistant', content: [{ type: 'output_text', text }] }
}

function callItem(id: string, command: string): Item {
  const argument = command === 'bad' ? '{' : JSON.stringify({ command: `${command} ${id}` })
  return { type: 'function_call', call_id: id, name: 'shell_command', arguments: argument }
}

function turnOf(items: readonly Item[]): Answer {
  const calls = items.flatMap(({ type, call_id, arguments: argument }) =>
    type === 'function_call'
      ? [
          {
            callId: String(call_id),
            name: 'shell_command',
            form: 'function' as const,
            argument: String(argument),
          },
        ]
      : [],
  )
  const text = items.map(item => (Array.isArray(item.content) ? String(item.content[0]?.text) : '')).join('')
  const usage = { input: 20_000, cached: 0, cacheWrite: 0, output: 100 }
  return {
    kind: 'turn',
    turn: { items, calls, text, usage, model: codexMax.id, serviceTier: 'default', requestId: '' },
  }
}

function faulty(kind: 'cut' | 'too-large', billed: 'no' | 'unknown'): Answer {
  return { kind: 'fault', fault: { kind, billed, message: kind, requestId: '' } }
}

type Start = {
  readonly script: readonly Scripted[]
  readonly before: readonly TraceRecord[]
  readonly met: Set<string>
}

/** A whole run, or one that goes on from the records of another. */
async function run({ script, before, met }: Start): Promise<Ended> {
  const records: TraceRecord[] = [...before]
  const reserves = before.filter(record => record.type === 'reserve')
  const settles = before.filter(record => record.type === 'settle')
  const spentNano = spentIn(reserves, settles)
  for (const { id, nanoUsd } of openReserves(reserves, settles))
    records.push({ type: 'settle', id, nanoUsd, spentNanoUsd: spentNano, fault: 'stopped' })
  const lastId = Math.max(0, ...reserves.map(({ id }) => id))
  const budget = new Budget(LIMIT_NANO, { spentNano, lastId })
  const watch = new QuickWatch(3_600_000, new AbortController().signal)
  // As it would come back from a file.
  const journal = { append: (record: TraceRecord) => records.push(JSON.parse(JSON.stringify(record))) }
  const resumption = retrace(before, FREE_TEXT)
  const ran: string[] = []
  const asked: (readonly Item[])[] = []
  const printed = { text: 'looks', bytes: 1, sha256: '' }
  const result = { ending: { kind: 'exited', code: 0 }, output: printed, durationMs: 1 } as const
  const toolbox = createToolbox({
    workspace: {
      root: '/nowhere',
      run: async ({ text }) => {
        ran.push(text)
        return result
      },
      [Symbol.asyncDispose]: async () => {},
    },
    checkout: '/checkout',
    logs: [],
    runTests: async () => ({
      ...result,
      ending: { kind: 'exited', code: met.has('red') ? 1 : 0 },
      tests: null,
      notes: [],
    }),
    commandTimeoutMs: 1_000,
    watch,
    journal,
    redact: text => text,
    frame: (_, text) => text,
    keepChange: async () => ({ sha256: '', whole: true }),
    recalled: resumption?.open?.results ?? [],
  })
  const terms = {
    facts: codexMax,
    tier: 'default',
    fallback: null,
    signature: 'a1',
    prefixBytes: 1_000,
  } as const
  const ask = paidModel({
    ...terms,
    model: modelOf(script, met, asked),
    budget,
    watch,
    journal,
    note: () => {},
    random: () => 0.5,
    resumption,
  })
  const outcome = await repair({
    ask,
    toolbox,
    first: userMessage('The test command fails.'),
    pictures: [],
    greenIsDone: true,
    maxSteps: 12,
    budget,
    // What the model knows of its work when its conversation was cut off without asking it.
    diff: async () =>
      `turn ${records.filter(record => record.type === 'response' && !isNotes(record)).length - 1}`,
    journal,
    watch,
    redact: text => text,
    frame: (_, text) => text,
    resumption,
  })
  return { outcome, records, ran, asked, spent: budget.spent }
}

const ENDS = ['green', 'no-fix', 'model-error', 'limit-reached']
const seen = { kills: 0, open: 0, interrupted: 0, cuts: 0, green: 0, stopped: 0 }

test('killed after any record and gone on from, a run comes to the same end, with nothing paid or done twice', async () => {
  const property = fc.asyncProperty(scripts, fc.boolean(), async (script, red) => {
    const marks = red ? ['red'] : []
    const whole = await run({ script, before: [], met: new Set(marks) })
    seen[whole.outcome.kind] += 1
    // What fits into an endpoint that has refused a size is measured anew by whoever goes on, and may end it elsewhere.
    const ends = script.some(({ tooLarge }) => tooLarge) ? ENDS : [endOf(whole.outcome)]
    expect(whole.records.map(objectionTo).filter(found => found !== null)).toEqual([])
    for (let at = 1; at <= whole.records.length; at += 1) {
      const before = whole.records.slice(0, at)
      const met = new Set(marks)
      const resumed = await run({ script, before, met })
      note(before)
      expect(ends).toContain(endOf(resumed.outcome))
      nothingTwice(before, resumed)
      expect(resumed.spent).toBe(
        spentIn(
          resumed.records.filter(record => record.type === 'reserve'),
          resumed.records.filter(record => record.type === 'settle'),
        ),
      )
      expect(resumed.spent).toBeLessThanOrEqual(LIMIT_NANO)
      // What it leaves can be gone on from in its turn.
      const again = await run({ script, before: resumed.records.slice(0, at + 3), met: new Set([...met]) })
      expect(ends).toContain(endOf(again.outcome))
    }
  })
  await fc.assert(property, { numRuns: 60, seed: 20_261_127, endOnFailure: true })
  // The scripts reached what they are meant to reach.
  expect(seen.kills).toBeGreaterThan(500)
  expect(seen.open).toBeGreaterThan(100)
  expect(seen.interrupted).toBeGreaterThan(20)
  expect(seen.cuts).toBeGreaterThan(5)
  expect(seen.green).toBeGreaterThan(5)
  expect(seen.stopped).toBeGreaterThan(5)
})

function note(before: readonly TraceRecord[]): void {
  const found = retrace(before, FREE_TEXT)
  seen.kills += 1
  if (found?.open) seen.open += 1
  if (found?.open?.results.at(-1)?.kind === 'interrupted') seen.interrupted += 1
  if (before.some(({ type }) => type === 'compaction')) seen.cuts += 1
}

function endOf(outcome: Outcome) {
  return outcome.kind === 'green' ? 'green' : outcome.end.verdict
}

function nothingTwice(before: readonly TraceRecord[], { records, ran, asked }: Ended): void {
  const begun = before.flatMap(record => (record.type === 'tool-start' ? [record.call.argument] : []))
  for (const command of ran) expect(begun).not.toContain(JSON.stringify({ command }))
  expect(new Set(ran).size).toBe(ran.length)
  // An answer that is in the trace is part of every later request, and never asked for again.
  const answers = before.flatMap(record => (record.type === 'response' && !isNotes(record) ? [record] : []))
  const lastCut = before.findLastIndex(({ type }) => type === 'compaction')
  const since = answers.filter(answer => before.indexOf(answer) > lastCut)
  const first = asked[0]
  if (first) for (const { items } of since) expect(first).toEqual(expect.arrayContaining([...items]))
  const ids = records.flatMap(record => (record.type === 'reserve' ? [record.id] : []))
  expect(new Set(ids).size).toBe(ids.length)
}

function isNotes({ text }: Extract<TraceRecord, { type: 'response' }>): boolean {
  return text.startsWith('notes')
}
