import type { Family } from './marker.ts'

/** RSpec, Minitest, rake, RuboCop; PHPUnit, PHPStan, Pest. */
export const RUBY_AND_PHP: Family = {
  naming: [
    { pattern: /^rspec \.?\S{1,300}[:[]\d/, lasting: true, worth: 9, after: 0.6, before: 0.4 },
    { pattern: /^\s{0,8}Failure\/Error: /, worth: 8.5, after: 0.9, before: 0.7 },
    { pattern: /\(FAILED - \d{1,6}\)$/, lasting: true, worth: 9, after: 0.5, before: 0.3 },
    {
      pattern: /^[A-Z][\w:]{1,200}#test_\S{1,200}(?::$| \[)/,
      lasting: true,
      worth: 9.5,
      after: 0.92,
      before: 0.4,
    },
    { pattern: /^(?:bin\/)?rails test \S{1,300}:\d/, worth: 7.5, after: 0.4, before: 0.4 },
    {
      pattern: /^There (?:was|were) \d{1,6} (?:failures?|errors?|risky tests?):/,
      worth: 8,
      after: 0.93,
      before: 0.3,
    },
    { pattern: /^(?:PHP (?:Fatal|Parse)|Fatal) error: /, worth: 9.5, after: 0.85, before: 0.4 },
  ],
  telling: [
    { pattern: /^\s{0,8}# \.{0,2}\/\S{1,300}:\d{1,6}:in /, worth: 5, after: 0.7, before: 0.75 },
    { pattern: /^\s*from .{1,300}:\d{1,6}:in /, worth: 3.5, after: 0.6, before: 0.7 },
    {
      pattern: /^\d{1,7} (?:runs|tests|examples), .{0,200}\b[1-9]\d{0,6} (?:failure|error)/,
      worth: 7.5,
      after: 0.6,
      before: 0.5,
    },
    {
      pattern: /^Tests: \d{1,7}, Assertions: .{0,100}(?:Failures|Errors): /,
      worth: 7.5,
      after: 0.5,
      before: 0.5,
    },
  ],
}
