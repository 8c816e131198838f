import { fullSha, objectType } from './objects.ts'
import { notFound, Refusal, unprocessable } from './reply.ts'
import { type Call, type Handler, repositoryUrl, type Site } from './site.ts'

const NO_OBJECT = '0'.repeat(40)

export const createRef: Handler = async (site, call) => {
  const { ref, sha } = call.body as { ref: string; sha: string }
  await requireRefName(site, ref)
  await requireObject(site, sha)
  await requireWorkflowsUntouched(site, call, sha)
  // The old value "nothing" makes git the judge between two that create the same branch at once.
  if ((await site.git.ask(['update-ref', ref, sha, NO_OBJECT])) === null)
    throw await creationRefused(site, ref)
  return { body: await refJson(site, ref) }
}

export const getRef: Handler = async (site, call) => {
  const ref = `refs/${call.parameter('ref')}`
  if ((await shaOf(site, ref)) === null) throw notFound()
  return { body: await refJson(site, ref) }
}

export const listMatchingRefs: Handler = async (site, call) => {
  const all = (await site.git.text(['for-each-ref', '--format=%(refname)'])).split('\n')
  const matching = all.filter(ref => ref.startsWith(`refs/${call.parameter('ref')}`))
  return { body: await Promise.all(matching.map(ref => refJson(site, ref))) }
}

export const updateRef: Handler = async (site, call) => {
  const { sha, force = false } = call.body as { sha: string; force?: boolean }
  const ref = `refs/${call.parameter('ref')}`
  const old = await shaOf(site, ref)
  if (old === null) throw unprocessable('Reference does not exist')
  await requireObject(site, sha)
  const isForward = (await site.git.ask(['merge-base', '--is-ancestor', old, sha])) !== null
  if (!force && !isForward) throw unprocessable('Update is not a fast forward')
  await requireWorkflowsUntouched(site, call, sha)
  if ((await site.git.ask(['update-ref', ref, sha, old])) === null)
    throw unprocessable('Reference cannot be updated')
  return { body: await refJson(site, ref) }
}

/** Closes the pull requests of a branch with the branch, as GitHub does. */
export const deleteRef: Handler = async (site, call) => {
  const ref = `refs/${call.parameter('ref')}`
  if ((await shaOf(site, ref)) === null) throw unprocessable('Reference does not exist')
  await site.git.run(['update-ref', '-d', ref])
  for (const pull of site.pulls) if (`refs/heads/${pull.head}` === ref) pull.state = 'closed'
  return {}
}

async function shaOf(site: Site, ref: string): Promise<string | null> {
  return site.git.ask(['show-ref', '--verify', '--hash', ref])
}

async function refJson(site: Site, ref: string): Promise<object> {
  const sha = (await shaOf(site, ref)) ?? ''
  const type = await objectType(site.git, sha)
  const url = `${repositoryUrl(site)}/git`
  return {
    ref,
    node_id: `REF_${ref}`,
    url: `${url}/${ref}`,
    object: { sha, type, url: `${url}/${type}s/${sha}` },
  }
}

async function requireRefName(site: Site, ref: string): Promise<void> {
  if (!/^refs\/.+\/./.test(ref))
    throw unprocessable('Reference name must contain at least three slash-separated components.')
  const isWellFormed = (await site.git.ask(['check-ref-format', ref])) !== null
  if (!isWellFormed) throw unprocessable(`${ref} is not a valid ref name.`)
}

async function requireObject(site: Site, sha: string): Promise<void> {
  if ((await objectType(site.git, fullSha(sha))) === null) throw unprocessable('Object does not exist')
}

async function creationRefused(site: Site, ref: string): Promise<Refusal> {
  const isThere = (await shaOf(site, ref)) !== null
  return unprocessable(isThere ? 'Reference already exists' : 'Reference update failed')
}

/** No token of a workflow may bring commits that change workflow files. */
async function requireWorkflowsUntouched(site: Site, call: Call, sha: string): Promise<void> {
  if (call.permissions.workflows === 'write') return
  const changing = await site.git.ask([
    'rev-list',
    '--max-count=1',
    sha,
    '--not',
    '--all',
    '--',
    '.github/workflows',
  ])
  if (changing === null || changing === '') return
  throw new Refusal(403, 'Resource not accessible by integration', {
    headers: { 'x-accepted-github-permissions': 'contents=write,workflows=write' },
  })
}
