import { expect, test } from '@jest/globals'
import type { TraceRecord } from '../../src/agent/journal.ts'
import { keptBackMs, testRunner } from '../../src/agent/test-runner.ts'
import type { Bounds, CommandResult } from '../../src/platform/command.ts'
import { Watch } from '../../src/platform/watch.ts'
import type { RunCommand } from '../../src/sandbox/commands.ts'

const command = {
  text: 'npm test',
  directory: 'app',
  timeoutMs: 600_000,
  reports: ['*.xml'],
  checkout: '/checkout',
}
const result = (durationMs: number, text: string): CommandResult => ({
  ending: { kind: 'exited', code: 1 },
  output: { text, bytes: 3, sha256: 'ab' },
  durationMs,
})

function scene(limitMs: number, durations: readonly number[]) {
  const records: TraceRecord[] = []
  const bounds: Bounds[] = []
  let printed = 'red'
  const watch = new Watch(limitMs, new AbortController().signal)
  const runCommand: RunCommand = async (asked, given) => {
    expect(asked).toMatchObject({ text: 'npm test', directory: 'app' })
    bounds.push(given)
    return result(durations[bounds.length - 1] ?? 0, printed)
  }
  const tree = { root: '/nowhere', run: runCommand }
  const runTests = testRunner(command, { append: record => records.push(record) }, { watch, confirmRuns: 2 })
  const print = (text: string): void => {
    printed = text
  }
  return { runTests, tree, print, records, bounds, watch }
}

test('every run is written down with its phase', async () => {
  const { runTests, tree, records } = scene(1e9, [5])
  await runTests(tree, 'reproduce')
  const told = { ending: { kind: 'exited', code: 1 }, durationMs: 5, outputSha256: 'ab', outputBytes: 3 }
  expect(records).toEqual([{ type: 'test-run', phase: 'reproduce', ...told }])
})

test('time is kept back for the proof by the longest run so far', async () => {
  const { runTests, tree, watch } = scene(1_000_000, [1_000, 100_000, 1_000])
  for (const kept of [63_000, 360_000, 360_000]) {
    await runTests(tree, 'repair')
    expect(Math.round((watch.totalLeftMs - watch.leftMs) / 1_000) * 1_000).toBe(kept)
  }
  watch.stop()
  expect(keptBackMs(2, 100_000)).toBe(360_000)
})

test('a repair may not use what is kept back, the proof may', async () => {
  const { runTests, tree, bounds, watch } = scene(500_000, [100_000, 0, 0])
  await runTests(tree, 'reproduce')
  await runTests(tree, 'repair')
  await runTests(tree, 'confirm')
  watch.stop()
  const limits = bounds.map(({ timeoutMs }) => Math.round(timeoutMs / 10_000) * 10_000)
  expect(limits).toEqual([500_000, 140_000, 500_000])
  expect(bounds[2]?.signal).toBe(watch.cancel)
})

test('no run may last longer than the time limit of a command', async () => {
  const { runTests, tree, bounds, watch } = scene(1e9, [0])
  await runTests(tree, 'reproduce')
  watch.stop()
  expect(bounds[0]?.timeoutMs).toBe(600_000)
})

test('a run is written down with how many tests it told of', async () => {
  const { runTests, tree, records, print } = scene(1e9, [5])
  print('==== 1 failed, 1 passed in 0.02s ====\n')
  await runTests(tree, 'confirm')
  expect(records).toMatchObject([
    { phase: 'confirm', tests: { source: 'console', executed: 2, failed: 1, skipped: 0 } },
  ])
})
