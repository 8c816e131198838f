export const NODE = `"${process.execPath}"`
/** The real runner of Node with its JUnit reporter; the report is not in the repository. */
const REPORTING = `mkdir -p out && ${NODE} --test --test-reporter=spec --test-reporter-destination=stdout --test-reporter=junit --test-reporter-destination=out/junit.xml`

export const FILES = {
  'package.json': '{ "type": "module" }\n',
  '.gitignore': 'out/\n',
  'sum.js': 'export const sum = (a, b) => a - b\nexport const CASES = [1, 2]\n',
  'sum.test.js': `import { test } from 'node:test'
import assert from 'node:assert'
import { CASES, sum } from './sum.js'

test('adds', () => assert.equal(sum(2, 3), 5))
for (const n of CASES) test(\`keeps \${n}\`, () => assert.equal(sum(n, 0), n))
`,
}

export const INPUTS = { 'test-command': REPORTING, 'test-report': 'out/*.xml' }
export const repair = (command: string) => ({
  turns: [{ shell: command }, { runTests: true as const }, { say: 'It subtracted.' }],
})
export const MEND = "sed -i 's/a - b/a + b/' sum.js"
