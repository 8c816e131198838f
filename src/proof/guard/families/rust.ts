import { C_COMMENTS, type Family } from './family.ts'

export const RUST: Family = {
  name: 'rust',
  files: /\.rs$/i,
  ...C_COMMENTS,
  test: /\bfn\s{1,9}(\w{1,200})\s{0,9}[(<]/,
  attribute: /#\[\s{0,9}(?:\w+::){0,3}(?:test|rstest|test_case|quickcheck|bench)\b/,
  assertion:
    /\b(?:debug_|prop_)?assert\w{0,30}!\s{0,9}[({[]|\b(?:panic|unreachable)!\s{0,9}[({[]|\.(?:unwrap|unwrap_err|expect|expect_err)\s{0,9}\(/,
  weak: /\b(?:debug_|prop_)?assert!\s{0,9}\(|\b(?:prop_)?assert_ne!\s{0,9}\(|\bassert_(?:matches|approx_eq|relative_eq|abs_diff_eq)!\s{0,9}\(/,
  hollow:
    /\bassert!\s{0,9}\(\s{0,9}true\s{0,9}[,)]|\bassert_eq!\s{0,9}\(\s{0,9}([\w.]{1,60})\s{0,9},\s{0,9}\1\s{0,9}[,)]/,
  skip: /#\[\s{0,9}(?:ignore\b|cfg_attr\s{0,9}\(.{0,80}ignore)|#!?\[\s{0,9}cfg\s{0,9}\(\s{0,9}(?:any\s{0,9}\(\s{0,9}\)|feature\b|not\b|FALSE|all\s{0,9}\(\s{0,9}test\s{0,9},)/,
  expectedFailure: /#\[\s{0,9}should_panic\b/,
  swallow: /\bcatch_unwind\b/,
  exit: /\bprocess::exit\s{0,9}\(\s{0,9}0\s{0,9}\)|\blibc::_?exit\s{0,9}\(\s{0,9}0|\bpanic::set_hook\b|\bset_hook\s{0,9}\(/,
  suppression:
    /\/\/[/!]\s{0,9}```.{0,40}\b(?:ignore|no_run|should_panic|text)\b|#!?\[\s{0,9}(?:allow|expect)\s{0,9}\(|#!?\[\s{0,9}cfg_attr\s{0,9}\(.{0,80}\ballow\s{0,9}\(|#!?\[\s{0,9}(?:rustfmt::skip|coverage\s{0,9}\(\s{0,9}off)/,
  special:
    /\bcfg!\s{0,9}\(.{0,40}\btest\b|#!?\[\s{0,9}cfg(?:_attr)?\s{0,9}\(\s{0,9}(?:not\s{0,9}\(\s{0,9})?(?:any\s{0,9}\(|all\s{0,9}\()?\s{0,9}(?:test|debug_assertions)\b|\bthread::current\s{0,9}\(\s{0,9}\)\s{0,9}\.name\b|\bBacktrace::|\benv::(?:var|var_os)\s{0,9}\(\s{0,9}"(?:[^"]{0,40}TEST[^"]{0,40}|CI|GITHUB_ACTIONS)"|\benv::args(?:_os)?\s{0,9}\(.{0,80}test|\bcurrent_exe\s{0,9}\(/,
}
