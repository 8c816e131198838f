import type { Answer, Ask, Fault, Turn } from '../../src/agent/model.ts'
import { factsOf, type ModelFacts } from '../../src/agent/models.ts'
import { userMessage } from '../../src/agent/prompt.ts'
import { responsesModel, type Timing } from '../../src/agent/responses.ts'
import { TOOLS } from '../../src/agent/toolbox.ts'

export const API_KEY = 'a-key-of-the-tests'
const QUICK: Timing = { headersMs: 5_000, idleMs: 5_000 }

export const codexMax: ModelFacts = known('gpt-5.1-codex-max')
export const codex53: ModelFacts = known('gpt-5.3-codex')

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
  return { model: codexMax, history, maxOutputTokens: 4_096, signal: new AbortController().signal, ...change }
}

export function turnOf(answer: Answer): Turn {
  if (answer.kind === 'turn') return answer.turn
  throw new Error(`no turn: ${answer.fault.message}`)
}

export function faultIn(answer: Answer): Fault {
  if (answer.kind === 'fault') return answer.fault
  throw new Error('a turn, and no fault')
}

function known(id: string): ModelFacts {
  const facts = factsOf(id, null)
  if (!facts) throw new Error(`no facts of ${id}`)
  return facts
}
