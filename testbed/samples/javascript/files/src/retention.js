import { dayKey, monthKey, weekKey } from './calendar.js'

const RULES = [
  { rule: 'daily', keyOf: dayKey },
  { rule: 'weekly', keyOf: weekKey },
  { rule: 'monthly', keyOf: monthKey },
]

/** Newest first, each with the rules that keep it; no rule means that it may be dropped. */
export function decide(snapshots, policy, now) {
  const newestFirst = snapshots.toSorted((a, b) => b.takenAt - a.takenAt)
  const kept = RULES.map(({ rule, keyOf }) => ({ rule, chosen: newestOfEach(newestFirst, keyOf, policy[rule]) }))
  return newestFirst.map(snapshot => {
    const reasons = kept.filter(({ chosen }) => chosen.has(snapshot)).map(({ rule }) => rule)
    const young = now - snapshot.takenAt <= policy.untouchedMs
    return { snapshot, reasons: young ? ['young', ...reasons] : reasons }
  })
}

function newestOfEach(newestFirst, keyOf, count) {
  const byKey = new Map()
  for (const snapshot of newestFirst) {
    const key = keyOf(snapshot.takenAt)
    if (!byKey.has(key) && byKey.size < count) byKey.set(key, snapshot)
  }
  return new Set(byKey.values())
}
