import { plainText } from '../platform/text.ts'

/** What GitHub answered to a request that failed; status 0: it did not answer at all. */
export type Answer = {
  readonly status: number
  /** One line, GitHub's own words with those of its validation errors. */
  readonly message: string
  /** Fields that GitHub found invalid. */
  readonly fields: readonly string[]
  readonly headers: Readonly<Record<string, string | number | undefined>>
  /** Method and path. */
  readonly request: string
}

const LONGEST_MESSAGE = 300

/** Null for anything that is no error of a request. */
export function answerOf(error: unknown): Answer | null {
  if (!isRequestError(error)) return null
  const { request, response } = error
  const errors = Array.isArray(response?.data?.errors) ? response.data.errors.map(validationError) : []
  const said = [response?.data?.message ?? error.message, ...errors.map(each => each.message ?? '')]
  return {
    status: response ? error.status : 0,
    message: plainText(said.filter(Boolean).join(': ')).replace(/\s+/g, ' ').slice(0, LONGEST_MESSAGE),
    fields: errors.flatMap(each => each.field ?? []),
    headers: response?.headers ?? {},
    request: request ? `${request.method} ${new URL(request.url).pathname}` : 'a request',
  }
}

/** True when a reference is there already, whoever made it. */
export function alreadyExists(error: unknown): boolean {
  const answer = answerOf(error)
  return answer?.status === 422 && /already exists/i.test(answer.message)
}

/** True when what was asked for is not there. */
export function isMissing(error: unknown): boolean {
  return answerOf(error)?.status === 404
}

type RequestError = Error & {
  readonly status: number
  readonly request?: { readonly method: string; readonly url: string }
  readonly response?: {
    readonly headers: Answer['headers']
    readonly data?: { readonly message?: string; readonly errors?: unknown }
  }
}

function isRequestError(error: unknown): error is RequestError {
  return error instanceof Error && typeof (error as { status?: unknown }).status === 'number'
}

function validationError(error: unknown): { readonly message?: string; readonly field?: string } {
  if (typeof error === 'string') return { message: error }
  if (typeof error !== 'object' || error === null) return {}
  const { message, field, code } = error as { message?: unknown; field?: unknown; code?: unknown }
  if (typeof field !== 'string') return typeof message === 'string' ? { message } : {}
  return { field, message: typeof message === 'string' ? message : `${field} ${String(code)}` }
}
