import { createHash } from 'node:crypto'
import type { ScriptedCall, ScriptedTurn } from './script.ts'
import type { CreateBody, OutputItem } from './wire.ts'

/** What tells one turn's items from another's: the ids come from `n`, the shape of items from the request. */
export type Origin = { readonly n: number; readonly body: CreateBody }

/** The items of an answer. The same turn gives the same items and ids at every attempt. */
export function outputItems(turn: ScriptedTurn, origin: Origin): readonly OutputItem[] {
  const id = (kind: string, index: number) => `${kind}_${String(origin.n + 1).padStart(4, '0')}${index}`
  const calls = callsOf(turn).map(call => asDeclared(call, origin.body))
  const leading: OutputItem[] = []
  if (turn.reasoning !== undefined) leading.push(reasoningItem(turn.reasoning, id('rs', 0), origin))
  if (turn.say !== undefined)
    leading.push(messageItem(turn.say, id('msg', leading.length), phaseOf(origin, calls)))
  return [...leading, ...calls.map((call, index) => callItem(call, kind => id(kind, leading.length + index)))]
}

/** What is left of an item when the answer ends in its middle. */
export function halved(item: OutputItem): OutputItem {
  switch (item.type) {
    case 'reasoning':
      return { ...item, status: 'incomplete' }
    case 'message':
      return {
        ...item,
        status: 'incomplete',
        content: item.content.map(part => ('text' in part ? { ...part, text: half(part.text) } : part)),
      }
    case 'function_call':
      return { ...item, status: 'incomplete', arguments: half(item.arguments) }
    case 'custom_tool_call':
      return { ...item, input: half(item.input) }
  }
}

function callsOf(turn: ScriptedTurn): readonly ScriptedCall[] {
  return [
    ...(turn.shell === undefined ? [] : [{ name: 'shell_command', arguments: { command: turn.shell } }]),
    ...(turn.patch === undefined ? [] : [{ name: 'apply_patch', input: turn.patch }]),
    ...(turn.runTests === undefined ? [] : [{ name: 'run_tests' }]),
    ...(turn.calls ?? []),
  ]
}

/** A tool that was declared as a function is called as one: its text is the argument of the only property. */
function asDeclared(call: ScriptedCall, { tools = [] }: CreateBody): ScriptedCall {
  const declared = tools.find(tool => tool.type === 'function' && tool.name === call.name)
  if (call.input === undefined || declared?.type !== 'function') return call
  const { input, ...rest } = call
  const [property = 'input'] = Object.keys(declared.parameters?.properties ?? {})
  return { ...rest, arguments: { [property]: input } }
}

/** Models from gpt-5.3-codex on say what a message is for, and want to be reminded of it. */
function phaseOf(
  { body }: Origin,
  calls: readonly ScriptedCall[],
): 'commentary' | 'final_answer' | undefined {
  if (/^gpt-5(\.[12])?(-|$)/.test(body.model)) return undefined
  return calls.length > 0 ? 'commentary' : 'final_answer'
}

function reasoningItem(text: string, id: string, { body }: Origin): OutputItem {
  const asked = body.include?.includes('reasoning.encrypted_content')
  return {
    id,
    type: 'reasoning',
    summary: [],
    ...(asked && { encrypted_content: sealed(text, id) }),
  } satisfies OutputItem
}

function messageItem(text: string, id: string, phase: ReturnType<typeof phaseOf>): OutputItem {
  return {
    id,
    type: 'message',
    role: 'assistant',
    status: 'completed',
    ...(phase && { phase }),
    content: [{ type: 'output_text', text, annotations: [], logprobs: [] }],
  } satisfies OutputItem
}

function callItem(call: ScriptedCall, id: (kind: string) => string): OutputItem {
  const call_id = call.callId ?? id('call')
  if (call.input !== undefined) {
    return {
      id: id('ctc'),
      type: 'custom_tool_call',
      call_id,
      name: call.name,
      input: call.input,
    } satisfies OutputItem
  }
  const args = typeof call.arguments === 'string' ? call.arguments : JSON.stringify(call.arguments ?? {})
  return {
    id: id('fc'),
    type: 'function_call',
    call_id,
    name: call.name,
    arguments: args,
    status: 'completed',
  } satisfies OutputItem
}

/** Looks like encrypted reasoning: opaque, as long as the text would make it, the same every time. */
function sealed(text: string, id: string): string {
  const outputLength = 96 + Buffer.byteLength(text)
  return `gAAAAAB${createHash('shake256', { outputLength }).update(`${id} ${text}`).digest('base64url')}`
}

function half(text: string): string {
  return text.slice(0, Math.floor(text.length / 2))
}
