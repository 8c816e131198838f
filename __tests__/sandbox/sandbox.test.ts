import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { SandboxError } from '../../src/platform/errors.ts'
import { readBaseline } from '../../src/sandbox/baseline.ts'
import { leadsToCheckout } from '../../src/sandbox/canary.ts'
import { commandEnvironment } from '../../src/sandbox/environment.ts'
import { processesOf } from '../scenarios/inspect.ts'
import {
  CAN_BIND,
  type Checkout,
  COMMAND_ENVIRONMENT,
  checkoutOf,
  lay,
  openHere,
  openWorkspace,
} from './checkout.ts'

const bounds = { timeoutMs: 30_000, signal: new AbortController().signal }
const files = { 'a.txt': '1', 'sub/b.txt': '2' }

async function off(place: Checkout) {
  return openWorkspace(await openHere(place, { mode: 'off' }))
}

/** Does all that can be done without a sandbox: it goes to the directory, with the environment. */
const UNBOUND = `#!/bin/bash
while [ "$1" != -- ]; do
  case $1 in
  --setenv) export "$2=$3"; shift 3;;
  --bind) [[ $3 == */checkout ]] && copy=$2; shift 3;;
  *) shift;;
  esac
done
cd "$copy"; shift; exec "$@"
`

const endings: readonly (readonly [string, number])[] = [
  ['true', 0],
  ['exit 42', 42],
  ['false | true', 1],
  ['false; true', 1],
  ['no-such-program', 127],
  ["bash -c 'kill -KILL $$'", 137],
  ["bash -c 'kill -TERM $$'", 143],
  ["bash -c 'kill -SEGV $$'", 139],
  ['kill -KILL $$', 137],
  ['kill -TERM $$', 143],
]

describe('the sandbox', () => {
  test(`is ${CAN_BIND ? 'strict' : 'off'} on this machine`, async () => {
    using place = checkoutOf(files)
    expect((await openHere(place)).kind).toBe(CAN_BIND ? 'strict' : 'off')
  })

  test('is never less than strict where strict is asked for: without bubblewrap there is none, and the remedy is named', async () => {
    using place = checkoutOf(files)
    const opened = openHere(place, { mode: 'strict', programs: ['/absent/bwrap'] })
    await expect(opened).rejects.toThrow(SandboxError)
    await expect(opened).rejects.toThrow(/apt-get install bubblewrap/)
  })

  test.each([
    ['ends well and does nothing', '#!/bin/sh\nexit 0\n', /cannot confine/],
    ['fails', '#!/bin/sh\necho "no way" >&2; exit 1\n', /cannot confine a command here \(no way\)/],
    ['runs the command unbound', UNBOUND, /does not hold \(.*the loopback of the host can be reached/],
    [
      'prints what is wanted',
      '#!/bin/sh\necho begun; exit 42\n',
      /does not hold \(.*the copy was not written/,
    ],
  ])('refuses what is called bubblewrap and %s', async (_, script, reason) => {
    using place = checkoutOf(files)
    lay(place.temp, { 'fake/bwrap*': script })
    const opened = openHere(place, { mode: 'strict', programs: [join(place.temp, 'fake/bwrap')] })
    await expect(opened).rejects.toThrow(SandboxError)
    await expect(opened).rejects.toThrow(reason)
  })

  test.each(endings)('tells of %j that it ended with %d', async (text, code) => {
    using place = checkoutOf(files)
    await using bound = await openWorkspace(await openHere(place))
    await using other = await off(place)
    for (const workspace of [bound, other])
      expect((await workspace.run({ text, directory: '.' }, bounds)).ending).toEqual({ kind: 'exited', code })
  })

  test('ends a daemon with the command that left it', async () => {
    using place = checkoutOf(files)
    await using bound = await openWorkspace(await openHere(place))
    await using other = await off(place)
    const text =
      'setsid bash -c "echo ready > ready; while :; do sleep 0.1; echo beat >> beats; done" & until [ -e ready ]; do :; done'
    for (const workspace of [bound, other]) {
      await workspace.run({ text, directory: '.' }, bounds)
      const left = processesOf(workspace.root).filter(line => line.includes('echo ready > ready'))
      expect(left).toEqual([])
    }
  })

  test('gives commands the environment that is allowed, and the checkout’s path', async () => {
    using place = checkoutOf(files)
    const sandbox = await openHere(place, { environment: { ...COMMAND_ENVIRONMENT, ODD: 'a b' } })
    await using workspace = await openWorkspace(sandbox)
    const { output } = await workspace.run({ text: 'env', directory: '.' }, bounds)
    expect(output.text).toContain('ODD=a b\n')
    expect(output.text).toContain(`GITHUB_WORKSPACE=${CAN_BIND ? place.checkout : workspace.root}\n`)
    expect(output.text).not.toMatch(/^(?:npm_|JEST_|INPUT_)/m)
  })
})

describe('where it is strict', () => {
  const seen = async (place: Checkout, text: string) => {
    const sandbox = await openHere(place)
    await using workspace = await openWorkspace(sandbox)
    const result = await workspace.run({ text, directory: 'sub' }, bounds)
    const written = readdirSync(workspace.root)
    return { result, written, kind: sandbox.kind }
  }

  test('the copy stands at the checkout’s own path, and the checkout cannot be reached', async () => {
    using place = checkoutOf(files)
    const { result, written, kind } = await seen(
      place,
      `pwd -P; cd '${place.checkout}'; echo evil > a.txt; echo x > new; rm -r sub`,
    )
    // Without bubblewrap nothing holds a command that names the checkout back; the canary is there for that.
    if (kind === 'off') return expect(CAN_BIND).toBe(false)
    expect(result.output.text).toBe(`${place.checkout}/sub\n`)
    expect(written.sort()).toEqual(['.git', 'a.txt', 'new'])
    expect(readdirSync(place.checkout).sort()).toEqual(['.git', 'a.txt', 'sub'])
    expect(readFileSync(join(place.checkout, 'a.txt'), 'utf8')).toBe('1')
  })

  test('the run’s records and the runner’s files are out of sight', async () => {
    using place = checkoutOf(files)
    writeFileSync(join(place.temp, 'set_env_x'), 'secret')
    const { result, kind } = await seen(
      place,
      `ls -A '${place.temp}' 2>&-; mkdir -p '${place.temp}'; echo evil > '${place.temp}/set_env_x'`,
    )
    if (kind === 'off') return expect(CAN_BIND).toBe(false)
    expect(result.output.text).toBe('')
    expect(readFileSync(join(place.temp, 'set_env_x'), 'utf8')).toBe('secret')
  })

  test('no process of the host is in sight', async () => {
    using place = checkoutOf(files)
    const { result, kind } = await seen(
      place,
      `ls -d /proc/${process.pid} /proc/${process.ppid} 2>/dev/null || echo $$`,
    )
    if (kind === 'off') return expect(CAN_BIND).toBe(false)
    expect(result.output.text).toMatch(/^\d{1,2}\n$/)
  })
})

describe('without a sandbox', () => {
  test('what leads to the checkout by its path is found', async () => {
    using place = checkoutOf({ 'tracked.txt': 'x', 'CMakeLists.txt': 'x' })
    lay(place.checkout, { 'tracked.txt': place.checkout })
    await using workspace = await off(place)
    lay(workspace.root, {
      'build/Makefile': `SRC = ${place.checkout}/src\n`,
      'venv/bin/python': `->${place.checkout}/bin/python`,
      'venv/bin/other': '->/usr/bin/python3',
      relative: '->build',
      binary: Buffer.from(`\0${place.checkout}`),
      'ü\n"odd"': place.checkout,
    })
    const found = await leadsToCheckout(await readBaseline(place.checkout), workspace.root)
    expect(found.sort()).toEqual(expect.arrayContaining(['build/Makefile', 'venv/bin/python']))
    expect(found).not.toEqual(expect.arrayContaining(['tracked.txt']))
    expect(found.join()).not.toMatch(/relative|other|\.git\//)
  })

  test('nothing is found where nothing leads there', async () => {
    using place = checkoutOf(files)
    await using workspace = await off(place)
    expect(await leadsToCheckout(await readBaseline(place.checkout), workspace.root)).toEqual([])
  })
})

test.each([
  ['INPUT_OPENAI-API-KEY', 'INPUT_GITHUB-TOKEN', 'GITHUB_TOKEN', 'OPENAI_API_KEY', 'ACTIONS_RUNTIME_TOKEN'],
  [
    'GITHUB_ENV',
    'GITHUB_OUTPUT',
    'GITHUB_PATH',
    'GITHUB_STEP_SUMMARY',
    'GITHUB_STATE',
    'RUNNER_TEMP',
    'BASH_ENV',
  ],
  [
    'AWS_SECRET_ACCESS_KEY',
    'NPM_TOKEN',
    'NODE_OPTIONS',
    'LD_PRELOAD',
    'SSH_AUTH_SOCK',
    'MY_SECRET',
    'https_proxy',
    'LC_x',
  ],
])('of %s and such, nothing reaches a command', (...names) => {
  const given = Object.fromEntries(names.map(name => [name, 'canary']))
  const kept = { PATH: '/bin', HOME: '/root', JAVA_HOME_17_X64: '/jdk', LC_ALL: 'C', GOPATH: '/go' }
  expect(commandEnvironment({ ...given, ...kept })).toEqual({
    ...kept,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    TERM: 'dumb',
  })
})
