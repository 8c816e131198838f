/**
 * A seccomp filter for bubblewrap's `--seccomp`, as a program of the classic Berkeley packet filter: what would undo
 * the namespaces (new ones, mounts), what reaches past them (virtual sockets, keys, programs in the kernel), and what
 * goes round a filter (io_uring). bubblewrap before 0.8 has no other way to refuse nested user namespaces.
 * Source: linux/filter.h, linux/seccomp.h; numbers from arch/x86/entry/syscalls/syscall_64.tbl and asm-generic/unistd.h.
 */
export function seccompFilter(architecture: string): Buffer | null {
  const calls = new Map(Object.entries(CALLS)).get(architecture)
  return calls ? assemble(program(calls)) : null
}

type Calls = {
  readonly audit: number
  /** From here on numbers belong to x86's 32-bit pointers, which would be another way to the same calls. */
  readonly limit: number
  readonly clone: number
  readonly socket: number
  readonly denied: readonly number[]
}

/** open_tree, move_mount, fsopen, fsconfig, fsmount, fspick, mount_setattr, open_tree_attr; pidfd_getfd. */
const EVERYWHERE = [428, 429, 430, 431, 432, 433, 442, 467, 438]
/** clone3 hides its flags behind a pointer, and io_uring makes sockets unseen: libraries do without both. */
const ABSENT = [435, 425, 426, 427]

const CALLS: Readonly<Record<string, Calls>> = {
  x64: {
    audit: 0xc000003e,
    limit: 0x40000000,
    clone: 56,
    socket: 41,
    // unshare, setns, mount, umount2, pivot_root, chroot, keyctl, add_key, request_key, bpf, perf_event_open, userfaultfd
    denied: [272, 308, 165, 166, 155, 161, 250, 248, 249, 321, 298, 323, ...EVERYWHERE],
  },
  arm64: {
    audit: 0xc00000b7,
    limit: 0xffffffff,
    clone: 220,
    socket: 198,
    denied: [97, 268, 40, 39, 41, 51, 219, 217, 218, 280, 241, 282, ...EVERYWHERE],
  },
}

const NEW_USER_NAMESPACE = 0x10000000
/** Local, IPv4, IPv6 and netlink, which all stay within the namespaces; virtual sockets would reach the hypervisor. */
const FAMILIES = [1, 2, 10, 16]
const EPERM = 1
const ENOSYS = 38
const EAFNOSUPPORT = 97

const ALLOW = 0x7fff0000
const ERRNO = 0x00050000
const LOAD = 0x20
const EQUALS = 0x15
const AT_LEAST = 0x35
const HAS_BITS = 0x45
const RETURN = 0x06
/** Where struct seccomp_data keeps number, architecture and the lower half of the first argument. */
const NUMBER = 0
const ARCHITECTURE = 4
const FIRST_ARGUMENT = 16

type Instruction = readonly [code: number, ifTrue: number, ifFalse: number, k: number]

function program({ audit, limit, clone, socket, denied }: Calls): Instruction[] {
  return [
    [LOAD, 0, 0, ARCHITECTURE],
    [EQUALS, 1, 0, audit],
    refuse(ENOSYS),
    [LOAD, 0, 0, NUMBER],
    [AT_LEAST, 0, 1, limit],
    refuse(ENOSYS),
    ...ABSENT.flatMap(call => refused(call, ENOSYS)),
    ...denied.flatMap(call => refused(call, EPERM)),
    [EQUALS, 0, 4, clone],
    [LOAD, 0, 0, FIRST_ARGUMENT],
    [HAS_BITS, 0, 1, NEW_USER_NAMESPACE],
    refuse(EPERM),
    [RETURN, 0, 0, ALLOW],
    [EQUALS, 0, FAMILIES.length + 2, socket],
    [LOAD, 0, 0, FIRST_ARGUMENT],
    ...FAMILIES.map((family, at): Instruction => [EQUALS, FAMILIES.length - at, 0, family]),
    refuse(EAFNOSUPPORT),
    [RETURN, 0, 0, ALLOW],
  ]
}

function refused(call: number, error: number): Instruction[] {
  return [[EQUALS, 0, 1, call], refuse(error)]
}

function refuse(error: number): Instruction {
  return [RETURN, 0, 0, ERRNO | error]
}

function assemble(instructions: readonly Instruction[]): Buffer {
  const buffer = Buffer.alloc(instructions.length * 8)
  instructions.forEach(([code, ifTrue, ifFalse, k], at) => {
    buffer.writeUInt16LE(code, at * 8)
    buffer.writeUInt8(ifTrue, at * 8 + 2)
    buffer.writeUInt8(ifFalse, at * 8 + 3)
    buffer.writeUInt32LE(k >>> 0, at * 8 + 4)
  })
  return buffer
}
