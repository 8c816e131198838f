const MOST_NAMED = 20

/** What the summary says of hosts that were asked for in vain; null where there were none. */
export function blockedNote(hosts: readonly string[]): string | null {
  if (hosts.length === 0) return null
  const named = hosts.slice(0, MOST_NAMED).join(', ')
  const more = hosts.length > MOST_NAMED ? `, and ${hosts.length - MOST_NAMED} more` : ''
  return `Commands asked for what they may not reach: ${named}${more}. A line of allowed-hosts with the same text would let them.`
}
