import { cp, mkdir, readdir, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sample as c } from './samples/c/sample.ts'
import type { SampleDefinition } from './samples/definition.ts'
import { sample as javascript } from './samples/javascript/sample.ts'
import { sample as python } from './samples/python/sample.ts'
import { run } from './samples/run.ts'

export const samples = { javascript, python, c } as const satisfies Record<string, SampleDefinition>

export type SampleName = keyof typeof samples

export type CreatedSample = {
  readonly checkout: string
  /** A bare repository, the checkout's origin. */
  readonly remote: string
  readonly headSha: string
  readonly branch: string
}

/** Makes a bare repository and a checkout of it in a new or empty directory, as CI finds them after an earlier build. */
export async function createSample(name: SampleName, directory: string): Promise<CreatedSample> {
  const definition: SampleDefinition = samples[name]
  await mkdir(directory, { recursive: true })
  // Compilers write down the physical path.
  const home = await realpath(directory)
  const created = {
    checkout: join(home, 'checkout'),
    remote: join(home, 'remote.git'),
    branch: definition.branch,
  }
  await openRepositories(created)
  await commitBoth(created.checkout, definition)
  await run(created.checkout, 'git', 'push', '--quiet', '--set-upstream', 'origin', created.branch)
  await definition.install?.(created.checkout)
  await run(created.checkout, 'bash', '-eo', 'pipefail', '-c', definition.buildCommand)
  const headSha = await run(created.checkout, 'git', 'rev-parse', 'HEAD')
  return { ...created, headSha: headSha.trim() }
}

/** The Debian packages that the sample needs and this machine lacks, found by trying what they provide. */
export async function missingFor(name: SampleName): Promise<readonly string[]> {
  const needs: SampleDefinition['needs'] = samples[name].needs
  const found = await Promise.all(
    needs.map(need =>
      run('/', ...need.probe).then(
        () => true,
        () => false,
      ),
    ),
  )
  return needs.filter((_, index) => !found[index]).map(need => need.debian)
}

async function openRepositories({ checkout, remote, branch }: Omit<CreatedSample, 'headSha'>): Promise<void> {
  await run('/', 'git', 'init', '--quiet', '--bare', '--template=', `--initial-branch=${branch}`, remote)
  await run('/', 'git', 'init', '--quiet', '--template=', `--initial-branch=${branch}`, checkout)
  await run(checkout, 'git', 'remote', 'add', 'origin', remote)
}

async function commitBoth(checkout: string, { name, commits }: SampleDefinition): Promise<void> {
  await lay(name, 'files', checkout)
  await lay(name, 'before', checkout)
  await commit(checkout, commits.green)
  await lay(name, 'files', checkout)
  await commit(checkout, commits.red)
}

async function lay(name: string, part: 'files' | 'before', checkout: string): Promise<void> {
  const source = fileURLToPath(new URL(`samples/${name}/${part}`, import.meta.url))
  // Under its own name it would rule over this repository too.
  for (const entry of await readdir(source)) {
    const target = join(checkout, entry === 'gitignore' ? '.gitignore' : entry)
    await cp(join(source, entry), target, { recursive: true })
  }
}

async function commit(checkout: string, subject: string): Promise<void> {
  await run(checkout, 'git', 'add', '--all')
  await run(checkout, 'git', 'commit', '--quiet', `--message=${subject}`)
}
