import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Sandbox } from '../../src/sandbox/commands.ts'
import { openSandbox } from '../../src/sandbox/sandbox.ts'
import { copyCheckout } from '../../src/sandbox/workspace.ts'
import type { Figure } from '../figure.ts'
import { median, repeat, repeatWithin } from '../statistics.ts'
import { milliseconds, times } from '../units.ts'

const RUNS = 7
/** A slow disk gets fewer runs, which the page then says. */
const LEAST_RUNS = 3
const LONGEST_MS = 90_000
const SIZES = [5_000, 60_000]
const FILES_PER_DIRECTORY = 100
const CONTENT = '// A line of code, as long as many of them are.\n'.repeat(20)

/** The private copy that each test run and the repair begin with. */
export const workspace: Figure = {
  name: 'workspace',
  measure: async home => {
    const sizes = await repeat(SIZES.length, at => measureSize(home, SIZES[at] ?? 0))
    return {
      runs: Math.min(...sizes.map(size => size.runs)),
      rows: sizes.map(size => size.row),
      how: 'a workspace and `cp -a` by turns, in a temporary directory; copies stay until the last one is made',
    }
  },
}

async function measureSize(home: string, files: number) {
  const directory = await mkdtemp(join(home, 'workspace-'))
  const checkout = join(directory, 'checkout')
  const scratch = join(directory, 'scratch')
  await mkdir(scratch)
  await layTree(checkout, files)
  const places = { checkout, runnerTemp: scratch, scratch }
  const sandbox = await openSandbox({
    ...places,
    mode: 'off',
    trackingId: '',
    environment: {},
    allowedHosts: [],
    setup: 'never',
    signal: new AbortController().signal,
  })
  const runs = await repeatWithin({ longestMs: LONGEST_MS, least: LEAST_RUNS, most: RUNS }, at =>
    both(sandbox, join(directory, `plain-${at}`), at % 2 === 0),
  )
  await rm(directory, { recursive: true })
  return { runs: runs.length, row: rowOf(files, runs) }
}

type Times = { readonly openedMs: number; readonly copiedMs: number }

function rowOf(files: number, runs: readonly Times[]) {
  const opened = median(runs.map(run => run.openedMs))
  const copied = median(runs.map(run => run.copiedMs))
  return {
    what: `Workspace of ${files.toLocaleString('en-US')} files`,
    measured: milliseconds(opened),
    baseline: `${times(opened / copied)} \`cp -a\` of the same tree (${milliseconds(copied)})`,
  }
}

/** Whoever writes second may wait for what the first has left to be written: so they take turns. */
async function both(sandbox: Sandbox, plain: string, openFirst: boolean): Promise<Times> {
  if (openFirst) return { openedMs: await open(sandbox), copiedMs: await copy(sandbox, plain) }
  return { copiedMs: await copy(sandbox, plain), openedMs: await open(sandbox) }
}

/** Not disposed: ext4 is slow to take the inodes of files that were deleted seconds ago, more so with each round. */
async function open(sandbox: Sandbox): Promise<number> {
  const start = performance.now()
  await copyCheckout(sandbox.options)
  return performance.now() - start
}

async function copy({ options }: Sandbox, plain: string): Promise<number> {
  const start = performance.now()
  await promisify(execFile)('cp', ['-a', options.checkout, plain])
  return performance.now() - start
}

async function layTree(root: string, files: number): Promise<void> {
  for (let at = 0; at < files; at += FILES_PER_DIRECTORY) {
    const directory = join(root, `directory-${at}`)
    await mkdir(directory, { recursive: true })
    const names = Array.from({ length: FILES_PER_DIRECTORY }, (_, n) => join(directory, `file-${n}.js`))
    await Promise.all(names.map(name => writeFile(name, CONTENT)))
  }
}
