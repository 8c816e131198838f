const { writeFileSync } = require('node:fs')

// A reporter of Jest: what run.ts needs to know. (`--json` breaks when a failed assertion holds a circular value.)
module.exports = class {
  onRunComplete(_, results) {
    const tally = {
      passed: results.numPassedTests,
      // A suite that breaks before its first test counts as one failure.
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests + results.numTodoTests,
      obsolete: results.snapshot.unchecked + results.snapshot.filesRemoved,
    }
    writeFileSync(process.env.TALLY_FILE, JSON.stringify(tally))
  }
}
