import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test as plain } from '@jest/globals'
import { whenAvailable } from '../../capability.ts'
import { treeHash } from '../../scenarios/inspect.ts'
import { play } from '../../scenarios/play.ts'
import { createProject, git, writeFiles } from '../../scenarios/project.ts'
import { SUM } from '../../scenarios/sum.ts'
import { clearAway, newDirectory, start } from '../start-world.ts'

const test = whenAvailable('bubblewrap', plain)

afterAll(clearAway)

/** The proof of the smallest repair, as the action leaves it, and a clone of the project at its base commit. */
async function proven(): Promise<{ readonly directory: string; readonly clone: string }> {
  const directory = newDirectory('proof')
  const { checkout } = await createProject({ files: SUM })
  const clone = newDirectory('clone')
  git(clone, 'clone', '--quiet', checkout, '.')
  await play({ verdict: 'fixed', project: { files: SUM } }, ({ result }) => {
    cpSync(join(result.runnerTemp, 'codex-max-fix'), directory, { recursive: true })
  })
  return { directory, clone }
}

function verify(directory: string, clone: string) {
  return start({ arguments: ['--verify', join(directory, 'proof.json'), '--repo', clone] })
}

function edited(directory: string, change: (proof: Record<string, unknown>) => void): void {
  const file = join(directory, 'proof.json')
  const proof = JSON.parse(readFileSync(file, 'utf8'))
  change(proof)
  writeFileSync(file, JSON.stringify(proof))
}

describe('a proof', () => {
  test('is repeated on a clone, which stays as it is, and agrees or differs point by point', async () => {
    const { directory, clone } = await proven()
    const before = treeHash(clone)
    const { exitCode, output } = await verify(directory, clone)
    expect(output).toMatch(/^agrees {4}base commit: [0-9a-f]{40}$/m)
    expect(output).toMatch(/^agrees {4}patch.diff \(sha256\): [0-9a-f]{64}$/m)
    expect(output).toMatch(/^agrees {4}before the change, run 2 of 2: exit status 1$/m)
    expect(output).toMatch(/^agrees {4}with the change, run 2 of 2: exit status 0$/m)
    expect(output).toMatch(/^The proof agrees in \d+ points\.$/m)
    expect(exitCode).toBe(0)
    expect(treeHash(clone)).toBe(before)

    edited(directory, proof => {
      proof.redRuns = [{ exitStatus: 2, ending: 'exited' }]
      proof.tests = { ...(proof.tests as object), redToGreen: ['sum > adds'] }
    })
    const other = await verify(directory, clone)
    expect(other.output).toMatch(
      /^differs {3}before the change: exit status 2 in the proof, exit status 1 here$/m,
    )
    expect(other.output).toMatch(
      /^differs {3}red to green: 1 test in the proof, not known by name \(without sum > adds\) here$/m,
    )
    expect(other.exitCode).toBe(1)
  })

  test('with another patch, of another commit or over a changed clone is not even run', async () => {
    const { directory, clone } = await proven()
    await writeFiles(clone, { 'sum.sh': '# changed\n' })
    writeFileSync(join(directory, 'patch.diff'), 'other\n')
    edited(directory, proof => {
      proof.baseCommit = 'a'.repeat(40)
      proof.testCommand = `touch ${join(directory, 'was-run')}`
    })
    const { exitCode, output } = await verify(directory, clone)
    expect(output).toMatch(/differs in 3 of 3 points: base commit, patch.diff \(sha256\), tracked files\./)
    expect(output).not.toMatch(/Running/)
    expect(exitCode).toBe(1)
  })

  plain.each([
    ['{}', /is no proof\.json of this version/],
    ['{"workingDirectory":"../.."}', /is no proof\.json of this version/],
    ['no JSON', /JSON/],
  ])('%s is none', async (text, message) => {
    const directory = newDirectory('proof')
    writeFileSync(join(directory, 'proof.json'), text)
    writeFileSync(join(directory, 'patch.diff'), '')
    const { exitCode, output } = await verify(directory, directory)
    expect(output).toMatch(message)
    expect(exitCode).toBe(1)
  })
})
