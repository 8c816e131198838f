import type { Sign } from './sign.ts'

const again = () => 'run the failed jobs again: the runner, not the code, ended the job'

/** What GitHub says when no step of the workflow is to blame. Source: actions/runner and GitHub's status annotations. */
export const INFRASTRUCTURE: readonly Sign[] = [
  {
    pattern: /The (?:hosted|self-hosted) runner(?:: (.{1,100}?))? lost communication with the server/,
    remedy: runner => `run the failed jobs again: the runner${runner ? ` ${runner}` : ''} was lost`,
  },
  { pattern: /The runner has received a shutdown signal/, remedy: again },
  { pattern: /GitHub Actions has encountered an internal error/, remedy: again },
  { pattern: /The job was not acquired by Runner of type/, remedy: again },
  {
    pattern:
      /The job was not started because (?:recent account payments|your account is locked|.{0,60}spending limit)/,
    remedy: () => 'settle the billing of GitHub Actions for this account: the job was not started',
  },
  {
    pattern:
      /(?:No runner matching the specified labels was found|there were no enabled runners online to process)/,
    remedy: () => 'start a runner with the labels of the job: none took it',
  },
  {
    pattern:
      /(?:Unable to download actions from GitHub|Failed to (?:download|resolve) action(?: '([^']{1,200})')?)/,
    remedy: () => 'run the failed jobs again: GitHub could not serve the actions of the workflow',
  },
  {
    pattern: /Unable to resolve action [`'"]?([\w./@-]{1,200})/,
    remedy: action => `correct the name of the action ${action} in the workflow`,
  },
  {
    pattern: /(?:Failed to initialize container|Docker pull failed with exit code) ?(\S{0,200})/,
    remedy: image =>
      `run the failed jobs again: the container${image ? ` ${image}` : ''} could not be started`,
  },
]

type Concluded = { readonly kind: 'environment' | 'infrastructure'; readonly remedy: string }

/** Conclusions of a run or job that tell the cause without a log. Source: GitHub's REST API, check runs. */
export const CONCLUSIONS: Readonly<Record<string, Concluded>> = {
  startup_failure: { kind: 'infrastructure', remedy: 'correct the workflow file: GitHub could not start it' },
  action_required: {
    kind: 'infrastructure',
    remedy: 'approve the workflow run: it waits for somebody with write access',
  },
  cancelled: { kind: 'infrastructure', remedy: 'run it again: it was cancelled' },
  stale: { kind: 'infrastructure', remedy: 'run it again: GitHub gave it up as stale' },
  timed_out: { kind: 'environment', remedy: 'raise timeout-minutes of the job, or find what hangs in it' },
}
