/** Takes a value for what it has to be, or throws a Mismatch. `at`: where it stands, for people. */
export type Check<T> = (value: unknown, at: string) => T

/** What was expected where. */
export class Mismatch extends Error {
  readonly at: string
  readonly expected: string

  constructor(at: string, expected: string) {
    super(`${at || 'the file'}: ${expected}`)
    this.at = at
    this.expected = expected
  }
}

/** An object with these keys and no other; a key whose check takes undefined may be missing. */
export function record<T>(shape: { readonly [K in keyof T]-?: Check<T[K]> }): Check<T> {
  const checks = Object.entries<Check<unknown>>(shape)
  return (value, at) => {
    if (!isPlainObject(value)) throw new Mismatch(at, 'an object')
    const other = Object.keys(value).find(key => !Object.hasOwn(shape, key))
    if (other !== undefined) throw new Mismatch(at, 'no other keys than those of this version')
    const entries = checks.map(([key, check]) => [key, check(value[key], at === '' ? key : `${at}.${key}`)])
    return Object.fromEntries(entries.filter(([, checked]) => checked !== undefined))
  }
}

export function list<T>(item: Check<T>, most: number): Check<readonly T[]> {
  return (value, at) => {
    if (!Array.isArray(value) || value.length > most) throw new Mismatch(at, `a list of at most ${most}`)
    return value.map((each, index) => item(each, `${at}[${index}]`))
  }
}

export function text(mostBytes: number): Check<string> {
  return (value, at) => {
    if (typeof value === 'string' && value.isWellFormed() && Buffer.byteLength(value) <= mostBytes)
      return value
    throw new Mismatch(at, `a text of at most ${mostBytes} bytes`)
  }
}

export function matching(pattern: RegExp, expected: string): Check<string> {
  return (value, at) => {
    if (typeof value === 'string' && pattern.test(value)) return value
    throw new Mismatch(at, expected)
  }
}

export function whole(most = Number.MAX_SAFE_INTEGER): Check<number> {
  return (value, at) => {
    if (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most) return Number(value)
    throw new Mismatch(at, `a whole number up to ${most}`)
  }
}

/** Not negative. */
export const amount: Check<number> = (value, at) => {
  if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return value
  throw new Mismatch(at, 'a number')
}

export function oneOf<const T extends string | number | true>(...values: readonly T[]): Check<T> {
  return (value, at) => {
    const found = values.find(each => each === value)
    if (found !== undefined) return found
    throw new Mismatch(at, `one of ${values.join(', ')}`)
  }
}

export function nullable<T>(check: Check<T>): Check<T | null> {
  return (value, at) => (value === null ? null : check(value, at))
}

export function optional<T>(check: Check<T>): Check<T | undefined> {
  return (value, at) => (value === undefined ? undefined : check(value, at))
}

/** Content in base64 as it is written, and no other spelling of it. */
export const bytes: Check<Buffer> = (value, at) => {
  const content = typeof value === 'string' ? Buffer.from(value, 'base64') : null
  if (content !== null && content.toString('base64') === value) return content
  throw new Mismatch(at, 'content in base64')
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
