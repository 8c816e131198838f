import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** A real log with lines that a reader needs, white space collapsed. */
export type LabelledLog = { readonly kind: string; readonly raw: string; readonly needed: readonly string[] }

const FOLDER = process.env.LABELLED_LOGS ?? join(import.meta.dirname, '../../shared/logs')
/** A longer label counts by its beginning. */
const LABEL_CHARS = 160
const TIMES = /^(?:\d{4}-\d\d-\d\dT[\d:.]{1,20}Z|\[[\d:. ]{1,30}\]) ?/gm

/** The labelled logs one after the other; none where their folder is not there. */
export function* labelledLogs(): Generator<LabelledLog> {
  const manifest = join(FOLDER, 'manifest.jsonl')
  if (!existsSync(manifest)) return
  for (const line of readFileSync(manifest, 'utf8').trim().split('\n')) {
    const { file, kind, keep } = JSON.parse(line)
    yield { kind, raw: gunzipSync(readFileSync(join(FOLDER, file))).toString(), needed: keep }
  }
}

/** The share of the needed lines that a text holds. */
export function recall(text: string, needed: readonly string[]): number {
  const folded = text.replace(TIMES, '').replace(/\s+/g, ' ')
  return needed.filter(label => folded.includes(label.slice(0, LABEL_CHARS))).length / needed.length
}
