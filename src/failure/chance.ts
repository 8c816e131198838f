/** What happens to numbers that no rule knows as made up for one run: a test's name keeps them, a message has none. */
export type Numbers = 'kept' | 'removed'

/** Folders in which the system or a runner makes up names for one run. */
const TEMPORARY = ['/tmp/', '/temp/', '/var/folders/']
const UUID_CHARS = 36
const UUID = /[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}/g
const MADE_UP_NUMBER =
  /^(?:\d{5,}|\d{1,9}[.,]\d{3,}\w*|\d{1,2}:\d\d:\d\S*|\d{4}[-/]\d\d[-/]\d\d\S*|\d[\d.,]*(?:%|ns|[mu]?s|secs?|mins?|[kMG]i?B)|0x\w+|[0-9a-f]{7,})$/
/** A hash, what Java puts behind a class, a name for a temporary file. */
const MADE_UP_WORD = /^(?:(?=[a-f]*\d)[0-9a-f]{7,}|tmp\w{4,}|temp(?=[a-zA-Z_]*\d)\w{4,})$/
const IDENTITY = /^(?=[a-f]*\d)[0-9a-f]{5,16}$/

/** Letters, digits and the underscore; what is not ASCII counts as a letter. */
const WORD_PART = tableOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_')
/** What a path, a number or an identifier is made of. */
const PART = tableOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.:@+~%$\\/-')

export function isPart(code: number): boolean {
  return PART[code] === 1
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** A part of a line, without white space, as every machine and every run would have it. */
export function withoutChance(part: string, numbers: Numbers): string {
  if (part.includes('/') || part.includes('\\')) return place(part.replaceAll('\\', '/'), numbers)
  return words(withoutPosition(part), numbers)
}

/** Of a URL everything counts, as another host is another cause; the names of files keep their numbers. */
function place(path: string, numbers: Numbers): string {
  if (path.includes('://') && !path.startsWith('file:')) return words(path, numbers)
  const segments = withoutPosition(path)
    .split('/')
    .filter(segment => segment !== '' && segment !== '.' && segment !== '..')
  const name = segments.at(-1) ?? ''
  if (!isAbsolute(path)) return words(segments.join('/'), hasExtension(name) ? 'kept' : numbers)
  const isTemporary = TEMPORARY.some(folder => path.toLowerCase().includes(folder))
  return isTemporary && !hasExtension(name) ? '#' : words(name, 'kept')
}

function isAbsolute(path: string): boolean {
  return path.startsWith('/') || path.startsWith('file:') || path.startsWith(':/', 1)
}

function hasExtension(name: string): boolean {
  return name.lastIndexOf('.') > 0
}

/** Without the line and the column behind a name, not without the second half of `a::1`. */
function withoutPosition(part: string): string {
  if (isDigit(part.charCodeAt(0))) return part
  let end = part.endsWith(':') ? part.length - 1 : part.length
  for (let number = 0; number < 2; number++) {
    let start = end
    while (isDigit(part.charCodeAt(start - 1))) start--
    if (start === end || part.charAt(start - 1) !== ':' || part.charAt(start - 2) === ':') break
    end = start - 1
  }
  return end < part.length - 1 ? part.slice(0, end) : part
}

function words(part: string, numbers: Numbers): string {
  const text = part.length >= UUID_CHARS && part.includes('-') ? part.replace(UUID, '#') : part
  let told = ''
  let at = 0
  while (at < text.length) {
    const end = isDigit(text.charCodeAt(at)) ? endOfNumber(text, at) : endOfWord(text, at)
    const word = text.slice(at, Math.max(end, at + 1))
    told += isChance(word, numbers, text.charAt(at - 1)) ? '#' : word
    at += word.length
  }
  return told
}

function isChance(word: string, numbers: Numbers, before: string): boolean {
  const isNumber = isDigit(word.charCodeAt(0)) || (word.startsWith('v') && isDigit(word.charCodeAt(1)))
  if (isNumber) return numbers === 'removed' || MADE_UP_NUMBER.test(word)
  if (word.length < 5) return false
  return (before === '@' && IDENTITY.test(word)) || (mayBeMadeUp(word) && MADE_UP_WORD.test(word))
}

/** Spares the expression for almost every word. */
function mayBeMadeUp(word: string): boolean {
  const first = word.charAt(0)
  return (
    (first >= 'a' && first <= 'f' && word.length >= 7) || word.startsWith('tmp') || word.startsWith('temp')
  )
}

function endOfWord(text: string, start: number): number {
  let end = start
  while (WORD_PART[text.charCodeAt(end)] === 1) end++
  return end
}

/** A number with what stands for its fraction, its unit, and what is counted on in a time, a date, a version. */
function endOfNumber(text: string, start: number): number {
  let end = start
  while (end < text.length) {
    const code = text.charCodeAt(end)
    const joins = '.,:-+/'.includes(text.charAt(end)) && isDigit(text.charCodeAt(end + 1))
    if (WORD_PART[code] !== 1 && !joins) break
    end++
  }
  return text.charAt(end) === '%' ? end + 1 : end
}

function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array(128)
  for (const character of characters) table[character.charCodeAt(0)] = 1
  return table
}
