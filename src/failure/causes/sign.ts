/**
 * What a tool says when something around the code is missing. The first group that matches is what it is about. Every
 * expression is bounded and none backtracks.
 */
export type Sign = {
  readonly pattern: RegExp
  /** One sentence without a full stop; `subject` is one clean line. */
  readonly remedy: (subject: string) => string
}

export type Found = { readonly line: string; readonly remedy: string }

const SUBJECT_CHARS = 100

/** The last line with a sign, as the last words are the reason. */
export function findSign(lines: readonly string[], signs: readonly Sign[]): Found | null {
  for (const line of [...lines].reverse()) {
    for (const { pattern, remedy } of signs) {
      const match = pattern.exec(line)
      if (match) return { line, remedy: remedy(subjectOf(match)) }
    }
  }
  return null
}

function subjectOf(match: RegExpExecArray): string {
  const subject = match.slice(1).find(group => group !== undefined) ?? ''
  return subject.replace(/[.,;:'"`’”)\]]{1,5}$/, '').slice(0, SUBJECT_CHARS)
}
