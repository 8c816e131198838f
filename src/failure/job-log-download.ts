import type { GitHub } from '../platform/github.ts'
import { refusalStatus } from './refusal.ts'

export type LogDownload =
  | { readonly kind: 'log'; readonly bytes: AsyncIterable<Uint8Array> }
  | { readonly kind: 'missing'; readonly reason: string }

export type Fetch = (
  url: string,
  init: { readonly signal: AbortSignal; readonly redirect: 'manual' },
) => Promise<Response>

export type Transfer = { readonly fetch: Fetch; readonly signal: AbortSignal }

type JobOfRepository = { readonly owner: string; readonly repo: string; readonly job_id: number }

const MOST_REDIRECTS = 5

/** GitHub answers with a short-lived address on another host, which must not see the token: it is followed by hand. */
export async function downloadLog(
  github: GitHub,
  job: JobOfRepository,
  transfer: Transfer,
): Promise<LogDownload> {
  const request = { redirect: 'manual' as const, signal: transfer.signal }
  const answer = await github
    .request('GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs', { ...job, request })
    .catch(refusal)
  if ('kind' in answer) return answer
  return follow(new URL(answer.url), answer.headers.location ?? null, transfer)
}

async function follow(from: URL, location: string | null, transfer: Transfer): Promise<LogDownload> {
  let [place, next] = [from, location]
  for (let hops = 0; hops < MOST_REDIRECTS; hops++) {
    if (!next || !URL.canParse(next, place.href)) return missing('GitHub named no address for it')
    place = new URL(next, place)
    if (!isAsSafe(place, from)) return missing(`its address is not https (${place.protocol}//${place.host})`)
    const response = await transfer.fetch(place.href, { signal: transfer.signal, redirect: 'manual' })
    if (response.ok && response.body) return { kind: 'log', bytes: response.body }
    await response.body?.cancel()
    next = response.headers.get('location')
    if (!isRedirect(response.status)) return missing(`its address answered ${response.status}`)
  }
  return missing(`its address redirects more than ${MOST_REDIRECTS} times`)
}

/** Only a GitHub that is itself asked without TLS may send on without it. */
function isAsSafe(place: URL, from: URL): boolean {
  return place.protocol === 'https:' || (place.protocol === 'http:' && from.protocol === 'http:')
}

function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status)
}

/** Not there, expired, or not for this token: said in a note. What else goes wrong is the caller's to decide. */
function refusal(error: unknown): LogDownload {
  const status = refusalStatus(error)
  if (status === 404) return missing('GitHub has no log for it (404)')
  if (status === 410) return missing('it has expired (410)')
  if (status === 403) return missing('the token may not read it (403, needs actions: read)')
  throw error
}

function missing(reason: string): LogDownload {
  return { kind: 'missing', reason }
}
