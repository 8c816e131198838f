import type { Attempt } from './turn-cursor.ts'
import type { CreateBody, OutputItem, WireResponse } from './wire.ts'

/** Answers carry a fixed date, so that two runs of a script give the same bytes. */
const EPOCH_SECONDS = 1_767_225_600

/** A completed response: what the request asked for, echoed as the endpoint does, and the output. */
export function completedResponse(
  body: CreateBody,
  { n, attempt }: Attempt,
  output: readonly OutputItem[],
): WireResponse {
  return {
    id: `resp_${String(n + 1).padStart(4, '0')}${attempt}`,
    object: 'response',
    created_at: EPOCH_SECONDS + n,
    completed_at: EPOCH_SECONDS + n,
    status: 'completed',
    background: false,
    error: null,
    incomplete_details: null,
    ...echoed(body),
    output: [...output],
    access_programs: null,
    metadata: {},
    previous_response_id: null,
    temperature: null,
    top_p: null,
    truncation: 'disabled',
  } satisfies WireResponse
}

function echoed(body: CreateBody) {
  return {
    model: body.model,
    instructions: body.instructions ?? null,
    tools: body.tools ?? [],
    tool_choice: body.tool_choice ?? 'auto',
    parallel_tool_calls: body.parallel_tool_calls ?? true,
    reasoning: body.reasoning ?? null,
    text: body.text ?? { format: { type: 'text' }, verbosity: 'medium' },
    max_output_tokens: body.max_output_tokens ?? null,
    prompt_cache_key: body.prompt_cache_key ?? null,
    service_tier: body.service_tier === 'auto' ? 'default' : (body.service_tier ?? 'default'),
  } satisfies Partial<WireResponse>
}
