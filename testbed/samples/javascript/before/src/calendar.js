const DAY_MS = 24 * 60 * 60 * 1000
const SHORT_NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const shortName = new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'UTC' })

/** The UTC day, as '2025-03-30'. */
export function dayKey(date) {
  return date.toISOString().slice(0, 10)
}

/** The ISO 8601 week, as '2025-W13': Monday to Sunday, in the year that its Thursday belongs to. */
export function weekKey(date) {
  const thursday = new Date(date.getTime() + (4 - weekday(date)) * DAY_MS)
  const year = thursday.getUTCFullYear()
  const daysIntoYear = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / DAY_MS)
  const week = Math.floor(daysIntoYear / 7) + 1
  return `${year}-W${String(week).padStart(2, '0')}`
}

/** The UTC month, as '2025-03'. */
export function monthKey(date) {
  return date.toISOString().slice(0, 7)
}

function weekday(date) {
  return SHORT_NAMES.indexOf(shortName.format(date)) + 1
}
