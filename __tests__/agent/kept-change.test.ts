import { expect, test } from '@jest/globals'
import { changeKeeper, sha256 } from '../../src/agent/kept-change.ts'
import type { Collected } from '../../src/sandbox/change.ts'

const MINUTE_MS = 60_000

/** A run in which collecting a change takes so long, on a clock of its own. */
function runWhere(collectingMs: number) {
  const clock = { ms: MINUTE_MS }
  const kept: string[] = []
  let collected = 0
  const keepChange = changeKeeper({
    collect: async (): Promise<Collected> => {
      clock.ms += collectingMs
      collected += 1
      const content = Buffer.from(`${collected}`)
      const file = { path: 'a', mode: '100644', content, workingContent: content } as const
      return { kind: 'change', change: [{ kind: 'write', ...file }] }
    },
    diff: async () => `patch ${collected}`,
    redactPatch: text => text,
    keep: patch => kept.push(patch),
    elapsedMs: () => clock.ms,
  })
  return { clock, kept, keepChange }
}

test('the change is kept after every call where that is quick', async () => {
  const { kept, keepChange } = runWhere(20)
  for (let call = 1; call <= 50; call += 1)
    expect(await keepChange()).toEqual({ sha256: sha256(`patch ${call}`), whole: true })
  expect(kept).toHaveLength(50)
})

test('where it is slow it takes no more than about a twentieth of the time, and what is left out is told', async () => {
  const { clock, kept, keepChange } = runWhere(2_000)
  const told: (string | undefined)[] = []
  for (let call = 1; call <= 200; call += 1) {
    clock.ms += 10_000
    told.push((await keepChange())?.sha256)
  }
  const left = told.filter(each => each === undefined)
  expect(kept.length * 2_000).toBeLessThanOrEqual(clock.ms * 0.05 + 2_000)
  expect(kept.length).toBeGreaterThan(40)
  expect(left).toHaveLength(200 - kept.length)
  expect(told.filter(each => each !== undefined)).toEqual(kept.map(patch => sha256(patch)))
})

test('the first change of a run is kept, however long it takes', async () => {
  const { kept, keepChange } = runWhere(10 * MINUTE_MS)
  expect(await keepChange()).toMatchObject({ whole: true })
  expect(await keepChange()).toBeNull()
  expect(kept).toHaveLength(1)
})
