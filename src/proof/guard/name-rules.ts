import { basename } from 'node:path/posix'
import { ID_JOINT } from '../../failure/test-result.ts'
import { type Finding, found } from '../finding.ts'
import { isComment } from './code-lines.ts'
import type { FileDiff } from './file-diff.ts'

/** By what a test and its report are called: what the product has no reason to name. */
export type Marks = {
  /** Ids of the tests that were red. */
  readonly redTests: readonly string[]
  /** Globs, relative to the working directory. */
  readonly testReport: readonly string[]
}

/** A shorter name may be anything. */
const LEAST_CHARS = 8
/** Of very many red tests the first. */
const MOST_NAMES = 200

/** A path into a folder of tests, as a string. */
const TEST_FOLDER = /["'`](?:[\w.-]{0,40}\/){0,4}(?:tests?|specs?|__tests__)\/[\w./-]{1,100}["'`]/

/** The product names a test that was red, the report, or what lies among the tests. */
export function nameFindings(diffs: readonly FileDiff[], marks: Marks): Finding[] {
  const names = namesOf(marks)
  return diffs.flatMap(diff =>
    diff.added.flatMap(({ number, text }) => {
      if (diff.family === null || diff.isTest.after(number) || isComment(diff.family, text)) return []
      const name = names.find(each => text.includes(each)) ?? TEST_FOLDER.exec(text)?.[0]
      if (name === undefined) return []
      return [found('special-case', { file: diff.path, line: number }, `the product names ${name}`)]
    }),
  )
}

function namesOf({ redTests, testReport }: Marks): string[] {
  const tests = redTests.slice(0, MOST_NAMES).flatMap(id => quotedForms(id.split(ID_JOINT).at(-1) ?? ''))
  const reports = testReport.map(glob => basename(glob)).filter(name => !/[*?[{]/.test(name))
  return [...new Set([...tests, ...reports])].filter(name => name.length >= LEAST_CHARS)
}

/** As a string; a function may well be called like its test. */
function quotedForms(name: string): string[] {
  const bare = name.split(/[.:#]/).at(-1) ?? ''
  return [name, bare].flatMap(text =>
    text.length < LEAST_CHARS - 2 ? [] : [`"${text}"`, `'${text}'`, `\`${text}\``],
  )
}
