import { readFileSync } from 'node:fs'
import { excerpt } from '../src/failure/excerpt.ts'
import { keepLog } from '../src/failure/log/keep-log.ts'
import { longLog, NEEDLE } from './long-log.ts'
import { vmHwmBytes } from './peak-memory.ts'

/** What `node bench/keep-long-log.ts BYTES PATH` prints: how a process fared that kept a log of that size and made its excerpt. */
export type LongLogKept = { readonly bytes: number; readonly peakBytes: number; readonly found: boolean }

const [bytes, path] = process.argv.slice(2)
if (path) await keep(Number(bytes), path)

async function keep(bytes: number, path: string): Promise<void> {
  const log = await keepLog(stream(bytes), { path })
  const text = excerpt(log.text)
  const found = NEEDLE.every(line => text.includes(line))
  const peakBytes = vmHwmBytes(readFileSync('/proc/self/status', 'utf8'))
  console.log(JSON.stringify({ bytes: log.bytes, peakBytes, found } satisfies LongLogKept))
}

async function* stream(bytes: number): AsyncGenerator<Uint8Array> {
  yield* longLog(bytes)
}
