import type { Marker } from './marker.ts'

/** A failing test by name, whatever the runner. */
export const TESTS: readonly Marker[] = [
  {
    pattern: /^\s*(?:FAIL|FAILED)(?::|\s{1,4})\s?[^\s(\d]/,
    lasting: true,
    worth: 10,
    after: 0.9,
    before: 0.4,
  },
  {
    pattern:
      /\s(?:FAIL|FAILED|ERROR|FAILURE!?|BROKEN|[A-Z]{1,20}_FAILED|CRASHED)(?:\s*$| in \d|\s*\(|:\s{1,20}\D|\s*\[)/,
    lasting: true,
    worth: 9,
    after: 0.88,
    before: 0.4,
  },
  { pattern: /^\s*(?:✗|✘|✖|❌|×|✕)\s+\S/, lasting: true, worth: 9.5, after: 0.86, before: 0.4 },
  { pattern: /^not ok \d/, lasting: true, worth: 10, after: 0.92, before: 0.2 },
  { pattern: /^\s+not ok \d/, lasting: true, worth: 9, after: 0.92, before: 0.2 },
  { pattern: /^\s{0,6}\d{1,4}\)\s/, lasting: true, worth: 7.5, after: 0.92, before: 0.3 },
  { pattern: /^\s{0,6}\d{1,4}\)$/, worth: 7.5, after: 0.95, before: 0.2 },
  { pattern: /^tests?:? .{1,300} failed\b/, lasting: true, worth: 10, after: 0.8, before: 0.2 },
]

/** Expected and got. */
export const DIFFERENCES: readonly Marker[] = [
  {
    pattern:
      /^\s*(?:[-+>] ?)?(?:expected|actual|received|got|left|right|want|should be|but was|got instead|difference|diff)\b.{0,40}[:=]/i,
    worth: 7.5,
    after: 0.8,
    before: 0.8,
  },
  {
    pattern:
      /\b[Ee]xpected\b.{1,300}\b(?:got|but|to (?:equal|be|have|eventually)|received|actual|found)\b|\bdid not match\b|\bdoes not match\b|\bdoesn't match\b|Failed asserting|\b[Aa]ssertion\b.{0,80}\bfailed\b|\bassert(?:ion)? failed\b|\bmismatch\b/,
    worth: 8.5,
    after: 0.85,
    before: 0.75,
  },
  { pattern: /^\s*@@ -\d{1,7}(?:,\d{1,7})? \+\d{1,7}.{0,20} @@/, worth: 6, after: 0.93, before: 0.9 },
  { pattern: /^\s*(?:>\s+)?assert\b/, worth: 6, after: 0.7, before: 0.6 },
  { pattern: /^\s*[-+]{3} (?:Expected|Actual|expected|actual|Received)/, worth: 7, after: 0.9, before: 0.7 },
]
