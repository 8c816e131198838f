import { isUtf8 } from 'node:buffer'
import { cleanLine } from './clean-line.ts'
import { withoutCommand } from './command.ts'
import type { Copying } from './copying.ts'
import { CONTROL, FOREIGN, HIDDEN, kindsIn } from './kinds.ts'
import { stampEnd } from './stamp.ts'
import { writeShown } from './write-shown.ts'

const [TAB, FEED, RETURN, SPACE, HASH, COLON] = [9, 10, 13, 32, 35, 58]
/** A command may stand behind this much white space. */
const INDENT = 20

/** How much was written. A last line without a line feed counts as one. */
export type Cleaned = { readonly bytes: number; readonly lines: number }

/**
 * Cleans whole lines of UTF-8, each as `cleanLine` does, into the beginning of `out`, which is at least as long. Only
 * commands, and lines that hold rare characters, become strings on the way.
 */
export function cleanBytes(bytes: Buffer, out: Buffer): Cleaned {
  const rare = isUtf8(bytes) ? HIDDEN : FOREIGN
  const line: Copying = { from: bytes, start: 0, end: 0, to: out, at: 0 }
  let lines = 0
  while (line.start < bytes.length) {
    const feed = bytes.indexOf(FEED, line.start)
    const next = feed === -1 ? bytes.length : feed + 1
    line.end = feed === -1 ? bytes.length : feed
    line.at = writeClean(line, rare)
    if (feed !== -1) out[line.at++] = FEED
    line.start = next
    lines++
  }
  return { bytes: line.at, lines }
}

/** Returns where the clean line ends. */
function writeClean(line: Copying, rare: number): number {
  const { from, start, to, at } = line
  while (line.end > start && from[line.end - 1] === RETURN) line.end--
  const kinds = kindsIn(from, start, line.end)
  if (kinds & rare) return at + to.write(cleanLine(from.toString('utf8', start, line.end)), at)
  line.start = stampEnd(from, start, line.end)
  const shown = kinds & CONTROL ? writeShown(line) : at + from.copy(to, at, line.start, line.end)
  return obeyed(to, at, trimmed(to, at, shown))
}

function trimmed(out: Buffer, start: number, end: number): number {
  let last = end
  while (last > start && isBlank(out[last - 1])) last--
  return last
}

/** Writes a command again in words, in which none is longer than it was. */
function obeyed(out: Buffer, start: number, end: number): number {
  if (!mayBeCommand(out, start, end)) return end
  return start + out.write(withoutCommand(out.toString('utf8', start, end)), start)
}

function mayBeCommand(out: Buffer, start: number, end: number): boolean {
  if (out[start] === HASH) return out[start + 1] === HASH && start + 2 < end
  let first = start
  while (first < Math.min(end, start + INDENT) && isBlank(out[first])) first++
  return first + 1 < end && out[first] === COLON && out[first + 1] === COLON
}

function isBlank(byte: number | undefined): boolean {
  return byte === SPACE || byte === TAB
}
