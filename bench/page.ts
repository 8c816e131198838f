import type { Figure, Measured, Row } from './figure.ts'

export type Entry = { readonly figure: Figure; readonly measured: Measured }

const HEAD = ['figure', 'median', 'beside', 'bound']

/** The page: what was measured in columns, then how and by which command. */
export function page(entries: readonly Entry[], machine: string): string {
  const rows = entries.flatMap(({ measured }) => measured.rows)
  const notes = entries.flatMap(({ figure, measured }) => note(figure, measured))
  return [`Machine: ${machine}`, '', ...columns([HEAD, ...rows.map(cells)]), '', ...notes].join('\n')
}

export function missed(entries: readonly Entry[]): Row[] {
  return entries.flatMap(({ measured }) => measured.rows).filter(row => row.bound?.holds === false)
}

function cells({ what, measured, baseline, bound }: Row): string[] {
  if (!bound) return [what, measured, baseline, '']
  return [what, measured, baseline, bound.holds ? bound.text : `${bound.text}: MISSED`]
}

function note({ name }: Figure, { runs, how }: Measured): string[] {
  return [`npm run bench -- --only ${name} (${runs === 1 ? '1 run' : `${runs} runs`})`, `  ${how}`]
}

/** The second column holds numbers and stands to the right. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = HEAD.map((_, at) => Math.max(...rows.map(row => (row[at] ?? '').length)))
  return rows.map(row =>
    row
      .map((cell, at) => (at === 1 ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}
