import type { IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import type { RecordedRequest } from './script.ts'

/** Reads a request to its end; null when the client goes away meanwhile. */
export async function recordRequest(req: IncomingMessage): Promise<RecordedRequest | null> {
  const atMs = performance.now()
  const bytes = await buffer(req).catch(() => null)
  if (bytes === null) return null
  return {
    method: req.method ?? '',
    path: req.url ?? '',
    headers: Object.fromEntries(Object.entries(req.headers).map(([name, value]) => [name, String(value)])),
    body: parsed(bytes.toString('utf8')),
    bytes: bytes.length,
    atMs,
  }
}

function parsed(text: string): unknown {
  if (text === '') return null
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
