/** A part of a change that a reviewer must look at before believing in green. */
export type Finding = {
  /** Relative to the repository's root. */
  readonly file: string
  /** Counted from 1, in the changed file, or in the one before for what is gone; null where the whole file is meant. */
  readonly line: number | null
  readonly rule: string
  readonly sentence: string
  /** Present where the workflow's author allows it: told, but no warning. */
  readonly allowed?: true
}

/** `src/a.js:3`, or the file alone. */
export function placeOf({ file, line }: Pick<Finding, 'file' | 'line'>): string {
  return line === null ? file : `${file}:${line}`
}
