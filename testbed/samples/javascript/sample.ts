import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { SampleDefinition } from '../definition.ts'

// Jest brings ms along (by way of debug); it has no dependencies of its own.
const INSTALLED = fileURLToPath(new URL('../../../node_modules/ms', import.meta.url))

const FIX = `*** Begin Patch
*** Update File: src/calendar.js
@@
 export function weekKey(date) {
-  const thursday = new Date(date.getTime() + (4 - date.getUTCDay()) * DAY_MS)
+  const thursday = new Date(date.getTime() + (4 - weekday(date)) * DAY_MS)
   const year = thursday.getUTCFullYear()
@@
 export function monthKey(date) {
   return date.toISOString().slice(0, 7)
 }
+
+/** 1 for Monday to 7 for Sunday, as ISO 8601 counts; getUTCDay() says 0 for Sunday. */
+export function weekday(date) {
+  return date.getUTCDay() || 7
+}
*** Update File: src/report.js
@@
+import { weekday } from './calendar.js'
+
 const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
@@
 function moment(date) {
-  const weekday = WEEKDAYS[date.getUTCDay() - 1]
-  return \`\${weekday} \${date.toISOString().slice(0, 16).replace('T', ' ')}\`
+  const name = WEEKDAYS[weekday(date) - 1]
+  return \`\${name} \${date.toISOString().slice(0, 16).replace('T', ' ')}\`
 }
*** End Patch
`

export const sample: SampleDefinition = {
  name: 'javascript',
  branch: 'main',
  commits: {
    green: 'Keep snapshots by day, week and month',
    red: 'Read the weekday from the date instead of formatting it',
  },
  testCommand: 'node build.js && node --test',
  needs: [],
  install: checkout => cp(INSTALLED, join(checkout, 'node_modules', 'ms'), { recursive: true }),
  buildCommand: 'node build.js',
  turns: [
    { shell: 'cat package.json build.js && ls src tests' },
    { runTests: true },
    {
      reasoning: 'Every failing test has a Sunday in it. Where are weekdays computed?',
      shell: 'cat src/calendar.js src/report.js && grep -n "Sunday" tests/*.js',
    },
    {
      reasoning:
        'getUTCDay() is 0 on Sundays, so weekKey goes to the Thursday after it and the report reads index -1.',
      say: 'Sunday is taken for the day before Monday in two places; one function for the ISO weekday corrects both.',
      patch: FIX,
    },
    { runTests: true },
    {
      say:
        'Weeks and weekday names were wrong on Sundays: getUTCDay() counts Sunday as 0, while the code expects 7 as in ' +
        'ISO 8601. I added weekday() to src/calendar.js, which maps it, and use it in weekKey and in src/report.js. ' +
        'All tests pass.',
    },
  ],
}
