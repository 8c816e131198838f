import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { sampleStage } from '../testbed/show/sample-stage.ts'
import { type Observed, observe } from './session.ts'
import { repeat } from './statistics.ts'

const RUNS = 7

let played: Promise<readonly Observed[]> | undefined

/** The JavaScript sample from red build to pull request, as `npm start` shows it. Played once for all figures. */
export function playSampleRuns(home: string): Promise<readonly Observed[]> {
  played ??= repeat(RUNS, async () => {
    const directory = await mkdtemp(join(home, 'sample-'))
    await using stage = await sampleStage(
      { kind: 'sample', sample: 'javascript', live: null, keep: false },
      directory,
    )
    return await observe(stage.run, 'fixed')
  })
  return played
}
