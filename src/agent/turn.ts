import type { Call, Item } from './model.ts'
import type { Usage } from './usage.ts'

/** The tool calls among the items of an answer, in their order. `freeText`: the tools that take text and no JSON. */
export function callsIn(items: readonly Item[], freeText: ReadonlySet<string>): Call[] {
  return items.flatMap(item => callOf(item, freeText))
}

/** What an answer says in words. */
export function textIn(items: readonly Item[]): string {
  return items.map(textOf).join('')
}

/** `usage` as it travels. Source: API reference, the response object. */
export type StatedUsage = {
  readonly input_tokens?: number
  readonly output_tokens?: number
  readonly input_tokens_details?: { readonly cached_tokens?: number; readonly cache_write_tokens?: number }
}

/** Null when the endpoint did not say, or said what cannot be: a ledger must not grow by it. */
export function usageFrom(stated: StatedUsage | null | undefined): Usage | null {
  const input = stated?.input_tokens ?? Number.NaN
  const output = stated?.output_tokens ?? Number.NaN
  const cached = stated?.input_tokens_details?.cached_tokens ?? 0
  const cacheWrite = stated?.input_tokens_details?.cache_write_tokens ?? 0
  const whole = [input, output, cached, cacheWrite].every(
    tokens => Number.isSafeInteger(tokens) && tokens >= 0,
  )
  return whole && cached + cacheWrite <= input ? { input, cached, cacheWrite, output } : null
}

function callOf(item: Item, freeText: ReadonlySet<string>): Call[] {
  const callId = String(item.call_id)
  const name = String(item.name)
  if (item.type === 'function_call') {
    const given = String(item.arguments)
    const argument = freeText.has(name) ? textWithin(given) : given
    return [{ callId, name, form: 'function', argument }]
  }
  if (item.type === 'custom_tool_call')
    return [{ callId, name, form: 'custom', argument: String(item.input) }]
  return []
}

/** The text of a free-text tool that was called as a function: gateways turn one into the other without a word. */
function textWithin(given: string): string {
  try {
    const { input } = JSON.parse(given)
    return typeof input === 'string' ? input : given
  } catch {
    return given
  }
}

function textOf(item: Item): string {
  const content = item.type === 'message' && Array.isArray(item.content) ? item.content : []
  return content.map(part => (part?.type === 'output_text' ? String(part.text) : '')).join('')
}
