import { createHash, timingSafeEqual } from 'node:crypto'
import { pathProblem } from '../../agent/patch/path-safety.ts'
import { UserError } from '../../platform/errors.ts'
import type { FileChange, FileWrite } from '../../sandbox/change.ts'
import { visiblePath } from '../policy/fold-path.ts'
import * as check from './check.ts'
import { MOST_PROPOSAL_BYTES, type Proposal, SCHEMA_VERSION } from './proposal.ts'

/** What the workflow says of a proposal: from its inputs and the runner, never from the file. */
export type Expected = {
  readonly sha256: string
  /** Owner and name. */
  readonly repository: string
  readonly runId: string
}

/**
 * Takes a file for a proposal of this run: digest first, as nothing else of it can be trusted to be what the other job left,
 * then its form, then whose it is. Throws UserError.
 */
export function readProposal(file: Buffer, expected: Expected): Proposal {
  if (file.length > MOST_PROPOSAL_BYTES)
    throw new UserError('proposal', `a file of at most ${MOST_PROPOSAL_BYTES} bytes`, `${file.length} bytes`)
  const digest = createHash('sha256').update(file).digest()
  if (!timingSafeEqual(digest, Buffer.from(expected.sha256, 'hex')))
    throw new UserError(
      'proposal-sha256',
      'the digest of the proposal, as the job that made it told by its output: the file is another one',
      `${digest.toString('hex')} of the file`,
    )
  const proposal = wellFormed(file)
  requireOurs(proposal, expected)
  return proposal
}

function wellFormed(file: Buffer): Proposal {
  try {
    const { files, ...rest } = FORM(JSON.parse(file.toString('utf8')), '')
    return { ...rest, change: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)) }
  } catch (error) {
    if (error instanceof check.Mismatch || error instanceof SyntaxError)
      throw new UserError('proposal', 'a proposal of this version of the action', error.message)
    throw error
  }
}

function requireOurs({ repository, facts, change }: Proposal, expected: Expected): void {
  if (repository !== expected.repository)
    throw new UserError('proposal', `one for ${expected.repository}`, `one for ${repository}`)
  if (facts.runId !== expected.runId)
    throw new UserError(
      'proposal',
      `one of this workflow run (${expected.runId})`,
      `one of the run ${facts.runId}`,
    )
  const paths = change.map(({ path }) => path)
  if (paths.length === 0) throw new UserError('proposal', 'at least one changed file', 'none')
  const twice = paths.find((path, at) => paths.indexOf(path) !== at)
  if (twice !== undefined)
    throw new UserError('proposal', 'each path once', `${visiblePath(twice)} more than once`)
}

const SHORT_BYTES = 2_000
const LONG_BYTES = 256 * 1024
const MANY = 10_000

const short = check.text(SHORT_BYTES)
const long = check.text(LONG_BYTES)
const sha = check.matching(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'the id of a commit')
/** Said before anything is done with a path, not even asked for. */
const path: check.Check<string> = (value, at) => {
  const problem = typeof value === 'string' ? pathProblem(value) : 'it is no text'
  if (problem === null) return String(value)
  throw new check.Mismatch(at, `a path inside the repository, and ${problem}`)
}

const finding = check.record({
  file: short,
  line: check.nullable(check.whole()),
  rule: short,
  sentence: long,
  allowed: check.optional(check.oneOf(true)),
}) as check.Check<Proposal['facts']['flags'][number]>

const testRun = check.record<Proposal['facts']['redRuns'][number]>({
  ending: short,
  durationMs: check.amount,
})

const facts = check.record<Proposal['facts']>({
  verdict: check.oneOf('fixed', 'tests-changed'),
  reason: long,
  words: long,
  task: check.nullable(check.record({ text: long, check: long })),
  findings: check.list(finding, MANY),
  flags: check.list(finding, MANY),
  redRuns: check.list(testRun, MANY),
  greenRuns: check.list(testRun, MANY),
  costNanoUsd: check.amount,
  model: check.matching(/^[\w.:/-]{0,200}$/, 'the name of a model'),
  steps: check.whole(),
  testCommand: long,
  workingDirectory: short,
  runId: check.matching(/^\d{1,20}$/, 'the id of a workflow run'),
  signature: check.matching(/^[0-9a-f]{12}$/, 'a signature'),
  baseSha: sha,
  baseBranch: check.text(255),
  sandbox: check.oneOf('strict', 'off'),
  notes: check.list(long, MANY),
})

const written: check.Check<FileWrite> = (value, at) => {
  const file = check.record<Omit<FileWrite, 'workingContent'>>({
    kind: check.oneOf('write'),
    path,
    mode: check.oneOf('100644', '100755', '120000'),
    content: check.bytes,
  })(value, at)
  return { ...file, workingContent: file.content }
}
const deleted = check.record<Exclude<FileChange, FileWrite>>({ kind: check.oneOf('delete'), path })
const changed: check.Check<FileChange> = (value, at) =>
  (value as { kind?: unknown } | null)?.kind === 'delete' ? deleted(value, at) : written(value, at)

const FORM = check.record<Omit<Proposal, 'change'> & { readonly files: readonly FileChange[] }>({
  schemaVersion: check.oneOf(SCHEMA_VERSION),
  repository: check.matching(/^[\w.-]{1,100}\/[\w.-]{1,100}$/, 'owner/name'),
  headSha: sha,
  facts,
  files: check.list(changed, MANY),
  proof: check.nullable(check.text(8 * 1024 * 1024)),
})
