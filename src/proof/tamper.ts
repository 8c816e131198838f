import type { Change, FileChange } from '../sandbox/change.ts'
import type { Finding } from './finding.ts'
import { type Examined, type Part, partsOf } from './touched.ts'

export type Examination = {
  readonly findings: readonly Finding[]
  /** The change without what it does to tests, their configuration and what the test command calls; itself where it does nothing to them. */
  readonly alone: Change
}

const PROTECTED = /^\.github(?:\/|$)/i

/** What a change does to that which says whether it is right. */
export function examine(examined: Examined): Examination {
  const partOf = partsOf(examined)
  const findings = examined.change.flatMap(file => {
    const rule = PROTECTED.test(file.path) ? 'protected' : partOf(file)
    return rule ? [finding(file, rule)] : []
  })
  // A report is aged before every run, and so stays where it is.
  const alone = examined.change.filter(file => [null, 'test-report'].includes(partOf(file)))
  return { findings, alone: alone.length < examined.change.length ? alone : examined.change }
}

function finding({ path, kind }: FileChange, rule: Part | 'protected'): Finding {
  return { file: path, line: null, rule, sentence: `${path} ${DEEDS[kind]}: ${REASONS[rule]}` }
}

const DEEDS = { write: 'is written', delete: 'is deleted' }
const REASONS = {
  protected: 'workflows and repository settings are off limits',
  test: 'it is a test or belongs to one',
  'test-report': 'test-report names it, and what it holds counts for nothing unless the tests write it anew',
  'test-configuration': 'it configures how tests run',
  'test-command': 'test-command calls it',
}
