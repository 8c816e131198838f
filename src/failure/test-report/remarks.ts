import { oneLine } from './plain.ts'

/** What people should know of a report or of the search for them. `what` ends the sentence "it ...". */
export type Remark =
  | { readonly kind: 'unread' | 'read'; readonly about: string; readonly what: string }
  | { readonly kind: 'general'; readonly what: string }

/** Reports by name in one sentence. */
const MAX_NAMES = 3
const NAME_CHARS = 200
export const MAX_SENTENCES = 50

/** Sentences for people, what holds of several reports said once. */
export function sentencesOf(remarks: readonly Remark[]): string[] {
  const groups = Map.groupBy(remarks, ({ kind, what }) => `${kind} ${what}`)
  const sentences = [...groups.values()].map(sentence)
  if (sentences.length <= MAX_SENTENCES) return sentences
  const more = sentences.length - MAX_SENTENCES
  return [...sentences.slice(0, MAX_SENTENCES), `There is more to say of ${more} test reports.`]
}

function sentence(group: readonly Remark[]): string {
  const names = group.flatMap(remark => (remark.kind === 'general' ? [] : [short(remark.about)]))
  const [first] = group
  const what = short(first?.what ?? '')
  if (names.length === 0) return `${what}.`
  const end = first?.kind === 'read' ? ', but' : ':'
  const not = first?.kind === 'read' ? '' : ' not'
  if (names.length === 1) return `The test report ${names[0]} is${not} read${end} it ${what}.`
  return `The test reports ${listed(names)} are${not} read${end} each ${what}.`
}

function listed(names: readonly string[]): string {
  const more = names.length - MAX_NAMES
  if (more > 0) return `${names.slice(0, MAX_NAMES).join(', ')} and ${more} more`
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

function short(text: string): string {
  return oneLine(text).slice(0, NAME_CHARS).toWellFormed()
}
