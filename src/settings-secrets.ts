/** Named by us, by the runner and by the tools that jobs pass credentials to. */
const NAMES = [
  'INPUT_OPENAI-API-KEY',
  'INPUT_GITHUB-TOKEN',
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'GITHUB_TOKEN',
  'OPENAI_API_KEY',
]
/** What a job hands to its other steps in `env`. */
const TELLING =
  /(?:TOKEN|SECRET|PASSW(?:OR)?D|PASSPHRASE|_PAT|(?:API|ACCESS|PRIVATE|SECRET|AUTH|SIGNING|ENCRYPTION)[_-]?KEY|CREDENTIALS?|WEBHOOK(?:_URL)?|CONNECTION_STRING)$/i
const SHORTEST_TOLD = 8
/** Of a value in several lines, as a key or a file of credentials, those that are no prose. */
const SECRET_LINE = /^[A-Za-z0-9+/=_-]{32,}$/

/** The values that must never be shown. */
export function secretsOf(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  const named = NAMES.map(name => environment[name]?.trim() ?? '').filter(secret => secret !== '')
  const told = Object.entries(environment)
    .filter(([name]) => !NAMES.includes(name) && TELLING.test(name))
    .flatMap(([, value = '']) => valuesIn(value.trim()))
  return [...new Set([...named, ...told])]
}

/** A path, a number or a word may stand under such a name as well. */
function valuesIn(value: string): readonly string[] {
  if (value.includes('\n'))
    return value
      .split('\n')
      .map(line => line.trim())
      .filter(line => SECRET_LINE.test(line))
  const isSecret = value.length >= SHORTEST_TOLD && !/^(?:[/~.]|[a-z]+$|\d+$)/i.test(value)
  return isSecret ? [value] : []
}
