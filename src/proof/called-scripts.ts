import { basename, normalize } from 'node:path/posix'
import type { FileChange } from '../sandbox/change.ts'

export type ReadFile = (path: string) => string | null

/** A file that decides what the test command does. */
export type CalledScript = { readonly path: string; readonly isTouchedBy: (change: FileChange) => boolean }

export type Caller = {
  readonly testCommand: string
  readonly workingDirectory: string
  readonly readPristine: ReadFile
}

const MAX_DEPTH = 4
const INTERPRETERS =
  /^(?:ba|da|z|k)?sh$|^(?:source|\.|node|deno|bun|tsx|ts-node|python\d?(?:\.\d+)?|ruby|perl|php|lua|Rscript)$/
const PACKAGE_MANAGERS = /^(?:npm|pnpm|yarn|bun)$/
/** What may stand before a command: other commands with their options and durations, keywords, assignments. */
const PREFIXES =
  /^(?:env|exec|time|timeout|command|nice|nohup|stdbuf|xvfb-run|npx|sudo|if|then|else|do|!|\(|\{)$|^\w+=|^-|^\d+[smhd]?$/
const MAKE_FILES = ['GNUmakefile', 'makefile', 'Makefile']

/**
 * The scripts that a test command calls: those it names as a command or as the program of an interpreter, npm scripts
 * and makefiles. What those scripts call in turn is the product's own as often as not, and is left alone.
 */
export function calledScripts(caller: Caller): readonly CalledScript[] {
  return scriptsIn(caller, caller.testCommand, MAX_DEPTH)
}

function scriptsIn(caller: Caller, text: string, depth: number): CalledScript[] {
  if (depth === 0) return []
  let here = caller
  return text.split(/[;&|\n]+/).flatMap(command => {
    const words = command
      .trim()
      .split(/\s+/)
      .map(word => word.replace(/^["'(]+|["')]{1,9}$/g, ''))
    const start = words.findIndex(word => word !== '' && !PREFIXES.test(word))
    const [program, directory] = words.slice(start)
    if (program === 'cd') here = inside(here, directory ?? '')
    return start < 0 ? [] : scriptsOf(here, words.slice(start), depth)
  })
}

function scriptsOf(
  caller: Caller,
  [program = '', ...rest]: readonly string[],
  depth: number,
): CalledScript[] {
  const name = basename(program)
  if (/^g?make$/.test(name)) return makeFiles(caller, rest)
  if (PACKAGE_MANAGERS.test(name)) return packageScripts(caller, rest, depth)
  if (!INTERPRETERS.test(name)) return namedFile(caller, program)
  const script = rest.find(word => !word.startsWith('-'))
  return script === undefined ? [] : namedFile(caller, script)
}

/** Also those that are not there: make takes the first, and one that is new would come before the one that was. */
function makeFiles(caller: Caller, words: readonly string[]): CalledScript[] {
  const at = words.indexOf('-C')
  const { workingDirectory } = at < 0 ? caller : inside(caller, words[at + 1] ?? '.')
  return MAKE_FILES.map(file => ({
    path: normalize(`${workingDirectory}/${file}`),
    isTouchedBy: () => true,
  }))
}

function inside(caller: Caller, directory: string): Caller {
  return { ...caller, workingDirectory: normalize(`${caller.workingDirectory}/${directory}`) }
}

function namedFile({ workingDirectory, readPristine }: Caller, word: string): CalledScript[] {
  const path = normalize(`${workingDirectory}/${word}`)
  const there = !path.startsWith('..') && !path.endsWith('/') && readPristine(path) !== null
  return there ? [{ path, isTouchedBy: () => true }] : []
}

/** Of package.json only what a test run obeys: a fix may well add a dependency. */
function packageScripts(caller: Caller, words: readonly string[], depth: number): CalledScript[] {
  const path = normalize(`${caller.workingDirectory}/package.json`)
  const text = caller.readPristine(path)
  if (text === null) return []
  const before = obeyed(text)
  const isTouchedBy = (change: FileChange): boolean =>
    change.kind === 'delete' || obeyed(change.content.toString()) !== before
  return [{ path, isTouchedBy }, ...scriptsIn(caller, scriptText(text, words), depth - 1)]
}

const OBEYED = ['scripts', 'type', 'imports', 'jest', 'vitest', 'mocha', 'ava', 'nyc', 'c8', 'tap', 'babel']

function obeyed(text: string): string {
  const manifest = parse(text)
  return JSON.stringify(manifest && OBEYED.map(key => manifest[key]))
}

/** `npm test` and `npm run unit` run the script of that name, between its `pre` and its `post`. */
function scriptText(manifest: string, words: readonly string[]): string {
  const scripts = parse(manifest)?.scripts
  const named = words.find(word => !word.startsWith('-') && word !== 'run' && word !== 'run-script') ?? ''
  const name = named === 't' ? 'test' : named
  if (typeof scripts !== 'object' || scripts === null) return ''
  const texts: Record<string, unknown> = { ...scripts }
  return [`pre${name}`, name, `post${name}`].map(key => String(texts[key] ?? '')).join('\n')
}

function parse(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : null
  } catch {
    return null
  }
}
