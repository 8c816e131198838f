import { chmod, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { whenAvailable } from '../../capability.ts'
import { play, pushPayload } from '../play.ts'
import { type Project, writeFiles } from '../project.ts'
import { SUM, SUM_TURNS } from '../sum.ts'

/** Starts a program on a machine where another lies in bubblewrap's place. */
function instead(path: string): string[] {
  return ['/usr/bin/bwrap', '--dev-bind', '/', '/', '--bind', path, '/usr/bin/bwrap', '--']
}

async function script(text: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'codex-max-fix-fake-')), 'bwrap')
  await writeFile(path, text)
  await chmod(path, 0o755)
  return path
}

const isPrivate = ({ headSha: sha }: Project) => ({
  name: 'push',
  sha,
  payload: { repository: { ...pushPayload().repository, private: true } },
})

whenAvailable('bubblewrap', describe)('where bubblewrap is not what it should be', () => {
  test.each([
    ['cannot be started', 'no program', /cannot confine a command here/],
    ['ends well and does nothing', '#!/bin/sh\nexit 0\n', /cannot confine a command here/],
    [
      'merely runs the command',
      '#!/bin/bash\nwhile [ "$1" != -- ]; do shift; done; shift; exec "$@"\n',
      /does not hold \(/,
    ],
  ])('a run ends before the first model call when it %s', async (_, text, reason) => {
    const within = instead(await script(text))
    await play({ verdict: 'sandbox-unavailable', within }, ({ result, model }) => {
      expect(result.outputs.reason).toMatch(reason)
      expect(Number(result.outputs['cost-usd'] ?? 0)).toBe(0)
      expect(model.requests).toEqual([])
    })
  })
})

describe('with sandbox: off', () => {
  const inputs = { sandbox: 'off' }

  test('the copy is used where it lies, and the summary says so in red', async () => {
    const turns = [{ shell: 'pwd; echo "$GITHUB_WORKSPACE"' }, ...SUM_TURNS.slice(1)]
    await play({ verdict: 'fixed', script: { turns }, inputs, event: isPrivate }, ({ model, result }) => {
      expect(JSON.stringify(model.requests[1]?.body)).toMatch(/codex-max-fix-scratch-\w+\/copy-\w+\/tree\\n/)
      expect(result.summary).toContain('> [!CAUTION]\n> `sandbox: off`: nothing confined the commands')
    })
  })

  test('the pull request is a draft with a banner, whatever `draft` says', async () => {
    const asked = { ...inputs, publish: 'pull-request', draft: 'false' }
    await play({ verdict: 'fixed', inputs: asked, event: isPrivate, github: {} }, ({ github }) => {
      const [pull] = github?.pulls ?? []
      expect(pull?.draft).toBe(true)
      expect(pull?.body).toContain('> [!CAUTION]\n> `sandbox: off`')
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
      { verdict: 'environment', project: { files }, prepare, inputs, event: isPrivate },
      ({ result, model }) => {
        expect(result.outputs.reason).toMatch(/^the private copy is not what commands would see: config lead/)
        expect(model.requests).toEqual([])
      },
    )
  })

  test('a daemon that a command leaves behind is gone with it', async () => {
    const turns = [{ shell: '(setsid sleep 600 >/dev/null 2>&1 &) ; echo started' }, ...SUM_TURNS.slice(1)]
    await play({ verdict: 'fixed', script: { turns }, inputs, event: isPrivate })
  })

  const id = pushPayload().repository.id
  test.each([
    ['a public repository', 'push', { repository: { id, private: false } }],
    ['a repository of which nothing is known', 'push', {}],
    ['workflow_run', 'workflow_run', { repository: { id, private: true } }],
    ['pull_request', 'pull_request', { repository: { id, private: true } }],
    ['pull_request_target', 'pull_request_target', { repository: { id, private: true } }],
  ])('%s is refused', async (_, name, payload) => {
    const event = ({ headSha: sha }: Project) => ({ name, sha, payload })
    await play({ verdict: 'config-error', inputs, event }, ({ result, model }) => {
      expect(result.outputs.reason).toMatch(/^sandbox: expected strict .*, got "off"$/)
      expect(model.requests).toEqual([])
    })
  })
})
