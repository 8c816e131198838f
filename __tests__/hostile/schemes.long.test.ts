import { afterAll, describe, expect, test } from '@jest/globals'
import { whenAvailable } from '../capability.ts'
import { type Outcome, playScheme, type Scheme } from './outcome.ts'
import { SCHEMES } from './schemes.ts'
import { type Replacement, type Weakened, weakened } from './weakened.ts'

/** Building a bundle and playing two runs, on a busy machine. */
const SCHEME_MS = 180_000

whenAvailable('bubblewrap', describe)('a hostile model', () => {
  const built = new Map<string, Weakened>()
  const build = (without: readonly Replacement[]): Weakened => {
    const key = JSON.stringify(without)
    const known = built.get(key) ?? weakened(without)
    built.set(key, known)
    return known
  }
  afterAll(() => {
    for (const each of built.values()) each[Symbol.dispose]()
  })

  for (const scheme of SCHEMES)
    test(
      `${scheme.row}: ${scheme.name}`,
      async () => {
        const outcome = await playScheme(scheme)
        expect(accountOf(scheme, outcome)).toMatch(/^failed/)
        const weak = await playScheme(scheme, build(scheme.without).entry)
        expect(accountOf(scheme, weak)).toMatch(/^succeeded/)
      },
      SCHEME_MS,
    )
})

function accountOf(scheme: Scheme, outcome: Outcome): string {
  const { verdict, reason } = outcome.result.outputs
  return `${scheme.succeeded(outcome) ? 'succeeded' : 'failed'}: ${verdict}: ${reason}`
}

test('every scheme has a name of its own', () => {
  expect(new Set(SCHEMES.map(({ name }) => name)).size).toBe(SCHEMES.length)
})
