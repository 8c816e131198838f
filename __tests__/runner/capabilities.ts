import { spawnSync } from 'node:child_process'
import { NAMESPACES } from '../../testbed/confinement.ts'
import { sample as c } from '../../testbed/samples/c/sample.ts'
import type { Need } from '../../testbed/samples/definition.ts'
import { sample as python } from '../../testbed/samples/python/sample.ts'

type Capability = {
  /** What the suite leaves out without it. */
  readonly leavesOut: string
  readonly needs: readonly Need[]
}

const JUNIT = '/usr/share/java/junit4.jar'

function need(debian: string, ...probe: readonly [string, ...string[]]): Need {
  return { debian, probe }
}

const CAPABILITIES = {
  bubblewrap: { leavesOut: 'commands that are confined', needs: [NAMESPACES] },
  python: { leavesOut: 'the Python sample', needs: python.needs },
  c: { leavesOut: 'the C sample', needs: c.needs },
  go: { leavesOut: 'patches to a Go project', needs: [need('golang-go', 'go', 'version')] },
  rust: { leavesOut: 'patches to a Rust project', needs: [need('rustc', 'rustc', '--version')] },
  java: {
    leavesOut: 'patches to a Java project',
    needs: [need('default-jdk-headless', 'javac', '-version'), need('junit4', 'test', '-e', JUNIT)],
  },
  ruby: {
    leavesOut: 'patches to a Ruby project',
    needs: [need('ruby', 'ruby', '-e', "require 'minitest'")],
  },
  php: { leavesOut: 'patches to a PHP project', needs: [need('phpunit', 'phpunit', '--version')] },
} as const satisfies Record<string, Capability>

export type CapabilityName = keyof typeof CAPABILITIES

/** What this machine lacks for a part of the suite, as Debian packages; probed once. */
export function missingFor(name: CapabilityName): readonly string[] {
  const known = probed.get(name)
  if (known) return known
  const { needs }: Capability = CAPABILITIES[name]
  const missing = needs.filter(need => !works(need)).map(need => need.debian)
  probed.set(name, missing)
  return missing
}

/** A line for each part of the suite that cannot run here. */
export function leftOutHere(): string[] {
  return Object.entries<Capability>(CAPABILITIES).flatMap(([name, { leavesOut }]) => {
    const missing = missingFor(name as CapabilityName)
    return missing.length > 0 ? [`${leavesOut} (no ${missing.join(', ')})`] : []
  })
}

const probed = new Map<CapabilityName, readonly string[]>()

function works({ probe: [command, ...args] }: Need): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0
}
