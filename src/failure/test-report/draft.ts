import { MESSAGE_CHARS, type TestResult } from '../test-result.ts'
import { placeBelow, placeOf, type Roots } from './place.ts'
import { isPlaceholder } from './placeholder.ts'
import { oneLine, plainLines } from './plain.ts'
import { RAW_MESSAGE_CHARS, type ReportedTest } from './reported-test.ts'
import { testId } from './test-id.ts'

/** A result whose id may still be that of others. */
export type Draft = TestResult & { readonly repeatsAreRetries: boolean }

/** `explained` is false for tests whose message would be one too many; their outcome is what counts. */
export function draftOf(test: ReportedTest, roots: Roots, explained: boolean): Draft {
  const raw = test.outcome === 'passed' || !explained ? '' : (test.message ?? '').slice(0, RAW_MESSAGE_CHARS)
  const message = plainLines(raw, MESSAGE_CHARS)
  const reported = placeBelow(test.file ?? test.failedIn ?? '', roots)
  const seen = placeOf(raw, roots)
  const line = test.line ?? (seen?.file === reported ? seen?.line : undefined)
  const found = reported === undefined ? seen : { file: reported, line }
  return {
    id: testId(test.path, test.file, roots),
    outcome: test.outcome,
    repeatsAreRetries: test.repeatsAreRetries === true,
    ...(isPlaceholder(test) && { placeholder: true as const }),
    ...(test.flaky === true && { flaky: true as const }),
    ...(message !== '' && { message }),
    ...(found && { file: oneLine(found.file) }),
    ...(found?.line !== undefined && { line: found.line }),
    ...(test.durationMs !== undefined && { durationMs: test.durationMs }),
  }
}
