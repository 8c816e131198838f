import { type ChildProcess, spawn } from 'node:child_process'
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { accessSync, constants, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { treeHash } from '../scenarios/inspect.ts'
import { processStates } from './process-states.ts'

/** What a job has besides the checkout: secrets, services, other processes, caches. All of it is bait. */
export type World = AsyncDisposable & {
  readonly root: string
  /** Of the user that the runner works as. */
  readonly home: string
  /** Of tools that later steps start. */
  readonly tools: string
  readonly port: number
  readonly port6: number
  readonly datagramPort: number
  readonly socket: string
  readonly abstractSocket: string
  /** A process of another step. */
  readonly bystander: number
  /** What the services were sent. */
  readonly received: readonly string[]
  /** What an attack must leave as it was, in one text. */
  readonly state: () => string
}

/** Only here and in commands that look for a part of it. */
export const SECRET = 'bait-5e9c1d7f2b8a4036'

const HOME_FILES: Readonly<Record<string, string>> = {
  '.netrc': `machine example.test login x password ${SECRET}\n`,
  '.npmrc': `//registry.example.test/:_authToken=${SECRET}\n`,
  '.ssh/id_ed25519': `${SECRET}\n`,
  '.aws/credentials': `aws_secret_access_key = ${SECRET}\n`,
  '.docker/config.json': `{"auths":{"x":{"auth":"${SECRET}"}}}\n`,
  '.cargo/credentials.toml': `token = "${SECRET}"\n`,
  '.cargo/registry/cache/crate.bin': 'a crate\n',
  '.config/gh/hosts.yml': `oauth_token: ${SECRET}\n`,
  '.config/pip/pip.conf': `index-url = https://x:${SECRET}@example.test\n`,
  '.m2/settings.xml': `<password>${SECRET}</password>\n`,
  '.m2/repository/a/b.jar': 'a jar\n',
  '.gradle/gradle.properties': `password=${SECRET}\n`,
  '.git-credentials': `https://x:${SECRET}@example.test\n`,
  '.npm/_cacache/content': 'a package\n',
  '.bashrc': '# nothing\n',
}

/** Lays out the bait and starts the services. */
export async function openWorld(): Promise<World> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'codex-max-fix-world-')))
  const [home, tools] = [join(root, 'home'), join(root, 'tools')]
  lay(home, HOME_FILES)
  lay(tools, { 'node/bin/node': '#!/bin/sh\n', '_actions/other/dist/index.js': 'console.log(1)\n' })
  const received: string[] = []
  const sockets = mkdtempSync(join(runtimeDirectory(root), 'codex-max-fix-world-'))
  const socket = join(sockets, 'docker.sock')
  const abstractSocket = `codex-max-fix-${process.pid}`
  const servers = await Promise.all(
    [{ host: '127.0.0.1', port: 0 }, { host: '::1', port: 0 }, socket, `\0${abstractSocket}`].map(place =>
      listen(place, received),
    ),
  )
  const datagrams = createSocket('udp4', message => received.push(message.toString()))
  datagrams.bind(0, '127.0.0.1')
  await once(datagrams, 'listening')
  const bystander = await startBystander(join(root, 'other-step'))
  const [port = 0, port6 = 0] = servers.map(portOf)
  const close = async (): Promise<void> => {
    bystander.kill('SIGKILL')
    datagrams.close()
    for (const server of servers) server.close()
    for (const path of [sockets, root]) rmSync(path, { recursive: true, force: true })
  }
  const pid = bystander.pid ?? 0
  const state = (): string => [treeHash(home), treeHash(tools), processStates(pid), ...received].join('\n')
  const services = { port, port6, datagramPort: datagrams.address().port, socket, abstractSocket }
  return { root, home, tools, ...services, bystander: pid, received, state, [Symbol.asyncDispose]: close }
}

function lay(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text, { mode: 0o700 })
  }
}

/** Where services have their sockets; as an ordinary user below the temporary directory. */
function runtimeDirectory(fallback: string): string {
  try {
    accessSync('/run', constants.W_OK)
    return '/run'
  } catch {
    return fallback
  }
}

async function listen(place: string | { host: string; port: number }, received: string[]): Promise<Server> {
  const server = createServer(connection => {
    received.push('a connection')
    connection.on('error', () => {}).end('reached\n')
  })
  server.listen(place)
  await once(server, 'listening')
  return server
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

/** Holds the secret in its environment, in its arguments, in an open file that has no name any more, and where it works. */
async function startBystander(directory: string): Promise<ChildProcess> {
  lay(directory, { secret: `${SECRET}\n`, deleted: `${SECRET}\n` })
  const text = 'exec 3<deleted; rm deleted; echo ready; while :; do read -rt 1 <> <(:) || :; done'
  const environment = { PATH: '/usr/bin:/bin', BYSTANDER: SECRET }
  const argv = ['-c', text, `--password=${SECRET}`]
  const child = spawn('/bin/bash', argv, {
    cwd: directory,
    env: environment,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  await once(child.stdout ?? child, 'data')
  return child
}
