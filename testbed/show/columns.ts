import { stripVTControlCharacters } from 'node:util'

const NONE = /^[\p{Mn}\p{Me}\p{Cf}]$/u
const TWO =
  /^[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]$/u

/** How many columns of a terminal `text` takes. */
export function columnsOf(text: string): number {
  return [...stripVTControlCharacters(text)].reduce((sum, character) => sum + columnsOfOne(character), 0)
}

/** `text` in lines of at most `width` columns, broken at spaces; a longer word stays whole, so that it can be copied. */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap(line => filled(line.split(' '), width))
}

/** As wrap, but nothing is wider than `width`. */
export function wrapTightly(text: string, width: number): string[] {
  const words = text.split(' ').flatMap(word => chopped(word, width))
  return filled(words, width)
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)))
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - columnsOf(text))) + text
}

export function indented(text: string, by = '  '): string {
  return text.replace(/^(?=.)/gm, by)
}

function columnsOfOne(character: string): number {
  if (NONE.test(character)) return 0
  return TWO.test(character) ? 2 : 1
}

function filled(words: readonly string[], width: number): string[] {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last === undefined || columnsOf(longer) > width) lines.push(word)
    else lines[lines.length - 1] = longer
  }
  return lines
}

function chopped(word: string, width: number): string[] {
  const parts = ['']
  for (const character of word) {
    const longer = `${parts.at(-1)}${character}`
    if (columnsOf(longer) > width) parts.push(character)
    else parts[parts.length - 1] = longer
  }
  return parts
}
