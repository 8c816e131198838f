import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { Watch } from '../../src/platform/watch.ts'

const never = () => new AbortController().signal
const aborted = (signal: AbortSignal) => signal.aborted || once(signal, 'abort')

describe('the time of a run', () => {
  test('is what is left of the limit, without what is kept back', () => {
    const watch = new Watch(100_000, never())
    expect(watch.leftMs).toBeGreaterThan(99_000)
    watch.keepBack(40_000)
    expect(watch.leftMs).toBeGreaterThan(59_000)
    expect(watch.leftMs).toBeLessThanOrEqual(60_000)
    expect(watch.totalLeftMs).toBeGreaterThan(99_000)
    expect(watch.signal.aborted).toBe(false)
    watch.stop()
  })

  test('is over for the repair when only what is kept back is left', async () => {
    const watch = new Watch(60_000, never())
    watch.keepBack(59_950)
    await aborted(watch.signal)
    // A timer may be early by a millisecond.
    expect(watch.leftMs).toBeLessThan(5)
    expect(watch.totalLeftMs).toBeGreaterThan(59_000)
    expect(watch.cancel.aborted).toBe(false)
  })

  test('never is negative', () => {
    const watch = new Watch(0, never())
    watch.keepBack(1_000)
    expect([watch.leftMs, watch.totalLeftMs]).toEqual([0, 0])
    watch.stop()
  })

  test('may be longer than a timer can hold', async () => {
    const watch = new Watch(7_200 * 60_000 * 10, never())
    watch.keepBack(0)
    await new Promise(setImmediate)
    expect(watch.signal.aborted).toBe(false)
    watch.stop()
  })

  test('ends with a cancellation', async () => {
    const cancel = new AbortController()
    const watch = new Watch(60_000, cancel.signal)
    const sleeping = watch.sleep(60_000)
    cancel.abort()
    await sleeping
    expect(watch.signal.aborted).toBe(true)
  })

  test('ends a sleep that would outlast it', async () => {
    const watch = new Watch(60_000, never())
    watch.keepBack(59_950)
    await watch.sleep(30_000)
    expect(watch.elapsedMs).toBeLessThan(20_000)
  })

  test('keeps no process alive that has nothing else to do', async () => {
    const watch = resolve('src/platform/watch.ts')
    const text = `import { Watch } from ${JSON.stringify(watch)}
      new Watch(600_000, new AbortController().signal).keepBack(1_000)`
    const child = spawn(process.execPath, ['--input-type=module', '--eval', text], {
      stdio: 'ignore',
      timeout: 20_000,
    })
    expect(await once(child, 'exit')).toEqual([0, null])
  })
})
