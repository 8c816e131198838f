import type { Family } from './marker.ts'

/** rustc, cargo test, clippy; go build, go vet, go test. */
export const RUST_AND_GO: Family = {
  naming: [
    {
      pattern: /^error(?:\[[A-Z]{1,4}\d{1,5}\])?: (?!could not compile|test failed|aborting due)/,
      worth: 9.5,
      after: 0.9,
      before: 0.4,
    },
    { pattern: /^\s*--> \S{1,300}:\d/, worth: 7, after: 0.9, before: 0.7 },
    { pattern: /^-{4} .{1,200} -{4}$/, worth: 8, after: 0.93, before: 0.2 },
    { pattern: /^test .{1,300} \.\.\. FAILED\b/, lasting: true, worth: 10, after: 0.8, before: 0.2 },
    { pattern: /^\s*--- FAIL: /, lasting: true, worth: 10, after: 0.9, before: 0.4 },
    { pattern: /^FAIL\t\S/, lasting: true, worth: 9, after: 0.5, before: 0.6 },
    { pattern: /^\s+\w[\w.-]{1,100}\.go:\d{1,6}: \S/, worth: 8.5, after: 0.88, before: 0.5 },
    { pattern: /\bpanic: |\bpanicked at\b|^panic$/, worth: 9, after: 0.85, before: 0.4 },
    { pattern: /^# \S{1,200}(?: \[\S{1,200}\])?$/, worth: 3, after: 0.5, before: 0.2 },
  ],
  telling: [
    { pattern: /^error: (?:could not compile|test failed|aborting due)/, worth: 7, after: 0.4, before: 0.6 },
    { pattern: /^warning: `.{1,80}` \(.{1,80}\) generated \d/, worth: 0.5, after: 0.3, before: 0.3 },
  ],
}
