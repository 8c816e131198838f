import { describe, expect, test } from '@jest/globals'
import type { Annotation } from '../../src/failure/actions-api.ts'
import { failureLines } from '../../src/failure/annotations.ts'
import type { FailedJob } from '../../src/failure/failed-job.ts'
import { evidenceOf } from '../../src/failure/job-failures.ts'
import { matrixValues } from '../../src/failure/matrix.ts'

const failure = (change: Partial<Annotation> = {}): Annotation => ({
  level: 'failure',
  path: 'src/a.js',
  line: 3,
  title: '',
  message: 'boom',
  ...change,
})

describe('an annotation reads as a compiler would print it', () => {
  test.each<[string, Partial<Annotation>, readonly string[]]>([
    ['with its place', {}, ['src/a.js:3: error: boom']],
    ['with its title before its message', { title: 'TypeError' }, ['src/a.js:3: error: TypeError', '  boom']],
    [
      'in lines',
      { message: 'boom\n\nexpected 1\r\ngot 2\n' },
      ['src/a.js:3: error: boom', '  expected 1', '  got 2'],
    ],
    ['without a place where it has none', { path: '.github' }, ['error: boom']],
    [
      'in no more than seven lines',
      { message: 'x\n'.repeat(100) },
      ['src/a.js:3: error: x', ...Array(5).fill('  x')],
    ],
    ['cut where it is long', { message: 'x'.repeat(60_000) }, [`src/a.js:3: error: ${'x'.repeat(500)}`]],
    [
      'without what steers a terminal, the runner or the reader',
      { path: 'a\u001b[2J\n.js', message: '::add-mask::x\n##[group]\u202ey' },
      ['a.js:3: error: y'],
    ],
  ])('%s', (_, change, expected) => {
    expect(failureLines([failure(change)])).toEqual([expected])
  })

  test.each<[string, Partial<Annotation>]>([
    ['is a warning', { level: 'warning' }],
    [
      'says only that there was a failure',
      { path: '.github', message: 'Process completed with exit code 1.' },
    ],
  ])('and is left out where it %s', (_, change) => {
    expect(failureLines([failure(change)])).toEqual([])
  })

  test('once, and 50 of them', () => {
    expect(failureLines([failure(), failure()])).toHaveLength(1)
    const many = Array.from({ length: 100 }, (_, line) => failure({ line }))
    expect(failureLines(many)).toHaveLength(50)
  })
})

describe('the evidence of a job', () => {
  const job: FailedJob = {
    ...{ id: 1, name: 'test', matrix: [], attempt: 1, conclusion: 'failure', failedSteps: [], file: null },
    annotations: [failure()],
    log: null,
  }

  test.each<[string, Partial<FailedJob>, string]>([
    ['is its log', { annotations: [], log: 'a\nb' }, 'a\nb'],
    ['is nothing where there is nothing', { annotations: [] }, ''],
    ['is nothing where the log is blank', { annotations: [], log: '\n \n' }, ''],
    [
      'has annotations before the exit of what failed',
      { log: 'a\nerror: Process completed with exit code 1.\ncleaning up' },
      'a\nsrc/a.js:3: error: boom\nerror: Process completed with exit code 1.\ncleaning up',
    ],
    ['has them at the end where nothing tells of an exit', { log: 'a\nb' }, 'a\nb\nsrc/a.js:3: error: boom'],
    [
      'has none that the log tells with its place',
      { log: 'src/a.js:3: error: boom\nb' },
      'src/a.js:3: error: boom\nb',
    ],
    [
      'has those whose place the log lacks',
      { log: 'a\nerror: boom' },
      'a\nsrc/a.js:3: error: boom\nerror: boom',
    ],
  ])('%s', (_, change, expected) => {
    expect(evidenceOf({ ...job, ...change }).trim()).toBe(expected)
  })
})

test.each<[string, readonly string[]]>([
  ['test', []],
  ['test (18)', ['18']],
  ['test (18, ubuntu-latest)', ['18', 'ubuntu-latest']],
  ['call / test (18, a (b), x86)', ['18', 'a (b)', 'x86']],
  ['build (a) and test', []],
  ['(all)', []],
  ['odd )', []],
  ['odd ((', []],
  ['test ()', []],
  [`test ${'('.repeat(50)}${')'.repeat(50)}`, [`${'('.repeat(49)}${')'.repeat(49)}`]],
])('the matrix values of %j', (name, values) => {
  expect(matrixValues(name)).toEqual(values)
})
