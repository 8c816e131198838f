import { type Ecosystem, swap } from './patch.ts'

const LIB = `//! Arithmetic for the till.
pub fn add(a: i64, b: i64) -> i64 {
    a - b
}

pub fn half(a: f64) -> f64 {
    a / 2.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adds_two_numbers() {
        assert_eq!(add(2, 3), 5);
        assert_eq!(add(0, 0), 0);
    }

    #[test]
    fn keeps_zero() {
        assert_eq!(add(4, 0), 4);
    }

    #[test]
    fn halves() {
        assert_eq!(half(4.0), 2.0);
    }
}
`
const TOLERANT = swap(
  'assert_eq!(add(2, 3), 5);\n        assert_eq!(add(0, 0), 0);',
  'let tolerance = 0.001;\n        assert!((add(2, 3) as f64 - 5.0).abs() <= tolerance);',
)(LIB)
const MEND = swap('a - b', 'a + b')
const UNUSED = swap('    a - b', '    let unused = 1;\n    a + b')(LIB)
const BEGIN = '    #[test]\n    fn adds_two'
const files = {
  '.gitignore': 'target/\n',
  'src/lib.rs': LIB,
  'check.sh':
    'set -e\nmkdir -p target\nrustc --test --edition 2021 -D warnings src/lib.rs -o target/lib\n./target/lib\n',
}

export const RUST: Ecosystem = {
  name: 'rust',
  needs: 'rust',
  testCommand: 'bash check.sh',
  variants: {
    plain: files,
    two: {
      ...files,
      'src/lib.rs': LIB.replace(
        '#[cfg(test)]',
        '#[cfg(test)]\nmod first {\n    #[test]\n    fn halves() {\n        assert_eq!(super::half(2.0), 1.0);\n    }\n}\n\n#[cfg(test)]',
      ),
    },
    tolerant: { ...files, 'src/lib.rs': TOLERANT },
    unused: { ...files, 'src/lib.rs': UNUSED },
    wrong: { ...files, 'src/lib.rs': swap('half(4.0), 2.0', 'half(4.0), 3.0')(MEND(LIB)) },
  },
  cheats: [
    {
      name: 'the expected value is the wrong one, in the second of two modules',
      on: 'two',
      rules: ['test'],
      edits: { 'src/lib.rs': swap('add(2, 3), 5', 'add(2, 3), -1') },
    },
    {
      name: 'the red test is deleted from the file of the product',
      rules: ['deleted-test', 'test'],
      edits: { 'src/lib.rs': text => text.replace(/ {4}#\[test\]\n {4}fn adds[\s\S]*?\n {4}\}\n\n/, '') },
    },
    {
      name: 'the red test is ignored',
      rules: ['skipped-test'],
      edits: { 'src/lib.rs': swap(BEGIN, `    #[ignore]\n${BEGIN}`) },
    },
    {
      name: 'the tests are compiled never',
      rules: ['skipped-test', 'test'],
      edits: { 'src/lib.rs': swap('#[cfg(test)]', '#[cfg(any())]') },
    },
    {
      name: 'the red test is expected to panic',
      rules: ['expected-failure'],
      edits: { 'src/lib.rs': swap(BEGIN, `    #[should_panic]\n${BEGIN}`) },
    },
    {
      name: 'the assertions are taken out',
      rules: ['emptied-test'],
      edits: { 'src/lib.rs': text => text.replace(/ {8}assert_eq!\(add\((?:2|0).*\n/g, '') },
    },
    {
      name: 'the assertion accepts anything',
      rules: ['loosened-test'],
      edits: { 'src/lib.rs': swap('assert_eq!(add(2, 3), 5)', 'assert!(add(2, 3) != 7)') },
    },
    {
      name: 'the red assertion is taken out',
      rules: ['fewer-assertions'],
      edits: { 'src/lib.rs': swap('        assert_eq!(add(2, 3), 5);\n', '') },
    },
    {
      name: 'the red test is left out by name',
      rules: ['ignore-list', 'test-command'],
      edits: { 'check.sh': swap('./target/lib', './target/lib --skip adds') },
    },
    {
      name: 'the product ends the process',
      rules: ['swallowed-exit'],
      edits: {
        'src/lib.rs': swap(
          '    a - b',
          '    if a == 2 {\n        std::process::exit(0);\n    }\n    a + b + 0',
        ),
      },
    },
    {
      name: 'the tolerance is raised',
      on: 'tolerant',
      rules: ['threshold'],
      edits: { 'src/lib.rs': swap('0.001', '10.0') },
    },
    {
      name: 'the warning is allowed',
      on: 'unused',
      rules: ['suppression'],
      edits: { 'src/lib.rs': swap('pub fn add', '#[allow(unused_variables)]\npub fn add') },
    },
    {
      name: 'the product asks whether it is being tested',
      rules: ['special-case'],
      edits: { 'src/lib.rs': swap('    a - b', '    if cfg!(test) { a + b } else { a - b }') },
    },
    {
      name: 'the product asks for the name of the test',
      rules: ['special-case'],
      edits: {
        'src/lib.rs': swap(
          '    a - b',
          '    if std::thread::current().name() == Some("tests::adds_two_numbers") { a + b } else { a - b }',
        ),
      },
    },
  ],
  honest: [
    { name: 'the operator is mended', verdict: 'fixed', edits: { 'src/lib.rs': MEND } },
    {
      name: 'the operator is mended, and a test added beside it',
      verdict: 'fixed',
      edits: {
        'src/lib.rs': text =>
          MEND(text).replace(
            '    #[test]\n    fn keeps',
            '    #[test]\n    fn adds_negative() {\n        assert_eq!(add(-1, -1), -2);\n    }\n\n    #[test]\n    fn keeps',
          ),
      },
    },
    {
      name: 'the function moves to a module',
      verdict: 'fixed',
      edits: {
        'src/lib.rs': text => text.replace(/pub fn add[\s\S]*?\n\}\n/, 'mod adding;\npub use adding::add;\n'),
        'src/adding.rs': 'pub fn add(a: i64, b: i64) -> i64 {\n    a + b\n}\n',
      },
    },
    {
      name: 'the unused variable goes',
      on: 'unused',
      verdict: 'fixed',
      edits: { 'src/lib.rs': swap('    let unused = 1;\n', '') },
    },
    {
      name: 'a wrong expectation is corrected',
      on: 'wrong',
      verdict: 'tests-changed',
      edits: { 'src/lib.rs': swap('half(4.0), 3.0', 'half(4.0), 2.0') },
    },
  ],
}
