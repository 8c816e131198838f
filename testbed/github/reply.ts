/** An answer to a request. Without a status it is the one that GitHub documents for success. */
export type Reply = {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** Thrown by whatever refuses a request, in GitHub's shape for errors. */
export class Refusal extends Error {
  readonly reply: Reply

  constructor(
    status: number,
    message: string,
    more: { errors?: readonly unknown[]; headers?: Record<string, string> } = {},
  ) {
    super(message)
    const errors = more.errors === undefined ? {} : { errors: more.errors }
    const body = {
      message,
      ...errors,
      documentation_url: 'https://docs.github.com/rest',
      status: String(status),
    }
    this.reply = { status, body, ...(more.headers === undefined ? {} : { headers: more.headers }) }
  }
}

export function notFound(message = 'Not Found'): Refusal {
  return new Refusal(404, message)
}

export function unprocessable(message: string): Refusal {
  return new Refusal(422, message)
}

/** A "Validation Failed" with the fields or rules that it is about. */
export function validationFailed(...errors: readonly ValidationError[]): Refusal {
  return new Refusal(422, 'Validation Failed', { errors })
}

type ValidationError = {
  readonly resource: 'PullRequest' | 'Label' | 'IssueComment' | 'PullRequestReview'
  readonly code: 'custom' | 'invalid' | 'missing_field' | 'already_exists'
  readonly field?: string
  readonly message?: string
}
