import { createHash } from 'node:crypto'
import { notFound } from './reply.ts'
import { type Handler, type Role, repositoryUrl, type Site } from './site.ts'

/** Who a workflow's own token acts as. */
export const BOT = {
  login: 'github-actions[bot]',
  name: 'github-actions[bot]',
  email: '41898282+github-actions[bot]@users.noreply.github.com',
}

const BOT_IDS: Readonly<Record<string, number>> = {
  'github-actions[bot]': 41898282,
  'dependabot[bot]': 49699333,
}

export const getUser: Handler = (site, call) => ({
  body: userJson(site, knownLogin(site, call.parameter('username'))),
})

/** A person without a role can read what is public. */
export const getPermission: Handler = (site, call) => {
  const login = call.parameter('username')
  const known = loginOf(site, login)
  if (known === null || site.accounts[known]?.app) throw notFound(`${login} is not a user`)
  const role = roleOf(site, known) ?? (site.private ? 'none' : 'read')
  return { body: { permission: permissionOf(role), role_name: role, user: userJson(site, known) } }
}

/** The older word for a role, of which there are four. */
function permissionOf(role: Role): string {
  if (role === 'maintain') return 'write'
  return role === 'triage' ? 'read' : role
}

export function roleOf(site: Site, login: string): Role | null {
  const known = loginOf(site, login)
  if (known === null) return null
  return known === site.owner ? 'admin' : (site.collaborators[known] ?? null)
}

export function userJson(site: Site, login: string): object {
  const id = site.accounts[login]?.id ?? userId(login)
  return {
    ...{ login, id, node_id: `U_${id}`, site_admin: false },
    type: site.accounts[login]?.type ?? (login.endsWith('[bot]') ? 'Bot' : 'User'),
    url: `${site.apiUrl}/users/${encodeURIComponent(login)}`,
    html_url: `${site.serverUrl}/${login}`,
    avatar_url: `${site.serverUrl}/${login}.png`,
  }
}

/** The same login has the same id in every run. */
export function userId(login: string): number {
  return BOT_IDS[login] ?? createHash('sha256').update(login).digest().readUInt32BE(0)
}

export function minimalRepository(site: Site): object {
  return {
    id: site.repositoryId,
    node_id: `R_${site.repositoryId}`,
    name: site.name,
    full_name: `${site.owner}/${site.name}`,
    private: site.private,
    owner: userJson(site, site.owner),
    html_url: `${site.serverUrl}/${site.owner}/${site.name}`,
    url: repositoryUrl(site),
    fork: false,
  }
}

function knownLogin(site: Site, login: string): string {
  const known = loginOf(site, login)
  if (known === null) throw notFound()
  return known
}

/** Logins are compared without case and shown as they were registered. */
function loginOf(site: Site, login: string): string | null {
  const logins = [
    site.owner,
    ...[site.collaborators, site.accounts, BOT_IDS].flatMap(known => Object.keys(known)),
  ]
  return logins.find(each => each.toLowerCase() === login.toLowerCase()) ?? null
}
