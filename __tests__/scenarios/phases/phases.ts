import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import { digestOf } from '../../publish/proposal/proposed.ts'
import { CANARIES, type Played, play, type Scenario, writesTo } from '../play.ts'
import { createProject } from '../project.ts'
import { SUM } from '../sum.ts'

export type Form = {
  readonly facts: Record<string, unknown>
  readonly files: Record<string, unknown>[]
  readonly [key: string]: unknown
}
/** What a job that only publishes is given: a file, and the digest that it is told. */
export type Handed = { readonly text: string; readonly sha256: string }

/** What the token of each job may do: README. */
const READS = { contents: 'read', actions: 'read' } as const
const WRITES = { contents: 'write', 'pull-requests': 'write' } as const

/** A job that proposes, with a token that may only read. */
export async function propose(more: Partial<Scenario> = {}): Promise<Handed> {
  let handed: Handed = { text: '', sha256: '' }
  const github = { tokens: { [CANARIES.token]: READS } }
  const inputs = { phase: 'propose', ...more.inputs }
  await play({ verdict: 'fixed', github, ...more, inputs }, played => {
    expect(writesTo(played)).toEqual([])
    const { outputs, runnerTemp, summary } = played.result
    expect(outputs['proposal-file']).toBe(join(runnerTemp, 'codex-max-fix/proposal.json'))
    expect(summary).toContain('Proposed to a job of this run with `phase: publish`.')
    handed = { text: played.files['proposal.json'] ?? '', sha256: outputs['proposal-sha256'] ?? '' }
    expect(handed.sha256).toBe(digestOf(Buffer.from(handed.text)))
  })
  return handed
}

/** A job that publishes: another machine, an empty workspace, no key, no test command; nothing of it asks a model. */
export async function publish(
  { text, sha256 }: Handed,
  scenario: Partial<Scenario> & Pick<Scenario, 'verdict'>,
  look: (played: Played) => void | Promise<void> = () => {},
): Promise<void> {
  // The same commit each time, on a remote of its own.
  const project = await createProject({ files: SUM })
  const workspace = join(project.directory, 'empty')
  const proposal = join(project.directory, 'proposal.json')
  mkdirSync(workspace)
  writeFileSync(proposal, text)
  const github = { tokens: { [CANARIES.token]: WRITES } }
  const given = { phase: 'publish', proposal, 'proposal-sha256': sha256 }
  const inputs = { ...given, 'test-command': '', 'openai-api-key': '', ...scenario.inputs }
  const environment = { GITHUB_WORKSPACE: workspace, ...scenario.environment }
  await play({ project, github, ...scenario, inputs, environment }, async played => {
    expect(played.model.requests).toEqual([])
    await look(played)
  })
}

/** The same with a file that a hand of its own has edited, and whose digest it also tells: the other job is not to be trusted. */
export function edited(handed: Handed, edit: (form: Form) => void): Handed {
  const form: Form = JSON.parse(handed.text)
  edit(form)
  const text = JSON.stringify(form)
  return { ...handed, text, sha256: digestOf(Buffer.from(text)) }
}
