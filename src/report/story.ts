import type { RunFacts, TestRun, TraceRecord } from '../agent/journal.ts'
import type { Call } from '../agent/model.ts'
import type { Usage } from '../agent/usage.ts'
import type { Ending } from '../platform/command.ts'

/** One model response and what came of it. */
export type Step = {
  readonly step: number
  readonly deeds: readonly string[]
  readonly results: readonly string[]
  readonly usage: Usage | null
  readonly nanoUsd: number
  readonly durationMs: number
}

/** A trace, told. */
export type Story = {
  readonly run: RunFacts | null
  readonly steps: readonly Step[]
  readonly testRuns: readonly TestRun[]
  readonly verdict: Extract<TraceRecord, { type: 'verdict' }> | null
  readonly tokens: Usage
  readonly spentNanoUsd: number
  readonly model: string
}

export function storyOf(records: readonly TraceRecord[]): Story {
  const of = Object.groupBy(records, record => record.type) as Partial<ByType>
  const responses = of.response ?? []
  const usages = responses.map(response => response.usage).filter(usage => usage !== null)
  return {
    run: of.run?.[0] ?? null,
    steps: stepsOf(of),
    testRuns: of['test-run'] ?? [],
    verdict: of.verdict?.at(-1) ?? null,
    tokens: usages.reduce(add, { input: 0, cached: 0, cacheWrite: 0, output: 0 }),
    spentNanoUsd: spentOf(of),
    model: responses.at(-1)?.model ?? '',
  }
}

type ByType = { [T in TraceRecord['type']]: Extract<TraceRecord, { type: T }>[] }

/** What a killed run has reserved and not settled may have been billed. */
function spentOf({ reserve = [], settle = [] }: Partial<ByType>): number {
  const settled = new Set(settle.map(({ id }) => id))
  const open = reserve.filter(({ id }) => !settled.has(id)).map(({ nanoUsd }) => nanoUsd)
  return open.reduce((sum, nanoUsd) => sum + nanoUsd, settle.at(-1)?.spentNanoUsd ?? 0)
}

function stepsOf(of: Partial<ByType>): Step[] {
  const starts = Map.groupBy(of['tool-start'] ?? [], ({ step }) => step)
  const ends = Map.groupBy(of['tool-end'] ?? [], ({ step }) => step)
  const costs = new Map((of.settle ?? []).map(({ id, nanoUsd }) => [id, nanoUsd]))
  return (of.response ?? []).map(({ id, step, text, usage, durationMs }) => {
    const deeds = (starts.get(step) ?? []).map(({ call }) => deedOf(call))
    const results = ends.get(step) ?? []
    return {
      step,
      deeds: deeds.length > 0 ? deeds : [`says: ${shorten(text)}`],
      results: results.map(({ kind, output }) => resultOf(kind, output)),
      usage,
      nanoUsd: costs.get(id) ?? 0,
      durationMs: results.reduce((sum, result) => sum + result.durationMs, durationMs),
    }
  })
}

/** A call as one line: what was done, not how it was encoded. */
export function deedOf(call: Call): string {
  if (call.name === 'run_tests') return 'runs the tests'
  if (call.name === 'apply_patch') return `edits ${patchedFiles(call.argument).join(', ') || 'nothing'}`
  if (call.name === 'shell_command') return `runs ${shorten(commandOf(call.argument))}`
  return `calls ${shorten(call.name)}`
}

/** The first line of a tool's answer says how it went. */
function resultOf(kind: 'done' | 'invalid', output: string): string {
  const [first = '', ...rest] = output.split('\n')
  if (kind === 'invalid') return shorten(`invalid: ${first}`)
  // The answer to a patch names the files below its first line.
  return shorten(first.startsWith('Success.') ? rest.join(', ') : first)
}

/** `exit 1`, `timed out after 600 s`. */
export function endingText(ending: Ending): string {
  switch (ending.kind) {
    case 'exited':
      return ending.code === 0 ? 'green (exit 0)' : `red (exit ${ending.code})`
    case 'timed-out':
      return `red (timed out after ${ending.limitMs / 1000} s)`
    case 'flooded':
      return `red (stopped after ${ending.limitBytes} bytes of output)`
    case 'cancelled':
      return 'cancelled'
  }
}

const SHORT = 120

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > SHORT ? `${line.slice(0, SHORT)}...` : line
}

function patchedFiles(patch: string): string[] {
  return [...patch.matchAll(/^\*\*\* (?:Add|Update|Delete) File: (.+)$/gm)].map(match => match[1] ?? '')
}

function commandOf(argument: string): string {
  try {
    return String(JSON.parse(argument).command ?? argument)
  } catch {
    return argument
  }
}

function add(a: Usage, b: Usage): Usage {
  return {
    input: a.input + b.input,
    cached: a.cached + b.cached,
    cacheWrite: a.cacheWrite + b.cacheWrite,
    output: a.output + b.output,
  }
}
