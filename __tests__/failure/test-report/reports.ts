import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Reports, readReports } from '../../../src/failure/test-report/read-reports.ts'
import type { TestOutcome } from '../../../src/failure/test-result.ts'

const FIXTURES = new URL('../../fixtures/reports/', import.meta.url)

/** The reports of real tools, by file name. */
export const fixtures = readdirSync(FIXTURES).filter(
  name => /\.(?:xml|tap|json|trx)$/.test(name) && name !== 'expected.json',
)

/** Where the tools ran when they wrote the fixtures. */
export const RAN_IN = '/tmp/reports'

export function fixture(name: string): string {
  return readFileSync(new URL(name, FIXTURES), 'utf8')
}

/** A folder that is gone at the end of the block. */
export function temporaryFolder(): { readonly path: string; [Symbol.dispose](): void } {
  const path = mkdtempSync(join(tmpdir(), 'reports-'))
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) }
}

/** What is read of reports with these contents, one file each, whose tests saw their folder as `seenAs`. */
export async function read(contents: readonly (string | Uint8Array)[], seenAs = RAN_IN): Promise<Reports> {
  using folder = temporaryFolder()
  for (const [index, content] of contents.entries())
    writeFileSync(join(folder.path, `report-${index}`), content)
  return await readReports(['report-*'], { root: folder.path, seenAs, sinceMs: 0 })
}

/** The only note on a report that is refused, without what all of them say. */
export async function refusal(content: string | Uint8Array): Promise<string> {
  const { results, notes } = await read([content])
  if (results.length > 0) throw new Error(`It was read: ${results.length} tests`)
  return notes.join().replace('The test report report-0 is not read: it ', '')
}

export function idsOf({ results }: Reports, outcome: TestOutcome): string[] {
  return results.filter(result => result.outcome === outcome).map(({ id }) => id)
}

/** JUnit XML of one suite. */
export function junit(cases: string, suite = 'suite'): string {
  return `<?xml version="1.0" encoding="UTF-8"?><testsuites><testsuite name="${suite}">${cases}</testsuite></testsuites>`
}
