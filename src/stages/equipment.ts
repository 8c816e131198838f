import { UserError } from '../platform/errors.ts'
import { type Answer, answerOf } from '../publish/answer.ts'
import { permissionsFor } from '../publish/reason.ts'
import { isRateLimit } from '../publish/retry.ts'
import { apiFor } from './admission.ts'
import type { Case } from './case.ts'

/**
 * Finds out whether the token may push before a model is paid, by the smallest thing to write: a blob that nothing refers to,
 * which no one sees. What is no answer to that is left for the publication to meet.
 */
export async function equipment({ settings, watch }: Case): Promise<void> {
  const { publish, phase, github } = settings
  if (publish === 'none' || phase.kind === 'propose') return
  const api = await apiFor(settings, watch.cancel)
  const blob = { content: '', encoding: 'utf-8' }
  try {
    await api.ask(to => api.rest.git.createBlob({ ...to, ...blob }))
  } catch (error) {
    const answer = answerOf(error)
    if (answer === null) throw error
    const wrong = wrongToken(answer, `${github.owner}/${github.repository}`)
    if (wrong) throw wrong
  }
}

function wrongToken(answer: Answer, repository: string): UserError | null {
  const { status, message } = answer
  if (status === 401) return new UserError('github-token', 'a token that GitHub takes', `"${message}" (401)`)
  if (status === 404)
    return new UserError('github-token', `a token that may write to ${repository}`, `"${message}" (404)`)
  if (status !== 403 || isRateLimit(answer)) return null
  const wanted = `\`${permissionsFor(answer)}\` for github-token, to publish; or \`publish: none\``
  return new UserError('permissions', wanted, `a token without it ("${message}", 403)`)
}
