import { applyPatchTool } from './tools/apply-patch.ts'
import { readLogTool } from './tools/read-log.ts'

/** Marks text as data, with where it comes from. */
export type Frame = (origin: string, text: string) => string

/**
 * Frames with a mark that nobody who wrote the text could guess. Where the mark stands in it all the same, since a command of
 * the model has printed it, a word takes its place, so that what is left and right of it cannot become another: nothing
 * inside closes the frame.
 */
export function frameWith(nonce: string): Frame {
  return (origin, text) => {
    const inside = text.replaceAll(nonce, '[mark]').replace(/\n$/, '')
    return `<data-${nonce} from="${origin}">\n${inside}\n</data-${nonce}>`
  }
}

/** The same text without its frames, for people and for other frames. */
export function unframed(text: string): string {
  return text.replace(/^<\/?data-[0-9a-f]{12}(?: from="[^"\n]*")?>(?:\n|$)/gm, '')
}

/** Behind it our own words on a command end, and what it has printed begins. */
const OUTPUT = '\nOutput:\n'

/** An answer to a call: our own words as they are, the rest as data. */
export function framedAnswer(frame: Frame, tool: string, answer: string): string {
  if (tool === readLogTool.name) return frame('logs of CI jobs', answer)
  const patches = tool === applyPatchTool.name
  // What is wrong with a patch quotes the files.
  const at = patches ? answer.indexOf('\n') + 1 : behind(answer, OUTPUT)
  if (at === 0 || answer.startsWith('Success.')) return answer
  return answer.slice(0, at) + frame(`${tool}, ${patches ? 'the files' : 'output'}`, answer.slice(at))
}

function behind(text: string, part: string): number {
  const at = text.indexOf(part)
  return at < 0 ? 0 : at + part.length
}
