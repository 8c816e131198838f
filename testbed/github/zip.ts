import { crc32 } from 'node:zlib'

export type ZippedFile = { readonly name: string; readonly content: Buffer }

const LOCAL_HEADER = 0x04034b50
const CENTRAL_HEADER = 0x02014b50
const END_OF_DIRECTORY = 0x06054b50
const VERSION_NEEDED = 20
const UTF8_NAMES = 0x0800
const FIRST_DOS_DATE = 0x0021

/** An archive without compression, the same bytes for the same files (PKWARE's APPNOTE, 4.3). */
export function zipOf(files: readonly ZippedFile[]): Buffer {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let offset = 0
  for (const file of files) {
    const local = Buffer.concat([
      numbers([LOCAL_HEADER, 4], ...shared(file), [0, 2]),
      Buffer.from(file.name),
      file.content,
    ])
    centrals.push(centralHeader(file, offset))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(centrals)
  const count = files.length
  const end = numbers(
    [END_OF_DIRECTORY, 4],
    [0, 4],
    [count, 2],
    [count, 2],
    [directory.length, 4],
    [offset, 4],
    [0, 2],
  )
  return Buffer.concat([...locals, directory, end])
}

function centralHeader(file: ZippedFile, offset: number): Buffer {
  const fixed = numbers(
    [CENTRAL_HEADER, 4],
    [VERSION_NEEDED, 2],
    ...shared(file),
    [0, 6],
    [0, 6],
    [offset, 4],
  )
  return Buffer.concat([fixed, Buffer.from(file.name)])
}

type Field = readonly [value: number, bytes: number]

/** The fields that both headers have, up to the length of the name. */
function shared({ name, content }: ZippedFile): readonly Field[] {
  const size: Field = [content.length, 4]
  const stored: Field = [0, 2]
  const midnight: Field = [0, 2]
  const kind: readonly Field[] = [[VERSION_NEEDED, 2], [UTF8_NAMES, 2], stored, midnight, [FIRST_DOS_DATE, 2]]
  return [...kind, [crc32(content), 4], size, size, [Buffer.byteLength(name), 2]]
}

function numbers(...fields: readonly Field[]): Buffer {
  return Buffer.concat(
    fields.map(([value, bytes]) => {
      const field = Buffer.alloc(bytes)
      field.writeUIntLE(value, 0, bytes)
      return field
    }),
  )
}
