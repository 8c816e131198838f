import type { Family } from './marker.ts'

/** Maven, surefire, Gradle, JUnit, Kotlin, sbt, ScalaTest, clojure.test. */
export const JVM: Family = {
  naming: [
    { pattern: /<<< (?:FAILURE|ERROR)!/, lasting: true, worth: 10, after: 0.85, before: 0.3 },
    { pattern: /^\[ERROR\] {1,4}[\w$.[\]() ]{1,200}:\d{1,6}\b/, worth: 9, after: 0.6, before: 0.4 },
    { pattern: /^[\w$.]{1,200} > .{1,300} FAILED$/, lasting: true, worth: 10, after: 0.9, before: 0.3 },
    { pattern: /\.\w{1,8}:\[\d{1,6},\d{1,5}\] /, worth: 10, after: 0.8, before: 0.4 },
    { pattern: /\.kts?: \(\d{1,6}, \d{1,5}\):? /, worth: 10, after: 0.8, before: 0.4 },
    { pattern: /^e: \S/, worth: 10, after: 0.8, before: 0.4 },
    { pattern: / \*{3} FAILED \*{3}/, lasting: true, worth: 9.5, after: 0.88, before: 0.4 },
    { pattern: /^\[error\] \S{1,300}\.\w{1,8}:\d{1,6}(?::\d{1,5})?: /, worth: 10, after: 0.88, before: 0.4 },
    { pattern: /^(?:FAIL|ERROR) in \(/, lasting: true, worth: 10, after: 0.9, before: 0.3 },
  ],
  telling: [
    { pattern: /^\[(?:ERROR|error)\]\s*\S/, worth: 8, after: 0.6, before: 0.4 },
    { pattern: /^(?:\* )?What went wrong:/, worth: 8, after: 0.85, before: 0.3 },
    {
      pattern: /^\[ERROR\] (?:To see the full|Re-run Maven|For more information|\[Help \d|-> \[Help)/,
      worth: 0.5,
      after: 0.3,
      before: 0.3,
    },
  ],
}
