import { isAbsolute, posix } from 'node:path'

/** Where the tests ran, as they may write it: with and without links, and as seen from inside the sandbox; longest first. */
export type Roots = readonly string[]

/** Of one message, in lines; the frames that count come first. */
const MAX_LINES = 60
const PYTHON_FRAME = /File "([^"]{1,300})", line (\d{1,9})/
const FOREIGN = /(?:^|\/)(?:node_modules|site-packages|dist-packages|vendor|\.cargo|gems)\//

/** A path below one of the roots, relative to it and with slashes; undefined for any other that is absolute or leads out. */
export function placeBelow(path: string, roots: Roots): string | undefined {
  const plain = (path.startsWith('file://') ? path.slice(7) : path).replaceAll('\\', '/')
  const root = roots.find(candidate => plain.startsWith(`${candidate}/`))
  const inside = root === undefined ? plain : plain.slice(root.length + 1)
  if (inside === '' || isAbsolute(inside) || /^[A-Za-z]:|^[a-z]{2,10}:\/\//.test(inside)) return undefined
  const place = posix.normalize(inside)
  return place === '.' || place.startsWith('..') ? undefined : place
}

/** The first place of a failure that lies in a folder below the root and in none of others' code. */
export function placeOf(message: string, roots: Roots): { file: string; line: number } | undefined {
  for (const line of message.split('\n', MAX_LINES)) {
    for (const { path, number } of mentions(line)) {
      const file = placeBelow(path, roots)
      if (file?.includes('/') && !FOREIGN.test(file)) return { file, line: number }
    }
  }
  return undefined
}

/** `path:12`, `path:12:3`, `path:line 12` and Python's way; the path has an extension. */
function* mentions(line: string): Generator<{ path: string; number: number }> {
  const python = PYTHON_FRAME.exec(line)
  if (python) yield { path: python[1] ?? '', number: Number(python[2]) }
  for (const token of line.replace(':line ', ':').split(/[\s()"'`<>,;[\]]+/)) {
    const colon = token.search(/:\d/)
    const path = token.slice(0, Math.max(0, colon))
    if (/\.[A-Za-z]\w{0,7}$/.test(path)) yield { path, number: Number.parseInt(token.slice(colon + 1), 10) }
  }
}
