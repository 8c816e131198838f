import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { readTests } from '../../src/failure/test-reading.ts'

const REPORT = '<testsuites><testcase classname="a" name="b"/></testsuites>'
const PRINTED = '==== 1 failed, 1 passed in 0.02s ====\n'

function tree() {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'reading-')))
  mkdirSync(join(root, 'copy/app'), { recursive: true })
  const search = {
    root: join(root, 'copy'),
    seenAs: '/checkout',
    directory: 'app',
    globs: ['*.xml'],
    sinceMs: 0,
  }
  return { root, search, [Symbol.dispose]: () => rmSync(root, { recursive: true }) }
}

test('a report counts before what was printed', async () => {
  using place = tree()
  writeFileSync(join(place.root, 'copy/app/r.xml'), REPORT)
  const { tests } = await readTests(PRINTED, place.search)
  expect(tests).toMatchObject({
    source: 'report',
    kind: 'all',
    counts: { executed: 1, failed: 0, skipped: 0 },
  })
})

test('without one the console does, as far as it is certain', async () => {
  using place = tree()
  const { tests, notes } = await readTests(PRINTED, place.search)
  expect(tests).toMatchObject({ source: 'console', kind: 'counts', counts: { executed: 2, failed: 1 } })
  expect(notes).not.toEqual([])
  expect(await readTests('', { ...place.search, globs: [] })).toEqual({ tests: null, notes: [] })
})

test('a working directory that became a link is not followed out of the copy', async () => {
  using place = tree()
  mkdirSync(join(place.root, 'elsewhere'))
  writeFileSync(join(place.root, 'elsewhere/r.xml'), REPORT)
  rmSync(join(place.root, 'copy/app'), { recursive: true })
  symlinkSync(join(place.root, 'elsewhere'), join(place.root, 'copy/app'))
  const { tests, notes } = await readTests('', place.search)
  expect(tests).toBeNull()
  expect(notes.join()).toContain('leads out of the copy')
})

test('a working directory that the tests have deleted holds no report', async () => {
  using place = tree()
  rmSync(join(place.root, 'copy/app'), { recursive: true })
  expect(await readTests('', place.search)).toEqual({ tests: null, notes: [] })
})
