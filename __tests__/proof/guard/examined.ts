import type { Finding } from '../../../src/proof/finding.ts'
import { type Examination, examine } from '../../../src/proof/tamper.ts'
import type { FileChange } from '../../../src/sandbox/change.ts'

/** A file before and after; null where there is none. */
export type Edited = readonly [path: string, before: string | null, after: string | null]

type More = {
  readonly taskCheck?: string
  readonly testReport?: readonly string[]
  readonly redTests?: readonly string[]
}

/** What is found in a change that is known by its texts alone. */
export function examined(edits: readonly Edited[], more: More = {}): Examination {
  const texts = new Map(edits.map(([path, before]) => [path, before]))
  return examine({
    change: edits.map(([path, , after]) => changeOf(path, after)),
    testCommand: 'true',
    taskCheck: '',
    workingDirectory: '.',
    testReport: [],
    redTests: [],
    readPristine: path => texts.get(path) ?? null,
    ...more,
  })
}

/** `rule:line` of each finding but the one that says that a file is a test. */
export function said(edits: readonly Edited[], more: More = {}): string[] {
  return examined(edits, more)
    .findings.filter(({ rule }) => rule !== 'test')
    .map(placed)
}

function placed({ rule, line }: Finding): string {
  return line === null ? rule : `${rule}:${line}`
}

function changeOf(path: string, after: string | null): FileChange {
  if (after === null) return { kind: 'delete', path }
  const content = Buffer.from(after)
  return { kind: 'write', path, mode: '100644', content, workingContent: content }
}
