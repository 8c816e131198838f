import type { Watch } from '../platform/watch.ts'
import type { Budget } from './budget.ts'
import { usd } from './prices.ts'

export type Limits = {
  readonly maxSteps: number
  readonly budget: Pick<Budget, 'left' | 'limit'>
  readonly watch: Pick<Watch, 'leftMs' | 'limitMs'>
}

const FEW_STEPS = 3
/** Of the money, of the minutes. */
const LITTLE = 0.2

const FINISH = 'Finish what you have begun and run the tests.'
const LAST_STEP =
  'This is the last step: unless one call completes the repair, end now with your closing words, that is what is wrong, why, and what is still missing.'

/**
 * What is to be said after a step of the limits that come near, each once. The last step is the wrap-up: a further
 * request would be beyond `max-steps`, and the money for it would have to be kept from the repair.
 */
export function reminders({ maxSteps, budget, watch }: Limits): (step: number) => string[] {
  const said = new Set<string>()
  const once = (name: string, isNear: boolean, text: () => string): string[] => {
    if (!isNear || said.has(name)) return []
    said.add(name)
    return [text()]
  }
  // Who has only a few steps from the beginning need not be told that few are left.
  const counts = maxSteps > FEW_STEPS
  return step => {
    const left = maxSteps - step
    const steps = counts && left === FEW_STEPS ? [`${left} steps are left. ${FINISH}`] : []
    const last = counts && left === 1 ? [LAST_STEP] : []
    const money = once('money', budget.left < budget.limit * LITTLE, () => {
      return `${usd(budget.left, 2)} of ${usd(budget.limit, 2)} USD are left. ${FINISH}`
    })
    const time = once('time', watch.leftMs < watch.limitMs * LITTLE, () => {
      return `${(watch.leftMs / 60_000).toFixed(1)} minutes are left. ${FINISH}`
    })
    return [...steps, ...last, ...money, ...time]
  }
}
