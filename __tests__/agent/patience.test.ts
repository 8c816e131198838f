import { describe, expect, test } from '@jest/globals'
import type { Done } from '../../src/agent/done.ts'
import { patience } from '../../src/agent/patience.ts'
import { callOf } from './scripted.ts'

const ran = (command: string, output = 'same'): Done => ({ kind: 'done', call: callOf(command), output })
const failed = (command: string, output: string): Done => ({
  kind: 'invalid',
  call: callOf(command),
  output,
})
const red: Done = { kind: 'red', output: 'Exit code: 1' }

/** The opinions on turns with one deed each. */
function opinions(deeds: readonly Done[]): string[] {
  const judge = patience()
  return deeds.map(deed => judge.after([deed]).kind)
}

const same = (times: number): Done[] => Array.from({ length: times }, () => ran('ls'))

describe('the same call with the same result', () => {
  test('is doubted once, at the third time, and given up at the fifth', () => {
    expect(opinions(same(5))).toEqual(['fine', 'fine', 'doubt', 'fine', 'lost'])
  })

  test('counts with others that are not new either', () => {
    const pair = [ran('ls'), ran('pwd')]
    const kinds = opinions([...pair, ...pair, ...pair, ...pair, ...pair])
    expect(kinds.filter(kind => kind === 'doubt')).toHaveLength(2)
    expect(kinds.at(-1)).toBe('lost')
  })

  test.each<[string, Done]>([
    ['another call', ran('cat a')],
    ['another result', ran('ls', 'different')],
    ['another tool', { kind: 'done', call: callOf('ls', { name: 'run_tests' }), output: 'same' }],
  ])('is forgiven after %s', (_, news) => {
    expect(opinions([...same(4), news, ...same(2)])).not.toContain('lost')
  })

  test('is the same when only its numbers differ', () => {
    const deeds = [1, 22, 333, 4, 5].map(time => ran('make test', `failed after ${time} ms`))
    expect(opinions(deeds).at(-1)).toBe('lost')
  })

  test('is counted within a turn, too, and the worst counts', () => {
    expect(patience().after(same(4)).kind).toBe('doubt')
    expect(patience().after(same(5))).toEqual({
      kind: 'lost',
      reason: 'the model has done the same thing 5 times with the same result: it runs ls',
    })
  })

  test('may come again once it is forgotten', () => {
    const judge = patience()
    judge.after(same(4))
    judge.forget()
    expect(judge.after(same(2)).kind).toBe('fine')
  })
})

test('three invalid calls in a row are enough, whatever they are', () => {
  expect(opinions(['a', 'b', 'c'].map(name => failed(name, name))).at(-1)).toBe('lost')
  expect(opinions([failed('a', 'x'), ran('ls'), failed('b', 'y'), failed('c', 'z')])).not.toContain('lost')
})

test('the second turn that ends over red tests is the last', () => {
  expect(opinions([red, ran('ls'), red])).toEqual(['fine', 'fine', 'lost'])
})

test('an output of 20 MB is judged at once', () => {
  const start = performance.now()
  opinions(Array.from({ length: 3 }, (_, n) => ran('cat', `${n}`.repeat(20_000_000))))
  expect(performance.now() - start).toBeLessThan(3_000)
})
