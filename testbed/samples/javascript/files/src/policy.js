import ms from 'ms'

const DEFAULTS = { daily: 7, weekly: 4, monthly: 6, untouched: '36h' }

/** Fills in the defaults; `untouched` is the age up to which nothing is dropped, as '36h' or '2 days'. */
export function parsePolicy(given = {}) {
  const { untouched, ...counts } = { ...DEFAULTS, ...given }
  for (const [rule, count] of Object.entries(counts)) {
    if (!Number.isInteger(count) || count < 0) throw new Error(`${rule}: expected a whole number, got ${count}`)
  }
  const untouchedMs = ms(untouched)
  if (untouchedMs === undefined) throw new Error(`untouched: expected a time span, got ${untouched}`)
  return { ...counts, untouchedMs }
}
