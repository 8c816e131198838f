import { mkdtempDisposable } from 'node:fs/promises'
import { join } from 'node:path'
import { proposedGate } from '../gate/proposed.ts'
import type { Target } from '../gate/target.ts'
import { UserError } from '../platform/errors.ts'
import { placeOf } from '../platform/finding.ts'
import { count } from '../platform/text.ts'
import type { End } from '../platform/verdict.ts'
import { weightOf } from '../proof/finding.ts'
import { examine } from '../proof/tamper.ts'
import { answerOf } from '../publish/answer.ts'
import type { Facts } from '../publish/facts.ts'
import { rulingOn } from '../publish/policy/ruling.ts'
import { type BaseFiles, baseFiles } from '../publish/proposal/base-files.ts'
import type { Proposal } from '../publish/proposal/proposal.ts'
import { readProposal } from '../publish/proposal/read-proposal.ts'
import { Unpublishable } from '../publish/publication.ts'
import { openRepository } from '../sandbox/repository.ts'
import { SCRATCH_PREFIX } from '../sandbox/scene.ts'
import type { Settings } from '../settings.ts'
import type { Phase } from '../settings-phase.ts'
import { apiFor, strangers } from './admission.ts'
import { runUrl } from './facts-of.ts'
import { type Office, publishFix } from './publish-fix.ts'

/** An office with all settings. */
export type Desks = Omit<Office, 'settings'> & { readonly settings: Settings }

/**
 * Publishes what another job of this run has proposed. No model, no key, no checkout, no program of the repository: everything
 * that the proposal says is held against the event, GitHub and the policy, as if nobody had looked before.
 */
export async function publishProposal(
  desks: Desks,
  phase: Extract<Phase, { kind: 'publish' }>,
): Promise<End> {
  const { settings, desk, cancel } = desks
  const { github, pullRequest, event } = settings
  const repository = `${github.owner}/${github.repository}`
  const proposal = readProposal(phase.proposal, { ...phase, repository, runId: github.runId })
  const gate = proposedGate({ event, ...proposal, ...proposal.facts, ...pullRequest })
  if (gate.kind !== 'go') return { verdict: gate.kind, reason: gate.reason }
  requireNoIdentity(settings)
  desk.output('failure-signature', proposal.facts.signature)
  const refused = await strangers(settings, await apiFor(settings, cancel))
  if (refused) return refused
  await using scratch = await mkdtempDisposable(join(settings.runnerTemp, SCRATCH_PREFIX))
  return await examined(desks, { proposal, target: gate.target, scratch: scratch.path })
}

type Accepted = { readonly proposal: Proposal; readonly target: Target; readonly scratch: string }

/** The whole policy again, on a diff of our own. */
async function examined(desks: Desks, { proposal, target, scratch }: Accepted): Promise<End> {
  const { settings, desk, secrets } = desks
  const { change, headSha, facts, proof } = proposal
  const base = await read(desks, proposal, scratch)
  if ('verdict' in base) return base
  const repository = openRepository(base.baseline, scratch)
  const patch = await repository.diff(change)
  desk.keep('patch', patch)
  if (proof !== null) desk.keep('proof', proof)
  const before = { ...base.before, lfs: await repository.lfs(change.map(({ path }) => path)) }
  const ruling = await rulingOn({ change, patch, limits: settings.limits, before }, { secrets, ...facts })
  if (ruling.kind === 'blocked') {
    desk.mask(ruling.tokens)
    return { verdict: 'blocked', reason: ruling.reason }
  }
  const told = { ...guarded(proposal, base.before, settings), flags: ruling.flags, runUrl: runUrl(settings) }
  if (settings.testEdits === 'deny' && told.findings.length > 0)
    return { verdict: 'blocked', reason: `test-edits is deny: ${told.findings.map(placeOf).join(', ')}` }
  tell(desks, told)
  return publishFix(desks, { facts: told, target, headSha, change })
}

async function read(
  { settings, cancel }: Desks,
  proposal: Proposal,
  scratch: string,
): Promise<BaseFiles | End> {
  try {
    return await baseFiles(await apiFor(settings, cancel), proposal, scratch)
  } catch (error) {
    const answer = answerOf(error)
    if (answer === null && !(error instanceof Unpublishable)) throw error
    const reason = answer
      ? `GitHub answered ${answer.request} with ${answer.status || 'nothing'} (${answer.message})`
      : (error as Error).message
    return { verdict: 'publish-failed', reason: `what the fix changes could not be read: ${reason}` }
  }
}

/** What touches the tests is told, whether the proposal tells it or not; what it has kept back makes it a case for people. */
function guarded(
  { change, facts }: Proposal,
  before: BaseFiles['before'],
  { testEdits }: Settings,
): Omit<Facts, 'runUrl'> {
  const about = { ...facts, taskCheck: facts.task?.check ?? '', testReport: [], redTests: [] }
  const { findings } = examine({ ...about, change, readPristine: before.read })
  const told = new Set(facts.findings.map(({ file, rule }) => `${rule} ${file}`))
  const kept = findings.filter(({ file, rule }) => !told.has(`${rule} ${file}`))
  // What may be edited without a warning is this job's to say, as is what a weakening comes to.
  const all = [...facts.findings, ...kept].map(({ allowed: _, ...finding }) =>
    testEdits === 'allow' ? { ...finding, allowed: true as const } : finding,
  )
  const forPeople = kept.length > 0 || findings.some(finding => weightOf(finding) === 'weakens')
  return { ...facts, verdict: forPeople ? 'tests-changed' : facts.verdict, findings: all }
}

function tell({ desk }: Desks, { words, findings, flags, redRuns, greenRuns, testCommand }: Facts): void {
  desk.words(words)
  desk.proven({ findings, tests: null })
  desk.flagged(flags)
  const runs = `red in ${count(redRuns.length, 'run')}, green in ${count(greenRuns.length, 'run')} in fresh copies with the change`
  desk.note(`Proven by the job of this run that has proposed it: ${testCommand} was ${runs}.`)
}

/** A job that may only write has no need of it. */
function requireNoIdentity({ mayProveIdentity }: Settings): void {
  if (mayProveIdentity)
    throw new UserError('permissions', 'no `id-token: write` in the phase publish', '`id-token: write`')
}
