import { ID_CHARS } from '../test-result.ts'

/** Deeper headings drop the outermost ones. */
const MOST_LEVELS = 32

/** Names in a tree that is printed by indentation: the headings above a line and its own, joined; call it line by line. */
export function nesting(joint: string): (depth: number, name: string) => string {
  const open: { readonly depth: number; readonly name: string }[] = []
  return (depth, name) => {
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop()
    open.push({ depth, name })
    if (open.length > MOST_LEVELS) open.shift()
    return bounded(open.map(heading => heading.name).join(joint))
  }
}

/** A copy, as a slice of a long string keeps all of it in memory. */
function bounded(name: string): string {
  return name.length > ID_CHARS ? structuredClone(name.slice(0, ID_CHARS)) : name
}
