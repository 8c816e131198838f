/** Ample for builds, and bounds for what a command can do to the machine. */
const PROCESSES = 8192
const OPEN_FILES = 65_536
const FILE_KIB = 16 * 1024 * 1024

/**
 * What bash does before it becomes the sandbox: no core dumps, bounds for a file, for open files and for processes,
 * and when memory runs out it is a command that ends and not the action. A bound that is lower already stands.
 */
export const SET_LIMITS = [
  'ulimit -c 0',
  `ulimit -f ${FILE_KIB} 2>/dev/null || :`,
  `ulimit -n ${OPEN_FILES} 2>/dev/null || :`,
  `ulimit -u ${PROCESSES} 2>/dev/null || :`,
  'echo 1000 >/proc/self/oom_score_adj',
].join('; ')
