import { globSync } from 'node:fs'
import { leftOutHere } from './runner/capabilities.ts'
import { runJest } from './runner/jest.ts'

// `npm test` runs what this machine can and names the rest; `npm run test:long` runs the files named *.long.test.ts.
// Further arguments go to Jest. With REQUIRE_ALL=1 what is left out for want of a tool, or skipped, counts as failed.
const [mode, ...rest] = process.argv.slice(2)
const long = mode === '--long'
const given = long ? rest : process.argv.slice(2)
const chosen = long
  ? ['--passWithNoTests', '--testPathPatterns', '\\.long\\.test\\.ts$']
  : ['--testPathPatterns', '(?<!\\.long)\\.test\\.ts$']

const tally = runJest(given.length > 0 ? given : chosen)
const lacking = leftOutHere()
const missing = [...lacking, ...(tally.skipped > 0 ? [`${tally.skipped} tests, skipped`] : [])]
const longer = globSync('**/*.long.test.ts', { cwd: import.meta.dirname })
const later = long || longer.length === 0 ? [] : ['the longer suites (npm run test:long)']
for (const part of [...missing, ...later]) console.log(`left out: ${part}`)

// A test that is left out leaves its snapshot unasked for: whether one is obsolete shows only where every test runs.
const obsolete = lacking.length === 0 ? tally.obsolete : 0
const failed = tally.failed + obsolete + (process.env.REQUIRE_ALL === '1' ? missing.length : 0)
console.log(`${tally.passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
