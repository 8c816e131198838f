import { messageOf } from '../platform/errors.ts'
import type { ActionsApi, Annotation, Job } from './actions-api.ts'
import { cleanLine } from './log/clean-line.ts'
import { refusalStatus } from './refusal.ts'

/** Runs have few requests to spend (1,000 an hour for a workflow's token): legs of a matrix repeat each other. */
const MOST_JOBS = 50
/** Of one job, as text; of one annotation. */
const MOST_SHOWN = 50
const MOST_LINES = 6
const LINE_CHARS = 500
const PATH_CHARS = 200

export type ReadAnnotations = (job: Job) => Promise<readonly Annotation[]>

/** They are extra: whatever goes wrong is noted, once, and nothing more is asked. */
export function annotationReader(actions: ActionsApi, note: (text: string) => void): ReadAnnotations {
  let asked = 0
  let refused = false
  return async job => {
    if (refused || asked === MOST_JOBS) return []
    asked += 1
    try {
      return await actions.listAnnotations(job.checkRunId)
    } catch (error) {
      if (!refused) note(`annotations were not read: ${whyNot(error)}`)
      refused = true
      return []
    }
  }
}

function whyNot(error: unknown): string {
  return refusalStatus(error) === 403 ? 'the token lacks checks: read (403)' : messageOf(error)
}

/** What the runner says of every job that fails, whatever the reason. */
const NOTHING_NEW = /^Process completed with exit code \d{1,10}\.?$/

/** The annotations of level `failure` that say more than that there was one, each in lines as a compiler would print them. */
export function failureLines(annotations: readonly Annotation[]): readonly (readonly string[])[] {
  const told = annotations.filter(({ level, message }) => level === 'failure' && !NOTHING_NEW.test(message))
  const texts = told.slice(0, MOST_SHOWN).map(linesOf)
  return [...new Map(texts.map(lines => [lines.join('\n'), lines])).values()]
}

function linesOf({ path, line, title, message }: Annotation): readonly string[] {
  const said = [title, ...message.split('\n', MOST_LINES)]
  const [first = '', ...more] = said
    .map(text => cleanLine(text.slice(0, LINE_CHARS)))
    .filter(text => text !== '')
  const place = path === '' || path === '.github' ? '' : `${cleanLine(path.slice(0, PATH_CHARS))}:${line}: `
  return [`${place}error: ${first}`, ...more.map(text => `  ${text}`)]
}
