// What builds and tests need to find their tools. A list of what is allowed: of names not known here, none is passed on.
const NAMES = [
  'PATH HOME USER LOGNAME SHELL LANG LANGUAGE TZ TMPDIR RUNNER_OS RUNNER_ARCH RUNNER_TOOL_CACHE AGENT_TOOLSDIRECTORY',
  'NODE_PATH NVM_DIR NVM_BIN PNPM_HOME BUN_INSTALL DENO_DIR',
  'pythonLocation Python_ROOT_DIR Python3_ROOT_DIR PYENV_ROOT VIRTUAL_ENV PYTHONPATH CONDA CONDA_PREFIX LD_LIBRARY_PATH PKG_CONFIG_PATH',
  'GOROOT GOPATH GOMODCACHE GOCACHE GOFLAGS CARGO_HOME RUSTUP_HOME RUSTUP_TOOLCHAIN',
  'JAVA_HOME M2_HOME MAVEN_HOME GRADLE_HOME GRADLE_USER_HOME ANDROID_HOME ANDROID_SDK_ROOT',
  'GEM_HOME GEM_PATH BUNDLE_PATH RUBY_VERSION RBENV_ROOT COMPOSER_HOME DOTNET_ROOT SWIFT_PATH',
  'CC CXX CFLAGS CXXFLAGS LDFLAGS CHROME_BIN CHROMEWEBDRIVER GECKOWEBDRIVER',
].flatMap(line => line.split(' '))
const PATTERNS = [/^LC_[A-Z]+$/, /^(?:JAVA_HOME|GOROOT)_\w+$/]

/** The environment of repository code: found tools, a dumb terminal, the knowledge that this is CI. */
export function commandEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const allowed = Object.entries(environment).flatMap(([name, value]) =>
    value !== undefined && isAllowed(name) ? [[name, value]] : [],
  )
  return { ...Object.fromEntries(allowed), CI: 'true', GITHUB_ACTIONS: 'true', TERM: 'dumb' }
}

function isAllowed(name: string): boolean {
  return NAMES.includes(name) || PATTERNS.some(pattern => pattern.test(name))
}
