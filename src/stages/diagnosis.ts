import type { TestedRun } from '../agent/test-runner.ts'
import { type Cause, causeOf } from '../failure/cause.ts'
import { type CiFailure, countsAsRun, readCiFailure } from '../failure/ci-failure.ts'
import { describeFailure, type Failure } from '../failure/failure.ts'
import { type SourceTree, withSources } from '../failure/sources.ts'
import type { End } from '../platform/verdict.ts'
import { readTracked } from '../sandbox/baseline.ts'
import type { Case, OpenCase } from './case.ts'
import { connect } from './github.ts'
import { cannotRun, hintOf, notTheTests, remarksOn } from './remarks.ts'

/** What is made of a failure. Its own module, as most of it is needed only when the tests have run. */
export type Diagnosis = {
  /** Why the tests need not be run at all; null where they must. */
  readonly endsBefore: End | null
  /** Why these runs of the unchanged tree are nothing that a model can mend; null where they may be. */
  readonly endsAfter: (runs: readonly TestedRun[]) => End | null
  /** True when the failing CI run, of the same commit, shows this failure. */
  readonly isCiFailure: (output: string) => boolean
  /** Called while the tests run: reads what they have shown, to have it at hand, and before that gets used to reading. */
  readonly prepare: () => Failure | null
  /** The failure as the model will read it, and what people are told besides. */
  readonly describe: (red: readonly TestedRun[]) => Described
  readonly ci: CiFailure | null
}

export type Described = { readonly failure: Failure; readonly remarks: readonly string[] }

/** Reads what CI says where it is asked. */
export async function diagnosisOf(about: OpenCase, runId: number | null): Promise<Diagnosis> {
  const ci = runId === null ? null : await readCi(about, runId)
  let first: TestedRun | undefined
  let failure: Failure | null = null
  const failureOf = (run: TestedRun | undefined): Failure => {
    failure ??= readFailure(about, ci, run)
    return failure
  }
  return {
    ci,
    endsBefore: endBefore(ci),
    endsAfter: runs => {
      first ??= runs[0]
      // Of a run that was cut short CI must not speak.
      return runs.some(({ ending }) => ending.kind === 'cancelled')
        ? null
        : cannotRun(causeIn(ci, runs), runs)
    },
    isCiFailure: output => countsAsRun(ci, about.baseline.headSha, output),
    prepare: () => {
      if (first) return failureOf(first)
      getUsedToReading()
      return null
    },
    describe: red => described(failureOf(red[0]), ci, red),
  }
}

/** An expression is compiled when it is first used: 15 ms together, for which nobody waits while the tests run. */
function getUsedToReading(): void {
  const text = 'AssertionError: expected 1 but got 2'
  causeOf({ jobs: [], runs: [{ ending: { kind: 'exited', code: 1 }, output: { text } }] })
  describeFailure({ reproduction: text })
}

async function readCi({ settings, scene }: OpenCase, runId: number): Promise<CiFailure> {
  const github = await connect(settings.github)
  const ownRunId = settings.github.runId
  return readCiFailure({ ...settings.github, github, runId, ownRunId, scratch: scene.scratch })
}

function endBefore(ci: CiFailure | null): End | null {
  if (ci?.kind === 'nothing') return { verdict: 'nothing-to-do', reason: ci.reason }
  const cause = causeIn(ci, [])
  return cause?.kind === 'infrastructure' ? notTheTests(cause) : null
}

function readFailure(about: Case, ci: CiFailure | null, run: TestedRun | undefined): Failure {
  const reproduction = run?.output.text ?? ''
  const failure = describeFailure({ reproduction, ...(ci?.kind === 'failed' ? { jobs: ci } : {}) })
  return { ...failure, excerpt: withSources(failure.excerpt, sourceTree(about)) }
}

function described(failure: Failure, ci: CiFailure | null, red: readonly TestedRun[]): Described {
  const account = failure.account + hintOf(causeIn(ci, red))
  return { failure: { ...failure, account }, remarks: remarksOn(failure, red) }
}

function sourceTree({ settings, baseline }: Case): SourceTree {
  return {
    paths: baseline.tracked.keys(),
    read: path => readTracked(baseline, path),
    root: settings.checkout,
    directory: settings.workingDirectory,
  }
}

/** What is seen here counts, whatever CI says; CI alone where nothing was seen yet. */
function causeIn(ci: CiFailure | null, runs: readonly TestedRun[]): Cause | null {
  const [jobs, conclusion] = ci?.kind === 'failed' ? [ci.jobs, ci.run.conclusion] : [[], null]
  return causeOf({ jobs, runs, conclusion })
}
