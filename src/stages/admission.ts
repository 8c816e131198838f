import { setTimeout as delay } from 'node:timers/promises'
import { actorsOf, type People, refusedActor } from '../gate/actors.ts'
import type { Event } from '../gate/event.ts'
import { commitFrom, isOwnCommit, ownCommit } from '../gate/own-work.ts'
import { type Origin, originOf } from '../gate/target.ts'
import { git } from '../platform/git.ts'
import type { End } from '../platform/verdict.ts'
import { answerOf, isMissing } from '../publish/answer.ts'
import { type Api, openApi } from '../publish/api.ts'
import { baseState } from '../publish/base-branch.ts'
import type { Settings } from '../settings.ts'
import type { Case } from './case.ts'
import { connect } from './github.ts'

/** The half of the gate that has to ask. What GitHub does not answer is a refusal. */
export async function admission({ settings, baseline, watch }: Case): Promise<End | null> {
  const { headSha, headBranch } = baseline
  const own = await git(['cat-file', 'commit', headSha], { directory: settings.checkout })
  if (isOwnCommit(commitFrom(own.toString()))) return { verdict: 'nothing-to-do', reason: ownCommit() }
  if (actorsOf(settings.event).length === 0) return null
  const api = await apiFor(settings, watch.cancel)
  try {
    const origin = originOf(settings.event, { sha: headSha, branch: headBranch })
    return (await strangers(settings, api)) ?? (await lost(settings.event, origin, api))
  } catch (error) {
    const answer = answerOf(error)
    if (answer === null) throw error
    const reason = `who started this run could not be checked: GitHub answered ${answer.request} with ${answer.status || 'nothing'} (${answer.message})`
    return { verdict: 'blocked', reason }
  }
}

/** GitHub's API for this repository, given up when the run is. */
export async function apiFor({ github }: Pick<Settings, 'github'>, signal: AbortSignal): Promise<Api> {
  const sleep = (milliseconds: number): Promise<void> => delay(milliseconds, undefined, { signal })
  return openApi(await connect(github), github, { signal, sleep })
}

/** Where the payload names the branch and a commit that it had. */
const WITH_HEAD: readonly string[] = ['workflow_run', 'pull_request']

export async function strangers(
  { event, allowedActors }: Pick<Settings, 'event' | 'allowedActors'>,
  api: Api,
): Promise<End | null> {
  const reason = await refusedActor(actorsOf(event), allowedActors, peopleOf(api))
  return reason === null ? null : { verdict: 'blocked', reason }
}

async function lost({ name }: Event, origin: Origin, api: Api): Promise<End | null> {
  if (origin.kind === 'blocked' || !WITH_HEAD.includes(name)) return null
  const { branch, sha } = origin
  const state = await baseState(api, branch, sha)
  if (state === 'there') return null
  const what = state === 'gone' ? 'is gone' : `was force-pushed and no longer holds ${sha.slice(0, 7)}`
  return { verdict: 'blocked', reason: `the branch ${branch} ${what}; run the workflow on its new state` }
}

function peopleOf({ rest, ask }: Api): People {
  return {
    collaborator: async username => {
      const found = await ask(to => rest.repos.getCollaboratorPermissionLevel({ ...to, username })).catch(
        noneIfMissing,
      )
      return found && { permission: found.data.permission, id: found.data.user?.id ?? null }
    },
    account: async username => {
      const found = await ask(({ request }) => rest.users.getByUsername({ username, request })).catch(
        noneIfMissing,
      )
      return found && { id: found.data.id, isBot: found.data.type === 'Bot' }
    },
  }
}

/** An app has no permission of its own here: GitHub answers that it is no user. */
function noneIfMissing(error: unknown): null {
  if (isMissing(error)) return null
  throw error
}
