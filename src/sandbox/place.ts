import type { Baseline } from './baseline.ts'

/** Where a bare repository of our own lies. */
export type Place = { readonly baseline: Baseline; readonly directory: string; readonly gitDirectory: string }

/**
 * Lets git read the checkout's objects. Only for calls that write none: writing an object that is there already would
 * set the time of the checkout's own file.
 */
export function borrowed({ objectDirectory }: Baseline): Record<string, string> {
  // Quoted, because a colon would part the path in two.
  return { GIT_ALTERNATE_OBJECT_DIRECTORIES: JSON.stringify(objectDirectory) }
}
