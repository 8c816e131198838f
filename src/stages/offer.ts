import { setTimeout as delay } from 'node:timers/promises'
import type { CommandResult } from '../platform/command.ts'
import type { Finding } from '../platform/finding.ts'
import type { End } from '../platform/verdict.ts'
import type { Proof } from '../proof/prove.ts'
import { approvalNotes } from '../publish/approval.ts'
import { pullRequestBody } from '../publish/body.ts'
import { branchName } from '../publish/branch-name.ts'
import { commitMessage, titleOf } from '../publish/commit-message.ts'
import type { Facts, TestRunFact } from '../publish/facts.ts'
import { secretInTexts } from '../publish/policy/ruling.ts'
import type { Fact, Publication, Published, TokenKind } from '../publish/publication.ts'
import { publish } from '../publish/publish.ts'
import type { Desk } from '../report/desk.ts'
import { endingText, type Story } from '../report/story.ts'
import type { Case } from './case.ts'
import { connect } from './github.ts'
import type { Repaired } from './repair.ts'
import type { Broken } from './what-broke.ts'

export type Proven = {
  readonly broken: Broken
  readonly repaired: Repaired
  readonly proof: Proof
  /** What a reviewer should look at twice. */
  readonly flags: readonly Finding[]
}

/** Offers a proven fix as the input `publish` says. What GitHub refuses ends the run with the patch kept. */
export async function offer(about: Case, proven: Proven): Promise<End> {
  const { settings, desk, watch } = about
  if (settings.publish === 'none') return proven.proof.end
  const github = await connect(settings.github)
  const publication = publicationOf(about, proven, settings.publish)
  const secret = await secretInTexts(publication, about.secrets)
  if (secret !== null) return { verdict: 'blocked', reason: secret }
  const sleep = (milliseconds: number): Promise<void> =>
    delay(milliseconds, undefined, { signal: watch.cancel })
  const heard = (fact: Fact): void => tell(desk, fact)
  const published = await publish(github, publication, { signal: watch.cancel, sleep, heard })
  for (const note of published.notes) desk.note(note)
  return endOf(published, about, proven.proof.end)
}

function endOf(published: Published, { watch, desk }: Case, end: End): End {
  if (published.kind === 'published') return end
  if (watch.cancel.aborted) return { verdict: 'cancelled', reason: published.reason }
  if (published.compareUrl)
    desk.note(`The branch stands; compare and open the pull request by hand: ${published.compareUrl}`)
  return { verdict: 'publish-failed', reason: published.reason }
}

function tell(desk: Desk, { branch, commitSha, pullRequest }: Fact): void {
  if (branch) desk.output('branch', branch)
  if (commitSha) desk.output('commit-sha', commitSha)
  if (!pullRequest) return
  desk.output('pull-request-number', pullRequest.number)
  desk.output('pull-request-url', pullRequest.url)
}

function publicationOf(about: Case, proven: Proven, kind: Publication['publish']): Publication {
  const { settings, baseline, target } = about
  const { github, pullRequest } = settings
  const { signature } = proven.broken.failure
  const facts = factsOf(about, proven)
  const text = { title: titleOf(facts, pullRequest.title), body: pullRequestBody(facts) }
  return {
    ...github,
    ...target,
    publish: kind,
    headSha: baseline.headSha,
    branch: branchName(pullRequest.branchPrefix, target.baseBranch, signature),
    signature,
    change: proven.repaired.change,
    message: commitMessage(facts, pullRequest.commitMessage || pullRequest.title),
    // What may have been weakened, or came from commands that nothing confined, is never offered as ready.
    pullRequest: {
      ...pullRequest,
      ...text,
      draft:
        pullRequest.draft || settings.sandbox.mode === 'off' || proven.proof.end.verdict === 'tests-changed',
    },
    tokenKind: tokenKind(github.token),
  }
}

/** Tokens of GitHub Apps begin so; the workflow's own is one of them. */
function tokenKind(token: string): TokenKind {
  return token.startsWith('ghs_') ? 'workflow' : 'other'
}

function factsOf(
  { settings, target, desk, redact }: Case,
  { broken, repaired, proof, flags }: Proven,
): Facts {
  const { github, testCommand, workingDirectory, task } = settings
  const story: Story = desk.story()
  return {
    ...proof.end,
    words: redact(repaired.words),
    task: task && { ...task, text: redact(task.text) },
    findings: proof.findings,
    flags,
    redRuns: broken.red.map(testRunFact),
    greenRuns: proof.green.map(testRunFact),
    costNanoUsd: story.spentNanoUsd,
    model: story.model,
    steps: story.steps.length,
    testCommand,
    workingDirectory,
    runId: github.runId,
    runUrl: `${github.serverUrl}/${github.owner}/${github.repository}/actions/runs/${github.runId}`,
    signature: broken.failure.signature,
    baseSha: target.baseSha,
    baseBranch: target.baseBranch,
    sandbox: settings.sandbox.mode,
    notes: [...desk.notes(), ...approvalNotes(tokenKind(github.token))],
  }
}

function testRunFact({ ending, durationMs }: CommandResult): TestRunFact {
  return { ending: endingText(ending), durationMs }
}
