import { styleText } from 'node:util'
import { count } from '../../src/platform/text.ts'

const COMMAND = /^::(\w+)(?: [^:]*)?::(.*)$/
/** What begins a new part of a step; only the top of each part is shown, as a job's page folds its groups. */
const PART = /^(?:The model|Tests \()/
const LINES_OF_A_PART = 12

/** Turns what the action prints, in pieces as they come, into what a terminal shows of it. */
export function jobLog(show: (line: string) => void): (text: string) => void {
  const part = openPart(show)
  let rest = ''
  let grouped = false
  return text => {
    const lines = `${rest}${text}`.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const [, command, message = ''] = COMMAND.exec(line) ?? []
      if (command === 'group' || command === 'endgroup') grouped = command === 'group'
      if (command || !grouped || PART.test(line)) part.begin()
      if (command) showCommand(show, command, unescaped(message))
      else part.line(grouped ? `  ${line}` : line)
    }
  }
}

function openPart(show: (line: string) => void) {
  let lines = 0
  return {
    begin: () => {
      const more = lines - LINES_OF_A_PART
      if (more > 0) show(styleText('dim', `  ... ${count(more, 'more line')}`))
      lines = 0
    },
    line: (line: string) => {
      lines += 1
      if (lines <= LINES_OF_A_PART) show(lines > 1 ? styleText('dim', line) : line)
    },
  }
}

type Format = Parameters<typeof styleText>[0]

const FORMATS: Readonly<Record<string, Format>> = { error: 'red', warning: 'yellow', notice: 'cyan' }

function showCommand(show: (line: string) => void, command: string, message: string): void {
  if (command === 'group') show(`\n${styleText('bold', message)}`)
  const format = FORMATS[command]
  if (format) show(`\n${styleText(format, message)}`)
}

/** Source: actions/toolkit, core/src/command.ts, escapeData. */
function unescaped(message: string): string {
  return message.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}
