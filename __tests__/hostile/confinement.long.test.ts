import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { whenAvailable } from '../capability.ts'
import type { Defence } from './attack.ts'
import { CONFINEMENT } from './confinement.ts'
import { playAttacks, type Session } from './session.ts'
import { weakened } from './weakened.ts'
import { openWorld, SECRET } from './world.ts'

/** Building a bundle and playing two runs, on a busy machine. */
const SESSIONS_MS = 300_000

type Sessions = { readonly dist: Session; readonly weak: Session; readonly worldChanged: boolean }

async function sessionsOf({ attacks, without }: Defence): Promise<Sessions> {
  await using world = await openWorld()
  const before = world.state()
  const dist = await playAttacks(attacks, world)
  const worldChanged = world.state() !== before
  using weak = weakened(without)
  return { dist, worldChanged, weak: await playAttacks(attacks, world, weak.entry) }
}

whenAvailable('bubblewrap', describe)('a hostile model', () => {
  for (const defence of CONFINEMENT)
    describe(`against ${defence.name}`, () => {
      let sessions: Sessions
      beforeAll(async () => {
        sessions = await sessionsOf(defence)
      }, SESSIONS_MS)
      afterAll(() => {
        for (const { project, result } of [sessions.dist, sessions.weak])
          for (const path of [project.directory, join(result.runnerTemp, '..')])
            rmSync(path, { recursive: true, force: true })
      })

      test.each(defence.attacks.map(({ name, row }) => [row, name]))('%s: %s', (_, name) => {
        expect({ dist: sessions.dist.succeeded.has(name) }).toEqual({ dist: false })
        expect({ without: sessions.weak.succeeded.has(name) }).toEqual({ without: true })
      })

      test('leaves the machine and the checkout as they were, and says nothing of what it found', () => {
        const { result, checkoutChanged } = sessions.dist
        expect(sessions.worldChanged).toBe(false)
        expect(checkoutChanged).toBe(false)
        expect(result.outputs.verdict).toBe('no-fix')
        expect(result.log + result.summary + JSON.stringify(result.outputs)).not.toContain(SECRET)
      })
    })
})

test('every attack has a name of its own', () => {
  const names = CONFINEMENT.flatMap(({ attacks }) => attacks.map(({ name }) => name))
  expect(new Set(names).size).toBe(names.length)
})
