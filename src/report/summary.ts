import type { TestRun, TraceRecord } from '../agent/journal.ts'
import { usd } from '../agent/prices.ts'
import type { Finding } from '../platform/finding.ts'
import type { Redact } from '../platform/redact.ts'
import { count, fenced, headBytes, inlineMarkdown, plainText, seconds } from '../platform/text.ts'
import { UNCONFINED } from '../sandbox/unconfined.ts'
import { countsText, endingText, type Step, type Story, storyOf } from './story.ts'
import { testByTest } from './test-by-test.ts'

export type Report = {
  readonly records: readonly TraceRecord[]
  readonly patch: string
  /** Where the files are. */
  readonly directory: string
}

/** GitHub drops a summary above 1 MiB as a whole: actions/runner, CreateStepSummaryCommand. */
const MAX_BYTES = 1024 * 1024 - 1024
const PATCH_BYTES = 256 * 1024
const TRACE_BYTES = 512 * 1024
const FOLDED_FROM = 12
const FLAGS_SHOWN = 50
const NOTES_SHOWN = 100
/** Escaped, they may be four times as long. */
const NOTE_BYTES = 1_000
const REASON_BYTES = 8_000
const WORDS_BYTES = 8_000

/** The job summary; contract, section 6. */
export function summary(report: Report, redact: Redact = text => text): string {
  const story = storyOf(report.records)
  const parts = [
    headline(story),
    costs(story),
    assignment(story),
    words(story),
    risks(story),
    proof(story),
    trace(story),
    files(report),
  ].map(redact)
  // The patch was redacted when it was written, and more would keep it from being applied.
  parts.splice(-1, 0, diff(report.patch))
  return `${wholeParts(parts.filter(part => part !== '')).join('\n\n')}\n`
}

const LEFT_OUT = 'A part that is too long to be shown here is left out; it is in the files of this run.'

/** A part stands whole or not at all: cut, it could leave a fence or a fold open. */
function wholeParts(parts: readonly string[]): string[] {
  let left = MAX_BYTES - parts.length * (LEFT_OUT.length + 2)
  return parts.map(part => {
    const bytes = Buffer.byteLength(part)
    if (bytes > left) return LEFT_OUT
    left -= bytes
    return part
  })
}

const SYMBOLS: Readonly<Record<string, string>> = {
  fixed: '✅',
  'tests-changed': '⚠️',
  flaky: '🎲',
  'not-reproduced': 'ℹ️',
  'nothing-to-do': 'ℹ️',
}

function headline({ verdict, run }: Story): string {
  if (!verdict) return '## codex-max-fix'
  const { outputs, notes, findings } = verdict
  const symbol = SYMBOLS[verdict.verdict] ?? '❌'
  const lines = [
    `## ${symbol} codex-max-fix: ${verdict.verdict}`,
    `**${sentence(headBytes(verdict.reason, REASON_BYTES))}**${offer(outputs)}`,
  ]
  for (const list of [unconfined(run), warning(findings), allowed(findings)])
    if (list !== '') lines.push(list)
  const shown = notes.slice(0, NOTES_SHOWN).map(note => `- ${inlineMarkdown(headBytes(note, NOTE_BYTES))}`)
  const more = notes.length - shown.length
  if (notes.length > 0) lines.push([...shown, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n'))
  return lines.join('\n\n')
}

function unconfined(run: Story['run']): string {
  return run?.sandbox === 'off' ? `> [!CAUTION]\n> ${UNCONFINED}` : ''
}

function warning(findings: readonly Finding[]): string {
  const list = findings
    .filter(finding => !finding.allowed)
    .map(finding => `> - ${inlineMarkdown(finding.sentence)}`)
  if (list.length === 0) return ''
  const call = '> Parts of this change decide what counts as right. Look at them before you believe in green:'
  return ['> [!WARNING]', call, ...list].join('\n')
}

function allowed(findings: readonly Finding[]): string {
  const list = findings
    .filter(finding => finding.allowed)
    .map(finding => `- ${inlineMarkdown(finding.sentence)}`)
  return list.length === 0 ? '' : ['What `test-edits` allows:', '', ...list].join('\n')
}

function offer(outputs: Readonly<Record<string, string>>): string {
  const url = outputs['pull-request-url']
  const branch = outputs.branch
  if (url) return ` Pull request [#${outputs['pull-request-number']}](${url}).`
  if (branch) return ` Branch \`${branch}\`.`
  return outputs['proposal-file'] ? ' Proposed to a job of this run with `phase: publish`.' : ''
}

function costs({ run, steps, testRuns, tokens, spentNanoUsd, model, verdict }: Story): string {
  if (!run) return ''
  const minutes = ((verdict?.durationMs ?? 0) / 60_000).toFixed(1)
  const unverified = run.pricesUnverified ? ' (list price; unverified at this base-url)' : ''
  return table(
    ['Cost', 'Steps', 'Minutes', 'Input', 'Cached', 'Output', 'Model', 'Test runs'],
    [
      [
        `${usd(spentNanoUsd)} of ${usd(run.maxCostNanoUsd, 2)} USD${unverified}`,
        `${steps.length} of ${run.maxSteps}`,
        `${minutes} of ${run.maxMinutes}`,
        `${tokens.input}`,
        `${tokens.cached}`,
        `${tokens.output}`,
        inlineMarkdown(model || run.model),
        `${testRuns.filter(run => !run.phase.startsWith('check')).length}`,
      ],
    ],
  )
}

function assignment({ run }: Story): string {
  if (!run || run.task === '') return ''
  const checked =
    run.taskCheck === ''
      ? 'Nothing but the tests checks whether it was done: no `task-check` is given.'
      : `Checked by:\n\n${fenced(run.taskCheck, 'sh')}`
  return `### Task\n\n${fenced(headBytes(run.task, WORDS_BYTES), 'text')}\n\n${checked}`
}

function words({ verdict }: Story): string {
  if (!verdict || verdict.words.trim() === '') return ''
  const lines = headBytes(plainText(verdict.words).trim(), WORDS_BYTES).split('\n')
  const quote = lines.map(line => `> ${inlineMarkdown(line)}`.trimEnd()).join('\n')
  return `### What was wrong and what was changed\n\nIn the model's words, not checked by anyone:\n\n${quote}`
}

function risks({ verdict }: Story): string {
  if (!verdict || verdict.flags.length === 0) return ''
  const shown = verdict.flags.slice(0, FLAGS_SHOWN).map(flag => `- ${told(flag)}`)
  const more = verdict.flags.length - shown.length
  return ['### Look twice', '', ...shown, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n')
}

function told({ line, sentence }: Finding): string {
  return inlineMarkdown(line === null ? sentence : `${sentence} (line ${line})`)
}

const PHASES: Readonly<Record<TestRun['phase'], string>> = {
  reproduce: 'before, pristine tree',
  repair: 'during the repair',
  confirm: 'after, fresh copy with the change',
  'confirm-alone': 'after, without its edits to tests',
  'check-before': 'task-check before, pristine tree',
  check: 'task-check during the work',
  'check-after': 'task-check after, fresh copy with the change',
}

function proof({ run, testRuns, verdict }: Story): string {
  if (!run || testRuns.length === 0) return ''
  const counted = testRuns.some(({ tests }) => tests !== undefined)
  const rows = testRuns.map(({ phase, ending, durationMs, tests }) => [
    PHASES[phase],
    endingText(ending),
    ...(counted ? [tests ? countsText(tests) : ''] : []),
    seconds(durationMs),
  ])
  const command = `\`test-command\`, in \`${inlineMarkdown(run.workingDirectory)}\`:\n\n${fenced(run.testCommand, 'sh')}`
  const runs = table(['Tests', 'Result', ...(counted ? ['Counts'] : []), 'Time'], rows)
  return ['### Proof', command, runs, ...testByTest(verdict?.tests ?? null)].join('\n\n')
}

function trace({ steps }: Story): string {
  if (steps.length === 0) return ''
  const rows = cutRows(
    table(['Step', 'What', 'Result', 'Input', 'Cached', 'Output', 'USD', 'Time'], steps.map(row)),
  )
  if (steps.length < FOLDED_FROM) return `### Steps\n\n${rows}`
  return `### Steps\n\n${folded(count(steps.length, 'step'), rows)}`
}

/** Whole rows only, so that what follows is not lost for them. */
function cutRows(rows: string): string {
  const shown = headBytes(rows, TRACE_BYTES)
  return shown === rows ? rows : `${shown.slice(0, shown.lastIndexOf('\n'))}\n\nThe rest is in trace.jsonl.`
}

function row({ step, deeds, results, usage, nanoUsd, durationMs }: Step): string[] {
  const tokens = usage ? [usage.input, usage.cached, usage.output].map(String) : ['?', '?', '?']
  return [
    `${step}`,
    deeds.map(inlineMarkdown).join('<br>'),
    results.map(inlineMarkdown).join('<br>'),
    ...tokens,
    usd(nanoUsd),
    seconds(durationMs),
  ]
}

function diff(patch: string): string {
  if (patch === '') return ''
  const shown = headBytes(patch, PATCH_BYTES)
  const cut = shown.length < patch.length ? '\n\nThe rest is in patch.diff.' : ''
  return `### Diff\n\n${folded(count(patch.split(/^diff --git /m).length - 1, 'file'), `${fenced(shown, 'diff')}${cut}`)}`
}

function files({ directory }: Report): string {
  return `Files of this run, for a step that uploads them: \`${directory}\``
}

function folded(title: string, text: string): string {
  return `<details><summary>${title}</summary>\n\n${text}\n\n</details>`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function sentence(text: string): string {
  const plain = inlineMarkdown(text)
  return `${plain.charAt(0).toUpperCase()}${plain.slice(1)}${/[.!?]$/.test(plain) ? '' : '.'}`
}
