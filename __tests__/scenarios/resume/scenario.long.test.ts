import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { PICTURES } from '../../agent/pictures/examples.ts'
import { play } from '../play.ts'
import { SUM, SUM_TURNS } from '../sum.ts'

const scratch = mkdtempSync(join(tmpdir(), 'resume-'))
afterAll(() => rmSync(scratch, { recursive: true }))

type Line = Record<string, unknown> & { type: string }

let lines: string[] = []

beforeAll(async () => {
  await play({ verdict: 'limit-reached', inputs: { 'max-steps': '1' } }, ({ files }) => {
    lines = (files['trace.jsonl'] ?? '').trim().split('\n')
  })
})

/** The trace of a run that was stopped by its limit of one step, changed. */
function stopped(change: (lines: Line[]) => readonly unknown[], patch = ''): string {
  const path = join(mkdtempSync(join(scratch, 'trace-')), 'trace.jsonl')
  const changed = change(lines.map(line => JSON.parse(line)))
  writeFileSync(path, `${changed.map(line => JSON.stringify(line)).join('\n')}\n`)
  writeFileSync(join(path, '../patch.diff'), patch)
  return path
}

const edit = (type: string, edit: object) => (lines: Line[]) =>
  lines.map(line => (line.type === type ? { ...line, ...edit } : line))
const system = { type: 'message', role: 'system', content: [] }
const picture = {
  type: 'message',
  role: 'user',
  content: [{ type: 'input_image', image_url: 'https://a.test/' }],
}

const refused = [
  ['of another commit', edit('run', { baseSha: '0'.repeat(40) }), /with the base commit "0{40}"/],
  ['of another command', edit('run', { testCommand: 'make' }), /with the test-command "make"/],
  ['of another failure', edit('reserve', { signature: 'abcdefabcdef' }), /one of the failure "abcdefabcdef"/],
  ['that ended well', edit('verdict', { verdict: 'fixed' }), /one that ended as fixed/],
  ['with a negative bill', edit('settle', { nanoUsd: -1_000_000_000 }), /settle with a bad nanoUsd/],
  ['with words of the system', edit('response', { items: [system] }), /response with a bad items/],
  ['that makes the endpoint fetch', edit('reserve', { said: [picture] }), /reserve with a bad said/],
  ['with an answer to nothing', edit('response', { id: 77 }), /answer 77 was not asked for/],
  ['without a beginning', (lines: Line[]) => lines.slice(1), /does not begin with one run/],
  ['of other records', (lines: Line[]) => [...lines, { type: 'exec' }], /a record of the type "exec"/],
] as const

test.each(refused)('a trace %s is refused before anything is spent', async (_, change, reason) => {
  const resume = stopped(change)
  await play({ verdict: 'config-error', inputs: { resume } }, ({ result, model }) => {
    expect(result.outputs.reason).toMatch(/^resume: /)
    expect(result.outputs.reason).toMatch(reason)
    expect(model.requests).toEqual([])
  })
})

test('what a patch in an artifact would write outside of the copy is not written', async () => {
  const target = join(scratch, 'outside')
  const up = '../'.repeat(12)
  const patch = `diff --git a/x b/x\nnew file mode 100644\n--- /dev/null\n+++ b/${up}${target}\n@@ -0,0 +1 @@\n+x\n`
  const resume = stopped(lines => lines, patch)
  await play({ verdict: 'config-error', inputs: { resume, 'max-steps': '9' } }, ({ result, model }) => {
    expect(result.outputs.reason).toMatch(/^resume: expected a patch\.diff that applies/)
    expect(model.requests).toEqual([])
  })
  expect(existsSync(target)).toBe(false)
})

test('what a stopped run has spent counts, money and steps', async () => {
  const resume = stopped(edit('settle', { nanoUsd: 1_999_999_999, spentNanoUsd: 1_999_999_999 }))
  appendFileSync(resume, '{"type":"sett')
  await play({ verdict: 'limit-reached', inputs: { resume } }, ({ result, model, files }) => {
    expect(result.outputs.reason).toMatch(/^max-cost-usd: /)
    expect(Number(result.outputs['cost-usd'])).toBeCloseTo(2, 5)
    expect(model.requests).toEqual([])
    expect(files['summary.md']).toContain('1 of 40')
  })
  const steps = stopped(lines => lines)
  await play(
    { verdict: 'limit-reached', inputs: { resume: steps, 'max-steps': '1' } },
    ({ result, model }) => {
      expect(result.outputs.reason).toMatch(/^max-steps: /)
      expect(model.requests).toEqual([])
    },
  )
  expect(readFileSync(steps, 'utf8')).toContain('"verdict"')
})

test('pictures are not written down, and a run that goes on is asked without them', async () => {
  const files = {
    ...SUM,
    'golden.png': { bytes: Buffer.from(PICTURES.png, 'base64') },
    'test.sh': `${SUM['test.sh']}`.replace('\n', `\nbase64 -d <<<${PICTURES.png} > shot.png\n`),
    '.gitignore': 'shot.png\n',
  }
  const inputs = { attachments: '*.png' }
  const view = { calls: [{ name: 'view_image', arguments: { path: 'golden.png' } }] }
  const before = { project: { files }, script: { turns: [view] }, inputs: { ...inputs, 'max-steps': '1' } }
  const resume = join(mkdtempSync(join(scratch, 'pictures-')), 'trace.jsonl')
  await play({ verdict: 'limit-reached', ...before }, ({ model, files: { 'trace.jsonl': trace = '' } }) => {
    expect(JSON.stringify(model.requests[0])).toContain(PICTURES.png)
    expect(trace).not.toContain(PICTURES.png)
    writeFileSync(resume, trace)
  })
  const script = { turns: SUM_TURNS }
  await play({ verdict: 'fixed', project: { files }, script, inputs: { ...inputs, resume } }, ({ model }) => {
    const first = JSON.stringify(model.requests[0])
    expect(first).toContain('golden.png (PNG, 40 x 30 pixels, 101 bytes)')
    expect(first).toContain('[a picture, which is not shown again]')
    expect(first).toContain('Pictures are not shown again')
    expect(JSON.stringify(model.requests)).not.toContain('input_image')
  })
})
