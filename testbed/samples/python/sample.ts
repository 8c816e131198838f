import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SampleDefinition } from '../definition.ts'
import { run } from '../run.ts'

// By its path: a python3 of pyenv or conda does not see what Debian packages install.
const PYTHON = '/usr/bin/python3'

const FIX = `*** Begin Patch
*** Update File: src/meterbill/money.py
@@
-from decimal import Decimal
+from decimal import ROUND_HALF_UP, Decimal
+
+CENT = Decimal("0.01")
 
 
 def to_cents(amount: Decimal) -> Decimal:
     """Rounds to whole cents, half a cent up."""
-    return round(amount, 2)
+    return amount.quantize(CENT, rounding=ROUND_HALF_UP)
*** End Patch
`

export const sample: SampleDefinition = {
  name: 'python',
  branch: 'main',
  commits: { green: 'Bill by blocks of energy', red: 'Use the built-in round instead of our own quantize' },
  testCommand: '.venv/bin/python tools/compile_rates.py && .venv/bin/python -m unittest discover -s tests',
  needs: [
    { debian: 'python3', probe: [PYTHON, '-c', 'import venv, unittest, decimal'] },
    { debian: 'python3-yaml', probe: [PYTHON, '-c', 'import yaml'] },
  ],
  install: installEnvironment,
  buildCommand: '.venv/bin/python tools/compile_rates.py',
  turns: [
    { shell: 'cat pyproject.toml README.md && ls src/meterbill tests tools tariffs' },
    { runTests: true },
    {
      reasoning: 'All failures are one cent too low and exact halves. Look at the rounding.',
      shell: 'cat src/meterbill/money.py tests/test_money.py && grep -rn "to_cents\\|round(" src',
    },
    {
      reasoning: 'round() on a Decimal rounds half to even: 0.125 becomes 0.12. The rule asks for half up.',
      patch: FIX,
    },
    { runTests: true },
    {
      say:
        'Amounts that end in exactly half a cent came out a cent too low: round() rounds a Decimal half to even, the ' +
        'tariff rules ask for half up. to_cents in src/meterbill/money.py now uses quantize with ROUND_HALF_UP, which ' +
        'corrects bill lines and tax alike. All tests pass.',
    },
  ],
}

/** Leaves what `pip install -e .` leaves: an environment and a link to the sources, both by absolute path. */
async function installEnvironment(checkout: string): Promise<void> {
  await run(checkout, PYTHON, '-m', 'venv', '--system-site-packages', '--without-pip', '.venv')
  const where = 'import sysconfig; print(sysconfig.get_path("purelib"))'
  const packages = (await run(checkout, '.venv/bin/python', '-c', where)).trim()
  await writeFile(join(packages, '__editable__.meterbill-1.2.0.pth'), `${join(checkout, 'src')}\n`)
}
