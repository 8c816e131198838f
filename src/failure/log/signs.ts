import { type WordSearch, wordSearch } from './word-search.ts'

/** Bad news, in words and parts of words. */
const WORDS = parts(
  'error|fail|exception|fault|fatal|critical|panic|crash|abort|killed|interrupt|invalid|unexpected|undefined|unknown',
  "cannot|can't|could not|couldn't|unable to|did not|does not|doesn't|not found|no such|not formatted|missing|broken",
  'unresolved|unhandled|uncaught|caused by|multiple definition|ld returned|wrong|problem|warn|conflict|cancel|halted',
  'timed out|timeout|refused|denied|disconnected|traceback|segmentation|core dumped|sanitizer|data race|overflow',
  'out of memory|outofmemory|sigsegv|sigabrt|sigkill|sigbus|sigill|sigfpe|sigterm|exit|non-zero|dubious|stacktrace:',
  'assert|expect|actual|received|mismatch|should be|but was|instead|diff|code:|got:|left:|right:|want:',
  'got |left |right |want |got=|left=|right=|want=',
)
/** With what tools mark a failing test, a difference or a place, whatever the words; some at the beginning or the end of a line. */
const FORMS = parts(
  '@@ -0|not ok|[-]|** (|<<<|-->|file "| line 0|#test_|>> issue|!!! |!!!!|__ |:[0|: (0|──|●|✗|✘|✖|❌|×|✕|⨯',
  '> 0|>  0|>   0|>    0|\n>  |\ne  |\ne: | ----\n',
)
/** A failure in a list: its number at the beginning of a line. */
const NUMBERS = product(
  ['\n', '\n ', '\n  ', '\n   ', '\n    ', '\n     ', '\n      '],
  ['0)', '00)', '000)', '0000)'],
)
/** Behind what a container or a clock puts before a line. */
const BEHIND = product(['0 ', '] ', 'z ', '| '], ['e  ', '0) ', '00) '])
const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz')
/** A file, by the end of its name, and a line in it: `a.ts:1`. */
const PLACES = product([...LETTERS, ...parts('.f90|.f95|.f03|.mp3|.mp4|.h5|.ps1|.psm1|>')], [':0'])
/** The rule of a linter: `F401 `. */
const RULES = product(LETTERS, ['000 ', '0000 '])
const COMMAND = '\n$ '

let search: WordSearch | null = null

/**
 * Finds what every line has that may be marked as telling of a failure, or that begins a command: cheap, and often wrong, but
 * in that direction only. Made when it is first needed.
 */
export function signSearch(): WordSearch {
  search ??= wordSearch([...WORDS, ...FORMS, ...NUMBERS, ...BEHIND, ...PLACES, ...RULES, COMMAND])
  return search
}

function parts(...lists: readonly string[]): string[] {
  return lists.flatMap(list => list.split('|'))
}

function product(beginnings: readonly string[], ends: readonly string[]): string[] {
  return beginnings.flatMap(beginning => ends.map(end => beginning + end))
}
