import { spawn } from 'node:child_process'
import { buffer, text } from 'node:stream/consumers'

/** Git's plumbing on one bare repository. */
export type Git = {
  /** What the command wrote. Throws with git's own words when it fails. */
  readonly run: (args: readonly string[], more?: More) => Promise<Buffer>
  /** The same as trimmed text. */
  readonly text: (args: readonly string[], more?: More) => Promise<string>
  /** Null where git refuses: for questions that have "no" as an answer. */
  readonly ask: (args: readonly string[]) => Promise<string | null>
}

type More = { readonly input?: Buffer | string; readonly indexFile?: string }

export function openRepository(gitDirectory: string): Git {
  const start = (args: readonly string[], more: More = {}) => runGit(gitDirectory, args, more)
  return {
    run: async (args, more) => successful(args, await start(args, more)),
    text: async (args, more) =>
      successful(args, await start(args, more))
        .toString()
        .trim(),
    ask: async args => answerOf(await start(args)),
  }
}

type Ended = { readonly status: number | null; readonly stdout: Buffer; readonly stderr: string }

/** The machine's own git configuration never decides what the testbed does. */
async function runGit(gitDirectory: string, args: readonly string[], more: More): Promise<Ended> {
  const child = spawn('git', ['--git-dir', gitDirectory, '-c', 'core.quotePath=false', ...args], {
    env: {
      PATH: process.env.PATH,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      ...(more.indexFile === undefined ? {} : { GIT_INDEX_FILE: more.indexFile }),
    },
  })
  const status = new Promise<number | null>((resolve, reject) =>
    child.on('error', reject).on('close', resolve),
  )
  // A command that ends without reading its input is judged by its status.
  child.stdin.on('error', () => {}).end(more.input ?? '')
  const [stdout, stderr, code] = await Promise.all([buffer(child.stdout), text(child.stderr), status])
  return { status: code, stdout, stderr }
}

function successful(args: readonly string[], ended: Ended): Buffer {
  if (ended.status === 0) return ended.stdout
  throw new Error(`git ${args.join(' ')}: ${ended.stderr.trim() || `exit status ${ended.status}`}`)
}

function answerOf(ended: Ended): string | null {
  return ended.status === 0 ? ended.stdout.toString().trim() : null
}
