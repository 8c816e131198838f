import { describe, expect, test } from '@jest/globals'
import { compaction, type Shortening, type Stuck } from '../../src/agent/compaction.ts'
import type { TraceRecord } from '../../src/agent/journal.ts'
import { logbook } from '../../src/agent/logbook.ts'
import type { Item } from '../../src/agent/model.ts'
import type { Paid } from '../../src/agent/paid-model.ts'
import { userMessage } from '../../src/agent/prompt.ts'
import { callOf, says, tooLong } from './scripted.ts'

const FIRST = userMessage('Repair the cause.')
const LONG: readonly Item[] = [FIRST, ...Array.from({ length: 30 }, () => userMessage('x'.repeat(10_000)))]
const WHOLE = tooLong(230_000)

/** `answers`: to the requests for a summary. */
function scene(answers: readonly Paid[], change: Partial<Shortening> = {}) {
  const asked: (readonly Item[])[] = []
  const records: TraceRecord[] = []
  const log = logbook()
  const shorten = compaction({
    ask: async (history, _, purpose) => {
      expect(purpose).toBe('handover')
      asked.push(history)
      return answers[asked.length - 1] ?? tooLong(230_000)
    },
    first: FIRST,
    pictures: [],
    diff: async () => '+ a line with s3cret',
    journal: { append: record => records.push(record) },
    redact: text => text.replaceAll('s3cret', '***'),
    ...change,
  })
  const at = (step: number, stuck: Partial<Stuck> = {}) =>
    shorten({ stop: WHOLE, history: LONG, log, step, ...stuck })
  return { at, asked, records, log }
}

const textOf = (items: readonly Item[]) => JSON.stringify(items)
type Result = Awaited<ReturnType<ReturnType<typeof scene>['at']>>
const historyOf = (result: Result) => (result.kind === 'shortened' ? result.history : [])

describe('a conversation that is too long', () => {
  test('is asked for a summary, and goes on with the task, our own facts and that', async () => {
    const { at, asked, log } = scene([says('The cause is x, said s3cret.', callOf('never run'))])
    const red = { kind: 'done', output: 'Exit code: 1\nOutput:\nnot ok adds' } as const
    log.add(1, { ...red, call: callOf('a', { name: 'run_tests' }) })
    const history = historyOf(await at(2))
    expect(asked[0]?.slice(0, -1)).toEqual(LONG)
    expect(textOf(asked[0]?.slice(-1) ?? [])).toContain('about to be cut off')
    expect(history).toHaveLength(2)
    expect(history[0]).toBe(FIRST)
    for (const part of ['1. runs the tests: Exit code: 1', 'not ok adds', '+ a line with ***', 'said ***'])
      expect(textOf(history)).toContain(part)
    expect(textOf(history)).not.toMatch(/never run|s3cret/)
  })

  test('goes on with our own facts where there is no room or money to ask', async () => {
    const { at } = scene([tooLong(230_000)])
    const result = await at(2)
    expect(result).toMatchObject({ kind: 'shortened', summarized: false })
    expect(textOf(historyOf(result))).not.toContain('Your notes')
  })

  test('keeps the notes of the time before where there are no new ones', async () => {
    const { at } = scene([says('The cause is x.'), tooLong(230_000)])
    await at(2)
    expect(textOf(historyOf(await at(20)))).toContain('The cause is x.')
  })

  test('is written down whole, so that a run can be resumed', async () => {
    const { at, records } = scene([says('The cause is x.')])
    const history = historyOf(await at(7))
    const [record] = records
    expect(record).toMatchObject({ type: 'compaction', step: 7, summarized: true, history })
    if (record?.type === 'compaction') expect(record.bytesAfter).toBeLessThan(record.bytesBefore / 100)
  })

  test('has fences that nobody who wrote what is in them could know', async () => {
    const { at } = scene([says('a'), says('b')])
    const nonces = [await at(2), await at(20)].map(
      result => /<data-([0-9a-f]{12})\b/.exec(textOf(historyOf(result)))?.[1],
    )
    expect(new Set(nonces).size).toBe(2)
    expect(nonces).not.toContain(undefined)
  })
})

describe('the stop stands', () => {
  const cases: readonly [string, Partial<Stuck>][] = [
    ['where no room would undo it', { stop: { kind: 'stop', end: WHOLE.end } }],
    ['where the room is too small for what is needed', { stop: tooLong(8_000) }],
    ['where there is hardly anything to cut off', { history: [FIRST, userMessage('y'.repeat(3_000))] }],
  ]
  test.each(cases)('%s', async (_, stuck) => {
    const { at, asked, records } = scene([says('a')])
    const stop = stuck.stop ?? WHOLE
    expect(await at(2, stuck)).toBe(stop)
    expect([...asked, ...records]).toEqual([])
  })

  test('right after another one', async () => {
    const { at, asked } = scene([says('a'), says('b'), says('c')])
    expect((await at(10)).kind).toBe('shortened')
    for (const step of [10, 11, 12, 13]) expect((await at(step)).kind).toBe('stop')
    expect((await at(14)).kind).toBe('shortened')
    expect(asked).toHaveLength(2)
  })

  test('in the end, however many steps there are', async () => {
    const { at } = scene([])
    const kinds: string[] = []
    for (let step = 10; step <= 300; step += 10) kinds.push((await at(step)).kind)
    expect(kinds.filter(kind => kind === 'shortened')).toHaveLength(20)
    expect(kinds.at(-1)).toBe('stop')
  })

  test('when the request for a summary ends the run', async () => {
    const cancelled = { kind: 'stop', end: { verdict: 'cancelled', reason: 'it was' } } as const
    const { at, records } = scene([cancelled])
    expect(await at(2)).toBe(cancelled)
    expect(records).toEqual([])
  })
})

test.each([12_000, 30_000, 60_000, 230_000])('ends within %i tokens of room', async room => {
  const hostile = '"\\\n\u0000'.repeat(20_000)
  const { at, log } = scene([says(hostile)], { diff: async () => hostile })
  for (let step = 1; step < 100; step += 1)
    log.add(step, { kind: 'done', call: callOf(`${step}`, { argument: hostile }), output: hostile })
  const history = historyOf(await at(100, { stop: tooLong(room) }))
  expect(history).toHaveLength(2)
  expect(Buffer.byteLength(textOf(history))).toBeLessThan(room)
})
