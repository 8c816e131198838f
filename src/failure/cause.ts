import type { CommandResult } from '../platform/command.ts'
import { causeInText } from './causes/in-text.ts'
import { CONCLUSIONS, INFRASTRUCTURE } from './causes/infrastructure.ts'
import { lastWordsOf } from './causes/last-words.ts'
import { isOrdinary } from './causes/ordinary.ts'
import { findSign } from './causes/sign.ts'
import type { FailedJob } from './failed-job.ts'
import { cleanLine } from './log/clean-line.ts'

/**
 * Why something failed, before a model is asked. `environment` and `infrastructure` are for people: `remedy` is what they
 * can do, one sentence without a full stop, and `line` what the tool said, where it said anything; both hold untrusted
 * text. The others are for the model.
 */
export type Cause = { readonly line: string } & (
  | { readonly kind: 'code' | 'dependency' | 'style' | 'types' }
  /** One tree was both red and green. */
  | { readonly kind: 'flaky' }
  | { readonly kind: 'environment' | 'infrastructure'; readonly remedy: string }
)

export type JobEvidence = Pick<FailedJob, 'conclusion' | 'annotations' | 'log'>
export type RunEvidence = Pick<CommandResult, 'ending'> & { readonly output: { readonly text: string } }

export type CauseEvidence = {
  /** The failed jobs in CI. */
  readonly jobs: readonly JobEvidence[]
  /** The runs of the test command on the unchanged tree, where there were any yet. */
  readonly runs: readonly RunEvidence[]
  /** Of the CI run; tells why where no job failed. */
  readonly conclusion?: string | null
}

/** 128 + 9: ended by the kernel or a limit. Source: POSIX, Shell Command Language, 2.8.2; 126 and 127 as well. */
const KILLED = 137
const NOT_EXECUTABLE = 126
const NOT_FOUND = 127
/** Of one annotation. */
const MESSAGE_LINES = 20
const CODE: Cause = { kind: 'code', line: '' }

/** The cause of a failure, null where nothing failed. What is seen here counts, whatever CI says. */
export function causeOf({ jobs, runs, conclusion }: CauseEvidence): Cause | null {
  const ended = runs.filter(({ ending }) => ending.kind !== 'cancelled')
  const red = ended.filter(({ ending }) => ending.kind !== 'exited' || ending.code !== 0)
  if (red.length > 0 && red.length < ended.length) return { kind: 'flaky', line: '' }
  const [first] = red
  if (first) return causeOfRun(first)
  if (ended.length > 0) return null
  const causes = jobs.map(causeOfJob)
  return causes.find(isForTheModel) ?? causes[0] ?? concluded(conclusion)
}

/** The cause of one failed job by itself. */
export function causeOfJob({ conclusion, annotations, log }: JobEvidence): Cause {
  const told = causeInText(log ?? '', null)
  if (told) return told
  const messages = annotations.flatMap(({ message }) => message.split('\n', MESSAGE_LINES).map(cleanLine))
  const lost = lastWordsOf(log ?? '', null).exit === null ? findSign(messages, INFRASTRUCTURE) : null
  return lost ? { kind: 'infrastructure', ...lost } : (concluded(conclusion) ?? CODE)
}

/** A command that hangs or floods may do so because of the code. */
function causeOfRun({ ending, output: { text } }: RunEvidence): Cause {
  if (ending.kind !== 'exited') return CODE
  return causeInText(text, ending.code) ?? causeOfExit(ending.code, text)
}

function causeOfExit(code: number, text: string): Cause {
  const { words, section } = lastWordsOf(text, code)
  const line = words.at(-1) ?? ''
  if (code === NOT_FOUND)
    return environment(line, 'install what test-command calls in a step before this action')
  if (code === NOT_EXECUTABLE)
    return environment(line, 'make what test-command calls executable on this machine')
  if (code === KILLED && !isOrdinary(section))
    return environment(line, 'give test-command more memory: it was killed')
  return CODE
}

function environment(line: string, remedy: string): Cause {
  return { kind: 'environment', line, remedy }
}

function concluded(conclusion: string | null | undefined): Cause | null {
  const known = Object.hasOwn(CONCLUSIONS, conclusion ?? '') ? CONCLUSIONS[conclusion ?? ''] : undefined
  return known ? { line: '', ...known } : null
}

function isForTheModel({ kind }: Cause): boolean {
  return kind !== 'environment' && kind !== 'infrastructure'
}
