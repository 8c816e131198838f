import type { LogFile } from '../failure/log-file.ts'
import type { CommandResult } from '../platform/command.ts'
import { isGreen } from '../platform/command.ts'
import { messageOf } from '../platform/errors.ts'
import type { Redact } from '../platform/redact.ts'
import { plainText } from '../platform/text.ts'
import type { Watch } from '../platform/watch.ts'
import type { Workspace } from '../sandbox/workspace.ts'
import { type Frame, framedAnswer } from './frame.ts'
import type { Journal } from './journal.ts'
import type { Call } from './model.ts'
import { testReport } from './prompt.ts'
import type { RunTests } from './test-runner.ts'
import { applyPatch, applyPatchTool } from './tools/apply-patch.ts'
import { readLog, readLogTool } from './tools/read-log.ts'
import { runTestsTool } from './tools/run-tests.ts'
import { commandReport, shellCall, shellTool } from './tools/shell.ts'
import type { ToolDefinition, ToolResult } from './tools/tool.ts'
import { imageViewer, viewImageTool } from './tools/view-image.ts'

/** In this order in every request: the order is part of what the endpoint caches. */
export const TOOLS: readonly ToolDefinition[] = [
  applyPatchTool,
  readLogTool,
  runTestsTool,
  shellTool,
  viewImageTool,
]

export type Toolbox = {
  /** Runs a call. What goes wrong inside a tool is news for the model, never an exception for the loop. */
  readonly call: (call: Call, step: number) => Promise<ToolResult>
  /** The tests of the tree as it is: run again only when something may have changed since. */
  readonly tests: () => Promise<CommandResult>
}

export type Bench = {
  readonly workspace: Workspace
  readonly checkout: string
  /** What read_log reads. */
  readonly logs: readonly LogFile[]
  readonly runTests: RunTests
  readonly commandTimeoutMs: number
  readonly watch: Watch
  readonly journal: Journal
  readonly redact: Redact
  readonly frame: Frame
}

export function createToolbox(bench: Bench): Toolbox {
  const { workspace, watch, journal, redact, frame } = bench
  let known: CommandResult | null = null
  const tests = async (): Promise<CommandResult> => (known ??= await bench.runTests(workspace, 'repair'))
  const tools: Record<string, (argument: string) => Promise<ToolResult>> = {
    [shellTool.name]: async argument => {
      const parsed = shellCall(argument, bench.checkout)
      if (typeof parsed === 'string') return invalid(parsed)
      known = null
      const timeoutMs = Math.min(parsed.timeoutMs, bench.commandTimeoutMs, watch.leftMs)
      const result = await workspace.run(
        { text: parsed.command, directory: parsed.directory },
        { timeoutMs, signal: watch.signal },
      )
      return done(commandReport(result))
    },
    [applyPatchTool.name]: async argument => {
      const { ok, output } = await applyPatch(workspace.root, argument)
      if (ok) known = null
      return ok ? done(output) : invalid(output)
    },
    [readLogTool.name]: argument => readLog(bench.logs, argument),
    [runTestsTool.name]: async () => {
      known = null
      return done(testReport(await tests()))
    },
    [viewImageTool.name]: imageViewer({ root: workspace.root, checkout: bench.checkout }),
  }
  const call = async ({ name, argument }: Call): Promise<ToolResult> => {
    const tool = Object.hasOwn(tools, name) ? tools[name] : undefined
    if (!tool) return invalid(`there is no tool ${name}; there are ${Object.keys(tools).join(', ')}`)
    return tool(argument).catch(error => invalid(`the tool failed: ${messageOf(error)}`))
  }
  return {
    tests,
    call: async (asked, step) => {
      const start = performance.now()
      journal.append({ type: 'tool-start', step, call: asked })
      const { kind, output, image } = await call(asked)
      const result = { kind, output: framedAnswer(frame, asked.name, redact(plainText(output))) }
      journal.append({
        type: 'tool-end',
        step,
        callId: asked.callId,
        ...result,
        durationMs: performance.now() - start,
      })
      return image ? { ...result, image } : result
    },
  }
}

/** Whether the tests pass now, without spending what is no longer there. */
export async function endsGreen(toolbox: Toolbox, watch: Watch): Promise<boolean> {
  return !watch.signal.aborted && isGreen(await toolbox.tests())
}

function done(output: string): ToolResult {
  return { kind: 'done', output }
}

function invalid(output: string): ToolResult {
  return { kind: 'invalid', output }
}
