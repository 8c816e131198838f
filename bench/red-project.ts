import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from '../testbed/samples/run.ts'

/** A git repository whose tests fail within milliseconds, so that the action's own time is what is seen. */
export type RedProject = { readonly checkout: string; readonly headSha: string }

export const RED_TEST = 'bash test.sh'

export async function createRedProject(home: string): Promise<RedProject> {
  const checkout = join(await mkdtemp(join(home, 'red-')), 'checkout')
  await mkdir(checkout)
  await writeFile(join(checkout, 'test.sh'), 'echo "FAIL: sum: expected 5, got -1"\nexit 1\n')
  await run(checkout, 'git', 'init', '--quiet', '--template=', '--initial-branch=main')
  await run(checkout, 'git', 'add', '--all')
  await run(checkout, 'git', 'commit', '--quiet', '--message=Add a failing test')
  return { checkout, headSha: (await run(checkout, 'git', 'rev-parse', 'HEAD')).trim() }
}
