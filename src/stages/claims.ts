import { setTimeout as delay } from 'node:timers/promises'
import type { End } from '../platform/verdict.ts'
import { branchName } from '../publish/branch-name.ts'
import type { Claimant } from '../publish/claims/claim.ts'
import type { Claim } from '../publish/claims/claim-ref.ts'
import type { Claiming, Obstacle } from '../publish/claims/look.ts'
import type { Case, OpenCase } from './case.ts'
import { connect } from './github.ts'

/** Never twice: a run claims its failure before it spends anything on it. */
export type Claims = {
  /** Looks at what other runs have done while the tests run again. */
  readonly foresee: (signature: string) => void
  /** Why nothing is to be spent; null where the failure is this run's. */
  readonly claim: (signature: string) => Promise<End | null>
  /** Takes the claim back: for a run that has spent nothing. */
  readonly release: () => Promise<void>
}

type Continued = Case & Pick<OpenCase, 'goingOn'>

const NO_CLAIMS: Claims = { foresee: () => {}, claim: async () => null, release: async () => {} }

/** With `publish: none` nothing is written and nothing counted. */
export function claimsOf(about: Continued): Claims {
  const { publish, github } = about.settings
  // Without a token nobody can be asked; only a proposal is made without one.
  if (publish === 'none' || github.token === '') return NO_CLAIMS
  let begun: { readonly signature: string; readonly claimant: Promise<Claimant> } | null = null
  const claimantFor = (signature: string): Promise<Claimant> => {
    if (begun?.signature !== signature) begun = { signature, claimant: claimantOf(about, signature) }
    return begun.claimant
  }
  return {
    foresee: signature => {
      if (begun?.signature === signature) return
      claimantFor(signature).then(
        ({ foresee }) => foresee(),
        () => {},
      )
    },
    claim: async signature => claimed(about, signature, await claimantFor(signature)),
    release: async () => {
      if (begun && !about.watch.cancel.aborted) await (await begun.claimant).release()
    },
  }
}

async function claimantOf(about: Continued, signature: string): Promise<Claimant> {
  const [github, { claimant }] = await Promise.all([
    connect(about.settings.github),
    import('../publish/claims/claim.ts'),
  ])
  return claimant(github, claimingOf(about, signature), patienceOf(about))
}

async function claimed(about: Continued, signature: string, { claim }: Claimant): Promise<End | null> {
  const { desk, watch } = about
  try {
    const outcome = await claim()
    if (outcome.kind === 'not-mine') return notMine(about, outcome.obstacle, signature)
    if (outcome.kind === 'uncounted')
      desk.note(
        `This run is not counted by \`max-attempts\`, as GitHub refused its claim: ${outcome.why}. Only an open pull request or a branch with the fix keeps the next run from paying again.`,
      )
    if (outcome.kind === 'mine') void sweep(about, signature, outcome.others)
    return null
  } catch (error) {
    if (watch.cancel.aborted) return { verdict: 'cancelled', reason: 'the run was cancelled' }
    throw error
  }
}

function notMine({ settings, desk, target }: Case, obstacle: Obstacle, signature: string): End {
  if (obstacle.kind === 'standing') {
    const { branch, pullRequest, url } = obstacle.fix
    desk.output('branch', branch)
    if (pullRequest !== null) {
      desk.output('pull-request-number', pullRequest)
      desk.output('pull-request-url', url)
    }
  }
  const reason = reasonFor(obstacle, { ...settings.github, signature, baseSha: target.baseSha })
  return { verdict: 'nothing-to-do', reason }
}

type About = Case['settings']['github'] & { readonly signature: string; readonly baseSha: string }

function reasonFor(obstacle: Obstacle, about: About): string {
  const { serverUrl, owner, repository, signature, baseSha } = about
  switch (obstacle.kind) {
    case 'standing':
      return `a proven fix of this failure at this commit is offered already: ${obstacle.fix.url}; delete the branch ${obstacle.fix.branch} to have it repaired again`
    case 'running': {
      const where =
        obstacle.runId === '' ? '' : `: ${serverUrl}/${owner}/${repository}/actions/runs/${obstacle.runId}`
      return `another run works on this failure at this commit${where}`
    }
    case 'used-up': {
      const refs = `refs/codex-max-fix/${signature}/${baseSha}/`
      return obstacle.within === 'day'
        ? `${obstacle.attempts} runs have worked on this failure, at different commits, within a day, and more never do; delete references below refs/codex-max-fix/${signature}/ to allow another`
        : `max-attempts: ${obstacle.attempts} of ${obstacle.attempts} runs were spent on this failure at this commit; raise it, or delete references below ${refs}, to allow another`
    }
  }
}

/** In the background of the repair; cut off where it would outlast the run. */
async function sweep(about: Continued, signature: string, others: readonly Claim[]): Promise<void> {
  const github = await connect(about.settings.github)
  const { sweepClaims } = await import('../publish/claims/sweep.ts')
  await sweepClaims(github, { claiming: claimingOf(about, signature), others }, patienceOf(about))
}

function claimingOf({ settings, target, goingOn }: Continued, signature: string): Claiming {
  const { github, pullRequest, maxAttempts, phase } = settings
  const branch = branchName(pullRequest.branchPrefix, target.baseBranch, signature)
  const place = { ...github, ...target, runId: github.runId, branch, signature, maxAttempts }
  const looksOnly = phase.kind === 'propose' ? ({ looksOnly: true } as const) : {}
  return { ...place, ...looksOnly, ...(goingOn ? { goesOn: true } : {}) }
}

function patienceOf({ watch }: Case) {
  const sleep = (milliseconds: number): Promise<void> =>
    delay(milliseconds, undefined, { signal: watch.cancel })
  return { signal: watch.cancel, sleep }
}
