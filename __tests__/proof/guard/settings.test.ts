import { describe, expect, test } from '@jest/globals'
import { said } from './examined.ts'

const NONE = ['test-configuration'] as const

describe('in configurations, manifests and scripts', () => {
  test.each<[string, string, string, string, readonly string[]]>([
    [
      'coverage lowered',
      'jest.config.js',
      'export default { branches: 90 }',
      'export default { branches: 50 }',
      ['test-configuration:1', 'threshold:1'],
    ],
    [
      'coverage raised',
      'jest.config.js',
      'export default { branches: 90 }',
      'export default { branches: 95 }',
      ['test-configuration:1'],
    ],
    [
      'coverage taken out',
      'pyproject.toml',
      '[tool.coverage.report]\nfail_under = 90\n',
      '[tool.coverage.report]\n',
      ['test-configuration:2', 'threshold:2'],
    ],
    [
      'retries raised',
      'playwright.config.ts',
      'export default { retries: 0 }',
      'export default { retries: 3 }',
      ['test-configuration:1', 'threshold:1'],
    ],
    [
      'retries lowered',
      'playwright.config.ts',
      'export default { retries: 2 }',
      'export default { retries: 0 }',
      ['test-configuration:1'],
    ],
    [
      'a time-out set',
      'jest.config.js',
      'export default {\n}\n',
      'export default {\n  testTimeout: 60_000,\n}\n',
      ['test-configuration:2', 'threshold:2'],
    ],
    [
      'warnings allowed',
      'package.json',
      '{ "lint": "eslint --max-warnings 0" }',
      '{ "lint": "eslint --max-warnings 50" }',
      ['threshold:1'],
    ],
    [
      'a path ignored',
      'jest.config.js',
      'export default {\n}\n',
      'export default {\n  testPathIgnorePatterns: ["sum"],\n}\n',
      ['test-configuration:2', 'ignore-list:2'],
    ],
    [
      'a list made longer',
      '.coveragerc',
      '[run]\nomit =\n  a.py\n',
      '[run]\nomit =\n  a.py\n  b.py\n',
      ['test-configuration:4', 'ignore-list:4'],
    ],
    [
      'a file ignored by a checker',
      '.eslintignore',
      'dist\n',
      'dist\nsrc/sum.js\n',
      ['test-configuration:2', 'ignore-list:2'],
    ],
    [
      'a rule switched off',
      '.eslintrc.json',
      '{\n  "rules": {\n  }\n}\n',
      '{\n  "rules": {\n    "no-undef": "off"\n  }\n}\n',
      ['test-configuration:3', 'suppression:3'],
    ],
    ['types checked less', 'tsconfig.json', '{ "strict": true }', '{ "strict": false }', ['suppression:1']],
    [
      'a runner that passes without tests',
      'package.json',
      '{ "scripts": { "test": "jest" } }',
      '{ "scripts": { "test": "jest --passWithNoTests" } }',
      ['swallowed-exit:1'],
    ],
    [
      'failures ignored by maven',
      'pom.xml',
      '<a>\n</a>\n',
      '<a>\n  <testFailureIgnore>true</testFailureIgnore>\n</a>\n',
      ['swallowed-exit:2'],
    ],
    [
      'tests excluded by maven',
      'pom.xml',
      '<a>\n</a>\n',
      '<a>\n  <excludes>\n    <exclude>**/SumTest.java</exclude>\n  </excludes>\n</a>\n',
      ['ignore-list:2', 'ignore-list:3'],
    ],
    [
      'tests selected',
      'pytest.ini',
      '[pytest]\n',
      '[pytest]\npython_files = other_*.py\n',
      ['test-configuration:2', 'focused-test:2'],
    ],
    [
      'a workflow that goes on',
      'ci/build.yml',
      'steps:\n',
      'steps:\n  - run: make test\n    continue-on-error: true\n',
      ['swallowed-exit:3'],
    ],
    ['a dependency', 'package.json', '{ "dependencies": {} }', '{ "dependencies": { "a": "1.0.0" } }', []],
    ['a crate', 'Cargo.toml', '[dependencies]\n', '[dependencies]\nserde = "1.0"\n', []],
    ['a version', 'pom.xml', '<version>1.2.0</version>\n', '<version>1.1.0</version>\n', []],
    ['what git ignores', '.gitignore', 'dist\n', 'dist\nout\n', []],
    ['tests switched off by cargo', 'Cargo.toml', '[lib]\n', '[lib]\ntest = false\n', ['skipped-test:2']],
    [
      'tests switched off by gradle',
      'build.gradle',
      'test {\n}\n',
      'test {\n  enabled = false\n}\n',
      ['skipped-test:2', 'suppression:2'],
    ],
    [
      'a test no longer registered',
      'CMakeLists.txt',
      'add_test(NAME sum COMMAND sum)\n',
      '\n',
      ['deleted-test:1'],
    ],
  ])('%s', (_, path, before, after, found) => {
    expect(said([[path, before, after]])).toEqual(found)
  })

  test('a comment says nothing', () => {
    expect(said([['pytest.ini', '[pytest]\n', '[pytest]\n# timeout = 5, ignore = x\n']])).toEqual([
      `${NONE}:2`,
    ])
  })
})

test.each<[string, string, string, readonly string[]]>([
  ['rewritten', 'src/__snapshots__/a.snap', 'old', ['snapshot:1']],
  ['approved anew', 'A.approved.txt', 'old', ['snapshot:1']],
])('a snapshot is found that is %s', (_, path, before, found) => {
  expect(said([[path, before, 'new']])).toEqual(found)
  expect(said([[path, null, 'new']])).toEqual([])
})
