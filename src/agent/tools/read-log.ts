import type { LogFile } from '../../failure/log-file.ts'
import { messageOf } from '../../platform/errors.ts'
import { count, headBytes } from '../../platform/text.ts'
import { pageText } from './log-page.ts'
import { searchText } from './log-search.ts'
import { CallError, type ReadLogCall, readLogCall } from './read-log-call.ts'
import type { ToolDefinition, ToolResult } from './tool.ts'

export const readLogTool: ToolDefinition = {
  form: 'function',
  name: 'read_log',
  description:
    'Reads the whole logs of the failed CI jobs. Without arguments it lists them, with search it shows the lines that hold a text, with log alone a page.',
  parameters: {
    type: 'object',
    properties: {
      log: { type: 'string', description: 'name or number from the list; without it a search goes over all' },
      search: { type: 'string', description: 'literal text within a line' },
      ignore_case: { type: 'boolean' },
      context: { type: 'integer', description: 'lines around each match, default 2' },
      from_line: { type: 'integer', description: 'where to begin; negative counts from the end' },
      lines: { type: 'integer', description: 'length of a page, default 100' },
    },
    additionalProperties: false,
  },
}

/** Of an answer, in bytes. */
const OUTPUT_BYTES = 16_000
/** Of them for the name and the line that tells where to go on. */
const CLOSING_BYTES = 500

/** Lists, searches and pages logs in constant memory. Every answer is bounded; what goes wrong is an answer, too. */
export async function readLog(logs: readonly LogFile[], argument: string): Promise<ToolResult> {
  if (logs.length === 0) return { kind: 'done', output: 'There is no log of a failed CI job.' }
  try {
    const output = await answerTo(readLogCall(argument, logs), logs)
    return { kind: 'done', output: headBytes(output, OUTPUT_BYTES) }
  } catch (error) {
    if (error instanceof CallError) return { kind: 'invalid', output: error.message }
    return { kind: 'done', output: `The log cannot be read: ${messageOf(error)}` }
  }
}

async function answerTo(call: ReadLogCall, logs: readonly LogFile[]): Promise<string> {
  switch (call.kind) {
    case 'list':
      return logs.map(listed).join('\n')
    case 'page':
      return pageText(call, OUTPUT_BYTES - CLOSING_BYTES)
    case 'search':
      return searchText(call, OUTPUT_BYTES - CLOSING_BYTES)
  }
}

function listed({ name, lines, bytes }: LogFile, index: number): string {
  return `${index + 1}. ${name} (${count(lines, 'line')}, ${count(bytes, 'byte')})`
}
