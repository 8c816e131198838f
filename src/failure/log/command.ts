const BRACKET_COMMAND = /^##\[([a-z-]{1,30})\]/
const COLON_COMMAND = /^\s{0,20}::([a-z-]{1,30})( [^\n:]{0,400}(?::[^\n:]{1,200}){0,3})?::/

/** A line in which a tool or the runner speaks to the runner, in words; any other line as it is. */
export function withoutCommand(line: string): string {
  if (line.startsWith('##[')) {
    const bracket = BRACKET_COMMAND.exec(line)
    return bracket ? inWords(bracket[1] ?? '', '', line.slice(bracket[0].length)) : line
  }
  const colon = line.includes('::') ? COLON_COMMAND.exec(line) : null
  return colon ? inWords(colon[1] ?? '', colon[2] ?? '', line.slice(colon[0].length)) : line
}

function inWords(command: string, properties: string, message: string): string {
  switch (command) {
    case 'error':
    case 'warning':
    case 'notice':
      return `${place(properties)}${command}: ${message}`.trimEnd()
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

const PLACE = [/[ ,]file=([^,]{1,300})/, /[ ,]line=([^,]{1,300})/, /[ ,]col=([^,]{1,300})/]

function place(properties: string): string {
  const parts = PLACE.flatMap(property => property.exec(properties)?.[1] ?? [])
  return parts.length > 0 ? `${parts.join(':')}: ` : ''
}
