import { fieldViolations } from './field-check.ts'
import { historyViolations, type Outcome, type Seen, seen } from './history-check.ts'
import { pairingViolations } from './pairing-check.ts'
import { pictureViolations } from './pictures.ts'
import type { Script } from './script.ts'
import { type CreateBody, itemsOf } from './wire.ts'

/** Judges the requests of one run, in the order in which they come. */
export type RequestCheck = {
  readonly violations: readonly string[]
  readonly see: (body: CreateBody) => void
  /** How the request seen last ended, when it did not merely fail. */
  readonly settle: (outcome: Outcome) => void
  /** Something that is wrong apart from any run. */
  readonly object: (sentence: string) => void
}

type Taken = Pick<Script, 'refuses' | 'compactsAbove'>

export function requestCheck({
  refuses,
  compactsAbove = Number.POSITIVE_INFINITY,
}: Taken = {}): RequestCheck {
  const violations: string[] = []
  let previous: Seen | undefined
  let count = 0
  return {
    violations,
    see(body) {
      const next = seen(body)
      const items = itemsOf(body)
      const found = [
        ...fieldViolations(body, refuses?.fields),
        ...pairingViolations(items),
        ...items.flatMap(pictureViolations),
      ]
      if (previous !== undefined) found.push(...historyViolations(previous, next, compactsAbove))
      previous = next
      count += 1
      violations.push(...found.map(sentence => `request ${count}: ${sentence}`))
    },
    settle(outcome) {
      if (previous !== undefined) previous = { ...previous, outcome }
    },
    object: sentence => void violations.push(sentence),
  }
}
