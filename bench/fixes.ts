import { encode } from 'gpt-tokenizer/encoding/o200k_base'
import type { RecordedRequest, ScriptedTurn } from '../testbed/model/script.ts'
import { isCreateBody } from '../testbed/model/wire.ts'
import { samples } from '../testbed/sample.ts'
import { sum } from './statistics.ts'

/** A repair of the C sample in so many calls, and the most tokens that all its requests together may hold. */
export type Fix = {
  readonly calls: number
  readonly mostTokens: number
  /** What it came to with two other agents, as far as is known. */
  readonly others: string
  readonly turns: readonly ScriptedTurn[]
}

/** Look, edit, test, tell. */
const QUICK = samples.c.turns.slice(-4)

/** Looks at one place after the other first. */
const THOROUGH: readonly ScriptedTurn[] = [
  { shell: 'cat README.md && ls include/blockpack src tests' },
  { shell: 'git log --oneline -3 && git show --stat --format= | tail -1' },
  { shell: 'grep -rn "block_count" include src' },
  { reasoning: 'What do blocks hold?', shell: 'sed -n 1,12p include/blockpack/layout.h' },
  { shell: 'sed -n 6,20p src/pack.c' },
  { reasoning: 'Who finds the empty block damaged?', shell: 'grep -n "DAMAGED" src/unpack.c' },
  { shell: 'git diff HEAD~1 -- include | tail -9' },
  ...QUICK,
]

export const FIXES: readonly Fix[] = [
  { calls: 4, mostTokens: 12_000, others: '33.9k and 58.6k with other agents', turns: QUICK },
  { calls: 11, mostTokens: 30_000, others: '93.9k and 127.9k with other agents', turns: THOROUGH },
]

/** Reasoning comes back encrypted, in base64; what it is counted as is what is inside. */
const BYTES_PER_CHARACTER = 3 / 4
const BYTES_PER_TOKEN = 4

/** Of all requests together, as the tokenizer of OpenAI's models counts what the endpoint reads, in JSON. */
export function inputTokens(requests: readonly Pick<RecordedRequest, 'body'>[]): number {
  return sum(requests.map(({ body }) => tokensOf(body)))
}

function tokensOf(body: unknown): number {
  if (!isCreateBody(body)) return Number.NaN
  const { tools, instructions, input } = body
  let sealed = 0
  const text = JSON.stringify({ tools, instructions, input }, (key, value) => {
    if (key !== 'encrypted_content' || typeof value !== 'string') return value
    sealed += Math.ceil((value.length * BYTES_PER_CHARACTER) / BYTES_PER_TOKEN)
    return ''
  })
  return encode(text).length + sealed
}
