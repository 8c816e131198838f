type Environment = Readonly<Record<string, string | undefined>>

// What the runner sets itself, what npm sets for its scripts, and keys, which the action gets as inputs.
const NOT_THEIRS =
  /^(?:INPUT_|GITHUB_|RUNNER_|ACTIONS_|STATE_|CODEX_MAX_FIX_|OPENAI_|npm_|INIT_CWD$|NODE$|NODE_OPTIONS$)/
const ADDED_BY_NPM = /\/node_modules\/(?:\.bin|@npmcli\/run-script\/lib\/node-gyp-bin)$/
const LOOPBACK = '127.0.0.1,localhost'

/** The caller's own environment as a runner would have it: proxies and tools, but nothing of ours in the PATH. */
export function callersEnvironment(environment: Environment, temporary: string): Record<string, string> {
  const kept = Object.entries(environment).filter(([name]) => !NOT_THEIRS.test(name))
  const path = (environment.PATH ?? '').split(':').filter(entry => !ADDED_BY_NPM.test(entry))
  const unproxied = [environment.NO_PROXY ?? environment.no_proxy, LOOPBACK].filter(Boolean).join(',')
  const ours = { PATH: path.join(':'), NO_PROXY: unproxied, no_proxy: unproxied, TMPDIR: temporary }
  return { ...Object.fromEntries(kept), ...ours }
}
