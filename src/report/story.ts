import { deedOf, resultOf, shorten } from '../agent/deed.ts'
import type { Compaction, RunFacts, TestRun, TraceRecord } from '../agent/journal.ts'
import { spentIn } from '../agent/spent.ts'
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
    spentNanoUsd: spentIn(of.reserve ?? [], of.settle ?? []),
    model: responses.at(-1)?.model ?? '',
  }
}

type ByType = { [T in TraceRecord['type']]: Extract<TraceRecord, { type: T }>[] }

function stepsOf(of: Partial<ByType>): Step[] {
  const starts = Map.groupBy(of['tool-start'] ?? [], ({ step }) => step)
  const ends = Map.groupBy(of['tool-end'] ?? [], ({ step }) => step)
  const cuts = Map.groupBy(of.compaction ?? [], ({ step }) => step)
  const costs = new Map((of.settle ?? []).map(({ id, nanoUsd }) => [id, nanoUsd]))
  return (of.response ?? []).map(({ id, step, text, usage, durationMs }) => {
    const deeds = (starts.get(step) ?? []).map(({ call }) => deedOf(call))
    const results = ends.get(step) ?? []
    return {
      step,
      deeds: deeds.length > 0 ? deeds : [`says: ${shorten(text)}`],
      results: [
        ...(cuts.get(step) ?? []).map(cutText),
        ...results.map(({ kind, output }) => resultOf(kind, output)),
      ],
      usage,
      nanoUsd: costs.get(id) ?? 0,
      durationMs: results.reduce((sum, result) => sum + result.durationMs, durationMs),
    }
  })
}

/** `conversation shortened from 812 kB to 14 kB`. */
export function cutText({ bytesBefore, bytesAfter }: Compaction): string {
  return `conversation shortened from ${kilobytes(bytesBefore)} to ${kilobytes(bytesAfter)}`
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000)} kB`
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

/** `2 of 48 failed, 1 skipped`. */
export function countsText({ executed, failed, skipped }: NonNullable<TestRun['tests']>): string {
  const all = executed === null ? '' : ` of ${executed}`
  return `${failed}${all} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

function add(a: Usage, b: Usage): Usage {
  return {
    input: a.input + b.input,
    cached: a.cached + b.cached,
    cacheWrite: a.cacheWrite + b.cacheWrite,
    output: a.output + b.output,
  }
}
