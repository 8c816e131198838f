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

  test('are all of them, wherever they stand', () => {
    const two = (first: string, second: string) =>
      `${LIB('1', first)}\n#[test]\nfn loose() {\n    assert_eq!(1, ${second});\n}\n`
    const { findings, alone } = examined([['src/lib.rs', two('2', '3'), two('4', '5')]])
    expect(findings).toMatchObject([{ rule: 'test', line: 9 }])
    expect(alone).toEqual([])
  })

  test('may be examples in comments', () => {
    const python = (sum: string, result: string) =>
      `def add(a, b):\n    """Adds.\n\n    >>> add(2, 3)\n    ${result}\n    """\n    return ${sum}\n`
    const both = examined([['calc.py', python('a - b', '5'), python('a * b', '6')]])
    expect(both.findings).toMatchObject([{ rule: 'test', line: 5 }])
    expect(both.alone).toMatchObject([{ content: Buffer.from(python('a * b', '5')) }])
    const gone = python('a - b', '5').replace(/ {4}>>>.*\n.*\n/, '')
    const without = examined([['calc.py', python('a - b', '5'), gone]])
    expect(without).toMatchObject({ findings: [{ rule: 'test' }], alone: [] })
    const rust = (result: string) =>
      `/// \`\`\`\n/// assert_eq!(x::add(), ${result});\n/// \`\`\`\npub fn add() {}\n`
    expect(examined([['src/lib.rs', rust('5'), rust('6')]]).alone).toEqual([])
  })

  test('that are new stay, as they only ask for more', () => {
    const added = `${LIB('2', '2')}\n#[test]\nfn new() {}\n`
    const { alone } = examined([['src/lib.rs', LIB('1', '2'), added]])
    expect(alone).toMatchObject([{ content: Buffer.from(added) }])
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

  test.each([
    ['behind what ends a comment', 'src/a.js', '// */ process.exit(0)\n'],
    ['in a template', 'src/a.js', '// $'.concat('{process.exit(0)}`\n')],
    ['behind another end of line', 'src/a.js', '// a\u2028process.exit(0)\n'],
    ['behind the end of a text', 'src/a.py', "# '''; os._exit(0)\n"],
    ['behind the end of PHP', 'src/a.php', '// ?> <?php exit(0);\n'],
    ['far to the right', 'src/a.js', `${' '.repeat(20_000)}process.exit(0)\n`],
    ['beside a byte that makes it binary', 'src/a.js', '// \0\nprocess.exit(0)\n'],
    ['by another name', 'src/a.js', "process['exit'](0)\n"],
    ['in a program without an extension', 'bin/a', '#!/usr/bin/env python3\nimport os; os._exit(0)\n'],
  ])('may not hide an exit %s', (_, path, after) => {
    expect(examined([[path, 'a()\n', after]]).findings.map(({ rule }) => rule)).toContain('swallowed-exit')
  })

  test.each([
    ['src/a.py', 'class A:\n    def __eq__(self, other):\n        return True\n'],
    ['src/A.java', 'class A {\n    public boolean equals(Object other) {\n        return true;\n    }\n}\n'],
    ['src/a.rb', 'class A\n  def ==(other)\n    true\n  end\nend\n'],
    ['src/a.rs', 'impl PartialEq for A {\n    fn eq(&self, other: &A) -> bool {\n        true\n    }\n}\n'],
    ['src/A.cs', 'class A\n{\n    public override bool Equals(object other) => true;\n}\n'],
  ])('may not make everything equal: %s', (path, after) => {
    expect(examined([[path, 'a\n', after]]).findings.map(({ rule }) => rule)).toContain('special-case')
  })

  test('may compare', () => {
    const text = 'class A:\n    def __eq__(self, other):\n        return self.a == other.a\n'
    expect(said([['src/a.py', 'a\n', text]])).toEqual([])
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
