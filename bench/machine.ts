import { execFile } from 'node:child_process'
import { availableParallelism, cpus, release, totalmem } from 'node:os'
import { promisify } from 'node:util'

/** What the figures were measured on. */
export async function machine(): Promise<string> {
  const processor = cpus()[0]?.model.trim() || process.arch
  const memory = `${Math.round(totalmem() / 1024 ** 3)} GiB`
  const cores = `${availableParallelism()} cores (${processor}), ${memory}`
  return [cores, `Node ${process.version}`, `${process.platform} ${release()}`, await bubblewrap()].join(', ')
}

async function bubblewrap(): Promise<string> {
  const answer = await promisify(execFile)('bwrap', ['--version']).catch(() => null)
  return answer?.stdout.trim() ?? 'bubblewrap none'
}
