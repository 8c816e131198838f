import { parseArgs } from 'node:util'
import { bundle } from './figures/bundle.ts'
import { cache } from './figures/cache.ts'
import { excerpt } from './figures/excerpt.ts'
import { expressions } from './figures/expressions.ts'
import { flaky } from './figures/flaky.ts'
import { logs } from './figures/logs.ts'
import { longRun } from './figures/long-run.ts'
import { memory } from './figures/memory.ts'
import { patch } from './figures/patch.ts'
import { request } from './figures/request.ts'
import { start } from './figures/start.ts'
import { step } from './figures/step.ts'
import { testRunsPerFix } from './figures/test-runs.ts'
import { tokens } from './figures/tokens.ts'
import { workspace } from './figures/workspace.ts'
import { openHome } from './home.ts'
import { machine } from './machine.ts'
import { type Entry, missed, page } from './page.ts'

const FIGURES = [
  start,
  step,
  request,
  tokens,
  cache,
  memory,
  longRun,
  patch,
  workspace,
  testRunsPerFix,
  bundle,
  logs,
  excerpt,
  expressions,
  flaky,
]
const NAMES = FIGURES.map(figure => figure.name).join(', ')

process.exitCode = await bench()

/** Prints one page. With `--check` a missed bound is a failure. */
async function bench(): Promise<number> {
  const { only, check } = options()
  const unknown = only?.filter(name => !FIGURES.some(figure => figure.name === name)) ?? []
  if (unknown.length > 0) {
    console.error(`--only: expected one of ${NAMES}, got ${unknown.join(', ')}`)
    return 2
  }
  const entries = await measure(only)
  console.log(page(entries, await machine()))
  return check && missed(entries).length > 0 ? 1 : 0
}

function options() {
  const { values } = parseArgs({
    options: { only: { type: 'string', multiple: true }, check: { type: 'boolean', default: false } },
  })
  return values
}

async function measure(only: readonly string[] | undefined): Promise<Entry[]> {
  const home = openHome()
  const entries: Entry[] = []
  for (const figure of FIGURES.filter(({ name }) => only?.includes(name) ?? true)) {
    console.error(`measuring ${figure.name}`)
    entries.push({ figure, measured: await figure.measure(home) })
  }
  return entries
}
