import { describe, expect, test } from '@jest/globals'
import { openApi } from '../../../src/publish/api.ts'
import { claimant } from '../../../src/publish/claims/claim.ts'
import { claimAt, claimMessage, holderIn } from '../../../src/publish/claims/claim-ref.ts'
import { allClaims } from '../../../src/publish/claims/read-claims.ts'
import { BRANCH, published, world } from '../publish-world.ts'
import { claim, claimed, claiming, HOUR_MS, patience, refs, running, SIGNATURE } from './claims-world.ts'

const SHA = 'a'.repeat(40)

describe('a claim', () => {
  test.each([
    `refs/codex-max-fix/abc123def456/${SHA}/0`,
    `refs/codex-max-fix/abc123def456/${SHA.slice(1)}/1`,
    'refs/codex-max-fix/main/1',
    `refs/heads/codex-max-fix/abc123def456/${SHA}/1`,
  ])('is not %s', name => {
    expect(claimAt(name, SHA)).toBeNull()
  })

  test('names its run, and no two are the same', () => {
    const about = { signature: SIGNATURE, number: 3 }
    const holder = { runId: '42', runAttempt: 2 }
    expect(holderIn(claimMessage(about, holder))).toEqual(holder)
    expect(claimMessage(about, holder)).not.toBe(claimMessage(about, holder))
    expect(holderIn('Run: x/1')).toBeNull()
  })

  test('is made by one of two jobs of a run that want it at once', async () => {
    await using here = await world()
    const both = await Promise.all([claim(here), claim(here)])
    expect(both.map(({ kind }) => kind).sort()).toEqual(['mine', 'not-mine'])
    expect(await refs(here)).toHaveLength(1)
  })

  test('is known as its own where the answer was lost on the way', async () => {
    const match = { method: 'POST', path: /\/git\/refs$/ }
    await using here = await world({ faults: [{ match, times: 1, respond: 'lost' }] })
    expect(await claim(here)).toMatchObject({ kind: 'mine' })
    expect(await refs(here)).toHaveLength(1)
  })

  test.each([403, 500] as const)('that GitHub refuses with %d lets the run go on uncounted', async status => {
    const match = { method: 'POST', path: /\/git\/refs$/ }
    const respond = { status, body: { message: 'no' } }
    await using here = await world({ faults: [{ match, times: 'always', respond }] })
    expect(await claim(here)).toEqual({ kind: 'uncounted', why: `no (${status})` })
  })
})

describe('the claim of another run', () => {
  test('stands while that run goes on', async () => {
    const runs: ReturnType<typeof running>[] = []
    await using here = await world({ runs })
    runs.push(running(here, 5))
    await claimed(here, HOUR_MS)
    expect(await claim(here)).toEqual({ kind: 'not-mine', obstacle: { kind: 'running', runId: '5' } })
  })

  test('is stale when that run is gone', async () => {
    await using here = await world()
    await claimed(here, HOUR_MS)
    expect(await claim(here)).toMatchObject({ kind: 'mine' })
    expect((await refs(here)).map(ref => ref.slice(-2))).toEqual(['/1', '/2'])
  })

  test.each([
    [1, 'not-mine'],
    [7, 'mine'],
  ])('%d hours old is %s where the token may not ask for runs', async (hours, kind) => {
    const tokens = { ghs_testbed: { contents: 'write', 'pull-requests': 'write' } } as const
    await using here = await world({ tokens })
    await claimed(here, hours * HOUR_MS)
    expect(await claim(here)).toMatchObject({ kind })
  })

  test('of an earlier attempt of this run is stale', async () => {
    const runs: ReturnType<typeof running>[] = []
    await using here = await world({ runs })
    runs.push(running(here, 7))
    await claimed(here, HOUR_MS, { runId: '7' })
    expect(await claim(here)).toMatchObject({ kind: 'not-mine' })
    expect(await claim(here, { runAttempt: 2 })).toMatchObject({ kind: 'mine' })
  })

  test('that was stopped and is gone on from speaks against nothing, whatever max-attempts says', async () => {
    await using here = await world()
    await claimed(here, HOUR_MS)
    expect(await claim(here, { maxAttempts: 1 })).toMatchObject({ kind: 'not-mine' })
    expect(await claim(here, { maxAttempts: 1, goesOn: true })).toMatchObject({ kind: 'mine' })
    expect((await refs(here)).map(ref => ref.slice(-2))).toEqual(['/1', '/2'])
  })

  test('in an earlier step of this run is stale for one that goes on from it, and no other is that goes on', async () => {
    const runs: ReturnType<typeof running>[] = []
    await using here = await world({ runs })
    runs.push(running(here, 7), running(here, 5))
    await claimed(here, HOUR_MS, { runId: '7' })
    expect(await claim(here)).toMatchObject({ kind: 'not-mine' })
    expect(await claim(here, { goesOn: true })).toMatchObject({ kind: 'mine' })
    await claimed(here, HOUR_MS, { runId: '5', number: 3 })
    const obstacle = { kind: 'running', runId: '5' }
    expect(await claim(here, { goesOn: true })).toEqual({ kind: 'not-mine', obstacle })
  })

  test('at another commit or of another failure is nothing to this one', async () => {
    await using here = await world()
    await claimed(here, HOUR_MS, { baseSha: 'c'.repeat(40) })
    await claimed(here, HOUR_MS, { signature: '0123456789ab' })
    expect(await claim(here, { maxAttempts: 1 })).toMatchObject({ kind: 'mine', others: { length: 2 } })
  })
})

describe('no claim is made', () => {
  test('when max-attempts are used up, whatever the numbers', async () => {
    await using here = await world()
    await claimed(here, HOUR_MS, { number: 2 })
    await claimed(here, HOUR_MS, { number: 7 })
    const obstacle = { kind: 'used-up', attempts: 2, within: 'commit' }
    expect(await claim(here)).toEqual({ kind: 'not-mine', obstacle })
  })

  test('where the fix of this commit stands on its branch', async () => {
    await using here = await world()
    await published(here)
    const told = await claim(here)
    const url = here.github.pulls
      .map(({ number }) => `${here.github.serverUrl}/octo/demo/pull/${number}`)
      .join()
    const fix = { branch: BRANCH, url, pullRequest: 1 }
    expect(told).toEqual({ kind: 'not-mine', obstacle: { kind: 'standing', fix } })
  })

  test('is not said of a fix for another commit', async () => {
    await using here = await world()
    await published(here)
    const other = await here.bare.push('main', [{ path: 'a', mode: '100644', content: 'a' }])
    expect(await claim(here, { baseSha: other })).toMatchObject({ kind: 'mine' })
  })

  test('after the look was early and another run was faster', async () => {
    const runs: ReturnType<typeof running>[] = []
    await using here = await world({ runs })
    runs.push(running(here, 5))
    const early = claimant(here.octokit, claiming(here), patience())
    early.foresee()
    await allClaims(openApi(here.octokit, claiming(here), patience()))
    expect(await claim(here, { runId: '5' })).toMatchObject({ kind: 'mine' })
    expect(await early.claim()).toMatchObject({ kind: 'not-mine', obstacle: { kind: 'running' } })
  })
})
