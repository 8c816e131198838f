import { C } from './families/c.ts'
import { DOTNET } from './families/dotnet.ts'
import type { Family } from './families/family.ts'
import { GO } from './families/go.ts'
import { JAVASCRIPT } from './families/javascript.ts'
import { JVM } from './families/jvm.ts'
import { PHP } from './families/php.ts'
import { PYTHON } from './families/python.ts'
import { RUBY } from './families/ruby.ts'
import { RUST } from './families/rust.ts'
import { SHELL } from './families/shell.ts'

/** The first that knows a file counts. */
const FAMILIES: readonly Family[] = [JAVASCRIPT, PYTHON, GO, RUST, JVM, RUBY, PHP, DOTNET, C, SHELL]

/** What a first line says, with an extension or without. */
const PROGRAMS: readonly (readonly [program: RegExp, family: Family])[] = [
  [/^#!.{0,80}\b(?:node|deno|bun|tsx)\b/, JAVASCRIPT],
  [/^#!.{0,80}\bpython/, PYTHON],
  [/^#!.{0,80}\bruby\b/, RUBY],
  [/^#!.{0,80}\bphp\b/, PHP],
]

/** Whose language a file is in; null for prose, data and what nobody here speaks. */
export function familyOf(path: string, firstLine = ''): Family | null {
  const told = PROGRAMS.find(([program]) => program.test(firstLine))
  return told?.[1] ?? FAMILIES.find(({ files }) => files.test(path)) ?? null
}
