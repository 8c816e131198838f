import { link, mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { leftPictures } from '../../../src/agent/pictures/left-pictures.ts'
import { readPicture } from '../../../src/agent/pictures/picture.ts'
import { pictureHead } from '../../../src/agent/pictures/picture-size.ts'
import { PICTURES } from './examples.ts'

const bytesOf = (name: keyof typeof PICTURES) => Buffer.from(PICTURES[name], 'base64')
const PNG = bytesOf('png')

test.each([
  ['png', 'image/png'],
  ['gif', 'image/gif'],
  ['jpeg', 'image/jpeg'],
  ['lossy', 'image/webp'],
  ['lossless', 'image/webp'],
  ['extended', 'image/webp'],
] as const)('a picture (%s) is known by its first bytes, and so is its size', (name, mime) => {
  expect(pictureHead(bytesOf(name))).toEqual({ mime, width: 40, height: 30 })
})

test('what is cut off, bent or none at all is no picture and no crash', () => {
  const example = fc.constantFrom(...(Object.keys(PICTURES) as (keyof typeof PICTURES)[]))
  fc.assert(
    fc.property(example, fc.nat(700), fc.nat(60), fc.uint8Array({ maxLength: 8 }), (name, end, at, noise) => {
      const bytes = Buffer.from(bytesOf(name).subarray(0, end))
      bytes.set(noise.slice(0, Math.max(0, bytes.length - at)), Math.min(at, bytes.length))
      const head = pictureHead(bytes)
      if (head) expect(head.width > 0 && head.height > 0).toBe(true)
    }),
    { numRuns: 5_000 },
  )
  expect(pictureHead(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeNull()
  expect(pictureHead(Buffer.alloc(0))).toBeNull()
})

describe('below a root', () => {
  let home = ''
  const files = {
    'copy/a/wide.png': Buffer.concat([
      PNG.subarray(0, 16),
      Buffer.from('00001f4100000001', 'hex'),
      PNG.subarray(24),
    ]),
    'copy/a/large.png': Buffer.concat([PNG, Buffer.alloc(2_000_000)]),
    'copy/a/text.png': Buffer.from('no picture'),
    'copy/a/good.png': PNG,
    'copy/a/twice.png': PNG,
    'outside.png': PNG,
  }
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'pictures-'))
    await mkdir(join(home, 'copy/a'), { recursive: true })
    await mkdir(join(home, 'checkout/a'), { recursive: true })
    for (const [path, bytes] of Object.entries(files)) await writeFile(join(home, path), bytes)
    await link(join(home, 'copy/a/twice.png'), join(home, 'twice.png'))
    await symlink('good.png', join(home, 'copy/a/link.png'))
    await symlink(home, join(home, 'copy/up'))
  })
  afterAll(() => rm(home, { recursive: true }))

  test.each([
    ['a/absent.png', 'there is no such file'],
    ['a', 'it is no plain file'],
    ['a/link.png', 'it is reached through a link'],
    ['up/outside.png', 'it is reached through a link'],
    ['a/twice.png', 'it is no plain file'],
    ['a/text.png', 'it is no PNG, JPEG, WebP or GIF'],
    ['a/large.png', 'it has 2000101 bytes, more than 2000000'],
    ['a/wide.png', 'it has 8001 x 1 pixels, more than 8000 at a side'],
  ])('%s is not shown: %s', async (path, why) => {
    expect(await readPicture(join(home, 'copy'), path)).toBe(why)
  })

  test('a picture is read as it is', async () => {
    expect(await readPicture(join(home, 'copy'), 'a/good.png')).toEqual({
      mime: 'image/png',
      width: 40,
      height: 30,
      name: 'a/good.png',
      bytes: PNG,
    })
  })

  const left = (...globs: readonly string[]) =>
    leftPictures({ root: join(home, 'copy'), checkout: join(home, 'checkout'), directory: '.', globs })

  test('globs find what the tests left, and say what they did not take', async () => {
    const { pictures, notes } = await left('a/[lgt]*.png', 'up/*.png')
    expect(pictures.map(({ name }) => name)).toEqual(['a/good.png'])
    expect(notes).toEqual([
      'attachments: a/large.png is left out: it has 2000101 bytes, more than 2000000',
      'attachments: a/link.png is left out: it is reached through a link',
      'attachments: a/text.png is left out: it is no PNG, JPEG, WebP or GIF',
      'attachments: a/twice.png is left out: it is no plain file',
      'attachments: up/outside.png is left out: it is reached through a link',
    ])
  })

  test('what the checkout has already was not left by the tests', async () => {
    const old = new Date('2026-11-01T12:00:00Z')
    for (const tree of ['copy', 'checkout']) {
      await writeFile(join(home, tree, 'a/old.png'), PNG)
      await utimes(join(home, tree, 'a/old.png'), old, old)
    }
    expect(await left('a/old.png')).toEqual({
      pictures: [],
      notes: ['attachments: the tests left nothing that these globs name'],
    })
    await writeFile(join(home, 'copy/a/old.png'), PNG)
    expect((await left('a/old.png')).pictures).toHaveLength(1)
  })

  test('of many the first four by name are taken', async () => {
    await mkdir(join(home, 'copy/many'))
    for (const n of [5, 3, 1, 2, 6, 4]) await writeFile(join(home, `copy/many/${n}.png`), PNG)
    const { pictures, notes } = await left('many/*', '**/1.png')
    expect(pictures.map(({ name }) => name)).toEqual(['many/1.png', 'many/2.png', 'many/3.png', 'many/4.png'])
    expect(notes).toEqual([
      'attachments: the model is shown 4 pictures; the others are too many or too large',
    ])
  })
})
