import { describe, expect, test } from '@jest/globals'
import type { Annotation } from '../../src/failure/actions-api.ts'
import { cleanLines } from '../../src/failure/clean.ts'
import { describeFailure } from '../../src/failure/failure.ts'
import { groupFailures } from '../../src/failure/job-failures.ts'
import type { JobLogs } from '../../src/failure/job-logs.ts'
import { signatureOf } from '../../src/failure/signature.ts'
import { jobLog, toolLog } from './fixture-logs.ts'

const run = {
  id: 7,
  headSha: 'a',
  headBranch: 'main',
  headRepositoryId: 9,
  event: 'push',
  conclusion: 'failure',
  attempt: 1,
  htmlUrl: '',
}

function failed(
  logs: Readonly<Record<string, string | null>>,
  notes: readonly string[] = [],
  annotations: readonly Annotation[] = [],
): JobLogs {
  const jobs = Object.entries(logs).map(([name, log], id) => ({
    id,
    name,
    matrix: [],
    attempt: 1,
    conclusion: 'failure',
    failedSteps: ['Run make check'],
    annotations,
    log: log === null ? null : cleanLines(log).join('\n'),
    file: null,
  }))
  return { kind: 'failed', run, jobs, failures: groupFailures(jobs), notes }
}

describe('a failure', () => {
  test('seen only here has nothing to match', () => {
    const failure = describeFailure({ reproduction: toolLog('unittest') })
    expect(failure).toMatchObject({
      matches: null,
      signature: signatureOf(toolLog('unittest')),
      account: 'From the local run; no CI run was named.',
    })
    expect(failure.excerpt).toContain('AssertionError: 100 != 40')
  })

  test('seen here as in CI is told once', () => {
    const failure = describeFailure({
      jobs: failed({ test: jobLog(toolLog('unittest.elsewhere')) }),
      reproduction: toolLog('unittest'),
    })
    expect(failure.matches).toBe(true)
    expect(failure.account).toContain('The local run fails as they do.')
    expect(failure.excerpt.match(/AssertionError: 100 != 40/g)).toHaveLength(1)
  })

  test('still matches where the job of CI runs more than the test command', () => {
    const both = jobLog(toolLog('make-gcc') + toolLog('unittest.elsewhere'))
    expect(describeFailure({ jobs: failed({ all: both }), reproduction: toolLog('unittest') }).matches).toBe(
      true,
    )
  })

  test('that is another one than in CI is told with both, and the account says so', () => {
    const failure = describeFailure({
      jobs: failed({ build: jobLog(toolLog('make-gcc')) }),
      reproduction: toolLog('unittest'),
    })
    expect(failure.matches).toBe(false)
    expect(failure.account).toBe(
      'Failed CI jobs: build. The local run fails for another reason than they do.',
    )
    expect(failure.excerpt.indexOf('100 != 40')).toBeLessThan(
      failure.excerpt.indexOf('no member named ‘heads’'),
    )
    expect(failure.signature).toBe(signatureOf(toolLog('unittest')))
  })

  test('of which CI kept no log has nothing to match, and the notes say why', () => {
    const failure = describeFailure({
      jobs: failed({ test: null }, ['test: no log, it has expired (410)']),
      reproduction: toolLog('unittest'),
    })
    expect(failure.matches).toBeNull()
    expect(failure.account).toBe(
      'Failed CI jobs: test. Nothing to compare with. test: no log, it has expired (410).',
    )
  })

  test('seen only in CI has the signature of the first job', () => {
    const failure = describeFailure({ jobs: failed({ test: jobLog(toolLog('go-test')) }), reproduction: '' })
    expect(failure).toMatchObject({ matches: null, signature: signatureOf(toolLog('go-test')) })
    expect(failure.excerpt).toContain('== CI job test, step Run make check')
  })

  test('stays within 8,000 bytes', () => {
    const jobs = failed(
      Object.fromEntries(['cargo-test', 'node-tap', 'pytest', 'make-gcc'].map(name => [name, toolLog(name)])),
    )
    expect(
      Buffer.byteLength(describeFailure({ jobs, reproduction: toolLog('unittest') }).excerpt),
    ).toBeLessThanOrEqual(8000)
  })
})

describe('of several failures in a run', () => {
  const unittest = jobLog(toolLog('unittest.elsewhere'))
  const gcc = jobLog(toolLog('make-gcc'))
  const go = jobLog(toolLog('go-test'))

  test('the one that the test command shows is taken; the others are named, not told', () => {
    const failure = describeFailure({
      jobs: failed({ 'test (3.11)': unittest, build: gcc, 'test (3.12)': unittest }),
      reproduction: toolLog('unittest'),
    })
    expect(failure.matches).toBe(true)
    expect(failure.account).toBe(
      'Failed CI jobs: test (3.11), build, test (3.12). The local run fails as test (3.11), test (3.12); left, as other failures: build.',
    )
    expect(failure.excerpt).not.toContain('heads')
    expect(failure.others.map(({ jobs }) => jobs.map(({ name }) => name))).toEqual([['build']])
    expect(failure.others[0]?.signature).toBe(signatureOf(toolLog('make-gcc')))
  })

  test('all are told where the test command shows none of them', () => {
    const failure = describeFailure({ jobs: failed({ build: gcc, go }), reproduction: toolLog('unittest') })
    expect(failure.matches).toBe(false)
    expect(failure.account).toContain('The local run fails for another reason than they do.')
    expect(failure.excerpt).toContain('CI job build')
    expect(failure.excerpt).toContain('CI job go')
    expect(failure.others).toHaveLength(2)
  })

  test('without a local run the most frequent is taken', () => {
    const failure = describeFailure({ jobs: failed({ build: gcc, a: go, b: go }), reproduction: '' })
    expect(failure.signature).toBe(signatureOf(toolLog('go-test')))
    expect(failure.account).toBe('Failed CI jobs: build, a, b. Of several failures, left: build.')
  })

  test('legs of a matrix that fail alike are one', () => {
    const legs = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`test (${index})`, unittest]))
    const failure = describeFailure({ jobs: failed(legs), reproduction: toolLog('unittest') })
    expect(failure.others).toEqual([])
    expect(failure.account).toMatch(
      /^Failed CI jobs: test \(0\), .*, test \(7\) and 4 more\. The local run fails as/,
    )
  })
})

describe('annotations of a failed job', () => {
  const boom: Annotation = {
    level: 'failure',
    path: 'src/ledger.js',
    line: 12,
    title: '',
    message: 'total is not defined',
  }

  test('stand for a log that is gone', () => {
    const failure = describeFailure({ jobs: failed({ test: null }, [], [boom]), reproduction: '' })
    expect(failure.excerpt).toContain('src/ledger.js:12: error: total is not defined')
  })

  test('tell what the log does not, as part of what failed', () => {
    const jobs = failed({ test: jobLog('checking\nsomething is wrong\n') }, [], [boom])
    const { excerpt, others } = describeFailure({ jobs, reproduction: toolLog('unittest') })
    expect(excerpt).toContain('src/ledger.js:12: error: total is not defined')
    expect(others[0]?.lines.join('\n')).toContain('total is not defined')
  })
})
