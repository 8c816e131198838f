export type Confinement = {
  /** The private copy, as the host sees it. */
  readonly copy: string
  /** Where commands see it. */
  readonly checkout: string
  /** `$RUNNER_TEMP`, masked: other copies, the run's records, the runner's file commands. */
  readonly runnerTemp: string
  readonly cwd: string
}

/**
 * The argv that binds the copy at the checkout's path in a process namespace of its own, which ends as a whole
 * with its first process or with ours; that one stays in our process group (no --new-session: the wrapper's setsid
 * has cut off the terminal), where its end is waited for. Sources of binds are opened before anything is mounted, so that the copy
 * can lie below what is masked.
 */
export function bubblewrap(confinement: Confinement): string[] {
  const { copy, checkout, runnerTemp, cwd } = confinement
  const views = ['--dev-bind', '/', '/', '--proc', '/proc', '--tmpfs', runnerTemp, '--bind', copy, checkout]
  return ['bwrap', '--die-with-parent', '--unshare-pid', ...views, '--chdir', cwd, '--']
}
