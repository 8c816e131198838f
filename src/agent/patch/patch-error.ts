/** A patch that cannot be applied. The message is written for the model: what, where, and what to do next. */
export class PatchError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(clip(message, MESSAGE_CHARACTERS), options)
    this.name = 'PatchError'
  }
}

/** One line of foreign text as it may stand in a message: short, and without control characters. */
export function shown(line: string): string {
  return clip(line.replace(CONTROL, '\u{fffd}'), LINE_CHARACTERS)
}

const MESSAGE_CHARACTERS = 2000
const LINE_CHARACTERS = 100
/** Every control character but the tab. */
const CONTROL = /[^\P{Cc}\t]/gu

function clip(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit).toWellFormed()}...`
}
