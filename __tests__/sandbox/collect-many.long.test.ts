import { execFileSync } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { changed, checkoutOf } from './checkout.ts'

const MIB = 1024 * 1024

describe('a copy with very many new files', () => {
  const flood = (count: number) => (copy: string) => {
    execFileSync('bash', ['-c', `mkdir many && cd many && seq ${count} | xargs touch`], { cwd: copy })
  }

  test('is collected in bounded memory: 100,000 that are ignored', async () => {
    using place = checkoutOf({ '.gitignore': 'many/\n', 'a.js': 'x' })
    const before = process.memoryUsage.rss()
    const { kind, change } = await changed(place, flood(100_000))
    expect([kind, change.length]).toEqual(['change', 0])
    expect(process.memoryUsage.rss() - before).toBeLessThan(300 * MIB)
  })

  test('is refused beyond 200,000', async () => {
    using place = checkoutOf({ '.gitignore': 'many/\n', 'a.js': 'x' })
    expect(await changed(place, flood(210_000))).toMatchObject({
      kind: 'blocked',
      reason: expect.stringMatching(/^many\/\d+ is one of more than 200000 new files$/),
    })
  })
})

test('one edit among 20,000 tracked files is found, with few of them open at once', async () => {
  const names = Array.from({ length: 20_000 }, (_, at) => [`d${at % 200}/f${at}`, `${at}\n`])
  using place = checkoutOf(Object.fromEntries(names))
  const act = (copy: string) => {
    execFileSync('bash', ['-c', 'find . -path ./.git -prune -o -type f -print0 | xargs -0 touch'], {
      cwd: copy,
    })
    appendFileSync(join(copy, 'd7/f7'), 'x')
  }
  const { change } = await changed(place, act)
  expect(change.map(({ path }) => path)).toEqual(['d7/f7'])
})
