import { expect, test } from '@jest/globals'
import { inParallel } from '../../src/publish/parallel.ts'

test('results stand in the order of the items, whatever ends first', async () => {
  const late = Promise.withResolvers<string>()
  const all = inParallel(['a', 'b', 'c'], 2, async item => {
    if (item === 'a') return late.promise
    if (item === 'c') late.resolve('A')
    return item
  })
  expect(await all).toEqual(['A', 'b', 'c'])
  expect(await inParallel([], 8, async () => 'never')).toEqual([])
})

test('after a failure nothing new is begun, and what runs is waited for', async () => {
  const begun: number[] = []
  const slow = Promise.withResolvers<void>()
  let ended = false
  const all = inParallel([0, 1, 2, 3, 4, 5], 2, async item => {
    begun.push(item)
    if (item === 1) throw new Error('the second')
    await slow.promise
    ended = true
  }).catch((error: Error) => [error.message, ended])
  await new Promise(resolve => setImmediate(resolve))
  slow.resolve()
  expect(await all).toEqual(['the second', true])
  expect(begun).toEqual([0, 1])
})
