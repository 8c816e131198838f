import type { Family } from './marker.ts'

/** A file by its path alone, as eslint's and stylelint's default formats put it above what they found there. */
const FILE_HEADING = /^(?:\/|[A-Za-z]:\\|\.{0,2}[\w@-])\S{0,300}\.\w{1,8}$/

/** jest, vitest, mocha, node:test, ava, playwright, cypress, tsc, eslint, stylelint. */
export const JAVASCRIPT: Family = {
  naming: [
    { pattern: /^\s*(?:●|⨯) +(?!Console)\S/, lasting: true, worth: 9.5, after: 0.86, before: 0.4 },
    {
      pattern: /^ {0,6}\d{1,4}\) \[?[\w-]{1,40}\]? ?› \S/,
      lasting: true,
      worth: 10,
      after: 0.9,
      before: 0.3,
    },
    { pattern: /^test at \S{1,300}:\d/, worth: 8, after: 0.9, before: 0.3 },
    {
      pattern: /^\s+\d{1,6}:\d{1,5}\s+(?:error|✖|×|✗)\s/,
      lasting: true,
      under: FILE_HEADING,
      worth: 9.5,
      after: 0.7,
      before: 0.75,
    },
    {
      pattern: /^[\w@./\\-]{1,300}:\d{1,6}:\d{1,5} - error /,
      lasting: true,
      worth: 10,
      after: 0.88,
      before: 0.4,
    },
    { pattern: /^[│|] {1,4}✖ /, lasting: true, worth: 9, after: 0.5, before: 0.3 },
    { pattern: /^(?:Serialized Error|Rejected to value): /, worth: 7.5, after: 0.5, before: 0.8 },
  ],
  telling: [
    { pattern: /^\s*>+ {1,4}\d{1,6} ?[|│]/, worth: 7.5, after: 0.75, before: 0.65 },
    { pattern: /^\s*❯ \S{1,300}:\d{1,6}:\d/, worth: 7.5, after: 0.85, before: 0.7 },
    { pattern: /^ {0,8}Test (?:Files|Suites:?) .{0,60}\d failed/, worth: 7.5, after: 0.8, before: 0.5 },
    { pattern: /^Found [1-9]\d{0,6} errors?\b/, worth: 7.5, after: 0.6, before: 0.5 },
  ],
}
