import { readFileSync, statSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { BoundedFile } from '../../../src/failure/log/bounded-file.ts'
import { newPath } from './streams.ts'

const MIB = 1024 * 1024

async function write(path: string, most: number, parts: readonly string[]): Promise<string | null> {
  await using file = await BoundedFile.create(path, most)
  for (const part of parts) await file.write(Buffer.from(part))
  return await file.finish()
}

test('what fits is written as it is, for the user alone', async () => {
  const path = newPath()
  expect(await write(path, 10 * MIB, ['one\n', 'two\n'])).toBeNull()
  expect(readFileSync(path, 'utf8')).toBe('one\ntwo\n')
  expect(statSync(path).mode & 0o777).toBe(0o600)
})

test('of what does not fit the beginning and the last MiB are written, and a line that counts the rest', async () => {
  const path = newPath()
  const parts = Array.from(
    { length: 40 },
    (_, index) => `${String(index).padStart(2, '0')}${'.'.repeat(99_997)}\n`,
  )
  const note = await write(path, 2 * MIB, parts)
  const text = readFileSync(path, 'utf8')
  const gone = Number(/\n\[\.\.\. (\d+) bytes left out \.\.\.\]\n/.exec(text)?.[1])
  expect(note).toBe(`the file of the log lacks ${gone} bytes before its last MiB`)
  expect(text.startsWith(`00${'.'.repeat(99_997)}\n01`)).toBe(true)
  expect(text.endsWith(parts.slice(-10).join(''))).toBe(true)
  expect(text.length - 2 * MIB).toBeLessThan(100_100)
  expect(text.length + gone - 4_000_000).toBeLessThan(60)
})

test('what the file system refuses ends the file with a note', async () => {
  expect(await write('/dev/full', 10 * MIB, ['x'])).toMatch(/^the file of the log is not complete: .*ENOSPC/)
})

test('a file that cannot be created is an error', async () => {
  await expect(write('/no/such/folder/job.log', MIB, [])).rejects.toThrow('ENOENT')
})
