import { familyPattern } from './secrets/families.ts'
import { renderingsOf } from './secrets/renderings.ts'
import { type FindSlices, sliceFinder } from './secrets/slices.ts'

export type Redact = (text: string) => string

const MASK = '***'

/** Replaces the given secrets, whole or cut, in the encodings that tools print, and tokens of well-known shape by `***`. */
export function redactor(secrets: readonly string[]): Redact {
  const known = masking(secrets)
  return text => known(text).replace(familyPattern(), MASK)
}

/**
 * The same for a unified diff. A token of well-known shape is masked only where a line is added: what was there before has
 * to stay, or the patch would not apply.
 */
export function patchRedactor(secrets: readonly string[]): Redact {
  let known: Redact | null = null
  return text => {
    // Nothing of it is needed before there is a patch.
    known ??= masking(secrets)
    return known(text).replace(/(?:^\+.*\n?)+/gm, added => added.replace(familyPattern(), MASK))
  }
}

/** Replaces values that turned out to be secrets, and nothing else. */
export function masking(values: readonly string[]): Redact {
  return knownRedactor(sliceFinder(renderingsOf(values)))
}

function knownRedactor(find: FindSlices): Redact {
  return text => {
    const slices = find(text)
    if (slices.length === 0) return text
    const kept = slices.map(({ start }, at) => text.slice(slices[at - 1]?.end ?? 0, start))
    return [...kept, text.slice(slices.at(-1)?.end)].join(MASK)
  }
}
