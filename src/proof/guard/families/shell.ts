import type { Family } from './family.ts'

/** Shells, and whatever holds lines for them: makefiles, manifests with scripts, pipelines. */
export const SHELL: Family = {
  name: 'shell',
  files:
    /(?:\.(?:sh|bash|zsh|ksh|bats|mk|ya?ml|toml|ini|cfg|json|xml|gradle|kts|cmake|sbt)|(?:^|\/)(?:[^/.]+|Dockerfile[.\w]*|\.[\w.]*rc|\.gitlab-ci\.yml))$/i,
  comment: /^\s*#/,
  block: null,
  test: /^\s*@test\s{1,9}["'](.{1,200}?)["']|^\s*(?:function\s{1,9})?(test_\w{1,100})\s{0,9}\(\s{0,9}\)/,
  assertion: /(?:^|[\s;&|(!])(?:\[\[?\s|test\s|diff\s|cmp\s|grep\s|assert\w{0,30}\b)/,
  weak: /\bassert_(?:success|output\s{1,9}--partial)|\s-n\s|\s!=\s/,
  skip: /^\s*skip\b|\bbats_skip|\bstartSkipping\b/,
  focus: /\bbats:focus\b|#\s{0,9}bats\s{1,9}test_tags=.*focus/,
  exit: /\|\|\s{0,9}(?:true|:|exit\s{1,9}0|return\s{1,9}0|echo\b|printf\b|\/bin\/true|\(\s{0,9}exit\s{1,9}0)|(?:^|[;&{(|"'`:]|\b(?:then|do|else))\s{0,9}(?:exit(?:\s{1,9}0)?|return\s{1,9}0)\s{0,9}(?:$|[;})"'`#])|\bset\s{1,9}\+(?:e|o\s{1,9}(?:errexit|pipefail))|\bcontinue-on-error\s{0,9}:\s{0,9}["']?true|\ballow_failure\s{0,9}:\s{0,9}true|\btrap\s.{0,80}\bexit\b|;\s{0,9}(?:true|:)\s{0,9}(?:$|["'`])|\bignore[_-]?(?:errors|failures|outcome|exit[_-]?code)\b\s{0,9}[:=]?\s{0,9}["']?(?:true|yes|1)\b|^\t@?-@?\s{0,9}[\w./$]|^\.IGNORE\b|--(?:passWithNoTests|exit-zero|no-error-on-unmatched-pattern|suppress-tests-fail)\b|\btestFailureIgnore\b|\bmaven\.test\.(?:failure\.ignore|skip)\b|-DskipTests\b|\bskipTests\b|\bifFailed\b.{0,20}ignore|\bfail_fast_ignore\b/,
  suppression:
    /#\s{0,9}shellcheck\s{1,9}disable|\bhadolint\s{1,9}ignore|\byamllint\s{1,9}disable|-Wno-\w|\bnowarn\b|\bNoWarn\b|\bsuppressions?\b\s{0,9}[:=(]/i,
  special:
    /\$\{?(?:BATS_\w{1,30}|\w{0,30}TEST(?:ING|_MODE|_ENV)?\b|CI\b|GITHUB_ACTIONS)|\bBASH_SOURCE\b.{0,60}test|\bcaller\b|\$PPID\b/,
}
