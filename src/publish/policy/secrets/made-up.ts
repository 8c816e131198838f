const WORDS =
  /example|sample|dummy|fake|test|mock|stub|placeholder|redacted|secret|password|passwd|changeme|your|xxxx|foobar|lorem|john.?doe/i
const LEAST_DISTINCT = 9
const LEAST_LENGTH = 12
/** Of a row such as `123456` or `abcdef`. */
const LONGEST_ROW = 6
const LEAST_KEY_CHARACTERS = 100

/** Whether what has the shape of a token is one that somebody has made up, as tests and documents need them. */
export function looksMadeUp(token: string): boolean {
  if (token.startsWith('-----BEGIN'))
    return keyBody(token).length < LEAST_KEY_CHARACTERS || looksPlain(keyBody(token))
  const body = bodyOf(token)
  const words = [body, decoded(token)].some(text => WORDS.test(text)) || /[_-]test[_-]/.test(token)
  return words || body.length < LEAST_LENGTH || looksPlain(body)
}

function keyBody(key: string): string {
  return key.replace(/-----[A-Z0-9 ]*-----/g, '').replace(/\s|\\[nrt]/g, '')
}

/** The password of an address, what is assigned, the signature of a JSON Web Token, else what follows the prefix of its kind. */
function bodyOf(token: string): string {
  const password = /:\/\/[^:@/\s]*:([^@\s]*)@/.exec(token)?.[1]
  if (password !== undefined) return password
  const assigned = /[=:]\s*["']?([^"'\s]+)["']?$/.exec(token)?.[1]
  if (assigned !== undefined) return assigned
  if (token.startsWith('eyJ')) return token.split('.').at(-1) ?? ''
  return token.replace(/^(?:[A-Za-z]+\d*[-_.])+/, '')
}

function decoded(token: string): string {
  if (!token.startsWith('eyJ')) return ''
  return Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('latin1')
}

function looksPlain(body: string): boolean {
  return new Set(body).size < LEAST_DISTINCT || longestRow(body) >= LONGEST_ROW
}

function longestRow(text: string): number {
  let [longest, length] = [1, 1]
  for (let at = 1; at < text.length; at += 1) {
    length = text.charCodeAt(at) - text.charCodeAt(at - 1) === 1 ? length + 1 : 1
    longest = Math.max(longest, length)
  }
  return longest
}
