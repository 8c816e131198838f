import type { Call, Turn } from '../../src/agent/model.ts'
import type { Paid, Stop } from '../../src/agent/paid-model.ts'

/** A call of the shell, unless the test says otherwise. */
export function callOf(callId: string, change: Partial<Call> = {}): Call {
  return { callId, name: 'shell_command', form: 'function', argument: `{"command":"${callId}"}`, ...change }
}

/** A whole answer; its items are the calls as the endpoint sends them. */
export function says(text: string, ...calls: readonly Call[]): Extract<Paid, { kind: 'turn' }> {
  const message = { type: 'message', role: 'assistant', content: [{ type: 'output_text', text }] }
  const turn: Turn = {
    items: [
      message,
      ...calls.map(({ callId, name, argument }) => ({
        type: 'function_call',
        call_id: callId,
        name,
        arguments: argument,
      })),
    ],
    calls,
    text,
    usage: null,
    model: 'm',
    serviceTier: '',
    requestId: '',
  }
  return { kind: 'turn', turn }
}

/** Too long to go on with; in a history of so many tokens there is room. */
export function tooLong(room: number): Stop {
  return { kind: 'stop', end: { verdict: 'model-error', reason: 'too long' }, room }
}
