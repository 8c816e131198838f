import { capBreaches } from './caps.ts'
import { visiblePath } from './fold-path.ts'
import type { Breach, Leaving, Ruling } from './leaving.ts'
import { type Protected, protection } from './protected.ts'
import { riskFlags } from './risks/risk-flags.ts'

/**
 * Rules whether a change may leave: protected paths, caps, kinds of files, and what people should look at twice. Pure. Asked
 * before anything is proven, and again before anything is published.
 */
export function mayLeave(leaving: Leaving): Ruling {
  const protects = protection(leaving.limits.protectedPaths, leaving.before.topLevel)
  const barred = leaving.change.flatMap(({ path }) => {
    const found = protects(path)
    return found ? [protectedBreach(path, found)] : []
  })
  const breaches = [...barred, ...capBreaches(leaving)]
  if (breaches.length > 0) return { kind: 'blocked', breaches, reason: reasonOf(breaches), tokens: [] }
  return { kind: 'clear', flags: riskFlags(leaving) }
}

function protectedBreach(path: string, { rule, why }: Protected): Breach {
  return { path, rule, sentence: `${visiblePath(path)} is protected (${rule}): ${why}` }
}

const BREACHES_SHOWN = 5

/** Names path and rule of the first ones. */
export function reasonOf(breaches: readonly Breach[]): string {
  const more = breaches.length > BREACHES_SHOWN ? `; and ${breaches.length - BREACHES_SHOWN} more` : ''
  const shown = breaches.slice(0, BREACHES_SHOWN).map(({ sentence }) => sentence)
  return `${shown.join('; ')}${more}`
}
