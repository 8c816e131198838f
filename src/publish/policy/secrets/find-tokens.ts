import { FAMILIES, familyPattern } from '../../../platform/secrets/families.ts'
import { linted } from './lint.ts'
import { looksMadeUp } from './made-up.ts'
import type { Token } from './token.ts'

/** Tokens of well-known shape, but for those that look made up. Its library loads when it is first needed. */
export async function findTokens(text: string): Promise<readonly Token[]> {
  const own = [...text.matchAll(familyPattern())].map(match => ({
    at: match.index,
    token: match[0],
    what: FAMILIES[match.slice(1).findIndex(group => group !== undefined)]?.name ?? 'a token',
  }))
  const found = [...own, ...(await linted(text))]
  return found.filter(({ token }) => !looksMadeUp(token))
}
