const NAME = /^(?<host>[a-z][a-z0-9-]*)@(?<day>\d{4}-\d{2}-\d{2})T(?<hour>\d{2})(?<minute>\d{2})Z$/

/** Reads snapshot names such as 'mail@2025-03-30T0100Z', one per line; empty lines are left out. */
export function parseListing(text) {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .map(parseName)
}

function parseName(name) {
  const parts = NAME.exec(name)?.groups
  if (!parts) throw new Error(`not a snapshot name: ${name}`)
  const takenAt = new Date(`${parts.day}T${parts.hour}:${parts.minute}:00Z`)
  return { name, host: parts.host, takenAt }
}
