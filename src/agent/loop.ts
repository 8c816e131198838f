import { plainText } from '../platform/text.ts'
import type { End } from '../platform/verdict.ts'
import type { Watch } from '../platform/watch.ts'
import type { Shortening } from './compaction.ts'
import { conversation } from './conversation.ts'
import type { Done } from './done.ts'
import { type Frame, framedAnswer } from './frame.ts'
import type { Turn } from './model.ts'
import { type Opinion, patience } from './patience.ts'
import { testReport } from './prompt.ts'
import { type Limits, reminders } from './reminders.ts'
import { endsGreen, type Toolbox } from './toolbox.ts'
import { runTestsTool } from './tools/run-tests.ts'

export type Job = Shortening &
  Limits & {
    readonly toolbox: Toolbox
    readonly frame: Frame
    readonly watch: Watch
    /** Whether green tests are enough, whatever the model says of its work. */
    readonly greenIsDone: boolean
  }

/** `green`: the tests pass in the private copy, which is a claim until it is proven in a fresh one. */
export type Outcome =
  | { readonly kind: 'green'; readonly words: string }
  | { readonly kind: 'stopped'; readonly end: End; readonly words: string }

/** Asks the model, runs its tools, lets the tests decide. */
export async function repair(job: Job): Promise<Outcome> {
  const talk = conversation(job)
  const judge = patience(job.resumption?.past)
  const remind = reminders(job)
  let words = job.resumption?.words ?? ''
  for (let step = job.resumption?.step ?? 1; step <= job.maxSteps; step += 1) {
    const heard = await talk.ask(step)
    if (heard.kind === 'stop') return lastLook(job, heard.end, words)
    if (heard.kind === 'shortened') {
      judge.forget()
      // Only what the model has said is a step.
      if (!heard.summarized) step -= 1
      continue
    }
    const { turn } = heard
    words = turn.text || words
    if (turn.calls.length === 0 && (await endsGreen(job.toolbox, job.watch))) return { kind: 'green', words }
    const done = await whatCameOf(turn, job, step)
    const opinion = judge.after(done)
    if (opinion.kind === 'lost') return lastLook(job, noFix(opinion.reason), words)
    talk.add(turn, step, { done, notes: [...nudge(opinion), ...remind(step)] })
  }
  return lastLook(job, outOfSteps(job.maxSteps), words)
}

async function whatCameOf(
  { calls }: Turn,
  { toolbox, watch, redact, frame }: Job,
  step: number,
): Promise<Done[]> {
  const done: Done[] = []
  for (const call of calls) done.push({ call, ...(await toolbox.call(call, step)) })
  // Whoever was interrupted has claimed nothing.
  if (calls.length > 0 || watch.signal.aborted) return done
  const report = redact(plainText(testReport(await toolbox.tests())))
  return [{ kind: 'red', output: framedAnswer(frame, runTestsTool.name, report) }]
}

function nudge(opinion: Opinion): string[] {
  return opinion.kind === 'doubt' ? [opinion.nudge] : []
}

/** At its end the tree may be repaired already: the tests say so, where there is still time to ask them. */
async function lastLook(job: Job, end: End, words: string): Promise<Outcome> {
  const worthALook = job.greenIsDone && (end.verdict === 'limit-reached' || end.verdict === 'no-fix')
  if (worthALook && (await endsGreen(job.toolbox, job.watch))) return { kind: 'green', words }
  return { kind: 'stopped', end, words }
}

function noFix(reason: string): End {
  return { verdict: 'no-fix', reason }
}

function outOfSteps(maxSteps: number): End {
  return { verdict: 'limit-reached', reason: `max-steps: all ${maxSteps} steps are used up` }
}
