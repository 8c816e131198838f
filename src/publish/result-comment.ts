import type { GitHub } from '../platform/github.ts'
import { headBytes, inlineMarkdown } from '../platform/text.ts'
import type { End } from '../platform/verdict.ts'
import { answerOf } from './answer.ts'
import { type Api, openApi, type Patience } from './api.ts'

/** What the failing pull request is told. */
export type Result = End & {
  /** Of the failing pull request. */
  readonly number: number
  readonly headSha: string
  readonly runUrl: string
  /** Of the pull request with the fix; empty where there is none. */
  readonly fixUrl: string
  readonly costUsd: string
}

export type CommentPlace = { readonly owner: string; readonly repository: string }

const MARKER = '<!-- codex-max-fix result -->'
const REASON_BYTES = 4_000

/** The comment's text; the reason may hold words of anybody. */
export function resultText({ verdict, reason, headSha, runUrl, fixUrl, costUsd }: Result): string {
  const told = `**codex-max-fix: ${verdict}** for ${headSha.slice(0, 7)}. ${inlineMarkdown(headBytes(reason, REASON_BYTES))}.`
  const offered = isUrl(fixUrl) ? `The fix is offered in ${fixUrl}.` : ''
  const run = isUrl(runUrl) ? ` ([run](${runUrl}))` : ''
  return [told, offered, `Cost: $${costUsd}${run}.`, MARKER].filter(Boolean).join('\n\n')
}

/**
 * Tells the failing pull request how the run ended: in one comment, which later runs bring up to date. Answers a note
 * where GitHub does not let it.
 */
export async function commentResult(
  github: GitHub,
  { place, result }: { readonly place: CommentPlace; readonly result: Result },
  patience: Patience,
): Promise<string | null> {
  const api = openApi(github, place, patience)
  try {
    await put(api, result.number, resultText(result))
    return null
  } catch (error) {
    const answer = answerOf(error)
    if (answer === null) throw error
    return `The pull request #${result.number} could not be told of the result: ${answer.message} (${answer.status}).`
  }
}

async function put(api: Api, number: number, body: string): Promise<void> {
  const { data } = await api.ask(to =>
    api.rest.issues.listComments({ ...to, issue_number: number, per_page: 100 }),
  )
  const own = data.find(comment => comment.body?.endsWith(MARKER) && isTrusted(comment))
  if (!own) await api.ask(to => api.rest.issues.createComment({ ...to, issue_number: number, body }))
  else if (own.body !== body)
    await api.ask(to => api.rest.issues.updateComment({ ...to, comment_id: own.id, body }))
}

type Author = { readonly user?: { readonly type?: string } | null; readonly author_association?: string }

/** Anybody can write the marker; only a bot's comment, or one of somebody who may write, is taken for ours. */
function isTrusted({ user, author_association: association = '' }: Author): boolean {
  return user?.type === 'Bot' || ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(association)
}

function isUrl(text: string): boolean {
  return /^https?:\/\/[\w.:/-]+$/.test(text)
}
