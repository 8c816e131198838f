import { describe, expect, test } from '@jest/globals'
import { play } from '../play.ts'
import { FILES, INPUTS, MEND, repair } from './reporting.ts'

describe('flaky tests', () => {
  const TENTHS = 'Math.floor(Date.now() / 100) % 2'

  test('are named where the same tree is red and green', async () => {
    const flaky = `import { test } from 'node:test'
test('depends on the clock', () => { if (${TENTHS}) throw new Error('odd') })
test('does not', () => {})
`
    const files = { 'package.json': '{ "type": "module" }\n', '.gitignore': 'out/\n', 'a.test.js': flaky }
    const inputs = { ...INPUTS, 'reproduce-runs': '14' }
    await play({ verdict: 'flaky', project: { files }, inputs }, ({ result, model }) => {
      expect(result.outputs.reason).toMatch(/\(changed colour: .*depends on the clock\)$/)
      expect(model.requests).toEqual([])
    })
  })

  test('are told beside what is red every time', async () => {
    const flaky = `import { test } from 'node:test'
import { odd } from './clock.js'
test('depends on the clock', () => { if (odd()) throw new Error('odd') })
`
    const clock = `export const odd = () => ${TENTHS}\n`
    const files = { ...FILES, 'clock.test.js': flaky, 'clock.js': clock }
    const script = repair(`${MEND}; sed -i 's/% 2/% 1/' clock.js`)
    const inputs = { ...INPUTS, 'reproduce-runs': '12' }
    await play({ verdict: 'fixed', project: { files }, inputs, script }, ({ result, files: left }) => {
      expect(result.summary).toMatch(/Flaky before any change: .*depends on the clock/)
      expect(JSON.parse(left['proof.json'] ?? '').tests.flaky).toEqual([
        expect.stringContaining('depends on the clock'),
      ])
    })
  })
})
