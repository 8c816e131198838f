import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { openJournal, readTrace } from './agent/journal.ts'
import { endMarkedProcesses } from './platform/processes.ts'
import { masking, redactor } from './platform/redact.ts'
import { TRACE_FILE, writeReport } from './report/desk.ts'
import { storyOf } from './report/story.ts'
import { SCRATCH_PREFIX } from './sandbox/scene.ts'
import { secretsOf } from './settings-secrets.ts'

/** Copies; and, of a run killed between its two stages, the environment that was handed over. */
const LEFT_BEHIND = [SCRATCH_PREFIX, 'codex-max-fix-start-']

// The step after the job's last: where the action itself was killed, its children are ended, its copies deleted and
// its report written from the trace. A post step cannot set outputs; those stand since they were known.
const runnerTemp = process.env.RUNNER_TEMP ?? ''
if (process.env.STATE_finished !== 'true' && runnerTemp !== '') {
  await sweep(runnerTemp)
  const trace = join(runnerTemp, TRACE_FILE)
  if (existsSync(trace)) reportFrom(trace)
}

async function sweep(directory: string): Promise<void> {
  await endMarkedProcesses(join(directory, SCRATCH_PREFIX))
  const left = readdirSync(directory).filter(name => LEFT_BEHIND.some(prefix => name.startsWith(prefix)))
  for (const name of left) rmSync(join(directory, name), { recursive: true, force: true })
}

function reportFrom(trace: string): void {
  const secrets = secretsOf(process.env)
  const redact = redactor(secrets)
  const records = readTrace(trace)
  const words = records.findLast(record => record.type === 'response')?.text ?? ''
  const end = { verdict: 'cancelled', reason: 'the action was killed before it could end by itself' } as const
  const { spentNanoUsd, steps } = storyOf(records)
  const outputs = {
    ...end,
    'trace-file': trace,
    'cost-usd': String(spentNanoUsd / 1e9),
    steps: String(steps.length),
  }
  const about = { words, findings: [], flags: [], tests: null, notes: [], durationMs: 0, outputs }
  const redacts = { redact, redactOpaque: masking(secrets) }
  openJournal(trace, redacts, { heard: () => {} }).append({ type: 'verdict', ...end, ...about })
  writeReport({ runnerTemp, summaryFile: process.env.GITHUB_STEP_SUMMARY ?? '', redact })
}
