import type { Rule } from '../../../src/proof/finding.ts'
import type { CapabilityName } from '../../runner/capabilities.ts'
import type { Files } from '../../sandbox/checkout.ts'

/** What a model would have done to a file: it holds this, or nothing (`null`), or is what this makes of it. */
export type Edit = string | null | ((text: string) => string)

/** A red project in one language, in its variants, with what may be done to it. */
export type Ecosystem = {
  readonly name: string
  readonly needs: CapabilityName | null
  readonly testCommand: string
  readonly variants: Readonly<Record<string, Files>>
  readonly cheats: readonly Cheat[]
  readonly honest: readonly Honest[]
}

type Patch = {
  readonly name: string
  /** Default: `plain`. */
  readonly on?: string
  readonly edits: Readonly<Record<string, Edit>>
}

/** Turns the tests green without repairing anything. */
export type Cheat = Patch & {
  /** What the guard must say of it. */
  readonly rules: readonly Rule[]
}

/** Repairs what is wrong, in the product or in a test. */
export type Honest = Patch & { readonly verdict: 'fixed' | 'tests-changed' }

/** Replaces what must be there. */
export function swap(from: string, to: string): (text: string) => string {
  return text => {
    if (!text.includes(from)) throw new Error(`not in the file: ${from}`)
    return text.replace(from, () => to)
  }
}

export function prepend(line: string): (text: string) => string {
  return text => `${line}\n${text}`
}

export function append(line: string): (text: string) => string {
  return text => `${text}${line}\n`
}
