import type { CommandResult } from '../platform/command.ts'
import type { Facts, TestRunFact } from '../publish/facts.ts'
import { endingText } from '../report/story.ts'
import type { Settings } from '../settings.ts'
import type { Case } from './case.ts'
import type { Proven } from './proven.ts'

/** What commit message and pull request will tell, from what is known in the job that has repaired. */
export function factsOf(
  { settings, target, desk, redact }: Case,
  { broken, repaired, proof, flags }: Proven,
): Facts {
  const { github, testCommand, workingDirectory, task } = settings
  const story = desk.story()
  return {
    ...proof.end,
    words: redact(repaired.words),
    task: task && { ...task, text: redact(task.text) },
    findings: proof.findings,
    flags,
    redRuns: broken.red.map(testRunFact),
    greenRuns: proof.green.map(testRunFact),
    costNanoUsd: story.spentNanoUsd,
    model: story.model,
    steps: story.steps.length,
    testCommand,
    workingDirectory,
    runId: github.runId,
    runUrl: runUrl(settings),
    signature: broken.failure.signature,
    baseSha: target.baseSha,
    baseBranch: target.baseBranch,
    sandbox: settings.sandbox.mode,
    notes: desk.notes(),
  }
}

export function runUrl({ github }: Pick<Settings, 'github'>): string {
  const { serverUrl, owner, repository, runId } = github
  return `${serverUrl}/${owner}/${repository}/actions/runs/${runId}`
}

function testRunFact({ ending, durationMs }: CommandResult): TestRunFact {
  return { ending: endingText(ending), durationMs }
}
