import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { marked, type Tokens } from 'marked'
import { parse } from 'yaml'
import { passes, type Verdict } from '../src/platform/verdict.ts'

const ROOT = join(import.meta.dirname, '..')
const action = parse(read('action.yml'))

describe('the README', () => {
  test('lists every input of action.yml with its default, and no other', () => {
    const inputs: [string, { required?: boolean; default?: string }][] = Object.entries(action.inputs)
    expect(rowsOf('Inputs').map(([name, value]) => [name, value])).toEqual(
      inputs.map(([name, { required, default: value }]) => [name, required ? 'required' : (value ?? '')]),
    )
  })

  test('lists every output of action.yml, and no other', () => {
    expect(rowsOf('Outputs').flatMap(([names = '']) => names.split(', '))).toEqual(
      Object.keys(action.outputs),
    )
  })

  test('lists every verdict with the exit status of its step', () => {
    const verdicts =
      /`fixed`.*`cancelled`/.exec(action.outputs.verdict.description)?.[0].match(/[\w-]+(?=`)/g) ?? []
    const rows = rowsOf('Verdicts')
    expect(rows.map(([name]) => name).sort()).toEqual([...verdicts].sort())
    for (const [name, status] of rows)
      expect([name, status]).toEqual([name, passes(name as Verdict) ? '0' : '1'])
  })
})

describe('every script and file that a document names exists:', () => {
  test.each([
    'README.md',
    'CHANGELOG.md',
    '.github/ARCHITECTURE.md',
    '.github/CONTRIBUTING.md',
    '.github/SECURITY.md',
  ])('%s', document => {
    const text = read(document)
    const { scripts } = JSON.parse(read('package.json'))
    const named = [...text.matchAll(/\bnpm (?:run )?(start|test|(?<=run )[\w:-]+)/g)].map(
      ([, name = '']) => name,
    )
    expect(named.filter(name => !Object.hasOwn(scripts, name))).toEqual([])
    const links = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, path = '']) => path)
    expect(links.filter(path => !existsSync(join(ROOT, document, '..', path)))).toEqual([])
    const paths = [...text.matchAll(/`(__tests__\/[\w./-]+)`/g)].map(([, path = '']) => path)
    expect(paths.filter(path => !existsSync(join(ROOT, path)))).toEqual([])
  })
})

describe('SECURITY.md', () => {
  const rows = [...read('.github/SECURITY.md').matchAll(/^- ([TR]\d+): (.+)$/gm)].map(
    ([, id = '', text = '']) => [id, text] as const,
  )

  test('has one line for each threat and each fault', () => {
    expect(rows.map(([id]) => id)).toEqual([...ids('T', 42), ...ids('R', 44)])
  })

  test.each(rows)('%s names tests that exist, or says why there is none: %s', (_, text) => {
    if (/^not shown here: .{10,}/.test(text)) return
    const named = [
      ...text.matchAll(/(?:^|; |in part: )((?!not shown: ).+?) \(([\w./-]+\.test\.ts)\)(?=;|$)/g),
    ]
    expect(named.length).toBeGreaterThan(0)
    for (const [, title = '', file = ''] of named)
      expect(titlesIn(file)).toContain(title.replace(/^in part: /, ''))
  })
})

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

/** The cells of the first table below a heading, as plain text. */
function rowsOf(heading: string): string[][] {
  const tokens = marked.lexer(read('README.md'))
  const start = tokens.findIndex(token => token.type === 'heading' && token.text === heading)
  const table = tokens.slice(start).find((token): token is Tokens.Table => token.type === 'table')
  return (table?.rows ?? []).map(row => row.map(cell => cell.text.replaceAll('`', '')))
}

function ids(letter: string, last: number): string[] {
  return Array.from({ length: last }, (_, index) => `${letter}${index + 1}`)
}

/** Titles of tests and groups as they are written, tables with their placeholders. */
function titlesIn(file: string): string[] {
  const source = existsSync(join(ROOT, '__tests__', file)) ? read(`__tests__/${file}`) : ''
  const calls = source.matchAll(
    /(?:\b(?:test|describe)(?:\.each\([^\n]*?\))?|^\s*\])\)?\(\s*(['"`])(.+?)\1, ?/gm,
  )
  return [...calls].map(([, , title = '']) => title)
}
