import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { globProblem } from '../../../src/publish/policy/glob.ts'
import { rulesAgainst } from './leaving.ts'

describe('a path is protected', () => {
  const families: readonly (readonly [string, readonly string[]])[] = [
    ['repository-settings', ['.github/workflows/ci.yml', '.github', 'packages/a/.github/x']],
    ['code-owners', ['CODEOWNERS', 'docs/CODEOWNERS']],
    [
      'git',
      [
        '.gitmodules',
        '.gitattributes',
        '.gitignore',
        'a/.gitattributes',
        '.githooks/pre-push',
        '.gitlab-ci.yml',
      ],
    ],
    [
      'hooks',
      ['.husky/pre-commit', 'lefthook.yml', '.lefthook-local.toml', '.pre-commit-config.yaml', '.envrc'],
    ],
    [
      'ci',
      [
        '.circleci/config.yml',
        '.travis.yml',
        'azure-pipelines.yml',
        'Jenkinsfile',
        '.buildkite/pipeline.yml',
      ],
    ],
    [
      'agent-files',
      [
        'AGENTS.md',
        'a/AGENTS.override.md',
        'CLAUDE.md',
        'CLAUDE.local.md',
        'GEMINI.md',
        '.codex/config.toml',
        '.claude/settings.json',
        '.cursor/rules/x.mdc',
        '.cursorrules',
        '.windsurfrules',
        '.clinerules',
        '.aider.conf.yml',
        '.mcp.json',
        'docs/copilot-instructions.md',
        '.roorules',
      ],
    ],
    ['editor', ['.vscode/tasks.json', '.devcontainer/devcontainer.json', '.idea/x.xml']],
    [
      'short-name',
      ['GIT~1/config', 'gi7eba~1', 'GITHUB~1/workflows/ci.yml', 'gitmod~1', 'CLAUDE~1.MD', 'CODEOW~2'],
    ],
    ['new-dot-directory', ['.hidden/x', '.cache/y/z']],
  ]

  test.each(families.flatMap(([rule, paths]) => paths.map(path => [rule, path] as const)))(
    'by the rule %s: %s',
    (rule, path) => {
      expect(rulesAgainst(path)[0]).toBe(rule)
    },
  )

  test.each([
    ['other case', '.GitHub/WORKFLOWS/ci.yml'],
    ['composed', 'CLA\u00daDE.md'],
    ['decomposed', 'CLAU\u0301DE.md'],
    ['a letter that only folds to one', '.hu\u017fky/pre-commit'],
    ['the sign of Kelvin', '.hus\u212ay/pre-commit'],
    ['full width', '\uff0egithub/workflows/ci.yml'],
    ['a character without width', '.git\u200chub/workflows/ci.yml'],
    ['a direction', '.github\u202e/workflows/ci.yml'],
    ['a tag character', '.github\u{e0041}/workflows/ci.yml'],
    ['a variation selector', 'AGENTS\ufe0f.md'],
    ['a soft hyphen', 'CODE\u00adOWNERS'],
    ['a Hangul filler', '.husky\u3164/x'],
    ['a dot at the end', '.github./workflows/ci.yml'],
    ['spaces at the end', 'AGENTS.md  '],
    ['dots and spaces', '.husky. ./pre-commit'],
    ['a stream', '.gitmodules::$DATA'],
    ['a backslash', '.github\\workflows\\ci.yml'],
    ['a space before', ' .husky/pre-commit'],
    ['a dotless i', '.g\u0131thub/workflows/ci.yml'],
  ])('spelled with %s', (_, path) => {
    expect(rulesAgainst(path)[0]).toMatch(/^(?:repository-settings|code-owners|git|hooks|agent-files)$/)
  })

  test.each([
    'src/a.js',
    'github/x',
    'docs/git.md',
    'src/codeowners.ts',
    'src/agents.js',
    'my.github/x',
    '.config/b',
    '.env',
    'claude/x.md',
    'src/husky.ts',
    'a~1',
    'notes~1.txt',
    'lib/hooks/use-x.ts',
  ])('but not %s', path => expect(rulesAgainst(path)).toEqual([]))

  test('however a protected one is cased and sprinkled', () => {
    const sprinkle = fc.constantFrom(
      '',
      '',
      '',
      '\u200b',
      '\u200d',
      '\u2060',
      '\ufeff',
      '\u00ad',
      '\u{e0020}',
      '\ufe01',
      '\u034f',
    )
    const name = fc.constantFrom(
      '.github',
      'CODEOWNERS',
      '.gitmodules',
      '.husky',
      'AGENTS.md',
      'CLAUDE.md',
      '.codex',
      '.cursor',
    )
    const spelled = name.chain(text =>
      fc
        .tuple(
          fc.array(fc.boolean(), { minLength: text.length, maxLength: text.length }),
          fc.array(sprinkle, { minLength: text.length, maxLength: text.length }),
        )
        .map(([upper, between]) =>
          [...text].map((c, at) => (upper[at] ? c.toUpperCase() : c.toLowerCase()) + between[at]).join(''),
        ),
    )
    fc.assert(
      fc.property(
        spelled,
        fc.constantFrom('', 'x/', 'a/b/'),
        fc.constantFrom('', '/f', '. '),
        (path, before, behind) => {
          expect(rulesAgainst(before + path + behind)).not.toEqual([])
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('protected-paths', () => {
  test.each([
    ['migrations', 'db/migrations/1.sql', true],
    ['migrations', 'db/migration/1.sql', false],
    ['/migrations', 'migrations/1.sql', true],
    ['/migrations', 'db/migrations/1.sql', false],
    ['*.sql', 'a/b/c.sql', true],
    ['*.sql', 'a/b/c.sql.js', false],
    ['db/*.sql', 'db/a.sql', true],
    ['db/*.sql', 'db/x/a.sql', false],
    ['db/**/*.sql', 'db/a.sql', true],
    ['db/**/*.sql', 'db/x/y/a.sql', true],
    ['db/**', 'db/x/y', true],
    ['**/keys/*.pem', 'a/keys/b.pem', true],
    ['secrets/', 'a/secrets/b', true],
    ['secrets/', 'a/secrets', false],
    ['file?.txt', 'file1.txt', true],
    ['file[0-9].txt', 'file7.txt', true],
    ['file[!0-9].txt', 'file7.txt', false],
    ['file[^a].txt', 'fileb.txt', true],
    ['Stra\u00dfe.md', 'STRASSE.md', true],
    ['DB/*.SQL', 'db/A.sql', true],
    ['db/a.sql', 'd\u200bb/a.sql', true],
    ['caf\u00e9.md', 'cafe\u0301.md', true],
    ['a.b', 'axb', false],
  ])('%s: %s is %s', (glob, path, isProtected) => {
    expect(rulesAgainst(path, [glob])[0] === `protected-paths: ${glob}`).toBe(isProtected)
  })

  test.each(['!keep', '/', 'a//b', '../x', 'a/./b', 'a\\b', '[a', 'a[', 'a[]', 'x\u0007', 'x'.repeat(401)])(
    '%j is no good glob',
    glob => {
      expect(globProblem(glob)).not.toBeNull()
    },
  )

  test('takes no longer for a path that was made to be slow', () => {
    const started = performance.now()
    for (const glob of [`${'**/'.repeat(20)}x`, `${'*a'.repeat(100)}b`, `${'a*'.repeat(150)}b`])
      expect(rulesAgainst('a/'.repeat(60) + 'a'.repeat(200), [glob])).toEqual([])
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})
