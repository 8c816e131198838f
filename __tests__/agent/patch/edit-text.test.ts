import { describe, expect, test } from '@jest/globals'
import { editText } from '../../../src/agent/patch/edit-text.ts'
import { parsePatch } from '../../../src/agent/patch/parse.ts'
import { PatchError } from '../../../src/agent/patch/patch-error.ts'

function edit(content: string | Buffer, hunks: string): string {
  const [operation] = parsePatch(`*** Begin Patch\n*** Update File: a.txt\n${hunks}\n*** End Patch`)
  if (operation?.kind !== 'update') throw new Error('not an update')
  return editText('a.txt', Buffer.from(content), operation.hunks).toString()
}

function refusal(content: string, hunks: string): string {
  try {
    return `applied: ${edit(content, hunks)}`
  } catch (error) {
    return error instanceof PatchError ? error.message : `crashed: ${error}`
  }
}

describe('lines are found', () => {
  test.each([
    ['exactly', 'a\nb\n', '-b\n+c', 'a\nc\n'],
    ['exactly before loosely', 'b \n  b\nb\n', '-b\n+c', 'b \n  b\nc\n'],
    ['with other space behind them', 'a\nb \t\n', ' a  \n-b\n+c', 'a\nc\n'],
    ['with other space behind before other space in front', '  b\nb \n', '-b\n+c', '  b\nc\n'],
    [
      'with other indentation, and kept lines stay as they are',
      '\tif x:\n\t\tb\n',
      ' if x:\n-  b\n+\t\tc',
      '\tif x:\n\t\tc\n',
    ],
    ['with typographic punctuation in the file', 'x = “a” – ‘b’…\n', '-x = "a" - \'b\'...\n+y', 'y\n'],
    ['with typographic punctuation in the patch', 'x = "a" - b\n', '-x\u{a0}= “a” — b\n+y', 'y\n'],
    ['with letters in another composition', 'caf\u{e9}\n', '-cafe\u{301}\n+tea', 'tea\n'],
    ['first behind the hunk before', 'x\ny\nx\n', '-y\n+z\n@@\n-x\n+w', 'x\nz\nw\n'],
    ['without the blank last line of the hunk', 'a\nb\n', '-b\n+c\n ', 'a\nc\n'],
    ['in a file without any newline', 'a', '-a\n+b', 'b\n'],
  ])('%s', (_, before, hunks, after) => {
    expect(edit(before, hunks)).toBe(after)
  })
})

describe('anchors', () => {
  const file = 'class A\n  def f\n    x\n  def g\n    x\nclass B\n  def f\n    x\n  def g\n    x\n'
  test.each([
    ['name a line above the change', file, '@@ class B\n-    x\n+    y', 5 + 3],
    ['nest', file, '@@ class B\n@@   def g\n-    x\n+    y', 10],
    ['match loosely', file, '@@ class B  \n@@ def g\n-    x\n+    y', 10],
    ['may be repeated as the first kept line', file, '@@ class B\n@@   def g\n   def g\n-    x\n+    y', 10],
    [
      'of the hunk before may be repeated',
      file,
      '@@ class B\n-    x\n+    z\n@@ class B\n   def g\n-    x\n+    y',
      10,
    ],
    [
      'that only stand earlier still lead to a single place',
      file,
      '@@ class B\n-    x\n+    z\n@@ class A\n@@   def g\n-    x\n+    y',
      5,
    ],
  ])('%s', (_, before, hunks, changed) => {
    expect(edit(before, hunks).split('\n')[changed - 1]).toBe('    y')
  })

  test('that are repeated lead on below the hunk before, not back above it', () => {
    expect(edit('f\nx\ny\nx\n', '@@ f\n-y\n+z\n@@ f\n-x\n+w')).toBe('f\nx\nz\nw\n')
  })

  test('give a pure addition its place, right below', () => {
    expect(edit('a\nb\nc\n', '@@ a\n+x\n@@ b\n+y')).toBe('a\nx\nb\ny\nc\n')
  })

  test('that are missing are named, with the nearest line', () => {
    expect(refusal(file, '@@ class C\n-    x\n+    y')).toMatch(
      /hunk 1 of 1: no line of the file is the "@@" anchor\.\nSearched:\n {2}class C\nNearest .*\n> 1\| class A\n/,
    )
  })

  test('without the lines below them are an error, also when the lines stand above', () => {
    expect(refusal('x\nclass A\ny\n', '@@ class A\n-x\n+z')).toMatch(
      /stand at line 1, but not below its "@@" anchor/,
    )
  })
})

describe('the end of the file', () => {
  test.each([
    ['is where an addition without lines goes', 'a\nb\n', '+c', 'a\nb\nc\n'],
    ['takes an addition beside other hunks', 'a\nb\n', '+c\n@@\n-a\n+x', 'x\nb\nc\n'],
    ['taken by an addition leaves the next hunk its turn', 'x\nx\n', '+c\n@@\n-x\n+z', 'z\nx\nc\n'],
    ['decides between equal lines', 'x\ny\nx\n', '-x\n+z\n*** End of File', 'x\ny\nz\n'],
    ['may have blank lines behind', 'x\nx\n\n\n', '-x\n+z\n*** End of File', 'x\nz\n\n\n'],
    ['overrules the anchor of an addition', 'a\nb\n', '@@ a\n+c\n*** End of File', 'a\nb\nc\n'],
    ['of an empty file is its beginning', '', '+a', 'a\n'],
  ])('%s', (_, before, hunks, after) => {
    expect(edit(before, hunks)).toBe(after)
  })

  test('is an error when the lines stand elsewhere', () => {
    expect(refusal('a\nb\n', '-a\n+x\n*** End of File')).toMatch(
      /stand at line 1, but the file goes on behind them/,
    )
  })
})

describe('hunks out of order', () => {
  test('are applied where there is one place', () => {
    expect(edit('a\nb\nc\n', '-c\n+z\n@@\n-a\n+x\n@@\n-b\n+y')).toBe('x\ny\nz\n')
  })

  test('are refused where there are two, which are named', () => {
    expect(refusal('x\na\nx\nb\n', '-b\n+c\n@@\n-x\n+y')).toMatch(
      /hunk 2 of 2: .* more than once \(lines 1, 3\)/,
    )
  })

  test('may share kept lines, not removed ones', () => {
    expect(edit('a\nb\nc\n', '-a\n+x\n b\n@@\n b\n-c\n+z')).toBe('x\nb\nz\n')
    expect(refusal('a\nb\n', '-a\n-b\n+x\n@@\n-b\n+y')).toMatch(
      /hunk 2 of 2: .*an earlier hunk removes some of them/,
    )
  })

  test('add in the order of the patch at one place', () => {
    expect(edit('a\nb\n', ' a\n+1\n@@\n-b\n+2\n@@ a\n+3')).toBe('a\n1\n3\n2\n')
  })
})

describe('line ends', () => {
  test.each([
    ['CRLF stays CRLF', 'a\r\nb\r\n', '-a\n+x\n+y\n b', 'x\r\ny\r\nb\r\n'],
    ['a replaced line keeps its own', 'a\r\nb\nc\r\n', '-a\n-b\n-c\n+x\n+y\n+z', 'x\r\ny\nz\r\n'],
    ['an added line takes the one above', 'a\r\nb\nc\n', ' a\n+x\n b\n+y', 'a\r\nx\r\nb\ny\nc\n'],
    ['a line added apart from a replaced one, too', 'a\r\nb\n', '-a\n+x\n b\n+y', 'x\r\nb\ny\n'],
    ['an added first line takes the one below', 'a\r\nb\n', '+x\n a', 'x\r\na\r\nb\n'],
    ['a missing last newline is added', 'a\r\nb', ' a\n-b\n+c', 'a\r\nc\r\n'],
    ['and behind a line that stays', 'a\nb', '-a\n+x', 'x\nb\n'],
    ['an addition at the end takes the last one', 'a\nb\r\n', '+c', 'a\nb\r\nc\r\n'],
    ['a lone carriage return is text', 'a\rb\nc\n', '-c\n+d', 'a\rb\nd\n'],
  ])('%s', (_, before, hunks, after) => {
    expect(edit(before, hunks)).toBe(after)
  })

  test('of a patch with carriage returns do not reach the file', () => {
    expect(edit('a\nb\n', '-a\r\n+x\r\n b')).toBe('x\nb\n')
  })

  test('all removed leave an empty file', () => {
    expect(edit('a\nb\n', '-a\n-b')).toBe('')
  })
})

describe('encodings', () => {
  test('a byte order mark stays in front', () => {
    expect(edit('\u{feff}a\nb\n', '-a\n+x')).toBe('\u{feff}x\nb\n')
  })

  test('bytes that are not UTF-8 stay as they are', () => {
    const [operation] = parsePatch('*** Begin Patch\n*** Update File: a\n-b\n+\u{e9}\n*** End Patch')
    const latin = Buffer.from([0xe9, 0x0a, 0x62, 0x0a, 0xff, 0x00])
    const hunks = operation?.kind === 'update' ? operation.hunks : []
    expect([...editText('a', latin, hunks)]).toEqual([0xe9, 0x0a, 0xc3, 0xa9, 0x0a, 0xff, 0x00, 0x0a])
  })
})

describe('the error for lines that are not there', () => {
  const file = Array.from({ length: 60 }, (_, at) => `const value${at} = compute(${at})`)
  file[40] = 'export function total(items: Item[]): number {'
  file[41] = '  return items.length'

  test('shows what was searched and the nearest lines under their numbers, and marks what differs', () => {
    const hunks = ' export function total(items: Item[]): number {\n-  return items.size\n+  return 0'
    expect(refusal(file.join('\n'), hunks)).toBe(
      [
        'a.txt, hunk 1 of 1: its lines are not in the file.',
        'Searched:',
        '  export function total(items: Item[]): number {',
        '    return items.size',
        'Nearest in the file (">" differs):',
        ...[38, 39, 40].map(number => `  ${number}| ${file[number - 1]}`),
        '  41| export function total(items: Item[]): number {',
        '> 42|   return items.length',
        ...[43, 44, 45].map(number => `  ${number}| ${file[number - 1]}`),
        'Copy kept and removed lines exactly from the file, then send the whole patch again.',
      ].join('\n'),
    )
  })

  test.each([
    [
      'looks below the anchor first',
      'class A\n  f = 1\nclass B\n  f = 2\n',
      '@@ class B\n-  f = 3',
      /Nearest.*\n(.*\n){3}> 4\| {3}f = 2/,
    ],
    ['says when nothing resembles them', 'a\nb\n', '-zebra\n+x', /Nothing in the file resembles it\./],
    ['says when the file is empty', '', '-zebra\n+x', /The file is empty\./],
    [
      'counts what it leaves out',
      'a\n',
      Array.from({ length: 9 }, () => '-no').join('\n'),
      /\.\.\. and 3 more/,
    ],
    ['shows no control characters', 'word \u{1b}[31m\n', '-word x', /1\| word \ufffd\[31m/],
  ])('%s', (_, before, hunks, message) => {
    expect(refusal(before, hunks)).toMatch(message)
  })

  test('stays under 2 kB whatever the lines are', () => {
    const long = 'word '.repeat(5000)
    const message = refusal(`${long}\n`.repeat(50), Array.from({ length: 20 }, () => `-${long}x`).join('\n'))
    expect(message).toMatch(/its lines are not in the file/)
    expect(message.length).toBeLessThan(2010)
  })
})
