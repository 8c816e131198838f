import { folded } from './fold-path.ts'

/** Whether a folded path, or a directory above it, is meant. */
export type Glob = (foldedPath: string) => boolean

const LONGEST_GLOB = 400

/** What is wrong with a glob; null where it is good. */
export function globProblem(glob: string): string | null {
  if (glob.length > LONGEST_GLOB) return `is longer than ${LONGEST_GLOB} characters`
  if (/\p{C}/u.test(glob)) return 'has an invisible character'
  if (glob.startsWith('!')) return 'begins with "!": what is protected cannot be taken out'
  if (glob.includes('\\')) return 'has a backslash'
  if (/^\/?$|\/\//.test(glob)) return 'has an empty part'
  if (glob.split('/').some(part => part === '.' || part === '..')) return 'has "." or ".." as a part'
  if (/\[(?![!^]?[^\]][^\]]*\])/.test(glob)) return 'has a "[" without its "]"'
  return null
}

/**
 * A glob as in .gitignore: without a slash but at its end it matches at any depth, else from the root on; `**` stands for any
 * number of directories; a directory stands for all that is in it; a slash at the end means directories only. No expression
 * is built, so that no path can make the match slow.
 */
export function globMatcher(glob: string): Glob {
  const directoriesOnly = glob.endsWith('/')
  const bare = glob.replace(/^\/|\/$/g, '')
  const anchored = glob.replace(/\/$/, '').includes('/')
  const parts: readonly Part[] = [...(anchored ? [] : ['**']), ...bare.split('/')].map(partOf)
  return path => {
    const names = path.split('/')
    const last = directoriesOnly ? names.length - 1 : names.length
    for (let length = 1; length <= last; length += 1)
      if (matches(parts, names.slice(0, length), (part, name) => part(name))) return true
    return false
  }
}

type Sign = (character: string) => boolean
/** `many`: any number of directories, or of characters. */
type Part = 'many' | ((name: string) => boolean)

function partOf(text: string): Part {
  if (text === '**') return 'many'
  const signs: readonly ('many' | Sign)[] = [...folded(text).matchAll(/\*+|\[[!^]?[^\]]+\]|./gsu)].map(
    ([sign]) => signOf(sign),
  )
  return name => matches(signs, [...name], (sign, character) => sign(character))
}

function signOf(sign: string): 'many' | Sign {
  if (sign.startsWith('*')) return 'many'
  if (sign === '?') return () => true
  const [, not, members] = /^\[([!^]?)([^\]]+)\]$/su.exec(sign) ?? []
  if (members === undefined) return character => character === sign
  const ranges = [...members.matchAll(/(.)-(.)|(.)/gsu)]
  const isMember = (character: string): boolean =>
    ranges.some(([, from, to, one]) =>
      from !== undefined && to !== undefined ? from <= character && character <= to : character === one,
    )
  return character => isMember(character) === (not === '')
}

/** Whether `items` are what `pattern` says, one for one but for `many`; in time that grows with their product at most. */
function matches<P, I>(
  pattern: readonly ('many' | P)[],
  items: readonly I[],
  fits: (part: P, item: I) => boolean,
): boolean {
  let [at, item, many, resume] = [0, 0, -1, 0]
  while (item < items.length) {
    const part = pattern[at]
    const current = items[item] as I
    if (part === 'many') {
      many = at
      at += 1
      resume = item
    } else if (at < pattern.length && fits(part as P, current)) {
      at += 1
      item += 1
    } else if (many >= 0) {
      resume += 1
      at = many + 1
      item = resume
    } else return false
  }
  while (pattern[at] === 'many') at += 1
  return at === pattern.length
}
