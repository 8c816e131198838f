/** What an endpoint says of a model. `shutdown`: the day from which it is no longer served, as YYYY-MM-DD. */
export type Listing =
  | { readonly kind: 'served'; readonly shutdown: string | null }
  | { readonly kind: 'gone' }
  /** It did not say, or not in time. */
  | { readonly kind: 'unknown' }

/** Looks a model up, free of charge; not without a key. Never rejects. */
export type LookUp = (id: string) => Promise<Listing>

export type Registry = {
  readonly baseUrl: string
  readonly apiKey: string
  readonly cancel: AbortSignal
}

/** Who has not answered by then is not waited for. */
const MOST_MS = 5_000

/** Source: API reference, "Retrieve model", and the deprecations page on its `shutdown_date`. */
export function listingAt({ baseUrl, apiKey, cancel }: Registry): LookUp {
  return async id => {
    if (apiKey === '') return { kind: 'unknown' }
    try {
      const response = await fetch(`${baseUrl}/models/${encodeURIComponent(id)}`, {
        headers: { authorization: `Bearer ${apiKey}` },
        redirect: 'manual',
        signal: AbortSignal.any([cancel, AbortSignal.timeout(MOST_MS)]),
      })
      return listingFrom(response.status, await response.json())
    } catch {
      return { kind: 'unknown' }
    }
  }
}

function listingFrom(status: number, body: unknown): Listing {
  if (status === 404 && property(property(body, 'error'), 'code') === 'model_not_found')
    return { kind: 'gone' }
  if (status !== 200 || property(body, 'object') !== 'model') return { kind: 'unknown' }
  const shutdown = property(body, 'shutdown_date')
  const isDay = typeof shutdown === 'string' && /^\d{4}-\d\d-\d\d$/.test(shutdown)
  return { kind: 'served', shutdown: isDay ? shutdown : null }
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
