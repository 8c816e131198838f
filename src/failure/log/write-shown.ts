import type { Copying } from './copying.ts'
import { afterEscape, ESC } from './escape.ts'
import { stampEnd } from './stamp.ts'

const [TAB, RETURN, SPACE, DELETE] = [9, 13, 32, 127]

/**
 * Writes what a terminal shows of a line, and returns where that ends. A carriage return lets the next
 * text overwrite the line: of a progress bar only the last state that says something stays.
 */
export function writeShown({ from, start, end, to, at }: Readonly<Copying>): number {
  let shown = at
  let last = at
  let rewritten = false
  for (let index = start; index < end; ) {
    const byte = from[index] ?? 0
    if (byte >= SPACE && byte !== DELETE) {
      to[last++] = byte
      index++
      continue
    }
    if (byte === TAB) to[last++] = byte
    if (byte === RETURN) {
      rewritten = true
      shown = overwritten(to, { at, shown, last })
      last = shown
    }
    index = byte === ESC ? afterEscape(from, index, end) : index + 1
  }
  return rewritten ? overwritten(to, { at, shown, last }) : last
}

/** What is shown stands from `at` to `shown`, what may take its place from there to `last`. */
type Rewrite = { readonly at: number; readonly shown: number; readonly last: number }

function overwritten(out: Buffer, { at, shown, last }: Rewrite): number {
  if (isBlank(out, shown, last)) return shown
  const first = stampEnd(out, shown, last)
  out.copyWithin(at, first, last)
  return at + last - first
}

function isBlank(out: Buffer, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (out[index] !== SPACE && out[index] !== TAB) return false
  return true
}
