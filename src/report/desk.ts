import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { openJournal, type RunEnd, readTrace, type Trace, type TraceRecord } from '../agent/journal.ts'
import { masking, type Redact } from '../platform/redact.ts'
import { saveState, setOutput } from '../platform/runner.ts'
import type { End } from '../platform/verdict.ts'
import { figures } from './figures.ts'
import { type Story, storyOf } from './story.ts'
import { summary } from './summary.ts'

/** Where a run keeps its records: contract, "Files" and "Outputs". */
export type Desk = {
  readonly directory: string
  readonly journal: Trace
  /** Sets an output as soon as it is known; the last value stands. */
  readonly output: (name: string, value: string | number) => void
  /** What was set so far, by name. */
  readonly outputs: () => Readonly<Record<string, string>>
  readonly note: (text: string) => void
  readonly notes: () => readonly string[]
  /** What the trace tells so far. */
  readonly story: () => Story
  readonly words: (text: string) => void
  readonly proven: (proof: Pick<RunEnd, 'findings' | 'tests'>) => void
  readonly flagged: (flags: RunEnd['flags']) => void
  readonly keep: (name: 'patch' | 'proof', text: string) => void
  /** Masks in what was written so far what has turned out to be a secret. */
  readonly mask: (values: readonly string[]) => void
  /** Writes verdict, summary and result.json. */
  readonly finish: (end: End) => void
}

export type DeskOptions = {
  readonly runnerTemp: string
  readonly summaryFile: string
  readonly redact: Redact
  /** Of the patch, which must still apply. */
  readonly redactPatch: Redact
  /** Of what the endpoint has encrypted. */
  readonly redactOpaque: Redact
}

type About = {
  words: string
  findings: RunEnd['findings']
  flags: RunEnd['flags']
  tests: RunEnd['tests']
  notes: string[]
}

type Heard = (record: TraceRecord) => void

const FILES = {
  patch: 'patch.diff',
  proof: 'proof.json',
  trace: 'trace.jsonl',
  result: 'result.json',
  summary: 'summary.md',
}

/** Relative to the runner's directory for temporary files. */
export const TRACE_FILE = 'codex-max-fix/trace.jsonl'

/** Opens an empty desk. The run counts as cancelled until it says otherwise. */
export function openDesk(options: DeskOptions, live: Heard): Desk {
  const directory = deskDirectory(options.runnerTemp)
  rmSync(directory, { recursive: true, force: true })
  mkdirSync(directory, { recursive: true })
  const trace = join(directory, FILES.trace)
  const start = performance.now()
  const redactFor = { patch: options.redactPatch, proof: options.redact }
  const outputs: Record<string, string> = {}
  const output: Desk['output'] = (name, value) => {
    outputs[name] = options.redact(String(value))
    setOutput(name, outputs[name])
  }
  const counts = figures(output)
  const journal = openJournal(trace, options, { heard: counts, live })
  const about: About = { words: '', findings: [], flags: [], tests: null, notes: [] }
  output('verdict', 'cancelled')
  output('trace-file', trace)
  return {
    directory,
    journal,
    output,
    outputs: () => ({ ...outputs }),
    note: text => about.notes.push(options.redact(text)),
    notes: () => about.notes,
    story: () => storyOf(readTrace(trace)),
    words: text => {
      about.words = options.redact(text)
    },
    proven: ({ findings, tests }) => {
      about.findings = findings
      about.tests = tests
    },
    flagged: flags => {
      about.flags = flags
    },
    keep: (name, text) => {
      const path = join(directory, FILES[name])
      // A run that is killed leaves the one before or this one, never a part.
      writeFileSync(`${path}.new`, redactFor[name](text))
      renameSync(`${path}.new`, path)
      output(`${name}-file`, path)
    },
    mask: values => {
      if (values.length === 0) return
      maskFiles(directory, masking(values))
      // What is still to be written must not bring them back.
      Object.assign(about, JSON.parse(masking(values)(JSON.stringify(about))))
    },
    finish: end => {
      output('verdict', end.verdict)
      output('reason', end.reason)
      output('result-file', join(directory, FILES.result))
      const durationMs = performance.now() - start
      journal.append({ type: 'verdict', ...end, ...about, durationMs, outputs: { ...outputs } })
      writeReport(options)
      saveState('finished', 'true')
    },
  }
}

export function deskDirectory(runnerTemp: string): string {
  return join(runnerTemp, 'codex-max-fix')
}

/** Writes summary and result.json from the trace alone, so that a run which was killed can be reported like any other. */
export function writeReport({
  runnerTemp,
  summaryFile,
  redact,
}: Omit<DeskOptions, 'redactPatch' | 'redactOpaque'>): void {
  const directory = deskDirectory(runnerTemp)
  const records = readTrace(join(directory, FILES.trace))
  const patch = readIfThere(join(directory, FILES.patch))
  const text = summary({ records, patch, directory }, redact)
  const verdict = records.findLast(record => record.type === 'verdict')
  writeFileSync(join(directory, FILES.result), `${JSON.stringify(verdict?.outputs ?? {}, null, 2)}\n`)
  writeFileSync(join(directory, FILES.summary), text)
  if (summaryFile !== '') appendFileSync(summaryFile, text)
}

function maskFiles(directory: string, mask: Redact): void {
  for (const name of readdirSync(directory)) {
    const path = join(directory, name)
    writeFileSync(path, mask(readFileSync(path, 'utf8')))
  }
}

function readIfThere(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}
