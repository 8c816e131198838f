import { execFile } from 'node:child_process'
import { realpath } from 'node:fs/promises'
import { promisify } from 'node:util'
import { plainText } from '../../src/platform/text.ts'
import { agrees, ground, outcome, type Point } from './compare.ts'
import { readEvidence } from './recorded-proof.ts'
import { type Repetition, repeat } from './repeat.ts'

export type Verifying = Repetition & { readonly file: string }

/** Repeats a proof on a local clone and says point by point whether it agrees. Answers the exit status. */
export async function verifyProof(verifying: Verifying): Promise<number> {
  const { told } = verifying
  const evidence = await readEvidence(verifying.file)
  const repository = await realpath(verifying.repository)
  const basis = [...ground(evidence, await headOf(repository)), await cleanness(repository)]
  for (const point of basis) told(line(point))
  if (!basis.every(agrees)) return conclude(basis, told)
  const points = outcome(evidence, await repeat(evidence, { ...verifying, repository }))
  for (const point of points) told(line(point))
  if (evidence.proof.withoutTestEdits)
    told('left out  the run without the edits to tests: it can only make less of the proof')
  return conclude([...basis, ...points], told)
}

function conclude(points: readonly Point[], told: Verifying['told']): number {
  const differing = points.filter(point => !agrees(point))
  told(
    differing.length === 0
      ? `\nThe proof agrees in ${points.length} points.`
      : `\nThe proof differs in ${differing.length} of ${points.length} points: ${differing.map(({ name }) => name).join(', ')}.`,
  )
  return differing.length === 0 ? 0 : 1
}

/** What a file of somebody else's says must not steer a terminal. */
function line(point: Point): string {
  const { name, recorded, seen } = point
  const text = agrees(point)
    ? `agrees    ${name}: ${seen}`
    : `differs   ${name}: ${recorded} in the proof, ${seen} here`
  return plainText(text).replace(/\s*\n\s*/g, ' ')
}

async function headOf(repository: string): Promise<string> {
  return git(repository, 'rev-parse', 'HEAD')
}

async function cleanness(repository: string): Promise<Point> {
  const changed = await git(repository, 'status', '--porcelain', '--untracked-files=no')
  const seen = changed === '' ? 'unchanged' : `changed (${changed.split('\n')[0]?.trim()})`
  return { name: 'tracked files', recorded: 'unchanged', seen }
}

async function git(repository: string, ...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('git', [
    '--no-optional-locks',
    '-c',
    'core.fsmonitor=false',
    '-C',
    repository,
    ...args,
  ])
  return stdout.trim()
}
