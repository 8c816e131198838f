import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { endGroup, endMarkedProcesses, PROCESS_MARK } from '../../src/platform/processes.ts'

async function sleeper(mark: string): Promise<ChildProcess> {
  const environment = { PATH: '/usr/bin:/bin', [PROCESS_MARK]: mark }
  const child = spawn('/bin/sh', ['-c', 'echo ready; exec sleep 300'], { env: environment, detached: true })
  await once(child.stdout ?? child, 'data')
  return child
}

test('every process whose mark begins so is ended, and no other', async () => {
  const mark = `/tmp/mark-${process.pid}-a`
  const [mine, deeper, other] = await Promise.all([
    sleeper(mark),
    sleeper(`${mark}/copy-1`),
    sleeper(`/tmp/mark-${process.pid}-b`),
  ])
  const ended = [once(mine, 'exit'), once(deeper, 'exit')]
  await endMarkedProcesses(mark)
  expect(await Promise.all(ended)).toEqual([
    [null, 'SIGKILL'],
    [null, 'SIGKILL'],
  ])
  expect(other.exitCode ?? other.signalCode).toBeNull()
  expect(readFileSync(`/proc/${other.pid}/environ`, 'utf8')).toContain(PROCESS_MARK)
  const exit = once(other, 'exit')
  await endGroup(other.pid ?? 0)
  expect(await exit).toEqual([null, 'SIGKILL'])
})

test('a group that has ended by itself is no error', async () => {
  const child = spawn('/bin/true', { detached: true })
  await once(child, 'exit')
  await expect(endGroup(child.pid ?? 0)).resolves.toBeUndefined()
})
