import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { testProof } from '../../src/failure/test-proof.ts'
import type { Alone } from '../../src/proof/alone.ts'
import type { Finding, TestEdits } from '../../src/proof/finding.ts'
import { prove } from '../../src/proof/prove.ts'
import { beforeVerification, type Evidence, verdictOf } from '../../src/proof/verdict.ts'
import { readBaseline } from '../../src/sandbox/baseline.ts'
import type { Change } from '../../src/sandbox/change.ts'
import { type Checkout, checkoutOf, openTestScene } from '../sandbox/checkout.ts'
import { cancelled, exited, result, scripted } from './results.ts'

const finding = (rule: Finding['rule'], file: string, line: number | null = null): Finding => ({
  rule,
  file,
  line,
  sentence: `${file} is written: so it is`,
})
const [green, red] = [result(exited(0)), result(exited(1))]
const verification = (...runs: readonly ReturnType<typeof result>[]) => ({
  runs,
  holds: runs.every(run => run === green),
})
const write = (path: string): Change => {
  const content = Buffer.from('x')
  return [{ kind: 'write', path, mode: '100644', content, workingContent: content }]
}
const SAME: Alone = { kind: 'same' }
const NOTHING_ELSE: Alone = { kind: 'nothing-else' }
const aloneIs = (holds: boolean): Alone => ({
  kind: 'run',
  run: holds ? green : red,
  holds,
  notGreen: null,
})
const evidence = (change: Partial<Evidence> = {}): Evidence => ({
  verification: verification(green, green),
  findings: [],
  tests: testProof([], []),
  alone: SAME,
  task: null,
  checkedAfter: null,
  ...change,
})
const LOST = { ...testProof([], []), objections: ['1 test no longer there: a'] }
const [A_TEST, WEAKENED] = [finding('test', 'a_test.go'), finding('test-command', 'check.sh', 3)]

/** The table of ARCHITECTURE, row by row. */
describe('the verdict', () => {
  test.each<[string, string, Partial<Evidence>, string]>([
    [
      'cancelled',
      'whatever was seen before the run was cancelled',
      { verification: verification(green, result(cancelled)), alone: null, findings: [WEAKENED] },
      'the run was cancelled during the proof',
    ],
    [
      'cancelled',
      'as long as B runs',
      {
        alone: { kind: 'run', run: result(cancelled), holds: false, notGreen: null },
        findings: [A_TEST],
      },
      'the run was cancelled during the proof',
    ],
    [
      'no-fix',
      'A is red once',
      { verification: verification(green, red, red), alone: null },
      'the fix does not hold: 2 of 3 confirmation runs in a fresh copy were red',
    ],
    [
      'no-fix',
      'A is red, whatever was found',
      { verification: verification(red), alone: null, findings: [A_TEST, WEAKENED] },
      'the fix does not hold: 1 of 1 confirmation run in a fresh copy were red',
    ],
    [
      'no-fix',
      'a test is lost, and no test was changed',
      { tests: LOST },
      'green, but not as before: 1 test no longer there: a',
    ],
    [
      'no-fix',
      'a test is lost through the product alone, which weakens what tests it',
      { tests: LOST, findings: [WEAKENED] },
      'green, but not as before: 1 test no longer there: a',
    ],
    [
      'tests-changed',
      'a test is lost where tests were changed',
      { tests: LOST, findings: [A_TEST], alone: aloneIs(true) },
      'green, but not as before: 1 test no longer there: a',
    ],
    [
      'tests-changed',
      'something weakens what tests the change, and B is green',
      { findings: [A_TEST, WEAKENED], alone: aloneIs(true) },
      'green, but the change weakens what tests it: check.sh:3',
    ],
    [
      'tests-changed',
      'something weakens, and nothing of it is a test',
      { findings: [WEAKENED] },
      'green, but the change weakens what tests it: check.sh:3',
    ],
    [
      'tests-changed',
      'tests were changed, and B is red',
      { findings: [A_TEST], alone: aloneIs(false) },
      'green only together with changes to what tests it: a_test.go',
    ],
    [
      'tests-changed',
      'nothing but tests was changed',
      { findings: [A_TEST], alone: NOTHING_ELSE },
      'green only together with changes to what tests it: a_test.go',
    ],
    [
      'fixed',
      'tests were changed, and B is green',
      { findings: [A_TEST], alone: aloneIs(true) },
      'red before, green with the change in 2 fresh copies, and in another without what it changes of the tests',
    ],
    ['fixed', 'nothing was found', {}, 'red before, green with the change in 2 fresh copies'],
    [
      'fixed',
      'nothing was found, in one run',
      { verification: verification(green) },
      'red before, green with the change in 1 fresh copy',
    ],
  ])('is %s where %s', (verdict, _, change, reason) => {
    expect(verdictOf(evidence(change))).toEqual({ verdict, reason })
  })

  test('names at most five places, each once', () => {
    const many = Array.from({ length: 7 }, (_, at) => finding('test', `${at}_test.go`))
    const { reason } = verdictOf(evidence({ findings: [...many, ...many], alone: NOTHING_ELSE }))
    expect(reason).toMatch(/: 0_test\.go, .*4_test\.go and 2 more$/)
  })

  test('names the tests that changed colour over the confirmation runs', () => {
    const tests = { ...testProof([], []), flaky: ['a', 'b'] }
    expect(
      verdictOf(evidence({ verification: verification(green, red), tests, alone: null })).reason,
    ).toMatch(/were red \(changed colour: a, b\)$/)
  })
})

describe('before anything is verified', () => {
  const change = write('a')
  const early = (findings: readonly Finding[], testEdits: TestEdits = 'flag', what: Change = change) =>
    beforeVerification({ task: null, change: what, findings, testEdits })

  test('a change that changes nothing is none', () => {
    expect(early([], 'flag', [])).toMatchObject({ verdict: 'no-fix' })
  })

  test.each<[TestEdits, string | undefined]>([
    ['deny', 'blocked'],
    ['flag', undefined],
    ['allow', undefined],
  ])('changes to tests where test-edits is %s end as %s', (testEdits, verdict) => {
    expect(early([A_TEST], testEdits)?.verdict).toBe(verdict)
    expect(early([], testEdits)).toBeNull()
  })
})

describe('a claim', () => {
  async function proven(place: Checkout, change: Change, results = [green], testEdits: TestEdits = 'flag') {
    const { runTests, phases } = scripted(results)
    const baseline = await readBaseline(place.checkout)
    const claim = {
      baseline,
      testCommand: 'npm test',
      workingDirectory: '.',
      testReport: [],
      commandTimeoutMinutes: 10,
      testEdits,
      change,
      patch: 'the patch\n',
      red: [red, red],
      task: null,
      checkedBefore: null,
    }
    const proof = await prove(claim, {
      copies: openTestScene(place).copies,
      runTests,
      checkTask: null,
      times: 2,
    })
    return { proof, runs: phases.length, baseline }
  }

  test('that holds comes with what a stranger needs to check it', async () => {
    using place = checkoutOf({ a: '1' })
    const { proof, baseline } = await proven(place, write('a'))
    expect(proof.end.verdict).toBe('fixed')
    const run = (exitStatus: number) => ({
      exitStatus,
      ending: 'exited',
      durationMs: 1_235,
      outputSha256: 'ab'.repeat(32),
    })
    expect(JSON.parse(proof.file ?? '')).toMatchObject({
      baseCommit: baseline.headSha,
      testCommand: 'npm test',
      workingDirectory: '.',
      redRuns: [run(1), run(1)],
      confirmationRuns: [run(0), run(0)],
      findings: [],
      patchSha256: createHash('sha256').update('the patch\n').digest('hex'),
    })
  })

  test('that changes tests alone is not run without them', async () => {
    using place = checkoutOf({ a: '1' })
    const { proof, runs } = await proven(place, write('test/a.js'))
    expect(proof.end.verdict).toBe('tests-changed')
    expect(proof.findings.map(found => found.file)).toEqual(['test/a.js'])
    expect(runs).toBe(2)
    expect(JSON.parse(proof.file ?? '').withoutTestEdits).toEqual({ holds: false, run: null, notGreen: null })
  })

  test('is run once more without what it changes of the tests, as its last run', async () => {
    using place = checkoutOf({ a: '1', 'test/a.js': '1' })
    const both = [...write('a'), ...write('test/a.js')]
    const holds = await proven(place, both)
    expect(holds.proof.end.verdict).toBe('fixed')
    expect(holds.runs).toBe(3)
    expect(JSON.parse(holds.proof.file ?? '').withoutTestEdits).toMatchObject({
      holds: true,
      run: { exitStatus: 0 },
      notGreen: null,
    })
    const fails = await proven(place, both, [green, green, red])
    expect(fails.proof.end.verdict).toBe('tests-changed')
    expect(JSON.parse(fails.proof.file ?? '').withoutTestEdits).toMatchObject({ holds: false })
  })

  test('is denied before it is run where test-edits says so, and not warned of where it allows', async () => {
    using place = checkoutOf({ a: '1' })
    const denied = await proven(place, write('test/a.js'), [green], 'deny')
    expect(denied).toMatchObject({ runs: 0, proof: { end: { verdict: 'blocked' } } })
    const allowed = await proven(place, write('test/a.js'), [green], 'allow')
    expect(allowed.proof).toMatchObject({
      end: { verdict: 'tests-changed' },
      findings: [{ file: 'test/a.js', allowed: true }],
    })
  })

  test('is judged by the scripts of the pristine tree, not of the changed one', async () => {
    using place = checkoutOf({ 'package.json': '{"scripts":{"test":"node run.js"}}', 'run.js': '1' })
    const { proof } = await proven(place, [...write('package.json'), ...write('run.js')])
    expect(proof.findings.map(found => [found.file, found.rule])).toEqual([
      ['package.json', 'test-command'],
      ['run.js', 'test-command'],
    ])
  })

  test('without a change is none', async () => {
    using place = checkoutOf({ a: '1' })
    expect((await proven(place, [])).proof).toMatchObject({ end: { verdict: 'no-fix' }, file: null })
  })

  test('that does not hold is no fix, with its proof', async () => {
    using place = checkoutOf({ a: '1' })
    const { proof } = await proven(place, write('a'), [green, red])
    expect(proof.end.verdict).toBe('no-fix')
    expect(JSON.parse(proof.file ?? '').confirmationRuns).toMatchObject([
      { exitStatus: 0 },
      { exitStatus: 1 },
    ])
  })
})
