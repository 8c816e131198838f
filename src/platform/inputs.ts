import { UserError } from './errors.ts'
import { redactor } from './redact.ts'

/** The action's inputs by name as in action.yml; an input that is not given is the empty string. */
export type Inputs = (name: string) => string

/** GitHub hands `some-name` over as INPUT_SOME-NAME. */
export function inputsFrom(environment: Readonly<Record<string, string | undefined>>): Inputs {
  return name => (environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim()
}

export type Range = { readonly min: number; readonly max: number; readonly unit: string }

export function wholeNumber(inputs: Inputs, name: string, range: Range): number {
  const text = inputs(name)
  const number = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN
  return within(name, text, { ...range, number, kind: 'a whole number' })
}

export function decimal(inputs: Inputs, name: string, range: Range): number {
  const text = inputs(name)
  const number = /^\d{1,9}(?:\.\d{1,9})?$/.test(text) ? Number(text) : Number.NaN
  return within(name, text, { ...range, number, kind: 'a number' })
}

export function choice<T extends string>(inputs: Inputs, name: string, choices: readonly T[]): T {
  const text = inputs(name)
  const found = choices.find(candidate => candidate === text)
  if (found === undefined) throw new UserError(name, `one of ${choices.join(', ')}`, quoted(text))
  return found
}

export function flag(inputs: Inputs, name: string): boolean {
  return choice(inputs, name, ['true', 'false']) === 'true'
}

/** One entry per line, for what may hold commas. */
export function lines(inputs: Inputs, name: string): readonly string[] {
  return entries(inputs(name), '\n')
}

/** One entry per line or comma. */
export function list(inputs: Inputs, name: string): readonly string[] {
  return entries(inputs(name), /[\n,]/)
}

function entries(text: string, between: string | RegExp): string[] {
  return text
    .split(between)
    .map(entry => entry.trim())
    .filter(entry => entry !== '')
}

const withoutTokens = redactor([])

/** An input's value as an error may show it: short, on one line, without a token that stands in the wrong place. */
export function quoted(text: string): string {
  if (text === '') return 'nothing'
  const line = withoutTokens(text).replace(/\s+/g, ' ')
  return `"${line.length > 80 ? `${line.slice(0, 80)}...` : line}"`
}

function within(name: string, text: string, range: Range & { number: number; kind: string }): number {
  const { number, min, max, unit, kind } = range
  if (number >= min && number <= max) return number
  throw new UserError(name, `${kind} from ${min} to ${max} (${unit})`, quoted(text))
}
