import { mkdirSync, mkdtempDisposableSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RunTests, TestedRun } from '../src/agent/test-runner.ts'
import type { Verdict } from '../src/platform/verdict.ts'
import { prove } from '../src/proof/prove.ts'
import { reproduce } from '../src/proof/reproduce.ts'
import type { Baseline } from '../src/sandbox/baseline.ts'
import type { Change } from '../src/sandbox/change.ts'
import { nothingBlocked, type Sandbox } from '../src/sandbox/commands.ts'
import type { Copies } from '../src/sandbox/copies.ts'

export type Odds = {
  readonly reproduceRuns: number
  readonly confirmRuns: number
  /** Whether the failure of the CI run, the same as here, counts as one of the runs before. */
  readonly seenInCi: boolean
  /** How often a run is red, whatever the tree. */
  readonly redShare: number
}

/**
 * How many of so many runs over a tree whose tests are red by chance end with which verdict. The reproduction, the proof
 * and the verdict are the action's own; the tests are a seeded coin. The model, at its worst, runs the tests until they
 * are green, and claims the credit.
 */
export async function flakyVerdicts(odds: Odds, runs: number, seed: number): Promise<Map<Verdict, number>> {
  using home = mkdtempDisposableSync(join(tmpdir(), 'flaky-odds-'))
  const place = placeIn(home.path)
  const verdicts = new Map<Verdict, number>()
  const random = seeded(seed)
  for (let run = 0; run < runs; run += 1) {
    const verdict = await oneRun(odds, place, random)
    verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1)
  }
  return verdicts
}

type Place = { readonly baseline: Baseline; readonly before: Copies; readonly after: Copies }

async function oneRun(
  odds: Odds,
  { baseline, before, after }: Place,
  random: () => number,
): Promise<Verdict> {
  const runTests: RunTests = async () => tested(random() < odds.redShare)
  const repository = { ignored: none, lfs: none, diff: async () => '', apply: async () => {} }
  const found = await reproduce({
    scene: { sandbox: Promise.resolve(STRICT), copies: before },
    runTests,
    collector: { baseline, repository, byproducts: new Set() },
    times: odds.reproduceRuns,
    goesOnGreen: false,
    isCiFailure: async () => odds.seenInCi,
    endsAfter: async () => null,
    meanwhile: () => {},
  })
  if (found.kind === 'end') return found.end.verdict
  const asked = {
    testCommand: 'true',
    workingDirectory: '.',
    testReport: [],
    commandTimeoutMinutes: 10,
    testEdits: 'flag' as const,
  }
  const task = { task: null, checkedBefore: null }
  const claim = { ...asked, ...task, baseline, change: CHANGE, patch: '', red: found.runs }
  const { end } = await prove(claim, { copies: after, runTests, checkTask: null, times: odds.confirmRuns })
  return end.verdict
}

const content = Buffer.from('sum = a + b\n')
const CHANGE: Change = [{ kind: 'write', path: 'sum', mode: '100644', content, workingContent: content }]

async function none(): Promise<ReadonlySet<string>> {
  return new Set()
}

function tested(isRed: boolean): TestedRun {
  const output = { text: '', bytes: 0, sha256: '' }
  return { ending: { kind: 'exited', code: isRed ? 1 : 0 }, output, durationMs: 1, tests: null, notes: [] }
}

/** Two empty trees, one for the runs before and one that the change is laid over, and no command that could run. */
function placeIn(home: string): Place {
  const [checkout, before, after] = ['checkout', 'before', 'after'].map(name => {
    const directory = join(home, name)
    mkdirSync(directory)
    return directory
  }) as [string, string, string]
  const objects = { objectDirectory: home, objectFormat: 'sha1' as const }
  const baseline = { checkout, headSha: '0'.repeat(40), headBranch: null, tracked: new Map(), ...objects }
  return { baseline, before: copiesAt(before), after: copiesAt(after) }
}

function copiesAt(root: string): Copies {
  const done = async (): Promise<void> => {}
  const take = async () => ({ root, run: noCommand, [Symbol.asyncDispose]: done })
  return { take, prepare: () => {}, [Symbol.asyncDispose]: done }
}

async function noCommand(): Promise<never> {
  throw new Error('the coin is thrown, nothing is run')
}

const STRICT: Sandbox = {
  kind: 'strict',
  options: {
    mode: 'strict',
    checkout: '',
    runnerTemp: '',
    scratch: '',
    trackingId: '',
    environment: {},
    allowedHosts: [],
    setup: 'never',
    signal: new AbortController().signal,
  },
  commandsIn: () => noCommand,
  ...nothingBlocked,
}

/** Numbers from 0 to 1, the same for the same seed. Source: mulberry32, in the public domain. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
