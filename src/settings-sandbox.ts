import { type Event, field } from './gate/event.ts'
import { UserError } from './platform/errors.ts'
import { choice, type Inputs, lines, quoted } from './platform/inputs.ts'
import { type AllowedHost, allowedBy, PRESET_NAMES } from './sandbox/allowed-hosts.ts'
import { commandEnvironment } from './sandbox/environment.ts'

export type SandboxSettings = {
  readonly mode: 'strict' | 'off'
  /** By which the runner finds the processes of a job; empty without one. */
  readonly trackingId: string
  /** What repository code and the model's commands find in their environment. */
  readonly environment: Readonly<Record<string, string>>
  readonly allowedHosts: readonly AllowedHost[]
  /** Whether the machine may be mended where no sandbox can be opened. */
  readonly setup: 'auto' | 'never'
}

type Environment = Readonly<Record<string, string | undefined>>

/** How commands are confined. Throws UserError where `sandbox: off` would leave too much open. */
export function sandboxFrom(inputs: Inputs, environment: Environment, event: Event): SandboxSettings {
  const mode = choice(inputs, 'sandbox', ['strict', 'off'])
  const against = mode === 'off' ? refusalOfOff(event) : null
  if (against !== null) throw new UserError('sandbox', `strict ${against}`, '"off"')
  return {
    mode,
    trackingId: environment.RUNNER_TRACKING_ID ?? '',
    environment: commandEnvironment(environment),
    allowedHosts: allowedHostsFrom(inputs),
    setup: choice(inputs, 'sandbox-setup', ['auto', 'never']),
  }
}

function allowedHostsFrom(inputs: Inputs): readonly AllowedHost[] {
  return lines(inputs, 'allowed-hosts').flatMap(line => {
    const hosts = allowedBy(line)
    if (hosts) return hosts
    const presets = PRESET_NAMES.join(', ')
    throw new UserError(
      'allowed-hosts',
      `host:port in ASCII, no wildcard, no metadata address, or one of ${presets}, one per line`,
      quoted(line),
    )
  })
}

/** Events that people without write access can cause. */
const OUTSIDERS = /^(?:workflow_run|pull_request.*)$/

/** Why commands must be confined for this event; null where they need not. A repository counts as public unless the event says that it is not. */
export function refusalOfOff({ name, payload }: Event): string | null {
  if (OUTSIDERS.test(name)) return `for the event ${name}, which others than the repository's own can cause`
  const isPrivate =
    field(payload, 'repository.private') === true ||
    ['private', 'internal'].includes(String(field(payload, 'repository.visibility')))
  return isPrivate ? null : 'in a public repository, whose code anyone may propose'
}
