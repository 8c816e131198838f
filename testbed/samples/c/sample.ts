import type { SampleDefinition } from '../definition.ts'

const FIX = `*** Begin Patch
*** Update File: include/blockpack/layout.h
@@ static inline size_t block_count(size_t size)
 {
-    return size / BLOCK_SIZE + 1;
+    return size / BLOCK_SIZE + (size % BLOCK_SIZE != 0);
 }
*** End Patch
`

export const sample: SampleDefinition = {
  name: 'c',
  branch: 'main',
  commits: { green: 'Pack, unpack and count blocks', red: 'Make block_count a single division' },
  testCommand: 'make test',
  needs: [
    { debian: 'make', probe: ['make', '--version'] },
    { debian: 'gcc', probe: ['gcc', '--version'] },
    { debian: 'zlib1g-dev', probe: ['bash', '-c', 'echo "#include <zlib.h>" | gcc -E -o /dev/null -'] },
  ],
  buildCommand: 'make',
  turns: [
    { shell: 'cat README.md Makefile && ls include/blockpack src tests' },
    { runTests: true },
    {
      reasoning:
        'Empty input and exact multiples fail, everything else passes: an off-by-one in the block arithmetic.',
      shell: 'cat include/blockpack/layout.h && grep -n "block_count" src/*.c tests/*.c',
    },
    {
      say: 'block_count adds a block even when the last one is full. It has to round up instead.',
      patch: FIX,
    },
    { runTests: true },
    {
      say:
        'block_count counted one block too many for empty input and for whole multiples of the block size, so pack wrote ' +
        'an empty block that unpack rejects as damaged. It now adds a block only for a remainder ' +
        '(include/blockpack/layout.h). All tests pass.',
    },
  ],
}
