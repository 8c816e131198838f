import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { testProof } from '../../src/failure/test-proof.ts'
import { prove } from '../../src/proof/prove.ts'
import type { Finding } from '../../src/proof/tamper.ts'
import { beforeVerification, verdictOf } from '../../src/proof/verdict.ts'
import { readBaseline } from '../../src/sandbox/baseline.ts'
import type { Change } from '../../src/sandbox/change.ts'
import { type Checkout, checkoutOf, openTestScene } from '../sandbox/checkout.ts'
import { cancelled, exited, result, scripted } from './results.ts'

const finding = (rule: Finding['rule'], path: string): Finding => ({
  rule,
  path,
  sentence: `${path} is written: so it is`,
})
const [green, red] = [result(exited(0)), result(exited(1))]
const verification = (...runs: readonly ReturnType<typeof result>[]) => ({
  runs,
  holds: runs.every(run => run === green),
})

describe('the verdict', () => {
  test.each([
    ['fixed', verification(green, green), [], 'red before, green with the change in 2 fresh copies'],
    ['fixed', verification(green), [], 'red before, green with the change in 1 fresh copy'],
    [
      'tests-changed',
      verification(green),
      [finding('test', 'a_test.go')],
      'green only together with changes to what tests it: a_test.go',
    ],
    [
      'no-fix',
      verification(green, red, red),
      [],
      'the fix does not hold: 2 of 3 confirmation runs in a fresh copy were red',
    ],
    [
      'no-fix',
      verification(red),
      [finding('test', 'a_test.go')],
      'the fix does not hold: 1 of 1 confirmation run in a fresh copy were red',
    ],
    ['cancelled', verification(green, result(cancelled)), [], 'the run was cancelled during the proof'],
  ])('is %s', (verdict, runs, findings, reason) => {
    expect(verdictOf(runs, findings, testProof([], []))).toEqual({ verdict, reason })
  })

  test('is no fix where a test is gone, unless what tests it was changed, which is said', () => {
    const tests = { ...testProof([], []), objections: ['1 test no longer there: a'] }
    expect(verdictOf(verification(green), [], tests)).toEqual({
      verdict: 'no-fix',
      reason: 'green, but not as before: 1 test no longer there: a',
    })
    const findings = [finding('test', 'a_test.go')]
    expect(verdictOf(verification(green), findings, tests).verdict).toBe('tests-changed')
  })

  test('names the tests that changed colour over the confirmation runs', () => {
    const tests = { ...testProof([], []), flaky: ['a', 'b'] }
    expect(verdictOf(verification(green, red), [], tests).reason).toMatch(
      /were red \(changed colour: a, b\)$/,
    )
  })

  test('comes early where a path is off limits, naming each, and where nothing is changed', () => {
    const barred = [
      finding('protected', '.github/a'),
      finding('test', 'test/b'),
      finding('protected', '.github/c'),
    ]
    expect(beforeVerification(3, barred)).toEqual({
      verdict: 'blocked',
      reason: '.github/a is written: so it is; .github/c is written: so it is',
    })
    expect(beforeVerification(0, [])).toMatchObject({ verdict: 'no-fix' })
    expect(beforeVerification(1, [finding('test', 'test/b')])).toBeNull()
  })
})

describe('a claim', () => {
  const write = (path: string): Change => {
    const content = Buffer.from('x')
    return [{ kind: 'write', path, mode: '100644', content, workingContent: content }]
  }

  async function proven(place: Checkout, change: Change, results = [green]) {
    const { runTests, phases } = scripted(results)
    const baseline = await readBaseline(place.checkout)
    const claim = {
      baseline,
      testCommand: 'npm test',
      workingDirectory: '.',
      change,
      patch: 'the patch\n',
      red: [red, red],
    }
    const proof = await prove(claim, { copies: openTestScene(place).copies, runTests, times: 2 })
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

  test.each([
    ['test/a.js', 'tests-changed', 2],
    ['.github/workflows/ci.yml', 'blocked', 0],
  ])('that changes %s ends %s after %d runs', async (path, verdict, expectedRuns) => {
    using place = checkoutOf({ a: '1' })
    const { proof, runs } = await proven(place, write(path))
    expect(proof.end.verdict).toBe(verdict)
    expect(proof.findings.map(found => found.path)).toEqual([path])
    expect(runs).toBe(expectedRuns)
    expect(proof.file === null).toBe(expectedRuns === 0)
  })

  test('is judged by the scripts of the pristine tree, not of the changed one', async () => {
    using place = checkoutOf({ 'package.json': '{"scripts":{"test":"node run.js"}}', 'run.js': '1' })
    const { proof } = await proven(place, [...write('package.json'), ...write('run.js')])
    expect(proof.findings.map(found => [found.path, found.rule])).toEqual([
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
