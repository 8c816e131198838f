import { describe, expect, test } from '@jest/globals'
import type { Finding } from '../../src/proof/finding.ts'
import { examine } from '../../src/proof/tamper.ts'
import type { FileChange } from '../../src/sandbox/change.ts'

type Tree = Readonly<Record<string, string>>

const write = (path: string, text = 'changed'): FileChange => {
  const content = Buffer.from(text)
  return { kind: 'write', path, mode: '100644', content, workingContent: content }
}

function findings(
  change: readonly FileChange[],
  testCommand = 'npm test',
  tree: Tree = {},
  workingDirectory = '.',
) {
  const readPristine = (path: string) => (Object.hasOwn(tree, path) ? (tree[path] ?? null) : null)
  const where = { testCommand, taskCheck: '', workingDirectory, testReport: [], redTests: [], readPristine }
  return examine({ change, ...where }).findings
}

const ruleFor = (path: string): Finding['rule'] | undefined => findings([write(path)])[0]?.rule

describe('a change is flagged', () => {
  test.each<[Finding['rule'], readonly string[]]>([
    [
      'test',
      [
        'test/a.js',
        'tests/unit/a.py',
        'src/__tests__/a.ts',
        'spec/models/a_spec.rb',
        'e2e/login.ts',
        'cypress/support/commands.js',
        'pkg/testdata/golden.txt',
        'fixtures/a.json',
        'src/a.test.js',
        'src/a.spec.tsx',
        'src/a-test.mjs',
        'test_a.py',
        'lib/a_test.go',
        'src/test/java/ATest.java',
        'src/AppTests.cs',
        'src/AppSpec.scala',
        'src/__snapshots__/a.snap',
        'checks/a.bats',
        'app/tests.py',
        'test.sh',
        'features/a.feature',
        'Tests/AppTests/A.swift',
      ],
    ],
    [
      'test-configuration',
      [
        'jest.config.js',
        '.cargo/config.toml',
        '.mvn/maven.config',
        'Directory.Build.targets',
        'unittest.py',
        'lib/pytest/__init__.py',
        'src/main/java/org/junit/Assert.java',
        'packages/a/vitest.config.mts',
        'vite.config.ts',
        'playwright.config.ts',
        '.mocharc.yml',
        '.nycrc',
        '.rspec',
        '.coveragerc',
        'pytest.ini',
        'conftest.py',
        'spec/spec_helper.rb',
        'test/test_helper.rb',
        'src/setupTests.ts',
        '.eslintrc.json',
        'eslint.config.mjs',
        '.rubocop.yml',
        'phpstan.neon',
        '.golangci.yml',
        'tox.ini',
        'setup.cfg',
        'pyproject.toml',
        'noxfile.py',
        'phpunit.xml.dist',
        'CTestTestfile.cmake',
        'sitecustomize.py',
        'xunit.runner.json',
        'bunfig.toml',
      ],
    ],
  ])('as %s for what belongs to it', (rule, paths) => {
    for (const path of paths) expect([path, ruleFor(path)]).toEqual([path, rule])
  })

  test('in words that name the file, what was done and why', () => {
    expect(findings([{ kind: 'delete', path: 'test/a.js' }, write('jest.config.js')])).toEqual([
      {
        file: 'test/a.js',
        line: null,
        rule: 'test',
        sentence: 'test/a.js is deleted: it is a test or belongs to one',
      },
      {
        file: 'jest.config.js',
        line: null,
        rule: 'test-configuration',
        sentence: 'jest.config.js is written: it configures how tests run',
      },
    ])
  })
})

test('a change to the product alone is not flagged', () => {
  const honest = [
    'src/a.js',
    'lib/contest.py',
    'src/latest.ts',
    'app/attestation.go',
    'src/protest/index.js',
    'docs/testing.md',
    'README.md',
    'src/spectrum.c',
    'package-lock.json',
    'go.mod',
    'Cargo.toml',
    'src/github/client.ts',
    'tsconfig.json',
    'public/index.html',
    'src/inspector.rb',
  ]
  for (const path of honest) expect([path, ruleFor(path)]).toEqual([path, undefined])
})

describe('what test-command calls', () => {
  const manifest = (scripts: object, more: object = {}) => JSON.stringify({ name: 'x', scripts, ...more })
  const flagged = (path: string, testCommand: string, tree: Tree, directory = '.') =>
    findings([write(path)], testCommand, { [path]: 'x', ...tree }, directory).map(finding => finding.rule)

  test.each<[string, string, Tree?, string?]>([
    ['./check.sh', 'check.sh'],
    ['check.sh', 'check.sh'],
    ['bash check.sh --fast', 'check.sh'],
    ['bash -eu ./ci/check', 'ci/check'],
    ['sh "ci/check"', 'ci/check'],
    ['CI=1 FORCE=1 ./check', 'check'],
    ['env A=b ./check', 'check'],
    ['true && ./check | tee log', 'check'],
    ['(./check; exit 0)', 'check'],
    ['if ./check; then true; fi', 'check'],
    ['! ./check', 'check'],
    ['node scripts/run.js', 'scripts/run.js'],
    ['node --enable-source-maps scripts/run.js', 'scripts/run.js'],
    ['python3 manage.py test', 'manage.py'],
    ['/usr/bin/python3.12 manage.py test', 'manage.py'],
    ['make test', 'Makefile'],
    ['gmake -j4', 'GNUmakefile'],
    ['./check', 'app/check', {}, 'app'],
    ['../check', 'check', {}, 'app'],
    ['make', 'app/makefile', {}, 'app'],
    ['npm test', 'ci/run.sh', { 'package.json': manifest({ test: './ci/run.sh' }) }],
    ['npm run unit', 'ci/run.js', { 'package.json': manifest({ unit: 'node ci/run.js' }) }],
    ['npm test', 'ci/pre.js', { 'package.json': manifest({ pretest: 'node ci/pre.js', test: 'true' }) }],
    ['npm test', 'ci/post.js', { 'package.json': manifest({ posttest: 'node ci/post.js', test: 'true' }) }],
    [
      'npm t',
      'ci/run.js',
      { 'package.json': manifest({ test: 'npm run a', a: 'npm run b', b: 'node ci/run.js' }) },
    ],
    ['yarn test', 'ci/run.js', { 'package.json': manifest({ test: 'node ci/run.js' }) }],
    ['pnpm unit', 'ci/run.js', { 'package.json': manifest({ unit: 'node ci/run.js' }) }],
    ['cd app && ./check', 'app/check'],
    ['timeout 60 ./check', 'check'],
    ['bash check.sh', 'ci/unit.sh', { 'check.sh': 'set -e\nbash ci/unit.sh\n' }],
    ['make', 'scripts/test.sh', { Makefile: 'test:\n\t./scripts/test.sh\n' }],
    ['rake test', 'Rakefile'],
    ['bundle exec rake', 'Rakefile'],
    ['just test', 'justfile'],
    ['composer test', 'bin/suite.php', { 'composer.json': manifest({ test: 'php bin/suite.php' }) }],
    ['poetry run ./check', 'check'],
    ['make -C app test', 'app/Makefile'],
  ])('%s flags %s', (command, path, tree = {}, directory = '.') => {
    expect(flagged(path, command, tree, directory)).toEqual(['test-command'])
  })

  test.each<[string, string, Tree?]>([
    ['npm test', 'src/a.js', { 'package.json': manifest({ test: 'node --test' }) }],
    [
      'npm test',
      'ci/deploy.js',
      { 'package.json': manifest({ test: 'node --test', deploy: 'node ci/deploy.js' }) },
    ],
    ['echo check.sh', 'check.sh'],
    ['bash test.sh', 'sum.sh', { 'test.sh': 'bash sum.sh 2 3\n' }],
    ['make', 'bin/release', { Makefile: 'release:\n\t./bin/release\n' }],
    ['cat < data.txt', 'data.txt'],
    ['../../outside', 'outside'],
    ['make test', 'src/main.c'],
  ])('%s does not flag %s', (command, path, tree = {}) => {
    expect(flagged(path, command, tree)).toEqual([])
  })

  test('flags a new makefile that make would prefer to the one that was there', () => {
    const rules = findings([write('GNUmakefile')], 'make test', { Makefile: 'test:' }).map(
      found => found.rule,
    )
    expect(rules).toEqual(['test-command'])
  })

  describe('of package.json flags', () => {
    const before = manifest({ test: 'node --test' }, { dependencies: { a: '1' }, jest: { bail: 1 } })
    const rules = (after: string | null, testCommand = 'npm test') =>
      findings(
        [after === null ? { kind: 'delete', path: 'package.json' } : write('package.json', after)],
        testCommand,
        {
          'package.json': before,
        },
      ).map(finding => finding.rule)

    test.each([
      ['a changed test script', manifest({ test: 'true' }, { jest: { bail: 1 } })],
      ['a new script', manifest({ test: 'node --test', pretest: 'x' }, { jest: { bail: 1 } })],
      ['a changed runner configuration', manifest({ test: 'node --test' }, { jest: { bail: 0 } })],
      [
        'a change of the module type',
        manifest({ test: 'node --test' }, { jest: { bail: 1 }, type: 'module' }),
      ],
      ['its deletion', null],
      ['what is no JSON', '{'],
    ])('%s', (_, after) => {
      expect(rules(after)).toEqual(['test-command'])
    })

    test.each([
      [
        'a dependency',
        manifest({ test: 'node --test' }, { dependencies: { a: '2', b: '1' }, jest: { bail: 1 } }),
      ],
      ['its form', JSON.stringify(JSON.parse(before), null, 2)],
    ])('no change of %s', (_, after) => {
      expect(rules(after)).toEqual([])
    })

    test('nothing where no package manager is called', () => {
      expect(rules(manifest({}), './check.sh')).toEqual([])
    })
  })

  test('is found once where scripts call each other in a circle', () => {
    const tree = { 'package.json': manifest({ test: 'npm run a', a: 'npm test', b: 'x' }) }
    expect(findings([write('package.json', '{}')], 'npm test', tree)).toHaveLength(1)
  })

  test('is no file where package.json is none', () => {
    for (const text of ['', 'null', '[]', '{"scripts":"x"}', '{"scripts":{"test":5}}'])
      expect(findings([write('src/a.js')], 'npm test', { 'package.json': text, 'src/a.js': '' })).toEqual([])
  })
})
