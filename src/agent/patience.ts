import { createHash } from 'node:crypto'
import { deedOf, shorten } from './deed.ts'
import type { Done } from './done.ts'
import type { Call } from './model.ts'
import type { Past } from './resumption.ts'

/** What is to be said of a turn. `lost`: nothing will come of this any more. */
export type Opinion =
  | { readonly kind: 'fine' }
  | { readonly kind: 'doubt'; readonly nudge: string }
  | { readonly kind: 'lost'; readonly reason: string }

export type Patience = {
  readonly after: (done: readonly Done[]) => Opinion
  /** What the model no longer sees it may do again. */
  readonly forget: () => void
}

const MAX_INVALID_CALLS = 3
/** Of turns that ended although the tests were red. */
const MAX_RED_ENDS = 2
/** The same call with the same result, and nothing new in between. */
const NUDGED_AT = 3
const STOPPED_AT = 5

/** Watches for what leads nowhere: invalid calls, the same calls over and over, and claims that do not hold. */
export function patience(past: readonly Past[] = []): Patience {
  const seen = repeats()
  let invalid = 0
  let redEnds = 0
  const opinionOn = (done: Done): Opinion => {
    if (done.kind === 'red') {
      redEnds += 1
      return redEnds < MAX_RED_ENDS ? FINE : lost('the model gave up while the tests were red')
    }
    invalid = done.kind === 'invalid' ? invalid + 1 : 0
    if (invalid >= MAX_INVALID_CALLS) return lost(`its last ${invalid} tool calls were invalid`)
    return onRepeats(done.call, seen.count(keyOf(done)))
  }
  const after: Patience['after'] = done => done.map(opinionOn).reduce(worse, FINE)
  for (const each of past) {
    if (each.kind === 'cut') seen.forget()
    else after(each.done)
  }
  return { after, forget: seen.forget }
}

const FINE: Opinion = { kind: 'fine' }

/** Counts how often something was seen since anything was seen for the first time. */
function repeats() {
  const seen = new Set<string>()
  const times = new Map<string, number>()
  return {
    count: (key: string): number => {
      if (!seen.has(key)) times.clear()
      seen.add(key)
      const now = (times.get(key) ?? 0) + 1
      times.set(key, now)
      return now
    },
    forget: (): void => {
      seen.clear()
      times.clear()
    },
  }
}

/** Numbers are folded: times and the like differ in results that say the same. Without a bound one of megabytes overflows V8's stack. */
function keyOf({ call, output }: Extract<Done, { call: Call }>): string {
  const said = output.replace(/\d{1,64}/g, '0')
  const text = JSON.stringify([call.name, call.argument, said])
  return createHash('sha256').update(text).digest('base64')
}

function onRepeats(call: Call, times: number): Opinion {
  if (times >= STOPPED_AT)
    return lost(
      `the model has done the same thing ${times} times with the same result: it ${shorten(deedOf(call))}`,
    )
  if (times !== NUDGED_AT) return FINE
  return {
    kind: 'doubt',
    nudge: `This call has had the same result ${times} times. It will have it again: try something else, or end with a message that says why you cannot repair it.`,
  }
}

function worse(a: Opinion, b: Opinion): Opinion {
  const rank = { fine: 0, doubt: 1, lost: 2 }
  return rank[b.kind] > rank[a.kind] ? b : a
}

function lost(reason: string): Opinion {
  return { kind: 'lost', reason }
}
