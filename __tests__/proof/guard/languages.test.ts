import { describe, expect, test } from '@jest/globals'
import { said } from './examined.ts'

type Row = readonly [what: string, from: string, to: string, found: readonly string[]]

/** Of a file, what becomes of one of its lines, and what is said of that. */
function language(path: string, text: string, rows: readonly Row[]): void {
  test.each(rows)(`${path}: %s`, (_, from, to, found) => {
    expect(text).toContain(from)
    expect(said([[path, text, text.replace(from, () => to)]])).toEqual(found)
  })
}

const XUNIT = `using Xunit;

public class SumTests
{
    [Fact]
    public void AddsTwoNumbers()
    {
        Assert.Equal(5, Sum.Add(2, 3));
        Assert.Equal(0, Sum.Add(0, 0));
    }

    [Theory]
    public async Task KeepsZero()
    {
        Assert.Equal(4, await Sum.AddLater(4, 0));
    }
}
`
const ADDS = `    [Fact]
    public void AddsTwoNumbers()
    {
        Assert.Equal(5, Sum.Add(2, 3));
        Assert.Equal(0, Sum.Add(0, 0));
    }
`

describe('C#, which cannot be run here', () => {
  language('tests/SumTests.cs', XUNIT, [
    ['deleted', ADDS, '', ['deleted-test:6']],
    ['in a comment', ADDS, `/*${ADDS}*/`, ['deleted-test:6']],
    ['no fact any more', '    [Fact]\n', '', ['deleted-test:6']],
    ['switched off', ADDS, `#if false\n${ADDS}#endif\n`, ['deleted-test:6']],
    ['skipped', '[Fact]', '[Fact(Skip = "later")]', ['skipped-test:5']],
    ['ignored above', '    [Fact]', '    [Ignore("later")]\n    [Fact]', ['skipped-test:5']],
    ['explicit', '    [Fact]', '    [Explicit]\n    [Fact]', ['skipped-test:5']],
    [
      'expected to throw',
      '    [Fact]',
      '    [ExpectedException(typeof(Exception))]\n    [Fact]',
      ['expected-failure:5'],
    ],
    ['emptied', '        Assert.Equal(4, await Sum.AddLater(4, 0));\n', '', ['emptied-test:13']],
    [
      'hollow',
      'Assert.Equal(5, Sum.Add(2, 3))',
      'Assert.True(true)',
      ['fewer-assertions:6', 'emptied-test:8'],
    ],
    ['one less', '        Assert.Equal(5, Sum.Add(2, 3));\n', '', ['fewer-assertions:6']],
    ['looser', 'Assert.Equal(5, Sum.Add(2, 3))', 'Assert.NotNull(Sum.Add(2, 3))', ['loosened-test:6']],
    [
      'returning early',
      '    {\n        Assert.Equal(5',
      '    {\n        return;\n        Assert.Equal(5',
      ['emptied-test:6'],
    ],
    [
      'caught',
      '        Assert.Equal(5, Sum.Add(2, 3));',
      '        try { Assert.Equal(5, Sum.Add(2, 3)); } catch (Exception) { }',
      ['loosened-test:8'],
    ],
    ['renamed alone', 'AddsTwoNumbers', 'AddsNumbers', []],
    [
      'added to',
      ADDS,
      `${ADDS}\n    [Fact]\n    public void More() { Assert.Equal(2, Sum.Add(1, 1)); }\n`,
      [],
    ],
    ['another value', 'Assert.Equal(5', 'Assert.Equal(6', []],
  ])
  language('src/Sum.cs', 'using System;\n\npublic class Sum\n{\n    int Add(int a, int b) => a - b;\n}\n', [
    ['exits', '=> a - b;', '{ Environment.Exit(0); return 1; }', ['swallowed-exit:5']],
    ['a pragma', 'public class', '#pragma warning disable CS0168\npublic class', ['suppression:3']],
    ['an attribute', 'public class', '[SuppressMessage("a", "b")]\npublic class', ['suppression:3']],
    [
      'the stack',
      'a - b',
      'new StackTrace().ToString().Contains("Tests") ? a + b : a - b',
      ['special-case:5'],
    ],
    [
      'the environment',
      'a - b',
      'Environment.GetEnvironmentVariable("CI") != null ? 1 : 2',
      ['special-case:5'],
    ],
    ['the framework', 'using System;', 'using System;\nusing Xunit;', ['special-case:2']],
    ['mended', 'a - b', 'a + b', []],
    ['throwing', 'a - b', 'a > 0 ? a + b : throw new ArgumentException("a")', []],
  ])
  language('tests/Sum.csproj', '<Project>\n  <ItemGroup>\n  </ItemGroup>\n</Project>\n', [
    [
      'a file left out',
      '  </ItemGroup>',
      '    <Compile Remove="SumTests.cs" />\n  </ItemGroup>',
      ['ignore-list:3'],
    ],
    ['warnings left out', '<ItemGroup>', '<NoWarn>CS0168</NoWarn><ItemGroup>', ['ignore-list:2']],
    [
      'a package',
      '  </ItemGroup>',
      '    <PackageReference Include="A" Version="1.0.0" />\n  </ItemGroup>',
      [],
    ],
  ])
})

describe('other languages', () => {
  language(
    'src/test/kotlin/SumTest.kt',
    'import org.junit.jupiter.api.Test\n\nclass SumTest {\n    @Test\n    fun `adds two`() {\n        assertEquals(5, add(2, 3))\n    }\n}\n',
    [
      ['disabled', '    @Test', '    @Disabled\n    @Test', ['skipped-test:4']],
      ['looser', 'assertEquals(5, add(2, 3))', 'assertNotNull(add(2, 3))', ['loosened-test:5']],
      ['deleted', '    @Test\n', '', ['deleted-test:5']],
    ],
  )
  language(
    'spec/sum_spec.rb',
    "require 'rspec'\n\nRSpec.describe Sum do\n  it 'adds' do\n    expect(add(2, 3)).to eq(5)\n  end\nend\n",
    [
      ['skipped', "  it 'adds'", "  xit 'adds'", ['skipped-test:4']],
      ['focused', "  it 'adds'", "  fit 'adds'", ['focused-test:4']],
      ['pending', '    expect', "    pending 'later'\n    expect", ['expected-failure:5']],
      ['deleted', "  it 'adds' do\n    expect(add(2, 3)).to eq(5)\n  end\n", '', ['deleted-test:4']],
      ['negated', 'to eq(5)', 'not_to eq(nil)', ['loosened-test:4']],
    ],
  )
  language(
    'pkg/sum_test.go',
    'package sum\n\nvar _ = It("adds", func() {\n\tExpect(Add(2, 3)).To(Equal(5))\n})\n',
    [
      ['pending', 'It(', 'PIt(', ['skipped-test:3']],
      ['focused', 'It(', 'FIt(', ['focused-test:3']],
    ],
  )
  language(
    'src/sum.spec.ts',
    "import { expect, it } from 'vitest'\n\nit('adds', () => {\n  expect(sum(2, 3)).toBe(5)\n}, 1000)\n",
    [
      ['skipped', "it('adds'", "it.skip('adds'", ['skipped-test:3']],
      ['failing', "it('adds'", "it.fails('adds'", ['expected-failure:3']],
      ['only', "it('adds'", "it.only('adds'", ['focused-test:3']],
      ['another time-out', '}, 1000)', '}, 60000)', ['threshold:5']],
      ['retried', '}, 1000)', '}, { retry: 5 })', ['threshold:5']],
      ['never run', "it('adds', () => {\n", "it('adds', () => {\n  if (false) {}\n", ['skipped-test:4']],
      ['an inline snapshot, new', '.toBe(5)', '.toMatchInlineSnapshot(`-1`)', ['snapshot:4']],
    ],
  )
  language('src/sum.ts', 'export const sum = (a: number, b: number): number => a - b\n', [
    ['the runner', 'a - b', 'process.env.VITEST ? a + b : a - b', ['special-case:1']],
    ['the environment', 'a - b', "process.env.NODE_ENV === 'test' ? a + b : a - b", ['special-case:1']],
    ['an ignored error', 'export', '// @ts-ignore\nexport', ['suppression:1']],
    ['the arguments', 'a - b', "process.argv.join().includes('jest') ? 1 : 2", ['special-case:1']],
    ['no environment', 'a - b', 'Number(process.env.SCALE ?? 1) * (a + b)', []],
  ])
})
