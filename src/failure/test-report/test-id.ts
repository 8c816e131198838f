import { createHash } from 'node:crypto'
import { ID_CHARS, ID_JOINT } from '../test-result.ts'
import { placeBelow, type Roots } from './place.ts'
import { oneLine } from './plain.ts'

const HASH_CHARS = 12
/** Of an id that is too long, in front of its hash. */
const HEAD_CHARS = ID_CHARS - HASH_CHARS - 1

/**
 * The id of a test: its file, what surrounds it and its name; the first two are left out where what follows begins with
 * the same words. It depends on the test alone, so that other tests come and go without changing it.
 */
export function testId(path: readonly string[], file: string | undefined, roots: Roots): string {
  const [name = '', ...outer] = path.map(part => oneLine(withoutRoots(part, roots))).reverse()
  const around = outer.reverse().filter(part => part !== '')
  const place = oneLine(placeBelow(file ?? '', roots) ?? '')
  const rest = says(name, around) ? [name] : [...around, name]
  const parts = says(rest.join(' '), [withoutExtension(place)]) ? rest : [place, ...rest]
  return cut(parts.filter(part => part !== '').join(ID_JOINT) || NAMELESS)
}

const NAMELESS = '(no name)'

/** Names of files and suites may hold the folder in which the tests ran. */
function withoutRoots(text: string, roots: Roots): string {
  return roots.reduce((rest, root) => rest.replaceAll(`${root}/`, ''), text)
}

/** True where a text begins with the words of others, whatever stands between them. */
function says(text: string, others: readonly string[]): boolean {
  const [all, some] = [words(text), words(others.join(' '))]
  return all.startsWith(some)
}

function words(text: string): string {
  return ` ${text.replace(/[^\p{L}\p{N}_]+/gu, ' ').trim()} `.replace('  ', ' ')
}

function withoutExtension(place: string): string {
  return place.replace(/\.\w{1,10}$/, '')
}

function cut(id: string): string {
  // A copy, as a part of a text would keep all of it in memory.
  if (id.length <= ID_CHARS) return Buffer.from(id).toString()
  const head = id.slice(0, HEAD_CHARS).replace(/[\ud800-\udbff]$/, '')
  const hash = createHash('sha256').update(id).digest('hex').slice(0, HASH_CHARS)
  return `${head}~${hash}`
}
