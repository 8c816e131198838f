import { describe, expect, test } from '@jest/globals'
import { Budget } from '../../src/agent/budget.ts'
import { affordableRoom, contextRoom } from '../../src/agent/context-room.ts'
import type { Answer, Ask, Item } from '../../src/agent/model.ts'
import { type Paid, paidModel } from '../../src/agent/paid-model.ts'
import { userMessage } from '../../src/agent/prompt.ts'
import { Watch } from '../../src/platform/watch.ts'
import { codexMax, dealOn, factsAbout } from './asking.ts'
import { says } from './scripted.ts'

const PREFIX_BYTES = 8_000
const FIRST = userMessage('red')
const OF_10_KB = userMessage('x'.repeat(10_000))

/** A turn whose request and answer came to so many tokens. */
function counted(input: number): Answer {
  const { turn } = says('')
  return { kind: 'turn', turn: { ...turn, usage: { input, cached: input, cacheWrite: 0, output: 0 } } }
}

const tooLarge: Answer = {
  kind: 'fault',
  fault: { kind: 'too-large', billed: 'no', message: 'context_length_exceeded', requestId: '' },
}

function scene(answers: readonly Answer[], limitNano = 100_000_000_000) {
  const asked: Ask[] = []
  const cancel = new AbortController()
  const ask = paidModel({
    model: async question => {
      asked.push(question)
      return answers[asked.length - 1] ?? counted(1_000)
    },
    facts: codexMax,
    tier: 'default',
    fallback: null,
    signature: 'a1',
    prefixBytes: PREFIX_BYTES,
    budget: new Budget(limitNano),
    watch: new Watch(60_000, cancel.signal),
    journal: { append: () => {} },
    note: () => {},
    random: () => 0.5,
  })
  return { ask, asked, cancel }
}

const roomOf = (paid: Paid): number | undefined => (paid.kind === 'stop' ? paid.room : undefined)

describe('a conversation', () => {
  test('is worked on up to 85 % of what the model reads; the rest is for its last words', async () => {
    const { ask, asked } = scene([counted(225_000)])
    const history: readonly Item[] = [FIRST]
    await ask(history, 1)
    const longer = [...history, OF_10_KB]
    const stopped = await ask(longer, 2)
    expect(stopped).toMatchObject({ end: { verdict: 'model-error' }, room: 231_200 - PREFIX_BYTES })
    expect((await ask([...longer, FIRST], 2, 'handover')).kind).toBe('turn')
    expect(asked).toHaveLength(2)
  })

  test('that was cut off is counted anew', async () => {
    const { ask } = scene([counted(225_000)])
    await ask([FIRST, OF_10_KB], 1)
    expect((await ask([FIRST, OF_10_KB, OF_10_KB], 2)).kind).toBe('stop')
    expect((await ask([FIRST, userMessage('what is known')], 2)).kind).toBe('turn')
  })

  test('refused as too large has less room from then on, for last words too', async () => {
    const { ask, asked } = scene([counted(30_000), tooLarge])
    const longer = [FIRST, OF_10_KB]
    await ask([FIRST], 1)
    const stopped = await ask(longer, 2)
    expect(stopped).toMatchObject({ end: { reason: expect.stringContaining('context_length_exceeded') } })
    expect(roomOf(stopped)).toBeLessThan(30_000)
    expect(roomOf(stopped)).toBeGreaterThan(20_000)
    expect((await ask(longer, 2)).kind).toBe('stop')
    expect((await ask([...longer, FIRST], 2, 'handover')).kind).toBe('stop')
    expect(asked).toHaveLength(2)
  })

  test('too dear for the rest of the money has the room that it pays for', async () => {
    const { ask, asked } = scene([counted(200_000)], 200_000_000)
    const history = [FIRST, userMessage('a')]
    await ask(history, 1)
    const stopped = await ask([...history, OF_10_KB], 2)
    expect(stopped).toMatchObject({ end: { verdict: 'limit-reached' } })
    // 0.2 USD less 0.025 for 200,000 cached tokens and 0.04096 for the shortest answer, at 1.25 USD per million.
    expect(roomOf(stopped)).toBe(107_232 - PREFIX_BYTES)
    const shorter = [FIRST, userMessage('y'.repeat(90_000))]
    expect((await ask(shorter, 2)).kind).toBe('turn')
    expect(asked).toHaveLength(2)
  })

  test('has no way out of the end of the time', async () => {
    const { ask, cancel } = scene([])
    cancel.abort()
    expect(await ask([FIRST], 1)).toEqual({
      kind: 'stop',
      end: { verdict: 'cancelled', reason: 'the run was cancelled' },
    })
  })
})

test('there is room for what the model reads, below the step of its price', () => {
  expect(contextRoom(codexMax)).toBe(272_000)
  expect(contextRoom(factsAbout('gpt-5.4'))).toBe(272_000)
  expect(contextRoom({ ...factsAbout('gpt-5.4'), maxInputTokens: 100_000 })).toBe(100_000)
})

test.each([
  [0, 0],
  [40_960_000, 0],
  [41_000_000, 32],
  [1_000_000_000_000, 272_000],
])('%i nano-USD pay for %i tokens besides the shortest answer', (leftNano, tokens) => {
  expect(affordableRoom(dealOn(codexMax), leftNano)).toBe(tokens)
})
