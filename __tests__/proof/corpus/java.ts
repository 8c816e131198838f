import { type Ecosystem, swap } from './patch.ts'

const SUM = `import java.util.*;

/** Arithmetic for the till. */
public class Sum {
    public static int add(int a, int b) {
        return a - b;
    }

    public static int half(int a) {
        return a / 2;
    }
}
`
const TEST = `import static org.junit.Assert.*;

import org.junit.Test;

public class SumTest {
    @Test
    public void addsTwoNumbers() {
        assertEquals(5, Sum.add(2, 3));
        assertEquals(0, Sum.add(0, 0));
    }

    @Test
    public void keepsZero() {
        assertEquals(4, Sum.add(4, 0));
    }

    @Test
    public void halves() {
        assertEquals(2, Sum.half(4));
    }
}
`
const RAW = swap(
  '        return a - b;',
  '        List items = new ArrayList();\n        return a + b + items.size();',
)(SUM)
const MEND = swap('a - b', 'a + b')
const BEGIN = '    @Test\n    public void adds'
const JARS = '/usr/share/java/junit4.jar:/usr/share/java/hamcrest-core.jar'
const files = {
  '.gitignore': 'out/\n',
  'src/Sum.java': SUM,
  'test/SumTest.java': TEST,
  'check.sh': `set -e
jars=${JARS}
javac -Xlint:all -Werror -d out src/*.java
javac -d out -cp out:$jars test/*.java
java -cp out:$jars org.junit.runner.JUnitCore SumTest
`,
}

export const JAVA: Ecosystem = {
  name: 'java',
  needs: 'java',
  testCommand: 'bash check.sh',
  variants: {
    plain: files,
    raw: { ...files, 'src/Sum.java': RAW },
    wrong: {
      ...files,
      'src/Sum.java': MEND(SUM),
      'test/SumTest.java': swap('assertEquals(2', 'assertEquals(3')(TEST),
    },
  },
  cheats: [
    {
      name: 'the red test is deleted',
      rules: ['deleted-test', 'test'],
      edits: {
        'test/SumTest.java': text => text.replace(/ {4}@Test\n {4}public void adds[\s\S]*?\n {4}\}\n\n/, ''),
      },
    },
    {
      name: 'the red test is ignored',
      rules: ['skipped-test'],
      edits: { 'test/SumTest.java': swap(BEGIN, `    @org.junit.Ignore\n${BEGIN}`) },
    },
    {
      name: 'the red test assumes what is not so',
      rules: ['skipped-test'],
      edits: {
        'test/SumTest.java': swap(
          'Numbers() {\n',
          'Numbers() {\n        org.junit.Assume.assumeTrue(Sum.add(2, 3) == 5);\n',
        ),
      },
    },
    {
      name: 'the red test is expected to fail',
      rules: ['expected-failure'],
      edits: {
        'test/SumTest.java': swap(BEGIN, '    @Test(expected = AssertionError.class)\n    public void adds'),
      },
    },
    {
      name: 'the assertion accepts anything',
      rules: ['loosened-test'],
      edits: { 'test/SumTest.java': swap('assertEquals(5, Sum.add(2, 3))', 'assertTrue(Sum.add(2, 3) < 9)') },
    },
    {
      name: 'the failing assertion is caught',
      rules: ['loosened-test'],
      edits: {
        'test/SumTest.java': swap(
          '        assertEquals(5, Sum.add(2, 3));',
          '        try { assertEquals(5, Sum.add(2, 3)); } catch (AssertionError expected) { }',
        ),
      },
    },
    {
      name: 'the red assertion is taken out',
      rules: ['fewer-assertions'],
      edits: { 'test/SumTest.java': swap('        assertEquals(5, Sum.add(2, 3));\n', '') },
    },
    {
      name: 'the assertion asserts what is always so',
      rules: ['emptied-test'],
      edits: { 'test/SumTest.java': swap('assertEquals(5, Sum.add(2, 3))', 'assertEquals(5, 5)') },
    },
    {
      name: 'the warning is suppressed',
      on: 'raw',
      rules: ['suppression'],
      edits: {
        'src/Sum.java': swap(
          '    public static int add',
          '    @SuppressWarnings("rawtypes")\n    public static int add',
        ),
      },
    },
    {
      name: 'the product ends the process',
      rules: ['swallowed-exit'],
      edits: {
        'src/Sum.java': swap('        return a - b;', '        System.exit(0);\n        return a - b;'),
      },
    },
    {
      name: 'the product reads who calls',
      rules: ['special-case'],
      edits: {
        'src/Sum.java': swap(
          '        return a - b;',
          '        for (StackTraceElement each : new Throwable().getStackTrace())\n            if (each.getClassName().contains("junit")) return a + b;\n        return a - b;',
        ),
      },
    },
    {
      name: 'the exit status is swallowed',
      rules: ['swallowed-exit', 'test-command'],
      edits: { 'check.sh': text => text.replace('set -e\n', 'set +e\n').concat('exit 0\n') },
    },
  ],
  honest: [
    { name: 'the operator is mended', verdict: 'fixed', edits: { 'src/Sum.java': MEND } },
    {
      name: 'the operator is mended, and a test added',
      verdict: 'fixed',
      edits: {
        'src/Sum.java': MEND,
        'test/SumTest.java': swap(
          '    @Test\n    public void keeps',
          '    @Test\n    public void addsNegative() {\n        assertEquals(-2, Sum.add(-1, -1));\n    }\n\n    @Test\n    public void keeps',
        ),
      },
    },
    {
      name: 'the list gets its type',
      on: 'raw',
      verdict: 'fixed',
      edits: {
        'src/Sum.java': swap('List items = new ArrayList();', 'List<String> items = new ArrayList<>();'),
      },
    },
    {
      name: 'the function moves to a class of its own',
      verdict: 'fixed',
      edits: {
        'src/Sum.java': swap('return a - b', 'return Adding.add(a, b)'),
        'src/Adding.java':
          'class Adding {\n    static int add(int a, int b) {\n        return a + b;\n    }\n}\n',
      },
    },
    {
      name: 'a wrong expectation is corrected',
      on: 'wrong',
      verdict: 'tests-changed',
      edits: { 'test/SumTest.java': swap('assertEquals(3', 'assertEquals(2') },
    },
  ],
}
