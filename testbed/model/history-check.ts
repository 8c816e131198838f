import { type CreateBody, historyOf, type OutputItem } from './wire.ts'

/** What is remembered of a request: its constant parts, its history, and how it ended. */
export type Seen = {
  readonly model: string
  readonly tools: string
  readonly instructions: string
  readonly history: readonly string[]
  readonly outcome: Outcome
}

export type Outcome =
  | { readonly kind: 'answered'; readonly output: readonly OutputItem[] }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'faulted' }

/** A request counts as faulted until something better is known of it. */
export function seen(body: CreateBody): Seen {
  return {
    model: body.model,
    tools: JSON.stringify(body.tools ?? []),
    instructions: body.instructions ?? '',
    history: historyOf(body),
    outcome: { kind: 'faulted' },
  }
}

/** One sentence for each way in which a request does not continue the one before it. */
export function historyViolations(previous: Seen, next: Seen): readonly string[] {
  const found: string[] = []
  if (next.model !== previous.model && previous.outcome.kind !== 'not-found') {
    found.push(`the model changed from ${previous.model} to ${next.model}, which was served`)
  }
  if (next.tools !== previous.tools) found.push('tools changed')
  if (next.instructions !== previous.instructions) found.push('instructions changed')
  return [...found, ...appendViolations(previous, next)]
}

function appendViolations({ history, outcome }: Seen, next: Seen): readonly string[] {
  const echo = outcome.kind === 'answered' ? outcome.output.map(item => JSON.stringify(item)) : []
  const expected = [...history, ...echo]
  const index = expected.findIndex((item, at) => item !== next.history[at])
  if (index >= 0 && index < history.length) return [`item ${index} of the history changed or is gone`]
  if (index >= 0) return [`the answer's item ${index - history.length} was not echoed exactly`]
  const appended = next.history.length - expected.length
  if (outcome.kind === 'answered' || appended === 0) return []
  return [`the history grew by ${appended} although the attempt before was not answered`]
}
