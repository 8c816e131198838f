import type {
  Response,
  ResponseCreateParams,
  ResponseCustomToolCall,
  ResponseFunctionToolCall,
  ResponseOutputMessage,
  ResponseReasoningItem,
  ResponseStreamEvent,
} from 'openai/resources/responses/responses'

/** A request that names a model; whatever else it holds is for the request check to judge. */
export type CreateBody = ResponseCreateParams & { model: string }

/** A response as it travels: `output_text` is added by the SDK. */
export type WireResponse = Omit<Response, 'output_text'>

export type OutputItem =
  | ResponseReasoningItem
  | ResponseOutputMessage
  | ResponseFunctionToolCall
  | ResponseCustomToolCall

/** An event without its number, which only its place in the stream decides. */
export type EventDraft = Draft<ResponseStreamEvent>

type Draft<Event> = Event extends { response: Response }
  ? Omit<Event, 'response' | 'sequence_number'> & { response: WireResponse }
  : Omit<Event, 'sequence_number'>

export function isCreateBody(body: unknown): body is CreateBody {
  return typeof body === 'object' && body !== null && 'model' in body && typeof body.model === 'string'
}

/** The history of a request, item by item, as the text that the endpoint sees. */
export function historyOf(body: CreateBody): readonly string[] {
  return itemsOf(body).map(item => JSON.stringify(item))
}

export function itemsOf({ input = [] }: CreateBody): readonly object[] {
  if (Array.isArray(input)) return input
  return [{ role: 'user', content: input }]
}
