import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { whenAvailable } from '../capability.ts'
import { COMMAND_ENVIRONMENT, checkoutOf, lay, openHere, openWorkspace } from './checkout.ts'

const bounds = { timeoutMs: 30_000, signal: new AbortController().signal }
const SECRET = 'canary-5f1c9e'

/** What lies about on a runner. All of it is made for the test. */
async function runner() {
  const place = checkoutOf({ 'a.txt': '1', '.git-is-here': '' })
  const { temp, root } = place
  lay(temp, {
    '_runner_file_commands/set_env': '',
    '_actions/other/dist/index.js': '// theirs\n',
    'codex-max-fix/trace.jsonl': '{}\n',
    'tools/node/bin/tool*': '#!/bin/sh\n',
  })
  const home = join(root, 'home')
  lay(home, {
    '.npmrc': SECRET,
    '.cache/pip/http': 'wheel\n',
    '.cargo/credentials.toml': SECRET,
    '.bashrc': '',
  })
  mkdirSync(join(root, 'services'))
  const stack = new AsyncDisposableStack()
  const socket = join(root, 'services/docker.sock')
  const abstract = `\0codex-max-fix-${process.pid}`
  for (const path of [socket, abstract]) stack.use(closing(await listen(server => server.listen(path))))
  const loopback = stack.use(closing(await listen(server => server.listen(0, '127.0.0.1'))))
  const parent = spawn('/bin/sleep', ['600'], { env: { SECRET }, stdio: 'ignore' })
  stack.defer(() => void parent.kill('SIGKILL'))
  stack.defer(() => place[Symbol.dispose]())
  const tools = join(temp, 'tools')
  const { port } = loopback.server.address() as { port: number }
  const names = { ...place, home, tools, socket, abstract, port, parent: parent.pid ?? 0 }
  return { ...names, [Symbol.asyncDispose]: () => stack.disposeAsync() }
}

type Runner = Awaited<ReturnType<typeof runner>>
type Attack = {
  readonly name: string
  /** Ends with 0 when it has worked, as far as it can tell itself. */
  readonly text: (at: Runner) => string
  /** Whether the host can tell that it has worked; without it the exit code does. */
  readonly worked?: (at: Runner) => boolean
}

const appends = (name: string, file: (at: Runner) => string): Attack => ({
  name,
  text: at => `mkdir -p "$(dirname '${file(at)}')"; echo evil >> '${file(at)}'`,
  worked: at => readFileSync(file(at), 'utf8').includes('evil'),
})
const joins = (name: string, path: (at: Runner) => string): Attack => ({
  name,
  text: at =>
    `node -e 'require("net").connect(process.argv[1].replace("@", "\\0")).on("connect", () => process.exit(0)).on("error", () => process.exit(1))' '${path(at).replace('\0', '@')}'`,
})

const ATTACKS: readonly Attack[] = [
  {
    name: 'reads the secrets of a process',
    text: ({ parent }) => `grep -aq ${SECRET} /proc/${parent}/environ`,
  },
  { name: 'finds a secret in any process', text: () => `grep -aqs ${SECRET} /proc/[0-9]*/environ` },
  { name: 'signals a process', text: ({ parent }) => `kill -0 ${parent}` },
  { name: 'reads a token in HOME', text: ({ home }) => `grep -q ${SECRET} '${home}/.npmrc'` },
  {
    name: 'reads a token of cargo',
    text: ({ home }) => `grep -q ${SECRET} '${home}/.cargo/credentials.toml'`,
  },
  appends('writes to a cache in HOME', ({ home }) => join(home, '.cache/pip/http')),
  appends('writes to what a login reads', ({ home }) => join(home, '.bashrc')),
  appends("writes to the runner's file commands", ({ temp }) => join(temp, '_runner_file_commands/set_env')),
  appends('rewrites another action', ({ temp }) => join(temp, '_actions/other/dist/index.js')),
  appends('forges the trace', ({ temp }) => join(temp, 'codex-max-fix/trace.jsonl')),
  appends('rewrites a tool', ({ tools }) => join(tools, 'node/bin/tool')),
  {
    name: 'plants a hook in the checkout',
    text: ({ checkout }) => `echo evil > '${checkout}/.git/hooks/post-checkout'`,
    worked: ({ checkout }) => readText(join(checkout, '.git/hooks/post-checkout')).includes('evil'),
  },
  {
    name: 'writes to the checkout',
    text: ({ checkout }) => `echo evil > '${checkout}/a.txt'`,
    worked: ({ checkout }) => readFileSync(join(checkout, 'a.txt'), 'utf8').includes('evil'),
  },
  { name: 'reaches a service on the loopback', text: ({ port }) => `: < /dev/tcp/127.0.0.1/${port}` },
  joins('reaches a socket in a directory', ({ socket }) => socket),
  joins('reaches an abstract socket', ({ abstract }) => abstract),
]

/** What an ordinary user may not do without namespaces either. */
const ATTACKS_OF_ROOT: readonly Attack[] = [
  {
    name: 'mounts',
    text: () => 'mkdir -p /tmp/codex-m && mount -t tmpfs none /tmp/codex-m && umount /tmp/codex-m',
  },
  { name: 'makes a user namespace', text: () => 'unshare --user true' },
  { name: 'enters a namespace', text: () => 'nsenter --mount=/proc/$$/ns/mnt true' },
  {
    name: 'writes a setting of the kernel',
    text: () => 'cat /proc/sys/kernel/printk > /proc/sys/kernel/printk',
  },
  { name: 'makes a device', text: () => 'mknod /tmp/codex-d c 1 3 && rm /tmp/codex-d' },
  { name: 'reads the hashes of passwords', text: () => 'grep -q root /etc/shadow' },
]

const all = process.getuid?.() === 0 ? [...ATTACKS, ...ATTACKS_OF_ROOT] : ATTACKS

whenAvailable('bubblewrap', describe)('a command that', () => {
  test.each(all)('$name gets nowhere, and does where nothing confines it', async attack => {
    expect(await plays(attack, 'strict')).toBe(false)
    expect(await plays(attack, 'off')).toBe(true)
  })

  test('leaves a daemon that has forgotten where it comes from: it ends with the command', async () => {
    await using at = await runner()
    await using workspace = await openWorkspace(await openHere(at, optionsFor(at, 'strict')))
    const name = `codex-daemon-${process.pid}`
    const text = `env -i setsid bash -c 'exec -a ${name} sleep 600' >/dev/null 2>&1 & echo started`
    await workspace.run({ text, directory: '.' }, bounds)
    const cmdlines = `cat /proc/[0-9]*/cmdline 2>/dev/null | tr '\\0' ' '`
    await using other = await openWorkspace(await openHere(at, optionsFor(at, 'off')))
    const { output } = await other.run({ text: `${cmdlines} || :`, directory: '.' }, bounds)
    expect(output.text).not.toContain(`${name} 600`)
  })
})

async function plays(attack: Attack, mode: 'strict' | 'off'): Promise<boolean> {
  await using at = await runner()
  await using workspace = await openWorkspace(await openHere(at, optionsFor(at, mode)))
  const { ending } = await workspace.run({ text: attack.text(at), directory: '.' }, bounds)
  return attack.worked ? attack.worked(at) : ending.kind === 'exited' && ending.code === 0
}

function optionsFor({ home, tools }: Runner, mode: 'strict' | 'off') {
  return { mode, environment: { ...COMMAND_ENVIRONMENT, HOME: home, RUNNER_TOOL_CACHE: tools } }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function listen(bind: (server: Server) => void): Promise<Server> {
  const server = createServer(socket => socket.on('error', () => {}).end())
  return new Promise(resolve => {
    server.once('listening', () => resolve(server))
    bind(server)
  })
}

function closing(server: Server) {
  return { server, [Symbol.asyncDispose]: () => new Promise<void>(done => server.close(() => done())) }
}
