import { readFileSync } from 'node:fs'
import type { Event } from './gate/event.ts'
import { UserError } from './platform/errors.ts'
import { quoted } from './platform/inputs.ts'

/** What started the workflow. */
export function eventFrom(environment: Readonly<Record<string, string | undefined>>): Event {
  const path = environment.GITHUB_EVENT_PATH ?? ''
  return {
    name: environment.GITHUB_EVENT_NAME ?? '',
    payload: path === '' ? {} : payloadAt(path),
    ref: environment.GITHUB_REF ?? '',
    sha: environment.GITHUB_SHA ?? '',
    actor: environment.GITHUB_ACTOR ?? '',
  }
}

function payloadAt(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    throw new UserError('GITHUB_EVENT_PATH', "a JSON file with the event's payload", quoted(path))
  }
}
