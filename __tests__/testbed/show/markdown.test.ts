import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { columnsOf } from '../../../testbed/show/columns.ts'
import { markdown } from '../../../testbed/show/markdown.ts'

describe('the summary in a terminal', () => {
  test('stays within its width, whatever a table holds', () => {
    const wide = `| Step | What |\n| --- | --- |\n| 1 | ${'word '.repeat(60)}<br>${'x'.repeat(300)} |`
    const lines = markdown(wide, 80).split('\n').map(columnsOf)
    expect(Math.max(...lines)).toBeLessThanOrEqual(80)
  })

  test('shows what is folded below its title, entities as their characters, and no tag', () => {
    const text =
      '<details><summary>2 files &amp; more</summary>\n\n```diff\n+a &lt; b\n```\n\n</details>\n\na &lt; b \\| c'
    expect(stripVTControlCharacters(markdown(text, 80))).toBe('▾ 2 files & more\n\n  +a &lt; b\n\na < b | c')
  })

  test('passes no escape sequence on', () => {
    const text = '# a\x1b[31mred\x1b]0;title\x07\n\n`\x1b[2J`\n\n```text\n\x1b[1mx\n```'
    const shown = markdown(text, 80)
    for (const sequence of ['\x1b[31m', '\x1b[2J', '\x1b]']) expect(shown).not.toContain(sequence)
  })
})
