import type { Family } from './marker.ts'

/** pytest, unittest, Django, mypy, ruff, robot, behave, bandit, lintrunner. */
export const PYTHON: Family = {
  naming: [
    { pattern: /^E\s{2,}\S/, worth: 8.5, after: 0.75, before: 0.8 },
    { pattern: /^_{3,} .{1,200} _{3,}$/, worth: 9.5, after: 0.9, before: 0.2 },
    { pattern: /^ERROR (?=\S{1,300}(?:::|\.py\b))/, lasting: true, worth: 10, after: 0.9, before: 0.4 },
    {
      pattern: /^ERROR: (?:test|setUp|tearDown|\w{1,100} \()/,
      lasting: true,
      worth: 10,
      after: 0.9,
      before: 0.4,
    },
    { pattern: /^[\w./\\-]{1,300}\.py:\d{1,6}: \w{1,60}$/, worth: 8, after: 0.5, before: 0.85 },
    { pattern: /^Traceback \(most recent call last\)/, worth: 7, after: 0.93, before: 0.5 },
    {
      pattern: /^(?:[A-Z]{1,8}\d{3,4} (?:\[\*\] )?[A-Z`]|invalid-syntax: )/,
      worth: 8.5,
      after: 0.9,
      before: 0.3,
    },
    {
      pattern: /^ {2}(?:Error|Warning) \([A-Z\d_]{2,60}\) \S/,
      lasting: true,
      under: /^>>> Lint for /,
      worth: 9,
      after: 0.9,
      before: 0.4,
    },
    { pattern: /^>> Issue: \[/, lasting: true, worth: 8.5, after: 0.9, before: 0.2 },
    { pattern: /^.{1,200} \| FAIL \|/, lasting: true, worth: 9, after: 0.9, before: 0.3 },
  ],
  telling: [
    { pattern: /^>\s{2,}\S/, worth: 7.5, after: 0.7, before: 0.75 },
    { pattern: /^\s*File "[^"]{1,300}", line \d/, worth: 3.5, after: 0.6, before: 0.7 },
    {
      pattern: /^={3,} .{0,160}\b(?:failed|error|errors)\b.{0,160} ={3,}$/,
      worth: 8,
      after: 0.3,
      before: 0.6,
    },
    { pattern: /^!{3,} .{1,200} !{3,}$/, worth: 7.5, after: 0.6, before: 0.6 },
  ],
}
