import { expect, test } from '@jest/globals'
import type { Done } from '../../src/agent/done.ts'
import { logbook } from '../../src/agent/logbook.ts'
import { callOf } from './scripted.ts'

const ran = (command: string, output = 'Exit code: 0\nOutput:\n'): Done => ({
  kind: 'done',
  call: callOf(command),
  output,
})

test('has a line for each step, and one for those in a row that are alike', () => {
  const log = logbook()
  log.add(1, ran('ls'))
  for (const step of [2, 3, 4]) log.add(step, ran('make', 'Exit code: 2\nOutput:\nmuch'))
  log.add(5, { kind: 'invalid', call: callOf('x', { name: 'nothing' }), output: 'there is no tool nothing' })
  log.add(6, { kind: 'red', output: 'Exit code: 1' })
  expect(log.lines(1_000).split('\n')).toEqual([
    '1. runs ls: Exit code: 0',
    '2. runs make: Exit code: 2 (3 times)',
    '5. calls nothing: invalid: there is no tool nothing',
    '6. ends its turn, the tests are red',
  ])
})

test('keeps the latest lines within its bytes, and counts the others', () => {
  const log = logbook()
  for (let step = 1; step <= 100; step += 1) log.add(step, ran(`step-${step}-ß`))
  const lines = log.lines(400).split('\n')
  expect(Buffer.byteLength(log.lines(400))).toBeLessThanOrEqual(400)
  expect(lines[0]).toBe(`(${101 - lines.length} earlier lines left out)`)
  expect(lines.at(-1)).toBe('100. runs step-100-ß: Exit code: 0')
})

test('has no line longer than two beginnings of one, whatever a call holds', () => {
  const log = logbook()
  log.add(1, ran('x\n\u001b[31m'.repeat(100_000), 'y'.repeat(100_000)))
  expect(log.lines(10_000)).toMatch(/^1\. runs \S.{1,300}$/)
})

test('knows the last test run, by the model or at the end of a turn', () => {
  const log = logbook()
  expect(log.lastTests).toBe('')
  log.add(1, { kind: 'done', call: callOf('a', { name: 'run_tests' }), output: 'first' })
  log.add(2, ran('ls'))
  expect(log.lastTests).toBe('first')
  log.add(3, { kind: 'red', output: 'second' })
  expect(log.lastTests).toBe('second')
})
