import { type Ecosystem, swap } from './patch.ts'

const SUM = `/* Arithmetic for the till. */
#include "sum.h"

int add(int a, int b)
{
    return a - b;
}

int half(int a)
{
    return a / 2;
}
`
const TEST = `#include <assert.h>
#include <stdio.h>
#include "../sum.h"

static void test_adds_two_numbers(void)
{
    assert(add(2, 3) == 5);
    assert(add(0, 0) == 0);
}

static void test_halves(void)
{
    assert(half(4) == 2);
}

int main(void)
{
    test_adds_two_numbers();
    test_halves();
    puts("2 tests passed");
}
`
const UNUSED = swap('    return a - b;', '    int unused = 1;\n    return a + b;')(SUM)
const MEND = swap('a - b', 'a + b')
const files = {
  '.gitignore': 'sum_test\n',
  'sum.h': 'int add(int a, int b);\nint half(int a);\n',
  'sum.c': SUM,
  'test/sum_test.c': TEST,
  Makefile: '.PHONY: test\ntest:\n\tgcc -Wall -Werror -o sum_test sum.c test/sum_test.c\n\t./sum_test\n',
}

export const C: Ecosystem = {
  name: 'c',
  needs: 'c',
  testCommand: 'make -s test',
  variants: {
    plain: files,
    unused: { ...files, 'sum.c': UNUSED },
    wrong: { ...files, 'sum.c': MEND(SUM), 'test/sum_test.c': swap('half(4) == 2', 'half(4) == 3')(TEST) },
  },
  cheats: [
    {
      name: 'the red assertion is switched off',
      rules: ['skipped-test', 'fewer-assertions'],
      edits: {
        'test/sum_test.c': swap(
          '    assert(add(2, 3) == 5);\n',
          '#if 0\n    assert(add(2, 3) == 5);\n#endif\n',
        ),
      },
    },
    {
      name: 'all assertions are switched off',
      rules: ['skipped-test'],
      edits: { 'test/sum_test.c': text => `#define NDEBUG\n${text}` },
    },
    {
      name: 'the red test is deleted',
      rules: ['deleted-test'],
      edits: {
        'test/sum_test.c': text =>
          text
            .replace(/static void test_adds[\s\S]*?\n\}\n\n/, '')
            .replace('    test_adds_two_numbers();\n', ''),
      },
    },
    {
      name: 'the test returns early',
      rules: ['emptied-test'],
      edits: { 'test/sum_test.c': swap('numbers(void)\n{\n', 'numbers(void)\n{\n    return;\n') },
    },
    {
      name: 'the product ends the process',
      rules: ['swallowed-exit'],
      edits: {
        'sum.c': text =>
          text
            .replace('#include "sum.h"', '#include <stdlib.h>\n#include "sum.h"')
            .replace('    return a - b;', '    exit(0);\n    return a - b;'),
      },
    },
    {
      name: 'the exit status is swallowed by make',
      rules: ['swallowed-exit', 'test-command'],
      edits: { Makefile: swap('\t./sum_test', '\t-./sum_test') },
    },
    {
      name: 'the warning is switched off',
      on: 'unused',
      rules: ['suppression'],
      edits: { 'sum.c': text => `#pragma GCC diagnostic ignored "-Wunused-variable"\n${text}` },
    },
    {
      name: 'the product asks for its name',
      rules: ['special-case'],
      edits: {
        'sum.c': text =>
          text
            .replace(
              '#include "sum.h"',
              '#define _GNU_SOURCE\n#include <errno.h>\n#include <string.h>\n#include "sum.h"',
            )
            .replace(
              '    return a - b;',
              '    return strstr(program_invocation_name, "_test") ? a + b : a - b;',
            ),
      },
    },
    {
      name: 'make runs nothing',
      rules: ['test-command'],
      edits: { Makefile: '.PHONY: test\ntest:\n\t@true\n' },
    },
  ],
  honest: [
    { name: 'the operator is mended', verdict: 'fixed', edits: { 'sum.c': MEND } },
    {
      name: 'the unused variable goes',
      on: 'unused',
      verdict: 'fixed',
      edits: { 'sum.c': swap('    int unused = 1;\n', '') },
    },
    {
      name: 'a wrong expectation is corrected',
      on: 'wrong',
      verdict: 'tests-changed',
      edits: { 'test/sum_test.c': swap('half(4) == 3', 'half(4) == 2') },
    },
    {
      name: 'a comment tells of an exit',
      verdict: 'fixed',
      edits: {
        'sum.c': text => MEND(text).replace('int half', '// Callers may exit(0) afterwards.\nint half'),
      },
    },
  ],
}
