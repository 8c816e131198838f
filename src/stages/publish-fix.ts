import { setTimeout as delay } from 'node:timers/promises'
import type { Target } from '../gate/target.ts'
import type { End } from '../platform/verdict.ts'
import { approvalNotes } from '../publish/approval.ts'
import { pullRequestBody } from '../publish/body.ts'
import { branchName } from '../publish/branch-name.ts'
import { commitMessage, titleOf } from '../publish/commit-message.ts'
import type { Facts } from '../publish/facts.ts'
import { secretInTexts } from '../publish/policy/ruling.ts'
import type { Fact, Publication, Published, TokenKind } from '../publish/publication.ts'
import { publish } from '../publish/publish.ts'
import type { Desk } from '../report/desk.ts'
import type { Change } from '../sandbox/change.ts'
import type { Settings } from '../settings.ts'
import { connect } from './github.ts'

/** What publishing works with, in a run that has repaired and in one that has not. */
export type Office = {
  readonly settings: Pick<Settings, 'publish' | 'github' | 'pullRequest'>
  readonly desk: Desk
  readonly secrets: readonly string[]
  readonly cancel: AbortSignal
}

/** A proven fix, as data. */
export type Fix = {
  readonly facts: Facts
  readonly target: Target
  /** The commit that the change was made on. */
  readonly headSha: string
  readonly change: Change
}

/** Offers a proven fix as the input `publish` says. What GitHub refuses ends the run with the patch kept. */
export async function publishFix(office: Office, fix: Fix): Promise<End> {
  const { settings, desk, secrets, cancel } = office
  const { verdict, reason } = fix.facts
  if (settings.publish === 'none') return { verdict, reason }
  const github = await connect(settings.github)
  const publication = publicationOf(settings, fix, settings.publish)
  const secret = await secretInTexts(publication, secrets)
  if (secret !== null) return { verdict: 'blocked', reason: secret }
  const sleep = (milliseconds: number): Promise<void> => delay(milliseconds, undefined, { signal: cancel })
  const heard = (fact: Fact): void => tell(desk, fact)
  const published = await publish(github, publication, { signal: cancel, sleep, heard })
  for (const note of published.notes) desk.note(note)
  return published.kind === 'published' ? { verdict, reason } : failed(published, office)
}

function failed(
  { reason, compareUrl }: Extract<Published, { kind: 'failed' }>,
  { desk, cancel }: Office,
): End {
  if (cancel.aborted) return { verdict: 'cancelled', reason }
  if (compareUrl) desk.note(`The branch stands; compare and open the pull request by hand: ${compareUrl}`)
  return { verdict: 'publish-failed', reason }
}

function tell(desk: Desk, { branch, commitSha, pullRequest }: Fact): void {
  if (branch) desk.output('branch', branch)
  if (commitSha) desk.output('commit-sha', commitSha)
  if (!pullRequest) return
  desk.output('pull-request-number', pullRequest.number)
  desk.output('pull-request-url', pullRequest.url)
}

function publicationOf(
  { github, pullRequest }: Office['settings'],
  { facts, target, headSha, change }: Fix,
  kind: Publication['publish'],
): Publication {
  const { signature } = facts
  const told = { ...facts, notes: [...facts.notes, ...approvalNotes(tokenKind(github.token))] }
  const text = { title: titleOf(told, pullRequest.title), body: pullRequestBody(told) }
  return {
    ...github,
    ...target,
    publish: kind,
    headSha,
    branch: branchName(pullRequest.branchPrefix, target.baseBranch, signature),
    signature,
    change,
    message: commitMessage(told, pullRequest.commitMessage || pullRequest.title),
    pullRequest: { ...pullRequest, ...text, draft: pullRequest.draft || isForPeople(facts) },
    tokenKind: tokenKind(github.token),
  }
}

/** What may have been weakened, or came from commands that nothing confined, is never offered as ready. */
function isForPeople({ verdict, sandbox }: Facts): boolean {
  return verdict === 'tests-changed' || sandbox === 'off'
}

/** Tokens of GitHub Apps begin so; the workflow's own is one of them. */
function tokenKind(token: string): TokenKind {
  return token.startsWith('ghs_') ? 'workflow' : 'other'
}
