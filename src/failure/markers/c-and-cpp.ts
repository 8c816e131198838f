import type { Family } from './marker.ts'

/** gcc, clang, ld, CMake, ctest, GoogleTest, make, ninja, shellcheck. */
export const C_AND_CPP: Family = {
  naming: [
    {
      pattern:
        /undefined reference to|multiple definition of|cannot find -l|ld returned \d|unresolved external|Undefined symbols/,
      worth: 9.5,
      after: 0.75,
      before: 0.7,
    },
    { pattern: /^CMake Error/, worth: 10, after: 0.93, before: 0.2 },
    { pattern: /^FAILED: /, worth: 10, after: 0.85, before: 0.3 },
    { pattern: /^\[ {2}FAILED {2}\] \S/, lasting: true, worth: 9.5, after: 0.4, before: 0.85 },
    { pattern: /:\d{1,6}: Failure$|^unknown file: Failure$/, worth: 10, after: 0.9, before: 0.3 },
    {
      pattern: /^\s{0,6}\d{1,6}\/\d{1,6} Test {1,4}#\d{1,6}: .{1,300}\*\*\*/,
      lasting: true,
      worth: 9.5,
      after: 0.85,
      before: 0.3,
    },
    {
      pattern:
        /^\s{1,8}\d{1,6} - .{1,300} \((?:Failed|Timeout|SEGFAULT|Subprocess aborted|Not Run|Exception)/,
      lasting: true,
      worth: 9.5,
      after: 0.6,
      before: 0.5,
    },
    { pattern: /^In .{1,200} line \d{1,6}:$/, worth: 8.5, after: 0.9, before: 0.3 },
  ],
  telling: [
    { pattern: /^g?make(?:\[\d+\])?: \*\*\* /, worth: 6, after: 0.3, before: 0.75 },
    { pattern: /^ninja: build stopped/, worth: 6, after: 0.3, before: 0.6 },
    {
      pattern: /\bin instantiation of\b|required from\b|^In file included from /,
      worth: 3,
      after: 0.6,
      before: 0.6,
    },
  ],
}
