import { coloured, type RunTests, type TestedRun } from '../agent/test-runner.ts'
import { flakyTests } from '../failure/flaky-tests.ts'
import { isGreen } from '../platform/command.ts'
import { count } from '../platform/text.ts'
import type { End } from '../platform/verdict.ts'
import { leadsToCheckout } from '../sandbox/canary.ts'
import { type Collector, newFiles } from '../sandbox/collect.ts'
import type { Scene } from '../sandbox/scene.ts'
import { named } from './verdict.ts'

export type Reproduction =
  /** One colour throughout. `byproducts`: what the runs left behind besides what .gitignore ignores. */
  | {
      readonly kind: 'seen'
      readonly runs: readonly TestedRun[]
      readonly byproducts: ReadonlySet<string>
    }
  | { readonly kind: 'end'; readonly end: End }

export type Reproducer = {
  readonly scene: Pick<Scene, 'sandbox' | 'copies'>
  readonly runTests: RunTests
  readonly collector: Collector
  readonly times: number
  /** Whether there is something to do where all is green. */
  readonly goesOnGreen: boolean
  /** True when the failing CI run, of the same commit, shows this failure: it counts as one of the runs. */
  readonly isCiFailure: (output: string) => Promise<boolean>
  /** Why nothing more is to be run after these; null where there is nothing against it. */
  readonly endsAfter: (runs: readonly TestedRun[]) => Promise<End | null>
  /** Begun, more than once, when the tests have been started: what will be needed when they turn out to be red. */
  readonly meanwhile: () => void
}

/** The tests are under way by then: what is done meanwhile must not hold them up. */
const UNDER_WAY_MS = 10

/** Runs the tests on fresh copies of the pristine tree: red every time, and there is something to repair. */
export async function reproduce(reproducer: Reproducer): Promise<Reproduction> {
  const runs: TestedRun[] = []
  const byproducts = new Set<string>()
  for (let wanted = reproducer.times; runs.length < wanted; ) {
    const { result, left, astray } = await runOnce(reproducer)
    runs.push(result)
    for (const path of left) byproducts.add(path)
    // The colours of all runs are an answer, whatever would have followed a red one; a run that was cut short has none.
    const cut = result.ending.kind === 'cancelled'
    const answered = runs.length >= wanted && runs.some(isGreen) && !cut
    const early = answered ? null : await reproducer.endsAfter(runs)
    if (early) return end(early)
    if (cut) return end({ verdict: 'cancelled', reason: 'the run was cancelled' })
    if (runs.length > 1) continue
    if (astray.length > 0) return end(leadsAstray(astray))
    if (!isGreen(result) && (await reproducer.isCiFailure(result.output.text))) wanted -= 1
  }
  const green = runs.filter(isGreen).length
  if (green > 0 && green < runs.length) return end(flaky(green, runs))
  if (green === 0 || reproducer.goesOnGreen) return { kind: 'seen', runs, byproducts }
  return end(notReproduced(green))
}

async function runOnce({ scene, runTests, collector, meanwhile }: Reproducer) {
  await using workspace = await scene.copies.take()
  const underWay = setTimeout(() => {
    scene.copies.prepare()
    meanwhile()
  }, UNDER_WAY_MS)
  const result = await runTests(workspace, 'reproduce').finally(() => clearTimeout(underWay))
  const { kind } = await scene.sandbox
  const astray = kind === 'off' ? await leadsToCheckout(collector.baseline, workspace.root) : []
  return { result, left: await newFiles(collector, workspace.root), astray }
}

function notReproduced(times: number): End {
  return {
    verdict: 'not-reproduced',
    reason: `the tests are green in ${count(times, 'run')} of the unchanged tree`,
  }
}

function flaky(green: number, runs: readonly TestedRun[]): End {
  const tests = flakyTests(runs.map(coloured))
  const colours = `green in ${green} and red in ${runs.length - green} of ${count(runs.length, 'run')}`
  return { verdict: 'flaky', reason: `the same tree was ${colours}${named(tests)}` }
}

function leadsAstray(paths: readonly string[]): End {
  const reason = `the private copy is not what commands would see: ${paths.slice(0, 3).join(', ')} lead to the checkout by its absolute path; with sandbox: strict the copy stands at that path`
  return { verdict: 'environment', reason }
}

function end(how: End): Reproduction {
  return { kind: 'end', end: how }
}
