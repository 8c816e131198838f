import { realpath } from 'node:fs/promises'
import { resolve } from 'node:path'
import { MAX_TESTS, type TestResult } from '../test-result.ts'
import { distinct } from './distinct.ts'
import { type Draft, draftOf } from './draft.ts'
import { findReports, type ReportFile } from './find-reports.ts'
import { readFormat } from './format.ts'
import type { Roots } from './place.ts'
import { Refusal } from './refusal.ts'
import { type Remark, sentencesOf } from './remarks.ts'
import { reportBytes } from './report-file.ts'
import { MAX_MESSAGES } from './reported-test.ts'
import { textChunks } from './text-chunks.ts'

export type Reports = {
  /** Of all reports together, ids unique. */
  readonly results: readonly TestResult[]
  /** Which file was left out and why, in whole sentences for people. */
  readonly notes: readonly string[]
}

export type ReportSearch = {
  /** The folder that globs start from and no report may lie outside of. */
  readonly root: string
  /** When the run that should have written the reports began, in milliseconds since 1970. */
  readonly sinceMs: number
  /** The same folder by the path that the tests saw, where that is another. */
  readonly seenAs?: string
}

/**
 * Reads the reports that a run of the tests left behind. They were written by repository code: whatever they hold, this
 * ends, in bounded memory, and a report that is not whole and sound counts for nothing.
 */
export async function readReports(globs: readonly string[], search: ReportSearch): Promise<Reports> {
  const root = await realpath(search.root)
  const roots = [root, resolve(search.root), resolve(search.seenAs ?? root)].sort(
    (a, b) => b.length - a.length,
  )
  const { files, remarks: found } = await findReports(globs, { root, roots })
  const remarks: Remark[] = [...found]
  const drafts: Draft[] = []
  for (const file of files) {
    const { tests, remarks: told } = await readReport(file, {
      roots,
      sinceMs: search.sinceMs,
      before: drafts,
    })
    for (const test of tests) drafts.push(test)
    remarks.push(...told)
  }
  return { results: distinct(drafts), notes: sentencesOf(remarks) }
}

type Reading = { readonly roots: Roots; readonly sinceMs: number; readonly before: readonly Draft[] }
type Report = { readonly tests: readonly Draft[]; readonly remarks: readonly Remark[] }

async function readReport(file: ReportFile, { roots, sinceMs, before }: Reading): Promise<Report> {
  const about = file.name
  const tests: Draft[] = []
  const remarks: Remark[] = []
  let explained = before.filter(({ message }) => message !== undefined).length
  try {
    await readFormat(textChunks(reportBytes(file.path, sinceMs)), {
      test(test) {
        if (before.length + tests.length >= MAX_TESTS)
          throw new Refusal(`brings the number of tests to more than ${MAX_TESTS}`)
        const draft = draftOf(test, roots, explained < MAX_MESSAGES)
        if (draft.message !== undefined) explained += 1
        tests.push(draft)
      },
      note: what => remarks.push({ kind: 'read', about, what }),
    })
    return { tests, remarks }
  } catch (error) {
    return { tests: [], remarks: [{ kind: 'unread', about, what: refusalOf(error) }] }
  }
}

/** The file may be gone, or not ours to read. Anything else is a mistake of ours. */
function refusalOf(error: unknown): string {
  if (error instanceof Refusal) return error.message
  if (error instanceof Error && 'code' in error) return `cannot be read (${error.code})`
  throw error
}
