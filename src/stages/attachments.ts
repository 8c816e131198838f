import type { Picture } from '../agent/pictures/picture.ts'
import type { RunTests } from '../agent/test-runner.ts'
import { isGreen } from '../platform/command.ts'
import type { OpenCase } from './case.ts'

export type Attachments = {
  readonly runTests: RunTests
  /** Of the first red run. */
  readonly pictures: () => readonly Picture[]
}

/** Takes the pictures that failing tests leave behind out of their copy before it is deleted. */
export function attachments({ settings, runTests, desk }: OpenCase): Attachments {
  const { attachments: globs, workingDirectory: directory, checkout } = settings
  let taken: readonly Picture[] | null = null
  if (globs.length === 0) return { runTests, pictures: () => [] }
  return {
    pictures: () => taken ?? [],
    runTests: async (tree, phase) => {
      const run = await runTests(tree, phase)
      if (taken || isGreen(run) || run.ending.kind === 'cancelled') return run
      const { leftPictures } = await import('../agent/pictures/left-pictures.ts')
      const left = await leftPictures({ root: tree.root, checkout, directory, globs })
      taken = left.pictures
      for (const note of left.notes) desk.note(note)
      return run
    },
  }
}
