import { type Event, field, textField } from './event.ts'

/** As much of a commit as tells who made it. */
export type Commit = {
  readonly message: string
  readonly authorEmail: string
  readonly committerEmail: string
}

/** What an event is about. */
type Place = { readonly branch: string; readonly sha: string }

/**
 * Why an event is about the action's own work, which it does not repair; null where it is not. Since pull requests of bots
 * start runs, no other thing ends the circle of a repair of a repair.
 */
export function ownWork(event: Event, { branch, sha }: Place, branchPrefix: string): string | null {
  if (branch.startsWith(branchPrefix)) return own(`${branch} is a branch`)
  if (MARKER.test(textField(event.payload, 'pull_request.body'))) return own('this is a pull request')
  const commit = commitIn(event, sha)
  return commit !== null && isOwnCommit(commit) ? ownCommit() : null
}

export function ownCommit(): string {
  return own('the commit is one')
}

/**
 * True for a commit as the action has left it. One that a person has merged, squashed or rebased has another committer than
 * author: it is that person's.
 */
export function isOwnCommit({ message, authorEmail, committerEmail }: Commit): boolean {
  const last =
    message
      .trimEnd()
      .split(/\n\s*\n/)
      .at(-1) ?? ''
  return TRAILERS.every(trailer => trailer.test(last)) && authorEmail === committerEmail
}

/** The commit as the payload tells of it; null where it tells of none or of another one. */
function commitIn({ payload }: Event, sha: string): Commit | null {
  const commit = field(payload, 'workflow_run.head_commit') ?? field(payload, 'head_commit')
  if (textField(commit, 'id') !== sha) return null
  return {
    message: textField(commit, 'message'),
    authorEmail: textField(commit, 'author.email'),
    committerEmail: textField(commit, 'committer.email'),
  }
}

/** A commit as `git cat-file commit` prints it. */
export function commitFrom(text: string): Commit {
  const [head = ''] = text.split('\n\n', 1)
  const email = (who: string): string => new RegExp(`^${who} .*<([^>]*)>`, 'm').exec(head)?.[1] ?? ''
  return {
    message: text.slice(head.length),
    authorEmail: email('author'),
    committerEmail: email('committer'),
  }
}

const TRAILERS = [/^Codex-Max-Fix-Signature: \S/m, /^Codex-Max-Fix-Base: [0-9a-f]{40,64}$/m]
const MARKER = /<!-- codex-max-fix: [\w.]+ -->/

function own(what: string): string {
  return `${what} of this action, which does not repair its own repairs`
}
