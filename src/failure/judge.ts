import { CRASHES } from './markers/crashes.ts'
import { DIAGNOSTICS } from './markers/diagnostics.ts'
import { ENDINGS, WORDS } from './markers/endings.ts'
import type { Marker } from './markers/marker.ts'
import { FOREIGN_FRAME, GOOD_NEWS, NOISE } from './markers/noise.ts'
import { DIFFERENCES, TESTS } from './markers/tests.ts'

/** What one line is by itself: `names` says that it tells one failure from another, not only that there is one. */
export type Verdict =
  | { readonly kind: 'noise' }
  | { readonly kind: 'foreign-frame' }
  | { readonly kind: 'plain' }
  | { readonly kind: 'marked'; readonly marker: Marker; readonly names: boolean }

const NAMING: readonly Marker[] = [...TESTS, ...DIAGNOSTICS, ...CRASHES, ...DIFFERENCES]
/** Strongest first, so that the first match decides. */
const VERDICTS = [
  ...NAMING.map(marker => ({ kind: 'marked' as const, marker, names: true })),
  ...[...ENDINGS, ...WORDS].map(marker => ({ kind: 'marked' as const, marker, names: false })),
].sort((a, b) => b.marker.worth - a.marker.worth)

/** Judges a cleaned line without its neighbours. */
export function judge(line: string): Verdict {
  if (NOISE.some(pattern => pattern.test(line))) return { kind: 'noise' }
  if (FOREIGN_FRAME.test(line)) return { kind: 'foreign-frame' }
  const text = line.replace(GOOD_NEWS, '')
  return VERDICTS.find(verdict => verdict.marker.pattern.test(text)) ?? { kind: 'plain' }
}
