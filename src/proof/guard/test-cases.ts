import { codeLines } from './code-lines.ts'
import type { Family } from './families/family.ts'

/** One test as it is written down, from its first line to the next test. */
export type TestCase = {
  readonly file: string
  /** Empty where the file is one test, or its name is made elsewhere. */
  readonly name: string
  /** Counted from 1. */
  readonly line: number
  /** Assertions that one value passes, that some do, many, and all. */
  readonly exact: number
  readonly loose: number
  readonly weak: number
  readonly hollow: number
  /** Ways out before the end. */
  readonly returns: number
  /** To know it again under another name. */
  readonly body: string
}

export type TestText = {
  readonly path: string
  readonly family: Family
  readonly lines: readonly string[]
  readonly isTest: (number: number) => boolean
}

/** Those that something fails. */
export function assertions({ exact, loose, weak }: Pick<TestCase, 'exact' | 'loose' | 'weak'>): number {
  return exact + loose + weak
}

/** Rust, Java and C# write what makes a test above it. */
const LINES_ABOVE = 5
const RETURN =
  /^\s*(?:if\b.{0,200}\s|\}?\s{0,9})?return\b\s{0,9}(?:nil|None|null|undefined|true|Ok\(\(\)\))?\s{0,9};?\s{0,9}\}?\s{0,9}$|\breturn\s{0,9};?\s{0,9}\}\s{0,9}$/

/** The tests of a file, in their order; a file of tests in which none is found is one itself. */
export function testCases({ path, family, lines, isTest }: TestText): TestCase[] {
  const code = codeLines(lines, family)
  const begins = code.flatMap((_, at) => (isTest(at + 1) && begunAt(code, at, family) ? [at] : []))
  const starts = begins.length > 0 ? begins : [0]
  const cases = starts.map((start, index) => {
    const end = starts[index + 1] ?? code.length
    const body = code.slice(start, end).filter((_, at) => isTest(start + at + 1))
    return { file: path, name: nameIn(code[start] ?? '', family), line: start + 1, ...told(body, family) }
  })
  return begins.length > 0 ? cases : cases.filter(test => assertions(test) > 0)
}

function begunAt(code: readonly string[], at: number, { test, attribute }: Family): boolean {
  if (!test?.test(code[at] ?? '')) return false
  if (!attribute) return true
  const above = code.slice(Math.max(0, at - LINES_ABOVE), at + 1)
  const other = above.slice(0, -1).findLastIndex(line => test.test(line))
  return above.slice(other + 1).some(line => attribute.test(line))
}

function nameIn(line: string, { test }: Family): string {
  return (test?.exec(line) ?? []).slice(1).find(Boolean)?.trim() ?? ''
}

function told(body: readonly string[], { assertion, loose, weak, hollow }: Family) {
  const asserting = body.filter(line => assertion?.test(line))
  const hollowOnes = asserting.filter(line => hollow?.test(line))
  const rest = asserting.filter(line => !hollow?.test(line))
  const weakOnes = rest.filter(line => weak?.test(line))
  const looseOnes = rest.filter(line => !weak?.test(line) && loose?.test(line))
  return {
    exact: rest.length - weakOnes.length - looseOnes.length,
    loose: looseOnes.length,
    weak: weakOnes.length,
    hollow: hollowOnes.length,
    returns: body.filter(line => RETURN.test(line)).length,
    body: body
      .slice(1)
      .map(line => line.trim())
      .join('\n')
      .trim(),
  }
}
