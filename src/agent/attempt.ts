import { createHash, randomBytes } from 'node:crypto'
import type { Redact } from '../platform/redact.ts'
import type { Watch } from '../platform/watch.ts'
import type { Workspace } from '../sandbox/workspace.ts'
import type { Budget } from './budget.ts'
import type { Effort } from './effort.ts'
import type { Journal } from './journal.ts'
import { type Outcome, repair } from './loop.ts'
import type { ModelChoice } from './model-choice.ts'
import { paidModel } from './paid-model.ts'
import { firstMessage, INSTRUCTIONS, type Task } from './prompt.ts'
import { responsesModel } from './responses.ts'
import type { RunTests } from './test-runner.ts'
import { createToolbox, TOOLS } from './toolbox.ts'

export type Attempt = {
  readonly task: Omit<Task, 'nonce'>
  readonly choice: ModelChoice
  readonly endpoint: { readonly baseUrl: string; readonly apiKey: string }
  readonly effort: Effort
  /** Requests that share it are routed to the same cache. */
  readonly cacheScope: string
  readonly maxSteps: number
  readonly commandTimeoutMs: number
  readonly workspace: Workspace
  readonly runTests: RunTests
  readonly budget: Budget
  readonly watch: Watch
  readonly journal: Journal
  readonly redact: Redact
  readonly note: (text: string) => void
}

/** Puts model, tools and limits together and lets them work in the private copy. */
export async function attempt(plan: Attempt): Promise<Outcome> {
  const { task, choice, endpoint, effort, workspace, watch, journal, budget, note } = plan
  const cacheKey = `cmf-${createHash('sha256').update(plan.cacheScope).digest('hex').slice(0, 40)}`
  const model = responsesModel(endpoint, { instructions: INSTRUCTIONS, tools: TOOLS, effort, cacheKey })
  const prefixBytes = Buffer.byteLength(INSTRUCTIONS) + Buffer.byteLength(JSON.stringify(TOOLS))
  const ask = paidModel({ model, ...choice, prefixBytes, budget, watch, journal, note, random: Math.random })
  const toolbox = createToolbox({ ...plan, workspace, checkout: task.checkout })
  const nonce = randomBytes(6).toString('hex')
  return repair({
    ask,
    toolbox,
    first: firstMessage({ ...task, excerpt: plan.redact(task.excerpt), nonce }),
    maxSteps: plan.maxSteps,
    watch,
    redact: plan.redact,
  })
}
