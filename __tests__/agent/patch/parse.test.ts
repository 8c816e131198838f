import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parsePatch } from '../../../src/agent/patch/parse.ts'
import { PatchError } from '../../../src/agent/patch/patch-error.ts'

const BODY = '*** Update File: a.ts\n@@ class A\n kept\n-old\n+new'
const UPDATE = {
  kind: 'update',
  path: 'a.ts',
  hunks: [
    {
      anchors: ['class A'],
      lines: [
        { sign: ' ', text: 'kept' },
        { sign: '-', text: 'old' },
        { sign: '+', text: 'new' },
      ],
      endOfFile: false,
    },
  ],
}

const wrap = (body: string) => `*** Begin Patch\n${body}\n*** End Patch`
const hunksOf = (body: string) => {
  const [operation] = parsePatch(wrap(`*** Update File: a\n${body}`))
  return operation?.kind === 'update' ? operation.hunks : []
}

describe('an envelope', () => {
  test.each([
    ['as it should be', `*** Begin Patch\n${BODY}\n*** End Patch\n`],
    ['without the last newline', wrap(BODY)],
    ['with blank lines around', `\n\n${wrap(BODY)}\n\n`],
    [
      'with padded markers',
      `  *** Begin Patch \n *** Update File: a.ts  \n@@ class A\n kept\n-old\n+new\n\t*** End Patch  `,
    ],
    ['with carriage returns', wrap(BODY).replaceAll('\n', '\r\n')],
    ['in a quoted heredoc', `<<'EOF'\n${wrap(BODY)}\nEOF\n`],
    ['in a heredoc of the command', `apply_patch <<"PATCH"\n${wrap(BODY)}\nPATCH`],
    ['in a bare heredoc that is not closed', `cat <<-EOF\n${wrap(BODY)}`],
    ['in a code fence', `\`\`\`diff\n${wrap(BODY)}\n\`\`\``],
  ])('%s is read', (_, text) => {
    expect(parsePatch(text)).toEqual([UPDATE])
  })

  test.each([
    ['nothing', '', /first line of a patch must be "\*\*\* Begin Patch", got an empty text/],
    ['a unified diff', '--- a/x\n+++ b/x\n', /first line .* got line 1: "--- a\/x"/],
    [
      'a patch that was cut off',
      `*** Begin Patch\n${BODY}`,
      /last line .* "\*\*\* End Patch", got line 6: "\+new"/,
    ],
    ['a first marker alone', '*** Begin Patch', /last line/],
    ['text behind the patch', `${wrap(BODY)}\nDone.`, /got line 8: "Done\."/],
    ['no operation', '*** Begin Patch\n\n*** End Patch', /empty: expected "\*\*\* Add File/],
  ])('%s is refused', (_, text, message) => {
    expect(() => parsePatch(text)).toThrow(message)
    expect(() => parsePatch(text)).toThrow(PatchError)
  })
})

describe('operations', () => {
  test('of all kinds are read in their order', () => {
    const text = wrap(
      '*** Add File: n\n+a\n+\n*** Delete File: d\n\n*** Update File: u\n*** Move to: v\n*** Add File: e',
    )
    expect(parsePatch(text)).toEqual([
      { kind: 'add', path: 'n', content: 'a\n\n' },
      { kind: 'delete', path: 'd' },
      { kind: 'update', path: 'u', moveTo: 'v', hunks: [] },
      { kind: 'add', path: 'e', content: '' },
    ])
  })

  test('keep a bare blank line inside of new content, and drop it behind', () => {
    expect(parsePatch(wrap('*** Add File: n\n+a\n\n+b\n\n'))).toEqual([
      { kind: 'add', path: 'n', content: 'a\n\nb\n' },
    ])
  })

  test('that are quoted in a file stay content', () => {
    const [operation] = parsePatch(
      wrap('*** Update File: t\n@@\n *** Add File: x\n-*** End Patch\n+*** Delete File: y'),
    )
    expect(operation).toMatchObject({ kind: 'update', hunks: [{ lines: { length: 3 } }] })
  })

  test.each([
    [
      'an unknown header',
      '*** Rename File: a',
      /Line 2 .* expected "\*\*\* Add File: PATH".*got "\*\*\* Rename File: a"/,
    ],
    ['a header without a path', '*** Add File: ', /Line 2 .* expected a path/],
    [
      'a move without a path',
      '*** Update File: a\n*** Move to:',
      /Line 3 .* expected a path behind "\*\*\* Move to:"/,
    ],
    ['new content without a plus', '*** Add File: a\n+x\ny', /Line 4 .* begins with "\+".*got "y"/],
    ['content below a deletion', '*** Delete File: a\n-x', /Line 3 .* nothing below/],
    ['an update without a change', '*** Update File: a\n\n', /Line 2: "\*\*\* Update File: a" has no change/],
    [
      'an anchor without lines',
      '*** Update File: a\n@@ f\n-x\n+y\n@@ g',
      /Line 6 .* expected lines of a change below "@@"/,
    ],
    ['a line without a sign', '*** Update File: a\n@@\n x\ny', /Line 5 .* begins with a space.*got "y"/],
    [
      'an end of file before any line',
      '*** Update File: a\n@@\n*** End of File',
      /Line 4 .* before "\*\*\* End of File"/,
    ],
    ['a second envelope', '*** Delete File: a\n*** End Patch\n*** Begin Patch', /Line 3/],
  ])('%s is refused with its line number', (_, body, message) => {
    expect(() => parsePatch(wrap(body))).toThrow(message)
  })
})

describe('hunks', () => {
  test.each([
    ['one without a marker', ' a\n-b', [{ anchors: [] }]],
    ['one below a bare marker', '@@\n-b', [{ anchors: [] }]],
    ['nested anchors', '@@ class A\n@@   def f():\n-b', [{ anchors: ['class A', '  def f():'] }]],
    [
      'line numbers of a unified diff',
      '@@ -1,2 +1,3 @@ def f():\n-b\n@@ -9 +9 @@\n-c',
      [{ anchors: ['def f():'] }, { anchors: [] }],
    ],
    ['several', '@@ x\n-b\n@@ y\n+c', [{ anchors: ['x'] }, { anchors: ['y'] }]],
    ['the end of the file', '@@\n-b\n+c\n*** End of File', [{ endOfFile: true }]],
    [
      'another behind the end of the file',
      '-b\n*** End of File\n-c',
      [{ endOfFile: true }, { endOfFile: false }],
    ],
  ])('%s', (_, body, expected) => {
    expect(hunksOf(body)).toMatchObject(expected)
  })

  test('take bare blank lines for kept ones, except at their ends', () => {
    const [first, second] = hunksOf('\n@@\n-a\n\n+b\n\n@@\n\n-c\n')
    expect(first?.lines).toEqual([
      { sign: '-', text: 'a' },
      { sign: ' ', text: '' },
      { sign: '+', text: 'b' },
    ])
    expect(second?.lines).toEqual([
      { sign: ' ', text: '' },
      { sign: '-', text: 'c' },
    ])
  })
})

test('any text gives operations or a PatchError', () => {
  const word = fc.constantFrom(
    '*** Add File: a',
    '*** Update File: b',
    '*** Delete File: c',
    '*** Move to: d',
    '@@',
    '@@ x',
    '',
  )
  const line = fc.oneof(
    word,
    fc.string(),
    fc.constantFrom(' a', '+b', '-c', '*** End of File', "<<'EOF'", 'EOF', '```'),
  )
  fc.assert(
    fc.property(fc.array(line), fc.boolean(), (lines, wrapped) => {
      const text = wrapped ? wrap(lines.join('\n')) : lines.join('\n')
      try {
        expect(parsePatch(text).length).toBeGreaterThan(0)
      } catch (error) {
        if (!(error instanceof PatchError)) throw error
        expect(error.message.length).toBeLessThan(2010)
      }
    }),
    { numRuns: 2000 },
  )
})
