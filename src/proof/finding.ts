import type { Finding as Told } from '../platform/finding.ts'

/**
 * What a finding means for the verdict: `bars` ends the run, `weakens` is never `fixed`, `touches` is `fixed` only where the
 * change is green without it. The whole table stands in ARCHITECTURE.
 */
const RULES = {
  protected: 'bars',
  test: 'touches',
  'test-report': 'touches',
  'test-configuration': 'weakens',
  'test-command': 'weakens',
} as const

export type Rule = keyof typeof RULES

export type Weight = (typeof RULES)[Rule]

export type Finding = Told & { readonly rule: Rule }

/** The input `test-edits`. */
export type TestEdits = 'deny' | 'flag' | 'allow'

export function weightOf({ rule }: Finding): Weight {
  return RULES[rule]
}
