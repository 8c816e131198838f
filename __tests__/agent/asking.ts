import type { Deal } from '../../src/agent/deal.ts'
import type { Answer, Ask, Fault, Turn } from '../../src/agent/model.ts'
import type { ModelFacts } from '../../src/agent/model-facts.ts'
import { factsOf } from '../../src/agent/models.ts'
import { userMessage } from '../../src/agent/prompt.ts'
import { responsesModel, type Timing } from '../../src/agent/responses.ts'
import { TOOLS } from '../../src/agent/toolbox.ts'

export const API_KEY = 'a-key-of-the-tests'
const QUICK: Timing = { headersMs: 5_000, idleMs: 5_000 }

export const codexMax: ModelFacts = factsAbout('gpt-5.1-codex-max')
export const codex53: ModelFacts = factsAbout('gpt-5.3-codex')

/** The adapter, pointed at an endpoint. */
export function modelAt(baseUrl: string, timing: Timing = QUICK) {
  const prefix = {
    instructions: 'Repair the build.',
    tools: TOOLS,
    effort: 'medium' as const,
    cacheKey: 'cmf-1',
  }
  return responsesModel({ baseUrl, apiKey: API_KEY }, prefix, timing)
}

export function asking(change: Partial<Ask> = {}): Ask {
  const history = [userMessage('The tests are red.')]
  const { signal } = new AbortController()
  return { deal: dealOn(codexMax), history, maxOutputTokens: 4_096, signal, ...change }
}

/** A model that is asked as usual. */
export function dealOn(facts: ModelFacts, change: Partial<Deal> = {}): Deal {
  return { facts, tier: 'default', refused: new Set(), ...change }
}

export function turnOf(answer: Answer): Turn {
  if (answer.kind === 'turn') return answer.turn
  throw new Error(`no turn: ${answer.fault.message}`)
}

export function faultIn(answer: Answer): Fault {
  if (answer.kind === 'fault') return answer.fault
  throw new Error('a turn, and no fault')
}

/** Of a model that the table has. */
export function factsAbout(id: string): ModelFacts {
  const facts = factsOf(id, null)
  if (!facts) throw new Error(`no facts of ${id}`)
  return facts
}
