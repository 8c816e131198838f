import { readFileSync } from 'node:fs'

const folder = new URL('../fixtures/logs/', import.meta.url)

export const labels: Readonly<Record<string, readonly string[]>> = JSON.parse(read('labels.json'))

/** The output of a real tool on broken code. */
export function toolLog(name: string): string {
  return read(`${name}.txt`)
}

/** The same output as a job's log of GitHub Actions has it, between a set-up and a cleaning step. */
export function jobLog(output: string): string {
  let tick = 0
  const stamp = (line: string) => {
    tick += 1
    return `2026-11-22T10:00:${String(Math.floor(tick / 100) % 60).padStart(2, '0')}.${String(tick % 100).padStart(7, '0')}Z ${line}`
  }
  const before = [
    'Requested labels: ubuntu-24.04',
    '##[group]Run npm ci',
    'npm ci',
    'shell: /usr/bin/bash -e {0}',
    '##[endgroup]',
    'npm warn deprecated a@1.0.0: unknown error',
  ]
  const group = ['##[group]Run make check', 'make check', 'shell: /usr/bin/bash -e {0}', '##[endgroup]']
  const printed = output
    .trimEnd()
    .split('\n')
    .map(line => `\u001b[36m${line}\u001b[0m`)
  const after = [
    '##[error]Process completed with exit code 1.',
    'Post job cleanup.',
    '[command]/usr/bin/git version',
    'Cleaning up orphan processes',
  ]
  return `\uFEFF${[...before, ...group, ...printed, ...after].map(stamp).join('\r\n')}\r\n`
}

function read(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8')
}
