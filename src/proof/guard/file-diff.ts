import type { FileChange } from '../../sandbox/change.ts'
import type { ReadFile } from '../called-scripts.ts'
import type { Part } from '../touched.ts'
import type { Family } from './families/family.ts'
import { familyOf } from './families.ts'
import { innerTests } from './inner-tests.ts'
import { diffLines, type LineDiff } from './line-diff.ts'

/** A file of the change, line by line. */
export type FileDiff = LineDiff & {
  readonly path: string
  /** What it is to the tests; null for the product. */
  readonly part: Part | null
  readonly family: Family | null
  /** Null where it was not there. */
  readonly before: readonly string[] | null
  /** Null where it is gone. */
  readonly after: readonly string[] | null
  /** Whether a line, counted from 1, belongs to tests. */
  readonly isTest: {
    readonly before: (number: number) => boolean
    readonly after: (number: number) => boolean
  }
}

export function fileDiff(file: FileChange, part: Part | null, readPristine: ReadFile): FileDiff {
  const { path } = file
  const before = linesOf(readPristine(path))
  const after = file.kind === 'delete' ? null : linesOf(file.content.toString())
  return {
    path,
    part,
    family: familyOf(path, (after ?? before)?.[0] ?? ''),
    before,
    after,
    ...diffLines(before ?? [], after ?? []),
    isTest: { before: testsIn(path, part, before), after: testsIn(path, part, after) },
  }
}

/** Whatever is in it: a byte that makes a file binary for git hides nothing from a compiler. */
function linesOf(text: string | null): string[] | null {
  return text === null ? null : text.split('\n').map(line => line.replace(/\r$/, ''))
}

function testsIn(
  path: string,
  part: Part | null,
  lines: readonly string[] | null,
): (number: number) => boolean {
  if (part !== null) return () => true
  const regions = innerTests(path, lines ?? [])
  return number => regions.some(({ from, to }) => number > from && number <= to)
}
