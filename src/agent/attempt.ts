import { createHash, randomBytes } from 'node:crypto'
import type { LogFile } from '../failure/log-file.ts'
import type { Redact } from '../platform/redact.ts'
import { plainText } from '../platform/text.ts'
import type { Watch } from '../platform/watch.ts'
import type { Workspace } from '../sandbox/workspace.ts'
import type { Budget } from './budget.ts'
import type { Effort } from './effort.ts'
import { type Frame, frameWith } from './frame.ts'
import { REPAIR, TASK } from './instructions.ts'
import type { Journal } from './journal.ts'
import { type Outcome, repair } from './loop.ts'
import type { Item } from './model.ts'
import type { ModelChoice } from './model-choice.ts'
import { paidModel } from './paid-model.ts'
import type { Picture } from './pictures/picture.ts'
import { firstMessage, picturesMessage, type Task } from './prompt.ts'
import { type Endpoint, responsesModel } from './responses.ts'
import type { Resumption } from './resumption.ts'
import type { RunTests } from './test-runner.ts'
import { type Bench, createToolbox, TOOLS } from './toolbox.ts'

export type Attempt = {
  readonly task: Omit<Task, 'nonce'>
  readonly choice: ModelChoice
  readonly endpoint: Endpoint
  readonly effort: Effort
  /** Requests that share it are routed to the same cache. */
  readonly cacheScope: string
  readonly maxSteps: number
  readonly commandTimeoutMs: number
  readonly workspace: Workspace
  /** What read_log reads. */
  readonly logs: readonly LogFile[]
  /** What the failing tests left behind. */
  readonly pictures: readonly Picture[]
  readonly runTests: RunTests
  /** The change so far, against the base commit. */
  readonly diff: () => Promise<string>
  readonly keepChange: Bench['keepChange']
  readonly signature: string
  /** Null: from the beginning. */
  readonly resumption: Resumption | null
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
  const instructions = task.assignment === '' ? REPAIR : TASK
  const model = responsesModel(endpoint, { instructions, tools: TOOLS, effort, cacheKey })
  const prefixBytes = Buffer.byteLength(instructions) + Buffer.byteLength(JSON.stringify(TOOLS))
  const { signature, resumption } = plan
  const terms = { budget, watch, journal, note, random: Math.random, signature, resumption }
  const ask = paidModel({ model, ...choice, prefixBytes, ...terms })
  const recalled = resumption?.open?.results ?? []
  const nonce = randomBytes(6).toString('hex')
  const frame = frameWith(nonce)
  const toolbox = createToolbox({ ...plan, workspace, checkout: task.checkout, frame, recalled })
  const clean = (text: string): string => plan.redact(plainText(text))
  const excerpt = clean(task.excerpt)
  const account = clean(task.account)
  const houseRules = clean(task.houseRules)
  const assignment = plan.redact(task.assignment)
  const first = firstMessage({ ...task, excerpt, account, houseRules, assignment, nonce })
  // Green tests say nothing of a task that only they check.
  const greenIsDone = task.assignment === '' || task.check !== ''
  const pictures = await shown(plan, frame)
  return repair({ ...plan, ask, toolbox, first, frame, pictures, greenIsDone })
}

async function shown({ pictures, redact }: Attempt, frame: Frame): Promise<readonly Item[]> {
  if (pictures.length === 0) return []
  const { caption, imagePart } = await import('./pictures/image-part.ts')
  const parts = pictures.map(each => ({ caption: redact(caption(each)), image: imagePart(each) }))
  return [picturesMessage(parts, frame)]
}
