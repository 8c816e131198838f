import type { TestProof } from '../failure/test-proof.ts'
import { isGreen } from '../platform/command.ts'
import { count } from '../platform/text.ts'
import type { End } from '../platform/verdict.ts'
import type { Finding } from './tamper.ts'
import type { Verification } from './verify.ts'

/** Green in the model's copy, and then? Null where the change is worth verifying. */
export function beforeVerification(changedFiles: number, findings: readonly Finding[]): End | null {
  const barred = findings.filter(finding => finding.rule === 'protected')
  if (barred.length > 0)
    return { verdict: 'blocked', reason: barred.map(finding => finding.sentence).join('; ') }
  if (changedFiles > 0) return null
  return {
    verdict: 'no-fix',
    reason: 'the tests turned green without any change that could be committed, so there is nothing to offer',
  }
}

export function verdictOf(verification: Verification, findings: readonly Finding[], tests: TestProof): End {
  const { runs, holds } = verification
  if (runs.some(run => run.ending.kind === 'cancelled'))
    return { verdict: 'cancelled', reason: 'the run was cancelled during the proof' }
  const red = runs.filter(run => !isGreen(run)).length
  if (!holds)
    return {
      verdict: 'no-fix',
      reason: `the fix does not hold: ${red} of ${count(runs.length, 'confirmation run')} in a fresh copy were red${named(tests.flaky)}`,
    }
  if (findings.length > 0)
    return {
      verdict: 'tests-changed',
      reason: `green only together with changes to what tests it: ${findings.map(finding => finding.path).join(', ')}`,
    }
  if (tests.objections.length > 0)
    return { verdict: 'no-fix', reason: `green, but not as before: ${tests.objections.join('; ')}` }
  return {
    verdict: 'fixed',
    reason: `red before, green with the change in ${count(runs.length, 'fresh copy').replace(/copys$/, 'copies')}`,
  }
}

const NAMES_SHOWN = 5

/** Tests that were red in one run of the same tree and green in another. */
export function named(flaky: readonly string[]): string {
  if (flaky.length === 0) return ''
  const more = flaky.length > NAMES_SHOWN ? ` and ${flaky.length - NAMES_SHOWN} more` : ''
  return ` (changed colour: ${flaky.slice(0, NAMES_SHOWN).join(', ')}${more})`
}
