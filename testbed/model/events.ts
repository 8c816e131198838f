import type { EventDraft, OutputItem, WireResponse } from './wire.ts'

/** One delta: more than a live stream's few characters, so that long patches stay cheap; never half a code point. */
const pieces = /.{1,48}/gsu

/** The stream that leads to a response: opening, each item piece by piece, and the event of its status. */
export function eventsOf(response: WireResponse): readonly EventDraft[] {
  const items = response.output as readonly OutputItem[]
  return [...openingEvents(response), ...items.flatMap(itemEvents), terminalEvent(response)]
}

/** Up to here the server has accepted the request and generated nothing. */
export function openingEvents({ usage: _, completed_at: __, ...rest }: WireResponse): readonly EventDraft[] {
  const response: WireResponse = {
    ...rest,
    status: 'in_progress',
    error: null,
    incomplete_details: null,
    output: [],
  }
  return [
    { type: 'response.created', response },
    { type: 'response.in_progress', response },
  ]
}

function terminalEvent(response: WireResponse): EventDraft {
  if (response.status === 'failed') return { type: 'response.failed', response }
  if (response.status === 'incomplete') return { type: 'response.incomplete', response }
  return { type: 'response.completed', response }
}

function itemEvents(item: OutputItem, output_index: number): readonly EventDraft[] {
  return [
    { type: 'response.output_item.added', output_index, item: unfilled(item) },
    ...contentEvents(item, output_index),
    { type: 'response.output_item.done', output_index, item },
  ]
}

function unfilled(item: OutputItem): OutputItem {
  switch (item.type) {
    case 'reasoning':
      return item
    case 'message':
      return { ...item, status: 'in_progress', content: [] }
    case 'function_call':
      return { ...item, status: 'in_progress', arguments: '' }
    case 'custom_tool_call':
      return { ...item, input: '' }
  }
}

function contentEvents(item: OutputItem, output_index: number): readonly EventDraft[] {
  const at = { item_id: item.id ?? '', output_index }
  switch (item.type) {
    case 'reasoning':
      return []
    case 'message':
      return item.content.flatMap((part, index) =>
        part.type === 'output_text' ? textEvents(part.text, { ...at, content_index: index }) : [],
      )
    case 'function_call':
      return [
        ...deltas(item.arguments).map(
          delta => ({ type: 'response.function_call_arguments.delta', ...at, delta }) as const,
        ),
        { type: 'response.function_call_arguments.done', ...at, arguments: item.arguments },
      ]
    case 'custom_tool_call':
      return [
        ...deltas(item.input).map(
          delta => ({ type: 'response.custom_tool_call_input.delta', ...at, delta }) as const,
        ),
        { type: 'response.custom_tool_call_input.done', ...at, input: item.input },
      ]
  }
}

type TextPlace = { readonly item_id: string; readonly output_index: number; readonly content_index: number }

function textEvents(text: string, at: TextPlace): readonly EventDraft[] {
  const part = (filled: string) => ({
    type: 'output_text' as const,
    text: filled,
    annotations: [],
    logprobs: [],
  })
  return [
    { type: 'response.content_part.added', ...at, part: part('') },
    ...deltas(text).map(delta => ({
      type: 'response.output_text.delta' as const,
      ...at,
      delta,
      logprobs: [],
    })),
    { type: 'response.output_text.done', ...at, text, logprobs: [] },
    { type: 'response.content_part.done', ...at, part: part(text) },
  ]
}

function deltas(text: string): readonly string[] {
  return text.match(pieces) ?? []
}
