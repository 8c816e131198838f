import { mkdtemp, readdir, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { play } from '../play.ts'
import { type Project, writeFiles } from '../project.ts'
import { SUM, SUM_TURNS } from '../sum.ts'

/** A PATH with everything that the usual one has, except bubblewrap. */
async function pathWithoutBubblewrap(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'codex-max-fix-path-'))
  for (const folder of (process.env.PATH ?? '').split(':').reverse()) {
    const names = await readdir(folder).catch(() => [])
    for (const name of names)
      if (name !== 'bwrap') await symlink(join(folder, name), join(directory, name)).catch(() => {})
  }
  return directory
}

const PATH = await pathWithoutBubblewrap()

test('the copy is used where it lies', async () => {
  const turns = [{ shell: 'pwd; echo "$GITHUB_WORKSPACE"' }, ...SUM_TURNS.slice(1)]
  await play({ verdict: 'fixed', script: { turns }, environment: { PATH } }, ({ model }) => {
    expect(JSON.stringify(model.requests[1]?.body)).toMatch(/codex-max-fix-scratch-\w+\/copy-\w+\\n/)
  })
})

test('untracked files that lead to the checkout by its absolute path end the run, because commands would not see the copy', async () => {
  const files = {
    ...SUM,
    '.gitignore': 'config\n',
    'test.sh': 'cd "$(cat config)"\n'.concat(`${SUM['test.sh']}`),
  }
  const prepare = ({ checkout }: Project): Promise<void> => writeFiles(checkout, { config: checkout })
  await play(
    { verdict: 'environment', project: { files }, prepare, environment: { PATH } },
    ({ result, model }) => {
      expect(result.outputs.reason).toMatch(/^the private copy is not what commands would see: config lead/)
      expect(result.outputs.reason).toContain('install bubblewrap')
      expect(model.requests).toEqual([])
    },
  )
})

test('a daemon that a command leaves behind is gone with it', async () => {
  const turns = [{ shell: '(setsid sleep 600 >/dev/null 2>&1 &) ; echo started' }, ...SUM_TURNS.slice(1)]
  await play({ verdict: 'fixed', script: { turns }, environment: { PATH } })
})
