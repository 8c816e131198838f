/**
 * The values in the name that GitHub gives a leg of a matrix: `test (18, ubuntu-latest)` has 18 and ubuntu-latest. A job
 * that names itself so cannot be told from a leg, and long names are cut (100 characters), the last value with them.
 */
export function matrixValues(name: string): readonly string[] {
  const start = openingOf(name)
  if (start <= 0) return []
  return name
    .slice(start + 1, -1)
    .split(', ')
    .map(value => value.trim())
    .filter(value => value !== '')
}

/** Where the parenthesis opens that the name ends with; -1 where there is none. */
function openingOf(name: string): number {
  if (!name.endsWith(')')) return -1
  let depth = 0
  for (let index = name.length - 1; index >= 0; index--) {
    if (name[index] === ')') depth++
    if (name[index] === '(') depth--
    if (depth === 0) return index
  }
  return -1
}
