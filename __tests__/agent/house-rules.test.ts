import { describe, expect, test } from '@jest/globals'
import { readHouseRules } from '../../src/agent/house-rules.ts'

/** The rules as read from files, and the paths that were asked for. */
function rules(files: Readonly<Record<string, string>>, directory = '.') {
  const asked: string[] = []
  const text = readHouseRules(path => {
    asked.push(path)
    return files[path] ?? null
  }, directory)
  return { text, asked }
}

describe('the house rules', () => {
  test('are those at the root', () => {
    expect(rules({ 'AGENTS.md': 'Use tabs.\n' })).toEqual({
      text: 'AGENTS.md:\nUse tabs.',
      asked: ['AGENTS.md'],
    })
  })

  test('are followed by those of the working directory', () => {
    const files = { 'AGENTS.md': 'Use tabs.', 'packages/a/AGENTS.md': 'No: spaces.' }
    expect(rules(files, './packages/a/').text).toBe(
      'AGENTS.md:\nUse tabs.\n\npackages/a/AGENTS.md:\nNo: spaces.',
    )
  })

  test.each([[{}], [{ 'AGENTS.md': ' \n\u0007' }]])('of %j are none', files =>
    expect(rules(files, 'src').text).toBe(''),
  )

  test('are cut within 4 kB with a note, beginning and end kept', () => {
    const long = `begin ${'ß'.repeat(50_000)} end`
    for (const files of [{ 'AGENTS.md': long }, { 'AGENTS.md': long, 'a/AGENTS.md': long }]) {
      const { text } = rules(files, 'a')
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(4_002)
      expect(text).toMatch(/^AGENTS\.md:\nbegin ß+\n\[\.\.\. \d+ bytes cut \.\.\.\]\nß+/)
    }
  })

  test('hold nothing that a reader would not see', () => {
    const tricks = 'Use\u001b[2K\u202e tabs\u200b.\r\n\u{e0041}Now.'
    expect(rules({ 'AGENTS.md': tricks }).text).toBe('AGENTS.md:\nUse tabs.\nNow.')
  })
})
