import { C_COMMENTS, type Family } from './family.ts'

export const GO: Family = {
  name: 'go',
  files: /\.go$/i,
  ...C_COMMENTS,
  // What decides whether a file is built only looks like one.
  comment: /^\s*\/\/(?!go:build|\s\+build)/,
  framework: /^[ \t]*(?:import\s{1,9})?"testing"\s{0,9}$/m,
  test: /^func\s{1,9}(?:\([^)]{0,80}\)\s{0,9})?((?:Test|Benchmark|Fuzz|Example)\w{0,200})\s{0,9}\(|^[ \t]*\w{1,20}\.Run\s{0,9}\(\s{0,9}"([^"]{1,200})"|^[ \t]*[FPX]?(?:It|Specify)\s{0,9}\(\s{0,9}"([^"]{1,200})"/,
  assertion:
    /\b\w{1,20}\.(?:Error|Errorf|Fatal|Fatalf|Fail|FailNow)\s{0,9}\(|\b(?:assert|require|is|qt|cmp)\.\w{1,40}\s{0,9}\(|\bExpect\s{0,9}\(|\bpanic\s{0,9}\(/,
  weak: /\b(?:assert|require)\.(?:NotNil|NotEmpty|True|False|Contains|InDelta|InEpsilon|Greater\w{0,8}|Less\w{0,8}|NotEqual|Error|NoError|NotPanics|Subset|ElementsMatch|WithinDuration)\b|\.(?:NotTo|ToNot|ShouldNot)\s{0,9}\(|\b(?:BeTrue|BeNumerically|ContainElement|ContainSubstring)\s{0,9}\(/,
  hollow:
    /\b(?:assert|require)\.True\s{0,9}\(\s{0,9}\w{1,20}\s{0,9},\s{0,9}true\b|\b(?:assert|require)\.Equal\s{0,9}\(\s{0,9}\w{1,20}\s{0,9},\s{0,9}([\w.]{1,60})\s{0,9},\s{0,9}\1\s{0,9}[,)]/,
  skip: /\b\w{1,20}\.(?:Skip|Skipf|SkipNow)\s{0,9}\(|\btesting\.Short\s{0,9}\(|^\s*\/\/go:build\s|^\s*\/\/ \+build\s|\b[PX](?:It|Describe|Context|When|Specify)\s{0,9}\(/,
  focus: /\bF(?:It|Describe|Context|When|Entry|Specify)\s{0,9}\(/,
  expectedFailure:
    /\bShouldFail\w{0,20}\s{0,9}\(|\bexpectFail\w{0,10}\s{0,9}\(|\b(?:assert|require)\.Panics\s{0,9}\(/i,
  swallow: /\brecover\s{0,9}\(\s{0,9}\)/,
  exit: /\b(?:os|syscall|unix)\.Exit\s{0,9}\(\s{0,9}0\s{0,9}\)|\bruntime\.Goexit\s{0,9}\(/,
  suppression:
    /\/\/\s{0,9}nolint\b|#nosec\b|\/\/\s{0,9}lint:(?:ignore|file-ignore)\b|\/\/\s{0,9}exhaustive:ignore|\/\/\s{0,9}revive:disable|\/\/\s{0,9}coverage:ignore/,
  special:
    /\btesting\.(?:Testing|Short|Verbose|CoverMode)\s{0,9}\(|\bflag\.Lookup\s{0,9}\(\s{0,9}"test\.|\bos\.Args\b.{0,60}test|\bos\.(?:Getenv|LookupEnv)\s{0,9}\(\s{0,9}"(?:[^"]{0,40}TEST[^"]{0,40}|CI|GITHUB_ACTIONS)"|\bruntime\.(?:Caller|Callers|CallersFrames|Stack)\s{0,9}\(|\bdebug\.(?:Stack|PrintStack)\s{0,9}\(|^\s*(?:import\s{1,9})?(?:_\s{1,9})?"testing"\s{0,9}$|\bos\.Executable\s{0,9}\(/,
}
