import { describe, expect, test } from '@jest/globals'
import { type SourceTree, sourcesAround, withSources } from '../../src/failure/sources.ts'

const numbered = Array.from({ length: 30 }, (_, index) => `line ${index + 1}`).join('\n')
const FILES: Readonly<Record<string, string>> = {
  'src/sum.js': numbered,
  'app/util.py': numbered,
  'src/main/java/org/demo/Cart.java': numbered,
  'a/same.go': numbered,
  'b/same.go': numbered,
  'data.bin.c': `a\0b\n${numbered}`,
  'short.c': 'int main() {\n  return 1\n}\n',
}

const tree = (change: Partial<SourceTree> = {}): SourceTree => ({
  paths: Object.keys(FILES),
  read: path => FILES[path] ?? null,
  root: '/home/me/demo',
  directory: '.',
  ...change,
})

describe('the source lines around a place', () => {
  test.each<[string, string, string]>([
    ['a frame of JavaScript', '    at sum (file:///home/me/demo/src/sum.js:7:12)', 'src/sum.js'],
    ['a frame of Python', '  File "/home/me/demo/app/util.py", line 7, in f', 'app/util.py'],
    ['a frame of Java', '\tat org.demo.Cart.total(Cart.java:7)', 'src/main/java/org/demo/Cart.java'],
    ['an arrow of rustc', '  --> src/sum.js:7:5', 'src/sum.js'],
    ['a diagnostic', './src/sum.js:7:5: error: expected', 'src/sum.js'],
    ['a diagnostic of tsc', 'src/sum.js(7,5): error TS2322', 'src/sum.js'],
  ])('are found for %s', (_, line, path) => {
    const text = sourcesAround(line, tree(), 8_000)
    expect(text.split('\n')).toEqual([
      `== ${path}`,
      '     4 | line 4',
      '     5 | line 5',
      '     6 | line 6',
      '>    7 | line 7',
      '     8 | line 8',
      '     9 | line 9',
      '    10 | line 10',
    ])
  })

  test.each<[string, string]>([
    ['a file elsewhere', '/usr/lib/python3/x.py:7'],
    ['a file that is not tracked', 'node_modules/x/index.js:7'],
    ['a way out', '../demo/src/sum.js:7'],
    ['one name for two files', 'same.go:7'],
    ['a line that is not there', 'src/sum.js:99'],
    ['a binary file', 'data.bin.c:1'],
    ['a time', 'at 12:30:07'],
  ])('are not made up for %s', (_, line) => {
    expect(sourcesAround(line, tree(), 8_000)).toBe('')
  })

  test('of one file stand together, in order', () => {
    const text = sourcesAround('src/sum.js:20\nsrc/sum.js:3\nsrc/sum.js:5', tree(), 8_000)
    expect(text.match(/==/g)).toHaveLength(1)
    const marked = text.split('\n').filter(line => line.startsWith('>'))
    expect(marked).toEqual(['>    3 | line 3', '>    5 | line 5', '>   20 | line 20'])
    expect(text).toContain('       ...')
  })

  test('are looked for in the working directory first', () => {
    const paths = ['app/src/x.js', 'src/x.js']
    const read = (path: string) => `of ${path}`
    const found = sourcesAround('src/x.js:1', tree({ paths, read, directory: 'app' }), 8_000)
    expect(found).toContain('of app/src/x.js')
  })

  test('stay within the budget, what does not fit is left out', () => {
    const places = 'src/sum.js:7\nshort.c:2'
    for (let budget = 0; budget < 400; budget += 7)
      expect(Buffer.byteLength(sourcesAround(places, tree(), budget))).toBeLessThanOrEqual(budget)
    expect(sourcesAround(places, tree(), 90)).toMatch(/^== short\.c/)
  })

  test('show no control characters', () => {
    const read = () => 'red \u001b[31m\u202e text'
    expect(sourcesAround('src/sum.js:1', tree({ read }), 8_000)).not.toMatch(/\p{Cc}(?<!\n)|\u202e/u)
  })

  test('follow an excerpt as far as there is room', () => {
    expect(withSources('src/sum.js:7 is wrong', tree())).toMatch(/is wrong\n\n.*\n== src\/sum\.js\n/)
    const full = `src/sum.js:7 ${'x'.repeat(7_900)}`
    expect(withSources(full, tree())).toBe(full)
  })

  test('are found in time that grows with the text only', () => {
    const timed = (text: string): number => {
      const start = performance.now()
      sourcesAround(text, tree(), 8_000)
      return performance.now() - start
    }
    for (const part of ['a/', 'a.b', 'a', '../', '.a:1', '"", line '])
      expect(timed(part.repeat(50_000))).toBeLessThan(1_000)
  })
})
