import { cutMiddle, plainText } from '../platform/text.ts'
import { frameWith, unframed } from './frame.ts'
import type { Logbook } from './logbook.ts'
import type { Item } from './model.ts'
import { userMessage } from './prompt.ts'

/** What is known of a repair without the conversation that led there. */
export type Facts = {
  readonly log: Pick<Logbook, 'lines' | 'lastTests'>
  /** Against the base commit; empty when nothing has been changed. */
  readonly diff: string
  /** In the model's own words; empty when it was not asked or has said nothing. */
  readonly summary: string
}

/** Asked as the last thing of a conversation that is too long. */
export const SUMMARY_REQUEST: Item = userMessage(
  `This conversation is about to be cut off. What is kept: the task, a list of your steps, the diff so far and the last test output. Write down what else is needed to go on: the cause as far as you know it, what you have ruled out and by what, the files and lines that matter, what remains to be done. At most 500 words of plain text, no tool call.`,
)

/** How the bytes are shared out. */
const SHARES = { steps: 0.2, diff: 0.4, lastTests: 0.2, summary: 0.2 } as const

/** The message that stands in place of a conversation. `nonce` marks the fences; `bytes` bounds what is between them. */
export function handover(facts: Facts, nonce: string, bytes: number): Item {
  const share = (name: keyof typeof SHARES): number => Math.floor(bytes * SHARES[name])
  const cut = (text: string, name: keyof typeof SHARES): string =>
    cutMiddle(unframed(plainText(text)).trim(), share(name))
  const parts = [
    'What came after the first message was too long and has been cut off. The task above stands as it is, and the files are as you have left them. All that was kept follows.',
    fenced('Your steps so far', facts.log.lines(share('steps')), nonce),
    fenced('Your change so far', cut(facts.diff, 'diff'), nonce) || 'Nothing has been changed so far.',
    fenced('The last test run', cut(facts.log.lastTests, 'lastTests'), nonce),
    fenced('Your notes', cut(facts.summary, 'summary'), nonce),
    'Go on from here; do not repeat what has been done.',
  ]
  return userMessage(parts.filter(part => part !== '').join('\n\n'))
}

function fenced(title: string, text: string, nonce: string): string {
  return text === '' ? '' : `${title}:\n${frameWith(nonce)(title.toLowerCase(), text)}`
}
