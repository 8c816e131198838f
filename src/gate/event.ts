/** What started the workflow, as the runner tells it. */
export type Event = {
  readonly name: string
  /** The parsed file at GITHUB_EVENT_PATH; its shape is the event's own. */
  readonly payload: unknown
  readonly ref: string
  readonly sha: string
  /** Who did what started the run; of a run that was started again, who did so the first time. */
  readonly actor: string
  /** Null where the runner names none. */
  readonly actorId: number | null
  /** Who started this attempt; empty where the runner names nobody. */
  readonly triggeringActor: string
}

/** The value below a path of keys, when it is there; payloads are never trusted to have a shape. */
export function field(payload: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), payload)
}

export function textField(payload: unknown, path: string): string {
  const value = field(payload, path)
  return typeof value === 'string' ? value : ''
}

export function numberField(payload: unknown, path: string): number | null {
  const value = field(payload, path)
  return typeof value === 'number' ? value : null
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
