import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { type TestedRun, testRunner } from '../../src/agent/test-runner.ts'
import { Watch } from '../../src/platform/watch.ts'
import { type Reproducer, reproduce } from '../../src/proof/reproduce.ts'
import { verify } from '../../src/proof/verify.ts'
import { readBaseline } from '../../src/sandbox/baseline.ts'
import { openRepository } from '../../src/sandbox/repository.ts'
import { CAN_BIND, type Checkout, checkoutOf, lay, openTestScene } from '../sandbox/checkout.ts'
import { cancelled, exited, result, scripted, silent, timedOut } from './results.ts'

async function stage(place: Checkout, change: Partial<Reproducer>): Promise<Reproducer> {
  const baseline = await readBaseline(place.checkout)
  const repository = openRepository(baseline, place.temp)
  return {
    scene: openTestScene(place),
    endsAfter: async () => null,
    meanwhile: () => {},
    runTests: scripted([]).runTests,
    collector: { baseline, repository, byproducts: new Set() },
    times: 2,
    goesOnGreen: false,
    isCiFailure: async () => false,
    ...change,
  }
}

const real = (text: string) =>
  testRunner({ text, directory: '.', timeoutMs: 20_000, reports: [], checkout: '/checkout' }, silent, {
    watch: new Watch(1e9, new AbortController().signal),
    confirmRuns: 1,
  })

async function outcomeOf(results: readonly TestedRun[], change: Partial<Reproducer> = {}) {
  using place = checkoutOf({ a: '1' })
  const { runTests, phases } = scripted(results)
  const found = await reproduce(await stage(place, { runTests, ...change }))
  return { found, runs: phases.length }
}

const REPORTS = { testReport: [], workingDirectory: '.' }
const [green, red] = [result(exited(0)), result(exited(1))]

describe('before anything is changed', () => {
  test.each<[string, readonly TestedRun[], number, object, number]>([
    ['red every time', [red], 2, { kind: 'seen' }, 2],
    ['red every time, of five', [red], 5, { kind: 'seen' }, 5],
    ['a time limit every time', [result(timedOut)], 2, { kind: 'seen' }, 2],
    [
      'green every time',
      [green],
      2,
      { end: { verdict: 'not-reproduced', reason: 'the tests are green in 2 runs of the unchanged tree' } },
      2,
    ],
    [
      'green once, of once',
      [green],
      1,
      { end: { verdict: 'not-reproduced', reason: 'the tests are green in 1 run of the unchanged tree' } },
      1,
    ],
    [
      'red, then green',
      [red, green],
      2,
      { end: { verdict: 'flaky', reason: 'the same tree was green in 1 and red in 1 of 2 runs' } },
      2,
    ],
    [
      'green, then red',
      [green, red],
      3,
      { end: { verdict: 'flaky', reason: 'the same tree was green in 1 and red in 2 of 3 runs' } },
      3,
    ],
    ['a cancellation', [red, result(cancelled)], 9, { end: { verdict: 'cancelled' } }, 2],
  ])('%s is told as it is', async (_, results, times, expected, runs) => {
    const outcome = await outcomeOf(results, { times })
    expect(outcome.found).toMatchObject(expected)
    expect(outcome.runs).toBe(runs)
  })

  test('the red run of the CI counts as one, where commit and failure are the same', async () => {
    const isCiFailure = async (output: string) => output === 'printed'
    expect(await outcomeOf([red], { isCiFailure })).toMatchObject({
      found: { kind: 'seen', runs: [red] },
      runs: 1,
    })
    expect((await outcomeOf([red], { isCiFailure: async () => false })).runs).toBe(2)
    expect((await outcomeOf([green], { isCiFailure })).runs).toBe(2)
  })

  test('every run has a fresh copy, and what it leaves is known as such', async () => {
    using place = checkoutOf({ '.gitignore': 'ignored\n', a: '1' })
    const text = 'test ! -e left-$$ && test ! -e left; echo x > left; echo x > ignored; echo x >> a; exit 3'
    const found = await reproduce(await stage(place, { runTests: real(text) }))
    expect(found).toMatchObject({ kind: 'seen', runs: [{ ending: exited(3) }, { ending: exited(3) }] })
    expect(found.kind === 'seen' && [...found.byproducts]).toEqual(['left'])
    expect(existsSync(join(place.checkout, 'left'))).toBe(false)
  })

  test('a build that leads to the checkout is an environment to correct, where nothing binds the copy', async () => {
    using place = checkoutOf({ a: '1' })
    lay(place.checkout, { 'build/flags.make': `-I${place.checkout}/include` })
    const found = await reproduce(await stage(place, { runTests: real('exit 1') }))
    if (CAN_BIND) return expect(found.kind).toBe('seen')
    expect(found).toMatchObject({
      end: { verdict: 'environment', reason: expect.stringContaining('build/flags.make') },
    })
  })
})

describe('where time runs out', () => {
  const late = { verdict: 'limit-reached', reason: 'max-minutes: none left' } as const

  test.each<[string, readonly TestedRun[], number, object, number]>([
    ['after the first run, green or not, no other is begun', [green], 1, { end: late }, 1],
    ['after the last run green is green all the same', [green], 2, { end: { verdict: 'not-reproduced' } }, 2],
    [
      'a run that it cut short is not taken for one that was cancelled',
      [red, result(cancelled)],
      2,
      { end: late },
      2,
    ],
    [
      'a run that it cut short after a green one is not taken for one that was cancelled either',
      [green, result(cancelled)],
      2,
      { end: late },
      2,
    ],
  ])('%s', async (_, results, at, end, runs) => {
    const endsAfter = async (done: readonly TestedRun[]) => (done.length < at ? null : late)
    expect(await outcomeOf(results, { endsAfter })).toMatchObject({ found: end, runs })
  })
})

describe('the proof', () => {
  const write = (path: string, text: string) => {
    const content = Buffer.from(text)
    return { kind: 'write' as const, path, mode: '100644' as const, content, workingContent: content }
  }

  test('runs on fresh copies of the pristine tree with the change, each time', async () => {
    using place = checkoutOf({ a: 'bad', b: '1' })
    lay(place.checkout, { 'node_modules/x': '1' })
    const text =
      'test "$(cat a)" = good && test -e node_modules/x && test ! -e b && test ! -e left && touch left'
    const change = [write('a', 'good'), { kind: 'delete' as const, path: 'b' }]
    const { copies } = openTestScene(place)
    const verification = await verify(
      { copies, runTests: real(text), checkTask: null, times: 3 },
      change,
      REPORTS,
    )
    expect(verification).toMatchObject({ holds: true, runs: [{}, {}, {}] })
    expect(readFileSync(join(place.checkout, 'a'), 'utf8')).toBe('bad')
    const without = await verify({ copies, runTests: real(text), checkTask: null, times: 1 }, [], REPORTS)
    expect(without.holds).toBe(false)
  })

  test.each<[string, readonly TestedRun[], boolean, number]>([
    ['green every time', [green], true, 3],
    ['red once', [green, red, green], false, 3],
    ['red at last', [green, green, red], false, 3],
    ['cut by the time limit', [green, green, result(timedOut)], false, 3],
    ['cancelled', [green, result(cancelled)], false, 2],
  ])('holds only where it is green every time: %s', async (_, results, holds, runs) => {
    using place = checkoutOf({ a: '1' })
    const { runTests, phases } = scripted(results)
    const verification = await verify(
      { ...openTestScene(place), runTests, checkTask: null, times: 3 },
      [],
      REPORTS,
    )
    expect(verification.holds).toBe(holds)
    expect(phases).toEqual(Array(runs).fill('confirm'))
  })
})
