import { existsSync, readFileSync } from 'node:fs'
import { appendFile, cp, mkdtemp, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Figure } from '../figure.ts'
import { playSession } from '../session.ts'
import { sum } from '../statistics.ts'
import { mebibytes } from '../units.ts'

const DIST = join(import.meta.dirname, '../../dist')

type Size = { readonly plain: number; readonly gzipped: number }

/** What a runner downloads, and what of it is read before the model is asked. */
export const bundle: Figure = {
  name: 'bundle',
  measure: async home => {
    const files = (await readdir(DIST, { recursive: true })).filter(name => /\.\w+$/.test(name))
    const all = await sizeOf(files)
    const early = await loadedEarly(home)
    const loaded = await sizeOf(early)
    return {
      runs: 1,
      rows: [
        {
          what: 'Bundle, all of dist',
          measured: mebibytes(all.plain),
          baseline: `${mebibytes(all.gzipped)} gzipped, ${files.length} files`,
        },
        {
          what: 'Loaded before the first request',
          measured: mebibytes(loaded.plain),
          baseline: `${mebibytes(loaded.gzipped)} gzipped, ${early.length} files`,
        },
      ],
      how: 'sizes, the same every time; each script of a copy of dist notes that it is loaded',
    }
  },
}

async function sizeOf(names: readonly string[]): Promise<Size> {
  const contents = await Promise.all(names.map(name => readFile(join(DIST, name))))
  return {
    plain: sum(contents.map(content => content.length)),
    gzipped: sum(contents.map(content => gzipSync(content).length)),
  }
}

async function loadedEarly(home: string): Promise<string[]> {
  const copy = join(await mkdtemp(join(home, 'dist-')), 'dist')
  const notes = join(copy, 'loaded.txt')
  await cp(DIST, copy, { recursive: true })
  const scripts = (await readdir(copy)).filter(name => name.endsWith('.js'))
  for (const name of scripts) await appendFile(join(copy, name), `\n${noting(name, notes)}\n`)
  let early = ''
  const turns = () => {
    if (early === '' && existsSync(notes)) early = readFileSync(notes, 'utf8')
    return { say: 'I cannot repair it.' }
  }
  await playSession(home, { turns, entry: join(copy, 'index.js'), verdict: 'no-fix' })
  return [...new Set(early.split('\n').filter(name => name !== ''))]
}

/** A script that has an await at its top may never reach its end: the note has to come first, and imports do anyway. */
function noting(name: string, notes: string): string {
  return `process.getBuiltinModule('fs').appendFileSync(${JSON.stringify(notes)}, ${JSON.stringify(`${name}\n`)})`
}
