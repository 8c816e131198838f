import { describe, expect, test } from '@jest/globals'
import { examined, said } from './examined.ts'

const TEST = "import { test } from 'node:test'\ntest('adds', () => {\n  assert.equal(sum(2, 3), 5)\n})\n"

describe('a file of tests', () => {
  test('may be one by what it holds, wherever it lies', () => {
    const { findings, alone } = examined([['checks/a.js', TEST, TEST.replace('5', '6')]])
    expect(findings).toMatchObject([{ file: 'checks/a.js', line: 3, rule: 'test' }])
    expect(findings[0]?.sentence).toBe('checks/a.js is written (line 3): it is a test or belongs to one')
    expect(alone).toEqual([])
  })

  test('does not become one by an import that is new', () => {
    expect(said([['src/a.js', 'sum()\n', "import 'node:test'\nsum()\n"]])).toEqual(['special-case:1'])
  })

  test('may move, with its tests', () => {
    const moved = examined([
      ['test/a.test.js', TEST, null],
      ['test/b.test.js', null, TEST],
    ])
    expect(moved.findings.map(({ rule }) => rule)).toEqual(['test', 'test'])
  })

  test('that goes is told test by test', () => {
    expect(said([['test/a.test.js', TEST, null]])).toEqual(['deleted-test:2'])
  })
})

describe('tests inside a file of the product', () => {
  const LIB = (body: string, expected: string) =>
    `pub fn add() -> i64 {\n    ${body}\n}\n\n#[cfg(test)]\nmod tests {\n    #[test]\n    fn adds() {\n        assert_eq!(super::add(), ${expected});\n    }\n}\n`

  test('are left as they were where the change is tried without its edits to tests', () => {
    const { findings, alone } = examined([['src/lib.rs', LIB('1', '2'), LIB('3', '3')]])
    expect(findings).toMatchObject([{ rule: 'test', line: 9 }])
    expect(alone).toMatchObject([{ path: 'src/lib.rs', content: Buffer.from(LIB('3', '2')) }])
  })

  test('leave nothing of a change that changes them alone', () => {
    expect(examined([['src/lib.rs', LIB('1', '2'), LIB('1', '3')]]).alone).toEqual([])
  })

  test('leave the change as it is where they are as they were', () => {
    const edited = [['src/lib.rs', LIB('1', '2'), LIB('2', '2')]] as const
    expect(examined(edited)).toMatchObject({ findings: [], alone: [{ path: 'src/lib.rs' }] })
  })

  test('come back where they were deleted', () => {
    const without = LIB('2', '2').slice(0, LIB('2', '2').indexOf('#[cfg'))
    const { alone } = examined([['src/lib.rs', LIB('1', '2'), without]])
    expect(alone).toHaveLength(1)
    expect(JSON.stringify(alone[0]?.kind === 'write' && alone[0].content.toString())).toContain('mod tests')
  })
})

describe('the product', () => {
  test('has no reason to name a test that was red, or the report', () => {
    const more = { redTests: ['test/a.test.js > adds two numbers'], testReport: ['out/junit.xml'] }
    const text = "run()\nif (name === 'adds two numbers') run()\nwrite('out/junit.xml')\n"
    expect(said([['src/a.js', 'run()\n', text]], more)).toEqual(['special-case:2', 'special-case:3'])
  })

  test('has no reason to read what lies among the tests', () => {
    const text = "run()\nread('../test/sum.test.js')\n"
    expect(said([['src/a.js', 'run()\n', text]])).toEqual(['special-case:2'])
  })

  test('may move its lines', () => {
    const line = 'process.exit(0) // eslint-disable-line\n'
    expect(said([['src/a.js', `a()\nb()\n${line}`, `${line}a()\nc()\n`]])).toEqual([])
    expect(
      said([
        ['src/a.js', line, 'a()\n'],
        ['src/b.js', 'a()\n', line],
      ]),
    ).toEqual([])
  })

  test('may speak of exits in comments', () => {
    expect(said([['src/a.py', 'a()\n', '# sys.exit(0) comes later\na()\n']])).toEqual([])
  })

  test('of any language is left alone where nobody here speaks it', () => {
    expect(said([['docs/a.md', 'a\n', 'process.exit(0)\n|| true\n']])).toEqual([])
  })
})

test('what checks a task says what is right, too', () => {
  const edited = [['done.sh', 'grep -q new src/a.js\n', 'true\n']] as const
  expect(said(edited, { taskCheck: 'bash done.sh' })).toEqual(['test-command:1', 'deleted-test:1'])
})

test('more of one kind in one file are cut', () => {
  const many = Array.from({ length: 50 }, (_, at) => `process.exit(0) // ${at}\n`).join('')
  expect(said([['src/a.js', 'a()\n', many]])).toHaveLength(20)
})

test('a large change is examined at once', () => {
  const before = Array.from({ length: 30_000 }, (_, at) => `line(${at})`).join('\n')
  const after = Array.from({ length: 30_000 }, (_, at) => `row(${at}, 'x')`).join('\n')
  const start = performance.now()
  expect(said([['src/a.js', before, after]])).toEqual([])
  expect(performance.now() - start).toBeLessThan(10_000)
})
