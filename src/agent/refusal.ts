/**
 * What a request can do without, by its name in the API; the more special first. Not among them: `max_output_tokens`,
 * which bounds what an answer costs, and `store`, without which answers are kept at the provider.
 */
const DISPENSABLE = [
  'service_tier',
  'prompt_cache_key',
  'stream_options',
  'parallel_tool_calls',
  'tool_choice',
  'include',
  'reasoning.encrypted_content',
  'reasoning.summary',
  'reasoning.effort',
  'reasoning',
] as const

/** What an endpoint may refuse of a request that goes on without it, or with something else in its place. */
export type Refusal =
  | Exclude<(typeof DISPENSABLE)[number], 'reasoning.encrypted_content'>
  | 'custom tools'
  | 'pictures'

export type ErrorBody = { readonly status: number; readonly param: string; readonly message: string }

/** Longer messages are pages, which name no parameter. */
const READ_CHARACTERS = 10_000

/**
 * Which part of the request a 400 or 422 objects to; null when it says nothing that could be left out. Besides OpenAI's
 * own `param`, gateways name it in a sentence, or in the list of a schema check.
 */
export function refusalIn({ status, param, message }: ErrorBody): Refusal | null {
  const text = message.slice(0, READ_CHARACTERS)
  if (isAboutPictures(status, param, text)) return 'pictures'
  if (status !== 400 && status !== 422) return null
  const names = param === '' ? namesIn(text) : [param]
  if (isAboutTools(names) && /\b(?:custom|grammar|lark|function)\b/i.test(text)) return 'custom tools'
  const found = DISPENSABLE.find(known => names.some(name => isWithin(name, known)))
  return found === 'reasoning.encrypted_content' ? 'include' : (found ?? null)
}

/** Gateways that find nobody who can see answer 404; some take pictures in messages, but text only as the output of a tool. */
function isAboutPictures(status: number, param: string, text: string): boolean {
  if (![400, 404, 415, 422].includes(status) || /^tools\b/.test(param)) return false
  const asText = /^input\b.*\.output$/.test(param) && /\bstring\b/.test(text)
  return asText || /\bimages?\b|image_url|input_image/i.test(`${param} ${text}`)
}

function isAboutTools(names: readonly string[]): boolean {
  return names.some(name => isWithin(name, 'tools'))
}

/** `tools[0].type` and `tools.0.type` are within `tools`. */
function isWithin(name: string, parameter: string): boolean {
  return name === parameter || name.startsWith(`${parameter}.`) || name.startsWith(`${parameter}[`)
}

/** Words that can only be names of parameters: with a mark in them, in quotes, or announced as one. */
function namesIn(message: string): string[] {
  const quoted = [...message.matchAll(/["'`]([\w.[\]]{1,60})["'`]/g)].map(([, name = '']) => name)
  const words = message.split(/[^\w.[\]]+/).map(word => word.replace(/\.$/, ''))
  const marked = words.filter(
    (word, at) =>
      /[_.]/.test(word) || /^(?:parameter|field|argument|key|input)s?$/i.test(words[at - 1] ?? ''),
  )
  return [...quoted, ...marked]
}
