const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** One line per snapshot, as a person reads it before saying yes to a deletion. */
export function report(decisions) {
  return decisions.map(line).join('\n')
}

function line({ snapshot, reasons }) {
  const verb = reasons.length > 0 ? 'keep' : 'drop'
  const why = reasons.length > 0 ? ` (${reasons.join(', ')})` : ''
  return `${verb} ${snapshot.host} ${moment(snapshot.takenAt)}${why}`
}

function moment(date) {
  const weekday = WEEKDAYS[date.getUTCDay() - 1]
  return `${weekday} ${date.toISOString().slice(0, 16).replace('T', ' ')}`
}
