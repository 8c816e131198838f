import { fullSha, objectType } from './objects.ts'
import { notFound, Refusal, unprocessable } from './reply.ts'
import { type Call, type Handler, repositoryUrl, type Site } from './site.ts'

const LARGEST_BLOB_BYTES = 40 * 1024 * 1024

export const createBlob: Handler = async (site, call) => {
  const content = decoded(call)
  if (content.length > LARGEST_BLOB_BYTES) throw tooLarge()
  const sha = await site.git.text(['hash-object', '-w', '--stdin'], { input: content })
  return { body: { sha, url: blobUrl(site, sha) } }
}

export const getBlob: Handler = async (site, call) => {
  const sha = fullSha(call.parameter('file_sha'), 'file_sha')
  if ((await objectType(site.git, sha)) !== 'blob') throw notFound()
  const content = await site.git.run(['cat-file', 'blob', sha])
  return {
    body: {
      sha,
      node_id: `B_${sha}`,
      size: content.length,
      url: blobUrl(site, sha),
      content: wrapped(content),
      encoding: 'base64',
    },
  }
}

function blobUrl(site: Site, sha: string): string {
  return `${repositoryUrl(site)}/git/blobs/${sha}`
}

/** GitHub breaks base64 into lines of 60 characters. */
export function wrapped(content: Buffer): string {
  return content.toString('base64').replace(/.{1,60}/g, '$&\n')
}

function decoded(call: Call): Buffer {
  const { content, encoding = 'utf-8' } = call.body as { content: string; encoding?: string }
  if (encoding === 'utf-8') return Buffer.from(content)
  if (encoding !== 'base64') throw unprocessable(`Invalid encoding: ${encoding}`)
  if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(content)) throw unprocessable('content is not valid Base64')
  return Buffer.from(content, 'base64')
}

function tooLarge(): Refusal {
  const message =
    'Sorry, your input was too large to process. Consider creating the blob in a local clone of the repository and then pushing it to GitHub.'
  return new Refusal(422, message, { errors: [{ resource: 'Blob', field: 'data', code: 'too_large' }] })
}
