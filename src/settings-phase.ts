import { lstatSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { UserError } from './platform/errors.ts'
import { choice, type Inputs, quoted } from './platform/inputs.ts'
import { MOST_PROPOSAL_BYTES } from './publish/proposal/proposal.ts'

/** Which half of the work a job does. */
export type Phase =
  | { readonly kind: 'all' | 'propose' }
  /** `sha256`: as the job that proposes told it. */
  | { readonly kind: 'publish'; readonly proposal: Buffer; readonly sha256: string }

/** Reads the proposal at once: what the action leaves behind stands in the same folder in the end. */
export function phaseFrom(inputs: Inputs, checkout: string): Phase {
  const kind = choice(inputs, 'phase', ['all', 'propose', 'publish'])
  const [file, sha256] = [inputs('proposal'), inputs('proposal-sha256')]
  if (kind === 'publish')
    return { kind, sha256: digest(sha256), proposal: contentOf(resolve(checkout, file), file) }
  for (const [name, value] of [
    ['proposal', file],
    ['proposal-sha256', sha256],
  ] as const)
    if (value !== '') throw new UserError(name, 'nothing, as phase is not publish', quoted(value))
  return { kind }
}

/** How a fix is offered. Of a job that does nothing else, `none` can only be a mistake. */
export function publishFrom(inputs: Inputs, phase: Phase): 'pull-request' | 'branch' | 'none' {
  const publish = choice(inputs, 'publish', ['pull-request', 'branch', 'none'])
  if (phase.kind === 'publish' && publish === 'none')
    throw new UserError('publish', 'pull-request or branch, as phase is publish', quoted(publish))
  return publish
}

function digest(sha256: string): string {
  if (/^[0-9a-f]{64}$/.test(sha256)) return sha256
  throw new UserError(
    'proposal-sha256',
    'the output proposal-sha256 of the job that proposes',
    quoted(sha256),
  )
}

/** No link is followed: what lies in an artifact is for others to say. */
function contentOf(path: string, file: string): Buffer {
  const found = file === '' ? null : lstatSync(path, { throwIfNoEntry: false })
  if (!found?.isFile())
    throw new UserError('proposal', 'the path of a file, as the job that proposes left it', quoted(file))
  if (found.size > MOST_PROPOSAL_BYTES)
    throw new UserError('proposal', `a file of at most ${MOST_PROPOSAL_BYTES} bytes`, `${found.size} bytes`)
  return readFileSync(path)
}
