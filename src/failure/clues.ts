import { type Block, blockAfter, NO_BLOCK, saidInBlock } from './clue-blocks.ts'
import { continued, testName } from './clue-names.ts'
import { CLUE_RULES, type ClueKind, type ClueRule, isAroundFailure } from './clue-rules.ts'
import { normalise } from './normalise.ts'

/** What tells this failure from another one, normalised. */
export type Clue = { readonly kind: ClueKind; readonly text: string }

/** What is left of a count, a ruler, a value that is a number says nothing. */
const LETTER = /[A-Za-z\u0080-\uFFFF]/
/** As rustc and ruff write it. */
const PLACE_BELOW = '--> '
const MILD = ['warning', 'note', 'help']

/** The clues in cleaned lines, in their order; every line is looked at by itself, with those it continues on and the block it stands in. */
export function cluesIn(lines: readonly string[]): Clue[] {
  const clues: Clue[] = []
  let block: Block = NO_BLOCK
  lines.forEach((line, index) => {
    if (isAroundFailure(line)) return
    const next = lines[index + 1] ?? ''
    const said = saidByRule(lines, index) ?? saidInBlock(block, line, next)
    for (const { kind, text } of said) {
      const told = normalise(text, kind === 'test' ? 'kept' : 'removed')
      if (LETTER.test(told)) clues.push({ kind, text: told })
    }
    block = blockAfter(block, line)
  })
  return clues
}

/** The first rule that fits decides; where none does, what has its place below is a diagnostic. */
function saidByRule(lines: readonly string[], index: number): Clue[] | null {
  const line = lines[index] ?? ''
  for (const rule of CLUE_RULES) {
    const parts = hasSign(rule.signs, line) ? partsOf(rule, line) : null
    if (parts === null) continue
    const last = parts.length - 1
    const whole = parts.with(
      last,
      rule.continues ? continued(lines, index, parts[last] ?? '') : (parts[last] ?? ''),
    )
    return whole.map(text => ({ kind: rule.kind, text: rule.kind === 'test' ? testName(text) : text }))
  }
  const place = lines[index + 1]?.trimStart() ?? ''
  if (!place.startsWith(PLACE_BELOW) || MILD.some(word => line.startsWith(word))) return null
  return [{ kind: 'diagnostic', text: `${line} ${place}` }]
}

function hasSign(signs: readonly string[], line: string): boolean {
  for (const sign of signs) if (line.includes(sign)) return true
  return false
}

function partsOf({ pattern, takes }: ClueRule, line: string): string[] | null {
  if (!pattern) return [line]
  const match = pattern.exec(line)
  if (!match) return null
  return takes === 'before' ? [line.slice(0, match.index)] : match.slice(1).map(part => part ?? '')
}
