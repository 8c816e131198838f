import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import type { Counts } from '../failure/console/run.ts'
import type { TestProof } from '../failure/test-proof.ts'
import type { TestReading } from '../failure/test-reading.ts'
import type { Ending } from '../platform/command.ts'
import type { Finding } from '../platform/finding.ts'
import type { Redact } from '../platform/redact.ts'
import type { End } from '../platform/verdict.ts'
import type { Call, Item } from './model.ts'
import type { ToolResult } from './tools/tool.ts'
import type { Usage } from './usage.ts'

/** One line of trace.jsonl. Money in nano-USD, times in milliseconds since the run began. */
export type TraceRecord =
  | ({ readonly type: 'run' } & RunFacts)
  | {
      readonly type: 'reserve'
      readonly id: number
      readonly step: number
      readonly model: string
      readonly nanoUsd: number
      readonly maxOutputTokens: number
    }
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
    }
  | ({ readonly type: 'test-run' } & TestRun)
  | ({ readonly type: 'compaction' } & Compaction)
  | ({ readonly type: 'verdict' } & End & RunEnd)

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

/**
 * Appends records as things happen. A line is in the file before the call returns, and so survives the death of this
 * process; it is not synced to disk, because with the machine the whole run is lost.
 */
export function openJournal(path: string, redact: Redact, heard: (record: TraceRecord) => void): Journal {
  // What a killed run has left of a line must not swallow the next one.
  if (existsSync(path) && !/(?:^|\n)$/.test(readFileSync(path, 'utf8'))) appendFileSync(path, '\n')
  return {
    append: record => {
      appendFileSync(path, `${redact(JSON.stringify(record))}\n`)
      heard(record)
    },
  }
}

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
