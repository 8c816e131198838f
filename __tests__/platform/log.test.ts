import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createLog, withoutCommands } from '../../src/platform/log.ts'
import { redactor } from '../../src/platform/redact.ts'

// The runner's two parsers, stricter than it: what shows nothing may stand anywhere, as where texts are compared by
// culture, and the name need not be a known command. Source: actions/runner, src/Runner.Common/ActionCommand.cs.
const UNSEEN = /\p{DI}|[^\P{Cc}\t]/gu

function readsAsCommand(line: string): boolean {
  const seen = line.replace(UNSEEN, '')
  return newForm(seen) || newForm(line) || oldForm(seen) || oldForm(line)
}

function newForm(line: string): boolean {
  const text = line.replace(/^[\s\x85]+/u, '')
  return text.startsWith('::') && text.indexOf('::', 2) >= 0
}

function oldForm(line: string): boolean {
  const start = line.indexOf('##[')
  return start >= 0 && line.indexOf(']', start) >= 0
}

const linesOf = (text: string): string[] => text.split(/\r\n|\r|\n/)
const piece = fc.constantFrom(
  ...[
    ':',
    '::',
    '#',
    '##',
    '##[',
    '[',
    ']',
    ' ',
    '\t',
    '\n',
    '\r',
    '\r\n',
    '\0',
    '\x85',
    '\u00a0',
    '\u2028',
    '\u3000',
    '\ufeff',
  ],
  ...[
    '\u200b',
    '\u00ad',
    '\u034f',
    '\u061c',
    '\ufe0f',
    '\u180e',
    '\u206a',
    '\x1b[0m',
    '\x1b',
    '\x9b',
    '\x7f',
    'a',
    'set-output name=x',
  ],
  ...['::error::x', '##[group]x', '::stop-commands::t', 'add-mask'],
)
const hostile = fc.array(piece, { maxLength: 20 }).map(parts => parts.join(''))

describe('what is logged', () => {
  test.each([
    '::set-output name=verdict::fixed',
    '  \t::error::x',
    'x\n::add-mask::a\ny',
    'x\r::add-mask::a',
    'text before ##[error]x',
    '###[group]x',
    '##[##[error]]',
    '\x85::error::x',
    '\u200b::error::x',
    ':\u200b:error::x',
    ':\u034f:error::x',
    '#\ufe0f#[error]x',
    '##\u00ad[error]x',
    '\x1b[1m::error::x',
    ':\x1b[1m:error::x',
    '::::',
  ])('%j would be a command, and is none any more', text => {
    expect(linesOf(text.replaceAll('\x1b[1m', '')).some(readsAsCommand)).toBe(true)
    expect(linesOf(withoutCommands(text)).some(readsAsCommand)).toBe(false)
  })

  test('is never a command, whatever it is made of', () => {
    const property = fc.property(hostile, text => {
      for (const line of linesOf(withoutCommands(text))) expect(readsAsCommand(line)).toBe(false)
    })
    fc.assert(property, { seed: 21, numRuns: 5_000 })
  })

  test.each([
    'a::b::c',
    'std::vector<int>',
    '# [x]',
    '#[derive(Debug)]',
    'key: value',
    'http://x',
    '⚠️ careful',
  ])('stays as it is: %s', text => expect(withoutCommands(text)).toBe(text))
})

describe('the log', () => {
  function written(act: (log: ReturnType<typeof createLog>) => void): string {
    const chunks: string[] = []
    const write = process.stdout.write
    process.stdout.write = chunk => chunks.push(String(chunk)) > 0
    try {
      act(createLog(redactor(['a-secret-value'])))
    } finally {
      process.stdout.write = write
    }
    return chunks.join('')
  }

  test('writes nothing but its own commands', () => {
    const property = fc.property(hostile, text => {
      expect(linesOf(written(log => log.info(text))).some(readsAsCommand)).toBe(false)
      for (const write of ['notice', 'error', 'openGroup'] as const) {
        const commands = linesOf(written(log => log[write](text))).filter(readsAsCommand)
        expect(commands).toHaveLength(1)
        expect(commands[0]).toMatch(/^::(?:notice|error|group)::/)
      }
    })
    fc.assert(property, { seed: 22, numRuns: 300 })
  })

  test.each(['a-secret-value', 'a-sec\u200bret-value', 'a-sec\x1b[31mret-value'])(
    'shows no secret: %j',
    text => {
      for (const write of ['info', 'notice', 'error', 'openGroup'] as const)
        expect(written(log => log[write](`it is ${text}!`))).toMatch(/it is \*\*\*!\n$/)
    },
  )
})
