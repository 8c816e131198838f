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
  const responses = records.filter(record => record.type === 'response')
  const settles = records.filter(record => record.type === 'settle')
  const usages = responses.map(response => response.usage).filter(usage => usage !== null)
  return {
    run: records.find(record => record.type === 'run') ?? null,
    steps: responses.map(response => stepOf(records, response)),
    testRuns: records.filter(record => record.type === 'test-run'),
    verdict: records.findLast(record => record.type === 'verdict') ?? null,
    tokens: usages.reduce(add, { input: 0, cached: 0, cacheWrite: 0, output: 0 }),
    spentNanoUsd: settles.at(-1)?.spentNanoUsd ?? 0,
    model: responses.at(-1)?.model ?? '',
  }
}

type Response = Extract<TraceRecord, { type: 'response' }>

function stepOf(records: readonly TraceRecord[], response: Response): Step {
  const { step, usage, text } = response
  const starts = records.filter(record => record.type === 'tool-start' && record.step === step) as Extract<
    TraceRecord,
    { type: 'tool-start' }
  >[]
  const ends = records.filter(record => record.type === 'tool-end' && record.step === step) as Extract<
    TraceRecord,
    { type: 'tool-end' }
  >[]
  const settle = records.find(record => record.type === 'settle' && record.id === response.id)
  return {
    step,
    deeds: starts.length > 0 ? starts.map(start => deedOf(start.call)) : [`says: ${shorten(text)}`],
    results: ends.map(end => resultOf(end.kind, end.output)),
    usage,
    nanoUsd: settle?.type === 'settle' ? settle.nanoUsd : 0,
    durationMs: response.durationMs + ends.reduce((sum, end) => sum + end.durationMs, 0),
  }
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
