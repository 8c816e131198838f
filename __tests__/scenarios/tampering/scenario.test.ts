import { describe, expect, test } from '@jest/globals'
import type { Verdict } from '../../../src/platform/verdict.ts'
import { play } from '../play.ts'
import type { ProjectFiles } from '../project.ts'
import { record } from '../record.ts'
import { SUM } from '../sum.ts'

const NODE: ProjectFiles = {
  'package.json': '{ "name": "sum", "scripts": { "test": "bash scripts/check.sh" } }\n',
  'scripts/check.sh': 'set -e\nfor test in tests/*.test.sh; do bash "$test"; done\n',
  'tests/sum.test.sh': `${SUM['test.sh']}`,
  'tests/zero.test.sh': '[ "$(bash sum.sh 0 0)" = 0 ]\n',
  'sum.sh': `${SUM['sum.sh']}`,
}

type Row = { readonly name: string; readonly shell: string; readonly verdict: Verdict; readonly path: string }

const rows: readonly Row[] = [
  {
    name: 'a deleted test',
    shell: 'rm tests/sum.test.sh',
    verdict: 'tests-changed',
    path: 'tests/sum.test.sh',
  },
  {
    name: 'a skipped test',
    shell: "sed -i '1a exit 0 # skipped' tests/sum.test.sh",
    verdict: 'tests-changed',
    path: 'tests/sum.test.sh',
  },
  {
    name: '`exit 0` in the test script',
    shell: "sed -i '1i exit 0' scripts/check.sh",
    verdict: 'tests-changed',
    path: 'scripts/check.sh',
  },
  {
    name: 'another test script in package.json',
    shell: `sed -i 's#bash scripts/check.sh#true#' package.json`,
    verdict: 'tests-changed',
    path: 'package.json',
  },
  {
    name: 'an edited workflow',
    shell: 'mkdir -p .github/workflows; echo "on: push" > .github/workflows/ci.yml; sed -i "s/-/+/" sum.sh',
    verdict: 'blocked',
    path: '.github/workflows/ci.yml',
  },
]

test.each(rows)('$name ends $verdict', async ({ shell, verdict, path }) => {
  const turns = [{ shell }, { runTests: true as const }, { say: 'The tests pass.' }]
  await play(
    { verdict, project: { files: NODE }, script: { turns }, inputs: { 'test-command': NPM_TEST } },
    played => {
      expect(played.result.outputs.reason).toContain(path)
      expect(played.result.summary).toContain(path.replaceAll('_', '\\_'))
      expect(record(played)).toMatchSnapshot()
    },
  )
})

// npm itself takes half a second to start; a function of its name does what it would do with this package.json.
const NPM_TEST = `npm() { bash -c "$(sed -n 's/.*"test": "\\(.*\\)".*/\\1/p' package.json)"; }; npm test`

test('an added dependency in package.json is no tampering', async () => {
  const shell = `sed -i 's/"name"/"dependencies": {}, "name"/' package.json; sed -i "s/-/+/" sum.sh`
  const turns = [{ shell }, { runTests: true as const }, { say: 'The tests pass.' }]
  await play({
    verdict: 'fixed',
    project: { files: NODE },
    script: { turns },
    inputs: { 'test-command': NPM_TEST },
  })
})

describe('a change to product and tests', () => {
  const MEND = 'sed -i "s/-/+/" sum.sh'
  const EXTRA = 'echo \'[ "$(bash sum.sh 1 1)" = 2 ]\' > tests/one.test.sh'
  const turns = (shell: string) => ({
    turns: [{ shell }, { runTests: true as const }, { say: 'It subtracted.' }],
  })
  const scenario = (verdict: Verdict, shell: string, inputs: Readonly<Record<string, string>> = {}) => ({
    verdict,
    project: { files: NODE },
    script: turns(shell),
    inputs: { 'test-command': NPM_TEST, ...inputs },
  })

  test('is fixed where it is green without the edit of tests, which is listed', async () => {
    await play(scenario('fixed', `${MEND}; ${EXTRA}`), ({ result, files }) => {
      expect(result.outputs.reason).toMatch(/in another without what it changes of the tests$/)
      expect(result.summary).toContain('[!WARNING]')
      expect(result.summary).toMatch(/\| after, without its edits to tests \| green \(exit 0\) \|/)
      expect(JSON.parse(files['proof.json'] ?? '')).toMatchObject({
        withoutTestEdits: { holds: true, run: { exitStatus: 0 } },
        findings: [{ file: 'tests/one.test.sh', line: null, rule: 'test' }],
      })
    })
  })

  test('is not where another test is broken and rewritten', async () => {
    const rewrite = `sed -i 's/$1 - $2/$1 + $2 + ($1 == 0)/' sum.sh; sed -i 's/= 0/= 1/' tests/zero.test.sh`
    await play(scenario('tests-changed', rewrite), ({ files }) => {
      expect(JSON.parse(files['proof.json'] ?? '').withoutTestEdits).toMatchObject({ holds: false })
    })
  })

  test('is blocked where test-edits is deny, which the model is told, without a run', async () => {
    const denied = scenario('blocked', `${MEND}; ${EXTRA}`, { 'test-edits': 'deny' })
    await play(denied, ({ result, model, files }) => {
      expect(result.outputs.reason).toMatch(/^test-edits is deny: tests\/one\.test\.sh is written/)
      expect(JSON.stringify(model.requests[0]?.body)).toContain('will be refused, whatever its reason')
      expect(result.log).not.toContain('Tests (confirm')
      expect(files['patch.diff']).toContain('one.test.sh')
    })
  })

  test('is listed without a warning where test-edits is allow', async () => {
    const allowed = scenario('fixed', `${MEND}; ${EXTRA}`, { 'test-edits': 'allow' })
    await play(allowed, ({ result, files }) => {
      expect(result.summary).not.toContain('[!WARNING]')
      expect(result.summary).toMatch(/What `test-edits` allows:\n\n- tests\/one\.test\.sh/)
      expect(JSON.parse(files['proof.json'] ?? '').findings).toMatchObject([{ allowed: true }])
    })
  })
})
