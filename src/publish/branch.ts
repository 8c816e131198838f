import { alreadyExists, answerOf } from './answer.ts'
import type { Api } from './api.ts'
import { type Place, placeOf } from './branch-place.ts'
import { type Publication, Unpublishable } from './publication.ts'

export type Tip = { readonly branch: string; readonly commitSha: string }

/** Runs on the same failure take turns on one branch; each look after the first means that another one was faster. */
const LOOKS = 8
const FIRST_PAUSE_MS = 250

/**
 * Puts the tree on the branch of this failure, as one commit on the base commit. Never over commits of others, but for
 * one that arrives between the look and the push: GitHub has no forced update on a condition in its REST API.
 */
export async function pushTree(api: Api, publication: Publication, tree: string): Promise<Tip> {
  const { baseSha, message } = publication
  const commit = { message: `${message.title}\n\n${message.body}`, tree, parents: [baseSha] }
  const { data } = await api.askAfterWrite(to => api.rest.git.createCommit({ ...to, ...commit }))
  for (let look = 0; look < LOOKS; look += 1) {
    const place = await placeOf(api, publication, tree)
    if (place.kind === 'settled') return { branch: place.branch, commitSha: place.commitSha }
    if (await isPut(api, place, data.sha)) return { branch: place.branch, commitSha: data.sha }
    await api.pause(FIRST_PAUSE_MS * 2 ** look)
  }
  throw new Unpublishable(
    `other runs keep moving the branch ${publication.branch}: give the workflow a \`concurrency\` group`,
  )
}

/** False where another run was there between the look and the push. */
async function isPut(api: Api, place: Place, sha: string): Promise<boolean> {
  const ref = `heads/${place.branch}`
  try {
    if (place.kind === 'free')
      await api.askAfterWrite(to => api.rest.git.createRef({ ...to, ref: `refs/${ref}`, sha }))
    else await api.askAfterWrite(to => api.rest.git.updateRef({ ...to, ref, sha, force: true }))
    return true
  } catch (error) {
    if (alreadyExists(error) || wasMoved(error)) return false
    throw error
  }
}

function wasMoved(error: unknown): boolean {
  const answer = answerOf(error)
  return answer?.status === 422 && /reference (?:does not exist|cannot be updated)/i.test(answer.message)
}
