export type Redact = (text: string) => string

const SHORTEST_SECRET = 6
const FAMILIES =
  /\b(?:gh[pousr]_[A-Za-z0-9._-]{36,}|github_pat_[A-Za-z0-9_]{22,}|sk-[A-Za-z0-9_-]{20,}|(?:AKIA|ASIA)[A-Z0-9]{16}|xox[abposr]-[A-Za-z0-9-]{10,})/g

/** Replaces the given secrets, in the encodings that tools print, and tokens of well-known shape by `***`. */
export function redactor(secrets: readonly string[]): Redact {
  const needles = [...new Set(secrets.filter(secret => secret.length >= SHORTEST_SECRET).flatMap(renderings))]
  needles.sort((a, b) => b.length - a.length)
  return text =>
    needles.reduce((rest, needle) => rest.replaceAll(needle, '***'), text).replace(FAMILIES, '***')
}

function renderings(secret: string): string[] {
  const bytes = Buffer.from(secret)
  const json = JSON.stringify(secret).slice(1, -1)
  const hex = bytes.toString('hex')
  const base64 = base64Cores(bytes)
  const urlSafe = base64.map(core => core.replaceAll('+', '-').replaceAll('/', '_'))
  return [secret, json, encodeURIComponent(secret), hex, hex.toUpperCase(), ...base64, ...urlSafe]
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
