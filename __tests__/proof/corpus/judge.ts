import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { type TestedRun, testRunner } from '../../../src/agent/test-runner.ts'
import { isGreen } from '../../../src/platform/command.ts'
import { Watch } from '../../../src/platform/watch.ts'
import { type Proof, prove } from '../../../src/proof/prove.ts'
import { readBaseline } from '../../../src/sandbox/baseline.ts'
import { collectChange } from '../../../src/sandbox/collect.ts'
import { openRepository } from '../../../src/sandbox/repository.ts'
import { openScene } from '../../../src/sandbox/scene.ts'
import { COMMAND_ENVIRONMENT, checkoutOf, MODE } from '../../sandbox/checkout.ts'
import { silent } from '../results.ts'
import type { Ecosystem, Edit } from './patch.ts'

export type Court = AsyncDisposable & {
  /** Lays the edits over a copy, collects the change and proves it, as after a repair. */
  readonly judge: (edits: Readonly<Record<string, Edit>>) => Promise<Proof>
}

/** Where rustup has put the compiler, it lies below the home directory. */
const ENVIRONMENT = {
  ...COMMAND_ENVIRONMENT,
  RUSTUP_HOME: process.env.RUSTUP_HOME ?? join(homedir(), '.rustup'),
}

/** A project that was seen red, for real, with the real runner, collector and proof. */
export async function openCourt(ecosystem: Ecosystem, variant: string): Promise<Court> {
  const files = ecosystem.variants[variant]
  if (!files) throw new Error(`no variant ${variant}`)
  const place = checkoutOf(files)
  const scene = openScene({
    checkout: place.checkout,
    runnerTemp: place.temp,
    sandbox: { mode: MODE, trackingId: '', environment: ENVIRONMENT, allowedHosts: [], setup: 'never' },
    cancel: new AbortController().signal,
  })
  const baseline = await readBaseline(place.checkout)
  const collector = {
    baseline,
    repository: openRepository(baseline, place.temp),
    byproducts: new Set<string>(),
  }
  const command = { text: ecosystem.testCommand, directory: '.', timeoutMs: 120_000, reports: [] }
  const watch = new Watch(1e9, new AbortController().signal)
  const runTests = testRunner({ ...command, checkout: place.checkout }, silent, { watch, confirmRuns: 1 })
  const red = await firstRun()
  const copy = join(place.temp, 'copy')

  async function firstRun(): Promise<TestedRun> {
    await using workspace = await scene.copies.take()
    const run = await runTests(workspace, 'reproduce')
    if (isGreen(run)) throw new Error(`the project is not red:\n${run.output.text}`)
    return run
  }

  return {
    judge: async edits => {
      rmSync(copy, { recursive: true, force: true })
      execFileSync('cp', ['-a', place.checkout, copy])
      for (const [path, edit] of Object.entries(edits)) apply(join(copy, path), edit)
      const { change } = await collectChange(collector, copy)
      const patch = await collector.repository.diff(change)
      const claim = { baseline, change, patch, red: [red], testCommand: ecosystem.testCommand }
      const where = {
        workingDirectory: '.',
        testReport: [],
        commandTimeoutMinutes: 10,
        testEdits: 'flag' as const,
      }
      const task = { task: null, checkedBefore: null }
      const means = { copies: scene.copies, runTests, checkTask: null, times: 1 }
      return prove({ ...claim, ...where, ...task }, means)
    },
    [Symbol.asyncDispose]: async () => {
      await scene[Symbol.asyncDispose]()
      place[Symbol.dispose]()
    },
  }
}

function apply(path: string, edit: Edit): void {
  if (edit === null) {
    rmSync(path)
    return
  }
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, typeof edit === 'string' ? edit : edit(readFileSync(path, 'utf8')))
}
