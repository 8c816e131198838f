import { diskTree } from '../patch/disk-tree.ts'
import { parsePatch } from '../patch/parse.ts'
import { PatchError } from '../patch/patch-error.ts'
import { type Edit, planPatch } from '../patch/plan.ts'
import { writeEdits } from '../patch/write.ts'

/** The language as the model is held to it; what it may write besides (padding, wrapping) is taken too. */
const GRAMMAR = `start: OPEN file+ CLOSE
file: CREATE ADDED+ | REMOVE | EDIT MOVE | EDIT MOVE? change+ LAST?
change: ANCHOR* CHANGED
OPEN: "*** Begin Patch\\n"
CLOSE: /\\*\\*\\* End Patch\\n?/
CREATE: /\\*\\*\\* Add File: [^\\n]+\\n/
REMOVE: /\\*\\*\\* Delete File: [^\\n]+\\n/
EDIT: /\\*\\*\\* Update File: [^\\n]+\\n/
MOVE: /\\*\\*\\* Move to: [^\\n]+\\n/
ANCHOR: /@@( [^\\n]+)?\\n/
CHANGED: /[ +-][^\\n]*\\n/
ADDED: /\\+[^\\n]*\\n/
LAST: "*** End of File\\n"
`

export const applyPatchTool = {
  name: 'apply_patch',
  form: 'custom',
  description:
    'Adds, edits, moves and deletes files; all of a patch is applied or nothing. Paths are relative to the root of the repository. Quote kept and removed lines exactly; where they could be meant elsewhere, name the enclosing line behind @@.',
  grammar: GRAMMAR,
} as const

/** Applies a patch below `root`, or leaves all files as they are and answers what is wrong with it. */
export async function applyPatch(root: string, text: string): Promise<{ ok: boolean; output: string }> {
  try {
    const edits = await planPatch(parsePatch(unwrapJson(text)), diskTree(root))
    await writeEdits(root, edits)
    return { ok: true, output: ['Success. Updated the following files:', ...edits.map(summaryOf)].join('\n') }
  } catch (error) {
    if (!(error instanceof PatchError)) throw error
    return { ok: false, output: `Nothing was written. ${error.message}` }
  }
}

/** The form of the function tool that endpoints without custom tools get; some models send it to the custom one. */
function unwrapJson(text: string): string {
  if (!text.trimStart().startsWith('{')) return text
  try {
    const { patch, input } = JSON.parse(text)
    return [patch, input].find(value => typeof value === 'string') ?? text
  } catch {
    return text
  }
}

function summaryOf(edit: Edit): string {
  if (edit.kind === 'delete') return `D ${edit.path}`
  return `${edit.before === null ? 'A' : 'M'} ${edit.path}`
}
