import { spawnSync } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { describe, expect, test } from '@jest/globals'
import { MAX_TESTS } from '../../../src/failure/test-result.ts'
import { read, temporaryFolder } from './reports.ts'

/** Of a process that starts with 90 MB. */
const PEAK_MB = 400
const READER = new URL('../../../src/failure/test-report/read-reports.ts', import.meta.url)
const SCRIPT = `
const { readReports } = await import(process.argv[1])
const { results, notes } = await readReports(['report'], { root: process.argv[2], sinceMs: 0 })
console.log(JSON.stringify({ tests: results.length, notes, peakMb: process.resourceUsage().maxRSS / 1000 }))
`

function* document(
  before: string,
  middle: (index: number) => string,
  times: number,
  after = '',
): Generator<string> {
  yield before
  for (let index = 0; index < times; index += 1000)
    yield Array.from({ length: Math.min(1000, times - index) }, (_, offset) => middle(index + offset)).join(
      '',
    )
  yield after
}

async function readHuge(pieces: Iterable<string>) {
  using folder = temporaryFolder()
  await pipeline(Readable.from(pieces), createWriteStream(join(folder.path, 'report')))
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', SCRIPT, READER.href, folder.path], {
    encoding: 'utf8',
    timeout: 120_000,
  })
  if (run.status !== 0) throw new Error(`It ended with ${run.status ?? run.signal}: ${run.stderr}`)
  const { tests, notes, peakMb } = JSON.parse(run.stdout)
  expect(peakMb).toBeLessThan(PEAK_MB)
  return { tests, note: notes.join().replace('The test report report is not read: it ', '') }
}

const inXml = (middle: (index: number) => string, times: number): Iterable<string> =>
  document('<testsuites><testsuite name="s">', middle, times, '</testsuite></testsuites>')
const testcase = (index: number): string =>
  `<testcase classname="p.C" name="test number ${index}" time="0.1"/>\n`
const red = (index: number): string =>
  `<testcase classname="p.C" name="test ${index}"><failure message="boom ${index}">${'at f (a/b.js:1:2)\n'.repeat(22)}</failure></testcase>`
const tooMany = 'brings the number of tests to more than 200000.'

describe('is read in bounded memory:', () => {
  test.each([
    ['as many tests as are counted', inXml(testcase, 200_000), 200_000],
    ['90 MB of failures', inXml(red, 190_000), 190_000],
    [
      '100 MB of output in one test',
      document(
        '<testsuite><testcase name="a"><system-out>',
        () => 'x'.repeat(1000),
        100_000,
        '</system-out></testcase></testsuite>',
      ),
      1,
    ],
    [
      'millions of entities in one text',
      document(
        '<testsuite><testcase name="a"><failure>',
        () => '&lt;',
        5_000_000,
        '</failure></testcase></testsuite>',
      ),
      1,
    ],
    [
      '100 MB in one line of TAP',
      document('TAP version 13\nnot ok 1 - ', () => 'x'.repeat(1000), 100_000),
      1,
    ],
    [
      'a block of YAML without end',
      document('TAP version 13\nnot ok 1 - a\n  ---\n  message: |-\n', () => '    x\n', 5_000_000),
      1,
    ],
    [
      'millions of elements that are no tests',
      document('{"results":{"tests":[[]', () => ',[]', 5_000_000, ']}}'),
      0,
    ],
  ])('%s', async (_, pieces, tests) => {
    expect(await readHuge(pieces)).toEqual({ tests, note: '' })
  })
})

describe('is refused in bounded memory:', () => {
  test.each([
    ['a million tests', inXml(testcase, 1_000_000), tooMany],
    ['a million tests of CTRF', document('{"results":{"tests":[{}', () => ',{}', 1_000_000, ']}}'), tooMany],
    [
      'a million subtests that wait for their parent',
      document('TAP version 13\n', () => '    ok 1 - a\n', 1_000_000),
      'holds more than 200000 tests.',
    ],
    [
      'an attribute of 90 MB',
      document('<testsuite name="', () => 'x'.repeat(1000), 90_000),
      'has a tag, comment or attribute of more than 1000000 characters.',
    ],
    [
      'a DOCTYPE of 90 MB',
      document('<!DOCTYPE a [', () => '<!ENTITY a "b">', 6_000_000),
      'declares a document type (DOCTYPE), and so may define entities.',
    ],
    ['a report of 110 MB', inXml(() => `<!--${'x'.repeat(993)}-->`, 116_000), 'is larger than 100 MB.'],
  ])('%s', async (_, pieces, note) => {
    expect(await readHuge(pieces)).toEqual({ tests: 0, note })
  })
})

test('more tests than are counted are refused, those of other reports included', async () => {
  const half = `TAP version 13\n${'ok 1 - a\n'.repeat(MAX_TESTS / 2)}`
  const { results, notes } = await read([half, half, 'TAP version 13\nok 1 - b'])
  expect(results).toHaveLength(MAX_TESTS)
  expect(notes).toEqual([
    `The test report report-2 is not read: it brings the number of tests to more than ${MAX_TESTS}.`,
  ])
})
