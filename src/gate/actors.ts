import { type Event, field, numberField, textField } from './event.ts'

/** Somebody who has a part in a run; `id` is null where only the login is told. */
export type Actor = { readonly login: string; readonly id: number | null }

/** What GitHub says of a login. Null: there is no such account. Rejects where GitHub does not tell. */
export type People = {
  /** `permission` in the words of GitHub: admin, write, read, none. */
  readonly collaborator: (
    login: string,
  ) => Promise<{ readonly permission: string; readonly id: number | null } | null>
  readonly account: (login: string) => Promise<{ readonly id: number; readonly isBot: boolean } | null>
}

/** The logins of GitHub: of people, of enterprises' people with `_`, of apps with `[bot]`. */
export const LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,99})(?:\[bot\])?$/
/** `maintain` is told as `write`; some versions of GHES tell it by its own name. */
const WRITERS: readonly string[] = ['admin', 'maintain', 'write']
/** Whoever causes one of these can write to the repository already. */
const WRITERS_EVENTS: readonly string[] = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch']

/** Everybody who has to have the right to start a repair; nobody where only writers can cause the event. */
export function actorsOf(event: Event): readonly Actor[] {
  if (WRITERS_EVENTS.includes(event.name)) return []
  const { actor, actorId, triggeringActor, payload } = event
  const told = ['workflow_run.actor', 'workflow_run.triggering_actor']
    .filter(path => field(payload, path) !== undefined)
    .map(path => ({ login: textField(payload, `${path}.login`), id: numberField(payload, `${path}.id`) }))
  const again = triggeringActor === '' || triggeringActor === actor
  const all = [
    { login: actor, id: actorId },
    ...(again ? [] : [{ login: triggeringActor, id: null }]),
    ...told,
  ]
  return [...new Map(all.map(each => [`${each.login} ${each.id}`, each])).values()]
}

/** Why one of them may not start a repair; null where all may. `allowed`: the input `allowed-actors`. */
export async function refusedActor(
  actors: readonly Actor[],
  allowed: readonly string[],
  people: People,
): Promise<string | null> {
  for (const actor of actors) {
    if ((await mayWrite(actor, people)) || (await isAllowed(actor, allowed, people))) continue
    const name = LOGIN.test(actor.login) ? actor.login : 'somebody without a login'
    const way = actor.login.endsWith('[bot]') ? '' : ', or give it write access'
    return `${name} may not start a repair: it can not write to this repository and is not in \`allowed-actors\`; add the login there${way}`
  }
  return null
}

/** Bots are known by the list alone: what is installed somewhere else may carry any name. */
async function mayWrite({ login, id }: Actor, { collaborator }: People): Promise<boolean> {
  if (!LOGIN.test(login) || login.endsWith('[bot]')) return false
  const found = await collaborator(login)
  return found !== null && WRITERS.includes(found.permission) && (id === null || found.id === id)
}

/** By id: who takes a login that somebody has given up is somebody else. */
async function isAllowed(
  { login, id }: Actor,
  allowed: readonly string[],
  { account }: People,
): Promise<boolean> {
  if (!allowed.some(each => each.toLowerCase() === login.toLowerCase())) return false
  const found = await account(login)
  if (found === null || (login.endsWith('[bot]') && !found.isBot)) return false
  return id === null || found.id === id
}
