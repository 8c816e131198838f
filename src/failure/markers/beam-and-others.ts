import type { Family } from './marker.ts'

/** Elixir, Erlang; Bazel; Perl's TAP; R; Julia; Pester; Vim. */
export const BEAM_AND_OTHERS: Family = {
  naming: [
    { pattern: /^\s*\*\* \(/, worth: 9, after: 0.9, before: 0.6 },
    { pattern: /^== Compilation error in file /, worth: 9.5, after: 0.9, before: 0.5 },
    {
      pattern: /^\s{0,6}\d{1,4}\) (?:test|property|doctest) .{1,300} \(/,
      lasting: true,
      worth: 10,
      after: 0.92,
      before: 0.3,
    },
    {
      pattern: /^\/\/\S{1,200}:\S{1,200} .{0,40}(?:FAILED|TIMEOUT|NO STATUS)/,
      lasting: true,
      worth: 9.5,
      after: 0.6,
      before: 0.3,
    },
    { pattern: /^={4,} Test output for \/\//, worth: 8.5, after: 0.93, before: 0.3 },
    { pattern: /^#\s{1,8}Failed test\b/, lasting: true, worth: 9.5, after: 0.9, before: 0.4 },
    { pattern: /^── \d{0,4}\.? ?(?:Failure|Error)/, lasting: true, worth: 9.5, after: 0.9, before: 0.3 },
    {
      pattern: /\bTest Failed at |\bError During Test at /,
      lasting: true,
      worth: 10,
      after: 0.9,
      before: 0.4,
    },
    { pattern: /^\s*\[-\]\s/, worth: 9, after: 0.9, before: 0.3 },
    {
      pattern: /\bFound errors? in\b|\bFAILED test case\b|\bTest (?:Case|Suite) .{1,200} failed\b/,
      worth: 9,
      after: 0.85,
      before: 0.4,
    },
  ],
  telling: [
    {
      pattern: /^\s{1,8}\(\w[\w-]{0,60} \d[\w.-]{0,30}\) \S{1,200}\.exs?:\d/,
      worth: 5,
      after: 0.7,
      before: 0.75,
    },
    { pattern: /^\s{1,8}(?:code|left|right|stacktrace):/, worth: 7, after: 0.8, before: 0.8 },
    { pattern: /^(?:Dubious, test returned|Result: FAIL$)/, worth: 7, after: 0.6, before: 0.6 },
  ],
}
