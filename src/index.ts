import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

// Deleting a secret from process.env leaves it in /proc/PID/environ, where repository code can read it for as long as
// this process lives. Only a new process image has a new environment there, so the first stage hands everything over
// in a file that the second deletes, and becomes the second.
const HANDOVER = 'CODEX_MAX_FIX_HANDOVER'
const KEPT =
  /^(?:PATH|HOME|LANG|LC_\w+|TZ|TMPDIR|GITHUB_OUTPUT|GITHUB_STATE|GITHUB_STEP_SUMMARY|RUNNER_TRACKING_ID|HTTPS?_PROXY|NO_PROXY|NODE_EXTRA_CA_CERTS|SSL_CERT_(?:FILE|DIR))$/i

// Of what is soon garbage V8 keeps up to three times 16 MB, at no gain here: 15 MB of a run, 90 MB with a log of 1 GB.
const MEMORY = '--max-semi-space-size=2'

// Windows has the function, which only throws there; no repository code runs on it.
const REPLACES = process.platform !== 'win32'

const handover = process.env[HANDOVER]
if (handover === undefined && REPLACES) secondStage()
else await start(handover === undefined ? { ...process.env } : takeOver(handover))

function secondStage(): void {
  const directory = mkdtempSync(join(process.env.RUNNER_TEMP || tmpdir(), 'codex-max-fix-start-'))
  const file = join(directory, 'environment.json')
  writeFileSync(file, JSON.stringify(process.env), { mode: 0o600 })
  const kept = Object.entries(process.env).filter(([name]) => KEPT.test(name))
  const proxied = kept.some(([name]) => /_PROXY$/i.test(name)) ? { NODE_USE_ENV_PROXY: '1' } : {}
  const environment = { ...Object.fromEntries(kept), ...proxied, [HANDOVER]: file }
  process.execve?.(process.execPath, [process.execPath, MEMORY, ...process.argv.slice(1)], environment)
}

function takeOver(file: string): Record<string, string> {
  delete process.env[HANDOVER]
  const environment = JSON.parse(readFileSync(file, 'utf8'))
  rmSync(dirname(file), { recursive: true, force: true })
  return environment
}

async function start(environment: Record<string, string | undefined>): Promise<void> {
  const cancel = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => cancel.abort(new Error(signal)))
  const { open } = await import('./opening.ts')
  const opening = open(environment, cancel.signal)
  // The run that it is for is told.
  opening.catch(() => {})
  const { main } = await import('./main.ts')
  // Whatever is still open by then (a socket kept alive, a timer) must not keep a finished step running.
  process.exit(await main(environment, opening, cancel.signal))
}
