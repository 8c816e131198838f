const weekdayName = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' })

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
  const weekday = weekdayName.format(date)
  return `${weekday} ${date.toISOString().slice(0, 16).replace('T', ' ')}`
}
