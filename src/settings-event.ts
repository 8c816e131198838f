import { readFileSync } from 'node:fs'
import { LOGIN } from './gate/actors.ts'
import type { Event } from './gate/event.ts'
import { UserError } from './platform/errors.ts'
import { type Inputs, list, quoted } from './platform/inputs.ts'

/** What started the workflow. */
export function eventFrom(environment: Readonly<Record<string, string | undefined>>): Event {
  const path = environment.GITHUB_EVENT_PATH ?? ''
  return {
    name: environment.GITHUB_EVENT_NAME ?? '',
    payload: path === '' ? {} : payloadAt(path),
    ref: environment.GITHUB_REF ?? '',
    sha: environment.GITHUB_SHA ?? '',
    actor: environment.GITHUB_ACTOR ?? '',
    actorId: idFrom(environment.GITHUB_ACTOR_ID ?? ''),
    triggeringActor: environment.GITHUB_TRIGGERING_ACTOR ?? '',
  }
}

/** Logins that may start a run besides those who may write; resolved to accounts when one of them does. */
export function allowedActorsFrom(inputs: Inputs): readonly string[] {
  const logins = list(inputs, 'allowed-actors')
  const wrong = logins.find(login => !LOGIN.test(login))
  if (wrong === undefined) return logins
  throw new UserError(
    'allowed-actors',
    'logins, one per line or comma, those of bots with their [bot], and no wildcard',
    quoted(wrong),
  )
}

function idFrom(text: string): number | null {
  return /^\d{1,15}$/.test(text) ? Number(text) : null
}

function payloadAt(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    throw new UserError('GITHUB_EVENT_PATH', "a JSON file with the event's payload", quoted(path))
  }
}
