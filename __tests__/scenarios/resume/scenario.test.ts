import { expect, test } from '@jest/globals'
import { goesOn, killedAt } from './kill.ts'

test.each([5, 12])(
  'killed with line %i of its log, a run is gone on from and ends as if never stopped',
  async n => {
    await using killed = await killedAt(n)
    expect(killed.result.exitCode).toBeNull()
    await goesOn(killed)
  },
)
