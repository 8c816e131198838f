import { placeOf } from '../../../platform/finding.ts'
import { renderingsOf } from '../../../platform/secrets/renderings.ts'
import { type FindSlices, sliceFinder } from '../../../platform/secrets/slices.ts'
import { plainText } from '../../../platform/text.ts'
import { addedTexts } from '../added-text.ts'
import { visiblePath } from '../fold-path.ts'
import type { Breach, Leaving } from '../leaving.ts'
import { findTokens } from './find-tokens.ts'
import type { Token } from './token.ts'

/** A text besides the change that would leave with it, by the name that people know it by. */
export type NamedText = { readonly name: string; readonly text: string }

/** `tokens`: what was found, for masking; the sentences name its place and never itself. */
export type Secrets = { readonly breaches: readonly Breach[]; readonly tokens: readonly string[] }

/** Secrets in what the change adds: those of the run in any encoding, and tokens of well-known shape. */
export async function secretsInChange(leaving: Leaving, secrets: readonly string[]): Promise<Secrets> {
  const find = sliceFinder(renderingsOf(secrets))
  const found: Found[] = []
  for (const { path, text, lineAt } of addedTexts(leaving))
    for (const { at, what, token } of await allIn(text, find))
      found.push({
        path,
        token,
        sentence: `${placeOf({ file: visiblePath(path), line: lineAt(at) })} holds ${what}`,
      })
  for (const { path } of leaving.change)
    for (const { token } of await allIn(path, find))
      found.push({ path: '', token, sentence: 'the name of a changed file holds a secret' })
  return secretsOf(found)
}

/** The same for texts. `shapes`: whether tokens of well-known shape count, too. */
export async function secretsInTexts(
  texts: readonly NamedText[],
  secrets: readonly string[],
  shapes: 'count' | 'pass',
): Promise<Secrets> {
  const find = sliceFinder(renderingsOf(secrets))
  const found: Found[] = []
  for (const { name, text } of texts)
    for (const { what, token } of shapes === 'count' ? await allIn(text, find) : knownIn(text, find))
      found.push({ path: '', token, sentence: `${name} holds ${what}` })
  return secretsOf(found)
}

type Found = { readonly path: string; readonly sentence: string; readonly token: string }

function secretsOf(found: readonly Found[]): Secrets {
  const once = new Map(found.map(({ path, sentence }) => [sentence, { path, rule: 'secret', sentence }]))
  return { breaches: [...once.values()], tokens: [...new Set(found.map(({ token }) => token))] }
}

async function allIn(text: string, find: FindSlices): Promise<readonly Token[]> {
  return [...knownIn(text, find), ...(await findTokens(text))]
}

/** Also where only invisible characters part it; there, its place is that of the text. */
function knownIn(text: string, find: FindSlices): readonly Token[] {
  const told = (kind: string): string => `a secret of this run (${kind})`
  const found = find(text)
  if (found.length > 0)
    return found.map(({ start, end, kind }) => ({
      at: start,
      what: told(kind),
      token: text.slice(start, end),
    }))
  const plain = plainText(text)
  if (plain === text) return []
  return find(plain).map(({ kind }) => ({
    at: 0,
    what: told(`${kind}, between invisible characters`),
    token: text,
  }))
}
