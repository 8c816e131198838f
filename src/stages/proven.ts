import type { Finding } from '../platform/finding.ts'
import type { Proof } from '../proof/prove.ts'
import type { Repaired } from './repair.ts'
import type { Broken } from './what-broke.ts'

/** A fix that holds, and how it came to be. */
export type Proven = {
  readonly broken: Broken
  readonly repaired: Repaired
  readonly proof: Proof
  /** What a reviewer should look at twice. */
  readonly flags: readonly Finding[]
}
