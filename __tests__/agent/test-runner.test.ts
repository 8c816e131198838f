import { expect, test } from '@jest/globals'
import type { TraceRecord } from '../../src/agent/journal.ts'
import { keptBackMs, testRunner } from '../../src/agent/test-runner.ts'
import type { Bounds, CommandResult } from '../../src/platform/command.ts'
import { Watch } from '../../src/platform/watch.ts'
import type { RunCommand } from '../../src/sandbox/sandbox.ts'

const command = { text: 'npm test', directory: 'app', timeoutMs: 600_000 }
const result = (durationMs: number): CommandResult => ({
  ending: { kind: 'exited', code: 1 },
  output: { text: 'red', bytes: 3, sha256: 'ab' },
  durationMs,
})

function scene(limitMs: number, durations: readonly number[]) {
  const records: TraceRecord[] = []
  const bounds: Bounds[] = []
  const watch = new Watch(limitMs, new AbortController().signal)
  const run: RunCommand = async (asked, given) => {
    expect(asked).toMatchObject({ text: 'npm test', directory: 'app' })
    bounds.push(given)
    return result(durations[bounds.length - 1] ?? 0)
  }
  const runTests = testRunner(command, { append: record => records.push(record) }, { watch, confirmRuns: 2 })
  return { runTests, run, records, bounds, watch }
}

test('every run is written down with its phase', async () => {
  const { runTests, run, records } = scene(1e9, [5])
  await runTests(run, 'reproduce')
  const told = { ending: { kind: 'exited', code: 1 }, durationMs: 5, outputSha256: 'ab', outputBytes: 3 }
  expect(records).toEqual([{ type: 'test-run', phase: 'reproduce', ...told }])
})

test('time is kept back for the proof by the longest run so far', async () => {
  const { runTests, run, watch } = scene(1_000_000, [1_000, 100_000, 1_000])
  for (const kept of [63_000, 360_000, 360_000]) {
    await runTests(run, 'repair')
    expect(Math.round((watch.totalLeftMs - watch.leftMs) / 1_000) * 1_000).toBe(kept)
  }
  watch.stop()
  expect(keptBackMs(2, 100_000)).toBe(360_000)
})

test('a repair may not use what is kept back, the proof may', async () => {
  const { runTests, run, bounds, watch } = scene(500_000, [100_000, 0, 0])
  await runTests(run, 'reproduce')
  await runTests(run, 'repair')
  await runTests(run, 'confirm')
  watch.stop()
  const limits = bounds.map(({ timeoutMs }) => Math.round(timeoutMs / 10_000) * 10_000)
  expect(limits).toEqual([500_000, 140_000, 500_000])
  expect(bounds[2]?.signal).toBe(watch.cancel)
})

test('no run may last longer than the time limit of a command', async () => {
  const { runTests, run, bounds, watch } = scene(1e9, [0])
  await runTests(run, 'reproduce')
  watch.stop()
  expect(bounds[0]?.timeoutMs).toBe(600_000)
})
