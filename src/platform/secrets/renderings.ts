/** A secret as it may stand in a text. Of one that is cut, `least` characters in a row give it away. */
export type Rendering = { readonly kind: string; readonly text: string; readonly least: number }

/** Shorter ones are words, not secrets. */
const SHORTEST_SECRET = 6
/** Of a secret that has lost its beginning or its end, or is a piece of one. */
const LEAST_CHARACTERS = 12
/** What keys of one kind have in common: `sk-proj-`, `github_pat_`. */
const PREFIX = /^(?:[a-z]+\d{0,2}[-_])+/
/** Head and body of a JSON Web Token are much the same for all; its signature is what counts. */
const JWT = /^(?:[\w-]*?_)?eyJ[\w-]+\.[\w-]+\.(?=[\w-]{12,}$)/

/** Every way in which the secrets are looked for, the whole before its pieces. */
export function renderingsOf(secrets: readonly string[]): readonly Rendering[] {
  const long = [...new Set(secrets)].filter(secret => secret.length >= SHORTEST_SECRET)
  const all = long.flatMap(secret => {
    const core = secret.replace(JWT, '').replace(PREFIX, '')
    if (core === secret || core.length < LEAST_CHARACTERS) return rendered(secret, LEAST_CHARACTERS)
    const whole = JWT.test(secret) ? [] : rendered(secret, Number.POSITIVE_INFINITY)
    const plain = { kind: 'as it is', text: secret, least: secret.length }
    return [plain, ...whole, ...rendered(core, LEAST_CHARACTERS)]
  })
  const byText = new Map<string, Rendering>()
  for (const rendering of all) {
    const known = byText.get(rendering.text)
    if (!known || known.least > rendering.least) byText.set(rendering.text, rendering)
  }
  return [...byText.values()]
}

function rendered(secret: string, least: number): Rendering[] {
  const bytes = Buffer.from(secret)
  const hex = bytes.toString('hex')
  const base64 = base64Cores(bytes)
  const urlSafe = base64.map(core => core.replaceAll('+', '-').replaceAll('/', '_'))
  const as = (kind: string, texts: readonly string[], growth = 1): Rendering[] =>
    texts.map(text => ({ kind, text, least: Math.min(text.length, Math.ceil(least * growth)) }))
  return [
    ...as('as it is', [secret, JSON.stringify(secret).slice(1, -1)]),
    ...as('reversed', [[...secret].reverse().join('')]),
    ...as('in a URL', [encodeURIComponent(secret)]),
    ...as('in base64', [...base64, ...urlSafe], 4 / 3),
    ...as('in hex', [hex, hex.toUpperCase()], 2),
    ...as(
      'in hex',
      [' ', ':'].map(between => hex.replace(/..(?=.)/g, `$&${between}`)),
      3,
    ),
    ...as(
      'escaped',
      ['%', '\\x', '\\\\x'].flatMap(sign => escaped(hex, sign)),
      3,
    ),
    ...as(
      'escaped',
      ['\\u00', '\\\\u00'].flatMap(sign => escaped(hex, sign)),
      6,
    ),
    ...as('as entities', [[...bytes].map(byte => `&#${byte};`).join('')], 5),
  ]
}

/** Base64 of a text that contains the secret at any of three alignments holds one of these. */
function base64Cores(bytes: Buffer): string[] {
  return [0, 1, 2].map(shift => {
    const shifted = Buffer.concat([Buffer.alloc(shift), bytes])
    const whole = shifted.toString('base64').replace(/=+$/, '')
    const start = shift === 0 ? 0 : shift + 1
    const end = shifted.length % 3 === 0 ? whole.length : whole.length - 1
    return whole.slice(start, end)
  })
}

function escaped(hex: string, sign: string): string[] {
  return [hex, hex.toUpperCase()].map(digits => digits.replace(/../g, pair => `${sign}${pair}`))
}
