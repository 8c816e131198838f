import { type Runner, type Seen, type Segment, segments } from '../run.ts'

const CLOSING = /^(\d{1,9}) tests? completed(?:, (\d{1,9}) failed)?(?:, (\d{1,9}) skipped)?$/
const ROW = /^(\S.{1,700}) (PASSED|FAILED|SKIPPED)$/
/** Stands just before or just after the closing line. */
const TASK = /^(?:> Task )?(:[\w.:-]{1,200}) FAILED$/
const NEAR_LINES = 3
const OUTCOMES: Readonly<Record<string, Seen['outcome']>> = {
  PASSED: 'passed',
  FAILED: 'failed',
  SKIPPED: 'skipped',
}

/** Source of the format: Gradle 4.4; it closes only where a test failed, and names those that passed only when asked to. */
export const GRADLE: Runner = {
  name: 'gradle',
  signs: [' completed'],
  runs: lines => segments(lines, CLOSING).map(runOf),
}

function runOf({ before, closing, after }: Segment) {
  const [total = 0, failed = 0, skipped = 0] = closing.slice(1, 4).map(text => Number(text ?? 0))
  const near = [...after.slice(0, NEAR_LINES).reverse(), ...before.slice(-NEAR_LINES)]
  const task = TASK.exec(near.findLast(line => TASK.test(line)) ?? '')?.[1]
  const tests = before.flatMap(line => row(line, task === undefined ? '' : `${task} `))
  return { counts: { executed: total - skipped, failed, skipped }, listings: [tests] }
}

/** Several tasks can run the same tests. */
function row(line: string, task: string): Seen[] {
  const [, name = '', word = ''] = ROW.exec(line) ?? []
  const outcome = OUTCOMES[word]
  return outcome && name.includes(' > ') ? [{ name: `${task}${name}`, outcome }] : []
}
