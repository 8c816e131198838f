import { expect, test } from '@jest/globals'
import { stretchesOf } from '../../../src/failure/log/stretches.ts'

const line = (time: string, text: string) => `2026-11-22T10:00:${time}.1234567Z ${text}\n`

function cut(blocks: readonly string[], seconds: readonly string[]) {
  const asked: string[] = []
  const stretches = stretchesOf(second => {
    asked.push(second)
    return seconds.includes(second.slice(-2))
  })
  const found = blocks.flatMap(block =>
    [...stretches(Buffer.from(block))].map(({ inside, lines }) => [inside, lines.toString()] as const),
  )
  return { asked, found }
}

test('a log is cut where the time of its lines enters and leaves what is asked for', () => {
  const { found } = cut([line('01', 'a') + line('02', 'b') + line('02', 'c') + line('03', 'd')], ['02'])
  expect(found).toEqual([
    [false, line('01', 'a')],
    [true, line('02', 'b') + line('02', 'c')],
    [false, line('03', 'd')],
  ])
})

test('a line without a time belongs to the one before, also in another block', () => {
  const { found } = cut([`first\n${line('02', 'a')}more\n`, `still more\n${line('04', 'b')}`], ['02'])
  expect(found).toEqual([
    [false, 'first\n'],
    [true, `${line('02', 'a')}more\n`],
    [true, 'still more\n'],
    [false, line('04', 'b')],
  ])
})

test('a byte order mark does not hide the time', () => {
  expect(cut([`\uFEFF${line('02', 'a')}`], ['02']).found).toEqual([[true, `\uFEFF${line('02', 'a')}`]])
})

test('a second is asked for once as long as it lasts', () => {
  const { asked } = cut([line('01', 'a').repeat(1000) + line('02', 'b')], ['02'])
  expect(asked).toEqual(['2026-11-22T10:00:01', '2026-11-22T10:00:02'])
})
