const BOM = /^\uFEFF+/
const RUNNER_TIMESTAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z ?/
const [ESC, CSI, BEL] = ['\u001B', '\u009B', '\u0007']
/** CSI, then OSC and its relatives (up to BEL, ST or the end of the line), then the short ones; all parts are optional, so nothing is retried. */
const ESCAPES = new RegExp(
  String.raw`(?:${ESC}\[|${CSI})[0-?]*[ -/]*[@-~]?|${ESC}[\]PX^_][^${BEL}${ESC}]*(?:${BEL}|${ESC}\\)?|${ESC}[ -/]*[0-~]?`,
  'g',
)
/** Control characters but tab, what has no width or turns the direction, lone surrogates, what replaced invalid bytes. */
const INVISIBLE = /[[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Variation_Selector}\uFFFD]--\t]/gv
const NOT_PLAIN = /[^\t -~]/
const BRACKET_COMMAND = /^##\[([a-z-]{1,30})\]/
const COLON_COMMAND = /^\s{0,20}::([a-z-]{1,30})( [^\n:]{0,400}(?::[^\n:]{1,200}){0,3})?::/

/** The lines of a raw log as a person would see them on a terminal, at most one runner timestamp removed from each. */
export function cleanLines(text: string): string[] {
  return text.split('\n').map(cleanLine)
}

/** One raw line: what was overwritten, coloured, hidden or meant for the runner is gone. Never throws. */
export function cleanLine(raw: string): string {
  const line = raw.replace(BOM, '').replace(RUNNER_TIMESTAMP, '')
  const shown = NOT_PLAIN.test(line) ? lastRewrite(line.replace(ESCAPES, '')).replace(INVISIBLE, '') : line
  return withoutCommand(shown.trimEnd())
}

/** A carriage return lets the next text overwrite the line: of a progress bar only the last state counts. */
function lastRewrite(line: string): string {
  if (!line.includes('\r')) return line
  let end = line.length
  while (end > 0) {
    const start = line.lastIndexOf('\r', end - 1) + 1
    const part = line.slice(start, end)
    if (part.trim() !== '') return part.replace(RUNNER_TIMESTAMP, '')
    end = start - 1
  }
  return ''
}

function withoutCommand(line: string): string {
  const bracket = BRACKET_COMMAND.exec(line)
  if (bracket) return inWords(bracket[1] ?? '', '', line.slice(bracket[0].length))
  const colon = line.includes('::') ? COLON_COMMAND.exec(line) : null
  if (colon) return inWords(colon[1] ?? '', colon[2] ?? '', line.slice(colon[0].length))
  return line
}

function inWords(command: string, properties: string, message: string): string {
  switch (command) {
    case 'error':
    case 'warning':
    case 'notice':
      return `${place(properties)}${command}: ${message}`
    case 'group':
      return message.startsWith('Run ') ? `$ ${message.slice(4)}` : message
    case 'command':
      return `[command]${message}`
    case 'section':
      return message
    default:
      return SILENT.has(command) ? '' : message
  }
}

/** Commands whose argument is for the runner only. */
const SILENT = new Set([
  'endgroup',
  'add-mask',
  'debug',
  'stop-commands',
  'add-matcher',
  'remove-matcher',
  'save-state',
  'set-output',
  'set-env',
  'add-path',
  'echo',
])

function place(properties: string): string {
  const property = (name: string) => new RegExp(`[ ,]${name}=([^,]{1,300})`).exec(properties)?.[1]
  const parts = [property('file'), property('line'), property('col')].filter(part => part !== undefined)
  return parts.length > 0 ? `${parts.join(':')}: ` : ''
}
