import { countedExcerpt } from './excerpt.ts'
import { failureCount } from './failure-count.ts'
import { signatureOf } from './signature.ts'

/** A log with the name under which it is shown. */
export type NamedLog = { readonly name: string; readonly text: string }

/** What an excerpt of several logs was made from. */
export type Account = {
  readonly jobs: number
  readonly lines: number
  /** Of the failures told, each once; 0 where the logs do not say how many there are. */
  readonly failures: number
  readonly keptLines: number
  readonly keptBytes: number
}

/** Room for the line of account at the end. */
const ACCOUNT_BYTES = 120
/** With less room than this a failure is left out: a few words without context mislead. */
const LEAST_BYTES = 300
const NAME_CHARS = 80
const NAMES_SHOWN = 4
const SEPARATOR = '\n\n'

/** One excerpt of several logs within one budget; logs with the same failure are told once. The last line is the account. */
export function excerptOf(
  logs: readonly NamedLog[],
  budgetBytes: number,
): { text: string; account: Account } {
  const failures = logs.length === 1 ? [logs] : [...Map.groupBy(logs, log => signatureOf(log.text)).values()]
  const parts = tell(failures, budgetBytes - ACCOUNT_BYTES)
  const body = parts.map(part => part.text).join(SEPARATOR)
  const account = {
    jobs: logs.length,
    lines: logs.reduce((sum, log) => sum + countLines(log.text), 0),
    failures: parts.reduce((sum, part) => sum + part.failures, 0),
    keptLines: parts.reduce((sum, part) => sum + part.keptLines, 0),
    keptBytes: Buffer.byteLength(body),
  }
  const told = parts.reduce((sum, part) => sum + part.jobs, 0)
  const text = [body, sentence(account, logs.length - told)].filter(part => part !== '').join(SEPARATOR)
  return { text: Buffer.byteLength(text) <= budgetBytes ? text : '', account }
}

type Part = {
  readonly text: string
  readonly keptLines: number
  readonly failures: number
  readonly jobs: number
}

/** As many failures as there is room to tell so that they can be understood, each with an equal share of what is left. */
function tell(failures: readonly (readonly NamedLog[])[], bytes: number): Part[] {
  const told = failures.slice(0, Math.max(1, Math.floor(bytes / LEAST_BYTES)))
  const parts: Part[] = []
  let left = bytes
  told.forEach((same, index) => {
    const title = `== ${titleOf(same)}\n`
    const room = Math.floor(left / (told.length - index)) - Buffer.byteLength(title) - SEPARATOR.length
    const log = same[0]?.text ?? ''
    const { text, keptLines, failed } = countedExcerpt(log, room)
    if (text === '') return
    parts.push({ text: title + text, keptLines, failures: failed ? failureCount(log) : 0, jobs: same.length })
    left -= Buffer.byteLength(title + text) + SEPARATOR.length
  })
  return parts
}

function titleOf(same: readonly NamedLog[]): string {
  const names = same.slice(0, NAMES_SHOWN).map(log => log.name.replace(/\s+/g, ' ').slice(0, NAME_CHARS))
  const more = same.length - names.length
  return names.join(', ') + (more > 0 ? ` and ${more} more with the same failure` : '')
}

function countLines(text: string): number {
  return text === '' ? 0 : text.replace(/\n$/, '').split('\n').length
}

function sentence({ jobs, lines, failures, keptLines, keptBytes }: Account, leftOut: number): string {
  const found = failures > 0 ? `, ${count(failures, 'failure')}` : ''
  const rest = leftOut > 0 ? `, ${count(leftOut, 'job')} left out` : ''
  return `[${count(jobs, 'job')}, ${count(lines, 'line')}${found}; kept ${count(keptLines, 'line')}, ${(keptBytes / 1000).toFixed(1)} kB${rest}]`
}

function count(number: number, noun: string): string {
  return `${grouped(number)} ${noun}${number === 1 ? '' : 's'}`
}

/** What the language offers for this loads the data of all its locales: 20 ms. */
function grouped(number: number): string {
  const digits = String(number)
  const groups: string[] = []
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end))
  return groups.join(',')
}
