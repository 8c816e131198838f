import type { Call } from './model.ts'
import type { ToolResult } from './tools/tool.ts'

/** A call as one line: what was done, not how it was encoded. */
export function deedOf(call: Call): string {
  if (call.name === 'run_tests') return 'runs the tests'
  if (call.name === 'apply_patch') return `edits ${patchedFiles(call.argument).join(', ') || 'nothing'}`
  if (call.name === 'shell_command') return `runs ${shorten(argumentOf(call.argument, 'command'))}`
  if (call.name === 'view_image') return `looks at ${shorten(argumentOf(call.argument, 'path'))}`
  return `calls ${shorten(call.name)}`
}

/** The first line of a tool's answer says how it went. */
export function resultOf(kind: ToolResult['kind'], output: string): string {
  const [first = '', ...rest] = output.split('\n')
  if (kind === 'invalid') return shorten(`invalid: ${first}`)
  // The answer to a patch names the files below its first line.
  return shorten(first.startsWith('Success.') ? rest.join(', ') : first)
}

const SHORT = 120

/** Text as the beginning of one line. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > SHORT ? `${line.slice(0, SHORT)}...` : line
}

function patchedFiles(patch: string): string[] {
  return [...patch.matchAll(/^\*\*\* (?:Add|Update|Delete) File: (.+)$/gm)].map(match => match[1] ?? '')
}

function argumentOf(argument: string, name: string): string {
  try {
    return String(JSON.parse(argument)[name] ?? argument)
  } catch {
    return argument
  }
}
