import { isUtf8 } from 'node:buffer'
import type { Change, FileChange, FileWrite } from '../sandbox/change.ts'
import type { ReadFile } from './called-scripts.ts'
import { withTestsOf } from './guard/inner-tests.ts'
import type { Part } from './touched.ts'

type Parting = { readonly partOf: (file: FileChange) => Part | null; readonly readPristine: ReadFile }

/** The change to the product; the very same change where it is all there is. */
export function productOf(change: Change, { partOf, readPristine }: Parting): Change {
  const parted = change.flatMap((file): FileChange[] => {
    const part = partOf(file)
    // A report is aged before every run, and so may stay where it is.
    if (part !== null && part !== 'test-report') return []
    return file.kind === 'write' ? productIn(file, readPristine(file.path)) : [file]
  })
  const isSame = parted.length === change.length && parted.every((file, at) => file === change[at])
  return isSame ? change : parted
}

/** A file with the tests inside it as they were; nothing where only they are changed. */
function productIn(file: FileWrite, before: string | null): FileWrite[] {
  if (file.mode === '120000' || !isUtf8(file.workingContent)) return [file]
  const restored = withTestsOf(file.path, before ?? '', file.workingContent.toString())
  if (restored === 'same') return [file]
  if (restored === 'lost' || restored === before) return []
  const content = Buffer.from(restored)
  return [{ ...file, content, workingContent: content }]
}
