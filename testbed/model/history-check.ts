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
  | { readonly kind: 'answered'; readonly output: readonly OutputItem[]; readonly inputTokens: number }
  | { readonly kind: 'not-found' }
  /** The endpoint does not take so much. */
  | { readonly kind: 'too-large' }
  /** A part of the request is not taken: it comes again without it. */
  | { readonly kind: 'refused' }
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

/**
 * One sentence for each way in which a request does not continue the one before it. A history may begin anew, with
 * its first item, when the input had more than `compactsAbove` tokens or was refused as too large.
 */
export function historyViolations(previous: Seen, next: Seen, compactsAbove: number): readonly string[] {
  const found: string[] = []
  if (next.model !== previous.model && previous.outcome.kind !== 'not-found') {
    found.push(`the model changed from ${previous.model} to ${next.model}, which was served`)
  }
  if (next.tools !== previous.tools && previous.outcome.kind !== 'refused') found.push('tools changed')
  if (next.instructions !== previous.instructions) found.push('instructions changed')
  const { history, outcome } = previous
  if (history.length <= 1 || !beginsAnew(history, next.history))
    return [...found, ...appendViolations(previous, next)]
  if (outcome.kind === 'too-large') return found
  const tokens = outcome.kind === 'answered' ? outcome.inputTokens : 0
  if (tokens > compactsAbove) return found
  return [...found, `the history was cut off at ${tokens} tokens of input, which is no need`]
}

/** A compaction is announced by nothing else: shorter, the first item the same, the next another one. */
function beginsAnew(history: readonly string[], next: readonly string[]): boolean {
  return next.length < history.length && next[0] === history[0] && next[1] !== history[1]
}

function appendViolations({ history, outcome }: Seen, next: Seen): readonly string[] {
  const echo =
    outcome.kind === 'answered' ? outcome.output.filter(isEchoed).map(item => JSON.stringify(item)) : []
  const expected = [...history, ...echo]
  const index = expected.findIndex((item, at) => item !== next.history[at] && !isRefused(item, outcome))
  if (index >= 0 && index < history.length) return [`item ${index} of the history changed or is gone`]
  if (index >= 0) return [`the answer's item ${index - history.length} was not echoed exactly`]
  const appended = next.history.length - expected.length
  if (outcome.kind === 'answered' || appended === 0) return []
  return [`the history grew by ${appended} although the attempt before was not answered`]
}

/** Pictures that are not taken come again as words. */
function isRefused(item: string, outcome: Outcome): boolean {
  return outcome.kind === 'refused' && item.includes('"type":"input_image"')
}

/** Reasoning that was sent without its content cannot come back: nothing is stored. */
function isEchoed(item: OutputItem): boolean {
  return item.type !== 'reasoning' || Boolean(item.encrypted_content)
}
