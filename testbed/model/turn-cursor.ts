import type { Fault, RecordedRequest, Script, ScriptedTurn } from './script.ts'

/** One attempt at a turn; without a fault it is the one that answers. */
export type Attempt = {
  readonly n: number
  readonly attempt: number
  readonly turn: ScriptedTurn
  readonly fault: Fault | undefined
}

/** Where in the script the conversation is: a turn stays until an attempt at it has answered. */
export type TurnCursor = {
  readonly attempt: (request: RecordedRequest) => Attempt
  readonly answered: () => void
}

const atTheEnd: ScriptedTurn = { say: 'The script is at its end.' }

export function turnCursor(script: Script): TurnCursor {
  let n = 0
  let attempts = 0
  let turn: ScriptedTurn | undefined
  return {
    attempt(request) {
      turn ??= turnAt(script, n, request)
      attempts += 1
      return { n, attempt: attempts, turn, fault: turn.faults?.[attempts - 1] }
    },
    answered() {
      n += 1
      attempts = 0
      turn = undefined
    },
  }
}

function turnAt(script: Script, n: number, request: RecordedRequest): ScriptedTurn {
  if (typeof script.turns === 'function') return script.turns(n, request)
  return script.turns[n] ?? script.whenExhausted ?? atTheEnd
}
