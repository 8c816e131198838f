import type { ResponseCreateParams } from 'openai/resources/responses/responses'
import type { CreateBody } from './wire.ts'

/** Every field that the API knows: taken, or why a request of this action must not have it. */
const fields: Readonly<Record<string, 'taken' | string>> = {
  access_programs: 'the action has no use for it',
  background: 'responses are not stored',
  context_management: 'the history is append-only',
  conversation: 'responses are not stored',
  image: 'the action has no use for it',
  include: 'taken',
  input: 'taken',
  instructions: 'taken',
  max_output_tokens: 'taken',
  max_tool_calls: 'it bounds built-in tools only',
  metadata: 'no metadata is sent',
  model: 'taken',
  moderation: 'the action has no use for it',
  parallel_tool_calls: 'taken',
  previous_response_id: 'responses are not stored',
  prompt: 'prompts are not stored',
  prompt_cache_key: 'taken',
  prompt_cache_options: 'taken',
  prompt_cache_retention: 'taken',
  reasoning: 'taken',
  safety_identifier: 'no user identifier is sent',
  service_tier: 'taken',
  store: 'taken',
  stream: 'taken',
  stream_options: 'taken',
  temperature: 'a reasoning model refuses it',
  text: 'taken',
  tool_choice: 'taken',
  tools: 'taken',
  top_logprobs: 'a reasoning model refuses it',
  top_p: 'a reasoning model refuses it',
  truncation: 'the history is append-only',
  user: 'no user identifier is sent',
} satisfies Record<keyof ResponseCreateParams, string>

/** What a model takes where models differ. One that is not listed is not judged. */
const models: Readonly<
  Record<string, { efforts: readonly string[]; verbosities: readonly string[]; cacheField: string }>
> = {
  'gpt-5.1-codex-max': {
    efforts: ['low', 'medium', 'high', 'xhigh'],
    verbosities: ['medium'],
    cacheField: 'prompt_cache_retention',
  },
  'gpt-5.3-codex': {
    efforts: ['low', 'medium', 'high', 'xhigh'],
    verbosities: ['low', 'medium', 'high'],
    cacheField: 'prompt_cache_retention',
  },
}

const MINIMUM_OUTPUT_TOKENS = 16
const CACHE_KEY_CHARACTERS = 64

/** One sentence for each field that the endpoint, the model or the contract does not take. `refused`: may be missing. */
export function fieldViolations(body: CreateBody, refused: readonly string[] = []): readonly string[] {
  return [...nameViolations(body), ...valueViolations(body, refused), ...modelViolations(body)]
}

function nameViolations(body: CreateBody): readonly string[] {
  return Object.keys(body).flatMap(name => {
    if (!Object.hasOwn(fields, name)) return [`${name} is not a field of the API`]
    return fields[name] === 'taken' ? [] : [`${name} must not be sent: ${fields[name]}`]
  })
}

function valueViolations(body: CreateBody, refused: readonly string[]): readonly string[] {
  const found: string[] = []
  if (body.store !== false) found.push(`store must be false, not ${body.store}`)
  if (!refused.includes('include') && !body.include?.includes('reasoning.encrypted_content'))
    found.push('include lacks reasoning.encrypted_content')
  if (!(Number(body.max_output_tokens) >= MINIMUM_OUTPUT_TOKENS)) {
    found.push(`max_output_tokens must be at least ${MINIMUM_OUTPUT_TOKENS}, not ${body.max_output_tokens}`)
  }
  if ((body.prompt_cache_key?.length ?? 0) > CACHE_KEY_CHARACTERS) {
    found.push(`prompt_cache_key is longer than ${CACHE_KEY_CHARACTERS} characters`)
  }
  return found
}

function modelViolations(body: CreateBody): readonly string[] {
  const model = models[body.model]
  if (model === undefined) return []
  const found: string[] = []
  const effort = body.reasoning?.effort ?? 'medium'
  if (!model.efforts.includes(effort)) found.push(`${body.model} does not take reasoning.effort ${effort}`)
  const verbosity = body.text?.verbosity ?? 'medium'
  if (!model.verbosities.includes(verbosity))
    found.push(`${body.model} does not take text.verbosity ${verbosity}`)
  for (const name of ['prompt_cache_options', 'prompt_cache_retention']) {
    if (name in body && name !== model.cacheField) found.push(`${body.model} does not take ${name}`)
  }
  return found
}
