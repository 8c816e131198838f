import type { Marker } from './marker.ts'

/** How it ended: headings of failure lists, counts, exit status. */
export const ENDINGS: readonly Marker[] = [
  {
    pattern:
      /^(?:error: Process completed with exit code|The command ".{0,400}" (?:exited with [1-9]|failed and exited))/,
    worth: 9,
    after: 0.3,
    before: 0.8,
  },
  {
    pattern: /^\s*(?:Failed tests?|Failures?|Errors?|Failed examples|failures|errors|Tests in error):/,
    worth: 8,
    after: 0.93,
    before: 0.3,
  },
  {
    pattern:
      /\b[1-9]\d{0,6} (?:tests? |specs? |examples? |checks? |assertions? |files? )?(?:failed|failures?|failing|errors?|problems?|broken|crashed)\b/i,
    worth: 7,
    after: 0.7,
    before: 0.55,
  },
  {
    pattern: /\b(?:failures?|failed|errors?|FAILED|failing)\s?[:=]\s?[1-9]/i,
    worth: 7,
    after: 0.7,
    before: 0.55,
  },
  { pattern: /^\s*# (?:fail|cancelled) [1-9]/, worth: 6, after: 0.5, before: 0.4 },
  {
    pattern: /^(?:FAIL|FAILED|ERROR|FAILURE|BUILD FAIL(?:ED|URE))\W{0,3}$/,
    worth: 7,
    after: 0.8,
    before: 0.7,
  },
  {
    pattern:
      /\bexit(?:ed)?(?: with)?(?: code| status)?:? [1-9]\d{0,9}\b|returned (?:a )?non-zero|non-zero exit|exit code [1-9]/i,
    worth: 5,
    after: 0.3,
    before: 0.82,
  },
]

/** Something is wrong, in words that also occur where nothing is. */
export const WORDS: readonly Marker[] = [
  {
    pattern: /^\s{0,40}at \S.{1,400}\d\)?$/,
    worth: 3.5,
    after: 0.6,
    before: 0.7,
  },
  {
    pattern:
      /(?<![\w-])(?:error|failed|failure|fails|invalid|cannot|could not|couldn't|unable to|unexpected|undefined|unknown|missing|not found|timed out|timeout|refused|denied|conflict|aborted|killed|disconnected|did not|not formatted|too many|halted)(?![\w=-])/i,
    worth: 4.5,
    after: 0.75,
    before: 0.6,
  },
  { pattern: /\b\w{1,60}Error\b|\b\w{1,60}Exception\b/, worth: 4.5, after: 0.75, before: 0.6 },
]

/** A tool's own word that it only warns: what else the line says is no failure. */
export const WARNING: Marker = {
  pattern:
    /^\s{0,20}(?:\[(?:warn|warning)\d{0,2}\]|warn(?:ing)?\b(?! as error|s? treated as| \([A-Z\d_]{2,60}\) )|\S{1,300}:\d{1,6}(?::\d{1,6})?:? (?:warning|note|info)\b|\d{1,6}:\d{1,5}\s+warning\b)|\bwarn(?:ing)?:/i,
  worth: 0.8,
  after: 0.5,
  before: 0.3,
}
