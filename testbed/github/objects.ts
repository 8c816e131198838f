import type { Git } from './git.ts'
import { unprocessable } from './reply.ts'

export type ObjectType = 'blob' | 'tree' | 'commit' | 'tag'

/** The full SHA, or GitHub's refusal of anything shorter. */
export function fullSha(value: string, parameter = 'sha'): string {
  if (/^[0-9a-f]{40}$/.test(value)) return value
  throw unprocessable(`The ${parameter} parameter must be exactly 40 characters and contain only [0-9a-f].`)
}

export async function objectType(git: Git, sha: string): Promise<ObjectType | null> {
  return (await git.ask(['cat-file', '-t', sha])) as ObjectType | null
}

/** The object behind a branch name, a tag or a SHA, peeled to `type`. */
export async function resolveTo(git: Git, name: string, type: 'commit' | 'tree'): Promise<string | null> {
  const candidates = [`refs/heads/${name}`, `refs/tags/${name}`, name]
  for (const candidate of candidates) {
    if (candidate.startsWith('-')) return null
    const sha = await git.ask([
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${candidate}^{${type}}`,
    ])
    if (sha !== null) return sha
  }
  return null
}
