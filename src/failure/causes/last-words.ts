import { judge } from '../judge.ts'
import { logLines } from '../lines.ts'

/** How a command ended, as far as its output tells. Each part holds the later lines of the one below, the last one last. */
export type LastWords = {
  /** What it said just before it ended. */
  readonly words: readonly string[]
  /** What it said before that, too: long enough for the report of a linter or a package manager. */
  readonly speech: readonly string[]
  /** The same with stack frames and with what callers add. */
  readonly section: readonly string[]
  /** As the caller, a shell, a build tool or a CI system reports it; null where nobody does. */
  readonly exit: number | null
}

const WORDS = 20
const SPEECH = 80
const SECTION = 300
/** Of a log of many steps only the part up to the last exit that failed. */
const FAILING_EXIT =
  /^error: Process completed with exit code ([1-9]\d{0,2})\.?$|^The command ".{0,400}" (?:exited with|failed and exited with) ([1-9]\d{0,2})\b/
/** What build tools report of a command that they ran: `make: *** [Makefile:2: all] Error 127`. */
const REPORTED_EXIT =
  /^make(?:\[\d{1,3}\])?: \*\*\* .{0,300}\] Error (\d{1,3})$|\b(?:exit(?:ed)?(?: with)?(?: code| status)?:?|code|status|errno) (\d{1,3})\.?$/
/** What callers add to the words of a command, and the fields of a Node error. */
const CALLER =
  /^error: Process completed|^error Command failed|^info Visit|^make(?:\[\d{1,3}\])?: (?:\*\*\*|Leaving|Entering)|^Node\.js v\d|^\[ERROR\](?: (?:To see|Re-run|For more|\[Help|After correcting))?$|^\[ERROR\] (?:To see|Re-run|For more|\[Help|After correcting)|^\* (?:Try|Get more help)|^> (?:Run with|Get more)|^Run with --|^BUILD FAILED|^\d{1,5} actionable tasks?|^The command "| ELIFECYCLE |\bexited with (?:code )?\d{1,3}\.?$|^\s{2,8}(?:errno|code|syscall|address|port|hostname|path|spawnargs|fatal|\[cause\]): |^\W{0,300}$/
const NPM = /^npm (?:ERR!|error)/
/** Of npm's many closing lines these say something. */
const NPM_SAYS =
  /^npm (?:ERR!|error) (?:code E(?!LIFECYCLE)|network |\d{3} |request |notarget |ERESOLVE |`npm ci`|enoent |.{0,200}\b(?:getaddrinfo|ENOSPC|ENOMEM)\b)/
const FRAME = /^\s{1,40}at \S|^\s{1,20}File "|^\s{1,8}from \S|^\s{1,20}\.\.\. \d|:\d{1,6}:in [`']/

/** Reads the end of an output; `exit` is what the caller knows of its exit status. */
export function lastWordsOf(text: string, exit: number | null): LastWords {
  const lines = logLines(text).map(line => line.text)
  const end = lines.findLastIndex(line => FAILING_EXIT.test(line))
  const last = end < 0 ? lines.length : end
  const section = lines.slice(Math.max(0, last - SECTION), last)
  const speech = section.filter(isSpeech).slice(-SPEECH)
  return {
    words: speech.slice(-WORDS),
    speech,
    section,
    exit: exit ?? exitIn(lines[end] ?? '', FAILING_EXIT) ?? reported(section),
  }
}

/** Of a shell 126 and 127 mean that nothing was run, which a caller hides behind a status of its own. */
export function couldNotRun({ exit, section }: LastWords): boolean {
  const inner = reported(section)
  return exit === 126 || exit === 127 || inner === 126 || inner === 127
}

function isSpeech(line: string): boolean {
  if (CALLER.test(line) || FRAME.test(line) || (NPM.test(line) && !NPM_SAYS.test(line))) return false
  const { kind } = judge(line)
  return kind !== 'noise' && kind !== 'foreign-frame'
}

function reported(lines: readonly string[]): number | null {
  const near = lines.slice(-WORDS)
  return exitIn(near.findLast(line => REPORTED_EXIT.test(line)) ?? '', REPORTED_EXIT)
}

function exitIn(line: string, pattern: RegExp): number | null {
  const code = pattern
    .exec(line)
    ?.slice(1)
    .find(group => group !== undefined)
  return code === undefined ? null : Number(code)
}
