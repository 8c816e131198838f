import type { RunEnd } from '../agent/journal.ts'
import { count, inlineMarkdown } from '../platform/text.ts'

const TESTS_SHOWN = 20

/** What became of the tests one by one, in paragraphs of Markdown; none where no test is known by name. */
export function testByTest(tests: RunEnd['tests']): string[] {
  if (!tests) return []
  const { redToGreen, stayedGreen, lost, newlySkipped, flaky, source } = tests
  const rows = [
    ...rowsOf(redToGreen, 'red', 'green'),
    ...rowsOf(lost, 'there', '**gone**'),
    ...rowsOf(newlySkipped, 'executed', '**skipped**'),
  ]
  const where = source === 'report' ? 'the test reports' : 'what the tests printed'
  const stayed = stayedGreen ? [`${count(stayedGreen.length, 'other test')} stayed green, by ${where}.`] : []
  const changing = flaky.length > 0 ? [`Changed colour over runs of one tree: ${some(flaky)}.`] : []
  return [...table(rows), ...stayed, ...changing]
}

function rowsOf(ids: readonly string[] | null, before: string, after: string): string[] {
  const shown = (ids ?? [])
    .slice(0, TESTS_SHOWN)
    .map(id => `| ${inlineMarkdown(id)} | ${before} | ${after} |`)
  const more = (ids ?? []).length - shown.length
  return more > 0 ? [...shown, `| and ${more} more | ${before} | ${after} |`] : shown
}

function table(rows: readonly string[]): string[] {
  return rows.length === 0 ? [] : [['| Test | Before | After |', '| --- | --- | --- |', ...rows].join('\n')]
}

function some(ids: readonly string[]): string {
  const more = ids.length - TESTS_SHOWN
  return ids.slice(0, TESTS_SHOWN).map(inlineMarkdown).join(', ') + (more > 0 ? ` and ${more} more` : '')
}
