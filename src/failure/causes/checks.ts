/** Words with which type checkers end; a compiler that makes something is not one of them. */
export const TYPES: readonly RegExp[] = [
  // tsc, ts-jest, vue-tsc
  /\berror TS\d{4,5}: |^Found [1-9]\d{0,6} errors? in (?:the same file|\S{1,300}:\d)/,
  // mypy, pyright, flow, svelte-check, phpstan, psalm, deno check
  /^Found [1-9]\d{0,6} errors? in \d{1,6} files? \(/,
  /^[1-9]\d{0,6} errors?, \d{1,6} warnings?, \d{1,6} (?:informations?|notes?)$/,
  /^Found [1-9]\d{0,6} errors?$|^svelte-check found [1-9]/,
  /^\s{0,4}\[ERROR\] Found [1-9]\d{0,6} errors?$|^[1-9]\d{0,6} errors? found$/,
  /^TS\d{4,5} \[ERROR\]: /,
]

/** Words with which linters and formatters end when they refuse. */
export const STYLE: readonly RegExp[] = [
  // eslint, stylelint, prettier, biome, standard, xo, deno
  /^✖ [1-9]\d{0,6} problems? \([1-9]\d{0,6} errors?|ESLint found too many warnings/,
  /^[1-9]\d{0,6} problems? \([1-9]\d{0,6} errors?, \d{1,6} warnings?\)$/,
  /^\[warn\] (?:Code style issues|.{0,80}Forgot to run Prettier)|^Code style issues? found in/,
  /^standard: Use JavaScript Standard Style|^error: Found [1-9]\d{0,6} not formatted files?/,
  // ruff, biome, flake8, pylint, black, isort, yapf
  /^Found [1-9]\d{0,6} errors?\.$|^Found [1-9]\d{0,6} errors? \(\d{1,6} fixed, [1-9]\d{0,6} remaining\)\.$/,
  /^\S{1,300}\.py:\d{1,6}:\d{1,5}: [A-Z]{1,4}\d{2,5} /,
  /^would reformat \S|^[1-9]\d{0,6} files? would be reformatted|^Would reformat: /,
  /^ERROR: \S{1,300} Imports are incorrectly sorted/,
  // rustfmt, clippy where it denies, golangci-lint, mix format
  /^Diff in \S{1,300}(?: at line \d{1,6}|:\d{1,6}):$/,
  /`-D (?:clippy::|warnings)|#\[deny\(clippy::/,
  /^\S{1,300}\.go:\d{1,6}:\d{1,5}: .{1,400} \((?:[a-z]{2,30}|[A-Z]{1,3}\d{3,5}: .{1,200})\)$/,
  /^\*\* \(Mix\) mix format failed/,
  // rubocop, phpcs, php-cs-fixer
  /^\d{1,6} files? inspected, [1-9]\d{0,6} offenses? detected/,
  /^FOUND [1-9]\d{0,6} ERRORS?(?: AND \d{1,6} WARNINGS?)? AFFECTING/,
  /^(?:Found|Checked all files, found) [1-9]\d{0,6} of \d{1,6} files that can be fixed/,
  // checkstyle, spotless, ktlint, detekt, scalafmt, clang-format, shellcheck, git
  /Checkstyle rule violations were found|You have [1-9]\d{0,6} Checkstyle violations|The following files had format violations/,
  /Analysis failed with [1-9]\d{0,6} weighted issues|KtLint found code style violations|must be formatted$/,
  /: error: code should be clang-formatted|^In \S{1,300} line \d{1,6}:$/,
  /^\S{1,300}:\d{1,6}: (?:leftover conflict marker|new blank line at EOF|trailing whitespace)\.$/,
]
