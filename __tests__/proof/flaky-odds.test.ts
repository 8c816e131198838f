import { describe, expect, test } from '@jest/globals'
import { flakyVerdicts } from '../../bench/flaky-odds.ts'

const RUNS = 2_000
const COIN = { redShare: 0.5, seenInCi: false }

describe('a test that is red half the time', () => {
  test('ends fixed in fewer than 1 of 200 runs with 3 runs before and 6 after', async () => {
    const verdicts = await flakyVerdicts({ ...COIN, reproduceRuns: 3, confirmRuns: 6 }, RUNS, 1)
    expect((verdicts.get('fixed') ?? 0) / RUNS).toBeLessThan(1 / 200)
    expect((verdicts.get('flaky') ?? 0) / RUNS).toBeGreaterThan(0.7)
  })

  test('ends fixed in about 1 of 16 runs with the defaults', async () => {
    const verdicts = await flakyVerdicts({ ...COIN, reproduceRuns: 2, confirmRuns: 2 }, RUNS, 1)
    const share = (verdicts.get('fixed') ?? 0) / RUNS
    expect(share).toBeGreaterThan(0.04)
    expect(share).toBeLessThan(0.085)
  })
})

test('tests that are red every time end no-fix, and tests that never are need none', async () => {
  const odds = { reproduceRuns: 2, confirmRuns: 2, seenInCi: false }
  expect(await flakyVerdicts({ ...odds, redShare: 1 }, 5, 1)).toEqual(new Map([['no-fix', 5]]))
  expect(await flakyVerdicts({ ...odds, redShare: 0 }, 5, 1)).toEqual(new Map([['not-reproduced', 5]]))
})
