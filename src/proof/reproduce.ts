import type { RunTests } from '../agent/test-runner.ts'
import { type CommandResult, isGreen } from '../platform/command.ts'
import { count } from '../platform/text.ts'
import type { End } from '../platform/verdict.ts'
import { leadsToCheckout } from '../sandbox/canary.ts'
import { type Collector, newFiles } from '../sandbox/collect.ts'
import type { Scene } from '../sandbox/scene.ts'

export type Reproduction =
  /** `byproducts`: what the runs left behind besides what .gitignore ignores. */
  | {
      readonly kind: 'red'
      readonly runs: readonly CommandResult[]
      readonly byproducts: ReadonlySet<string>
    }
  | { readonly kind: 'end'; readonly end: End }

export type Reproducer = {
  readonly scene: Pick<Scene, 'sandbox' | 'copies'>
  readonly runTests: RunTests
  readonly collector: Collector
  readonly times: number
  /** True when the failing CI run, of the same commit, shows this failure: it counts as one of the runs. */
  readonly isCiFailure: (output: string) => boolean
  /** Why there is no time for what follows these runs; null where there is. */
  readonly outOfTime: (runs: readonly CommandResult[]) => End | null
  /** Begun, more than once, when the tests have been started: what will be needed when they turn out to be red. */
  readonly meanwhile: () => void
}

/** The tests are under way by then: what is done meanwhile must not hold them up. */
const UNDER_WAY_MS = 10

/** Runs the tests on fresh copies of the pristine tree. Red every time: there is something to repair. */
export async function reproduce(reproducer: Reproducer): Promise<Reproduction> {
  const runs: CommandResult[] = []
  const byproducts = new Set<string>()
  for (let wanted = reproducer.times; runs.length < wanted; ) {
    const { result, left, astray } = await runOnce(reproducer)
    runs.push(result)
    for (const path of left) byproducts.add(path)
    const late = reproducer.outOfTime(runs)
    if (late) return end(late)
    if (result.ending.kind === 'cancelled')
      return end({ verdict: 'cancelled', reason: 'the run was cancelled' })
    if (runs.length > 1) continue
    if (cannotRun(result)) return end(missingProgram(result))
    if (astray.length > 0) return end(leadsAstray(astray))
    if (!isGreen(result) && reproducer.isCiFailure(result.output.text)) wanted -= 1
  }
  const green = runs.filter(isGreen).length
  if (green === 0) return { kind: 'red', runs, byproducts }
  return end(green === runs.length ? notReproduced(green) : flaky(green, runs.length))
}

async function runOnce({ scene, runTests, collector, meanwhile }: Reproducer) {
  await using workspace = await scene.copies.take()
  setTimeout(() => {
    scene.copies.prepare()
    meanwhile()
  }, UNDER_WAY_MS)
  const result = await runTests(workspace.run, 'reproduce')
  const { kind } = await scene.sandbox
  const astray = kind === 'plain' ? await leadsToCheckout(collector.baseline, workspace.root) : []
  return { result, left: await newFiles(collector, workspace.root), astray }
}

/** 126: found but not executable; 127: not found. Source: POSIX, Shell Command Language, 2.8.2. */
function cannotRun({ ending }: CommandResult): boolean {
  return ending.kind === 'exited' && (ending.code === 126 || ending.code === 127)
}

function missingProgram({ ending, output }: CommandResult): End {
  const code = ending.kind === 'exited' ? ending.code : 0
  const why = lastLine(output.text)
  const what =
    code === 127 ? 'a program that it calls is not installed' : 'a program that it calls may not be executed'
  const reason = `test-command cannot run here (exit ${code}: ${why}): ${what}; install it in a step before this action`
  return { verdict: 'environment', reason }
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)?.slice(0, 200) ?? ''
}

function notReproduced(times: number): End {
  return {
    verdict: 'not-reproduced',
    reason: `the tests are green in ${count(times, 'run')} of the unchanged tree`,
  }
}

function flaky(green: number, times: number): End {
  return {
    verdict: 'flaky',
    reason: `the same tree was green in ${green} and red in ${times - green} of ${count(times, 'run')}`,
  }
}

function leadsAstray(paths: readonly string[]): End {
  const reason = `the private copy is not what commands would see: ${paths.slice(0, 3).join(', ')} lead to the checkout by its absolute path; install bubblewrap, so that the copy stands at that path`
  return { verdict: 'environment', reason }
}

function end(how: End): Reproduction {
  return { kind: 'end', end: how }
}
