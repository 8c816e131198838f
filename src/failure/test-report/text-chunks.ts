import { TextDecoder } from 'node:util'

const DECLARED = /^<\?xml[^>]{0,100}encoding=["']([\w.:-]{1,40})["']/
const DECLARATION_BYTES = 200
/** By their first bytes: byte order marks, or `<` in two bytes. */
const SIGNS: readonly (readonly [readonly number[], string])[] = [
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0x3c, 0x00], 'utf-16le'],
  [[0x00, 0x3c], 'utf-16be'],
]

/** Bytes as text, in the encoding that they show or declare, else UTF-8. What is invalid becomes U+FFFD. */
export async function* textChunks(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null
  for await (const chunk of bytes) {
    decoder ??= decoderFor(chunk)
    yield decoder.decode(chunk, { stream: true })
  }
  if (decoder) yield decoder.decode()
}

function decoderFor(first: Uint8Array): TextDecoder {
  const sign = SIGNS.find(([start]) => start.every((byte, index) => first[index] === byte))
  if (sign) return new TextDecoder(sign[1])
  const head = Buffer.from(first.subarray(0, DECLARATION_BYTES)).toString('latin1')
  return declared(DECLARED.exec(head)?.[1] ?? '')
}

/** .NET declares UTF-16 for what it then writes in UTF-8; a declaration that is read byte by byte is neither. */
function declared(encoding: string): TextDecoder {
  if (encoding === '' || /^utf-?16/i.test(encoding)) return new TextDecoder()
  try {
    return new TextDecoder(encoding)
  } catch {
    return new TextDecoder()
  }
}
