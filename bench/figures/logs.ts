import { execFile } from 'node:child_process'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { cleanBytes } from '../../src/failure/log/clean-bytes.ts'
import { keepLog } from '../../src/failure/log/keep-log.ts'
import { BLOCK_BYTES, wholeLines } from '../../src/failure/log/whole-lines.ts'
import { bareBytes } from '../bare-memory.ts'
import { atLeast, atMost, type Figure, type Row } from '../figure.ts'
import type { LongLogKept } from '../keep-long-log.ts'
import { longLog } from '../long-log.ts'
import { processTime } from '../process-time.ts'
import { median, repeat } from '../statistics.ts'
import { megabytes, megabytesPerSecond } from '../units.ts'

const RUNS = 5
const FILE_BYTES = 200_000_000
const LEAST_RATE = 100_000_000
const HUGE_BYTES = 1_000_000_000
const MOST_MEMORY = 150_000_000
const HUGE_RUNS = 3
const CHILD = join(import.meta.dirname, '../keep-long-log.ts')

/** How fast the logs of CI are read, and in how much memory. */
export const logs: Figure = {
  name: 'logs',
  measure: async home => {
    const directory = await mkdtemp(join(home, 'logs-'))
    const file = join(directory, 'job.log')
    await pipeline(Readable.from(longLog(FILE_BYTES)), createWriteStream(file))
    const speeds = await repeat(RUNS, () => speedsOf(file))
    const peaks = await repeat(HUGE_RUNS, () => peakOf(join(directory, 'huge.log')))
    const bare = median(await repeat(HUGE_RUNS, bareBytes))
    await rm(directory, { recursive: true })
    return {
      runs: RUNS,
      rows: [...speedRows(speeds), memoryRow(median(peaks), bare)],
      how: `a generated log of ${megabytes(FILE_BYTES)} with timestamps, colours and progress bars; grep reads the same file; memory is the VmHWM of a process that keeps ${megabytes(HUGE_BYTES)} and makes the excerpt (${HUGE_RUNS} runs)`,
    }
  },
}

type Speeds = { readonly grep: number; readonly clean: number; readonly keep: number }

/** In bytes per second. */
async function speedsOf(file: string): Promise<Speeds> {
  const { lifeMs } = await processTime('grep', '-c', '.', file)
  const clean = await timed(() => cleanAll(file))
  const keep = await timed(() => keepLog(createReadStream(file), { path: `${file}.clean` }))
  return { grep: rate(lifeMs), clean: rate(clean), keep: rate(keep) }
}

async function cleanAll(file: string): Promise<void> {
  const out = Buffer.allocUnsafe(BLOCK_BYTES)
  for await (const block of wholeLines(createReadStream(file))) cleanBytes(block, out)
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function rate(milliseconds: number): number {
  return FILE_BYTES / (milliseconds / 1000)
}

function speedRows(speeds: readonly Speeds[]): Row[] {
  const grep = `${megabytesPerSecond(median(speeds.map(speed => speed.grep)))} for \`grep -c .\``
  const clean = median(speeds.map(speed => speed.clean))
  const keep = median(speeds.map(speed => speed.keep))
  return [
    {
      what: 'Cleaning of a log',
      measured: megabytesPerSecond(clean),
      baseline: grep,
      bound: atLeast(LEAST_RATE, clean, megabytesPerSecond),
    },
    { what: 'Log cleaned, sifted and written', measured: megabytesPerSecond(keep), baseline: grep },
  ]
}

async function peakOf(path: string): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, [CHILD, String(HUGE_BYTES), path])
  await rm(path)
  const kept: LongLogKept = JSON.parse(stdout)
  if (!kept.found || kept.bytes < HUGE_BYTES) throw new Error('the excerpt of the long log lacks its failure')
  return kept.peakBytes
}

function memoryRow(peak: number, bare: number): Row {
  return {
    what: `Memory, log of ${megabytes(HUGE_BYTES)}`,
    measured: megabytes(peak),
    baseline: `${megabytes(bare)} for a bare Node`,
    bound: atMost(MOST_MEMORY, peak, megabytes),
  }
}
