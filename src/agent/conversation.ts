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
  const { resumption } = about
  for (const past of resumption?.past ?? [])
    if (past.kind === 'turn') for (const each of past.done) log.add(past.step, each)
  let history: readonly Item[] = beginning(about)
  let goesOn = resumption?.open ? [resumption.goesOn] : []
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
      const all = [...goesOn, ...notes]
      goesOn = []
      const note = all.length > 0 ? [userMessage(all.join('\n'))] : []
      history = [...history, ...turn.items, ...done.map(answerTo), ...note]
    },
  }
}

function beginning({ first, pictures, resumption }: Shortening): readonly Item[] {
  if (!resumption) return [first, ...pictures]
  return resumption.open ? resumption.history : [...resumption.history, userMessage(resumption.goesOn)]
}
