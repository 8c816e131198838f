import { readTrace, type TraceRecord } from '../src/agent/journal.ts'
import type { Verdict } from '../src/platform/verdict.ts'
import type { RecordedRequest, ScriptedTurn } from '../testbed/model/script.ts'
import { startModelServer } from '../testbed/model/server.ts'
import type { Billed } from '../testbed/model/usage.ts'
import { type ActionRun, runAction } from '../testbed/runner.ts'
import { watchPeakMemory } from './peak-memory.ts'
import { createRedProject, RED_TEST } from './red-project.ts'
import { type ServerClock, startServerClock } from './server-clock.ts'

/** What was seen of the action from outside. */
export type Observed = {
  /** Monotonic clock, when the process was there. */
  readonly startedAtMs: number
  readonly trace: readonly TraceRecord[]
  readonly peakBytes: number
}

export type Session = Observed &
  Pick<ServerClock, 'arrivedAtMs' | 'answeredAtMs'> & {
    readonly requests: readonly RecordedRequest[]
    readonly billed: readonly Billed[]
  }

export type Plan = {
  readonly turns: (n: number) => ScriptedTurn
  /** Tokens of input beyond which the history may be cut off; by default never. */
  readonly compactsAbove?: number
  readonly inputs?: Readonly<Record<string, string>>
  /** By default the smallest one that is red. */
  readonly project?: { readonly checkout: string; readonly headSha: string }
  /** The bundle to run; dist by default. */
  readonly entry?: string
  /** What the run must end with: a figure from a run that went wrong is none. */
  readonly verdict: Verdict
}

/** One run of the bundled action on a red project, against a scripted model. */
export async function playSession(home: string, plan: Plan): Promise<Session> {
  const { checkout, headSha } = plan.project ?? (await createRedProject(home))
  await using model = await startModelServer({
    turns: plan.turns,
    compactsAbove: plan.compactsAbove ?? Infinity,
  })
  using clock = startServerClock()
  const endpoint = { 'base-url': model.baseUrl, 'openai-api-key': 'key-of-the-scripted-model' }
  const run: ActionRun = {
    checkout,
    inputs: { 'test-command': RED_TEST, publish: 'none', ...endpoint, ...plan.inputs },
    event: { name: 'push', sha: headSha },
    environment: { TMPDIR: home },
    ...(plan.entry ? { entry: plan.entry } : {}),
  }
  const observed = await observe(run, plan.verdict)
  const { requests, billed, violations } = model
  if (violations.length > 0) throw new Error(`requests that are none:\n${violations.join('\n')}`)
  return { ...observed, requests, billed, arrivedAtMs: clock.arrivedAtMs, answeredAtMs: clock.answeredAtMs }
}

export async function observe(run: ActionRun, verdict: Verdict): Promise<Observed> {
  using watches = new DisposableStack()
  let startedAtMs = 0
  let peakBytes = (): number => 0
  const result = await runAction({
    ...run,
    started: child => {
      startedAtMs = performance.now()
      peakBytes = watches.use(watchPeakMemory(child.pid ?? 0)).bytes
    },
  })
  if (result.outputs.verdict !== verdict)
    throw new Error(
      `the run ended ${result.outputs.verdict} instead of ${verdict}:\n${result.log.slice(-2000)}`,
    )
  return { startedAtMs, trace: readTrace(result.outputs['trace-file'] ?? ''), peakBytes: peakBytes() }
}

export function testRuns({ trace }: Observed) {
  return trace.filter(record => record.type === 'test-run')
}
