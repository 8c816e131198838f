import fc from 'fast-check'
import type { Fault, Refusals, ScriptedTurn, StatedTokens } from '../../testbed/model/script.ts'

/** One run as chance would have it: what the endpoint does, and what the run is given. */
export type Schedule = {
  readonly turns: readonly ScriptedTurn[]
  readonly limitNano: number
  readonly maxSteps: number
  readonly served: 'both' | 'fallback' | 'none'
  readonly refuses: Refusals
  /** The test run that is green; the ones before it are red. */
  readonly greenFrom: number
  /** The request at which the run is cancelled from outside. */
  readonly cancelAt: number | null
}

const milliseconds = fc.constantFrom('0', '20', '1500')
const status = (codes: readonly number[], more: object = {}) =>
  fc.constantFrom(...codes).map((code): Fault => ({ kind: 'status', status: code, ...more }))

const rejections: fc.Arbitrary<Fault> = fc.oneof(
  { weight: 6, arbitrary: status([408, 409, 429, 500, 502, 503, 529]) },
  { weight: 2, arbitrary: milliseconds.map(ms => rateLimit({ 'retry-after-ms': ms })) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('0', '17', '300', '86400', 'soon')
      .map(after => rateLimit({ 'retry-after': after })),
  },
  { weight: 1, arbitrary: status([400, 401, 403, 404, 413, 422]) },
  { weight: 1, arbitrary: status([429], { code: 'insufficient_quota' }) },
  { weight: 1, arbitrary: status([502], { body: '<html>Bad gateway</html>' }) },
)

const code = fc.constantFrom('server_error', 'rate_limit_exceeded', 'invalid_prompt', 'insufficient_quota')
const message = 'Something broke. Please try again in 3s.'
const interruptions: fc.Arbitrary<Fault> = fc.oneof(
  { weight: 6, arbitrary: fc.nat(9_000).map((afterBytes): Fault => ({ kind: 'cut', afterBytes })) },
  { weight: 3, arbitrary: fc.constant<Fault>({ kind: 'no-terminal' }) },
  { weight: 3, arbitrary: code.map((code): Fault => ({ kind: 'failed', code, message })) },
  { weight: 3, arbitrary: code.map((code): Fault => ({ kind: 'error-event', code, message })) },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom('max_output_tokens' as const, 'content_filter' as const)
      .map((reason): Fault => ({ kind: 'incomplete', reason })),
  },
  { weight: 1, arbitrary: fc.constant<Fault>({ kind: 'slow', delayMs: 1 }) },
  { weight: 1, arbitrary: fc.nat(3_000).map((afterBytes): Fault => ({ kind: 'stall', afterBytes })) },
)

const huge = fc.integer({ min: 1_000_000, max: Number.MAX_SAFE_INTEGER })
const usage: fc.Arbitrary<'missing' | Partial<StatedTokens> | undefined> = fc.oneof(
  { weight: 8, arbitrary: fc.constant(undefined) },
  { weight: 3, arbitrary: fc.constant('missing' as const) },
  { weight: 1, arbitrary: negative('input') },
  { weight: 1, arbitrary: negative('output') },
  { weight: 1, arbitrary: negative('cached') },
  { weight: 1, arbitrary: fc.integer({ min: 10_000, max: 400_000 }).map(input => ({ input })) },
  { weight: 1, arbitrary: fc.integer({ min: 5_000, max: 200_000 }).map(output => ({ output })) },
  { weight: 1, arbitrary: fc.record({ input: huge, output: huge }) },
  { weight: 1, arbitrary: huge.map(cached => ({ cached })) },
)

const turn: fc.Arbitrary<ScriptedTurn> = fc.record(
  {
    say: fc.constant('I look.'),
    reasoning: fc.string({ maxLength: 200 }),
    calls: fc.array(fc.constantFrom('shell_command', 'apply_patch', 'run_tests', 'nonsense'), {
      maxLength: 3,
    }),
    usage,
    faults: fc.array(fc.oneof(rejections, interruptions), { maxLength: 4 }),
  },
  { requiredKeys: ['say', 'calls'] },
) as fc.Arbitrary<unknown> as fc.Arbitrary<ScriptedTurn>

const refuses: fc.Arbitrary<Refusals> = fc.oneof(
  { weight: 6, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc
      .record({
        fields: fc.subarray(['service_tier', 'stream_options', 'include', 'reasoning.summary', 'reasoning']),
        tools: fc.constantFrom('custom', 'functions'),
        dialect: fc.constantFrom('openai' as const, 'detail' as const, 'schema' as const),
      })
      .map(({ tools, ...rest }) => (tools === 'custom' ? rest : { ...rest, customTools: false as const })),
  },
)

export const schedules: fc.Arbitrary<Schedule> = fc
  .record({
    turns: fc.array(turn, { minLength: 1, maxLength: 6 }),
    limitNano: fc.oneof(
      fc.integer({ min: 1_000, max: 300_000_000 }),
      fc.integer({ min: 1, max: 5_000_000_000 }),
    ),
    maxSteps: fc.integer({ min: 1, max: 6 }),
    served: fc.constantFrom('both', 'both', 'both', 'fallback', 'none'),
    refuses,
    greenFrom: fc.integer({ min: 1, max: 6 }),
    cancelAt: fc.option(fc.integer({ min: 1, max: 6 }), { freq: 8 }),
  })
  .map(schedule => ({ ...schedule, turns: schedule.turns.map(named) }))

/** Every call says by its id which turn it belongs to. */
function named(turn: ScriptedTurn, n: number): ScriptedTurn {
  const names = (turn.calls ?? []) as unknown as readonly string[]
  const calls = names.map((name, at) => ({
    name,
    callId: `${n}-${at}`,
    ...(name === 'apply_patch' ? { input: '' } : {}),
  }))
  return withoutUndefined({ ...turn, calls })
}

function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as T
}

function negative(field: keyof StatedTokens): fc.Arbitrary<Partial<StatedTokens>> {
  return fc.integer({ min: -1_000_000, max: -1 }).map(tokens => ({ [field]: tokens }))
}

function rateLimit(headers: Record<string, string>): Fault {
  return { kind: 'status', status: 429, headers }
}
