import type { Carried } from '../agent/budget.ts'
import type { RunFacts, TraceRecord } from '../agent/journal.ts'
import { sha256 } from '../agent/kept-change.ts'
import { GOES_ON, GOES_ON_UNSURE, type OpenTurn, type Resumption } from '../agent/resumption.ts'
import { retrace } from '../agent/retrace.ts'
import { openReserves, spentIn } from '../agent/spent.ts'
import { FREE_TEXT, isRepeatable } from '../agent/toolbox.ts'
import { objectionTo } from '../agent/trace-check.ts'
import { messageOf, UserError } from '../platform/errors.ts'
import { quoted } from '../platform/inputs.ts'
import type { Settings } from '../settings.ts'

/** A stopped run, as far as it is gone on from. */
export type GoingOn = {
  /** For the trace of this run, which has to tell everything itself. */
  readonly records: readonly TraceRecord[]
  readonly resumption: Resumption
  readonly carried: Carried
  readonly patch: string
}

/** What a stopped run is held against. */
type Own = Pick<Settings, 'stoppedRun' | 'baseUrl' | 'testCommand' | 'workingDirectory' | 'task'>

const EXPECTED = 'a trace of a stopped run of the same failure'
/** A run that ended like this has nothing left to go on with. */
const OVER = ['fixed', 'tests-changed', 'no-fix', 'blocked']

/**
 * Reads what a stopped run has left. Whatever it says is data: limits, model, prices, commands and paths are this run's
 * own. Null where it had spent nothing. Throws UserError for a trace of anything else.
 */
export function goOnFrom(settings: Own, baseSha: string): GoingOn | null {
  if (!settings.stoppedRun) return null
  const { trace, patch } = settings.stoppedRun
  const records = recordsIn(trace)
  sameRun(records, settings, baseSha)
  const resumption = followed(records)
  if (resumption === null) return null
  const isLast = isLastChange(records, patch)
  return {
    records: carriedRecords(records),
    resumption: {
      ...resumption,
      open: resumption.open && isLast ? repeating(resumption.open) : resumption.open,
      // What another endpoint has encrypted this one cannot read.
      model: settings.baseUrl === baseUrlOf(records) ? resumption.model : '',
      goesOn: isLast ? GOES_ON : GOES_ON_UNSURE,
    },
    carried: ledgerOf(records),
    patch,
  }
}

/**
 * Whether the patch is the change as it was after the last call that may have made one: not after every one it is kept.
 * Throws UserError where it cannot be gone on from.
 */
function isLastChange(records: readonly TraceRecord[], patch: string): boolean {
  const changes = records.flatMap(record =>
    record.type === 'tool-end' && record.change !== undefined ? [record.change] : [],
  )
  const kept = changes.findLast(change => change !== null) ?? { sha256: sha256(''), whole: true }
  if (!kept.whole) refuse('one whose change could not be kept as a whole, or holds what looks like a secret')
  const isKept = sha256(patch) === kept.sha256
  if (!isKept && patch === '') refuse('one without its patch.diff beside it')
  return isKept && changes.at(-1) !== null
}

/** Throws UserError where the stopped run worked on another failure. */
export function sameFailure({ resumption }: GoingOn, signature: string): void {
  if (resumption.signature !== signature)
    refuse(`one of the failure ${quoted(resumption.signature)}, where this one is ${signature}`)
}

/** The tree is as before the call that was interrupted: what can be made again is. */
function repeating({ turn, results }: OpenTurn): OpenTurn {
  const again = (at: number): boolean => turn.calls.slice(at, at + 1).some(isRepeatable)
  return {
    turn,
    results: results.map((result, at) =>
      result.kind === 'interrupted' ? { ...result, again: again(at) } : result,
    ),
  }
}

function recordsIn(trace: string): TraceRecord[] {
  const lines = trace.split('\n')
  // A killed run may have left half a line, and only there.
  const whole = lines.flatMap((line, at) => {
    if (line === '') return []
    const record = parsed(line)
    if (record === undefined && at < lines.length - 1 && !isCut(line))
      refuse(`line ${at + 1} that is no JSON`)
    return record === undefined ? [] : [record]
  })
  const objection = whole.map(objectionTo).find(found => found !== null)
  if (objection) refuse(objection)
  return whole as TraceRecord[]
}

/** The post step writes behind a line that a kill has cut. */
function isCut(line: string): boolean {
  return line.startsWith('{"type":')
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function sameRun(records: readonly TraceRecord[], settings: Own, baseSha: string): void {
  const runs = records.filter(record => record.type === 'run')
  const [run] = runs
  if (!run || runs.length > 1 || records[0] !== run) refuse('a file that does not begin with one run')
  const { testCommand, workingDirectory, task } = settings
  const own = { baseSha, testCommand, workingDirectory, task: task?.text ?? '', taskCheck: task?.check ?? '' }
  for (const [name, value] of Object.entries(own) as [keyof typeof own, string][])
    if (run[name] !== value)
      refuse(`one with ${NAMES[name]} ${quoted(run[name])}, where it is ${quoted(value)}`)
  const end = records.findLast(record => record.type === 'verdict')
  if (end && OVER.includes(end.verdict)) refuse(`one that ended as ${end.verdict}`)
}

const NAMES = {
  baseSha: 'the base commit',
  testCommand: 'the test-command',
  workingDirectory: 'the working-directory',
  task: 'the task',
  taskCheck: 'the task-check',
} as const satisfies Partial<Record<keyof RunFacts, string>>

function followed(records: readonly TraceRecord[]): Resumption | null {
  try {
    return retrace(records, FREE_TEXT)
  } catch (error) {
    return refuse(messageOf(error))
  }
}

function baseUrlOf(records: readonly TraceRecord[]): string {
  return records.find(record => record.type === 'run')?.baseUrl ?? ''
}

/** The steps, without the runs of tests and the end that this run has of its own; what was left open is booked in full. */
function carriedRecords(records: readonly TraceRecord[]): TraceRecord[] {
  const kept = records.filter(record => {
    if (record.type === 'test-run') return record.phase === 'repair' || record.phase === 'check'
    return record.type !== 'run' && record.type !== 'verdict'
  })
  const { reserves, settles } = bookings(records)
  let spentNanoUsd = spentIn([], settles)
  const booked = openReserves(reserves, settles).map(({ id, nanoUsd }): TraceRecord => {
    spentNanoUsd += nanoUsd
    return { type: 'settle', id, nanoUsd, spentNanoUsd, fault: 'the run was stopped before it was settled' }
  })
  return [...kept, ...booked]
}

function ledgerOf(records: readonly TraceRecord[]): Carried {
  const { reserves, settles } = bookings(records)
  const lastId = reserves.reduce((last, { id }) => Math.max(last, id), 0)
  return { spentNano: spentIn(reserves, settles), lastId }
}

function bookings(records: readonly TraceRecord[]) {
  const reserves = records.filter(record => record.type === 'reserve')
  return { reserves, settles: records.filter(record => record.type === 'settle') }
}

function refuse(got: string): never {
  throw new UserError('resume', EXPECTED, got)
}
