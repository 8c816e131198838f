export type Trailer = 'Signature' | 'Base' | 'Run' | 'Model' | 'Cost-USD'

const KEY = 'Codex-Max-Fix-'
const LINE = new RegExp(`^${KEY}([A-Za-z-]+): (.+)$`)

/** The last paragraph of a commit message, by which a later run knows its own work. */
export function trailerLines(trailers: Readonly<Record<Trailer, string>>): string {
  return Object.entries(trailers)
    .map(([name, value]) => `${KEY}${name}: ${value.replace(/\s+/g, ' ').trim()}`)
    .join('\n')
}

/** Read where git reads trailers, in the last paragraph and nowhere else. */
export function trailersOf(message: string): ReadonlyMap<string, string> {
  const last =
    message
      .trimEnd()
      .split(/\n\s*\n/)
      .at(-1) ?? ''
  const pairs = last.split('\n').flatMap(line => {
    const [, name, value] = LINE.exec(line) ?? []
    return name !== undefined && value !== undefined ? [[name, value] as const] : []
  })
  return new Map(pairs)
}
