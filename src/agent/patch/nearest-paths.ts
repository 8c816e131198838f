/** Up to `count` of `paths` that someone who wrote `wanted` may have meant, likeliest first. */
export function nearestPaths(paths: readonly string[], wanted: string, count = 3): readonly string[] {
  const parts = pairs(wanted)
  const scored = paths.map(path => ({ path, score: similarity(path, wanted, parts) }))
  const likely = scored.filter(({ score }) => score >= LEAST_SIMILARITY)
  return likely
    .sort((a, b) => b.score - a.score || (a.path < b.path ? -1 : 1))
    .slice(0, count)
    .map(({ path }) => path)
}

const LEAST_SIMILARITY = 0.5

/** Shared pairs of letters (Dice); the same file name in another folder counts as likely whatever the folder. */
function similarity(path: string, wanted: string, parts: ReadonlySet<string>): number {
  const own = pairs(path)
  const shared = [...own].filter(pair => parts.has(pair)).length
  const dice = (2 * shared) / (own.size + parts.size || 1)
  return baseOf(path) === baseOf(wanted) ? Math.max(LEAST_SIMILARITY, dice) + 1 : dice
}

function pairs(path: string): ReadonlySet<string> {
  const text = path.toLowerCase()
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)))
}

function baseOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).toLowerCase()
}
