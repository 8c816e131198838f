import type { Sign } from './sign.ts'

const install = (tool: string) => `install ${tool || 'what the command calls'} in a step before this action`

/** Only with exit status 126 or 127: the same words are printed by scripts that go on. */
export const NOT_RUN: readonly Sign[] = [
  {
    pattern:
      /(?:^|: )zsh: command not found: (\S{1,200})$|(?:^|[:\s])([^\s:]{1,200}): (?:command )?not found$/,
    remedy: install,
  },
  { pattern: /\benv: ['‘"]?([^'’"\s:]{1,200})['’"]?: No such file or directory/, remedy: install },
  { pattern: /(?:^|[:\s])([^\s:]{1,200}): No such file or directory$/, remedy: install },
  {
    pattern:
      /(?:^|[:\s])([^\s:]{1,200}): (?:Permission denied|cannot execute(?:: required file not found)?|cannot execute binary file.{0,40})$/,
    remedy: tool => `make ${tool} executable on this machine: set its mode and check that it is built for it`,
  },
]

/** A program, a library or a runtime is not there, in words that nothing else uses. */
export const TOOLS: readonly Sign[] = [
  {
    pattern: /^make(?:\[\d{1,3}\])?: (\S{1,200}): (?:No such file or directory|Command not found)$/,
    remedy: install,
  },
  { pattern: /exec: "([^"]{1,200})": executable file not found in (?:\$PATH|%PATH%)/, remedy: install },
  { pattern: /^(?:Error: |\s{0,4}\^?Error: )?spawn (\S{1,200}) ENOENT$/, remedy: install },
  { pattern: /Unable to locate executable file: (\S{1,200})/, remedy: install },
  { pattern: /^'([^']{1,200})' is not recognized as an internal or external command/, remedy: install },
  { pattern: /The term '([^']{1,200})' is not recognized as (?:the|a) name of a cmdlet/, remedy: install },
  { pattern: /^\S{0,200}python[\d.]{0,6}: No module named (\S{1,100})$/, remedy: install },
  { pattern: /^error: linker [`'](\S{1,100}?)[`'] not found/, remedy: install },
  {
    pattern: /error while loading shared libraries: ([^\s:]{1,200}): cannot open shared object file/,
    remedy: install,
  },
  {
    pattern: /(?:^|\s)(JAVA_HOME) is (?:not set|not defined correctly|set to an invalid directory)/,
    remedy: () => 'set up a JDK and JAVA_HOME in a step before this action',
  },
  {
    pattern: /^error: toolchain '([^']{1,100})' is not installed/,
    remedy: tool => install(`the Rust toolchain ${tool}`),
  },
  {
    pattern: /^(?:rbenv|pyenv|nodenv|asdf|jenv): version [`'](\S{1,60}?)' is not installed/,
    remedy: version => install(`version ${version} of the language`),
  },
  {
    pattern: /Executable doesn't exist at (\S{1,300})/,
    remedy: () => 'install the browsers of Playwright in a step before this action',
  },
  {
    pattern: /(Could not find Chrome|No binary for Chrome\w{0,10} browser|Cannot find Chrome)/,
    remedy: () => install('Chrome'),
  },
  { pattern: /No (CMAKE_\w{1,20}_COMPILER) could be found/, remedy: () => install('a compiler') },
  {
    pattern:
      /(?:No matching toolchains? found|No locally installed toolchains match) .{0,100}\bversion[= ]{1,3}(\d{1,3})/,
    remedy: version => install(`JDK ${version}`),
  },
]
