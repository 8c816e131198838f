import { messageOf, UserError } from './platform/errors.ts'
import { type Baseline, readBaseline } from './sandbox/baseline.ts'
import { openScene, type Scene } from './sandbox/scene.ts'
import { type Environment, isDisabled, readSettings, type Settings } from './settings.ts'

/** What a run begins with. */
export type Opening = {
  readonly settings: Settings
  readonly scene: Scene
  readonly baseline: Promise<Baseline>
}

/**
 * Begins what takes time and needs the settings alone, before the rest of the program is loaded: the sandbox is tried,
 * the first copy made and the baseline read meanwhile. Null where the action is switched off.
 */
export async function open(environment: Environment): Promise<Opening | null> {
  if (isDisabled(environment)) return null
  const settings = readSettings(environment)
  const scene = openScene(settings)
  const baseline = readBaseline(settings.checkout).catch(noRepository)
  // Whoever needs it is told.
  baseline.catch(() => {})
  return { settings, scene, baseline }
}

function noRepository(error: unknown): never {
  throw new UserError('GITHUB_WORKSPACE', 'a git checkout: run actions/checkout first', messageOf(error))
}
