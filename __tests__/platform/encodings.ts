type Encoding = readonly [name: string, encode: (text: string) => string]

const bytes = (text: string): number[] => [...Buffer.from(text)]
const hex = (byte: number): string => byte.toString(16).padStart(2, '0')

/** Ways in which a secret may try to leave. */
export const ENCODINGS: readonly Encoding[] = [
  ['as it is', text => text],
  ['reversed', text => [...text].reverse().join('')],
  ['in base64', text => Buffer.from(text).toString('base64')],
  ['in base64, one byte in', text => Buffer.from(`x${text}`).toString('base64')],
  ['in base64, two bytes in', text => Buffer.from(`xy${text}`).toString('base64')],
  ['in base64url', text => Buffer.from(`?${text}`).toString('base64url')],
  ['in hex', text => Buffer.from(text).toString('hex')],
  ['in capital hex', text => Buffer.from(text).toString('hex').toUpperCase()],
  ['in hex with spaces', text => bytes(text).map(hex).join(' ')],
  ['in a URL', text => encodeURIComponent(text)],
  [
    'percent for percent',
    text =>
      bytes(text)
        .map(byte => `%${hex(byte)}`)
        .join(''),
  ],
  [
    'as escapes',
    text =>
      bytes(text)
        .map(byte => `\\x${hex(byte)}`)
        .join(''),
  ],
  [
    'as entities',
    text =>
      bytes(text)
        .map(byte => `&#${byte};`)
        .join(''),
  ],
]
