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
const SHELLS = /^(?:ba|da|z|k)?sh$|^(?:source|\.)$/
const PACKAGE_MANAGERS = /^(?:npm|pnpm|yarn|bun|composer)$/
/** What may stand before a command: other commands with their options and durations, keywords, assignments. */
const PREFIXES =
  /^(?:env|exec|time|timeout|command|nice|nohup|stdbuf|xvfb-run|npx|pnpx|bunx|bundle|poetry|uv|pipenv|pdm|hatch|run|sudo|if|then|else|do|!|\(|\{)$|^\w+=|^-|^\d+[smhd]?$/
/** What takes its recipes from a file that the command does not name, and what that file may be called. */
const RECIPES: Readonly<Record<string, readonly string[]>> = {
  make: ['GNUmakefile', 'makefile', 'Makefile'],
  gmake: ['GNUmakefile', 'makefile', 'Makefile'],
  rake: ['rakefile', 'Rakefile', 'rakefile.rb', 'Rakefile.rb'],
  just: ['justfile', 'Justfile', '.justfile'],
  task: ['Taskfile.yml', 'Taskfile.yaml', 'taskfile.yml', 'taskfile.yaml'],
}
/** Of what a script calls in turn, that which tests by its name; the rest is the product's own as often as not. */
const SUITES =
  /(?:^|[/._-])(?:tests?|specs?|checks?|ci|lint|verify|unit|integration|e2e|suites?)(?:[/._-]|$)/i

/**
 * The scripts that a test command calls: those it names as a command or as the program of an interpreter, scripts of
 * manifests, makefiles and the like, and of what shell scripts and recipes call in turn that which tests by its name.
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
  const recipes = Object.hasOwn(RECIPES, name) ? RECIPES[name] : undefined
  if (recipes) return recipeFiles(caller, { files: recipes, words: rest, depth })
  if (PACKAGE_MANAGERS.test(name)) {
    const manifest = name === 'composer' ? 'composer.json' : 'package.json'
    return packageScripts(caller, { manifest, words: rest, depth })
  }
  if (!INTERPRETERS.test(name)) return shellScript(caller, program, depth)
  const script = rest.find(word => !word.startsWith('-')) ?? '.'
  return SHELLS.test(name) ? shellScript(caller, script, depth) : namedFile(caller, script)
}

/** The file, and what of the lines in it tests by its name. */
function shellScript(caller: Caller, word: string, depth: number): CalledScript[] {
  return namedFile(caller, word).flatMap(script => [script, ...suitesIn(caller, script.path, depth)])
}

function suitesIn(caller: Caller, path: string, depth: number): CalledScript[] {
  const text = caller.readPristine(path) ?? ''
  return scriptsIn(caller, text, depth - 1).filter(script => script.path !== path && SUITES.test(script.path))
}

type Recipes = {
  readonly files: readonly string[]
  readonly words: readonly string[]
  readonly depth: number
}

/** Also those that are not there: make takes the first, and one that is new would come before the one that was. */
function recipeFiles(caller: Caller, { files, words, depth }: Recipes): CalledScript[] {
  const at = words.indexOf('-C')
  const there = at < 0 ? caller : inside(caller, words[at + 1] ?? '.')
  return files.flatMap(file => {
    const path = normalize(`${there.workingDirectory}/${file}`)
    return [{ path, isTouchedBy: () => true }, ...suitesIn(there, path, depth)]
  })
}

function inside(caller: Caller, directory: string): Caller {
  return { ...caller, workingDirectory: normalize(`${caller.workingDirectory}/${directory}`) }
}

function namedFile({ workingDirectory, readPristine }: Caller, word: string): CalledScript[] {
  const path = normalize(`${workingDirectory}/${word}`)
  const there = !path.startsWith('..') && !path.endsWith('/') && readPristine(path) !== null
  return there ? [{ path, isTouchedBy: () => true }] : []
}

type Scripts = { readonly manifest: string; readonly words: readonly string[]; readonly depth: number }

/** Of a manifest only what a test run obeys: a fix may well add a dependency. */
function packageScripts(caller: Caller, { manifest, words, depth }: Scripts): CalledScript[] {
  const path = normalize(`${caller.workingDirectory}/${manifest}`)
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
