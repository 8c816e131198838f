import type { FileWrite } from '../../sandbox/change.ts'
import { isBinary } from './caps.ts'
import type { Leaving } from './leaving.ts'

/** What a file of the change holds that was in none of its files before. */
export type AddedText = {
  readonly path: string
  readonly text: string
  /** Of a place in the text, counted from 1 in the file; null where there are no lines. */
  readonly lineAt: (offset: number) => number | null
}

/** Lines that were there before, in whichever of the changed files, are not added: what moves is nothing new. */
export function addedTexts({ change, before }: Leaving): AddedText[] {
  const known = new Set(change.flatMap(({ path }) => before.read(path)?.split('\n') ?? []))
  return change.flatMap(file => (file.kind === 'write' ? [addedIn(file, known)] : []))
}

function addedIn({ path, content }: FileWrite, known: ReadonlySet<string>): AddedText {
  if (isBinary(content)) return { path, text: content.toString('latin1'), lineAt: () => null }
  const added = content
    .toString()
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => !known.has(line))
  const text = added.map(({ line }) => line).join('\n')
  return { path, text, lineAt: offset => added[text.slice(0, offset).split('\n').length - 1]?.number ?? null }
}
