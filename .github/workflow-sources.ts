import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { marked } from 'marked'

/** A workflow as it stands in a file of its own, or in a YAML block of a document. */
export type WorkflowSource = {
  /** Relative to the repository's root. */
  readonly file: string
  /** Of the text's first line in the file, from 1. */
  readonly firstLine: number
  readonly text: string
}

const ROOT = join(import.meta.dirname, '..')
const WORKFLOWS = '.github/workflows'

/** Every workflow that this repository runs, and every one that its README tells others to copy. */
export async function workflowSources(): Promise<readonly WorkflowSource[]> {
  return [...(await workflowFiles()), ...(await workflowBlocks('README.md'))]
}

async function workflowFiles(): Promise<WorkflowSource[]> {
  const names = (await readdir(join(ROOT, WORKFLOWS))).filter(name => /\.ya?ml$/.test(name)).sort()
  const texts = await Promise.all(names.map(name => readFile(join(ROOT, WORKFLOWS, name), 'utf8')))
  return names.map((name, at) => ({ file: `${WORKFLOWS}/${name}`, firstLine: 1, text: texts[at] ?? '' }))
}

async function workflowBlocks(file: string): Promise<WorkflowSource[]> {
  const sources: WorkflowSource[] = []
  let line = 1
  for (const token of marked.lexer(await readFile(join(ROOT, file), 'utf8'))) {
    if (token.type === 'code' && token.lang === 'yaml')
      sources.push({ file, firstLine: line + 1, text: `${token.text}\n` })
    line += token.raw.split('\n').length - 1
  }
  return sources
}
