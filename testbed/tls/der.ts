/** The few types of ASN.1 that a certificate is made of, encoded as DER. Source: ITU-T X.690. */

export function sequence(...parts: readonly Buffer[]): Buffer {
  return value(0x30, ...parts)
}

export function set(...parts: readonly Buffer[]): Buffer {
  return value(0x31, ...parts)
}

export function integer(bytes: Buffer): Buffer {
  return value(0x02, bytes)
}

export function truth(): Buffer {
  return value(0x01, Buffer.from([0xff]))
}

export function octets(content: Buffer): Buffer {
  return value(0x04, content)
}

export function bits(content: Buffer): Buffer {
  return value(0x03, Buffer.from([0]), content)
}

export function text(content: string): Buffer {
  return value(0x0c, Buffer.from(content))
}

/** To the second, in years from 1950 to 2049. */
export function time(date: Date): Buffer {
  return value(0x17, Buffer.from(`${date.toISOString().replace(/\D/g, '').slice(2, 14)}Z`))
}

/** An identifier in dots, as registered. */
export function identifier(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  return value(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(baseOf128)]))
}

/** Content whose meaning follows from its number. */
export function tagged(number: number, content: Buffer, form: 'constructed' | 'primitive'): Buffer {
  return value((form === 'constructed' ? 0xa0 : 0x80) + number, content)
}

function value(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts)
  return Buffer.concat([Buffer.from([tag, ...lengthOf(content)]), content])
}

function lengthOf({ length }: Buffer): number[] {
  if (length < 0x80) return [length]
  return length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
}

function baseOf128(number: number): number[] {
  const leading = number >= 128 ? baseOf128(Math.floor(number / 128)).map(byte => byte | 0x80) : []
  return [...leading, number % 128]
}
