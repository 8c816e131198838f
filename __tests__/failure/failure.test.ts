import { describe, expect, test } from '@jest/globals'
import { describeFailure } from '../../src/failure/failure.ts'
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

function failed(logs: Readonly<Record<string, string | null>>, notes: readonly string[] = []): JobLogs {
  const jobs = Object.entries(logs).map(([name, log], id) => ({
    id,
    name,
    attempt: 1,
    failedSteps: ['Run make check'],
    log,
  }))
  return { kind: 'failed', run, jobs, notes }
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
