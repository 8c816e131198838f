import type { RunEnd, RunFacts, TraceRecord } from '../../src/agent/journal.ts'
import type { Verdict } from '../../src/platform/verdict.ts'

type Of<T extends TraceRecord['type']> = Extract<TraceRecord, { type: T }>

export const runFacts: RunFacts = {
  startedAt: '2026-11-22T00:00:00.000Z',
  testCommand: 'npm test',
  workingDirectory: '.',
  model: 'gpt-5.1-codex-max',
  baseUrl: 'https://api.openai.com/v1',
  pricesUnverified: false,
  maxCostNanoUsd: 2_000_000_000,
  maxSteps: 40,
  maxMinutes: 30,
  baseSha: 'a'.repeat(40),
  baseBranch: 'main',
  task: '',
  taskCheck: '',
  sandbox: 'strict',
}

export const run = (change: Partial<RunFacts> = {}): Of<'run'> => ({ type: 'run', ...runFacts, ...change })

export const response = (step: number, change: Partial<Of<'response'>> = {}): Of<'response'> => ({
  type: 'response',
  id: step,
  step,
  items: [],
  text: '',
  usage: { input: 1_000, cached: 500, cacheWrite: 0, output: 20 },
  model: 'gpt-5.1-codex-max',
  serviceTier: 'default',
  requestId: 'req_1',
  durationMs: 2_000,
  ...change,
})

export const settle = (id: number, nanoUsd: number, spentNanoUsd: number, fault = ''): Of<'settle'> => ({
  type: 'settle',
  id,
  nanoUsd,
  spentNanoUsd,
  fault,
})

/** A call and its end. */
export function call(
  step: number,
  name: string,
  argument: string,
  output: string,
  kind: 'done' | 'invalid' = 'done',
) {
  const callId = `${step}-${name}`
  const start: Of<'tool-start'> = {
    type: 'tool-start',
    step,
    call: { callId, name, form: 'function', argument },
  }
  const end: Of<'tool-end'> = { type: 'tool-end', step, callId, kind, output, durationMs: 1_500 }
  return [start, end] as const
}

export const testRun = (phase: Of<'test-run'>['phase'], code: number): Of<'test-run'> => ({
  type: 'test-run',
  phase,
  ending: { kind: 'exited', code },
  durationMs: 3_000,
  outputSha256: '',
  outputBytes: 0,
})

export const verdict = (word: Verdict, reason: string, change: Partial<RunEnd> = {}): Of<'verdict'> => ({
  type: 'verdict',
  verdict: word,
  reason,
  words: '',
  findings: [],
  flags: [],
  tests: null,
  notes: [],
  outputs: {},
  durationMs: 90_000,
  ...change,
})

/** A run of two steps that ends fixed. */
export const fixedRun: readonly TraceRecord[] = [
  run(),
  testRun('reproduce', 1),
  response(1),
  settle(1, 1_000_000, 1_000_000),
  ...call(1, 'shell_command', '{"command":"cat src/a.js | head"}', 'Exit code: 0\nOutput:\nx'),
  response(2, { text: 'I fixed the sum.' }),
  settle(2, 2_000_000, 3_000_000),
  testRun('repair', 0),
  testRun('confirm', 0),
  verdict('fixed', 'red before, green with the change in 2 fresh copies', {
    words: 'The sum was off by one.',
    outputs: {
      branch: 'codex-max-fix/main-1',
      'pull-request-url': 'https://github.com/o/r/pull/7',
      'pull-request-number': '7',
    },
  }),
]
