import { appendFileSync, existsSync, fdatasyncSync, openSync, readFileSync } from 'node:fs'
import type { Counts } from '../failure/console/run.ts'
import type { TestProof } from '../failure/test-proof.ts'
import type { TestReading } from '../failure/test-reading.ts'
import type { Ending } from '../platform/command.ts'
import type { Finding } from '../platform/finding.ts'
import type { Redact } from '../platform/redact.ts'
import type { End } from '../platform/verdict.ts'
import type { Purpose } from './context-room.ts'
import type { Call, Item } from './model.ts'
import type { Refusal } from './refusal.ts'
import type { ToolResult } from './tools/tool.ts'
import type { Usage } from './usage.ts'

/** One line of trace.jsonl. Money in nano-USD, times in milliseconds since the run began. */
export type TraceRecord =
  | ({ readonly type: 'run' } & RunFacts)
  | ({
      readonly type: 'reserve'
      readonly id: number
      readonly step: number
      readonly model: string
      readonly nanoUsd: number
      readonly maxOutputTokens: number
    } & Request)
  | {
      readonly type: 'response'
      readonly id: number
      readonly step: number
      readonly items: readonly Item[]
      readonly text: string
      readonly usage: Usage | null
      readonly model: string
      readonly serviceTier: string
      readonly requestId: string
      readonly durationMs: number
    }
  | {
      readonly type: 'settle'
      readonly id: number
      readonly nanoUsd: number
      readonly spentNanoUsd: number
      readonly fault: string
    }
  | { readonly type: 'tool-start'; readonly step: number; readonly call: Call }
  | {
      readonly type: 'tool-end'
      readonly step: number
      readonly callId: string
      readonly kind: ToolResult['kind']
      readonly output: string
      readonly durationMs: number
      /** Of the tree after a call that may have changed it. Null: not kept, and what was kept before may be older. */
      readonly change?: KeptChange | null
    }
  | ({ readonly type: 'test-run' } & TestRun)
  | ({ readonly type: 'compaction' } & Compaction)
  | ({ readonly type: 'verdict' } & End & RunEnd)

/** What a request holds; with the records before it that is all there is to know of it. */
export type Request = {
  readonly purpose: Purpose
  /** How many items the history has, */
  readonly items: number
  /** and those at its end that no other record holds: what we have said ourselves. */
  readonly said: readonly Item[]
  /** The failure that is worked on. */
  readonly signature: string
  /** What the endpoint does not take, and requests go without. */
  readonly refused: readonly Refusal[]
}

/** The change so far, as it lies in patch.diff. */
export type KeptChange = {
  readonly sha256: string
  /** Else it cannot be gone on from: something could not be collected, or was masked. */
  readonly whole: boolean
}

/** A conversation that had become too long was replaced by a shorter one. */
export type Compaction = {
  /** The step in which it happened, */
  readonly step: number
  /** and whether that was the one in which the model wrote a summary; else the model was not asked. */
  readonly summarized: boolean
  /** UTF-8 bytes as JSON. */
  readonly bytesBefore: number
  readonly bytesAfter: number
  /** All that the next request holds. */
  readonly history: readonly Item[]
}

export type TestRun = {
  /**
   * `confirm-alone`: with the change without what it does to tests. `check`: of `task-check`, before on the pristine tree,
   * during the work, and after in a fresh copy with the change.
   */
  readonly phase:
    | 'reproduce'
    | 'repair'
    | 'confirm'
    | 'confirm-alone'
    | 'check-before'
    | 'check'
    | 'check-after'
  readonly ending: Ending
  readonly durationMs: number
  readonly outputSha256: string
  readonly outputBytes: number
  /** How many tests, where a report or the console tells; `executed` is null where it does not say that. */
  readonly tests?: Counts & { readonly source: TestReading['source'] }
}

export type RunFacts = {
  readonly startedAt: string
  readonly testCommand: string
  readonly workingDirectory: string
  readonly model: string
  readonly baseUrl: string
  readonly pricesUnverified: boolean
  readonly maxCostNanoUsd: number
  readonly maxSteps: number
  readonly maxMinutes: number
  readonly baseSha: string
  readonly baseBranch: string
  /** What is to be done besides making the tests pass, and what checks it; empty where there is none. */
  readonly task: string
  readonly taskCheck: string
  readonly sandbox: 'strict' | 'off'
}

/** What only the end of a run knows; the rest of the outputs follows from the lines before. */
export type RunEnd = {
  /** What was wrong and what was changed, in the model's words. */
  readonly words: string
  readonly findings: readonly Finding[]
  /** What a reviewer should look at twice, whatever the tests say. */
  readonly flags: readonly Finding[]
  /** What became of the tests one by one; null where no proof was made. */
  readonly tests: TestProof | null
  readonly outputs: Readonly<Record<string, string>>
  readonly notes: readonly string[]
  readonly durationMs: number
}

export type Journal = { readonly append: (record: TraceRecord) => void }

export type Trace = Journal & {
  /** Appends what another run has told already. */
  readonly carry: (records: readonly TraceRecord[]) => void
}

export type Redacts = {
  readonly redact: Redact
  /** Of what the endpoint has encrypted: a word in it that looks like a token is chance, and masked it would be of no use. */
  readonly redactOpaque: Redact
}

export type Hearers = {
  readonly heard: (record: TraceRecord) => void
  /** Besides, of what happens now. */
  readonly live?: (record: TraceRecord) => void
}

/**
 * Appends records as things happen. A line is in the file before the call returns, and so survives the death of this
 * process; it is on the disk, and survives that of the machine, before money is spent and before a side effect.
 */
export function openJournal(path: string, redacts: Redacts, { heard, live }: Hearers): Trace {
  // What a killed run has left of a line must not swallow the next one.
  if (existsSync(path) && !/(?:^|\n)$/.test(readFileSync(path, 'utf8'))) appendFileSync(path, '\n')
  const file = openSync(path, 'a')
  const write = (record: TraceRecord): TraceRecord => {
    const clean = redacted(record, redacts)
    appendFileSync(file, `${JSON.stringify(clean)}\n`)
    if (record.type === 'reserve') fdatasyncSync(file)
    heard(record)
    return clean
  }
  return {
    append: record => {
      write(record)
      live?.(record)
    },
    carry: records => {
      for (const record of records) write(record)
    },
  }
}

/** Text by text, so that what is masked in one leaves the line a line of JSON. */
function redacted<T>(value: T, redacts: Redacts, name = ''): T {
  const { redact, redactOpaque } = redacts
  if (typeof value === 'string') return (name === OPAQUE ? redactOpaque : redact)(value) as T
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(entry => redacted(entry, redacts)) as T
  const entries = Object.entries(value).map(([key, entry]) => [key, redacted(entry, redacts, key)])
  return Object.fromEntries(entries) as T
}

const OPAQUE = 'encrypted_content'

/** Reads a trace; a last line that was cut off by a crash is left out. */
export function readTrace(path: string): TraceRecord[] {
  return readFileSync(path, 'utf8').split('\n').flatMap(parsed)
}

function parsed(line: string): TraceRecord[] {
  try {
    return line === '' ? [] : [JSON.parse(line)]
  } catch {
    return []
  }
}
