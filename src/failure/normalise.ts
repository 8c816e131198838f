import { isDigit, isPart, type Numbers, withoutChance } from './chance.ts'

/** What a line says beyond this many characters tells no two failures apart. */
const TOLD_CHARS = 300
/** Quotes, which differ with the locale, and rulers, which differ with the width of the terminal. */
const SILENT = '"\'`´‘’“”─━═⎯'
const UNITS = new Set(
  'ns µs μs us ms s sec secs second seconds m min mins minute minutes h hour hours B kB KB MB GB KiB MiB GiB bytes'.split(
    ' ',
  ),
)
/** What is numbered anew in each run, and how far from its number it stands at most. */
const LABELS = new Set('seed pid tid port thread worker process attempt retry shard'.split(' '))
const LABEL_GAP = 3
/** Several in a row, as in a date, a list of numbers or a duration in two units, are one. */
const VARYING_ROW = /[+-]?#%?(?:[.,:/+ -]{1,2}#%?)*/g
const EMPTY_BRACKETS = / ?(?:\(#\)|\[#\])/g
/** Rulers, list marks and closing punctuation say nothing. */
const MARKS = new Set(' \t_=-─—>|*#●✗✘✖❌×✕⨯❯→•…,;:.')

/**
 * What a line says without what differs between machines, runs and orders: quotes, times, durations, sizes, addresses,
 * hashes, temporary names, positions and the folders above a file. Of an absolute path the name is left, of a relative one
 * all. Scans by hand, as an expression costs more to compile than a failure has lines to try it on.
 */
export function normalise(line: string, numbers: Numbers): string {
  const text = line.slice(0, TOLD_CHARS)
  let told = ''
  let at = 0
  while (at < text.length) {
    const end = endOfPart(text, at)
    if (end > at) told = appended(told, text.slice(at, end), numbers)
    else if (!SILENT.includes(text.charAt(at))) told = spaced(told, text.charAt(at))
    at = Math.max(end, at + 1)
  }
  const short = told.includes('#') ? told.replace(VARYING_ROW, '#').replace(EMPTY_BRACKETS, '') : told
  return trimMarks(short)
}

function endOfPart(text: string, start: number): number {
  let end = start
  while (end < text.length && isPart(text.charCodeAt(end))) end++
  return end
}

function appended(told: string, part: string, numbers: Numbers): string {
  if (isUnit(part) && told.endsWith(' ')) {
    const start = startOfAmount(told)
    if (start < told.length - 1) return `${told.slice(0, start)}#`
  }
  if (isDigit(part.charCodeAt(0)) && isLabelled(told)) return `${told}#`
  return told + withoutChance(part, numbers)
}

function isUnit(part: string): boolean {
  return UNITS.has(part.endsWith('.') ? part.slice(0, -1) : part)
}

/** Where the number before the last space begins; nowhere where none ends there. */
function startOfAmount(told: string): number {
  let start = told.length - 1
  if (told.charAt(start - 1) === ',') return start
  while (start > 0 && '0123456789.,#'.includes(told.charAt(start - 1))) start--
  return start
}

/** Whether a word for something that is numbered anew in each run stands right before. */
function isLabelled(told: string): boolean {
  let end = told.length
  while (end > told.length - LABEL_GAP && ' :=#'.includes(told.charAt(end - 1))) end--
  const start = Math.max(told.lastIndexOf(' ', end - 1), told.lastIndexOf('(', end - 1)) + 1
  return end < told.length && LABELS.has(told.slice(start, end).toLowerCase())
}

function spaced(told: string, character: string): string {
  if (character !== ' ' && character !== '\t') return told + character
  return told.endsWith(' ') ? told : `${told} `
}

function trimMarks(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && MARKS.has(text.charAt(start))) start++
  while (end > start && MARKS.has(text.charAt(end - 1))) end--
  return text.slice(start, end)
}
