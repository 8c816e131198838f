import { describe, expect, test } from '@jest/globals'
import { type Machine, setUp } from '../../src/sandbox/set-up.ts'
import { type Cause, type KernelSettings, unavailableReason } from '../../src/sandbox/unavailable.ts'

const QUIET: KernelSettings = {
  apparmor_restrict_unprivileged_userns: null,
  unprivileged_userns_clone: null,
  max_user_namespaces: '1000',
}
const FORBIDDEN = { ...QUIET, apparmor_restrict_unprivileged_userns: '1' }
const DEBIAN = 'PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n'
const REFUSED: Cause = { kind: 'refused', output: 'bwrap: setting up uid map: Permission denied' }

/** A machine on which every program answers as `outcomes` says, and no more is known of it than what was run. */
function machine(change: Partial<Machine> = {}, outcomes: readonly boolean[] = []) {
  const ran: string[] = []
  const kept: string[] = []
  const asRoot: Machine['asRoot'] = async argv => {
    ran.push(argv.join(' '))
    return outcomes[ran.length - 1] ?? true
  }
  const keep: Machine['keep'] = (name, text) => {
    kept.push(text)
    return `/kept/${name}`
  }
  const known = { release: DEBIAN, settings: QUIET, has: () => true, asRoot, keep, ...change }
  return { ran, kept, known }
}

describe('a machine without bubblewrap', () => {
  test.each([DEBIAN, 'ID=ubuntu\nID_LIKE=debian\n', 'ID=linuxmint\nID_LIKE="ubuntu debian"\n'])(
    'gets it from its own packages: %j',
    async release => {
      const { ran, known } = machine({ release })
      expect(await setUp({ kind: 'missing' }, known)).toMatch(/installed it with apt-get/)
      expect(ran).toEqual([expect.stringMatching(/^\/usr\/bin\/apt-get install .* bubblewrap$/)])
    },
  )

  test('is tried three times, with new lists between', async () => {
    const { ran, known } = machine({}, [false, true, false, true, false])
    expect(await setUp({ kind: 'missing' }, known)).toBeNull()
    expect(ran.filter(line => line.includes(' install '))).toHaveLength(3)
    expect(ran.filter(line => line.includes(' update '))).toHaveLength(2)
  })

  test('of another kind is left as it is', async () => {
    const { ran, known } = machine({ release: 'ID=fedora\n' })
    expect(await setUp({ kind: 'missing' }, known)).toBeNull()
    expect(ran).toEqual([])
  })
})

describe('a machine that forbids namespaces', () => {
  test('by AppArmor gets a profile for the one program, and no setting for all', async () => {
    const { ran, kept, known } = machine({ settings: FORBIDDEN })
    expect(await setUp(REFUSED, known)).toMatch(/loaded a profile for \/usr\/bin\/bwrap/)
    expect(ran).toEqual(['/usr/sbin/apparmor_parser --replace --skip-cache /kept/apparmor-profile'])
    expect(kept.join()).toMatch(/^profile bwrap \/usr\/bin\/bwrap flags=\(unconfined\) \{\n {2}userns,\n\}$/m)
  })

  test.each<[string, Cause, KernelSettings]>([
    ['otherwise', REFUSED, QUIET],
    ['by AppArmor, with a bubblewrap that does not hold', { kind: 'broken', what: ['x'] }, FORBIDDEN],
    ['on another kind of processor', { kind: 'architecture', name: 'riscv64' }, FORBIDDEN],
  ])('%s is left as it is', async (_, cause, settings) => {
    const { ran, known } = machine({ settings })
    expect(await setUp(cause, known)).toBeNull()
    expect(ran).toEqual([])
  })
})

describe('the remedy', () => {
  test.each<[Cause, KernelSettings, RegExp]>([
    [{ kind: 'missing' }, QUIET, /sudo apt-get install bubblewrap/],
    [REFUSED, FORBIDDEN, /AppArmor forbids it; load the profile/],
    [
      REFUSED,
      { ...QUIET, unprivileged_userns_clone: '0' },
      /sudo sysctl kernel\.unprivileged_userns_clone=1/,
    ],
    [REFUSED, { ...QUIET, max_user_namespaces: '0' }, /sudo sysctl user\.max_user_namespaces=/],
    [REFUSED, QUIET, /--security-opt seccomp=unconfined/],
    [{ kind: 'broken', what: ['a', 'b'] }, QUIET, /does not hold \(a; b\)/],
    [{ kind: 'architecture', name: 'riscv64' }, QUIET, /riscv64: run this job on x64 or arm64/],
  ])('of %j', (cause, settings, remedy) => expect(unavailableReason(cause, settings)).toMatch(remedy))
})
