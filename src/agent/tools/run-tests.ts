import type { ToolDefinition } from './tool.ts'

export const runTestsTool: ToolDefinition = {
  form: 'function',
  name: 'run_tests',
  description: 'Runs the test command and returns its exit code and what its output says about failures.',
  parameters: { type: 'object', properties: {}, additionalProperties: false },
}
