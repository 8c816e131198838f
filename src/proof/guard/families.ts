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
export const FAMILIES: readonly Family[] = [JAVASCRIPT, PYTHON, GO, RUST, JVM, RUBY, PHP, DOTNET, C, SHELL]

/** Whose language a file is in; null for prose, data and what nobody here speaks. */
export function familyOf(path: string): Family | null {
  return FAMILIES.find(({ files }) => files.test(path)) ?? null
}
