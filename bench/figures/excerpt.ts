import { cleanLines } from '../../src/failure/clean.ts'
import { excerpt as excerptOf } from '../../src/failure/excerpt.ts'
import { count, tailBytes } from '../../src/platform/text.ts'
import { atLeast, type Figure, type Row } from '../figure.ts'
import { type LabelledLog, labelledLogs, recall } from '../labelled-logs.ts'
import { sum } from '../statistics.ts'
import { percent } from '../units.ts'

const BYTES = 8000
const FEW_BYTES = 2000
const LEAST_LINES = 0.92
const LEAST_WHOLE = 0.85
const LEAST_IN_FEW = 0.75

/** Shares of the needed lines: in the excerpt and in as many last bytes of the log. */
type Share = { readonly excerpt: number; readonly tail: number }
type Score = { readonly kind: string; readonly all: Share; readonly few: Share }

/** Whether an excerpt holds the lines that people or parsers have marked in real logs. */
export const excerpt: Figure = {
  name: 'excerpt',
  measure: async () => {
    const scores = Array.from(labelledLogs(), scoreOf)
    const kinds = [...Map.groupBy(scores, score => score.kind)].toSorted(([a], [b]) => a.localeCompare(b))
    return {
      runs: 1,
      rows:
        scores.length === 0
          ? []
          : [...boundRows(scores), ...kinds.map(([kind, some]) => kindRow(kind, some))],
      how: 'share of the labelled lines in an excerpt of 8,000 bytes, mean over the logs in LABELLED_LOGS or ../shared/logs; whole: logs with all of them; no rows where there are no such logs',
    }
  },
}

function scoreOf({ kind, raw, needed }: LabelledLog): Score {
  const clean = cleanLines(raw).join('\n')
  const within = (bytes: number): Share => ({
    excerpt: recall(excerptOf(raw, bytes), needed),
    tail: recall(tailBytes(clean, bytes), needed),
  })
  return { kind, all: within(BYTES), few: within(FEW_BYTES) }
}

function boundRows(scores: readonly Score[]): Row[] {
  const all = scores.map(score => score.all)
  const whole = all.map(wholly)
  const few = scores.map(score => score.few)
  return [
    row('Labelled lines in the excerpt', all, LEAST_LINES),
    row('Logs with all of them', whole, LEAST_WHOLE),
    row('Labelled lines in 2,000 bytes', few, LEAST_IN_FEW),
  ]
}

function row(what: string, shares: readonly Share[], least: number): Row {
  const { excerpt, tail } = mean(shares)
  const bound = atLeast(least, excerpt, percent)
  return { what, measured: percent(excerpt), baseline: `${percent(tail)} in as many last bytes`, bound }
}

function kindRow(kind: string, scores: readonly Score[]): Row {
  const lines = mean(scores.map(score => score.all))
  const whole = mean(scores.map(score => wholly(score.all)))
  return {
    what: `Labelled lines, ${kind} (${count(scores.length, 'log')})`,
    measured: percent(lines.excerpt),
    baseline: `${percent(whole.excerpt)} of logs whole; ${percent(lines.tail)} in as many last bytes`,
  }
}

function wholly({ excerpt, tail }: Share): Share {
  return { excerpt: excerpt === 1 ? 1 : 0, tail: tail === 1 ? 1 : 0 }
}

function mean(shares: readonly Share[]): Share {
  return {
    excerpt: sum(shares.map(share => share.excerpt)) / shares.length,
    tail: sum(shares.map(share => share.tail)) / shares.length,
  }
}
