import type { ModelFacts } from './model-facts.ts'

/** So long before a model is shut down, people are told. */
const NOTICE_DAYS = 30
const DAY_MS = 86_400_000

/** Days as YYYY-MM-DD, whose order is that of their letters. */
export function isOver(on: string, today: string): boolean {
  return on <= today
}

/** What people are told of a model that will end soon; null while there is time. */
export function noteOfEnd({ id, shutdown }: ModelFacts, on: string, today: string): string | null {
  const days = Math.round((Date.parse(on) - Date.parse(today)) / DAY_MS)
  if (isOver(on, today) || !(days <= NOTICE_DAYS)) return null
  const instead = shutdown ? `; it names ${shutdown.replacement} as its replacement` : ''
  return `OpenAI shuts ${id} down on ${on}, in ${days === 1 ? '1 day' : `${days} days`}${instead}`
}
