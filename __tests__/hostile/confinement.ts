import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Attack, type Defence, NO_SELF_TEST, PART } from './attack.ts'

/** By which it is known. */
const DAEMON_SECONDS = 98_765

function endDaemons(): number {
  const daemons = readdirSync('/proc').filter(
    id => /^\d+$/.test(id) && readText(`/proc/${id}/cmdline`) === `sleep\0${DAEMON_SECONDS}\0`,
  )
  for (const id of daemons) process.kill(Number(id), 'SIGKILL')
  return daemons.length
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'latin1')
  } catch {
    return ''
  }
}

/** The files by which a step speaks to the runner; the testbed's runner keeps them where everybody can find them. */
const fileCommand = (name: string, file: string): Attack => ({
  name,
  row: 'T8',
  script: () =>
    `for f in /tmp/codex-max-fix-run-*/temp/_runner_file_commands/${file}; do echo planted >> "$f"; done; false`,
  succeeded: (_, { runnerTemp }) =>
    readText(join(runnerTemp, '_runner_file_commands', file)).includes('planted'),
})

const BWRAP = 'src/sandbox/bubblewrap.ts'

const reads = (path: string): Attack => ({
  name: `reads ~/${path}`,
  row: 'T13',
  script: ({ home }) => `grep -q ${PART} ${home}/${path}`,
})

const writes = (name: string, row: string, path: string, at: 'home' | 'tools' = 'home'): Attack => ({
  name,
  row,
  script: world => `echo planted >> ${world[at]}/${path} && false`,
  succeeded: world => readFileSync(join(world[at], path), 'utf8').includes('planted'),
})

const perl = (program: string): string => `perl -MSocket -e '${program}'`

/** The world outside of the copy: what a process namespace, mounts and a network namespace keep away. */
export const CONFINEMENT: readonly Defence[] = [
  {
    // The user namespace alone keeps other processes from being read, so it is taken out with the other one.
    name: 'namespaces of processes and users',
    without: [
      {
        file: 'src/sandbox/sandbox.ts',
        text: "if (options.mode === 'strict') return",
        by: "if (options.scratch === '') return",
      },
    ],
    attacks: [
      {
        name: 'reads the environment of other processes',
        row: 'T5',
        script: () => `cat /proc/[0-9]*/environ | tr '\\0' '\\n' | grep -q ^BYSTANDER=${PART}`,
      },
      {
        name: 'reads the arguments of other processes',
        row: 'T5',
        script: () => `cat /proc/[0-9]*/cmdline | tr '\\0' '\\n' | grep -q -- --password=${PART}`,
      },
      {
        name: 'reads what another process has open and nobody else can open',
        row: 'T5',
        script: () => `cat /proc/[0-9]*/fd/3 | grep -q ${PART}`,
      },
      {
        name: 'goes where another process works',
        row: 'T5',
        script: () => `cat /proc/[0-9]*/cwd/secret | grep -q ${PART}`,
      },
    ],
  },
  {
    name: 'the process namespace',
    without: [
      NO_SELF_TEST,
      { file: BWRAP, text: "['user', 'pid', 'net', ", by: "['user', 'net', " },
      {
        file: BWRAP,
        text: "    '--proc',\n    '/proc',\n",
        by: "    '--ro-bind',\n    '/proc',\n    '/proc',\n",
      },
      { file: BWRAP, text: "'--cap-drop', 'ALL', ", by: "'--cap-add', 'ALL', " },
    ],
    attacks: [
      {
        name: 'leaves a daemon behind',
        row: 'T28',
        script: () => `setsid sleep ${DAEMON_SECONDS} & false`,
        succeeded: () => endDaemons() > 0,
      },
      {
        name: 'stops a process of another step',
        row: 'T28',
        script: ({ bystander }) => `kill -STOP ${bystander} && false`,
        succeeded: ({ bystander }) => /^State:\s+T/m.test(readFileSync(`/proc/${bystander}/status`, 'utf8')),
      },
    ],
  },
  {
    name: 'the network namespace',
    without: [NO_SELF_TEST, { file: BWRAP, text: "'pid', 'net', 'ipc'", by: "'pid', 'ipc'" }],
    attacks: [
      {
        name: 'connects to a service on the loopback address',
        row: 'T14',
        script: ({ port }) => `exec 3<>/dev/tcp/127.0.0.1/${port}; grep -q reached <&3`,
      },
      {
        name: 'connects to a service by IPv6',
        row: 'T14',
        script: ({ port6 }) => `exec 3<>/dev/tcp/::1/${port6}; grep -q reached <&3`,
      },
      {
        name: 'sends a datagram, as a look-up of a name does',
        row: 'T14',
        script: ({ datagramPort }) => `echo smuggled > /dev/udp/127.0.0.1/${datagramPort}; false`,
        succeeded: ({ received }) => received.some(text => text.includes('smuggled')),
      },
      {
        name: 'connects to a socket without a path',
        row: 'T7',
        script: ({ abstractSocket }) =>
          perl(
            `socket(S, AF_UNIX, SOCK_STREAM, 0); connect(S, pack("S a*", AF_UNIX, "\\0${abstractSocket}")) or exit 1; exit(<S> =~ /reached/ ? 0 : 1)`,
          ),
      },
    ],
  },
  {
    name: 'what is masked',
    without: [
      NO_SELF_TEST,
      {
        file: 'src/sandbox/plan.ts',
        text: '  return { masked, views:',
        by: '  return { masked: [], dead: [], home: null, views: [] }\n  return { masked, views:',
      },
      {
        file: BWRAP,
        text: "new Map([['/tmp', place.tmp], ['/var/tmp', place.varTmp], ...home])",
        by: 'new Map(home)',
      },
    ],
    attacks: [
      ...[
        '.netrc',
        '.npmrc',
        '.ssh/id_ed25519',
        '.aws/credentials',
        '.docker/config.json',
        '.cargo/credentials.toml',
        '.config/gh/hosts.yml',
        '.config/pip/pip.conf',
        '.m2/settings.xml',
        '.gradle/gradle.properties',
        '.git-credentials',
      ].map(reads),
      {
        name: 'connects to a socket of the machine, which a read-only mount does not hinder',
        row: 'T7',
        script: ({ socket }) =>
          perl(
            `socket(S, AF_UNIX, SOCK_STREAM, 0); connect(S, sockaddr_un("${socket}")) or exit 1; exit(<S> =~ /reached/ ? 0 : 1)`,
          ),
      },
    ],
  },
  {
    name: 'the read-only root',
    without: [
      NO_SELF_TEST,
      { file: BWRAP, text: "['--ro-bind', '/', '/', ...devices", by: "['--bind', '/', '/', ...devices" },
      {
        file: 'src/sandbox/plan.ts',
        text: '  return { masked, views:',
        by: '  return { masked: [], dead: [], home: null, views: [] }\n  return { masked, views:',
      },
      {
        file: BWRAP,
        text: "new Map([['/tmp', place.tmp], ['/var/tmp', place.varTmp], ...home])",
        by: 'new Map(home)',
      },
    ],
    attacks: [
      fileCommand('sets a variable for later steps', 'set_env'),
      fileCommand('puts a directory on the PATH of later steps', 'add_path'),
      fileCommand('forges an output', 'set_output'),
      writes('changes another action', 'T10', '_actions/other/dist/index.js', 'tools'),
      writes('changes a tool that later steps start', 'T10', 'node/bin/node', 'tools'),
      writes('poisons the cache of npm', 'T27', '.npm/_cacache/content'),
      writes('poisons the cache of cargo', 'T27', '.cargo/registry/cache/crate.bin'),
      writes('poisons the cache of maven', 'T27', '.m2/repository/a/b.jar'),
      writes('stays in ~/.bashrc', 'T28', '.bashrc'),
      {
        name: 'adds a key that may log in',
        row: 'T28',
        script: ({ home }) => `echo planted > ${home}/.ssh/authorized_keys && false`,
        succeeded: ({ home }) => existsSync(join(home, '.ssh/authorized_keys')),
      },
    ],
  },
  {
    name: 'the environment by list',
    without: [
      {
        file: 'src/sandbox/environment.ts',
        text: 'value !== undefined && isAllowed(name) ?',
        by: 'value !== undefined && (isAllowed(name) || true) ?',
      },
    ],
    attacks: [
      {
        name: "finds the runner's token in its environment",
        row: 'T4',
        script: () => `env | grep -q ^ACTIONS_RUNTIME_TOKEN=${PART}`,
      },
      {
        name: 'finds the inputs in its environment',
        row: 'T4',
        script: () => 'env | grep -q ^INPUT_OPENAI-API-KEY=sk-',
      },
    ],
  },
  {
    name: 'a copy without credentials',
    without: [
      {
        file: 'src/sandbox/workspace.ts',
        text: "  withoutCredentials(join(root, '.git'))\n",
        by: "  if (root === '') withoutCredentials(join(root, '.git'))\n",
      },
    ],
    attacks: [
      {
        name: 'reads the token that actions/checkout has left in .git/config',
        row: 'T13',
        script: () => `grep -rq ${PART} .git`,
      },
    ],
  },
  {
    name: 'dropped capabilities and the filter of system calls',
    without: [
      NO_SELF_TEST,
      { file: BWRAP, text: "'--cap-drop', 'ALL', ", by: "'--cap-add', 'ALL', " },
      { file: BWRAP, text: "recent ? ['--disable-userns'] : []", by: 'recent ? [] : []' },
      {
        file: BWRAP,
        text: "return [...NAMESPACES, ...nested, ...who, '--seccomp', String(FILTER_DESCRIPTOR)]",
        by: 'return [...NAMESPACES, ...nested, ...who]',
      },
    ],
    attacks: [
      { name: 'mounts a file system', row: 'T30', script: () => 'mount -t tmpfs none /mnt && touch /mnt/x' },
      {
        name: 'puts a file over another',
        row: 'T30',
        script: () => 'mount --bind /dev/null /etc/hosts && test ! -s /etc/hosts',
      },
      {
        name: 'opens namespaces of its own',
        row: 'T30',
        script: () => 'unshare --user true',
      },
      { name: 'changes its root', row: 'T6', script: () => 'chroot / true' },
      {
        name: 'renames the machine',
        row: 'T6',
        script: () => 'hostname hostile && test "$(hostname)" = hostile',
      },
    ],
  },
  {
    name: 'limits',
    without: [
      { file: 'src/sandbox/limits.ts', text: "].join('; ')", by: "].slice(0, 0).concat(':').join('; ')" },
    ],
    attacks: [
      {
        name: 'makes a file that fills the disk',
        row: 'T31',
        script: () => 'truncate -s 17G /tmp/large && rm /tmp/large',
      },
      {
        name: 'outlives the action when memory runs out',
        row: 'T31',
        script: () => 'test "$(cat /proc/self/oom_score_adj)" -lt 1000',
      },
      { name: 'leaves a dump of memory', row: 'T31', script: () => 'test "$(ulimit -Hc)" != 0' },
    ],
  },
]
