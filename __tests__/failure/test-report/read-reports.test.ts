import { execFileSync } from 'node:child_process'
import { linkSync, mkdirSync, rmSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { readReports } from '../../../src/failure/test-report/read-reports.ts'
import { junit, temporaryFolder } from './reports.ts'

const one = (name: string): string => junit(`<testcase classname="shop" name="${name}"/>`)

/** Reads with these globs what `make` leaves in a folder of its own. */
async function reading(globs: readonly string[], make: (at: (path: string) => string) => void, sinceMs = 0) {
  using folder = temporaryFolder()
  make(path => {
    const file = join(folder.path, path)
    mkdirSync(dirname(file), { recursive: true })
    return file
  })
  const { results, notes } = await readReports(globs, { root: folder.path, sinceMs })
  return { ids: results.map(({ id }) => id), notes: notes.map(note => note.replaceAll(folder.path, 'ROOT')) }
}

test('reports of several globs and formats are one list, each file read once, in the order of names', async () => {
  const found = await reading(['z/*.xml', '**/*.{xml,tap}', './z/../z/one.xml'], at => {
    writeFileSync(at('z/one.xml'), one('a'))
    writeFileSync(at('b/two.xml'), one('b'))
    writeFileSync(at('three.tap'), 'TAP version 13\nok 1 - c\n')
    mkdirSync(at('folder.xml'))
  })
  expect(found).toEqual({ ids: ['shop > b', 'c', 'shop > a'], notes: [] })
})

test('the extension says nothing', async () => {
  const found = await reading(['report'], at => writeFileSync(at('report'), one('a')))
  expect(found).toEqual({ ids: ['shop > a'], notes: [] })
})

describe('a pattern', () => {
  test.each([
    ['without a match is named', 'out/*.xml', 'names no file.'],
    ['that leads out is not followed', '../*/report.xml', 'leads out of the folder in which the tests run.'],
    [
      'from the root of the machine is not followed',
      '/etc/*.xml',
      'leads out of the folder in which the tests run.',
    ],
  ])('%s', async (_, pattern, sentence) => {
    const { notes } = await reading([pattern], () => {})
    expect(notes).toEqual([`The pattern ${pattern} of test-report ${sentence}`])
  })

  test('may be absolute below the root', async () => {
    using folder = temporaryFolder()
    writeFileSync(join(folder.path, 'a.xml'), one('a'))
    const { results } = await readReports([join(folder.path, '*.xml')], { root: folder.path, sinceMs: 0 })
    expect(results).toHaveLength(1)
  })

  test('may name the folder as the tests saw it', async () => {
    using folder = temporaryFolder()
    writeFileSync(join(folder.path, 'a.xml'), one('a'))
    const search = { root: folder.path, seenAs: '/home/runner/work/shop', sinceMs: 0 }
    expect((await readReports(['/home/runner/work/shop/*.xml'], search)).results).toHaveLength(1)
  })
})

describe('a report older than the run is ignored, and that is said', () => {
  const sentence = 'The test report a.xml is not read: it is older than this run.'
  const hourMs = 3_600_000

  test('by the time it was written', async () => {
    const old = (at: (path: string) => string) => {
      writeFileSync(at('a.xml'), one('a'))
      utimesSync(at('a.xml'), 1, 1)
    }
    expect(await reading(['*.xml'], old, Date.now() - hourMs)).toEqual({ ids: [], notes: [sentence] })
  })

  test('also when its time of writing was set to look new', async () => {
    const touched = (at: (path: string) => string) => {
      writeFileSync(at('a.xml'), one('a'))
      utimesSync(at('a.xml'), new Date('2099-01-01'), new Date('2099-01-01'))
    }
    expect(await reading(['*.xml'], touched, Date.now() + hourMs)).toEqual({ ids: [], notes: [sentence] })
  })

  test('but not when it was written as the run began', async () => {
    const now = Date.now()
    const found = await reading(['*.xml'], at => writeFileSync(at('a.xml'), one('a')), now)
    expect(found).toEqual({ ids: ['shop > a'], notes: [] })
  })

  test('in one sentence for many', async () => {
    const many = (at: (path: string) => string) => {
      for (const name of ['a', 'b', 'c', 'd', 'e']) writeFileSync(at(`${name}.xml`), one('a'))
    }
    expect((await reading(['*.xml'], many, Date.now() + hourMs)).notes).toEqual([
      'The test reports a.xml, b.xml, c.xml and 2 more are not read: each is older than this run.',
    ])
  })
})

describe('what is no report of the run is not opened:', () => {
  const outside = 'leads out of the folder in which the tests run.'
  test.each<[string, (at: (path: string) => string) => void, string]>([
    ['a link out of the root', at => symlinkSync('/etc/passwd', at('a.xml')), `it ${outside}`],
    ['a link to a device', at => symlinkSync('/dev/zero', at('a.xml')), `it ${outside}`],
    ['a link to nothing', at => symlinkSync('nowhere', at('a.xml')), 'it leads to no file.'],
    ['a link to itself', at => symlinkSync('a.xml', at('a.xml')), 'it leads to no file.'],
    ['a pipe that nobody writes to', at => execFileSync('mkfifo', [at('a.xml')]), 'it is no regular file.'],
    ['a file of 10 GB with nothing in it', sparse, 'it is larger than 100 MB.'],
  ])('%s', async (_, make, sentence) => {
    expect(await reading(['a.xml'], make)).toEqual({
      ids: [],
      notes: [`The test report a.xml is not read: ${sentence}`],
    })
  })

  test('a folder behind a link out of the root', async () => {
    using other = temporaryFolder()
    writeFileSync(join(other.path, 'a.xml'), one('a'))
    const found = await reading(['out/*.xml', '**/*.xml'], at => symlinkSync(other.path, at('out')))
    expect(found.ids).toEqual([])
    expect(found.notes).toContain(`The test report out/a.xml is not read: it ${outside}`)
  })
})

function sparse(at: (path: string) => string): void {
  writeFileSync(at('a.xml'), '')
  truncateSync(at('a.xml'), 10 * 1024 ** 3)
}

test('the root may be a link, and tests may write where it leads', async () => {
  using folder = temporaryFolder()
  mkdirSync(join(folder.path, 'real'))
  symlinkSync('real', join(folder.path, 'link'))
  const file = join(folder.path, 'real', 'src', 'a.js')
  writeFileSync(
    join(folder.path, 'real', 'a.xml'),
    junit(`<testcase classname="b" name="c" file="${file}"/>`),
  )
  const { results } = await readReports(['*.xml'], { root: join(folder.path, 'link'), sinceMs: 0 })
  expect(results).toEqual([{ id: 'src/a.js > b > c', outcome: 'passed', file: 'src/a.js' }])
})

test('links within the root lead to the report, which counts once', async () => {
  const found = await reading(['**/*.xml', 'latest/*.xml'], at => {
    writeFileSync(at('2026/a.xml'), one('a'))
    symlinkSync('2026', at('latest'))
    symlinkSync('2026/a.xml', at('b.xml'))
    linkSync(at('2026/a.xml'), at('c.xml'))
    rmSync(at('c.xml'))
  })
  expect(found).toEqual({ ids: ['shop > a'], notes: [] })
})

test('names of files issue no commands and break no line', async () => {
  const { notes } = await reading(['*.xml'], at => writeFileSync(at('::error::a\n\u001b[31mb.xml'), 'x'))
  expect(notes).toHaveLength(1)
  expect(notes.join()).not.toMatch(/[\p{Cc}]|::error/u)
})
