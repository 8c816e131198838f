import { styleText } from 'node:util'
import { columnsOf, padEnd, padStart, wrapTightly } from './columns.ts'

const GAP = '  '
const NARROWEST = 6
const NUMBER = /^(?:[\d.,]+(?: s)?|\?)?$/

/** A table without lines: the widest columns give way until it fits, numbers stand to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], width: number): string {
  const all = [head, ...rows]
  const natural = head.map((_, at) => Math.max(...all.map(row => widest(row[at] ?? ''))))
  const widths = fitted(natural, width - GAP.length * (head.length - 1))
  const numeric = head.map((_, at) => rows.every(row => NUMBER.test(row[at] ?? '')))
  const laid = all.map(row => lines(row, widths, numeric))
  const rule = widths.map(columns => '─'.repeat(columns)).join(GAP)
  const [top = [], ...body] = laid
  return [...top.map(line => styleText('bold', line)), styleText('dim', rule), ...body.flat()].join('\n')
}

function fitted(natural: readonly number[], room: number): number[] {
  const widths = [...natural]
  while (widths.reduce((sum, width) => sum + width, 0) > room) {
    const most = Math.max(...widths)
    if (most <= NARROWEST) break
    widths[widths.indexOf(most)] = most - 1
  }
  return widths
}

function lines(row: readonly string[], widths: readonly number[], numeric: readonly boolean[]): string[] {
  const cells = widths.map((width, at) =>
    (row[at] ?? '').split('\n').flatMap(line => wrapTightly(line, width)),
  )
  const height = Math.max(...cells.map(cell => cell.length))
  return Array.from({ length: height }, (_, line) => {
    const texts = cells.map((cell, at) =>
      (numeric[at] ? padStart : padEnd)(cell[line] ?? '', widths[at] ?? 0),
    )
    return coloured(texts.join(GAP).trimEnd())
  })
}

/** The two words that a reader looks for. */
function coloured(line: string): string {
  return line
    .replace(/\bred \((?=exit|timed)[^)]*\)/g, found => styleText('red', found))
    .replace(/\bgreen \(exit 0\)/g, found => styleText('green', found))
}

function widest(text: string): number {
  return Math.max(...text.split('\n').map(columnsOf))
}
