import { messageOf, UserError } from './platform/errors.ts'
import { type Baseline, readBaseline } from './sandbox/baseline.ts'
import { openScene, type Scene } from './sandbox/scene.ts'
import { type Environment, isDisabled, readSettings, type Settings } from './settings.ts'
import type { Phase } from './settings-phase.ts'

/** What a run begins with; one that only publishes has no use for a checkout. */
export type Opening =
  | { readonly kind: 'off' }
  | ({ readonly kind: 'repair'; readonly settings: Settings } & Means)
  | { readonly kind: 'publish'; readonly settings: Settings; readonly phase: PublishPhase }

type Means = { readonly scene: Scene; readonly baseline: Promise<Baseline> }
type PublishPhase = Extract<Phase, { kind: 'publish' }>

/**
 * Begins what takes time and needs the settings alone, before the rest of the program is loaded: the sandbox is tried,
 * the first copy made and the baseline read meanwhile.
 */
export async function open(environment: Environment, cancel: AbortSignal): Promise<Opening> {
  if (isDisabled(environment)) return { kind: 'off' }
  const settings = readSettings(environment)
  const { phase } = settings
  if (phase.kind === 'publish') return { kind: 'publish', settings, phase }
  const scene = openScene({ ...settings, cancel })
  const baseline = readBaseline(settings.checkout).catch(noRepository)
  // Whoever needs it is told.
  baseline.catch(() => {})
  return { kind: 'repair', settings, scene, baseline }
}

function noRepository(error: unknown): never {
  throw new UserError('GITHUB_WORKSPACE', 'a git checkout: run actions/checkout first', messageOf(error))
}
