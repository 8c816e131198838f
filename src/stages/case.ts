import type { ModelChoice } from '../agent/model-choice.ts'
import type { CheckTask } from '../agent/task-check.ts'
import type { RunTests } from '../agent/test-runner.ts'
import type { Target } from '../gate/target.ts'
import type { Redact } from '../platform/redact.ts'
import type { End } from '../platform/verdict.ts'
import type { Watch } from '../platform/watch.ts'
import type { Desk } from '../report/desk.ts'
import type { Baseline } from '../sandbox/baseline.ts'
import type { Scene } from '../sandbox/scene.ts'
import type { Settings } from '../settings.ts'
import type { GoingOn } from './go-on.ts'

/** What every stage of a run works with. */
export type Case = {
  readonly settings: Settings
  readonly baseline: Baseline
  readonly choice: ModelChoice
  readonly target: Target
  readonly scene: Scene
  readonly desk: Desk
  readonly redact: Redact
  /** Of a patch, which must still apply. */
  readonly redactPatch: Redact
  /** The values that `redact` knows. */
  readonly secrets: readonly string[]
  readonly watch: Watch
}

/** A case with the means to run the tests and, where there is one, the check of the task. */
export type OpenCase = Case & {
  readonly runTests: RunTests
  readonly checkTask: CheckTask | null
  /** The stopped run that is gone on from. */
  readonly goingOn: GoingOn | null
}

/** A stage either hands over to the next one or ends the run. */
export type Ended = { readonly kind: 'end'; readonly end: End }
