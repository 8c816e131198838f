import type { Cause } from '../../src/failure/cause.ts'

/** What a command prints when it fails, and how it exits; `remedy` is what the remedy names. */
export type Case = {
  readonly says: string
  readonly exit: number
  readonly kind: Cause['kind']
  readonly remedy?: string
}

const uncaught = (message: string, fields: string) => `node:net:1637
      const err = new Error();
            ^

Error: ${message}
    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1637:16) {
${fields}
}

Node.js v24.21.0`

const trailer = (script: string, code: number) => `npm error Lifecycle script \`test\` failed with error:
npm error code ${code}
npm error path /home/runner/work/shop/shop
npm error workspace shop@1.0.0
npm error location /home/runner/work/shop/shop
npm error command failed
npm error command sh -c ${script}
npm error A complete log of this run can be found in: /home/runner/.npm/_logs/2026-11-20T10_00_00_000Z-debug-0.log`

/** Programs, libraries and runtimes that are not there. */
export const TOOLS: readonly Case[] = [
  { says: 'bash: line 1: pytest: command not found', exit: 127, kind: 'environment', remedy: 'pytest' },
  {
    says: `> shop@1.0.0 test\n> jest\n\nsh: 1: jest: not found`,
    exit: 127,
    kind: 'environment',
    remedy: 'jest',
  },
  {
    says: `> eslint .\n\nsh: eslint: command not found\n${trailer('eslint .', 127)}`,
    exit: 127,
    kind: 'environment',
    remedy: 'eslint',
  },
  {
    says: "/usr/bin/env: 'python2': No such file or directory",
    exit: 127,
    kind: 'environment',
    remedy: 'python2',
  },
  {
    says: '/bin/sh: 1: cmake: not found\nmake: *** [Makefile:12: build] Error 127',
    exit: 2,
    kind: 'environment',
    remedy: 'cmake',
  },
  {
    says: 'make: gcc: No such file or directory\nmake: *** [Makefile:3: main.o] Error 127',
    exit: 2,
    kind: 'environment',
    remedy: 'gcc',
  },
  { says: 'zsh: command not found: flutter', exit: 127, kind: 'environment', remedy: 'flutter' },
  {
    says: 'bash: ./scripts/test.sh: Permission denied',
    exit: 126,
    kind: 'environment',
    remedy: './scripts/test.sh',
  },
  {
    says: 'bash: ./gradlew: cannot execute: required file not found',
    exit: 127,
    kind: 'environment',
    remedy: './gradlew',
  },
  {
    says: '# example.test/shop\ncgo: C compiler "gcc" not found: exec: "gcc": executable file not found in $PATH',
    exit: 1,
    kind: 'environment',
    remedy: 'gcc',
  },
  {
    says: uncaught(
      'spawn ffmpeg ENOENT',
      "  errno: -2,\n  code: 'ENOENT',\n  syscall: 'spawn ffmpeg',\n  path: 'ffmpeg',\n  spawnargs: [ '-version' ]",
    ),
    exit: 1,
    kind: 'environment',
    remedy: 'ffmpeg',
  },
  {
    says: "'mvn' is not recognized as an internal or external command,\noperable program or batch file.",
    exit: 1,
    kind: 'environment',
    remedy: 'mvn',
  },
  {
    says: "The term 'pwsh-yaml' is not recognized as a name of a cmdlet, function, script file, or executable program.",
    exit: 1,
    kind: 'environment',
    remedy: 'pwsh-yaml',
  },
  { says: '/usr/bin/python3: No module named pytest', exit: 1, kind: 'environment', remedy: 'pytest' },
  {
    says: '   Compiling libc v0.2.150\nerror: linker `cc` not found\n  |\n  = note: No such file or directory (os error 2)\n\nerror: could not compile `shop` (bin "shop") due to 1 previous error',
    exit: 101,
    kind: 'environment',
    remedy: 'cc',
  },
  {
    says: './build/app: error while loading shared libraries: libssl.so.1.1: cannot open shared object file: No such file or directory',
    exit: 127,
    kind: 'environment',
    remedy: 'libssl.so.1.1',
  },
  {
    says: "ERROR: JAVA_HOME is not set and no 'java' command could be found in your PATH.\n\nPlease set the JAVA_HOME variable in your environment to match the\nlocation of your Java installation.",
    exit: 1,
    kind: 'environment',
    remedy: 'JAVA_HOME',
  },
  {
    says: "error: toolchain 'nightly-2026-01-01-x86_64-unknown-linux-gnu' is not installed",
    exit: 1,
    kind: 'environment',
    remedy: 'nightly-2026-01-01',
  },
  {
    says: "rbenv: version `3.3.0' is not installed (set by /home/runner/work/shop/.ruby-version)",
    exit: 1,
    kind: 'environment',
    remedy: '3.3.0',
  },
  {
    says: "Error: browserType.launch: Executable doesn't exist at /home/runner/.cache/ms-playwright/chromium-1091/chrome-linux/chrome\n╔═════════════════════════╗\n║ npx playwright install  ║\n╚═════════════════════════╝",
    exit: 1,
    kind: 'environment',
    remedy: 'Playwright',
  },
  {
    says: '-- The C compiler identification is unknown\nCMake Error at CMakeLists.txt:2 (project):\n  No CMAKE_C_COMPILER could be found.',
    exit: 1,
    kind: 'environment',
    remedy: 'compiler',
  },
]

/** Names that do not resolve, hosts and services that do not answer. */
export const HOSTS: readonly Case[] = [
  {
    says: 'npm error code EAI_AGAIN\nnpm error syscall getaddrinfo\nnpm error errno EAI_AGAIN\nnpm error request to https://registry.npmjs.org/left-pad failed, reason: getaddrinfo EAI_AGAIN registry.npmjs.org',
    exit: 1,
    kind: 'environment',
    remedy: 'registry.npmjs.org',
  },
  {
    says: 'npm error code ECONNRESET\nnpm error network request to https://registry.npmjs.org/jest failed, reason: read ECONNRESET\nnpm error network This is a problem related to network connectivity.',
    exit: 1,
    kind: 'environment',
    remedy: 'registry.npmjs.org',
  },
  {
    says: "fatal: unable to access 'https://github.com/acme/parts.git/': Could not resolve host: github.com",
    exit: 128,
    kind: 'environment',
    remedy: 'github.com',
  },
  {
    says: 'curl: (6) Could not resolve host: example.test',
    exit: 6,
    kind: 'environment',
    remedy: 'example.test',
  },
  {
    says: "curl: (7) Failed to connect to downloads.example.test port 443 after 12 ms: Couldn't connect to server",
    exit: 7,
    kind: 'environment',
    remedy: 'downloads.example.test',
  },
  {
    says: "Err:1 http://deb.debian.org/debian bookworm InRelease\n  Temporary failure resolving 'deb.debian.org'\nE: Failed to fetch http://deb.debian.org/debian/dists/bookworm/InRelease  Temporary failure resolving 'deb.debian.org'",
    exit: 100,
    kind: 'environment',
    remedy: 'deb.debian.org',
  },
  {
    says: 'go: github.com/stretchr/testify@v1.8.4: Get "https://proxy.golang.org/github.com/stretchr/testify/@v/v1.8.4.mod": dial tcp: lookup proxy.golang.org on 127.0.0.53:53: no such host',
    exit: 1,
    kind: 'environment',
    remedy: 'proxy.golang.org',
  },
  {
    says: '    Updating crates.io index\nerror: failed to get `serde` as a dependency of package `shop v0.1.0`\n\nCaused by:\n  download of config.json failed\n\nCaused by:\n  [6] Could not resolve hostname (Could not resolve host: index.crates.io)',
    exit: 101,
    kind: 'environment',
    remedy: 'index.crates.io',
  },
  {
    says: "WARNING: Retrying (Retry(total=0)) after connection broken by 'NewConnectionError'\nERROR: Could not install packages due to an OSError: HTTPSConnectionPool(host='pypi.org', port=443): Max retries exceeded with url: /simple/requests/ (Caused by NameResolutionError(\"Failed to resolve 'pypi.org' ([Errno -3] Temporary failure in name resolution)\"))",
    exit: 1,
    kind: 'environment',
    remedy: 'pypi.org',
  },
  {
    says: '[ERROR] Failed to execute goal on project shop: Could not collect dependencies: Could not transfer artifact org.junit:junit-bom:pom:5.10.2 from/to central (https://repo.maven.apache.org/maven2): repo.maven.apache.org: java.net.UnknownHostException: repo.maven.apache.org -> [Help 1]\n[ERROR] \n[ERROR] To see the full stack trace of the errors, re-run Maven with the -e switch.\n[ERROR] Re-run Maven using the -X switch to enable full debug logging.',
    exit: 1,
    kind: 'environment',
    remedy: 'repo.maven.apache.org',
  },
  {
    says: 'npm error code E503\nnpm error 503 Service Unavailable - GET https://registry.npmjs.org/react - Service Unavailable',
    exit: 1,
    kind: 'environment',
    remedy: 'registry.npmjs.org',
  },
  {
    says: "> Could not GET 'https://plugins.gradle.org/m2/org/jetbrains/kotlin.pom'. Received status code 503 from server: Service Unavailable\n\n* Try:\n> Run with --stacktrace option to get the stack trace.",
    exit: 1,
    kind: 'environment',
    remedy: 'plugins.gradle.org',
  },
  {
    says: 'Error response from daemon: toomanyrequests: You have reached your pull rate limit.',
    exit: 1,
    kind: 'environment',
    remedy: 'container registry',
  },
  {
    says: uncaught(
      'connect ECONNREFUSED 127.0.0.1:5432',
      "  errno: -111,\n  code: 'ECONNREFUSED',\n  syscall: 'connect',\n  address: '127.0.0.1',\n  port: 5432",
    ),
    exit: 1,
    kind: 'environment',
    remedy: 'PostgreSQL',
  },
  {
    says: 'Traceback (most recent call last):\n  File "/app/manage.py", line 22, in <module>\n    main()\npsycopg2.OperationalError: connection to server at "localhost" (127.0.0.1), port 5432 failed: Connection refused\n\tIs the server running on that host and accepting TCP/IP connections?',
    exit: 1,
    kind: 'environment',
    remedy: 'PostgreSQL',
  },
  {
    says: "ERROR 2002 (HY000): Can't connect to local MySQL server through socket '/var/run/mysqld/mysqld.sock' (2)",
    exit: 1,
    kind: 'environment',
    remedy: 'MySQL',
  },
  {
    says: 'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
    exit: 1,
    kind: 'environment',
    remedy: 'Docker',
  },
  {
    says: 'redis.exceptions.ConnectionError: Error 111 connecting to localhost:6379. Connection refused.',
    exit: 1,
    kind: 'environment',
    remedy: 'Redis',
  },
  {
    says: `FFF
======================================================================
ERROR: test_a (tests.Db.test_a)
----------------------------------------------------------------------
OperationalError: connection to server at "localhost", port 5432 failed: Connection refused
======================================================================
ERROR: test_b (tests.Db.test_b)
----------------------------------------------------------------------
OperationalError: connection to server at "localhost", port 5432 failed: Connection refused
----------------------------------------------------------------------
Ran 2 tests in 0.010s

FAILED (errors=2)`,
    exit: 1,
    kind: 'environment',
    remedy: 'PostgreSQL',
  },
]

/** Disk, memory, licences. */
export const LIMITS: readonly Case[] = [
  {
    says: "cc1plus: error writing to /tmp/ccX1.s: No space left on device\nc++: fatal error: can't write output",
    exit: 1,
    kind: 'environment',
    remedy: 'disk',
  },
  {
    says: 'npm error code ENOSPC\nnpm error syscall write\nnpm error nospc ENOSPC: no space left on device, write',
    exit: 228,
    kind: 'environment',
    remedy: 'disk',
  },
  {
    says: "Error: ENOSPC: System limit for number of file watchers reached, watch '/home/runner/work/shop'",
    exit: 1,
    kind: 'environment',
    remedy: 'inotify',
  },
  {
    says: '<--- Last few GCs --->\n\nFATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory\n----- Native stack trace -----',
    exit: 134,
    kind: 'environment',
    remedy: 'Node',
  },
  {
    says: '> Task :app:compileKotlin\n\nThe server may need more memory: java.lang.OutOfMemoryError: Java heap space',
    exit: 1,
    kind: 'environment',
    remedy: 'Java',
  },
  {
    says: 'c++: fatal error: Killed signal terminated program cc1plus\ncompilation terminated.\nmake[2]: *** [CMakeFiles/app.dir/build.make:76: main.o] Error 1',
    exit: 2,
    kind: 'environment',
    remedy: 'cc1plus',
  },
  { says: 'collecting ... collected 12 items\n', exit: 137, kind: 'environment', remedy: 'memory' },
  { says: 'fork: Cannot allocate memory', exit: 254, kind: 'environment', remedy: 'memory' },
  {
    says: "error: could not compile `shop` (lib)\n\nCaused by:\n  process didn't exit successfully: `rustc --crate-name shop` (signal: 9, SIGKILL: kill)",
    exit: 101,
    kind: 'environment',
    remedy: 'memory',
  },
  {
    says: '* What went wrong:\nGradle build daemon disappeared unexpectedly (it may have been killed or may have crashed)',
    exit: 1,
    kind: 'environment',
    remedy: 'Gradle',
  },
  {
    says: 'Failed to install the following Android SDK packages as some licences have not been accepted.\n     build-tools;34.0.0 Android SDK Build-Tools 34',
    exit: 1,
    kind: 'environment',
    remedy: 'licences',
  },
  {
    says: 'No valid Unity Editor license found. Please activate your license.',
    exit: 1,
    kind: 'environment',
    remedy: 'Unity',
  },
  {
    says: "You have not agreed to the Xcode license agreements. Please run 'sudo xcodebuild -license'.",
    exit: 69,
    kind: 'environment',
    remedy: 'Xcode',
  },
  {
    says: 'Agreeing to the Xcode/iOS license requires admin privileges, please agree to the Xcode license.',
    exit: 69,
    kind: 'environment',
    remedy: 'Xcode',
  },
]

/** The registry or the lock file. */
export const DEPENDENCIES: readonly Case[] = [
  {
    says: 'npm error code ERESOLVE\nnpm error ERESOLVE could not resolve\nnpm error\nnpm error While resolving: shop@1.0.0\nnpm error Found: react@18.2.0',
    exit: 1,
    kind: 'dependency',
  },
  {
    says: 'npm error code EUSAGE\nnpm error\nnpm error `npm ci` can only install packages when your package.json and package-lock.json or npm-shrinkwrap.json are in sync.\nnpm error Missing: chalk@5.3.0 from lock file',
    exit: 1,
    kind: 'dependency',
  },
  {
    says: "npm error code E404\nnpm error 404 Not Found - GET https://registry.npmjs.org/left-padd - Not found\nnpm error 404  'left-padd@^1.0.0' is not in this registry.",
    exit: 1,
    kind: 'dependency',
  },
  {
    says: 'error Your lockfile needs to be updated, but yarn was run with `--frozen-lockfile`.\ninfo Visit https://yarnpkg.com/en/docs/cli/install for documentation about this command.',
    exit: 1,
    kind: 'dependency',
  },
  {
    says: '➤ YN0028: │ The lockfile would have been modified by this install, which is explicitly forbidden.\n➤ YN0000: · Failed with errors in 0s 512ms',
    exit: 1,
    kind: 'dependency',
  },
  {
    says: ' ERR_PNPM_OUTDATED_LOCKFILE  Cannot install with "frozen-lockfile" because pnpm-lock.yaml is not up to date with package.json',
    exit: 1,
    kind: 'dependency',
  },
  {
    says: 'ERROR: Could not find a version that satisfies the requirement numpy==9.9.9 (from versions: 1.26.0, 1.26.1)\nERROR: No matching distribution found for numpy==9.9.9',
    exit: 1,
    kind: 'dependency',
  },
  {
    says: 'pyproject.toml changed significantly since poetry.lock was last generated. Run `poetry lock` to fix the lock file.',
    exit: 1,
    kind: 'dependency',
  },
  {
    says: 'error: failed to select a version for `serde`.\n    ... required by package `shop v0.1.0`\nversions that meet the requirements `^9` are: none',
    exit: 101,
    kind: 'dependency',
  },
  {
    says: 'error: the lock file /home/runner/work/shop/Cargo.lock needs to be updated but --locked was passed to prevent this',
    exit: 101,
    kind: 'dependency',
  },
  {
    says: 'main.go:4:2: no required module provides package github.com/pkg/errors; to add it:\n\tgo get github.com/pkg/errors',
    exit: 1,
    kind: 'dependency',
  },
  {
    says: 'verifying github.com/pkg/errors@v0.9.1: checksum mismatch\n\tdownloaded: h1:aaa\n\tgo.sum:     h1:bbb',
    exit: 1,
    kind: 'dependency',
  },
  {
    says: "Could not find gem 'rails (~> 99)' in rubygems repository https://rubygems.org/ or installed locally.",
    exit: 7,
    kind: 'dependency',
  },
  {
    says: 'Your requirements could not be resolved to an installable set of packages.\n\n  Problem 1\n    - Root composer.json requires php ^9.0',
    exit: 2,
    kind: 'dependency',
  },
  {
    says: '[ERROR] Failed to execute goal on project shop: Could not resolve dependencies for project shop:shop:jar:1.0: Could not find artifact acme:parts:jar:9.9 in central (https://repo.maven.apache.org/maven2) -> [Help 1]',
    exit: 1,
    kind: 'dependency',
  },
  {
    says: "> Could not resolve all files for configuration ':compileClasspath'.\n   > Could not find acme:parts:9.9.",
    exit: 1,
    kind: 'dependency',
  },
  {
    says: '/home/runner/work/shop/Shop.csproj : error NU1101: Unable to find package Acme.Parts. No packages exist with this id in source(s): nuget.org',
    exit: 1,
    kind: 'dependency',
  },
]

/** Type checkers, linters, formatters. */
export const CHECKS: readonly Case[] = [
  {
    says: "src/cart.ts(3,7): error TS2322: Type 'string' is not assignable to type 'number'.",
    exit: 2,
    kind: 'types',
  },
  {
    says: 'shop/cart.py:3: error: Incompatible return value type (got "str", expected "int")  [return-value]\nFound 1 error in 1 file (checked 4 source files)',
    exit: 1,
    kind: 'types',
  },
  {
    says: '/app/cart.py\n  /app/cart.py:3:12 - error: Type "str" is not assignable to return type "int" (reportReturnType)\n1 error, 0 warnings, 0 informations',
    exit: 1,
    kind: 'types',
  },
  {
    says: ' ------ ---------\n  Line   src/Cart.php\n ------ ---------\n  3      Method Cart::sum() should return int but returns string.\n\n [ERROR] Found 1 error',
    exit: 1,
    kind: 'types',
  },
  {
    says: "/app/cart.js\n  3:7  error  'x' is assigned a value but never used  no-unused-vars\n\n✖ 1 problem (1 error, 0 warnings)\n\n",
    exit: 1,
    kind: 'style',
  },
  {
    says: 'Checking formatting...\n[warn] src/cart.ts\n[warn] Code style issues found in the above file. Run Prettier with --write to fix.',
    exit: 1,
    kind: 'style',
  },
  {
    says: 'cart.py:1:8: F401 [*] `os` imported but unused\nFound 1 error.\n[*] 1 fixable with the `--fix` option.',
    exit: 1,
    kind: 'style',
  },
  { says: './cart.py:3:80: E501 line too long (93 > 79 characters)', exit: 1, kind: 'style' },
  {
    says: 'would reformat cart.py\n\nOh no! 💥 💔 💥\n1 file would be reformatted, 3 files would be left unchanged.',
    exit: 1,
    kind: 'style',
  },
  { says: 'Diff in /app/src/lib.rs:3:\n-fn  main() {}\n+fn main() {}', exit: 1, kind: 'style' },
  { says: 'cart.go:5:2: ineffectual assignment to n (ineffassign)\n\tn := 1\n\t^', exit: 1, kind: 'style' },
  {
    says: 'cart.rb:1:1: C: [Correctable] Style/FrozenStringLiteralComment: Missing frozen string literal comment.\n\n3 files inspected, 1 offense detected, 1 offense autocorrectable',
    exit: 1,
    kind: 'style',
  },
  {
    says: '** (Mix) mix format failed due to --check-formatted.\nThe following files are not formatted:',
    exit: 1,
    kind: 'style',
  },
]

/** What looks like something else and is the code. */
export const NEAR_MISSES: readonly Case[] = [
  {
    says: '● client › retries\n\n    Error: connect ECONNREFUSED 127.0.0.1:5432\n\n      at Object.<anonymous> (test/client.test.js:4:9)\n\nTest Suites: 1 failed, 1 total\nTests:       1 failed, 3 passed, 4 total',
    exit: 1,
    kind: 'code',
  },
  {
    says: uncaught('connect ECONNREFUSED 127.0.0.1:3000', "  code: 'ECONNREFUSED',\n  port: 3000"),
    exit: 1,
    kind: 'code',
  },
  {
    says: '  1) server\n       answers:\n     Error: connect ECONNREFUSED 127.0.0.1:3000\n\n  0 passing (5ms)\n  1 failing',
    exit: 1,
    kind: 'code',
  },
  {
    says: 'warning: could not connect to server: Connection refused localhost:5432\nAssertionError: expected 3 to equal 4',
    exit: 1,
    kind: 'code',
  },
  { says: 'tool: command not found\n1 passed, going on\nError: total is wrong', exit: 1, kind: 'code' },
  { says: "Error: Cannot find module './cart'\nRequire stack:\n- /app/index.js", exit: 1, kind: 'code' },
  { says: "ModuleNotFoundError: No module named 'shop.cart'", exit: 1, kind: 'code' },
  {
    says: "FileNotFoundError: [Errno 2] No such file or directory: 'fixtures/cart.json'",
    exit: 1,
    kind: 'code',
  },
  {
    says: 'main.c:1:10: fatal error: cart.h: No such file or directory\n    1 | #include "cart.h"\ncompilation terminated.\nmake: *** [Makefile:2: main.o] Error 1',
    exit: 2,
    kind: 'code',
  },
  { says: 'Segmentation fault (core dumped)', exit: 139, kind: 'code' },
  {
    says: 'error[E0425]: cannot find value `x` in this scope\n --> src/lib.rs:2:5\nerror: could not compile `shop` (lib) due to 1 previous error',
    exit: 101,
    kind: 'code',
  },
  {
    says: 'not ok 1 - writes the report\n  ---\n  error: No space left on device\n  ...\n1..1\n# tests 1\n# pass 0\n# fail 1',
    exit: 1,
    kind: 'code',
  },
  {
    says: '--- FAIL: TestDial (0.00s)\n    dial_test.go:9: dial tcp: lookup nowhere.invalid: no such host\nFAIL\nFAIL\texample.test/dial\t0.003s',
    exit: 1,
    kind: 'code',
  },
  {
    says: 'FAILED tests/test_limits.py::test_oom - MemoryError: out of memory\n==== 1 failed, 12 passed in 0.10s ====',
    exit: 1,
    kind: 'code',
  },
  { says: '✖ 3 problems (0 errors, 3 warnings)\n\nError: config is empty', exit: 1, kind: 'code' },
  { says: 'Error: the server answered 503 Service Unavailable to /cart', exit: 1, kind: 'code' },
  { says: '', exit: 1, kind: 'code' },
]
