import { test } from '@jest/globals'
import { type CapabilityName, missingFor } from './runner/capabilities.ts'

type Register = (title: string, body: () => void | Promise<void>, timeoutMs?: number) => void

/** Whether this machine has what a part of the suite needs. */
export function available(name: CapabilityName): boolean {
  return missingFor(name).length === 0
}

/**
 * `whenAvailable('python', test)(title, body)` registers a test, or with `describe` a group, where the machine can run it.
 * Elsewhere nothing is registered, as `npm test` names at its end what it left out; with REQUIRE_ALL=1 a failing test is.
 * Jest wants at least one test in a file: keep one there that every machine can run.
 */
export function whenAvailable(name: CapabilityName, register: Register): Register {
  const missing = missingFor(name)
  if (missing.length === 0) return register
  if (process.env.REQUIRE_ALL !== '1') return () => {}
  return title =>
    test(title, () => {
      throw new Error(`This test needs what is not on this machine: ${missing.join(', ')}`)
    })
}
