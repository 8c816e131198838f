import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { type WorkflowSource, workflowSources } from '../.github/workflow-sources.ts'

type Step = {
  readonly uses?: string
  readonly if?: string
  readonly with?: Readonly<Record<string, unknown>>
}
type Job = {
  readonly permissions?: unknown
  readonly 'timeout-minutes'?: number
  readonly steps: readonly Step[]
}
type Workflow = {
  readonly name: string
  readonly permissions?: unknown
  readonly concurrency?: unknown
  readonly on: Readonly<Record<string, unknown>>
  readonly jobs: Readonly<Record<string, Job>>
}
type Input = { readonly required?: boolean }

const PINNED = /uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/
const OURS = /^(?:\.\/|OWNER\/codex-max-fix@)/

const sources = await workflowSources()
const action = parse(await readFile(join(import.meta.dirname, '../action.yml'), 'utf8'))
const inputs: Readonly<Record<string, Input>> = action.inputs
const workflows = sources.map(source => [titleOf(source), parse(source.text) as Workflow, source] as const)
const jobs = workflows.flatMap(([title, { jobs }]) =>
  Object.entries(jobs).map(([id, job]) => [`${title}, ${id}`, job] as const),
)

test('the README shows these workflows, and the repository runs two', () => {
  expect(workflows.map(([title]) => title)).toEqual([
    '.github/workflows/ci.yml: CI',
    '.github/workflows/self-test.yml: Self-test',
    'README.md: CI',
    'README.md: CI',
    'README.md: Repair',
    'README.md: CI, repaired in two jobs',
    'README.md: Nightly',
    'README.md: Migration',
  ])
})

describe.each(workflows)('%s', (_, workflow, { text }) => {
  test('allows nothing at the top and has a concurrency group', () => {
    expect(workflow.permissions).toEqual({})
    expect(workflow.concurrency).toMatchObject({ group: expect.any(String) })
  })

  test("pins every action of others by its commit and says the commit's version", () => {
    const others = text
      .split('\n')
      .filter(line => /\buses: /.test(line) && !/uses: (?:\.\/|OWNER\/)/.test(line))
    expect(others.length).toBeGreaterThan(0)
    for (const line of others) expect(line).toMatch(PINNED)
  })
})

describe.each(jobs)('%s', (_, job) => {
  const ours = job.steps.filter(step => OURS.test(step.uses ?? ''))

  test('has a time limit and permissions of its own', () => {
    expect(job['timeout-minutes']).toBeGreaterThan(0)
    expect(job.permissions).toEqual(expect.any(Object))
  })

  test('leaves no credentials in the checkout', () => {
    const checkouts = job.steps.filter(step => step.uses?.startsWith('actions/checkout@'))
    for (const step of checkouts) expect(step.with).toMatchObject({ 'persist-credentials': false })
  })

  test('gives this action inputs that it has, and all that it needs', () => {
    const required = Object.keys(inputs).filter(name => inputs[name]?.required)
    for (const step of ours) {
      const given = Object.keys(step.with ?? {})
      expect(given.filter(name => !Object.hasOwn(inputs, name))).toEqual([])
      // A job that only publishes runs no tests.
      if (step.with?.phase !== 'publish') expect(given).toEqual(expect.arrayContaining(required))
    }
  })

  test('uploads the files that this action leaves, however the job ends', () => {
    const uploads = job.steps.filter(step => step.uses?.startsWith('actions/upload-artifact@'))
    expect(uploads).toHaveLength(ours.length)
    for (const step of uploads) {
      expect(step.if).toBe('always()')
      expect(step.with).toMatchObject({ path: `${expression('runner.temp')}/codex-max-fix/` })
    }
  })
})

test('a workflow that runs after another checks out the commit that failed, of this repository alone', () => {
  const [, repair, source] = workflows.find(([, workflow]) => 'workflow_run' in workflow.on) ?? []
  expect(source?.text).toMatch(/workflow_run: # zizmor: ignore\[dangerous-triggers\] \w+/)
  expect(source?.text).toContain('workflow_run.head_repository.id == github.event.repository.id')
  expect(repair?.jobs.repair?.steps[0]?.with).toMatchObject({
    ref: expression('github.event.workflow_run.head_sha'),
  })
})

test('of two jobs only the one that runs nothing may write, and the digest comes through outputs', () => {
  const [, found] = workflows.find(([, { jobs }]) => 'propose' in jobs) ?? []
  const { propose, publish } = found?.jobs ?? {}
  expect(propose?.permissions).toEqual({ actions: 'read', contents: 'read' })
  expect(publish?.permissions).toEqual({ contents: 'write', 'pull-requests': 'write' })
  const [fetching, ours] = publish?.steps ?? []
  expect(fetching?.uses).toMatch(/^actions\/download-artifact@/)
  expect(ours?.with).toEqual({
    phase: 'publish',
    proposal: `${expression('runner.temp')}/proposed/proposal.json`,
    'proposal-sha256': expression('needs.propose.outputs.proposal-sha256'),
  })
  expect(JSON.stringify(publish?.steps)).not.toMatch(/secrets\.|actions\/checkout|"run"/)
})

function titleOf({ file, text }: WorkflowSource): string {
  return `${file}: ${parse(text).name}`
}

function expression(text: string): string {
  return `\${{ ${text} }}`
}
