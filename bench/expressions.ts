import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from '@swc/core'
import { CONSTRUCTED } from '../src/failure/log/clean-line.ts'

/** An expression with which logs and reports are read, and the file below src that it stands in. */
export type Expression = { readonly file: string; readonly pattern: RegExp }

const SOURCES = join(import.meta.dirname, '../src')
/** The files that put expressions together, and what comes of it: nothing new where others are joined, which takes the sum of their times. */
const PUT_TOGETHER = new Map([
  ['failure/log/clean-line.ts', CONSTRUCTED],
  ['failure/first-match.ts', []],
])

/** All regular expressions of src/failure and src/proof. Throws where one is put together that is not known here. */
export function expressions(): Expression[] {
  return globSync('{failure,proof}/**/*.ts', { cwd: SOURCES })
    .sort()
    .flatMap(file => {
      const nodes = [
        ...nodesOf(parseSync(readFileSync(join(SOURCES, file), 'utf8'), { syntax: 'typescript' })),
      ]
      const known = PUT_TOGETHER.get(file)
      if (!known && nodes.some(isConstruction))
        throw new Error(`src/${file} puts a regular expression together that is not tested`)
      const written = nodes.filter(isLiteral).map(({ pattern, flags }) => new RegExp(pattern, flags))
      return [...written, ...(known ?? [])].map(pattern => ({ file, pattern }))
    })
}

type Node = { readonly type: string } & Readonly<Record<string, unknown>>
type Literal = { readonly type: 'RegExpLiteral'; readonly pattern: string; readonly flags: string }

function* nodesOf(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return
  if ('type' in value && typeof value.type === 'string') yield value as Node
  for (const part of Object.values(value)) yield* nodesOf(part)
}

function isLiteral(node: Node): node is Node & Literal {
  return node.type === 'RegExpLiteral'
}

function isConstruction({ type, callee }: Node): boolean {
  return type === 'NewExpression' && JSON.stringify(callee).includes('"value":"RegExp"')
}
