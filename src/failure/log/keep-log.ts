import { messageOf } from '../../platform/errors.ts'
import { BoundedFile } from './bounded-file.ts'
import { Parts } from './parts.ts'
import type { Within } from './stretches.ts'
import { wholeLines } from './whole-lines.ts'

/** Where a log is kept, and which part of it `text` is to be made from: all of it unless `within` says otherwise. */
export type Keeping = {
  readonly path: string
  readonly within?: Within
  /** Of the file. */
  readonly mostBytes?: number
}

export type KeptLog = {
  /** Of the clean log, all parts of it. */
  readonly path: string
  /** Of the log as it came. */
  readonly lines: number
  readonly bytes: number
  /** Clean, for `excerpt` and `signatureOf`: the part asked for or, where that is blank, all of it; of more than 4 MB the lines that can matter. */
  readonly text: string
  /** What is not as it should be, in sentences without a full stop. */
  readonly notes: readonly string[]
}

/** A runner has 14 GB of disk, which the checkout and its copies need: what is longer than this nobody pages through. */
export const LOG_FILE_BYTES = 2 * 1024 ** 3

/**
 * Reads the raw log of a job once, in constant memory, onto the disk and into a text of bounded size. A stream that breaks off
 * is a shorter log with a note; throws only where the file cannot be created.
 */
export async function keepLog(raw: AsyncIterable<Uint8Array>, keeping: Keeping): Promise<KeptLog> {
  await using file = await BoundedFile.create(keeping.path, keeping.mostBytes ?? LOG_FILE_BYTES)
  const source: Source = { bytes: 0, fault: null }
  const parts = new Parts(keeping.within)
  let lines = 0
  for await (const block of wholeLines(untilBroken(raw, source))) {
    const added = parts.add(block)
    await file.write(added.clean)
    lines += added.lines
  }
  const notes = [brokenOff(source), await file.finish()].filter(note => note !== null)
  return { path: keeping.path, lines, bytes: source.bytes, text: parts.text(), notes }
}

type Source = { bytes: number; fault: string | null }

async function* untilBroken(raw: AsyncIterable<Uint8Array>, source: Source): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of raw) {
      source.bytes += chunk.length
      yield chunk
    }
  } catch (error) {
    source.fault = messageOf(error)
  }
}

function brokenOff({ bytes, fault }: Source): string | null {
  return fault === null ? null : `the log broke off after ${bytes} bytes: ${fault}`
}
