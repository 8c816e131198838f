import { readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

const folder = new URL('../fixtures/logs/', import.meta.url)
const files = readdirSync(folder)

/** Of each log of a broken build the lines that a reader needs. */
export const corpus: Readonly<Record<string, readonly string[]>> = JSON.parse(read('labels.json'))

/** The same of those that were recorded a second time, in another folder: `toolLog` of the name with `.elsewhere`. */
export const labels: typeof corpus = Object.fromEntries(
  Object.entries(corpus).filter(([name]) => files.includes(`${name}.elsewhere.txt`)),
)

/** Names of logs in which nothing failed. */
export const passingLogs: readonly string[] = files
  .filter(file => file.startsWith('passing-'))
  .map(file => file.replace(/\.txt(?:\.gz)?$/, ''))

/** The output of a real tool. */
export function toolLog(name: string): string {
  return read(files.includes(`${name}.txt`) ? `${name}.txt` : `${name}.txt.gz`)
}

/** The same output as a job's log of GitHub Actions has it, between a set-up and a cleaning step. */
export function jobLog(output: string, exit: number = 1): string {
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
  const after = ['Post job cleanup.', '[command]/usr/bin/git version', 'Cleaning up orphan processes']
  const ending = exit === 0 ? [] : [`##[error]Process completed with exit code ${exit}.`]
  return `\uFEFF${[...before, ...group, ...printed, ...ending, ...after].map(stamp).join('\r\n')}\r\n`
}

function read(name: string): string {
  const bytes = readFileSync(new URL(name, folder))
  return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}
