import { expect, test } from '@jest/globals'
import { openApi } from '../../../src/publish/api.ts'
import { ATTEMPTS_A_DAY } from '../../../src/publish/claims/look.ts'
import { allClaims } from '../../../src/publish/claims/read-claims.ts'
import { sweepClaims } from '../../../src/publish/claims/sweep.ts'
import { world } from '../publish-world.ts'
import { claim, claimed, claiming, DAY_MS, HOUR_MS, patience, refs } from './claims-world.ts'

test('one failure in ever new commits is claimed 20 times a day and no more, as when two bots answer each other', async () => {
  await using here = await world()
  for (let at = 0; at < ATTEMPTS_A_DAY; at += 1)
    await claimed(here, at === 0 ? 25 * HOUR_MS : HOUR_MS, { baseSha: String(at).padStart(40, '0') })
  expect(await claim(here)).toMatchObject({ kind: 'mine' })
  const obstacle = { kind: 'used-up', attempts: ATTEMPTS_A_DAY, within: 'day' }
  const other = await here.bare.push('main', [{ path: 'a', mode: '100644', content: 'a' }])
  expect(await claim(here, { baseSha: other })).toEqual({ kind: 'not-mine', obstacle })
})

test('claims older than 30 days are removed, a bounded number in a run, and every run begins elsewhere', async () => {
  await using here = await world()
  const young = await claimed(here, 29 * DAY_MS, { signature: '0123456789ab' })
  for (let at = 1; at <= 25; at += 1)
    await claimed(here, 31 * DAY_MS, { baseSha: String(at).padStart(40, '0') })
  const sweep = async (runId: string): Promise<void> => {
    const others = await allClaims(openApi(here.octokit, claiming(here), patience()))
    const before = here.github.requests.length
    await sweepClaims(here.octokit, { claiming: claiming(here, { runId }), others }, patience())
    expect(here.github.requests.length - before).toBeLessThanOrEqual(40)
  }
  await sweep('10')
  await sweep('11')
  expect(await refs(here)).toEqual([young])
})
