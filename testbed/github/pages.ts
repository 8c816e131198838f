import type { Call, Site } from './site.ts'

const DEFAULT_PAGE_SIZE = 30
const LARGEST_PAGE_SIZE = 100

/** One page of a list, and the Link header that leads to the others. */
export type Page<T> = { readonly items: readonly T[]; readonly headers: Readonly<Record<string, string>> }

export function pageOf<T>(site: Site, call: Call, all: readonly T[]): Page<T> {
  const size = Math.min(
    Number(call.query.get('per_page') ?? DEFAULT_PAGE_SIZE) || DEFAULT_PAGE_SIZE,
    LARGEST_PAGE_SIZE,
  )
  const page = Math.max(Number(call.query.get('page') ?? 1), 1)
  const last = Math.max(Math.ceil(all.length / size), 1)
  const links = [
    ...(page > 1 ? [link(site, call, { page: page - 1, rel: 'prev' })] : []),
    ...(page < last
      ? [link(site, call, { page: page + 1, rel: 'next' }), link(site, call, { page: last, rel: 'last' })]
      : []),
    ...(page > 1 ? [link(site, call, { page: 1, rel: 'first' })] : []),
  ]
  return {
    items: all.slice((page - 1) * size, page * size),
    headers: links.length === 0 ? {} : { link: links.join(', ') },
  }
}

function link(site: Site, call: Call, to: { page: number; rel: string }): string {
  const query = new URLSearchParams(call.query)
  query.set('page', String(to.page))
  return `<${site.apiUrl}${call.pathname}?${query}>; rel="${to.rel}"`
}
