import type { Marker } from './marker.ts'

/** A failing test by name. */
export const TESTS: readonly Marker[] = [
  {
    pattern: /^\s*(?:--- )?(?:FAIL|FAILED|ERROR)(?::| {1,4})\s?[^\s(\d]/,
    worth: 10,
    after: 0.9,
    before: 0.4,
  },
  {
    pattern:
      /\s(?:FAIL|FAILED|ERROR|FAILURE!?|BROKEN|[A-Z]{1,20}_FAILED|CRASHED)(?:\s*$| in \d|\s*\(|:\s{1,20}\D|\s*\[)/,
    worth: 9,
    after: 0.88,
    before: 0.4,
  },
  { pattern: /<<< (?:FAILURE|ERROR)!/, worth: 10, after: 0.85, before: 0.3 },
  { pattern: /^\s*(?:●|✗|✘|✖|❌|×|✕|⨯)\s+(?!Console)\S/, worth: 9.5, after: 0.86, before: 0.4 },
  { pattern: /^not ok \d/, worth: 10, after: 0.92, before: 0.2 },
  { pattern: /^\s+not ok \d/, worth: 9, after: 0.92, before: 0.2 },
  { pattern: /^\s*\[-\]\s/, worth: 9, after: 0.9, before: 0.3 },
  { pattern: /^\s{0,6}\d{1,4}\)\s/, worth: 7.5, after: 0.92, before: 0.3 },
  { pattern: /^\s{0,6}\d{1,4}\)$/, worth: 7.5, after: 0.95, before: 0.2 },
  { pattern: /^_{3,} .{1,200} _{3,}$/, worth: 9.5, after: 0.9, before: 0.2 },
  { pattern: /^── \d{0,4}\.? ?(?:Failure|Error)/, worth: 9.5, after: 0.9, before: 0.3 },
  { pattern: /^-{4} .{1,200} -{4}$/, worth: 8, after: 0.93, before: 0.2 },
  {
    pattern: /^(?:test|tests?:) .{1,300} (?:\.\.\. )?(?:FAILED|failed)\b/,
    worth: 10,
    after: 0.8,
    before: 0.2,
  },
  {
    pattern: /\bFound errors? in\b|\bFAILED test case\b|\bTest (?:Case|Suite) .{1,200} failed\b/,
    worth: 9,
    after: 0.85,
    before: 0.4,
  },
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
  { pattern: /^\s*(?:>\s+)?assert\b/, worth: 6, after: 0.7, before: 0.6 },
  { pattern: /^\s*[-+]{3} (?:Expected|Actual|expected|actual|Received)/, worth: 7, after: 0.9, before: 0.7 },
]
