import type { Before, Ruling } from '../publish/policy/leaving.ts'
import { rulingOn } from '../publish/policy/ruling.ts'
import { readTracked } from '../sandbox/baseline.ts'
import type { Case } from './case.ts'
import type { Repaired } from './repair.ts'
import type { Broken } from './what-broke.ts'

/** Whether what the model has changed may leave its copy; asked before it is proven. */
export async function leave(
  { settings, baseline, secrets }: Case,
  { collector }: Broken,
  { change, patch, words }: Repaired,
): Promise<Ruling> {
  const { tracked } = baseline
  const before: Before = {
    modeOf: path => tracked.get(path)?.mode ?? null,
    read: path => readTracked(baseline, path),
    topLevel: new Set([...tracked.keys()].map(path => path.split('/', 1).join())),
    lfs: await collector.repository.lfs(change.map(({ path }) => path)),
  }
  return rulingOn({ change, patch, limits: settings.limits, before }, { secrets, words })
}
