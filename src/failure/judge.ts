import { firstMatch } from './first-match.ts'
import { BEAM_AND_OTHERS } from './markers/beam-and-others.ts'
import { C_AND_CPP } from './markers/c-and-cpp.ts'
import { CRASHES } from './markers/crashes.ts'
import { DIAGNOSTICS } from './markers/diagnostics.ts'
import { DOTNET_AND_SWIFT } from './markers/dotnet-and-swift.ts'
import { ENDINGS, WARNING, WORDS } from './markers/endings.ts'
import { JAVASCRIPT } from './markers/javascript.ts'
import { JVM } from './markers/jvm.ts'
import type { Family, Marker } from './markers/marker.ts'
import { FOREIGN_FRAME, GOOD_NEWS, NOISE, PREFIX } from './markers/noise.ts'
import { PYTHON } from './markers/python.ts'
import { RUBY_AND_PHP } from './markers/ruby-and-php.ts'
import { RUST_AND_GO } from './markers/rust-and-go.ts'
import { DIFFERENCES, TESTS } from './markers/tests.ts'

/** What one line is by itself: `names` says that it tells one failure from another, not only that there is one. */
export type Verdict =
  | { readonly kind: 'noise' }
  | { readonly kind: 'foreign-frame' }
  | { readonly kind: 'plain' }
  | { readonly kind: 'marked'; readonly marker: Marker; readonly names: boolean }

const GENERAL: Family = {
  naming: [...TESTS, ...DIAGNOSTICS, ...CRASHES, ...DIFFERENCES],
  telling: [...ENDINGS, ...WORDS],
}
const FAMILIES: readonly Family[] = [
  JAVASCRIPT,
  PYTHON,
  JVM,
  C_AND_CPP,
  RUST_AND_GO,
  RUBY_AND_PHP,
  DOTNET_AND_SWIFT,
  BEAM_AND_OTHERS,
  GENERAL,
]
const NAMING: ReadonlySet<Marker> = new Set(FAMILIES.flatMap(({ naming }) => naming))

/** Of several markers the strongest counts. */
const markerOf = firstMatch(
  FAMILIES.flatMap(({ naming, telling }) => [...naming, ...telling]).sort((a, b) => b.worth - a.worth),
)
const noiseIn = firstMatch(NOISE.map(pattern => ({ pattern })))
const WARNS: Verdict = { kind: 'marked', marker: WARNING, names: false }

/** Judges a cleaned line without its neighbours. */
export function judge(line: string): Verdict {
  if (noiseIn(line)) return { kind: 'noise' }
  if (FOREIGN_FRAME.test(line)) return { kind: 'foreign-frame' }
  const text = line.replace(PREFIX, '').replace(GOOD_NEWS, '')
  if (WARNING.pattern.test(text)) return WARNS
  const marker = markerOf(text)
  return marker ? { kind: 'marked', marker, names: NAMING.has(marker) } : { kind: 'plain' }
}
