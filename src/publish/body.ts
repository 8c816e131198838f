import { usd } from '../agent/prices.ts'
import type { Finding } from '../platform/finding.ts'
import { count, cutMiddle, fenced, headBytes, inlineMarkdown, plainText, seconds } from '../platform/text.ts'
import { UNCONFINED } from '../sandbox/unconfined.ts'
import type { Facts, TestRunFact } from './facts.ts'
import { harmlessBlock } from './untrusted.ts'

/** GitHub's limit, but for the note of an update. */
const LONGEST_BODY = 65_536 - 512
const ROOM_BYTES = 32_768
/** Whatever stands in the facts: with this room it fits, however much escaping makes of it. */
const LEAST_ROOM_BYTES = 512
const LONGEST_LIST = 20

/** What a reviewer reads first. Untrusted texts are cut, the longest ones first, until it fits. */
export function pullRequestBody(facts: Facts): string {
  for (let room = ROOM_BYTES; room > LEAST_ROOM_BYTES; room /= 2) {
    const body = bodyWithin(facts, room)
    if (body.length <= LONGEST_BODY) return body
  }
  return bodyWithin(facts, LEAST_ROOM_BYTES)
}

/** `room`: bytes for the model's words; every other text gets a sixteenth of it. */
function bodyWithin(facts: Facts, room: number): string {
  const line = (text: string) => inlineMarkdown(headBytes(text, room / 16))
  const sections = [
    `**${facts.verdict}**: ${line(facts.reason)}.`,
    facts.sandbox === 'off' ? `> [!CAUTION]\n> ${UNCONFINED}` : '',
    banner(facts, line),
    list(facts.notes, note => line(note)),
    assignment(facts, line, room / 4),
    words(facts, line, room),
    risks(facts, line),
    proof(facts, line),
    again(facts, line, room / 16),
    colophon(facts, line),
  ]
  return sections.filter(Boolean).join('\n\n')
}

type Line = (text: string) => string

function banner({ verdict, findings }: Facts, line: Line): string {
  if (findings.length === 0) return ''
  const warns = findings.some(finding => !finding.allowed)
  const text =
    verdict === 'tests-changed'
      ? '**This change also touches what decides whether it is right.** Green proves little before these are reviewed:'
      : 'This change also edits tests. It is green without these edits too:'
  return [warns ? '[!WARNING]' : '[!NOTE]', text, '', list(findings, finding => line(finding.sentence))]
    .join('\n')
    .split('\n')
    .map(quoted => `> ${quoted}`.trimEnd())
    .join('\n')
}

/** Of a file of the repository as often as not, and so untrusted. */
function assignment({ task }: Facts, line: Line, room: number): string {
  if (!task) return ''
  const checked =
    task.check === ''
      ? 'Nothing but the tests checked whether it was done.'
      : `It was checked, before and after, by \`task-check\`: ${line(task.check)}`
  return ['### Task', harmlessBlock(cutMiddle(plainText(task.text).trim(), room)), checked].join('\n\n')
}

function words(facts: Facts, line: Line, room: number): string {
  if (facts.words.trim() === '') return ''
  return [
    '### What was wrong and what was changed',
    `In the words of ${line(facts.model)}, unverified:`,
    harmlessBlock(cutMiddle(plainText(facts.words).trim(), room)),
  ].join('\n\n')
}

function risks({ flags }: Facts, line: Line): string {
  if (flags.length === 0) return ''
  return `### Look twice\n\n${list(flags, flag => line(`${flag.sentence}${place(flag)}`))}`
}

function place({ line }: Finding): string {
  return line === null ? '' : ` (line ${line})`
}

function proof({ redRuns, greenRuns }: Facts, line: Line): string {
  const rows = [...runRows('before', redRuns, line), ...runRows('after, in a fresh copy', greenRuns, line)]
  const table = ['| | ended | took |', '|---|---|---:|', ...rows]
  return ['### Proof', 'The tests, before the change and with it:', table.join('\n')].join('\n\n')
}

function runRows(label: string, runs: readonly TestRunFact[], line: Line): string[] {
  const rows = runs
    .slice(0, LONGEST_LIST)
    .map(run => `| ${label} | ${line(run.ending)} | ${seconds(run.durationMs)} |`)
  const more = runs.length - rows.length
  return more > 0 ? [...rows, `| ${label} | ${count(more, 'more run')} | |`] : rows
}

/** The command is the workflow author's, and to be copied as it is. */
function again({ testCommand, workingDirectory, baseSha }: Facts, line: Line, room: number): string {
  const where = workingDirectory === '.' ? '' : `, in ${line(workingDirectory)}`
  const command = fenced(headBytes(plainText(testCommand), room), 'bash')
  return `To repeat it, run this on the branch${where}:\n\n${command}\n\n${verifying(baseSha)}`
}

function verifying(baseSha: string): string {
  const commit = baseSha.replace(/[^0-9a-f]/g, '')
  return `To check the whole proof again, take \`proof.json\` and \`patch.diff\` from the artifact of the run and, in a checkout of codex-max-fix, run \`npm start -- --verify proof.json --repo CLONE\` with a clone at its base commit ${commit}.`
}

function colophon(facts: Facts, line: Line): string {
  const made = `Made by ${line(facts.model)} in ${count(facts.steps, 'step')} for $${usd(facts.costNanoUsd)}`
  const run = /^https?:\/\/[\w.:/-]+$/.test(facts.runUrl) ? `, [in this run](${facts.runUrl})` : ''
  const marker = `<!-- codex-max-fix: ${facts.signature.replace(/[^\w.]/g, '')} -->`
  return `${made}${run}. Review it as you would a stranger's.\n\n${marker}`
}

function list<T>(items: readonly T[], text: (item: T) => string): string {
  const shown = items.slice(0, LONGEST_LIST).map(item => `- ${text(item)}`)
  const more = items.length - shown.length
  return [...shown, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n')
}
