/** More of an error than this is not read. */
const MOST_BYTES = 65_536

/**
 * Fetches, and puts what an error says where OpenAI's client looks for it: it reads `error` only, and gateways also
 * answer `{"detail": ...}` or `{"message": ...}`.
 */
export async function fetchWithReason(...request: Parameters<typeof fetch>): Promise<Response> {
  const response = await fetch(...request)
  if (response.ok) return response
  const { status, headers } = response
  const text = await beginning(response)
  // A status that forbids a body comes without one.
  return new Response(text === '' ? null : reasonOf(text), { status, headers })
}

function reasonOf(text: string): string {
  const body = parsed(text)
  if (typeof body !== 'object' || body === null || 'error' in body) return text
  return JSON.stringify({ error: { message: text } })
}

async function beginning({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of body ?? []) {
    chunks.push(chunk)
    bytes += chunk.length
    if (bytes >= MOST_BYTES) break
  }
  return Buffer.concat(chunks).toString('utf8', 0, MOST_BYTES)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
