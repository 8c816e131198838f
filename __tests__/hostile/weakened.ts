import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')

/** A text of a source file, and what stands in its place where the defence is missing. */
export type Replacement = { readonly file: string; readonly text: string; readonly by: string }

/** The bundle of a source tree in which one defence is replaced. */
export type Weakened = Disposable & { readonly entry: string }

/** Builds the action without a defence, in a folder of its own. Throws where the source does not hold what is to be replaced. */
export function weakened(replacements: readonly Replacement[]): Weakened {
  const directory = mkdtempSync(join(tmpdir(), 'codex-max-fix-weakened-'))
  for (const name of ['src', 'tsconfig.json', 'package.json'])
    cpSync(join(ROOT, name), join(directory, name), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(directory, 'node_modules'))
  for (const replacement of replacements) replaceIn(directory, replacement)
  const programs = join(ROOT, 'node_modules/.bin')
  execFileSync(join(programs, 'tsc'), ['--noCheck'], { cwd: directory })
  const bundle = ['build', 'build/index.js', '--out', 'dist', '--quiet']
  execFileSync(join(programs, 'ncc'), bundle, { cwd: directory, stdio: ['ignore', 'ignore', 'inherit'] })
  return {
    entry: join(directory, 'dist/index.js'),
    [Symbol.dispose]: () => rmSync(directory, { recursive: true, force: true }),
  }
}

function replaceIn(directory: string, { file, text, by }: Replacement): void {
  const path = join(directory, file)
  const source = readFileSync(path, 'utf8')
  if (source.split(text).length !== 2) throw new Error(`${file} does not hold once: ${text}`)
  writeFileSync(
    path,
    source.replace(text, () => by),
  )
}
