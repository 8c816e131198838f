import { count, plainText } from '../platform/text.ts'
import { deedOf, resultOf, shorten } from './deed.ts'
import type { Done } from './done.ts'
import { runTestsTool } from './tools/run-tests.ts'

/** What was done in a repair, as we saw it; the model's own account is another matter. */
export type Logbook = {
  readonly add: (step: number, done: Done) => void
  /** The latest entries that fit into `bytes`, a line for each and for those in a row that are alike. */
  readonly lines: (bytes: number) => string
  /** What the last test run printed; empty when there was none. */
  readonly lastTests: string
}

type Entry = { readonly step: number; readonly text: string; readonly times: number }

export function logbook(): Logbook {
  const entries: Entry[] = []
  let lastTests = ''
  return {
    add: (step, done) => {
      if (isTestRun(done)) lastTests = done.output
      const text = entryOf(done)
      const last = entries.at(-1)
      if (last?.text === text) entries.splice(-1, 1, { ...last, times: last.times + 1 })
      else entries.push({ step, text, times: 1 })
    },
    lines: bytes => latest(entries.map(lineOf), bytes),
    get lastTests() {
      return lastTests
    },
  }
}

function isTestRun(done: Done): boolean {
  return done.kind === 'red' || (done.kind === 'done' && done.call.name === runTestsTool.name)
}

function entryOf(done: Done): string {
  const what = done.kind === 'red' ? 'ends its turn, the tests are red' : deedOf(done.call)
  const result = done.kind === 'red' ? '' : `: ${resultOf(done.kind, done.output)}`
  return plainText(`${shorten(what)}${result}`)
}

function lineOf({ step, text, times }: Entry): string {
  return `${step}. ${text}${times > 1 ? ` (${times} times)` : ''}`
}

/** For the line that says how many are left out. */
const EARLIER_BYTES = 48

function latest(lines: readonly string[], bytes: number): string {
  let room = bytes - EARLIER_BYTES
  let from = lines.length
  for (const line of lines.toReversed()) {
    room -= Buffer.byteLength(line) + 1
    if (room < 0) break
    from -= 1
  }
  const earlier = from > 0 ? [`(${count(from, 'earlier line')} left out)`] : []
  return [...earlier, ...lines.slice(from)].join('\n')
}
