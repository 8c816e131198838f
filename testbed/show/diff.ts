import { styleText } from 'node:util'

type Format = Parameters<typeof styleText>[0]

const LINES: readonly (readonly [RegExp, Format])[] = [
  [/^(?:diff --git|index|--- |\+\+\+ |(?:new|deleted|old) |rename |copy |similarity )/, 'bold'],
  [/^@@/, 'cyan'],
  [/^\+/, 'green'],
  [/^-/, 'red'],
]

/** A unified diff in the colours that git gives it. */
export function colouredDiff(diff: string): string {
  return diff.split('\n').map(coloured).join('\n')
}

function coloured(line: string): string {
  const found = LINES.find(([pattern]) => pattern.test(line))
  return found ? styleText(found[1], line) : line
}
