import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import type { RunCommand, SandboxOptions } from './commands.ts'
import { isDirectory } from './plan.ts'

/** `refused`: no command ran. `broken`: it ran, and what is listed does not hold. */
export type SelfTest =
  | { readonly kind: 'held' }
  | { readonly kind: 'broken'; readonly what: readonly string[] }
  | { readonly kind: 'refused'; readonly output: string }

const TIMEOUT_MS = 10_000
/** An exit code that nothing else has. */
const WELL = 42
/** Ids below it may exist inside by chance. */
const FIRST_TELLING_ID = 64
const OWN = ['pid', 'net', 'user', 'ipc', 'uts', 'mnt'].map(name => `/proc/self/ns/${name}`)
const BEGUN = 'begun'

/**
 * One command that tries what a sandbox must allow, and what it must not: whoever merely runs it, or says that all is
 * well, is found out. Afterwards the host is looked at.
 */
export async function selfTest(
  options: SandboxOptions,
  commandsIn: (copy: string) => RunCommand,
): Promise<SelfTest> {
  const copy = join(mkdtempSync(join(options.scratch, 'probe-')), 'tree')
  mkdirSync(copy)
  // Nothing else can go on meanwhile, and the first asynchronous call to a file system takes milliseconds.
  const canary = join(options.scratch, `canary-${randomUUID()}`)
  const mark = randomUUID()
  for (const path of [canary, join(copy, '.canary')]) writeFileSync(path, mark)
  const server = await listen()
  try {
    const replaced = [options.environment.HOME ?? '', options.runnerTemp, '/tmp'].filter(isDirectory)
    const text = script({ canary, mark, port: portOf(server), replaced })
    const bounds = { timeoutMs: TIMEOUT_MS, signal: new AbortController().signal }
    const { ending, output } = await commandsIn(copy)({ text, directory: '.' }, bounds)
    if (!output.text.includes(BEGUN)) return { kind: 'refused', output: output.text.trim() }
    const what = [...complaints(output.text), ...unlike(output.text, [...OWN, ...replaced])]
    if (readFileSync(canary, 'utf8') !== mark) what.push('a file of the host was written')
    if (!wrote(copy, mark)) what.push('the copy was not written')
    if (ending.kind !== 'exited' || ending.code !== WELL) what.push('the exit code was not passed on')
    return what.length > 0 ? { kind: 'broken', what: [...new Set(what)] } : { kind: 'held' }
  } finally {
    server.close()
    rmSync(canary, { force: true })
  }
}

type Bait = {
  readonly canary: string
  readonly mark: string
  readonly port: number
  readonly replaced: readonly string[]
}

/** Bash alone does most of it: each program that is started takes a millisecond before the first model call. */
function script({ canary, mark, port, replaced }: Bait): string {
  const seen = [...OWN, ...replaced].map(quoted).join(' ')
  return `exec 2>/dev/null
echo ${BEGUN}
bad() { echo "bad: $1"; }
[[ $(<.canary) == ${mark} ]] || bad 'the copy is not at its place'
echo ${mark} > written
(: < /dev/tcp/127.0.0.1/${port}) && bad 'the loopback of the host can be reached'
(: >> ${quoted(canary)}) && bad 'a file of the host can be opened'
${process.pid > FIRST_TELLING_ID ? `[[ -e /proc/${process.pid} || -r /proc/${process.pid}/environ ]] && bad 'processes of the host can be seen'` : ''}
[[ -w /usr || -w /etc ]] && bad 'system directories can be written'
[[ -w /proc/sys/kernel/core_pattern ]] && bad 'settings of the kernel can be written'
while read -r name value; do case $name in
CapInh:|CapPrm:|CapEff:|CapBnd:|CapAmb:) [[ $value =~ ^0+$ ]] || bad 'capabilities are left';;
NoNewPrivs:) [[ $value == 1 ]] || bad 'new privileges can be had';;
Seccomp:) [[ $value == 2 ]] || bad 'system calls are not filtered';;
esac; done < /proc/self/status
/usr/bin/unshare --user /bin/true && bad 'user namespaces can be made'
/usr/bin/stat -L -c '%n %d:%i' ${seen} || :
exit ${WELL}
`
}

function complaints(output: string): string[] {
  return [...output.matchAll(/^bad: (.*)$/gm)].map(([, text = '']) => text)
}

/** Namespaces and directories must be there, and be others than those that we see. */
function unlike(output: string, paths: readonly string[]): string[] {
  return paths.flatMap(path => {
    const line = output.split('\n').find(line => line.startsWith(`${path} `))
    if (!line && !OWN.includes(path)) return []
    const { dev, ino } = statSync(path)
    return line && line !== `${path} ${dev}:${ino}` ? [] : [`${path} is the host's`]
  })
}

function wrote(copy: string, mark: string): boolean {
  try {
    return readFileSync(join(copy, 'written'), 'utf8').trim() === mark
  } catch {
    return false
  }
}

async function listen(): Promise<Server> {
  const server = createServer(socket => socket.destroy())
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen({ host: '127.0.0.1', port: 0 }, resolve)
  })
  return server.unref()
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
