import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { applyPatch } from '../../src/agent/tools/apply-patch.ts'
import { atMost, type Figure, type Row } from '../figure.ts'
import { median, repeat } from '../statistics.ts'
import { megabytes, milliseconds } from '../units.ts'

const RUNS = 7
const FILE_BYTES = 5_000_000
const HUNKS = 1_000
/** Nobody waits for the answer to a patch. */
const MOST_MS = 2_000

/** Lines as code has them: some stand once, most are like others. */
const LINES = Array.from({ length: Math.ceil(FILE_BYTES / 50) }, (_, at) =>
  at % 5 === 0
    ? `export function part${String(at).padStart(38, '_')}() {`
    : `  total += weigh(parts[${at % 97}], scale) // and on it goes`,
)

/** Writes what a model remembers of a line. */
type Quote = (line: string) => string

/** The largest patches that a model could write, on the largest files. */
export const patch: Figure = {
  name: 'patch',
  measure: async home => {
    const rows = [
      await rowOf(home, 'quoted exactly', line => line),
      await rowOf(home, 'quoted without indentation', line => line.trim()),
    ]
    return {
      runs: RUNS,
      rows,
      how: `apply_patch on a file of ${megabytes(FILE_BYTES)} with ${HUNKS.toLocaleString('en-US')} hunks, from its text to the file on disk`,
    }
  },
}

async function rowOf(home: string, how: string, quote: Quote): Promise<Row> {
  const root = await mkdtemp(join(home, 'patch-'))
  const content = `${LINES.join('\n')}\n`
  const text = patchText(quote)
  const runs = await repeat(RUNS, () => applyOnce(root, { content, text }))
  const whole = median(runs.map(run => run.wholeMs))
  return {
    what: `Patch of ${HUNKS.toLocaleString('en-US')} hunks, ${how}`,
    measured: milliseconds(whole),
    baseline: `${milliseconds(median(runs.map(run => run.plainMs)))} to read and write the file`,
    bound: atMost(MOST_MS, whole, milliseconds),
  }
}

async function applyOnce(root: string, { content, text }: { content: string; text: string }) {
  const file = join(root, 'parts.js')
  const begun = performance.now()
  await writeFile(file, content)
  await readFile(file, 'utf8')
  const between = performance.now()
  const { ok, output } = await applyPatch(root, text)
  const wholeMs = performance.now() - between
  const added = (await readFile(file, 'utf8')).split('// changed').length - 1
  if (!ok || added !== HUNKS) throw new Error(`${added} of ${HUNKS} hunks applied: ${output.slice(0, 500)}`)
  return { wholeMs, plainMs: between - begun }
}

function patchText(quote: Quote): string {
  const distance = Math.floor(LINES.length / HUNKS / 5) * 5
  const hunks = Array.from({ length: HUNKS }, (_, hunk) => {
    const [head = '', next = '', last = ''] = LINES.slice(hunk * distance)
    return [`@@`, ` ${quote(head)}`, `-${quote(next)}`, `+${next} // changed`, ` ${quote(last)}`].join('\n')
  })
  return ['*** Begin Patch', '*** Update File: parts.js', ...hunks, '*** End Patch'].join('\n')
}
