import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { createSample, samples } from '../../testbed/sample.ts'
import { atMost, type Figure, type Row } from '../figure.ts'
import { FIXES, type Fix, inputTokens } from '../fixes.ts'
import { playSession } from '../session.ts'

/** What a fix sends, all its requests together. */
export const tokens: Figure = {
  name: 'tokens',
  measure: async home => {
    const rows: Row[] = []
    for (const fix of FIXES) rows.push(await rowOf(home, fix))
    return {
      runs: 1,
      rows,
      how: 'the C sample, repaired through dist; instructions, tools and input of each request as JSON, counted in o200k by gpt-tokenizer',
    }
  },
}

async function rowOf(home: string, { calls, turns, mostTokens, others }: Fix): Promise<Row> {
  const project = await createSample('c', await mkdtemp(join(home, 'c-')))
  const { requests } = await playSession(home, {
    project,
    turns: n => turns[n] ?? { say: 'There is nothing left to do.' },
    inputs: { 'test-command': samples.c.testCommand },
    verdict: 'fixed',
  })
  const spent = inputTokens(requests)
  return {
    what: `Input tokens of a fix in ${calls} calls`,
    measured: count(spent),
    baseline: others,
    bound: atMost(mostTokens, spent, count),
  }
}

function count(tokens: number): string {
  return tokens.toLocaleString('en-US')
}
