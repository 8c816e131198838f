import { wrapped } from './git-blobs.ts'
import { resolveTo } from './objects.ts'
import { notFound } from './reply.ts'
import { type Handler, pageUrl, repositoryUrl, type Site } from './site.ts'

/** Larger files come without their content: it has to be asked for as raw, or as a blob. */
const LARGEST_INLINE_BYTES = 1024 * 1024

type Entry = { readonly mode: string; readonly type: string; readonly sha: string; readonly path: string }

export const getContent: Handler = async (site, call) => {
  const ref = call.query.get('ref') ?? site.defaultBranch
  const path = call.parameter('path').replace(/^\/+|\/+$/g, '')
  const commit = await resolveTo(site.git, ref.replace(/^refs\/(heads|tags)\//, ''), 'commit')
  if (commit === null) throw notFound(`No commit found for the ref ${ref}`)
  if (path === '') return { body: await folderJson(site, ref, `${commit}:`) }
  const [entry] = await entries(site, [commit, '--', path])
  if (entry === undefined) throw notFound()
  if (entry.type === 'tree') return { body: await folderJson(site, ref, entry.sha, path) }
  if (entry.type === 'commit') return { body: { ...entryJson(site, ref, entry), submodule_git_url: null } }
  const content = await site.git.run(['cat-file', 'blob', entry.sha])
  if (/\braw\b/.test(call.accept))
    return { body: content, headers: { 'content-type': 'application/vnd.github.raw' } }
  return { body: fileJson(site, ref, { ...entry, content }) }
}

async function folderJson(site: Site, ref: string, tree: string, prefix = ''): Promise<readonly object[]> {
  const children = await entries(site, [tree])
  return children.map(child =>
    entryJson(site, ref, { ...child, path: prefix === '' ? child.path : `${prefix}/${child.path}` }),
  )
}

async function entries(site: Site, where: readonly string[]): Promise<readonly Entry[]> {
  const listing = (await site.git.run(['ls-tree', '-z', ...where])).toString()
  return listing.split('\0').filter(Boolean).map(parsedEntry)
}

function parsedEntry(line: string): Entry {
  const [fields = '', path = ''] = line.split('\t', 2)
  const [mode = '', type = '', sha = ''] = fields.split(' ')
  return { mode, type, sha, path }
}

function fileJson(site: Site, ref: string, file: Entry & { readonly content: Buffer }): object {
  const { content } = file
  const size = content.length
  if (file.mode === '120000') return { ...entryJson(site, ref, file), size, target: content.toString() }
  const isInline = size <= LARGEST_INLINE_BYTES
  return {
    ...entryJson(site, ref, file),
    size,
    encoding: isInline ? 'base64' : 'none',
    content: isInline ? wrapped(content) : '',
  }
}

function entryJson(site: Site, ref: string, entry: Entry): object {
  const { path, sha } = entry
  return {
    type: typeOf(entry),
    ...{ name: path.slice(path.lastIndexOf('/') + 1), path, sha },
    url: `${repositoryUrl(site)}/contents/${encodeURI(path)}?ref=${encodeURIComponent(ref)}`,
    git_url: `${repositoryUrl(site)}/git/${entry.type}s/${sha}`,
    html_url: `${pageUrl(site)}/blob/${ref}/${encodeURI(path)}`,
    download_url: null,
  }
}

function typeOf(entry: Entry): string {
  if (entry.type === 'tree') return 'dir'
  if (entry.type === 'commit') return 'submodule'
  return entry.mode === '120000' ? 'symlink' : 'file'
}
