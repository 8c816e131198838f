import { describe, expect, test } from '@jest/globals'
import { deedOf } from '../../src/agent/deed.ts'
import type { TraceRecord } from '../../src/agent/journal.ts'
import type { Call } from '../../src/agent/model.ts'
import type { Ending } from '../../src/platform/command.ts'
import { UserError } from '../../src/platform/errors.ts'
import type { Log } from '../../src/platform/log.ts'
import { endOf } from '../../src/report/end-of.ts'
import { figures } from '../../src/report/figures.ts'
import { liveReport } from '../../src/report/live.ts'
import { endingText, storyOf } from '../../src/report/story.ts'
import { call, fixedRun, response, run, settle, testRun, verdict } from './trace.ts'

const asked = (name: string, argument: string): Call => ({ callId: '1', name, form: 'function', argument })

describe('the story of a trace', () => {
  test('has each step with its deeds, results, tokens, money and time', () => {
    const story = storyOf([
      run(),
      response(1),
      settle(1, 5, 5),
      ...call(1, 'run_tests', '{}', 'Exit code: 1\nOutput:\nx'),
      ...call(
        1,
        'apply_patch',
        '*** Update File: a\n*** Add File: b c\n*** Delete File: d',
        'Success. Updated the following files:\nM a\nA b c',
      ),
      ...call(1, 'nonsense', '', 'there is no tool nonsense\nreally', 'invalid'),
      response(2, { text: ' I am\n done. ', usage: null }),
      settle(2, 7, 12),
    ])
    expect(story.steps).toMatchObject([
      {
        step: 1,
        deeds: ['runs the tests', 'edits a, b c, d', 'calls nonsense'],
        results: ['Exit code: 1', 'M a, A b c', 'invalid: there is no tool nonsense'],
        nanoUsd: 5,
        durationMs: 6_500,
      },
      { step: 2, deeds: ['says: I am done.'], results: [], usage: null, nanoUsd: 7 },
    ])
    expect(story).toMatchObject({ spentNanoUsd: 12, tokens: { input: 1_000, cached: 500, output: 20 } })
  })

  test('is told from half a trace, too', () => {
    expect(storyOf([])).toMatchObject({ run: null, steps: [], verdict: null, spentNanoUsd: 0, model: '' })
    expect(storyOf([run(), response(1)]).steps).toMatchObject([{ nanoUsd: 0 }])
  })

  test.each([
    [asked('shell_command', '{"command":"ls\\n -l"}'), 'runs ls -l'],
    [asked('shell_command', '{"command'), 'runs {"command'],
    [asked('shell_command', 'null'), 'runs null'],
    [asked('apply_patch', 'nothing of a patch'), 'edits nothing'],
    [asked('x'.repeat(500), ''), `calls ${'x'.repeat(120)}...`],
  ])('calls %j by what it does', (made, deed) => expect(deedOf(made)).toBe(deed))

  test.each<[Ending, string]>([
    [{ kind: 'exited', code: 0 }, 'green (exit 0)'],
    [{ kind: 'exited', code: 2 }, 'red (exit 2)'],
    [{ kind: 'timed-out', limitMs: 600_000 }, 'red (timed out after 600 s)'],
    [{ kind: 'flooded', limitBytes: 5 }, 'red (stopped after 5 bytes of output)'],
    [{ kind: 'cancelled' }, 'cancelled'],
  ])('tells %j as %s', (ending, text) => expect(endingText(ending)).toBe(text))
})

describe('the log, live,', () => {
  function told(records: readonly TraceRecord[]): readonly string[] {
    const lines: string[] = []
    const log: Log = {
      info: text => lines.push(text),
      openGroup: title => lines.push(`[ ${title}`),
      closeGroup: () => lines.push(']'),
      notice: text => lines.push(text),
      error: text => lines.push(text),
    }
    records.forEach(liveReport(log))
    return lines
  }

  test('has a group per step with what was done, its result, tokens and dollars of the limit', () => {
    const lines = told(fixedRun)
    expect(lines).toEqual([
      `Base main at ${'a'.repeat(40)}; test command: npm test`,
      'Tests (reproduce): red (exit 1) in 3.0 s',
      '[ Step 1: 1000 tokens in (500 cached), 20 out, 2.0 s',
      '0.0010 of 2.00 USD spent',
      'The model runs cat src/a.js | head',
      expect.stringMatching(/Exit code: 0.*1\.5 s/s),
      ']',
      '[ Step 2: 1000 tokens in (500 cached), 20 out, says "I fixed the sum.", 2.0 s',
      '0.0030 of 2.00 USD spent',
      'Tests (repair): green (exit 0) in 3.0 s',
      ']',
      'Tests (confirm): green (exit 0) in 3.0 s',
    ])
  })

  test('opens no group inside another, and leaves none open', () => {
    const trace = [
      run(),
      response(1),
      response(2),
      settle(2, 1, 1, 'cut'),
      testRun('confirm', 0),
      verdict('fixed', 'x'),
    ]
    let open = 0
    for (const line of told(trace)) {
      open += line.startsWith('[ ') ? 1 : line === ']' ? -1 : 0
      expect([0, 1]).toContain(open)
    }
    expect(open).toBe(0)
  })

  test('shows a part of a long output, and what the endpoint did wrong', () => {
    const lines = told([run(), settle(1, 0, 0, '503: overloaded'), ...call(1, 'x', '', 'y'.repeat(100_000))])
    expect(lines).toContain('The model endpoint: 503: overloaded')
    expect(Math.max(...lines.map(line => line.length))).toBeLessThan(5_000)
  })
})

test('the outputs that are figures stand after every record', () => {
  const outputs: Record<string, string | number> = {}
  const heard = figures((name, value) => {
    outputs[name] = value
  })
  fixedRun.forEach(heard)
  heard(response(3, { usage: null }))
  expect(outputs).toEqual({
    model: 'gpt-5.1-codex-max',
    steps: 3,
    'cost-usd': '0.003000',
    'input-tokens': 2_000,
    'cached-input-tokens': 1_000,
    'output-tokens': 40,
  })
})

describe('what was thrown', () => {
  const cancelled = AbortSignal.abort()
  const running = new AbortController().signal
  test.each([
    [
      new UserError('max-steps', 'a number', '"x"'),
      running,
      'config-error',
      'max-steps: expected a number, got "x"',
    ],
    [new Error('boom'), running, 'environment', 'unexpected: boom'],
    ['text', running, 'environment', 'unexpected: text'],
    [new Error('aborted'), cancelled, 'cancelled', 'the run was cancelled'],
  ])('%s is an end of its own', (error, signal, verdict, reason) => {
    expect(endOf(error, signal)).toEqual({ verdict, reason })
  })
})
