import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { whenAvailable } from '../../capability.ts'
import { play } from '../play.ts'

/** Takes bubblewrap away, on a machine whose apt-get brings it back at the second try. */
const WITHOUT = `
set -e
mkdir -p "$0/upper" "$0/work"
cp /usr/bin/bwrap "$0/kept"
mount -t overlay overlay -o "lowerdir=/usr/bin,upperdir=$0/upper,workdir=$0/work,$1" /usr/bin
rm -f /usr/bin/bwrap /usr/bin/apt-get
cp "$0/apt-get" /usr/bin/apt-get
shift
exec "$@"
`

async function withoutBubblewrap() {
  const directory = await mkdtemp(join(tmpdir(), 'codex-max-fix-machine-'))
  const calls = join(directory, 'calls')
  const aptGet = `#!/bin/bash
echo "$*" >> ${calls}
[ "$1" = install ] && [ "$(grep -c ^install ${calls})" -ge 2 ] && cp ${directory}/kept /usr/bin/bwrap
`
  await writeFile(join(directory, 'apt-get'), aptGet, { mode: 0o755 })
  await writeFile(calls, '')
  const isRoot = process.getuid?.() === 0
  const alone = isRoot ? ['--mount'] : ['--user', '--map-root-user', '--mount']
  const options = isRoot ? 'index=off' : 'userxattr'
  const within = ['/usr/bin/unshare', ...alone, '/bin/bash', '-c', WITHOUT, directory, options]
  return { within, calls }
}

whenAvailable('bubblewrap', describe)('on a machine without bubblewrap', () => {
  test('sandbox-setup: never ends before the first model call, with the remedy', async () => {
    const { within } = await withoutBubblewrap()
    const inputs = { 'sandbox-setup': 'never' }
    await play({ verdict: 'sandbox-unavailable', within, inputs }, ({ result, model }) => {
      expect(result.outputs.reason).toMatch(/bubblewrap is not installed.*sudo apt-get install bubblewrap/)
      expect(model.requests).toEqual([])
    })
  })

  test('sandbox-setup: auto installs it, and log and summary say so', async () => {
    const { within } = await withoutBubblewrap()
    await play({ verdict: 'fixed', within }, ({ result }) => {
      expect(result.summary).toContain('this run has installed it with apt-get')
      expect(result.log).toContain('this run has installed it with apt-get')
    })
  })
})
