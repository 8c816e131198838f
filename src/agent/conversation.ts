import { compaction, type Shortened, type Shortening } from './compaction.ts'
import { answerTo, type Done } from './done.ts'
import { logbook } from './logbook.ts'
import type { Item, Turn } from './model.ts'
import type { Paid } from './paid-model.ts'
import { userMessage } from './prompt.ts'

export type Heard = Paid | Shortened

/** What is said between us and the model: appended to, never rewritten, and cut off as a whole when it is too long. */
export type Conversation = {
  /** The next turn. `shortened`: there was none, but now there is room for one. */
  readonly ask: (step: number) => Promise<Heard>
  /** What came of a turn; `notes` follow in a message of their own, because the output of tools is but data. */
  readonly add: (turn: Turn, step: number, came: Came) => void
}

export type Came = { readonly done: readonly Done[]; readonly notes: readonly string[] }

export function conversation(about: Shortening): Conversation {
  const log = logbook()
  const shorten = compaction(about)
  let history: readonly Item[] = [about.first, ...about.pictures]
  return {
    ask: async step => {
      const paid = await about.ask(history, step)
      if (paid.kind === 'turn') return paid
      const shorter = await shorten({ stop: paid, history, log, step })
      if (shorter.kind === 'shortened') history = shorter.history
      return shorter
    },
    add: (turn, step, { done, notes }) => {
      for (const each of done) log.add(step, each)
      const note = notes.length > 0 ? [userMessage(notes.join('\n'))] : []
      history = [...history, ...turn.items, ...done.map(answerTo), ...note]
    },
  }
}
