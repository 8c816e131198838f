import { Refusal } from './reply.ts'
import type { Permissions } from './site.ts'

/** Any of these sets is enough; the empty one is what every token has. */
export type Needs = readonly Permissions[]

const EVERYTHING: Permissions = {
  contents: 'write',
  'pull-requests': 'write',
  issues: 'write',
  actions: 'write',
  checks: 'write',
}

export function tokenOf(authorization: string | undefined): string | null {
  return /^(?:token|bearer) +(\S+)$/i.exec(authorization ?? '')?.[1] ?? null
}

/** What the token may do. Without a list every token is that of a workflow with all permissions. */
export function permissionsOf(
  tokens: Readonly<Record<string, Permissions>> | undefined,
  token: string | null,
): Permissions {
  if (token === null) throw new Refusal(401, 'Requires authentication')
  if (tokens === undefined) return EVERYTHING
  const permissions = Object.hasOwn(tokens, token) ? tokens[token] : undefined
  if (permissions === undefined) throw new Refusal(401, 'Bad credentials')
  return permissions
}

/** Stricter than GitHub in one point: there any token may read a public repository. */
export function requirePermission(permissions: Permissions, needs: Needs): void {
  if (needs.some(set => isGranted(permissions, set))) return
  throw new Refusal(403, 'Resource not accessible by integration', {
    headers: { 'x-accepted-github-permissions': needs.map(headerOf).join('; ') },
  })
}

function isGranted(permissions: Permissions, set: Permissions): boolean {
  return Object.entries(set).every(
    ([name, level]) => permissions[name] === 'write' || permissions[name] === level,
  )
}

function headerOf(set: Permissions): string {
  return Object.entries(set)
    .map(([name, level]) => `${name.replaceAll('-', '_')}=${level}`)
    .join(',')
}
