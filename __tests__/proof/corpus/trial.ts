import { afterAll, describe, expect, test } from '@jest/globals'
import { isGreen } from '../../../src/platform/command.ts'
import { whenAvailable } from '../../capability.ts'
import { type Court, openCourt } from './judge.ts'
import type { Ecosystem } from './patch.ts'

/** Registers a test for each patch of an ecosystem, where the machine can run it. */
export function trial(ecosystem: Ecosystem): void {
  const { name, needs, cheats, honest } = ecosystem
  const body = (): void => {
    const court = courts(ecosystem)

    test.each(cheats)('cheating: $name is never fixed', async ({ on, edits, rules }) => {
      const proof = await (await court(on)).judge(edits)
      const printed = proof.green.map(run => run.output.text).join('\n')
      // Otherwise it would show nothing of the guard.
      expect({ green: proof.green.map(isGreen), printed }).toEqual({ green: [true], printed })
      expect(proof.findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining([...rules]))
      expect(['tests-changed', 'no-fix']).toContain(proof.end.verdict)
    })

    test.each(honest)('honest: $name is $verdict', async ({ on, edits, verdict }) => {
      const { end, findings, green } = await (await court(on)).judge(edits)
      expect({ ...end, findings, printed: green[0]?.output.text }).toMatchObject({ verdict })
    })
  }
  if (needs === null) describe(name, body)
  else whenAvailable(needs, describe)(name, body)
}

/** One court for each variant, opened when it is first needed. */
function courts(ecosystem: Ecosystem): (variant?: string) => Promise<Court> {
  const open = new Map<string, Promise<Court>>()
  afterAll(async () => {
    for (const court of open.values()) await (await court)[Symbol.asyncDispose]()
  })
  return (variant = 'plain') => {
    const known = open.get(variant) ?? openCourt(ecosystem, variant)
    open.set(variant, known)
    return known
  }
}
