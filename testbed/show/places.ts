import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PullState } from '../github/site.ts'
import type { ActionResult } from '../runner.ts'
import type { Show } from './arguments.ts'
import type { Stage } from './stage.ts'

/** Where something is, and the command or the path that leads to it. */
export type Place = readonly [name: string, way: string]

const OWN_PROJECT =
  "OPENAI_API_KEY=... npm start -- --live --repo PATH --test-command 'npm test'\nworks on a copy of your own red project"

/** All that a reader may want to look at afterwards. */
export async function placesOf(show: Show, { origin }: Stage, result: ActionResult): Promise<Place[]> {
  const { branch, 'patch-file': patch } = result.outputs
  const places: Place[] = []
  if (origin && branch) places.push(['branch', `git -C ${origin.remote} log --stat ${branch}`])
  for (const pull of origin?.github.pulls ?? []) places.push(['pull request', await pullPlace(pull, result)])
  if (show.kind === 'project' && patch) places.push(['apply it', applyLine(show.path, patch)])
  const files = (await readdir(filesOf(result)).catch(() => [])).sort()
  if (files.length > 0) places.push(['files', `${filesOf(result)}\n${files.join(', ')}`])
  if (show.live === null) places.push(['for real', OWN_PROJECT])
  return places
}

/** Contract, "Files". */
export function filesOf({ runnerTemp }: ActionResult): string {
  return join(runnerTemp, 'codex-max-fix')
}

async function pullPlace(pull: PullState, result: ActionResult): Promise<string> {
  const text = join(filesOf(result), 'pull-request.md')
  await mkdir(filesOf(result), { recursive: true })
  await writeFile(text, `# ${pull.title}\n\n${pull.body ?? ''}\n`)
  const state = `#${pull.number} "${pull.title}", ${pull.state}${pull.draft ? ', draft' : ''}`
  return `${state}, into ${pull.base}; gone with the local GitHub\nits text: ${text}`
}

/** `git apply` leaves out what lies above the directory that it is called in: the root is where patches apply. */
function applyLine(path: string, patch: string): string {
  const root = `"$(git -C ${quoted(path)} rev-parse --show-toplevel)"`
  return `git -C ${root} apply ${quoted(patch)}`
}

/** As a shell takes it for one word. */
function quoted(text: string): string {
  return /^[\w./@:+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
}
