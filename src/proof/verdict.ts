import type { GivenTask } from '../agent/given-task.ts'
import type { TestProof } from '../failure/test-proof.ts'
import { type CommandResult, isGreen } from '../platform/command.ts'
import { placeOf } from '../platform/finding.ts'
import { count } from '../platform/text.ts'
import type { End } from '../platform/verdict.ts'
import type { Change } from '../sandbox/change.ts'
import type { Alone } from './alone.ts'
import { type Finding, type TestEdits, type Weight, weightOf } from './finding.ts'
import type { Verification } from './verify.ts'

type Claimed = {
  readonly task: GivenTask | null
  readonly change: Change
  readonly findings: readonly Finding[]
  readonly testEdits: TestEdits
}

/** Green in the model's copy, and then? Null where the change is worth verifying. */
export function beforeVerification({ change, findings, testEdits, task }: Claimed): End | null {
  if (testEdits === 'deny' && findings.length > 0)
    return { verdict: 'blocked', reason: `test-edits is deny: ${sentences(findings)}` }
  if (change.length > 0) return null
  const done = task ? 'the model ended' : 'the tests turned green'
  return {
    verdict: 'no-fix',
    reason: `${done} without any change that could be committed, so there is nothing to offer`,
  }
}

export type Evidence = {
  readonly verification: Verification
  readonly findings: readonly Finding[]
  readonly tests: TestProof
  /** Null where the whole change is not green. */
  readonly alone: Alone | null
  readonly task: GivenTask | null
  /** The check of the task with the change; null where it was not run. */
  readonly checkedAfter: CommandResult | null
}

/** The decision table of ARCHITECTURE, from top to bottom. */
export function verdictOf(evidence: Evidence): End {
  const { verification, findings, tests, alone, checkedAfter } = evidence
  const runs = [verification.runs, alone?.kind === 'run' ? alone.run : [], checkedAfter ?? []].flat()
  if (runs.some(run => run.ending.kind === 'cancelled'))
    return { verdict: 'cancelled', reason: 'the run was cancelled during the proof' }
  if (alone === null) return { verdict: 'no-fix', reason: doesNotHold(verification, tests) }
  if (checkedAfter && !isGreen(checkedAfter))
    return { verdict: 'no-fix', reason: 'task-check does not pass in a fresh copy with the change' }
  const notAsBefore = `green, but not as before: ${tests.objections.join('; ')}`
  // What was lost may have been taken out on purpose only where tests are what was changed.
  if (tests.objections.length > 0 && alone.kind === 'same') return { verdict: 'no-fix', reason: notAsBefore }
  if (alone.kind === 'nothing-else' || (alone.kind === 'run' && !alone.holds))
    return {
      verdict: 'tests-changed',
      reason: `green only together with changes to what tests it: ${files(findings)}`,
    }
  const weakening = of('weakens', findings)
  if (weakening.length > 0)
    return {
      verdict: 'tests-changed',
      reason: `green, but the change weakens what tests it: ${places(weakening)}`,
    }
  if (tests.objections.length > 0) return { verdict: 'tests-changed', reason: notAsBefore }
  return { verdict: 'fixed', reason: fixed(evidence, alone) }
}

function doesNotHold({ runs }: Verification, { flaky }: TestProof): string {
  const red = runs.filter(run => !isGreen(run)).length
  return `the fix does not hold: ${red} of ${count(runs.length, 'confirmation run')} in a fresh copy were red${named(flaky)}`
}

function fixed({ verification: { runs }, task }: Evidence, { kind }: Alone): string {
  const copies = count(runs.length, 'fresh copy').replace(/copys$/, 'copies')
  const too = kind === 'run' ? ', and in another without what it changes of the tests' : ''
  if (!task) return `red before, green with the change in ${copies}${too}`
  const checked =
    task.check === '' ? 'nothing but the tests checked the task' : 'task-check failed before and passes'
  return `the tests are green with the change in ${copies}${too}; ${checked}`
}

function of(weight: Weight, findings: readonly Finding[]): Finding[] {
  return findings.filter(finding => weightOf(finding) === weight)
}

function sentences(findings: readonly Finding[]): string {
  return some(
    findings.map(({ sentence }) => sentence),
    '; ',
  )
}

/** Those that B goes without. */
function files(findings: readonly Finding[]): string {
  const parts = findings.filter(({ rule }) => ['test', 'test-configuration', 'test-command'].includes(rule))
  return some([...new Set(parts.map(({ file }) => file))], ', ')
}

function places(findings: readonly Finding[]): string {
  return some([...new Set(findings.map(placeOf))], ', ')
}

const NAMES_SHOWN = 5

function some(texts: readonly string[], joint: string): string {
  const more = texts.length > NAMES_SHOWN ? ` and ${texts.length - NAMES_SHOWN} more` : ''
  return texts.slice(0, NAMES_SHOWN).join(joint) + more
}

/** Tests that were red in one run of the same tree and green in another. */
export function named(flaky: readonly string[]): string {
  return flaky.length === 0 ? '' : ` (changed colour: ${some(flaky, ', ')})`
}
