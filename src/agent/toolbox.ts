import type { LogFile } from '../failure/log-file.ts'
import type { CommandResult } from '../platform/command.ts'
import { isGreen } from '../platform/command.ts'
import { messageOf } from '../platform/errors.ts'
import type { Redact } from '../platform/redact.ts'
import { plainText } from '../platform/text.ts'
import type { Watch } from '../platform/watch.ts'
import type { Workspace } from '../sandbox/workspace.ts'
import { type Frame, framedAnswer } from './frame.ts'
import type { Journal, KeptChange } from './journal.ts'
import type { Call } from './model.ts'
import { testReport } from './prompt.ts'
import { type CallResult, INTERRUPTED } from './resumption.ts'
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

/** Those that take text and no JSON. */
export const FREE_TEXT: ReadonlySet<string> = new Set(
  TOOLS.flatMap(({ form, name }) => (form === 'custom' ? [name] : [])),
)

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
  /** Keeps the change so far where a later run finds it; null where that failed, or would take too long. */
  readonly keepChange: () => Promise<KeptChange | null>
  /** What came of the first calls when the run was stopped: they are not made again. */
  readonly recalled: readonly CallResult[]
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
  const recalled = [...bench.recalled]
  return {
    tests,
    call: async (asked, step) => {
      const known = recalled.shift()
      if (known && known.kind !== 'interrupted') return known
      const start = performance.now()
      const { callId } = asked
      if (known && !known.again) {
        journal.append({ type: 'tool-end', step, callId, ...INTERRUPTED, durationMs: 0 })
        return INTERRUPTED
      }
      if (!known) journal.append({ type: 'tool-start', step, call: asked })
      const { kind, output, image } = await call(asked)
      const result = { kind, output: framedAnswer(frame, asked.name, redact(plainText(output))) }
      const durationMs = performance.now() - start
      const kept = kind === 'done' && mayWrite(asked) ? { change: await bench.keepChange() } : {}
      journal.append({ type: 'tool-end', step, callId, ...result, durationMs, ...kept })
      return image ? { ...result, image } : result
    },
  }
}

/** Whether a call that was interrupted is made again where the tree is as before it. A command may have reached further. */
export function isRepeatable({ name }: Call): boolean {
  return name === applyPatchTool.name || !mayWrite({ name })
}

function mayWrite({ name }: Pick<Call, 'name'>): boolean {
  return name !== readLogTool.name && name !== viewImageTool.name
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
