import type { Played } from './play.ts'
import { git } from './project.ts'

/**
 * What a scenario did, as a text whose diff shows a change of behaviour: the requests made, the commit pushed, the
 * outputs and the summary. Times, ports, temporary names and new commits' ids are folded.
 */
export function record(played: Played): string {
  const { result, files } = played
  return folded(
    played,
    [
      section('Requests to the model', modelRequests(played)),
      section('Requests to GitHub', githubRequests(played)),
      section('Pushed', pushed(played)),
      section(
        'Outputs',
        Object.entries(result.outputs).map(([name, value]) => `${name}: ${value}`),
      ),
      section('Patch', [files['patch.diff'] ?? '(none)']),
      section('Summary', [result.summary]),
    ].join('\n\n'),
  )
}

function section(title: string, lines: readonly string[]): string {
  return `# ${title}\n${lines.length > 0 ? lines.join('\n') : '(none)'}`
}

type Body = { readonly model?: string; readonly input?: readonly Readonly<Record<string, unknown>>[] }

/** Of each request what it adds to the one before. */
function modelRequests({ model }: Played): string[] {
  let known = 0
  return model.requests.map(({ method, path, body }) => {
    const { model: name, input = [] } = (body ?? {}) as Body
    const added = input
      .slice(Math.min(known, input.length))
      .filter(item => item.role === 'user' || String(item.type).endsWith('_output'))
    known = input.length
    return [`${method} ${path} ${name ?? ''}`, ...added.map(item => indented(textOf(item)))].join('\n')
  })
}

function textOf(item: Readonly<Record<string, unknown>>): string {
  const content = item.content
  const parts = Array.isArray(content) ? content.map(part => String(part?.text ?? '')) : [String(item.output)]
  return `${item.type}: ${parts.join('')}`
}

/** What is asked before money is spent, the claim its last, is asked at the same time and arrives in any order. */
export function githubRequests({ github }: Played): string[] {
  const told = github?.requests.map(({ method, path }) => `${method} ${path}`) ?? []
  const tree = told.findIndex(request => request.endsWith('/git/trees'))
  const isRef = (request: string): boolean => request.startsWith('POST') && request.endsWith('/git/refs')
  const published = tree < 0 ? told.length : told.slice(0, tree).findLastIndex(isRef) + 1
  return [...told.slice(0, published).toSorted(), ...readsInOrder(told.slice(published))]
}

/** What is read at the same time arrives in any order, too. */
function readsInOrder(requests: readonly string[]): string[] {
  const groups: string[][] = []
  for (const request of requests) {
    const last = groups.at(-1)
    if (last?.[0]?.startsWith('GET') && request.startsWith('GET')) last.push(request)
    else groups.push([request])
  }
  return groups.flatMap(group => group.toSorted())
}

/** Branches besides main, their commit and what it changes. */
function pushed({ project, github }: Played): string[] {
  if (!github) return []
  const names = git(project.remote, 'for-each-ref', '--format=%(refname:short)', 'refs/heads')
    .split('\n')
    .filter(name => name !== 'main')
  const branches = names.map(
    name =>
      `${name}\n${indented(git(project.remote, 'show', '--format=parent %P%n%n%B', '--summary', '--stat', name))}`,
  )
  const pulls = github.pulls.map(pull => `pull request ${JSON.stringify(pull, null, 2)}`)
  return [...branches, ...pulls]
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '    ')
}

function folded({ project, result }: Played, text: string): string {
  return text
    .replaceAll(project.headSha, '<base>')
    .replaceAll(project.directory, '<project>')
    .replaceAll(result.runnerTemp, '<temp>')
    .replace(/copy-[A-Za-z0-9]{6}/g, 'copy-<name>')
    .replace(/(data|task)-[0-9a-f]{12}/g, '$1-<nonce>')
    .replace(/sig=[0-9a-f-]{36}/g, 'sig=<signature>')
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g, '<date>')
    .replace(/127\.0\.0\.1:\d+/g, '127.0.0.1:<port>')
    .replace(/(?<![0-9a-f])[0-9a-f]{40}(?![0-9a-f])/g, '<sha>')
    .replace(/\b\d+(?:\.\d+)? s\b/g, '<time>')
    .replace(/\b\d+\.\d of (\d+)(?= \|)/g, '<minutes> of $1')
}
