import type { TestProof } from '../../src/failure/test-proof.ts'
import type { Evidence, RecordedRun } from './recorded-proof.ts'

/** One point of a proof: what stands there, and what was seen now. */
export type Point = { readonly name: string; readonly recorded: string; readonly seen: string }

/** What was seen when the proof was repeated. */
export type Seen = {
  readonly redRuns: readonly RecordedRun[]
  readonly confirmationRuns: readonly RecordedRun[]
  readonly tests: TestProof
  readonly before: RecordedRun | null
  readonly after: RecordedRun | null
}

export function agrees({ recorded, seen }: Point): boolean {
  return recorded === seen
}

/** Before anything is run: whether this is the commit and the patch that the proof is about. */
export function ground({ proof, patchSha256 }: Evidence, headSha: string): readonly Point[] {
  return [
    { name: 'base commit', recorded: proof.baseCommit, seen: headSha },
    { name: 'patch.diff (sha256)', recorded: proof.patchSha256, seen: patchSha256 },
  ]
}

/** After the runs, point by point. Durations and what was printed differ from machine to machine, and are not compared. */
export function outcome({ proof }: Evidence, seen: Seen): readonly Point[] {
  const { redRuns, confirmationRuns, task, tests } = proof
  return [
    ...runs('before the change', redRuns, seen.redRuns),
    ...runs('with the change', confirmationRuns, seen.confirmationRuns),
    ...(task?.before ? runs('task-check before', [task.before], seen.before ? [seen.before] : []) : []),
    ...(task?.after ? runs('task-check with the change', [task.after], seen.after ? [seen.after] : []) : []),
    { name: 'tests known by', recorded: tests.source, seen: seen.tests.source },
    ids('red to green', tests.redToGreen, seen.tests.redToGreen),
    ids('stayed green', tests.stayedGreen, seen.tests.stayedGreen),
    ids('lost', tests.lost, seen.tests.lost),
    ids('newly skipped', tests.newlySkipped, seen.tests.newlySkipped),
  ]
}

function runs(name: string, recorded: readonly RecordedRun[], seen: readonly RecordedRun[]): Point[] {
  return recorded.map((run, at) => ({
    name: recorded.length > 1 ? `${name}, run ${at + 1} of ${recorded.length}` : name,
    recorded: ending(run),
    seen: ending(seen[at]),
  }))
}

function ending(run: RecordedRun | undefined): string {
  if (!run) return 'not run'
  return run.ending === 'exited' ? `exit status ${run.exitStatus}` : run.ending
}

/** Ids are compared as sets: runners print them in any order. */
function ids(name: string, recorded: readonly string[] | null, seen: readonly string[] | null): Point {
  const same = JSON.stringify(sorted(recorded)) === JSON.stringify(sorted(seen))
  return {
    name,
    recorded: listed(recorded),
    seen: same ? listed(recorded) : `${listed(seen)}${difference(recorded, seen)}`,
  }
}

function sorted(list: readonly string[] | null): readonly string[] | null {
  return list?.toSorted() ?? null
}

function listed(list: readonly string[] | null): string {
  return list === null ? 'not known by name' : `${list.length} ${list.length === 1 ? 'test' : 'tests'}`
}

function difference(recorded: readonly string[] | null, seen: readonly string[] | null): string {
  const gone = (recorded ?? []).filter(id => !(seen ?? []).includes(id))
  const more = (seen ?? []).filter(id => !(recorded ?? []).includes(id))
  const parts = [
    ...(gone.length > 0 ? [`without ${gone.slice(0, 3).join(', ')}`] : []),
    ...(more.length > 0 ? [`and also ${more.slice(0, 3).join(', ')}`] : []),
  ]
  return parts.length > 0 ? ` (${parts.join('; ')})` : ''
}
