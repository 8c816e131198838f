import type { Git } from './git.ts'

/** A commit object, parsed. */
export type Commit = {
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: Signature
  readonly committer: Signature
  readonly message: string
}

/** `date` in ISO 8601, UTC, to the second. */
export type Signature = { readonly name: string; readonly email: string; readonly date: string }

export async function readCommit(git: Git, sha: string): Promise<Commit> {
  const raw = (await git.run(['cat-file', 'commit', sha])).toString()
  const end = raw.indexOf('\n\n')
  const headers = raw.slice(0, end).split('\n')
  const all = (key: string) =>
    headers.filter(line => line.startsWith(`${key} `)).map(line => line.slice(key.length + 1))
  return {
    sha,
    tree: all('tree')[0] ?? '',
    parents: all('parent'),
    author: parsedSignature(all('author')[0] ?? ''),
    committer: parsedSignature(all('committer')[0] ?? ''),
    message: raw.slice(end + 2).replace(/\n$/, ''),
  }
}

/** Writes the object itself, so that message and names stay byte for byte what was asked for. */
export async function writeCommit(git: Git, commit: Omit<Commit, 'sha'>): Promise<string> {
  const headers = [
    `tree ${commit.tree}`,
    ...commit.parents.map(parent => `parent ${parent}`),
    `author ${signatureLine(commit.author)}`,
    `committer ${signatureLine(commit.committer)}`,
  ]
  const input = `${headers.join('\n')}\n\n${commit.message}`
  return git.text(['hash-object', '-t', 'commit', '-w', '--stdin'], { input })
}

function parsedSignature(line: string): Signature {
  const [, name = '', email = '', seconds = '0'] = /^(.*?) ?<(.*?)> (\d+)/.exec(line) ?? []
  return { name, email, date: isoSeconds(new Date(Number(seconds) * 1000)) }
}

function signatureLine(signature: Signature): string {
  const clean = (text: string) => text.replace(/[<>\n\0]/g, '').trim()
  const seconds = Math.floor(Date.parse(signature.date) / 1000)
  return `${clean(signature.name)} <${clean(signature.email)}> ${seconds} +0000`
}

export function isoSeconds(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z')
}
