import { describe, expect, test } from '@jest/globals'
import { firstMatch } from '../../src/failure/first-match.ts'
import { BEAM_AND_OTHERS } from '../../src/failure/markers/beam-and-others.ts'
import { C_AND_CPP } from '../../src/failure/markers/c-and-cpp.ts'
import { CRASHES } from '../../src/failure/markers/crashes.ts'
import { DIAGNOSTICS } from '../../src/failure/markers/diagnostics.ts'
import { DOTNET_AND_SWIFT } from '../../src/failure/markers/dotnet-and-swift.ts'
import { ENDINGS, WORDS } from '../../src/failure/markers/endings.ts'
import { JAVASCRIPT } from '../../src/failure/markers/javascript.ts'
import { JVM } from '../../src/failure/markers/jvm.ts'
import { NOISE } from '../../src/failure/markers/noise.ts'
import { PYTHON } from '../../src/failure/markers/python.ts'
import { RUBY_AND_PHP } from '../../src/failure/markers/ruby-and-php.ts'
import { RUST_AND_GO } from '../../src/failure/markers/rust-and-go.ts'
import { DIFFERENCES, TESTS } from '../../src/failure/markers/tests.ts'
import { toolLog } from './fixture-logs.ts'

const families = [
  JAVASCRIPT,
  PYTHON,
  JVM,
  C_AND_CPP,
  RUST_AND_GO,
  RUBY_AND_PHP,
  DOTNET_AND_SWIFT,
  BEAM_AND_OTHERS,
]
const candidates = [
  ...families.flatMap(({ naming, telling }) => [...naming, ...telling]),
  ...[TESTS, DIFFERENCES, DIAGNOSTICS, CRASHES, ENDINGS, WORDS].flat(),
  ...NOISE.map(pattern => ({ pattern })),
]

test.each(['jest', 'pytest', 'kotlin', 'make-gcc', 'ctest', 'prove', 'bazel', 'exunit'])(
  'the first match is the one found by trying one after the other: %s',
  name => {
    const match = firstMatch(candidates)
    const lines = toolLog(name).split('\n')
    const differing = lines.filter(
      line => match(line) !== (candidates.find(({ pattern }) => pattern.test(line)) ?? null),
    )
    expect(differing).toEqual([])
  },
)

test('of nothing is nothing', () => {
  expect(firstMatch([])('any')).toBeNull()
  expect(firstMatch([{ pattern: /b/i }])('aB')).toEqual({ pattern: /b/i })
  expect(firstMatch([{ pattern: /^b/i }])('Bb')).toEqual({ pattern: /^b/i })
})

describe('every pattern can stand in one expression with others:', () => {
  const patterns = candidates.map(({ pattern }) => ({ source: pattern.source, pattern }))
  test.each(patterns)('$source', ({ source, pattern }) => {
    expect(pattern.flags).toMatch(/^i?$/)
    expect(withoutClasses(source)).not.toMatch(/\((?!\?)/)
    if (source.startsWith('^')) expect(outermost(source)).not.toContain('|')
  })
})

function withoutClasses(source: string): string {
  return source.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '')
}

/** A pattern without its groups, classes and escapes. */
function outermost(source: string): string {
  let text = withoutClasses(source)
  for (let before = ''; before !== text; ) {
    before = text
    text = text.replace(/\([^()]*\)/g, '')
  }
  return text
}
