import { attempt } from '../agent/attempt.ts'
import { Budget } from '../agent/budget.ts'
import { nanoUsd } from '../agent/prices.ts'
import type { Change } from '../sandbox/change.ts'
import { collectChange } from '../sandbox/collect.ts'
import type { Ended, OpenCase } from './case.ts'
import type { Broken } from './what-broke.ts'

/** Green in the private copy, which is a claim. */
export type Repaired = {
  readonly kind: 'repaired'
  readonly change: Change
  readonly patch: string
  readonly words: string
}

/** Lets the model work in a private copy; whatever the end, what it has changed is kept as a patch. */
export async function repair(about: OpenCase, broken: Broken): Promise<Repaired | Ended> {
  const { settings, desk, scene, watch } = about
  await using workspace = await scene.copies.take()
  const { testCommand, workingDirectory, checkout, github } = settings
  const outcome = await attempt({
    ...settings,
    ...about,
    task: { ...broken.failure, testCommand, workingDirectory, checkout },
    endpoint: settings,
    cacheScope: `${github.owner}/${github.repository} ${testCommand}`,
    commandTimeoutMs: settings.commandTimeoutMinutes * 60_000,
    workspace,
    budget: new Budget(nanoUsd(settings.maxCostUsd)),
    journal: desk.journal,
    note: desk.note,
  })
  watch.stop()
  desk.words(outcome.words)
  const collected = await collectChange(broken.collector, workspace.root)
  const patch = await broken.collector.repository.diff(collected.change)
  desk.keep('patch', patch)
  if (watch.cancel.aborted)
    return { kind: 'end', end: { verdict: 'cancelled', reason: 'the run was cancelled' } }
  if (outcome.kind === 'stopped') return { kind: 'end', end: outcome.end }
  if (collected.kind === 'blocked')
    return { kind: 'end', end: { verdict: 'blocked', reason: collected.reason } }
  return { kind: 'repaired', change: collected.change, patch, words: outcome.words }
}
