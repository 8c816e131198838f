/** In this order: what a later rule would break up comes first. */
const VARYING: readonly (readonly [RegExp, string])[] = [
  // The marks and rulers around a name, its number in a list, the message that pytest repeats cut to the terminal's width.
  [/^[\s_=\-─>|*#●✗✘✖❌×✕⨯]+|(?<![\s_=\-─|*])[\s_=\-─|*]+$/g, ''],
  [/^(thread '[^']{1,200}') \(\d{1,10}\)/, '$1'],
  [/^\d{1,6}[).:]\s+/, ''],
  [/^\d{1,6}:\d{1,5}\s+(?=error|warning)/, ''],
  [/^(?:not )?ok \d{1,6}(?: - )?/, ''],
  [/^((?:FAILED|ERROR) \S{1,500}) - .*/, '$1'],
  // Time and chance.
  [/\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?/g, ''],
  [/\b\d{1,2}:\d\d:\d\d(?:[.,]\d{1,9})?\b/g, ''],
  [/\b\d{4}[-/]\d\d[-/]\d\d\b/g, ''],
  [/\b\d{1,9}(?:[.,]\d{1,9})? ?(?:ns|µs|us|ms|s|secs?|seconds?|m|mins?|minutes?)\b/g, ''],
  [/\b(?:seed|pid|PID|tid|port|thread|worker|process|run|attempt|shard)[ :=#]{1,3}\d{1,20}\b/g, ''],
  // Identifiers that are made up for each run.
  [/\b[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\b/g, ''],
  [/\b0x[0-9a-fA-F]{1,16}\b|@[0-9a-f]{5,16}\b/g, ''],
  [/\b(?=[0-9a-f]{0,64}\d)[0-9a-f]{7,64}\b/g, ''],
  [/\b(?:tmp|temp)[-_.]?[A-Za-z0-9_]{4,16}\b/g, 'TEMP'],
  // Places: the name of a file without its line and column.
  [/(\.\w{1,8}):\d{1,7}(?::\d{1,6})?/g, '$1'],
  [/(\.\w{1,8})\(\d{1,7}(?:,\d{1,6}){0,3}\)/g, '$1'],
  [/\b(?:on |at )?line \d{1,7}(?:, col(?:umn)? \d{1,6})?/gi, ''],
  // Counts and sizes.
  [/\b\d{5,}\b|\b\d{1,9}\.\d{3,}\b|\b\d{1,3}(?:\.\d{1,4})?%/g, ''],
  [/\s+/g, ' '],
]

/** A line that names a failure without what differs between machines, runs and orders. */
export function normalise(line: string): string {
  const named = line.slice(0, JUDGED_CHARS).replace(ARROW, 'at ').replace(PATH, baseName)
  return VARYING.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), named).trim()
}

/** rustc's and others' arrow to the place is all that tells one such diagnostic from another. */
const ARROW = /^\s{0,40}--> (?=\S)/
const JUDGED_CHARS = 400
const PATH =
  /(?<![\w.@+~%-])(?:file:\/\/)?(?:\b[A-Za-z]:)?[\w.@+~%-]{0,120}(?:[\\/]{1,2}[\w.@+~%-]{1,120}){1,40}/g
const ABSOLUTE = /^(?:file:|[A-Za-z]:|\.{0,2}[\\/])/
const TEMPORARY = /^(?:\/private)?\/(?:tmp|var\/folders|var\/tmp)\//
const HAS_EXTENSION = /\.[A-Za-z]\w{0,9}(?:$|:)/

/** Folders differ between machines, and names below a temporary folder between runs unless they are those of files. */
function baseName(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  if (HAS_EXTENSION.test(name)) return name
  if (TEMPORARY.test(path)) return 'TEMP'
  return ABSOLUTE.test(path) ? name : path
}
