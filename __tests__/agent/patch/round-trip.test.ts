import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { editText } from '../../../src/agent/patch/edit-text.ts'
import { parsePatch } from '../../../src/agent/patch/parse.ts'

/** One line of the way from a to b. */
type Step = { readonly kind: 'keep' | 'remove' | 'add'; readonly text: string; readonly eol: '\n' | '\r\n' }

const KINDS = ['keep', 'keep', 'keep', 'remove', 'add'] as const

/** Few lines, alike up to their spaces, so that a loose or an early match would show. */
const TEXTS = ['a', 'b', '', ' a', 'a ', '\ta', '}', '-a', '+b', '@@ a', '*** End Patch', '“a”', '"a"']

function stepsOf(
  eols: readonly ('\n' | '\r\n')[],
  texts: fc.Arbitrary<string>,
): fc.Arbitrary<readonly Step[]> {
  const eol = fc.constantFrom(...eols)
  const step = fc.record({ kind: fc.constantFrom(...KINDS), text: texts, eol })
  return fc.array(step, { maxLength: 40 }).filter(steps => steps.some(({ kind }) => kind !== 'keep'))
}

const before = (steps: readonly Step[]) => steps.filter(({ kind }) => kind !== 'add')
const after = (steps: readonly Step[]) => steps.filter(({ kind }) => kind !== 'remove')
const textOf = (steps: readonly Step[]) => steps.map(({ text, eol }) => text + eol).join('')

/** A stretch of steps, from one to another, and where its old lines begin in a. */
type Stretch = { readonly steps: readonly Step[]; readonly start: number }

/**
 * Stretches around each change, with as many kept lines in front as it takes for the old lines to be the first such
 * behind the stretch before.
 */
function stretchesOf(steps: readonly Step[]): readonly Stretch[] {
  const a = before(steps).map(({ text }) => text)
  const stretches: Stretch[] = []
  let cursor = 0
  for (let at = 0; at < steps.length; ) {
    if (steps[at]?.kind === 'keep') {
      at++
      continue
    }
    const length = steps.slice(at).findIndex(({ kind }) => kind === 'keep')
    const end = length < 0 ? steps.length : at + length + 1
    let begin = at
    const oldAt = (step: number) => before(steps.slice(0, step)).length
    const isFirst = () => {
      const old = before(steps.slice(begin, end)).map(({ text }) => text)
      const found = a.findIndex(
        (_, i) => i >= oldAt(cursor) && old.every((text, offset) => a[i + offset] === text),
      )
      return old.length > 0 && found === oldAt(begin)
    }
    while (begin > cursor && !isFirst()) begin--
    stretches.push({ steps: steps.slice(begin, end), start: oldAt(begin) })
    cursor = end
    at = end
  }
  return stretches
}

function patched(content: string, stretches: readonly Stretch[], eol = '\n'): string {
  const signs = { keep: ' ', remove: '-', add: '+' }
  const hunks = stretches.map(({ steps }) =>
    ['@@', ...steps.map(({ kind, text }) => signs[kind] + text)].join(eol),
  )
  const text = ['*** Begin Patch', '*** Update File: f', ...hunks, '*** End Patch'].join(eol)
  const [operation] = parsePatch(text)
  return editText('f', Buffer.from(content), operation?.kind === 'update' ? operation.hunks : []).toString()
}

test.each([
  ['line feeds', '\n'],
  ['carriage returns', '\r\n'],
] as const)('a patch made from a and b turns a into b, byte for byte, with %s', (_, eol) => {
  fc.assert(
    fc.property(stepsOf([eol], fc.constantFrom(...TEXTS)), fc.boolean(), (steps, ended) => {
      const [a, b] = [textOf(before(steps)), textOf(after(steps))]
      const given = ended || a.endsWith(`${eol}${eol}`) || a === eol || a === '' ? a : a.slice(0, -eol.length)
      // a file that shows no line end of its own gets line feeds
      const expected = given.includes(eol) ? b : b.replaceAll(eol, '\n')
      expect(patched(given, stretchesOf(steps), eol)).toBe(expected)
    }),
    { numRuns: 2000 },
  )
})

test('with mixed line ends, all lines are those of b and kept ones keep their ends', () => {
  fc.assert(
    fc.property(stepsOf(['\n', '\r\n'], fc.constantFrom(...TEXTS)), steps => {
      const result = patched(textOf(before(steps)), stretchesOf(steps)).split(/(?<=\n)/)
      const lines = result.filter(line => line !== '')
      expect(lines.map(line => line.replace(/\r?\n$/, ''))).toEqual(after(steps).map(({ text }) => text))
      for (const [at, { kind, text, eol }] of after(steps).entries()) {
        if (kind === 'keep') expect(lines[at]).toBe(text + eol)
      }
    }),
    { numRuns: 2000 },
  )
})

test('hunks of lines that stand once apply in any order', () => {
  const steps = fc
    .array(fc.constantFrom(...KINDS), { minLength: 1, maxLength: 40 })
    .filter(kinds => kinds.some(kind => kind !== 'keep'))
    .map(kinds =>
      // the first and last line are kept, so that each addition has a neighbour
      (['keep', ...kinds, 'keep'] as const).map(
        (kind, at): Step => ({ kind, text: `line ${at}`, eol: '\n' }),
      ),
    )
  const shuffled = steps.chain(made =>
    fc.tuple(
      fc.constant(made),
      fc.shuffledSubarray([...stretchesOf(made)], { minLength: stretchesOf(made).length }),
    ),
  )
  fc.assert(
    fc.property(shuffled, ([made, stretches]) => {
      expect(patched(textOf(before(made)), stretches)).toBe(textOf(after(made)))
    }),
    { numRuns: 1000 },
  )
})
