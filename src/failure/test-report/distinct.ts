import type { TestOutcome, TestResult } from '../test-result.ts'
import type { Draft } from './draft.ts'

const FIRST: readonly TestOutcome[] = ['failed', 'passed', 'skipped']

/**
 * Results with one id each. Of those that share one, nothing tells which is which, and parallel runs write them in any
 * order: the red ones come first, so that the same colours give the same ids.
 */
export function distinct(drafts: readonly Draft[]): TestResult[] {
  const groups = Map.groupBy(drafts, ({ id }) => id)
  if (groups.size === drafts.length) return drafts.map(withoutMark)
  const taken = new Set(groups.keys())
  return [...groups.values()].flatMap(group => {
    if (group.length === 1 || group.every(({ repeatsAreRetries }) => repeatsAreRetries)) return lastTry(group)
    return numbered(group, taken)
  })
}

function withoutMark({ repeatsAreRetries: _, ...result }: Draft): TestResult {
  return result
}

function lastTry(tries: readonly Draft[]): TestResult[] {
  const colours = new Set(tries.map(({ outcome }) => outcome))
  const flaky = colours.has('failed') && colours.has('passed')
  return tries.slice(-1).map(last => ({ ...withoutMark(last), ...(flaky && { flaky: true as const }) }))
}

function numbered(group: readonly Draft[], taken: Set<string>): TestResult[] {
  let number = 1
  return FIRST.flatMap(outcome => group.filter(draft => draft.outcome === outcome)).map((draft, index) => {
    const result = withoutMark(draft)
    if (index === 0) return result
    do number += 1
    while (taken.has(`${draft.id} (${number})`))
    const id = `${draft.id} (${number})`
    taken.add(id)
    return { ...result, id, repeatOf: draft.id }
  })
}
