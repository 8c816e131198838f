import { taskTitle } from '../agent/given-task.ts'
import { usd } from '../agent/prices.ts'
import { headBytes } from '../platform/text.ts'
import type { Facts } from './facts.ts'
import { trailerLines } from './trailers.ts'
import { harmless, harmlessLine } from './untrusted.ts'

const DEFAULT_TITLE = 'Fix failing tests on {base}'
const TITLE_BYTES = 200
const WORDS_BYTES = 4000

/** Title line, body and trailers. `template`: the input `commit-message`, its first line the title; empty: our own. */
export function commitMessage(facts: Facts, template: string): { title: string; body: string } {
  const [, ...rest] = filled(template, facts).split('\n')
  const paragraphs = [rest.join('\n').trim(), `${harmlessLine(facts.reason)}.`, words(facts), trailers(facts)]
  return { title: titleOf(facts, template), body: paragraphs.filter(Boolean).join('\n\n') }
}

/** The first line of a template, its placeholders filled, or of the task: for commits and pull requests. */
export function titleOf(facts: Facts, template: string): string {
  const [title = ''] = filled(template.trim() || DEFAULT_TITLE, facts).split('\n')
  const ofTask = template.trim() === '' && facts.task ? harmlessLine(taskTitle(facts.task)) : ''
  return headBytes(ofTask || title.trim(), TITLE_BYTES)
}

/** The template is the workflow author's; what goes into it may be anybody's. */
function filled(template: string, facts: Facts): string {
  const values = new Map([
    ['{base}', facts.baseBranch],
    ['{signature}', facts.signature],
    ['{run-id}', facts.runId],
  ])
  const text = template.trim().replaceAll('\r\n', '\n')
  return text.replace(/\{(?:base|signature|run-id)\}/g, name => harmlessLine(values.get(name) ?? name))
}

/** Quoted line by line, so that none of them looks like ours. */
function words({ words, model }: Facts): string {
  const text = harmless(headBytes(words, WORDS_BYTES)).trim()
  if (text === '') return ''
  const quoted = text.split('\n').map(line => `> ${line}`.trimEnd())
  return [`In the words of ${harmlessLine(model)}, unverified:`, '', ...quoted].join('\n')
}

function trailers(facts: Facts): string {
  return trailerLines({
    Signature: facts.signature,
    Base: facts.baseSha,
    Run: facts.runUrl,
    Model: harmlessLine(facts.model),
    'Cost-USD': usd(facts.costNanoUsd),
  })
}
