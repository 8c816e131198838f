import type { Family } from './family.ts'

export const PHP: Family = {
  name: 'php',
  files: /\.(?:php|phpt|inc)$/i,
  comment: /^\s*(?:\/\/|#(?!\[))/,
  block: { open: /\/\*/, close: /\*\// },
  framework: /\bextends\s{1,9}\\?(?:\w+\\){0,6}\w{0,40}TestCase\b|^[ \t]*use\s{1,9}PHPUnit\\/m,
  test: /\bfunction\s{1,9}(test\w{0,200})\s{0,9}\(|^[ \t]*(?:it|test)\s{0,9}\(\s{0,9}(?:"([^"]{1,200})"|'([^']{1,200})')/i,
  assertion:
    /(?:\$this->|self::|static::)(?:assert|fail|expect)\w{0,40}\s{0,9}\(|\bexpect\s{0,9}\(|\bassert\s{0,9}\(|\bthrow\s{1,9}new\b/,
  weak: /->assert(?:True|False|NotNull|NotEmpty|Null|InstanceOf|Is\w{1,20}|Contains\w{0,20}|StringContains\w{0,20}|Greater\w{0,20}|Less\w{0,20}|Not\w{1,20}|EqualsWithDelta|MatchesRegularExpression|Count)\s{0,9}\(|->(?:toBeTruthy|toContain|toBeInstanceOf|not)\b|\bassert\s{0,9}\(/,
  loose: /assertEquals\w{0,20}\s{0,9}\(|->toEqual\s{0,9}\(/,
  hollow:
    /assertTrue\s{0,9}\(\s{0,9}true\s{0,9}\)|assert(?:Same|Equals)\s{0,9}\(\s{0,9}(\$?\w{1,60})\s{0,9},\s{0,9}\1\s{0,9}\)|\baddToAssertionCount\b|\bexpectNotToPerformAssertions\b|@doesNotPerformAssertions/,
  skip: /\bmarkTest(?:Skipped|Incomplete)\s{0,9}\(|->(?:skip|todo)\w{0,20}\s{0,9}\(|@requires\b|#\[(?:Requires\w{1,40}|Group|DoesNotPerformAssertions)\b|@group\b/,
  focus: /->only\s{0,9}\(/,
  expectedFailure:
    /\bexpectException\s{0,9}\(\s{0,9}\\?(?:Throwable|Exception|Error|PHPUnit)\b|->(?:throws|fails)\s{0,9}\(\s{0,9}\)/,
  swallow:
    /\bcatch\s{0,9}\(\s{0,9}\\?(?:Throwable|Exception|Error|(?:PHPUnit\\(?:\w+\\){0,4})?AssertionFailedError|ExpectationFailedException)\b/,
  exit: /(?:^|[^\w>$:])(?:exit|die)\s{0,9}(?:\(\s{0,9}0?\s{0,9}\))?\s{0,9};|\bregister_shutdown_function\s{0,9}\(|\bposix_kill\s{0,9}\(|\bset_exception_handler\s{0,9}\(/,
  suppression:
    /\bphpcs:(?:ignore|disable)|@phpstan-ignore|@psalm-suppress|@codeCoverageIgnore|@SuppressWarnings|@infection-ignore|\berror_reporting\s{0,9}\(\s{0,9}0|@noinspection|#\[CodeCoverageIgnore/,
  special:
    /\bPHPUNIT_\w{1,30}|\bclass_exists\s{0,9}\(\s{0,9}\\?["']?\\{0,2}PHPUnit|\b(?:getenv|env)\s{0,9}\(\s{0,9}["'](?:\w{0,40}TEST\w{0,40}|CI|GITHUB_ACTIONS)["']|\$_(?:ENV|SERVER)\s{0,9}\[\s{0,9}["'](?:\w{0,40}TEST\w{0,40}|CI|GITHUB_ACTIONS)|\bAPP_ENV\b.{0,30}test|\brunningUnitTests\s{0,9}\(|\bdebug_(?:print_)?backtrace\s{0,9}\(|->getTrace(?:AsString)?\s{0,9}\(|\$(?:argv|_SERVER\s{0,9}\[\s{0,9}["']argv).{0,60}(?:phpunit|test)|^\s*use\s{1,9}\\?(?:PHPUnit|Pest)\\/,
}
