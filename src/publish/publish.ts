import type { GitHub } from '../platform/github.ts'
import { answerOf } from './answer.ts'
import { type Api, openApi, type Patience } from './api.ts'
import { approvalNotes } from './approval.ts'
import { requireBase } from './base-branch.ts'
import { pushTree, type Tip } from './branch.ts'
import { addCompany } from './company.ts'
import { compareUrl } from './compare-url.ts'
import { type Fact, type Publication, type Published, Unpublishable } from './publication.ts'
import { offerPullRequest } from './pull-request.ts'
import { reasonFor } from './reason.ts'
import { onBase, type Rebased } from './rebase.ts'
import { writeTree } from './tree.ts'

/** `heard` is told each fact as soon as it stands on GitHub, so that outputs survive whatever comes after. */
export type PublishOptions = Patience & { readonly heard: (fact: Fact) => void }

/**
 * Offers a fix through the REST API alone: blobs, tree, commit, branch, pull request, each step safe to repeat. What
 * GitHub refuses is an answer; after `signal` nothing is pushed. Throws only for what is a mistake of our own.
 */
export async function publish(
  github: GitHub,
  publication: Publication,
  options: PublishOptions,
): Promise<Published> {
  const api = openApi(github, publication, options)
  const notes: string[] = []
  let tip: Tip | null = null
  try {
    const rebased = await onBase(api, publication)
    notes.push(...mergeNotes(publication, rebased))
    const tree = await writeTree(api, rebased.baseTree, rebased.change)
    await requireBase(api, publication)
    tip = await pushTree(api, publication, tree)
    options.heard(tip)
    if (publication.publish === 'branch') return { kind: 'published', ...tip, pullRequest: null, notes }
    const pullRequest = await offered(api, publication, { tip, notes, heard: options.heard })
    return { kind: 'published', ...tip, pullRequest, notes }
  } catch (error) {
    const reason = options.signal.aborted ? CANCELLED : reasonOf(error, publication)
    return { kind: 'failed', reason, ...standing(publication, tip), notes }
  }
}

const CANCELLED = 'the run was cancelled before the fix was published'

type Progress = { readonly tip: Tip; readonly notes: string[]; readonly heard: PublishOptions['heard'] }

async function offered(api: Api, publication: Publication, { tip, notes, heard }: Progress) {
  const pull = await offerPullRequest(api, publication, tip.branch)
  const { number, url, updated } = pull
  heard({ pullRequest: { number, url } })
  notes.push(...approvalNotes(publication.tokenKind))
  notes.push(...(await addCompany(api, pull, publication.pullRequest)))
  return { number, url, updated }
}

function mergeNotes({ headSha, baseSha }: Publication, { merged }: Rebased): string[] {
  if (merged.length === 0) return []
  const [head, base] = [headSha.slice(0, 7), baseSha.slice(0, 7)]
  return [
    `The proof ran on the merge commit ${head}; the branch starts at ${base}, where ${merged.join(', ')} differ, so the fix was carried over by hunk.`,
  ]
}

function reasonOf(error: unknown, publication: Publication): string {
  if (error instanceof Unpublishable) return error.message
  const answer = answerOf(error)
  if (answer) return reasonFor(answer, publication)
  throw error
}

function standing(publication: Publication, tip: Tip | null) {
  if (tip === null) return { branch: null, commitSha: null, compareUrl: null }
  return { ...tip, compareUrl: compareUrl(publication, tip.branch) }
}
