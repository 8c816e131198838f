/** Said in the summary and in the pull request. */
export const UNCONFINED =
  '`sandbox: off`: nothing confined the commands of this run. They had the network, and could read and write whatever the user of the runner can, secrets of the job included.'
