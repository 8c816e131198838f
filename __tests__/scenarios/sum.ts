import type { ScriptedTurn } from '../../testbed/model/script.ts'
import type { ProjectFiles } from './project.ts'

/** The smallest red project: fast, and its output is the same on every machine. */
export const SUM: ProjectFiles = {
  'sum.sh': '#!/usr/bin/env bash\n# Adds two numbers.\necho $(($1 - $2))\n',
  'test.sh': `#!/usr/bin/env bash
got=$(bash sum.sh 2 3)
if [ "$got" != 5 ]; then
  echo "FAIL: sum 2 3"
  echo "  expected: 5"
  echo "  got: $got"
  exit 1
fi
echo "ok: sum 2 3"
`,
}

export const SUM_TEST = 'bash test.sh'

export const SUM_PATCH = `*** Begin Patch
*** Update File: sum.sh
@@
-echo $(($1 - $2))
+echo $(($1 + $2))
*** End Patch`

/** Look, edit, test, tell. */
export const SUM_TURNS: readonly ScriptedTurn[] = [
  { reasoning: 'See what the code does.', shell: 'cat sum.sh' },
  { patch: SUM_PATCH },
  { runTests: true },
  { say: 'sum.sh subtracted where it should add. I replaced the operator.' },
]
