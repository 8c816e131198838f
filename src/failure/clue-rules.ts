/**
 * What of a line tells one failure from another: which test failed, what was thrown, what a compiler or linter found where,
 * what was expected and got.
 */
export type ClueKind = 'test' | 'error' | 'diagnostic' | 'difference'

/**
 * A line with one of the signs in which the pattern matches is a clue: each group of the pattern, or what stands before the
 * match, or the whole line where there is no pattern. `continues`: what it ends with a colon for stands on the next line.
 * The signs are cheap and keep most expressions from ever being compiled.
 */
export type ClueRule = {
  readonly kind: ClueKind
  readonly signs: readonly string[]
  readonly pattern?: RegExp
  readonly takes?: 'groups' | 'before'
  readonly continues?: boolean
}

/** In this order: the first that matches decides. */
export const CLUE_RULES: readonly ClueRule[] = [
  // TAP; a failing test that is expected to fail is none.
  {
    kind: 'test',
    signs: ['not ok '],
    pattern: /^\s*not ok \d{1,9}(?: -)? (?!.*# ?(?:TODO|SKIP|todo|skip))([^#]+)/,
  },
  // unittest, pytest and its plugin xdist, go test, jest, vitest.
  {
    kind: 'test',
    signs: ['FAIL', 'ERROR'],
    pattern:
      /^\s*(?:\[gw\d{1,4}\] (?:\[ {0,2}\d{1,3}%\] )?)?(?:--- )?(?:(?:FAIL|FAILED):?\s+|ERROR:? +(?=\S+ \(|\S+::|\S+\.py))([^\s(\d].*)/,
  },
  { kind: 'test', signs: ['[  FAILED  ]'], pattern: /^\[ {2}FAILED {2}\] ([^\s\d].*)/ },
  {
    kind: 'test',
    signs: ['●', '✖', '✗', '✘', '❌', '×', '✕', '⨯', '[-] '],
    pattern:
      /^\s*(?:[●✖✗✘❌×✕⨯]|\[-\])\s+(?!Console\b|failing tests:|\d{1,9} problems?\b|Test suite failed)(\S.*)/,
  },
  // unittest -v, pytest -v, cargo test, gradle, bazel; ctest; surefire.
  {
    kind: 'test',
    signs: [' FAIL', '... ERROR'],
    pattern: / (?:\.\.\. )?FAIL(?:ED)?(?:$| ?\[| in \d| ?\()| \.\.\. ERROR$/,
    takes: 'before',
  },
  {
    kind: 'test',
    signs: ['***'],
    pattern: /\*{3}(?:Failed|Exception|Timeout|Not Run|Abort)/,
    takes: 'before',
  },
  {
    kind: 'test',
    signs: ['<<< '],
    pattern: / (?:-- )?Time elapsed: .{1,40}<<< (?:FAILURE|ERROR)!| <<< (?:FAILURE|ERROR)!/,
    takes: 'before',
  },
  // mocha, rspec, minitest, phpunit, ExUnit.
  { kind: 'test', signs: [') '], pattern: /^\s{0,6}\d{1,4}\) (\S.*)/, continues: true },
  { kind: 'test', signs: [')'], pattern: /^\s{0,6}\d{1,4}\)()$/, continues: true },
  { kind: 'test', signs: ['___ '], pattern: /^_{3,} ([^_\s].*)/ },
  { kind: 'test', signs: ['---- '], pattern: /^-{4} (\S+) stdout -{4}$/ },
  // XCTest, dotnet test, Perl's Test::More, testthat.
  { kind: 'test', signs: ['Test Case '], pattern: /^Test Case '(.+)' failed/ },
  { kind: 'test', signs: ['Failed '], pattern: /^ {2}Failed ([^[]+) \[/ },
  { kind: 'test', signs: ['Failed test '], pattern: /^#\s+Failed test '(.+)'/ },
  { kind: 'test', signs: ['── '], pattern: /^── \d{0,4}\.? ?(?:Failure|Error) \(([^)]+)\): (.+)/ },
  // Compilers and linters, their warnings left out. What has a class and nothing more is the end of a failing test in pytest.
  {
    kind: 'diagnostic',
    signs: [':', '('],
    pattern:
      /^\s*(?:e: |vet: |\[ERROR\] )?((?:file:\/\/)?(?:[A-Za-z]:)?[^\s:()]{1,300}\.\w{1,8}[:(]\[?\d{1,7}(?:[:,]\d{1,7}){0,3}[\])]?:?(?: -)?\s+(?![Ww]arning|WARNING|note|info|remark|[Ii]n |required |\w+$|\+0x|\(test\)$|\S+\/\d+$)\S.*)/,
  },
  { kind: 'diagnostic', signs: ['CMake Error'], pattern: /^(CMake Error.*)/, continues: true },
  {
    kind: 'diagnostic',
    signs: [
      'undefined reference to',
      'multiple definition of',
      'cannot find -l',
      'unresolved external',
      'Undefined symbols',
      '*** No rule to make',
    ],
  },
  // An exception, a panic, a crash.
  {
    kind: 'error',
    signs: ['Error', 'Exception', 'Failure', 'Fault', 'Interrupt', 'Exit'],
    pattern:
      /^\s*(?:E\s+)?(?:\*\* \()?(?:Caused by: |Uncaught |Unhandled |thrown: |\[ERROR\]\s+|PHP )?((?:[\w$]{1,80}[.:\\]{1,2}){0,12}(?:(?:[A-Z]\w{0,80})?(?:Error|Exception)|[A-Z]\w{1,80}(?:Failure|Fault|Interrupt|Exit)))\b(?:\)|\s?\[\w+\])?(?:\s?:\s+)?(:|.*?):?$/,
    continues: true,
  },
  {
    kind: 'error',
    signs: ['rror', 'ERROR', 'atal', 'FATAL'],
    pattern: /^(?:\[ERROR\] )?((?:[Ee]rror|ERROR|[Ff]atal|FATAL|[Ff]atal error)(?:\[\w{1,12}\])?: .+)/,
    continues: true,
  },
  {
    kind: 'error',
    signs: ['Failed to execute goal'],
    pattern: /(Failed to execute goal (?!.*(?:test failures|Compilation failure)).+)/,
  },
  { kind: 'error', signs: ['panicked at'], pattern: /(panicked at .+)/, continues: true },
  { kind: 'error', signs: ['panic: '], pattern: /^panic: (.+?)(?: \[recovered.*)?$/ },
  { kind: 'error', signs: [':in '], pattern: /^(\S+:\d+:in .+ \([\w:]+(?:Error|Exception)\))$/ },
  {
    kind: 'error',
    signs: [
      'egmentation fault',
      'AddressSanitizer',
      'DATA RACE',
      'core dumped',
      'command not found',
      'No such file or directory',
      'cannot open shared object',
      'ermission denied',
      'ut of memory',
      'OutOfMemory',
      'tack overflow',
    ],
  },
  // Only the values, as every tool names and orders the two sides in its own way.
  {
    kind: 'difference',
    signs: ['xpected', 'ctual', 'eceived', 'got', 'left', 'right', 'want', 'but was', 'Which is'],
    pattern:
      /^\s*(?:[-+#] {0,10})?(?:[Ee]xpected|[Aa]ctual|[Rr]eceived|[Gg]ot|left|right|want|but was|Which is)(?: value)?\s?[:=]\s*(\S.*)/,
  },
  {
    kind: 'error',
    signs: ['xpected ', 'Failed asserting', 'C++ exception'],
    pattern: /^\s*(?:→ )?([Ee]xpected (?!equality of these).+|Failed asserting .+|C\+\+ exception with .+)/,
  },
  // minitest.
  { kind: 'error', signs: [']:'], pattern: /^[^\s#]+#\S+ \[[^\]]+\]:()$/, continues: true },
  // rspec.
  { kind: 'difference', signs: ['got '], pattern: /^\s{6,}got (\S.*)/ },
]

/** What runners, package managers, make and CI systems say around a failure depends on who called them. */
const AROUND = [
  'npm ERR!',
  'npm error',
  'npm warn',
  'npm WARN',
  'error Command failed',
  'error: Process completed',
  'error: Recipe',
  'error: test failed',
  'error: could not compile',
  'error: aborting due to',
  "ERROR: pip's dependency resolver",
  'The command "',
  'Traceback',
  'BUILD FAIL',
  'Tests run:',
  '[Help ',
  'Re-run Maven',
  'To see the full stack trace',
  'For more information about',
  'Result: ',
  'Found ',
  'There are test failures',
  'collect2:',
  'fatal: No url found for submodule',
]
/** The status with which a command that make or npm called has ended. */
const ENDED = /^(?:g?make|ninja|error)\b.*(?:Error \d{1,3}|exit(?:ed)? (?:with )?(?:code|status):? \d{1,3})$/
const LOGGED = '[ERROR]'

export function isAroundFailure(line: string): boolean {
  const start = line.trimStart()
  const text = start.startsWith(LOGGED) ? start.slice(LOGGED.length).trimStart() : start
  if (AROUND.some(words => text.startsWith(words))) return true
  return (text.includes('Error ') || text.includes('exit')) && ENDED.test(text)
}
