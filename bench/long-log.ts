/** The one failure in it, in clean lines. */
export const NEEDLE = ['FAIL: test_needle (test_hay.Hay)', 'AssertionError: 3 != 4']

const CHUNKS = 32
const CHUNK_LINES = 600
const LINES: readonly ((n: number) => string)[] = [
  n => `\u001b[32m  ✓\u001b[39m returns the value of case ${n} (${n % 7} ms)`,
  n => `[${n % 9000}/9000] Building CXX object src/CMakeFiles/core.dir/module_${n}.cpp.o`,
  n => `PASS src/components/widget-${n}/widget.test.ts`,
  n => `ok ${n} - handles message ${n} of the queue without blocking`,
  n => `  Downloading https://registry.example.test/package-${n}.tgz 10%\r50%\r100%`,
  n => `src/module_${n}.cpp:${n % 900}:7: warning: unused variable 'temporary'`,
  n => `2026-11-22 10:00:00 DEBUG pool-${n % 16}: took connection ${n} of the pool, as the grüße say`,
]

/** The raw log of a job of at least so many bytes, with a failure in its middle. Its chunks come again and again: to make each anew would take longer than to read it. */
export function* longLog(bytes: number): Generator<Buffer> {
  const chunks = Array.from({ length: CHUNKS }, (_, index) => chunkOf(index))
  const failure = Buffer.from(NEEDLE.map(line => stamped(0, line)).join(''))
  let written = 0
  let failed = false
  for (let next = 0; written < bytes; next++) {
    const fails: boolean = !failed && written >= bytes / 2
    const chunk = fails ? failure : (chunks[next % CHUNKS] ?? failure)
    failed ||= fails
    written += chunk.length
    yield chunk
  }
}

function chunkOf(index: number): Buffer {
  const numbers = Array.from({ length: CHUNK_LINES }, (_, line) => index * CHUNK_LINES + line)
  return Buffer.from(numbers.map(n => stamped(n, LINES[n % LINES.length]?.(n) ?? '')).join(''))
}

function stamped(n: number, line: string): string {
  const second = String(Math.floor(n / 10_000) % 60).padStart(2, '0')
  return `2026-11-22T10:00:${second}.${String(n % 10_000_000).padStart(7, '0')}Z ${line}\n`
}
