import { atMost, type Figure, type Row } from '../figure.ts'
import { flakyVerdicts, type Odds } from '../flaky-odds.ts'
import { percent } from '../units.ts'

const RUNS = 10_000
const SEED = 20261127
const COIN = 0.5

type Setting = Pick<Odds, 'reproduceRuns' | 'confirmRuns' | 'seenInCi'>

const SETTINGS: readonly Setting[] = [
  { reproduceRuns: 2, confirmRuns: 2, seenInCi: false },
  { reproduceRuns: 2, confirmRuns: 2, seenInCi: true },
  { reproduceRuns: 3, confirmRuns: 6, seenInCi: false },
]
/** Issue 6: fewer than one in 200 with three runs before and six after. */
const BOUND_SHARE = 1 / 200

/** How often a test that is red by chance, half the time, passes for repaired. */
export const flaky: Figure = {
  name: 'flaky',
  measure: async () => {
    const rows: Row[] = []
    for (const setting of SETTINGS) rows.push(await row(setting))
    return {
      runs: RUNS,
      rows,
      how: 'reproduction, proof and verdict over a coin for a test command, with a model that tries until it is green',
    }
  },
}

async function row(setting: Setting): Promise<Row> {
  const verdicts = await flakyVerdicts({ ...setting, redShare: COIN }, RUNS, SEED)
  const share = (verdicts.get('fixed') ?? 0) / RUNS
  const { reproduceRuns, confirmRuns, seenInCi } = setting
  const before = seenInCi ? reproduceRuns - 1 : reproduceRuns
  return {
    what: `50 % flaky, ${reproduceRuns} + ${confirmRuns} runs${seenInCi ? ', one of them in CI' : ''}, fixed`,
    measured: percent(share),
    baseline: `${percent(COIN ** (before + confirmRuns))} by arithmetic`,
    ...(confirmRuns > 2 ? { bound: atMost(BOUND_SHARE, share, percent) } : {}),
  }
}
