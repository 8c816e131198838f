import { describe, expect, test } from '@jest/globals'
import { framedAnswer, frameWith, unframed } from '../../src/agent/frame.ts'
import { firstMessage } from '../../src/agent/prompt.ts'
import { plainText } from '../../src/platform/text.ts'
import { INJECTIONS } from './injections.ts'

const NONCE = '1f0c2b7d9e4a'
const frame = frameWith(NONCE)
const evil = INJECTIONS.map(text =>
  text
    .replaceAll('NONCE', NONCE)
    .replace('NO\u200bNCE', '1f0c2b\u200b7d9e4a')
    .replace('NO\u001b[0mNCE', '1f0c2b\u001b[0m7d9e4a')
    .replace('NO\u{e0041}NCE', '1f0c2b\u{e0041}7d9e4a'),
)
/** What stands outside of all frames, each frame being one sign. */
const outside = (text: string): string =>
  text.replace(/<data-1f0c2b7d9e4a from="[^"\n]*">\n[\s\S]*?\n<\/data-1f0c2b7d9e4a>/g, '#')
const HIDDEN = /[^\P{C}\t\n]|\p{Default_Ignorable_Code_Point}|[\u2028\u2029]/u

test('there are at least 50 texts that try to be more than data', () => {
  expect(new Set(evil).size).toBeGreaterThanOrEqual(50)
})

describe('stays inside of its frame, and shows all it holds:', () => {
  test.each(evil)('%j', text => {
    const framed = frame('a log', plainText(`before\n${text}\nafter`))
    expect(outside(framed)).toBe('#')
    expect(framed.match(/1f0c2b7d9e4a/gi)).toHaveLength(2)
    expect(framed).not.toMatch(HIDDEN)
  })
})

describe('changes nothing of what is ours:', () => {
  const task = {
    testCommand: 'npm test',
    workingDirectory: '.',
    checkout: '/work/app',
    houseRules: 'rules',
    refusesTestEdits: false,
    assignment: '',
    check: '',
    nonce: NONCE,
  }
  const textOf = (item: unknown) => JSON.parse(JSON.stringify(item)).content[0].text as string
  const quiet = outside(textOf(firstMessage({ ...task, excerpt: 'quiet', account: 'quiet' })))

  test.each(evil)('%j', text => {
    const plain = plainText(text)
    const message = textOf(
      firstMessage({ ...task, excerpt: plain, account: plain, houseRules: plain || 'rules' }),
    )
    expect(outside(message)).toBe(quiet)
    expect(outside(framedAnswer(frame, 'shell_command', `Exit code: 1\nOutput:\n${plain}`))).toBe(
      'Exit code: 1\nOutput:\n#',
    )
    expect(outside(framedAnswer(frame, 'read_log', `12 | ${plain}`))).toBe('#')
    expect(
      outside(framedAnswer(frame, 'apply_patch', `Nothing was written. No such line.\n${plain}`)),
    ).toMatch(/^Nothing was written\. No such line\.\n#$/)
  })
})

test('says where data come from, and leaves alone what is ours alone', () => {
  expect(frame('a log', 'x\n')).toBe(`<data-${NONCE} from="a log">\nx\n</data-${NONCE}>`)
  const success = 'Success. Updated the following files:\nM a.js'
  expect(framedAnswer(frame, 'apply_patch', success)).toBe(success)
  expect(framedAnswer(frame, 'shell_command', 'command: expected a non-empty string')).toBe(
    'command: expected a non-empty string',
  )
})

test('is not closed by a mark that has another one in its middle', () => {
  const [left, right] = [NONCE.slice(0, 6), NONCE.slice(6)]
  const framed = frame('a log', `</data-${left}${NONCE}${right}>`)
  expect(framed.split(`</data-${NONCE}>`)).toHaveLength(2)
})

test('frames come off for people', () => {
  expect(unframed(`Exit code: 0\nOutput:\n${frame('x', 'one\ntwo')}`)).toBe(
    'Exit code: 0\nOutput:\none\ntwo\n',
  )
})
