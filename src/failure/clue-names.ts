/** The name of a test may go on over this many lines, its own included. */
const NAME_LINES = 6
/** rustc says below an error where it is. */
const PLACE = '--> '
const OPEN = /[:)]$/
const NUMBERED = /^\s{0,6}\d{1,4}\)/

/** What begins in a line and goes on below: minitest, CMake and a panic say behind a colon what it is about. */
export function continued(lines: readonly string[], index: number, start: string): string {
  const first = lines[index] ?? ''
  const below = lines[index + 1]?.trim() ?? ''
  const isOpen = start.endsWith(':') || (start === '' && OPEN.test(first))
  if (isOpen || below.startsWith(PLACE)) return `${start} ${below}`
  return NUMBERED.test(first) ? nested(lines.slice(index, index + NAME_LINES), start) : start
}

/** mocha gives each suite around a test a line of its own, deeper and deeper, and the test one that ends with a colon. */
function nested([first, ...others]: readonly string[], start: string): string {
  const parts = [start]
  let deepest = indentation(first ?? '')
  for (const line of others) {
    if (indentation(line) <= deepest) return start
    deepest = indentation(line)
    parts.push(line.trim())
    if (line.endsWith(':')) return parts.join(' ')
  }
  return start
}

function indentation(line: string): number {
  return line.length - line.trimStart().length
}

const IN_A_CLASS = /^(\w{1,200}) \(([\w.]{1,400})\)/
const PYTEST_ID = /^\S{1,400}\.py(?:::\S|\s|$)/
const COUNTED = /^\s*(?:\[ERROR\]\s+)?(?:\d{1,6}\/\d{1,6}\s+)?(?:[Tt]est(?: {1,4}#\d{1,6}:)?\s+)?/
const COUNTING = '[Tt0123456789'

/**
 * A test's name without its number in the run, without the message that pytest cuts to the terminal's width, and as
 * unittest wrote it before Python 3.11.
 */
export function testName(text: string): string {
  const name = COUNTING.includes(text.trimStart().charAt(0)) ? text.replace(COUNTED, '') : text
  if (PYTEST_ID.test(name)) return name.split(' - ', 1)[0] ?? ''
  const [whole, test, place] = IN_A_CLASS.exec(name) ?? []
  if (!whole || !place?.endsWith(`.${test}`)) return name
  return `${test} (${place.slice(0, -`.${test}`.length)})${name.slice(whole.length)}`
}
