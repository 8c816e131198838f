import type { Rendering } from './renderings.ts'

/** A piece of a text that gives a secret away. */
export type Slice = { readonly start: number; readonly end: number; readonly kind: string }

export type FindSlices = (text: string) => readonly Slice[]

type Anchor = { readonly rendering: Rendering; readonly at: number }

/** Every slice that is long enough holds one of its rendering's anchors whole. */
const ANCHOR_CHARACTERS = 6
const FILTER_SIZE = 1 << 16

/**
 * Looks for all renderings at once, in one pass over a text: most places are passed by for the look of their first
 * characters, the others are compared from the anchor on in both directions.
 */
export function sliceFinder(renderings: readonly Rendering[]): FindSlices {
  const anchors = anchorsOf(renderings)
  const filter = new Uint8Array(FILTER_SIZE)
  for (const anchor of anchors.keys()) filter[lookOf(anchor, 0)] = 1
  return text => {
    const slices: Slice[] = []
    for (let at = 0; at + ANCHOR_CHARACTERS <= text.length; at += 1) {
      if (filter[lookOf(text, at)] === 0) continue
      const slice = longest(text, at, anchors.get(text.slice(at, at + ANCHOR_CHARACTERS)) ?? [])
      if (slice === null) continue
      slices.push(slice)
      at = slice.end - 1
    }
    return slices
  }
}

function anchorsOf(renderings: readonly Rendering[]): Map<string, Anchor[]> {
  const anchors = new Map<string, Anchor[]>()
  for (const rendering of renderings) {
    const { text, least } = rendering
    for (let at = 0; at + ANCHOR_CHARACTERS <= text.length; at += least - ANCHOR_CHARACTERS + 1) {
      const anchor = text.slice(at, at + ANCHOR_CHARACTERS)
      const known = anchors.get(anchor)
      if (known) known.push({ rendering, at })
      else anchors.set(anchor, [{ rendering, at }])
    }
  }
  return anchors
}

function lookOf(text: string, at: number): number {
  const first = text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)
  return (first * 961 + text.charCodeAt(at + 2) * 31 + text.charCodeAt(at + 5)) & (FILTER_SIZE - 1)
}

function longest(text: string, at: number, anchors: readonly Anchor[]): Slice | null {
  let best: Slice | null = null
  for (const { rendering, at: inside } of anchors) {
    let [start, end, back, on] = [at, at + ANCHOR_CHARACTERS, inside, inside + ANCHOR_CHARACTERS]
    while (back > 0 && start > 0 && text[start - 1] === rendering.text[back - 1]) {
      start -= 1
      back -= 1
    }
    while (on < rendering.text.length && text[end] === rendering.text[on]) {
      end += 1
      on += 1
    }
    if (end - start < rendering.least || (best && best.end - best.start >= end - start)) continue
    best = { start, end, kind: rendering.kind }
  }
  return best
}
