import { C } from './c.ts'
import { GO } from './go.ts'
import { JAVA } from './java.ts'
import { NODE } from './node.ts'
import type { Ecosystem } from './patch.ts'
import { PHP } from './php.ts'
import { PYTHON } from './python.ts'
import { RUBY } from './ruby.ts'
import { RUST } from './rust.ts'

export const ECOSYSTEMS: readonly Ecosystem[] = [NODE, PYTHON, GO, RUST, JAVA, RUBY, PHP, C]
