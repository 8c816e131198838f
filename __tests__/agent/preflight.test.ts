import { describe, expect, test } from '@jest/globals'
import { chooseModel, type ModelWish } from '../../src/agent/model-choice.ts'
import { type Listing, listingAt } from '../../src/agent/model-listing.ts'
import { factsOf } from '../../src/agent/models.ts'
import { preflight } from '../../src/agent/preflight.ts'
import type { Script } from '../../testbed/model/script.ts'
import { startModelServer } from '../../testbed/model/server.ts'
import { API_KEY } from './asking.ts'

const OPENAI = 'https://api.openai.com/v1'
const TODAY = '2026-11-22'
const wish: ModelWish = {
  model: 'gpt-5.4',
  modelFallback: 'gpt-5.3-codex',
  prices: null,
  serviceTier: 'default',
  baseUrl: OPENAI,
}

/** Of the choice that `wish` leads to, with what the endpoint says of its model. */
async function checked(listing: Listing, change: Partial<ModelWish> = {}) {
  const asked: string[] = []
  const { baseUrl, ...rest } = { ...wish, ...change }
  const found = await preflight(
    chooseModel({ ...rest, baseUrl }, TODAY),
    { baseUrl, today: TODAY },
    async id => {
      asked.push(id)
      return listing
    },
  )
  return { found, asked }
}

describe('the model that was chosen', () => {
  test.each<[string, Listing]>([
    ['is served', { kind: 'served', shutdown: null }],
    ['is served until a far day', { kind: 'served', shutdown: '2026-12-23' }],
    ['cannot be looked up', { kind: 'unknown' }],
  ])('is asked without a word where it %s', async (_, listing) => {
    const { found, asked } = await checked(listing)
    expect(found).toMatchObject({ kind: 'go', choice: { facts: { id: 'gpt-5.4' }, notes: [] } })
    expect(found).toMatchObject({ choice: { fallback: { id: 'gpt-5.3-codex' } } })
    expect(asked).toEqual(['gpt-5.4'])
  })

  test.each([
    ['2026-11-23', 'in 1 day'],
    ['2026-12-22', 'in 30 days'],
  ])('is asked, with a note, where it will be shut down on %s', async (shutdown, when) => {
    const { found } = await checked({ kind: 'served', shutdown })
    const notes = [`OpenAI shuts gpt-5.4 down on ${shutdown}, ${when}`]
    expect(found).toMatchObject({ kind: 'go', choice: { facts: { id: 'gpt-5.4' }, notes } })
  })

  test.each<[Listing, string]>([
    [{ kind: 'gone' }, 'OpenAI does not list it for this key'],
    [{ kind: 'served', shutdown: TODAY }, 'OpenAI retired it on 2026-11-22'],
    [{ kind: 'served', shutdown: '2026-01-01' }, 'OpenAI retired it on 2026-01-01'],
  ])('is replaced by the fallback, at its own prices, where the answer is %j', async (listing, why) => {
    const { found } = await checked(listing)
    expect(found.kind === 'go' && found.choice).toEqual({
      facts: factsOf('gpt-5.3-codex', null),
      tier: 'default',
      fallback: null,
      notes: [`gpt-5.4 is not asked: ${why}; model-fallback gpt-5.3-codex was taken at its own prices`],
      pricesUnverified: false,
    })
  })

  test('is replaced at the default tier where the fallback has no price for the other', async () => {
    const { found } = await checked({ kind: 'gone' }, { serviceTier: 'flex' })
    expect(found).toMatchObject({ choice: { tier: 'default', notes: [{}, expect.stringContaining('flex')] } })
  })

  test('is an error of configuration where there is no fallback', async () => {
    const { found } = await checked({ kind: 'gone' }, { modelFallback: '' })
    expect(found.kind === 'gone' && found.error.message).toBe(
      'model: expected a model that is served, or model-fallback, got gpt-5.4: OpenAI does not list it for this key',
    )
  })

  test('that took its place already has no other to be replaced by', async () => {
    const { found, asked } = await checked({ kind: 'gone' }, { model: 'gpt-5.1-codex-max' })
    expect(asked).toEqual(['gpt-5.3-codex'])
    expect(found.kind).toBe('gone')
  })

  test.each(['https://example.openai.azure.com/openai/v1', 'https://api.cometapi.com/v1'])(
    'is not looked up at %s',
    async baseUrl => {
      const { found, asked } = await checked({ kind: 'gone' }, { baseUrl })
      expect(found).toMatchObject({ kind: 'go', choice: { facts: { id: 'gpt-5.4' }, notes: [] } })
      expect(asked).toEqual([])
    },
  )
})

describe('looking a model up', () => {
  const models = {
    gone: 'not-found',
    ending: { shutdownDate: '2027-01-14' },
    odd: { shutdownDate: 'soon' },
  } as const

  async function listed(id: string, script: Partial<Script> = {}, change: { cancel?: AbortSignal } = {}) {
    await using server = await startModelServer({ turns: [], models, ...script })
    const { signal: cancel } = new AbortController()
    const listing = await listingAt({ baseUrl: server.baseUrl, apiKey: API_KEY, cancel, ...change })(id)
    expect(server.violations).toEqual([])
    return { listing, requests: server.requests }
  }

  test.each<[string, Listing]>([
    ['gpt-5.4', { kind: 'served', shutdown: null }],
    ['ending', { kind: 'served', shutdown: '2027-01-14' }],
    ['odd', { kind: 'served', shutdown: null }],
    ['gone', { kind: 'gone' }],
    ['my/own ?#', { kind: 'served', shutdown: null }],
  ])('tells %j', async (id, expected) => {
    const { listing, requests } = await listed(id)
    expect(listing).toEqual(expected)
    expect(requests).toHaveLength(1)
    expect(requests[0]).toMatchObject({
      method: 'GET',
      path: `/v1/models/${encodeURIComponent(id)}`,
      headers: { authorization: `Bearer ${API_KEY}` },
    })
  })

  test('leaves it to the first request to say that the key is wrong', async () => {
    expect((await listed('gpt-5.4', { apiKeys: ['another'] })).listing).toEqual({ kind: 'unknown' })
  })

  test('of an endpoint that is not there, or of a run that is cancelled, tells nothing', async () => {
    const { signal: cancel } = new AbortController()
    const nobody = listingAt({ baseUrl: 'http://127.0.0.1:9/v1', apiKey: API_KEY, cancel })
    expect(await nobody('gpt-5.4')).toEqual({ kind: 'unknown' })
    expect((await listed('gpt-5.4', {}, { cancel: AbortSignal.abort() })).listing).toEqual({
      kind: 'unknown',
    })
  })
})
