/** A source of chance that a seed determines. */
export type Dice = (sides: number) => number

/** What differs between two runs of one failing command, and means nothing. */
export type Variation = (log: string, dice: Dice) => string

export function diceOf(seed: number): Dice {
  let state = Math.imul(seed + 1, 0x9e37_79b1) >>> 0
  return sides => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

/** In the order in which they are applied: what stands in the log, then around it, then what the terminal and CI add. */
export const variations: Readonly<Record<string, Variation>> = {
  'another order of tests': (log, dice) =>
    BLOCKS.reduce((text, heading) => shuffled(text, heading, dice), log),
  'other line numbers': (log, dice) => {
    const moved = 1 + dice(900)
    return log.replace(
      /(\.[a-z]{1,4}(?::|", line |\())(\d+)/g,
      (_, place, line) => `${place}${Number(line) + moved}`,
    )
  },
  'other durations': (log, dice) =>
    log.replace(
      /\b\d+(?:\.\d+)?( ?)(ms|s|seconds)\b/g,
      (_, space, unit) => `${dice(90)}.${10 + dice(90)}${space}${unit}`,
    ),
  'other addresses': (log, dice) => log.replace(/\b0x[0-9a-f]+\b/g, () => `0x${hex(dice, 12)}`),
  'other process numbers': (log, dice) =>
    log
      .replace(/' \(\d{4,6}\) panicked/g, () => `' (${1000 + dice(90_000)}) panicked`)
      .replace(/goroutine \d+/g, () => `goroutine ${dice(99)}`),
  'other hashes': (log, dice) =>
    log
      .replace(/\b[0-9a-f]{40}\b/g, () => `${hex(dice, 39)}7`)
      .replace(/-[0-9a-f]{16}\b/g, () => `-${hex(dice, 15)}3`),
  'another seed': (log, dice) => log.replace(/(seed[ =:]+)\d+/g, (_, label) => `${label}${dice(65_536)}`),
  'another patch version below': (log, dice) =>
    log.replace(
      /(node:[\w/]+:|\/testing\/testing\.go:|junit.*\.java:)\d+(:\d+)?/g,
      (_, file) => `${file}${dice(2000)}:${dice(80)}`,
    ),
  'another folder': (log, dice) => {
    const root = pick(ROOTS, dice)
    return log.replace(/\/tmp\/broken\/([^\s:"')]*)/g, (_, below) =>
      root.includes('\\') ? `${root}\\${below.replaceAll('/', '\\')}` : `${root}/${below}`,
    )
  },
  'another width': (log, dice) => {
    const columns = 60 + dice(120)
    return log
      .replace(/^(FAILED \S+ - ).*$/gm, line => line.slice(0, Math.max(columns, line.indexOf(' - ') + 4)))
      .replace(/([=_─⎯-])\1{19,}/g, mark => mark.charAt(0).repeat(columns))
  },
  'a retry of all': (log, dice) => `${log}\n${variations['other durations']?.(log, dice)}`,
  'passing tests around': (log, dice) => `${passing(dice)}${log}\n${passing(dice)}`,
  'an installation before': (log, dice) =>
    `${INSTALLATION.slice(dice(3), INSTALLATION.length - dice(3)).join('\n')}\n${log}`,
  'a progress bar': (log, dice) =>
    `${Array.from({ length: 3 + dice(20) }, (_, step) => `\r  ${step * 4}% [${'='.repeat(step)}>${' '.repeat(24 - step)}]`).join('')}\n${log}`,
  'what npm or make say at the end': (log, dice) => `${log.trimEnd()}\n${pick(TRAILERS, dice)}\n`,
  'a folded group': (log, dice) =>
    `##[group]Run ${pick(['npm test', 'make check', 'tox -e py'], dice)}\nshell: /usr/bin/bash -e {0}\n##[endgroup]\n${log}`,
  colours: (log, dice) => {
    const colour = 31 + dice(6)
    return log.replace(
      /^(\s*)(\S.*?)$/gm,
      (_, space, text) => `${space}\u001b[${dice(2)};${colour}m${text}\u001b[0m`,
    )
  },
  'line ends of Windows': log => log.replace(/\r?\n/g, '\r\n'),
  "the runner's timestamps": (log, dice) => {
    const hour = String(dice(24)).padStart(2, '0')
    const stamp = (line: number) =>
      `2026-11-22T${hour}:${String(line % 60).padStart(2, '0')}:01.${1_000_000 + dice(9_000_000)}Z `
    return `\uFEFF${log
      .split('\n')
      .map((line, index) => stamp(index) + line)
      .join('\n')}`
  },
}

export function render(log: string, names: readonly string[], seed: number): string {
  const dice = diceOf(seed)
  return Object.entries(variations).reduce(
    (text, [name, vary]) => (names.includes(name) ? vary(text, dice) : text),
    log,
  )
}

/** Where the part about one failing test begins, in each of the runners. */
const BLOCKS = [
  /^={70}\n(?=(?:FAIL|ERROR): )/m,
  /^---- (?=\S+ stdout ----)/m,
  /^ {2}● /m,
  /^_{3,} (?=\S)/m,
  /^ FAIL {2}(?=\S+ > )/m,
  /^\[ERROR\] (?=\S+ -- Time elapsed)/m,
]
/** What comes after the last of them. */
const END =
  /^(?:-{70}\nRan |\n\nfailures:\n|Test Suites: |=+ short test summary|⎯+\[\d+\/\d+\]⎯\n\n\n|\[INFO\] \n\[INFO\] Results)/m

function shuffled(log: string, heading: RegExp, dice: Dice): string {
  const start = log.search(heading)
  const length = start < 0 ? -1 : log.slice(start).search(END)
  if (length < 0) return log
  const marked = log
    .slice(start, start + length)
    .replace(new RegExp(heading.source, 'gm'), found => `\0${found}`)
  const blocks = marked.split('\0').slice(1)
  const order = blocks.map(block => ({ block, at: dice(1000) })).sort((a, b) => a.at - b.at)
  return log.slice(0, start) + order.map(({ block }) => block).join('') + log.slice(start + length)
}

const ROOTS = [
  '/home/runner/work/shop/shop',
  '/Users/runner/work/shop/shop',
  'D:\\a\\shop\\shop',
  '/github/workspace',
  '/builds/group/sub/shop',
  '/tmp/shop-Ab12Cd/checkout',
]

const INSTALLATION = [
  'Requirement already satisfied: pip in /usr/lib/python3/dist-packages (23.0.1)',
  'Collecting iniconfig',
  'npm warn deprecated inflight@1.0.6: This module is not supported, and leaks memory. An error is unlikely.',
  'added 412 packages, and audited 413 packages in 9s',
  '   Compiling proc-macro2 v1.0.94',
  'Downloading error-prone-2.3.jar (1.2 MB)',
  "ERROR: pip's dependency resolver does not currently take into account all the packages that are installed.",
  'Get:4 http://deb.debian.org/debian bookworm/main amd64 libgpg-error0 amd64 1.46-1 [86.4 kB]',
]

const TRAILERS = [
  'make: *** [Makefile:12: check] Error 1',
  'make[2]: *** [CMakeFiles/check.dir/build.make:70: CMakeFiles/check] Error 8\nmake[1]: *** [Makefile:95: all] Error 2',
  'npm ERR! code ELIFECYCLE\nnpm ERR! errno 1\nnpm ERR! Failed at the shop@1.0.0 test script.\nnpm ERR! A complete log of this run can be found in:\nnpm ERR!     /root/.npm/_logs/2026-11-22T10_00_00_000Z-debug.log',
  'npm error code 1\nnpm error path /home/a/shop\nnpm error command failed\nnpm error command sh -c jest',
  'error Command failed with exit code 1.',
  'error: Recipe `check` failed on line 3 with exit code 101',
]

function passing(dice: Dice): string {
  const lines = Array.from({ length: dice(30) }, () => {
    const name = hex(dice, 6).replace(/\d/g, 'x')
    return pick(
      [
        `  ✓ adds ${name} (${dice(50)} ms)`,
        `ok ${dice(90)} - adds ${name}`,
        `test ${name} ... ok`,
        `--- PASS: Test_${name} (0.0${dice(9)}s)`,
      ],
      dice,
    )
  })
  return lines.map(line => `${line}\n`).join('')
}

function pick<Choice>(choices: readonly [Choice, ...Choice[]] | readonly Choice[], dice: Dice): Choice {
  const choice = choices[dice(choices.length)]
  if (choice === undefined) throw new Error('nothing to choose from')
  return choice
}

function hex(dice: Dice, digits: number): string {
  return Array.from({ length: digits }, () => dice(16).toString(16)).join('')
}
