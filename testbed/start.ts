import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { messageOf } from '../src/platform/errors.ts'
import { type ActionResult, runAction, runPost } from './runner.ts'
import { missingFor } from './sample.ts'
import { requestOf, type Show, type VerifyRequest } from './show/arguments.ts'
import { proveBranch } from './show/branch-proof.ts'
import { placesText, proofText, verdictText } from './show/closing.ts'
import { HELP } from './show/help.ts'
import { openHome, tidy } from './show/home.ts'
import { forward, type Interruption, interruption } from './show/interruption.ts'
import { jobLog } from './show/job-log.ts'
import { markdown } from './show/markdown.ts'
import { opening, truthLines } from './show/opening.ts'
import { filesOf, placesOf } from './show/places.ts'
import { projectStage } from './show/project-stage.ts'
import { sampleStage } from './show/sample-stage.ts'
import type { Stage } from './show/stage.ts'
import { verifyProof } from './verify/verify-proof.ts'

const WIDTH = Math.min(Math.max(process.stdout.columns ?? 100, 60), 120)

process.exitCode = await start()

async function start(): Promise<number> {
  const request = requestOf(process.argv.slice(2), process.env)
  switch (request.kind) {
    case 'help':
      say(HELP)
      return 0
    case 'refused':
      complain(request.message)
      return request.exitCode
    case 'verify':
      return verify(request)
    case 'sample':
    case 'project':
      return (await isPossible(request)) ? show(request) : 1
  }
}

async function verify({ file, repository }: VerifyRequest): Promise<number> {
  const signal = interruption()
  const home = await openHome()
  const exitCode = await verifyProof({ file, repository, home, signal, told: say }).catch(error => {
    if (!signal.aborted) complain(messageOf(error))
    return 1
  })
  await tidy(home, [])
  return signal.aborted ? signal.reason : exitCode
}

async function isPossible(request: Show): Promise<boolean> {
  const missing = request.kind === 'sample' ? await missingFor(request.sample) : []
  if (missing.length > 0) complain(`this sample needs: sudo apt-get install ${missing.join(' ')}`)
  return missing.length === 0
}

/** Answers the exit status. Afterwards no server, no process and no file is left that nobody was told of. */
async function show(request: Show): Promise<number> {
  const interrupted = interruption()
  const home = await openHome()
  const kept: string[] = []
  const exitCode = await perform({ request, home, kept, interrupted }).catch(error => {
    if (!interrupted.aborted) complain(messageOf(error))
    return 1
  })
  // Nobody has paid for a scripted model, so nothing of a stopped run is worth keeping.
  const left = interrupted.aborted && request.live === null ? [] : kept
  if (!request.keep) await tidy(home, left)
  if (!interrupted.aborted) return exitCode
  say(left.length > 0 || request.keep ? `Stopped. What is left lies in ${home}` : 'Stopped. Nothing is left.')
  return interrupted.reason
}

type Scene = {
  readonly request: Show
  readonly home: string
  /** Paths that outlive the show. */
  readonly kept: string[]
  readonly interrupted: Interruption
}

async function perform({ request, home, kept, interrupted }: Scene): Promise<number> {
  await using stage = await stageOf(request, home, interrupted)
  interrupted.throwIfAborted()
  say(opening(stage, WIDTH))
  const result = await act(stage, interrupted)
  if (interrupted.aborted && request.live === null) return 1
  kept.push(filesOf(result), ...(stage.origin ? [stage.origin.remote] : []))
  say(`\n${markdown(result.summary, WIDTH)}\n`)
  const passes = await branchPasses({ stage, result, home }, interrupted)
  say(`${placesText([...(await placesOf(request, stage, result)), ['delete it', `rm -rf ${home}`]])}\n`)
  say(`${truthLines(stage.truth, WIDTH).join('\n')}\n`)
  say(verdictText(result, WIDTH))
  return result.outputs.verdict === 'fixed' && passes ? 0 : 1
}

function stageOf(request: Show, home: string, interrupted: Interruption): Promise<Stage> {
  if (request.kind === 'sample') return sampleStage(request, home)
  say(`Copying ${request.path} ...\n`)
  return projectStage(request, home, interrupted)
}

/** Main step and, as the runner does it, the post step, which cleans up when the main step could not. */
async function act({ run }: Stage, interrupted: Interruption): Promise<ActionResult> {
  const printed = jobLog(say)
  const result = await runAction({ ...run, printed, started: child => forward(interrupted, child) })
  const ended = result.state.finished === 'true' ? result : await runPost(run, result)
  await mkdir(filesOf(result), { recursive: true })
  await writeFile(join(filesOf(result), 'job.log'), result.log)
  return { ...result, summary: ended.summary }
}

type Pushed = { readonly stage: Stage; readonly result: ActionResult; readonly home: string }

async function branchPasses({ stage, result, home }: Pushed, interrupted: Interruption): Promise<boolean> {
  const { branch } = result.outputs
  if (stage.origin === null || !branch || interrupted.aborted) return true
  const proof = await proveBranch(stage.origin, { branch, home }, interrupted)
  say(`${proofText(proof, stage.origin.testCommand)}\n`)
  return proof.exitCode === 0
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}

function complain(text: string): void {
  process.stderr.write(`${text}\n`)
}
