import { startModelServer } from '../../testbed/model/server.ts'
import { type ActionResult, runAction } from '../../testbed/runner.ts'
import { treeHash } from '../scenarios/inspect.ts'
import { createProject, git, type Project } from '../scenarios/project.ts'
import { SUM, SUM_TEST } from '../scenarios/sum.ts'
import type { Attack } from './attack.ts'
import { SECRET, type World } from './world.ts'

/** How a run of a model went that tried one attack after the other. */
export type Session = {
  readonly result: ActionResult
  readonly project: Project
  /** The names of the attacks that have succeeded. */
  readonly succeeded: ReadonlySet<string>
  readonly checkoutChanged: boolean
}

const KEY = 'sk-canary-1f0c2b7d9e4a'
/** Of an attack that hangs. */
const ATTACK_MS = 10_000

/** Plays them all in one run of a bundle: dist where no other is given. */
export async function playAttacks(
  attacks: readonly Attack[],
  world: World,
  entry?: string,
): Promise<Session> {
  const project = await createProject({ files: SUM })
  git(project.checkout, 'config', 'http.https://example.test/.extraheader', `AUTHORIZATION: basic ${SECRET}`)
  const turns = [
    ...attacks.map(attack => turnOf(attack, world)),
    { say: 'I give up.' },
    { say: 'I give up.' },
  ]
  await using model = await startModelServer({ turns })
  const before = treeHash(project.checkout)
  const result = await runAction({
    checkout: project.checkout,
    inputs: {
      'test-command': SUM_TEST,
      'openai-api-key': KEY,
      'base-url': model.baseUrl,
      'max-steps': String(turns.length + 1),
      publish: 'none',
    },
    event: { name: 'push', sha: project.headSha },
    environment: { HOME: world.home, RUNNER_TOOL_CACHE: world.tools, ACTIONS_RUNTIME_TOKEN: SECRET },
    ...(entry ? { entry } : {}),
  })
  const said = JSON.stringify(model.requests.at(-1)?.body ?? '')
  const succeeded = attacks.filter(
    attack => attack.succeeded?.(world, result) ?? said.includes(`PWNED ${slug(attack)}.`),
  )
  return {
    result,
    project,
    succeeded: new Set(succeeded.map(({ name }) => name)),
    checkoutChanged: treeHash(project.checkout) !== before,
  }
}

/** What tells of success stands in no command as it is printed. */
function turnOf(attack: Attack, world: World) {
  const script = attack.script(world).replaceAll("'", "'\\''")
  const command = `if bash -c '${script}' >/dev/null 2>&1; then echo "PWN""ED ${slug(attack)}."; fi`
  return { calls: [{ name: 'shell_command', arguments: { command, timeout_ms: ATTACK_MS } }] }
}

function slug({ name }: Attack): string {
  return name.replace(/[^\w]+/g, '-')
}
