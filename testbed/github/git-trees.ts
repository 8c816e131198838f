import { resolveTo } from './objects.ts'
import { notFound, unprocessable } from './reply.ts'
import { type Handler, repositoryUrl, type Site } from './site.ts'
import { type TreeEntry, writeTree } from './tree-writer.ts'

export const createTree: Handler = async (site, call) => {
  const { tree: entries, base_tree: base } = call.body as { tree: readonly TreeEntry[]; base_tree?: string }
  if (entries.length === 0) throw unprocessable('Invalid tree info')
  const baseTree = base === undefined ? null : await resolveTo(site.git, base, 'tree')
  if (base !== undefined && baseTree === null) throw unprocessable('base_tree is not a valid tree oid')
  const sha = await writeTree(site.git, baseTree, entries)
  return { body: await treeJson(site, sha, false) }
}

/** GitHub looks whether `recursive` is there, not what it says. */
export const getTree: Handler = async (site, call) => {
  const sha = await resolveTo(site.git, call.parameter('tree_sha'), 'tree')
  if (sha === null) throw notFound()
  return { body: await treeJson(site, sha, call.query.has('recursive')) }
}

async function treeJson(site: Site, sha: string, isRecursive: boolean): Promise<object> {
  const listing = await site.git.run(['ls-tree', '-z', '-l', ...(isRecursive ? ['-r', '-t'] : []), sha])
  const lines = listing.toString().split('\0').filter(Boolean)
  return { sha, url: treeUrl(site, sha), tree: lines.map(line => entryJson(site, line)), truncated: false }
}

function entryJson(site: Site, line: string): object {
  const [fields = '', path = ''] = line.split('\t', 2)
  const [mode, type, sha, size] = fields.split(/ +/)
  if (type === 'commit') return { path, mode, type, sha }
  const url = `${repositoryUrl(site)}/git/${type}s/${sha}`
  return type === 'blob' ? { path, mode, type, sha, size: Number(size), url } : { path, mode, type, sha, url }
}

function treeUrl(site: Site, sha: string): string {
  return `${repositoryUrl(site)}/git/trees/${sha}`
}
