import { expect, test } from '@jest/globals'
import { CANARIES, play, type Scenario, writesTo } from '../play.ts'
import { SUM, SUM_TURNS } from '../sum.ts'

const SLOW = { ...SUM, 'test.sh': 'sleep 600\n' }
const stalled = { say: '', faults: [{ kind: 'stall' as const, afterBytes: 300 }] }

type Row = {
  readonly name: string
  readonly when: RegExp
  readonly scenario: Partial<Scenario>
  readonly patch: RegExp
}

const rows: readonly Row[] = [
  {
    name: 'while the tests reproduce',
    when: /^Base main/m,
    scenario: { project: { files: SLOW } },
    patch: /^$/,
  },
  {
    name: 'in the middle of an answer',
    when: /^M sum\.sh/m,
    scenario: { script: { turns: [...SUM_TURNS.slice(0, 2), stalled] } },
    patch: /^diff --git a\/sum\.sh/,
  },
  {
    name: 'while a command runs',
    when: /^The model runs sleep/m,
    scenario: { script: { turns: [...SUM_TURNS.slice(1, 2), { shell: 'sleep 600' }] } },
    patch: /^diff --git a\/sum\.sh/,
  },
]

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test.each(rows)(
    `${signal} $name ends the run in under 5 s: nothing is pushed, everything is told`,
    async ({ when, scenario, patch }) => {
      let sentAt = 0
      const started: Scenario['started'] = child => {
        let log = ''
        child.stdout?.on('data', text => {
          log += text
          if (sentAt > 0 || !when.test(log)) return
          sentAt = performance.now()
          setTimeout(() => child.kill(signal), 100)
        })
      }
      await play({ verdict: 'cancelled', github: {}, ...scenario, started }, played => {
        const { files } = played
        expect(performance.now() - sentAt).toBeLessThan(5_000)
        expect(writesTo(played)).toEqual([])
        expect(files['patch.diff'] ?? '').toMatch(patch)
        expect(files['trace.jsonl']).toContain('"type":"verdict"')
      })
    },
  )
}

test('a signal between proof and push still pushes nothing', async () => {
  const started: Scenario['started'] = child => {
    child.stdout?.on('data', text => {
      if (/Tests \(confirm\)/.test(String(text))) child.kill('SIGINT')
    })
  }
  const files = { ...SUM, 'test.sh': `${SUM['test.sh']}sleep 1\n` }
  await play(
    {
      verdict: 'cancelled',
      project: { files },
      github: { tokens: { [CANARIES.token]: { contents: 'write', 'pull-requests': 'write' } } },
      started,
    },
    played => {
      expect(writesTo(played)).toEqual([])
    },
  )
})
