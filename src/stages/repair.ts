import { type Attempt, attempt } from '../agent/attempt.ts'
import { Budget } from '../agent/budget.ts'
import { readHouseRules } from '../agent/house-rules.ts'
import { changeKeeper } from '../agent/kept-change.ts'
import { nanoUsd } from '../agent/prices.ts'
import { withCheck } from '../agent/task-check.ts'
import { messageOf, UserError } from '../platform/errors.ts'
import { plainText } from '../platform/text.ts'
import { readTracked } from '../sandbox/baseline.ts'
import type { Change, Collected } from '../sandbox/change.ts'
import { collectChange } from '../sandbox/collect.ts'
import type { Ended, OpenCase } from './case.ts'
import type { GoingOn } from './go-on.ts'
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
  const { desk, scene, watch } = about
  await using workspace = await scene.copies.take()
  const collect = (): Promise<Collected> => collectChange(broken.collector, workspace.root)
  const diffOf = ({ change }: Collected): Promise<string> => broken.collector.repository.diff(change)
  const { goingOn } = about
  if (goingOn) await takeUp(about, broken, { goingOn, root: workspace.root })
  const keep = (patch: string): void => desk.keep('patch', patch)
  const outcome = await attempt({
    ...planOf(about, broken),
    workspace,
    keepChange: changeKeeper({
      ...{ collect, diff: diffOf, redactPatch: about.redactPatch, keep },
      elapsedMs: () => watch.elapsedMs,
    }),
    diff: async () => diffOf(await collect()),
  })
  watch.stop()
  desk.words(outcome.words)
  const collected = await collect()
  const patch = await diffOf(collected)
  desk.keep('patch', patch)
  if (watch.cancel.aborted)
    return { kind: 'end', end: { verdict: 'cancelled', reason: 'the run was cancelled' } }
  if (outcome.kind === 'stopped') return { kind: 'end', end: outcome.end }
  if (collected.kind === 'blocked')
    return { kind: 'end', end: { verdict: 'blocked', reason: collected.reason } }
  return { kind: 'repaired', change: collected.change, patch, words: outcome.words }
}

type TakenUp = { readonly goingOn: GoingOn; readonly root: string }

/** Lays the change of the stopped run over the copy, and writes down what it has done and spent. */
async function takeUp({ desk }: OpenCase, { collector }: Broken, { goingOn, root }: TakenUp) {
  const { patch, records, resumption } = goingOn
  if (patch !== '')
    await collector.repository.apply(patch, root).catch(error => {
      throw new UserError('resume', 'a patch.diff that applies to the base commit', messageOf(error))
    })
  desk.journal.carry(records)
  desk.keep('patch', patch)
  desk.note(`Goes on from a stopped run, at its step ${resumption.step}; what it has spent counts`)
}

function planOf(about: OpenCase, broken: Broken): Omit<Attempt, 'workspace' | 'diff' | 'keepChange'> {
  const { settings, baseline, desk, choice, runTests, checkTask, watch, redact } = about
  const { testCommand, workingDirectory, checkout, github, effort, maxSteps, task } = settings
  const check = task?.check ?? ''
  const refusesTestEdits = settings.testEdits === 'deny'
  const houseRules = readHouseRules(path => readTracked(baseline, path), workingDirectory)
  return {
    task: {
      ...broken.failure,
      testCommand,
      workingDirectory,
      checkout,
      houseRules,
      refusesTestEdits,
      assignment: plainText(task?.text ?? '').trim(),
      check,
    },
    choice,
    endpoint: settings,
    effort,
    cacheScope: `${github.owner}/${github.repository} ${testCommand}`,
    maxSteps,
    commandTimeoutMs: settings.commandTimeoutMinutes * 60_000,
    logs: broken.logs,
    pictures: broken.pictures,
    runTests: checkTask ? withCheck(runTests, { text: check, run: checkTask }) : runTests,
    signature: broken.failure.signature,
    resumption: about.goingOn?.resumption ?? null,
    budget: new Budget(nanoUsd(settings.maxCostUsd), about.goingOn?.carried),
    watch,
    journal: desk.journal,
    redact,
    note: desk.note,
  }
}
