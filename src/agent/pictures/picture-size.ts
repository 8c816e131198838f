/** What the first bytes of a picture say. */
export type PictureHead = {
  readonly mime: 'image/png' | 'image/jpeg' | 'image/webp' | 'image/gif'
  /** In pixels. */
  readonly width: number
  readonly height: number
}

/** Reads kind and size of a picture, whatever its name says; null for what is none, or is cut off before its size. */
export function pictureHead(bytes: Buffer): PictureHead | null {
  const found = png(bytes) ?? gif(bytes) ?? webp(bytes) ?? jpeg(bytes)
  return found && found.width > 0 && found.height > 0 ? found : null
}

/** Source: PNG (Third Edition), 5.2 and 11.2.1. */
function png(bytes: Buffer): PictureHead | null {
  const signature = '89504e470d0a1a0a0000000d49484452'
  if (bytes.length < 24 || bytes.toString('hex', 0, 16) !== signature) return null
  return { mime: 'image/png', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

/** Source: GIF89a, 17 and 18. */
function gif(bytes: Buffer): PictureHead | null {
  if (bytes.length < 10 || !/^GIF8[79]a$/.test(bytes.toString('latin1', 0, 6))) return null
  return { mime: 'image/gif', width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) }
}

/** Source: RFC 9649, 2.5 to 2.7, for the three kinds of a first chunk. */
function webp(bytes: Buffer): PictureHead | null {
  const marks = bytes.toString('latin1', 0, 16)
  if (bytes.length < 30 || !marks.startsWith('RIFF') || marks.slice(8, 12) !== 'WEBP') return null
  const sized = (width: number, height: number): PictureHead => ({ mime: 'image/webp', width, height })
  switch (marks.slice(12)) {
    case 'VP8X':
      return sized(bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1)
    case 'VP8L': {
      const bits = bytes.readUInt32LE(21)
      return bytes[20] === 0x2f ? sized((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1) : null
    }
    case 'VP8 ':
      return bytes.toString('hex', 23, 26) === '9d012a'
        ? sized(bytes.readUInt16LE(26) & 0x3fff, bytes.readUInt16LE(28) & 0x3fff)
        : null
  }
  return null
}

/** Source: ITU-T T.81, B.1 and B.2: segments up to the frame header, which is SOF0 to SOF15 but for DHT, JPG and DAC. */
function jpeg(bytes: Buffer): PictureHead | null {
  if (bytes.toString('hex', 0, 3) !== 'ffd8ff') return null
  for (let at = 2; at + 9 <= bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] ?? 0
    // Fill bytes stand before a marker.
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { mime: 'image/jpeg', width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) }
    at += 2 + bytes.readUInt16BE(at + 2)
  }
  return null
}
