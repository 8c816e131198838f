import type { Redact } from '../platform/redact.ts'
import type { End } from '../platform/verdict.ts'
import type { Watch } from '../platform/watch.ts'
import type { Item } from './model.ts'
import type { PaidModel } from './paid-model.ts'
import { stillRed, toolOutput } from './prompt.ts'
import { endsGreen, type Toolbox } from './toolbox.ts'

export type Job = {
  readonly ask: PaidModel
  readonly toolbox: Toolbox
  readonly first: Item
  readonly maxSteps: number
  readonly watch: Watch
  readonly redact: Redact
}

/** `green`: the tests pass in the private copy, which is a claim until it is proven in a fresh one. */
export type Outcome =
  | { readonly kind: 'green'; readonly words: string }
  | { readonly kind: 'stopped'; readonly end: End; readonly words: string }

const MAX_IDLE_TURNS = 2
const MAX_INVALID_CALLS = 3

/** Asks the model, runs its tools, lets the tests decide. */
export async function repair(job: Job): Promise<Outcome> {
  const history: Item[] = [job.first]
  let words = ''
  let idleTurns = 0
  let invalidCalls = 0
  for (let step = 1; step <= job.maxSteps; step += 1) {
    const paid = await job.ask(history, step)
    if (paid.kind === 'stop') return lastLook(job, paid.end, words)
    const { turn } = paid
    history.push(...turn.items)
    words = turn.text || words
    for (const call of turn.calls) {
      const { kind, output } = await job.toolbox.call(call, step)
      history.push(toolOutput(call, output))
      invalidCalls = kind === 'invalid' ? invalidCalls + 1 : 0
    }
    if (invalidCalls >= MAX_INVALID_CALLS)
      return stopped(noFix(`its last ${invalidCalls} tool calls were invalid`), words)
    if (turn.calls.length > 0) continue
    if (await endsGreen(job.toolbox, job.watch)) return { kind: 'green', words }
    if (job.watch.signal.aborted) continue
    idleTurns += 1
    if (idleTurns >= MAX_IDLE_TURNS)
      return stopped(noFix('the model gave up while the tests were red'), words)
    history.push(stillRed(await job.toolbox.tests(), job.redact))
  }
  return lastLook(job, outOfSteps(job.maxSteps), words)
}

/** At a limit the tree may be repaired already: the tests say so, where there is still time to ask them. */
async function lastLook(job: Job, end: End, words: string): Promise<Outcome> {
  if (end.verdict === 'limit-reached' && (await endsGreen(job.toolbox, job.watch)))
    return { kind: 'green', words }
  return stopped(end, words)
}

function stopped(end: End, words: string): Outcome {
  return { kind: 'stopped', end, words }
}

function noFix(reason: string): End {
  return { verdict: 'no-fix', reason }
}

function outOfSteps(maxSteps: number): End {
  return { verdict: 'limit-reached', reason: `max-steps: all ${maxSteps} steps are used up` }
}
