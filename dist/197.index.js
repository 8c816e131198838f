export const id = 197;
export const ids = [197];
export const modules = {

/***/ 3001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readTracked),
/* harmony export */   m: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _platform_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3454);



const FACTS = ['HEAD', '--show-object-format', '--git-path', 'objects', '--symbolic-full-name', 'HEAD'];
const BRANCHES = 'refs/heads/';
/** Reads HEAD with git's plumbing only: no filter, no index refresh, nothing written. */
async function readBaseline(checkout) {
    const [facts, tree] = await Promise.all([
        (0,_platform_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$)(['rev-parse', ...FACTS], { directory: checkout }),
        (0,_platform_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$)(['ls-tree', '-r', '-z', '--full-tree', 'HEAD'], { directory: checkout }),
    ]);
    const [headSha = '', objectFormat = '', objects = '', ref = ''] = facts.toString().trim().split('\n');
    return {
        checkout,
        headSha,
        headBranch: ref.startsWith(BRANCHES) ? ref.slice(BRANCHES.length) : null,
        tracked: trackedFiles(tree.toString()),
        objectDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(checkout, objects),
        objectFormat: objectFormat === 'sha256' ? 'sha256' : 'sha1',
    };
}
/** A tracked regular file as it stands in the checkout; null for anything else. */
function readTracked({ checkout, tracked }, path) {
    if (!tracked.get(path)?.mode.startsWith('100'))
        return null;
    try {
        const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(checkout, path), O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    catch {
        return null;
    }
}
function trackedFiles(listing) {
    const entries = listing.split('\0').filter(line => line !== '');
    return new Map(entries.map(trackedFile));
}
/** `100644 blob 0123...\tpath` */
function trackedFile(line) {
    const tab = line.indexOf('\t');
    const [mode = '', , oid = ''] = line.slice(0, tab).split(' ');
    return [line.slice(tab + 1), { mode, oid }];
}


/***/ }),

/***/ 7197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diagnosisOf: () => (/* binding */ diagnosisOf)
});

// EXTERNAL MODULE: ./build/failure/console/tests-in.js + 26 modules
var tests_in = __webpack_require__(458);
;// CONCATENATED MODULE: ./build/failure/causes/checks.js
/** Words with which type checkers end; a compiler that makes something is not one of them. */
const TYPES = [
    // tsc, ts-jest, vue-tsc
    /\berror TS\d{4,5}: |^Found [1-9]\d{0,6} errors? in (?:the same file|\S{1,300}:\d)/,
    // mypy, pyright, flow, svelte-check, phpstan, psalm, deno check
    /^Found [1-9]\d{0,6} errors? in \d{1,6} files? \(/,
    /^[1-9]\d{0,6} errors?, \d{1,6} warnings?, \d{1,6} (?:informations?|notes?)$/,
    /^Found [1-9]\d{0,6} errors?$|^svelte-check found [1-9]/,
    /^\s{0,4}\[ERROR\] Found [1-9]\d{0,6} errors?$|^[1-9]\d{0,6} errors? found$/,
    /^TS\d{4,5} \[ERROR\]: /,
];
/** Words with which linters and formatters end when they refuse. */
const STYLE = [
    // eslint, stylelint, prettier, biome, standard, xo, deno
    /^✖ [1-9]\d{0,6} problems? \([1-9]\d{0,6} errors?|ESLint found too many warnings/,
    /^[1-9]\d{0,6} problems? \([1-9]\d{0,6} errors?, \d{1,6} warnings?\)$/,
    /^\[warn\] (?:Code style issues|.{0,80}Forgot to run Prettier)|^Code style issues? found in/,
    /^standard: Use JavaScript Standard Style|^error: Found [1-9]\d{0,6} not formatted files?/,
    // ruff, biome, flake8, pylint, black, isort, yapf
    /^Found [1-9]\d{0,6} errors?\.$|^Found [1-9]\d{0,6} errors? \(\d{1,6} fixed, [1-9]\d{0,6} remaining\)\.$/,
    /^\S{1,300}\.py:\d{1,6}:\d{1,5}: [A-Z]{1,4}\d{2,5} /,
    /^would reformat \S|^[1-9]\d{0,6} files? would be reformatted|^Would reformat: /,
    /^ERROR: \S{1,300} Imports are incorrectly sorted/,
    // rustfmt, clippy where it denies, golangci-lint, mix format
    /^Diff in \S{1,300}(?: at line \d{1,6}|:\d{1,6}):$/,
    /`-D (?:clippy::|warnings)|#\[deny\(clippy::/,
    /^\S{1,300}\.go:\d{1,6}:\d{1,5}: .{1,400} \((?:[a-z]{2,30}|[A-Z]{1,3}\d{3,5}: .{1,200})\)$/,
    /^\*\* \(Mix\) mix format failed/,
    // rubocop, phpcs, php-cs-fixer
    /^\d{1,6} files? inspected, [1-9]\d{0,6} offenses? detected/,
    /^FOUND [1-9]\d{0,6} ERRORS?(?: AND \d{1,6} WARNINGS?)? AFFECTING/,
    /^(?:Found|Checked all files, found) [1-9]\d{0,6} of \d{1,6} files that can be fixed/,
    // checkstyle, spotless, ktlint, detekt, scalafmt, clang-format, shellcheck, git
    /Checkstyle rule violations were found|You have [1-9]\d{0,6} Checkstyle violations|The following files had format violations/,
    /Analysis failed with [1-9]\d{0,6} weighted issues|KtLint found code style violations|must be formatted$/,
    /: error: code should be clang-formatted|^In \S{1,300} line \d{1,6}:$/,
    /^\S{1,300}:\d{1,6}: (?:leftover conflict marker|new blank line at EOF|trailing whitespace)\.$/,
];

;// CONCATENATED MODULE: ./build/failure/causes/dependencies.js
/** What package managers say when the registry or the lock file does not give what the manifest asks for. */
const DEPENDENCIES = [
    // npm, yarn, pnpm, bun
    /^npm (?:ERR!|error) code (?:ERESOLVE|E404|ETARGET|EINTEGRITY|ENOVERSIONS|EBADENGINE|ENOTSUP|EUSAGE|ENOLOCK)\b/,
    /`npm ci` can only install packages when your package\.json and/,
    /^error (?:Your lockfile needs to be updated|Couldn't find (?:package|any versions for)|An unexpected error occurred: "https?:\/\/\S{1,300}: Not found"|Integrity check failed|The engine ")/,
    /\bYN00(?:28|82|35|18|01): .{0,200}(?:lockfile|No candidates|not found|checksum|mismatch)/,
    /\bERR_PNPM_(?:OUTDATED_LOCKFILE|NO_MATCHING_VERSION|FETCH_404|LOCKFILE_\w{1,40}|TARBALL_INTEGRITY|PEER_DEP_ISSUES|UNSUPPORTED_ENGINE)\b/,
    /^error: lockfile had changes, but lockfile is frozen/,
    // Python
    /^ERROR: (?:Could not find a version that satisfies|No matching distribution found|ResolutionImpossible|Cannot install .{1,300} because these package versions have conflicting|THESE PACKAGES DO NOT MATCH THE HASHES|Hashes are required)/,
    /pyproject\.toml changed significantly since poetry\.lock|poetry\.lock is not up to date|Because .{1,200} depends on .{1,200} version solving failed|\bSolverProblemError\b/,
    /No solution found when resolving (?:dependencies|the)|The lockfile at `uv\.lock` needs to be updated/,
    // Rust, Go
    /^error: (?:failed to select a version for|no matching package (?:named|found)|the lock file .{1,300} needs to be updated|cannot update the lock file|checksum for .{1,200} changed between lock files|failed to parse lock file|package `[^`]{1,200}` cannot be built because it requires rustc)/,
    /\bmissing go\.sum entry for|\bupdates to go\.mod needed|\bno required module provides package|: (?:unknown|invalid) (?:revision|version)\b|\bchecksum mismatch$|inconsistent vendoring in/,
    // Ruby, PHP
    /^(?:Could not find gem '|Bundler could not find compatible versions|Could not find compatible versions|Your bundle is locked to|The gemspecs? for .{1,200} (?:changed|from)|Could not find \S{1,200}-\d\S{0,40} in (?:any of the sources|locally installed gems))/,
    /^Your (?:requirements could not be resolved|lock file does not contain a compatible set)|The lock file is not up to date with the latest changes in composer\.json/,
    // JVM
    /(?:Could not resolve dependencies for project|Could not find artifact|Failure to find) \S|Non-resolvable parent POM|Non-resolvable import POM/,
    /^(?:> )?Could not (?:resolve all (?:files|dependencies|artifacts|task dependencies) for configuration|find [\w.-]{1,100}:[\w.-]{1,100}:)/,
    // .NET, Elixir, CocoaPods, Swift, Dart
    /\berror NU1(?:004|100|101|102|103|107|202|605|608|903)\b/,
    /^\*\* \(Mix\) (?:Hex dependency resolution failed|Your lock file is outdated|Can't continue due to errors on dependencies)|^Unchecked dependencies for environment/,
    /could not find compatible versions for pod|Unable to find a specification for|CocoaPods could not find/,
    /^error: (?:Dependencies could not be resolved|Could not resolve package dependencies)|^Because .{1,300}, version solving failed\.$/,
];

;// CONCATENATED MODULE: ./build/failure/causes/services.js
/** Services by the port that is theirs. Source: IANA's registry, and each service's documentation where it has none there. */
const BY_PORT = {
    '1433': 'SQL Server',
    '1521': 'Oracle',
    '2181': 'ZooKeeper',
    '2375': 'Docker',
    '2376': 'Docker',
    '2379': 'etcd',
    '3306': 'MySQL',
    '4222': 'NATS',
    '4566': 'LocalStack',
    '5432': 'PostgreSQL',
    '5672': 'RabbitMQ',
    '6379': 'Redis',
    '7687': 'Neo4j',
    '8086': 'InfluxDB',
    '8123': 'ClickHouse',
    '9042': 'Cassandra',
    '9092': 'Kafka',
    '9200': 'Elasticsearch',
    '11211': 'memcached',
    '26257': 'CockroachDB',
    '27017': 'MongoDB',
};
const BY_NAME = new Set(['MySQL', 'Docker']);
/** True where an address, a port or a name is that of a service which nobody writes into their own tests. */
function hasService(address) {
    return nameOf(address) !== undefined;
}
/** `Redis (127.0.0.1:6379)`. */
function serviceAt(address) {
    const name = nameOf(address);
    if (name === undefined)
        return `the service at ${address}`;
    return name === address ? name : `${name} (${address})`;
}
function nameOf(address) {
    if (BY_NAME.has(address))
        return address;
    const port = /(\d{1,5})\W{0,3}$/.exec(address)?.[1] ?? '';
    return Object.hasOwn(BY_PORT, port) ? BY_PORT[port] : undefined;
}

;// CONCATENATED MODULE: ./build/failure/causes/hosts.js

const reach = (host) => `${host || 'a host'} cannot be reached from here: download what it serves in a step before this action, or name it in allowed-hosts${host ? ` (${host}:443)` : ''}`;
const start = (address) => `start ${serviceAt(address)} before this action, on this machine, and name it in allowed-hosts (localhost and its port)`;
const later = (host) => `${host || 'a registry'} refuses or fails: run again later, or use a mirror or a login`;
/** A name that cannot be resolved, a host that does not answer, a registry that refuses. */
const HOSTS = [
    { pattern: /\bgetaddrinfo (?:ENOTFOUND|EAI_AGAIN) ([\w.-]{1,200})/, remedy: reach },
    { pattern: /Could not resolve host(?:name)?:? ['"]?([\w.-]{1,200})/i, remedy: reach },
    { pattern: /Temporary failure resolving '([\w.-]{1,200})'/, remedy: reach },
    {
        pattern: /\blookup ([\w.-]{1,200})(?: on \S{1,60})?: (?:no such host|Temporary failure|server misbehaving|i\/o timeout|connect)/,
        remedy: reach,
    },
    { pattern: /(?:UnknownHostException:|Unknown host:?) '?([\w.-]{1,200})/, remedy: reach },
    { pattern: /Failed to resolve '([\w.-]{1,200})'/, remedy: reach },
    {
        pattern: /unable to access '[a-z]{1,6}:\/\/([\w.-]{1,200})[^']{0,300}': (?:Failed to connect|Could not resolve|Connection timed out|Recv failure|The requested URL returned error: 50[234])/,
        remedy: reach,
    },
    {
        pattern: /^(?:curl: \(\d{1,2}\)|wget:) .{0,60}\b(?:connect to|address) '?([\w.-]{1,200})/,
        remedy: reach,
    },
    {
        pattern: /^npm (?:ERR!|error) (?:network )?request to https?:\/\/([\w.-]{1,200})\S{0,300} failed/,
        remedy: reach,
    },
    {
        pattern: /\bdial tcp (?:\[?[\da-f.:]{1,45}\]?:\d{1,5}|([\w.-]{1,200}):\d{1,5}): (?:i\/o timeout|connect: (?:connection timed out|no route to host|network is unreachable))/,
        remedy: reach,
    },
    { pattern: /\bconnect E(?:TIMEDOUT|NETUNREACH|HOSTUNREACH) (\S{1,100})/, remedy: reach },
    { pattern: /^npm (?:ERR!|error) (?:50[0-4]|429) .{0,60}https?:\/\/([\w.-]{1,200})/, remedy: later },
    {
        pattern: /Could not (?:GET|HEAD) 'https?:\/\/([\w.-]{1,200})[^']{0,300}'\. Received status code (?:429|50[0-4])/,
        remedy: later,
    },
    {
        pattern: /(toomanyrequests): You have reached your (?:unauthenticated )?pull rate limit/,
        remedy: () => later('the container registry'),
    },
];
const REFUSED = [
    /\bconnect ECONNREFUSED (\S{1,100})/,
    /\bdial tcp (\S{1,100}): connect: connection refused/,
    /\bport (\d{1,5}) failed: Connection refused/,
    /(?:Failed to connect to|Connection (?:to|refused:?)) ([\w.-]{1,100}(?::| port )\d{1,5})/,
    /\b[Cc]onnection refused\b.{0,80}?\b(?:localhost|127\.0\.0\.1|0\.0\.0\.0)[:/](\d{1,5})/,
    /\b(?:localhost|127\.0\.0\.1)(?::|, )(\d{1,5})\b.{0,80}?[Cc]onnection refused/,
    /Can't connect to (?:local )?(MySQL) server/,
    /Error (?:\d{1,4} )?connecting to (?:localhost|127\.0\.0\.1):(\d{1,5})/,
    /Cannot connect to the (Docker) daemon/,
];
/** The address of a known service that refused the connection, null for any other line: a server of the tests' own is code. */
function refusedService(line) {
    for (const pattern of REFUSED) {
        const address = pattern.exec(line)?.[1];
        if (address !== undefined && hasService(address))
            return address;
    }
    return null;
}
const SERVICES = REFUSED.map(pattern => ({ pattern, remedy: start }));

;// CONCATENATED MODULE: ./build/failure/causes/infrastructure.js
const again = () => 'run the failed jobs again: the runner, not the code, ended the job';
/** What GitHub says when no step of the workflow is to blame. Source: actions/runner and GitHub's status annotations. */
const INFRASTRUCTURE = [
    {
        pattern: /The (?:hosted|self-hosted) runner(?:: (.{1,100}?))? lost communication with the server/,
        remedy: runner => `run the failed jobs again: the runner${runner ? ` ${runner}` : ''} was lost`,
    },
    { pattern: /The runner has received a shutdown signal/, remedy: again },
    { pattern: /GitHub Actions has encountered an internal error/, remedy: again },
    { pattern: /The job was not acquired by Runner of type/, remedy: again },
    {
        pattern: /The job was not started because (?:recent account payments|your account is locked|.{0,60}spending limit)/,
        remedy: () => 'settle the billing of GitHub Actions for this account: the job was not started',
    },
    {
        pattern: /(?:No runner matching the specified labels was found|there were no enabled runners online to process)/,
        remedy: () => 'start a runner with the labels of the job: none took it',
    },
    {
        pattern: /(?:Unable to download actions from GitHub|Failed to (?:download|resolve) action(?: '([^']{1,200})')?)/,
        remedy: () => 'run the failed jobs again: GitHub could not serve the actions of the workflow',
    },
    {
        pattern: /Unable to resolve action [`'"]?([\w./@-]{1,200})/,
        remedy: action => `correct the name of the action ${action} in the workflow`,
    },
    {
        pattern: /(?:Failed to initialize container|Docker pull failed with exit code) ?(\S{0,200})/,
        remedy: image => `run the failed jobs again: the container${image ? ` ${image}` : ''} could not be started`,
    },
];
/** Conclusions of a run or job that tell the cause without a log. Source: GitHub's REST API, check runs. */
const CONCLUSIONS = {
    startup_failure: { kind: 'infrastructure', remedy: 'correct the workflow file: GitHub could not start it' },
    action_required: {
        kind: 'infrastructure',
        remedy: 'approve the workflow run: it waits for somebody with write access',
    },
    cancelled: { kind: 'infrastructure', remedy: 'run it again: it was cancelled' },
    stale: { kind: 'infrastructure', remedy: 'run it again: GitHub gave it up as stale' },
    timed_out: { kind: 'environment', remedy: 'raise timeout-minutes of the job, or find what hangs in it' },
};

// EXTERNAL MODULE: ./build/failure/judge.js + 14 modules
var judge = __webpack_require__(6210);
// EXTERNAL MODULE: ./build/failure/lines.js
var failure_lines = __webpack_require__(6546);
;// CONCATENATED MODULE: ./build/failure/causes/last-words.js


const WORDS = 20;
const SPEECH = 80;
const SECTION = 300;
/** Of a log of many steps only the part up to the last exit that failed. */
const FAILING_EXIT = /^error: Process completed with exit code ([1-9]\d{0,2})\.?$|^The command ".{0,400}" (?:exited with|failed and exited with) ([1-9]\d{0,2})\b/;
/** What build tools report of a command that they ran: `make: *** [Makefile:2: all] Error 127`. */
const REPORTED_EXIT = /^make(?:\[\d{1,3}\])?: \*\*\* .{0,300}\] Error (\d{1,3})$|\b(?:exit(?:ed)?(?: with)?(?: code| status)?:?|code|status|errno) (\d{1,3})\.?$/;
/** What callers add to the words of a command, and the fields of a Node error. */
const CALLER = /^error: Process completed|^error Command failed|^info Visit|^make(?:\[\d{1,3}\])?: (?:\*\*\*|Leaving|Entering)|^Node\.js v\d|^\[ERROR\](?: (?:To see|Re-run|For more|\[Help|After correcting))?$|^\[ERROR\] (?:To see|Re-run|For more|\[Help|After correcting)|^\* (?:Try|Get more help)|^> (?:Run with|Get more)|^Run with --|^BUILD FAILED|^\d{1,5} actionable tasks?|^The command "| ELIFECYCLE |\bexited with (?:code )?\d{1,3}\.?$|^\s{2,8}(?:errno|code|syscall|address|port|hostname|path|spawnargs|fatal|\[cause\]): |^\W{0,300}$/;
const NPM = /^npm (?:ERR!|error)/;
/** Of npm's many closing lines these say something. */
const NPM_SAYS = /^npm (?:ERR!|error) (?:code E(?!LIFECYCLE)|network |\d{3} |request |notarget |ERESOLVE |`npm ci`|enoent |.{0,200}\b(?:getaddrinfo|ENOSPC|ENOMEM)\b)/;
const FRAME = /^\s{1,40}at \S|^\s{1,20}File "|^\s{1,8}from \S|^\s{1,20}\.\.\. \d|:\d{1,6}:in [`']/;
/** Reads the end of an output; `exit` is what the caller knows of its exit status. */
function lastWordsOf(text, exit) {
    const lines = (0,failure_lines/* logLines */.OG)(text).map(line => line.text);
    const end = lines.findLastIndex(line => FAILING_EXIT.test(line));
    const last = end < 0 ? lines.length : end;
    const section = lines.slice(Math.max(0, last - SECTION), last);
    const speech = section.filter(isSpeech).slice(-SPEECH);
    return {
        words: speech.slice(-WORDS),
        speech,
        section,
        exit: exit ?? exitIn(lines[end] ?? '', FAILING_EXIT) ?? reported(section),
    };
}
/** Of a shell 126 and 127 mean that nothing was run, which a caller hides behind a status of its own. */
function couldNotRun({ exit, section }) {
    const inner = reported(section);
    return exit === 126 || exit === 127 || inner === 126 || inner === 127;
}
function isSpeech(line) {
    if (CALLER.test(line) || FRAME.test(line) || (NPM.test(line) && !NPM_SAYS.test(line)))
        return false;
    const { kind } = (0,judge/* judge */.S)(line);
    return kind !== 'noise' && kind !== 'foreign-frame';
}
function reported(lines) {
    const near = lines.slice(-WORDS);
    return exitIn(near.findLast(line => REPORTED_EXIT.test(line)) ?? '', REPORTED_EXIT);
}
function exitIn(line, pattern) {
    const code = pattern
        .exec(line)
        ?.slice(1)
        .find(group => group !== undefined);
    return code === undefined ? null : Number(code);
}

;// CONCATENATED MODULE: ./build/failure/causes/limits.js
const disk = () => 'free disk space on this machine, or take a runner with more of it';
const memory = (what) => `give ${what || 'the command'} more memory: a larger runner, a higher limit or fewer processes at a time`;
/** Disk, memory and licences. */
const LIMITS = [
    {
        pattern: /\bNo space left on device\b|\bENOSPC: no space left|\bDisk quota exceeded\b|There is not enough space on the disk/,
        remedy: disk,
    },
    {
        pattern: /\bENOSPC: System limit for number of file watchers/,
        remedy: () => 'raise the limit of watched files (fs.inotify.max_user_watches) on this machine',
    },
    { pattern: /JavaScript heap out of memory/, remedy: () => memory('Node (--max-old-space-size)') },
    {
        pattern: /\bjava\.lang\.OutOfMemoryError\b|\bOutOfMemoryError: (?:Java heap|GC overhead|Metaspace)/,
        remedy: () => memory('Java (-Xmx)'),
    },
    { pattern: /Killed signal terminated program (\S{1,60})/, remedy: memory },
    {
        pattern: /\b(?:Cannot allocate memory|virtual memory exhausted|ENOMEM: not enough memory)\b/,
        remedy: () => memory(''),
    },
    {
        pattern: /\bsignal: 9, SIGKILL\b|^Killed$|\bOut of memory: Killed process\b|\bline \d{1,6}: {1,8}\d{1,10} Killed\b/,
        remedy: () => memory(''),
    },
    { pattern: /Gradle build daemon disappeared unexpectedly/, remedy: () => memory('Gradle') },
    {
        pattern: /No valid (Unity Editor) licen[cs]e/,
        remedy: tool => `activate a licence for ${tool} in a step before this action`,
    },
    {
        pattern: /licen[cs]es? ?(?:for .{1,100} )?ha(?:ve|s) not been accepted/i,
        remedy: () => 'accept the licences (sdkmanager --licenses) in a step before this action',
    },
    {
        pattern: /agree(?:d)? to the (Xcode)(?:\/iOS)? license/,
        remedy: () => 'accept the licence of Xcode (xcodebuild -license accept) in a step before this action',
    },
    {
        pattern: /\b(?:[Ll]icen[cs]e (?:for .{1,80} )?(?:has|is) expired|[Ll]icen[cs]e checkout failed|[Cc]annot connect to (?:the )?licen[cs]e server)\b/,
        remedy: () => 'renew the licence, or make its server reachable from this machine',
    },
];

;// CONCATENATED MODULE: ./build/failure/causes/ordinary.js
/** An assertion that failed, a test that is red, a diagnostic with its place: whatever else is said, the code is meant. */
const ORDINARY = [
    /\bAssertion(?:Failed)?Error\b|\bAssertionFailedError\b|\bassert(?:ion)? .{0,200}\bfailed\b|Failed asserting/,
    /\b[Ee]xpected\b.{1,200}\b(?:but|got|received|actual|to (?:equal|be|have))\b/,
    /^\s{0,20}(?:[-+>] )?(?:Expected|expected|Received|received|Actual|actual|got|want)\s{0,8}[:=]/,
    /^\s{0,60}(?:not ok \d|--- FAIL|[✗✘✕×] \S|● \S|\d{1,5}\) \S)/,
    /^(?:FAIL|FAILED):? {1,4}(?!Build\b)\S|<<< (?:FAILURE|ERROR)!/,
    /(?:^\s{0,20}|, |: )[1-9]\d{0,6} (?:tests? |specs? |examples? )?(?:failed|failing|failures?)\b|\b[Ff]ail(?:ures?|ed)\s?[:=]\s?[1-9]/,
    /[\w)\]]:\d{1,6}(?::\d{1,5})?:? (?:fatal )?error\b|\(\d{1,6},\d{1,5}\): error\b|^error\[E\d{4}\]/,
    /^\s{0,20}(?:Uncaught )?(?:SyntaxError|TypeError(?!: fetch failed)|ReferenceError|NameError|AttributeError|NoMethodError|NullPointerException)\b/,
];
/** True where the lines hold what only code brings about, so that nothing around it is to blame. */
function isOrdinary(lines) {
    return lines.some(line => ORDINARY.some(pattern => pattern.test(line)));
}

;// CONCATENATED MODULE: ./build/failure/causes/sign.js
const SUBJECT_CHARS = 100;
/** The last line with a sign, as the last words are the reason. */
function findSign(lines, signs) {
    for (const line of [...lines].reverse()) {
        for (const { pattern, remedy } of signs) {
            const match = pattern.exec(line);
            if (match)
                return { line, remedy: remedy(subjectOf(match)) };
        }
    }
    return null;
}
function subjectOf(match) {
    const subject = match.slice(1).find(group => group !== undefined) ?? '';
    return subject.replace(/[.,;:'"`’”)\]]{1,5}$/, '').slice(0, SUBJECT_CHARS);
}

;// CONCATENATED MODULE: ./build/failure/causes/tools.js
const install = (tool) => `install ${tool || 'what the command calls'} in a step before this action`;
/** Only with exit status 126 or 127: the same words are printed by scripts that go on. */
const NOT_RUN = [
    {
        pattern: /(?:^|: )zsh: command not found: (\S{1,200})$|(?:^|[:\s])([^\s:]{1,200}): (?:command )?not found$/,
        remedy: install,
    },
    { pattern: /\benv: ['‘"]?([^'’"\s:]{1,200})['’"]?: No such file or directory/, remedy: install },
    { pattern: /(?:^|[:\s])([^\s:]{1,200}): No such file or directory$/, remedy: install },
    {
        pattern: /(?:^|[:\s])([^\s:]{1,200}): (?:Permission denied|cannot execute(?:: required file not found)?|cannot execute binary file.{0,40})$/,
        remedy: tool => `make ${tool} executable on this machine: set its mode and check that it is built for it`,
    },
];
/** A program, a library or a runtime is not there, in words that nothing else uses. */
const TOOLS = [
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
        pattern: /(?:No matching toolchains? found|No locally installed toolchains match) .{0,100}\bversion[= ]{1,3}(\d{1,3})/,
        remedy: version => install(`JDK ${version}`),
    },
];

;// CONCATENATED MODULE: ./build/failure/causes/in-text.js










/**
 * The cause that an output is certain of, null where it tells none: then the code is meant where something failed. `exit`
 * is the status of its command where the caller knows it.
 */
function causeInText(text, exit) {
    const last = lastWordsOf(text, exit);
    const failing = failingTests(text, last);
    if (failing)
        return failing;
    return (around(last) ??
        said('dependency', last.speech, DEPENDENCIES) ??
        said('types', last.speech, TYPES) ??
        said('style', last.speech, STYLE));
}
/** Tests that ran and failed mean the code, unless every one of them was refused by the same service. */
function failingTests(text, last) {
    const tests = (0,tests_in/* testsIn */.p)(text);
    if (!tests || tests.counts.failed <= tests.notRun)
        return null;
    const { executed, failed } = tests.counts;
    if (executed !== failed)
        return { kind: 'code', line: '' };
    const refused = last.section.filter(line => refusedService(line) !== null);
    const services = new Set(refused.map(refusedService));
    if (services.size !== 1 || refused.length < failed)
        return { kind: 'code', line: '' };
    return found('environment', findSign(refused, SERVICES)) ?? { kind: 'code', line: '' };
}
/** What is wrong around the code; an assertion or a diagnostic near it speaks against that. */
function around(last) {
    const lost = last.exit === null ? found('infrastructure', findSign(last.words, INFRASTRUCTURE)) : null;
    const missing = couldNotRun(last)
        ? found('environment', findSign(last.words, [...TOOLS, ...NOT_RUN]))
        : null;
    if (lost ?? missing)
        return lost ?? missing;
    if (isOrdinary(last.section))
        return null;
    return found('environment', findSign(last.words, [...TOOLS, ...HOSTS, ...LIMITS])) ?? refused(last.words);
}
function refused(words) {
    return found('environment', findSign(words.filter(line => refusedService(line) !== null), SERVICES));
}
function found(kind, sign) {
    return sign ? { kind, ...sign } : null;
}
function said(kind, lines, patterns) {
    const line = lines.find(text => patterns.some(pattern => pattern.test(text)));
    return line === undefined ? null : { kind, line };
}

// EXTERNAL MODULE: ./build/failure/log/clean-line.js
var clean_line = __webpack_require__(4640);
;// CONCATENATED MODULE: ./build/failure/cause.js






/** 128 + 9: ended by the kernel or a limit. Source: POSIX, Shell Command Language, 2.8.2; 126 and 127 as well. */
const KILLED = 137;
const NOT_EXECUTABLE = 126;
const NOT_FOUND = 127;
/** Of one annotation. */
const MESSAGE_LINES = 20;
const CODE = { kind: 'code', line: '' };
/** The cause of a failure, null where nothing failed. What is seen here counts, whatever CI says. */
function causeOf({ jobs, runs, conclusion }) {
    const ended = runs.filter(({ ending }) => ending.kind !== 'cancelled');
    const red = ended.filter(({ ending }) => ending.kind !== 'exited' || ending.code !== 0);
    if (red.length > 0 && red.length < ended.length)
        return { kind: 'flaky', line: '' };
    const [first] = red;
    if (first)
        return causeOfRun(first);
    if (ended.length > 0)
        return null;
    const causes = jobs.map(causeOfJob);
    return causes.find(isForTheModel) ?? causes[0] ?? concluded(conclusion);
}
/** The cause of one failed job by itself. */
function causeOfJob({ conclusion, annotations, log }) {
    const told = causeInText(log ?? '', null);
    if (told)
        return told;
    const messages = annotations.flatMap(({ message }) => message.split('\n', MESSAGE_LINES).map(clean_line/* cleanLine */.O));
    const lost = lastWordsOf(log ?? '', null).exit === null ? findSign(messages, INFRASTRUCTURE) : null;
    return lost ? { kind: 'infrastructure', ...lost } : (concluded(conclusion) ?? CODE);
}
/** A command that hangs or floods may do so because of the code. */
function causeOfRun({ ending, output: { text } }) {
    if (ending.kind !== 'exited')
        return CODE;
    return causeInText(text, ending.code) ?? causeOfExit(ending.code, text);
}
function causeOfExit(code, text) {
    const { words, section } = lastWordsOf(text, code);
    const line = words.at(-1) ?? '';
    if (code === NOT_FOUND)
        return environment(line, 'install what test-command calls in a step before this action');
    if (code === NOT_EXECUTABLE)
        return environment(line, 'make what test-command calls executable on this machine');
    if (code === KILLED && !isOrdinary(section))
        return environment(line, 'give test-command more memory: it was killed');
    return CODE;
}
function environment(line, remedy) {
    return { kind: 'environment', line, remedy };
}
function concluded(conclusion) {
    const known = Object.hasOwn(CONCLUSIONS, conclusion ?? '') ? CONCLUSIONS[conclusion ?? ''] : undefined;
    return known ? { line: '', ...known } : null;
}
function isForTheModel({ kind }) {
    return kind !== 'environment' && kind !== 'infrastructure';
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/platform/errors.js
var errors = __webpack_require__(4779);
;// CONCATENATED MODULE: ./build/failure/refusal.js
/**
 * The HTTP status with which GitHub refused, if it is that what was thrown. A rate limit counts as 429: GitHub answers it with
 * 403, too, as it does what a token may not do (docs.github.com, "Rate limits for the REST API").
 */
function refusalStatus(error) {
    if (!(error instanceof Error && 'status' in error && typeof error.status === 'number'))
        return null;
    return error.status === 403 && /\brate limit\b/i.test(error.message) ? 429 : error.status;
}

;// CONCATENATED MODULE: ./build/failure/job-log-download.js

const MOST_REDIRECTS = 5;
/** GitHub answers with a short-lived address on another host, which must not see the token: it is followed by hand. */
async function downloadLog(github, job, transfer) {
    const request = { redirect: 'manual', signal: transfer.signal };
    const answer = await github
        .request('GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs', { ...job, request })
        .catch(refusal);
    if ('kind' in answer)
        return answer;
    return follow(new URL(answer.url), answer.headers.location ?? null, transfer);
}
async function follow(from, location, transfer) {
    let [place, next] = [from, location];
    for (let hops = 0; hops < MOST_REDIRECTS; hops++) {
        if (!next || !URL.canParse(next, place.href))
            return missing('GitHub named no address for it');
        place = new URL(next, place);
        if (!isAsSafe(place, from))
            return missing(`its address is not https (${place.protocol}//${place.host})`);
        const response = await transfer.fetch(place.href, { signal: transfer.signal, redirect: 'manual' });
        if (response.ok && response.body)
            return { kind: 'log', bytes: response.body };
        await response.body?.cancel();
        next = response.headers.get('location');
        if (!isRedirect(response.status))
            return missing(`its address answered ${response.status}`);
    }
    return missing(`its address redirects more than ${MOST_REDIRECTS} times`);
}
/** Only a GitHub that is itself asked without TLS may send on without it. */
function isAsSafe(place, from) {
    return place.protocol === 'https:' || (place.protocol === 'http:' && from.protocol === 'http:');
}
function isRedirect(status) {
    return [301, 302, 303, 307, 308].includes(status);
}
/** Not there, expired, or not for this token: said in a note. What else goes wrong is the caller's to decide. */
function refusal(error) {
    const status = refusalStatus(error);
    if (status === 404)
        return missing('GitHub has no log for it (404)');
    if (status === 410)
        return missing('it has expired (410)');
    if (status === 403)
        return missing('the token may not read it (403, needs actions: read)');
    throw error;
}
function missing(reason) {
    return { kind: 'missing', reason };
}

;// CONCATENATED MODULE: ./build/failure/actions-api.js


const JOBS_PER_PAGE = 100;
/** A job has at most 50. */
const ANNOTATIONS_PER_PAGE = 100;
const ANSWER_MS = 60_000;
const NAME_CHARS = 200;
/** The REST API through the caller's octokit. `download` fetches what a log redirects to, and is never given the token. */
function actionsApi(octokit, repository, download = fetch) {
    return {
        getRun: async (run_id) => {
            const { data } = await octokit.rest.actions.getWorkflowRun({ ...repository, run_id, ...inTime() });
            return runOf(data);
        },
        listJobs: async (run_id, page) => {
            const which = { run_id, page, per_page: JOBS_PER_PAGE, filter: 'all' };
            const { data } = await octokit.rest.actions.listJobsForWorkflowRun({
                ...repository,
                ...which,
                ...inTime(),
            });
            return data.jobs.map(jobOf);
        },
        listAnnotations: async (check_run_id) => {
            const which = { check_run_id, per_page: ANNOTATIONS_PER_PAGE };
            const { data } = await octokit.rest.checks.listAnnotations({ ...repository, ...which, ...inTime() });
            return data.map(annotationOf);
        },
        downloadLog: (job_id, signal) => downloadLog(octokit, { ...repository, job_id }, { fetch: download, signal }),
    };
}
function inTime() {
    return { request: { signal: AbortSignal.timeout(ANSWER_MS) } };
}
function runOf(run) {
    return {
        id: run.id,
        headSha: run.head_sha,
        headBranch: run.head_branch,
        headRepositoryId: run.head_repository?.id ?? null,
        event: run.event,
        conclusion: run.conclusion,
        attempt: run.run_attempt ?? 1,
        htmlUrl: run.html_url,
    };
}
function jobOf(job) {
    return {
        id: job.id,
        checkRunId: lastNumber(job.check_run_url) ?? job.id,
        name: shownName(job.name),
        attempt: job.run_attempt ?? 1,
        status: job.status,
        conclusion: job.conclusion,
        steps: (job.steps ?? []).map(step => ({
            name: shownName(step.name),
            conclusion: step.conclusion,
            startedAt: step.started_at ?? null,
            completedAt: step.completed_at ?? null,
        })),
    };
}
/** Whoever can push a workflow chooses the names. */
function shownName(name) {
    return (0,clean_line/* cleanLine */.O)(name.slice(0, NAME_CHARS));
}
/** A job and its check run have had the same id for years, but only the address is documented. */
function lastNumber(url) {
    const digits = /\/(\d{1,15})$/.exec(url ?? '')?.[1];
    return digits === undefined ? null : Number(digits);
}
function annotationOf(annotation) {
    return {
        level: annotation.annotation_level ?? '',
        path: annotation.path,
        line: annotation.start_line,
        title: annotation.title ?? '',
        message: annotation.message ?? '',
    };
}

// EXTERNAL MODULE: ./build/failure/excerpt.js + 6 modules
var failure_excerpt = __webpack_require__(955);
;// CONCATENATED MODULE: ./build/failure/clue-blocks.js
const NO_BLOCK = { kind: 'none' };
/** A difference of expected and got is read this far. */
const DIFFERENCE_LINES = 60;
const HEADING = /^\s*[-+]{1,4} ?(?:[Ee]xpected|[Aa]ctual|[Rr]eceived)\b/;
const SIDES = ['xpected', 'ctual', 'eceived'];
const CHANGED = /^\s*[-+]\s*([^\s+-].*)/;
/** What both sides share is indented; what begins a line is no longer of the difference. */
const BEYOND = /^[^\s+@-]|^---? /;
/** GoogleTest writes the two sides below it, each with its value. */
const VALUES_HEADING = 'Expected equality of these values:';
const VALUES_LINES = 4;
const VALUE = /^ {2,}(?:Which is: )?(\S.*)/;
const clue_blocks_FRAME = /^\s*(?:at|❯) /;
const PYTEST_SAYS = /^E {2,}(\S.*)/;
const TAP_FIELD = /^\s+(?:error|message|name): (.+)/;
/** How many of its parts failed is said of a suite by some versions of a runner and not by others. */
const OF_PARTS = /^'?\d{1,9} subtests? failed/;
const FINDING = /^\s+\d{1,7}:\d{1,6}\s+error\s+(\S.*)/;
const FILE = /^\S.{1,400}\.\w{1,8}$/;
const ROW = /^\s+\d/;
/** What a line says only where it stands; `next` is the line below it. */
function saidInBlock(block, line, next) {
    switch (block.kind) {
        case 'none':
            return line.startsWith('E  ') ? clue_blocks_said('error', PYTEST_SAYS, line) : [];
        case 'pytest':
            return [];
        case 'tap':
            return clue_blocks_said('error', TAP_FIELD, line).flatMap(({ kind, text }) => {
                if (OF_PARTS.test(text))
                    return [];
                return [{ kind, text: /^[|>]/.test(text) ? next : text }];
            });
        case 'difference':
            return isHeading(line) ? [] : clue_blocks_said('difference', CHANGED, line);
        case 'values':
            return clue_blocks_said('difference', VALUE, line);
        case 'file':
            return clue_blocks_said('diagnostic', FINDING, line).map(({ kind, text }) => ({
                kind,
                text: `${block.path} ${text}`,
            }));
    }
}
function clue_blocks_said(kind, pattern, line) {
    const text = pattern.exec(line)?.[1];
    return text === undefined ? [] : [{ kind, text }];
}
function blockAfter(block, line) {
    if (line.trimStart().startsWith('not ok '))
        return { kind: 'tap' };
    if (line === 'E' || line.startsWith('E  '))
        return { kind: 'pytest' };
    if (isHeading(line))
        return { kind: 'difference', linesLeft: DIFFERENCE_LINES };
    if (line === VALUES_HEADING)
        return { kind: 'values', linesLeft: VALUES_LINES };
    if (isFile(line))
        return { kind: 'file', path: line };
    switch (block.kind) {
        case 'none':
        case 'pytest':
            return NO_BLOCK;
        case 'tap':
            return line.trim() === '...' ? NO_BLOCK : block;
        case 'values':
            return VALUE.test(line) && block.linesLeft > 0
                ? { kind: 'values', linesLeft: block.linesLeft - 1 }
                : NO_BLOCK;
        case 'difference':
            return block.linesLeft === 0 || clue_blocks_FRAME.test(line) || BEYOND.test(line)
                ? NO_BLOCK
                : { kind: 'difference', linesLeft: block.linesLeft - 1 };
        case 'file':
            return ROW.test(line) ? block : NO_BLOCK;
    }
}
function isHeading(line) {
    return SIDES.some(side => line.includes(side)) && HEADING.test(line);
}
/** An absolute path and nothing else. */
function isFile(line) {
    return (line.startsWith('/') || line.startsWith(':\\', 1)) && FILE.test(line);
}

;// CONCATENATED MODULE: ./build/failure/clue-names.js
/** The name of a test may go on over this many lines, its own included. */
const NAME_LINES = 6;
/** rustc says below an error where it is. */
const PLACE = '--> ';
const OPEN = /[:)]$/;
const NUMBERED = /^\s{0,6}\d{1,4}\)/;
/** What begins in a line and goes on below: minitest, CMake and a panic say behind a colon what it is about. */
function continued(lines, index, start) {
    const first = lines[index] ?? '';
    const below = lines[index + 1]?.trim() ?? '';
    const isOpen = start.endsWith(':') || (start === '' && OPEN.test(first));
    if (isOpen || below.startsWith(PLACE))
        return `${start} ${below}`;
    return NUMBERED.test(first) ? nested(lines.slice(index, index + NAME_LINES), start) : start;
}
/** mocha gives each suite around a test a line of its own, deeper and deeper, and the test one that ends with a colon. */
function nested([first, ...others], start) {
    const parts = [start];
    let deepest = indentation(first ?? '');
    for (const line of others) {
        if (indentation(line) <= deepest)
            return start;
        deepest = indentation(line);
        parts.push(line.trim());
        if (line.endsWith(':'))
            return parts.join(' ');
    }
    return start;
}
function indentation(line) {
    return line.length - line.trimStart().length;
}
const IN_A_CLASS = /^(\w{1,200}) \(([\w.]{1,400})\)/;
const PYTEST_ID = /^\S{1,400}\.py(?:::\S|\s|$)/;
const COUNTED = /^\s*(?:\[ERROR\]\s+)?(?:\d{1,6}\/\d{1,6}\s+)?(?:[Tt]est(?: {1,4}#\d{1,6}:)?\s+)?/;
const COUNTING = '[Tt0123456789';
/**
 * A test's name without its number in the run, without the message that pytest cuts to the terminal's width, and as
 * unittest wrote it before Python 3.11.
 */
function testName(text) {
    const name = COUNTING.includes(text.trimStart().charAt(0)) ? text.replace(COUNTED, '') : text;
    if (PYTEST_ID.test(name))
        return name.split(' - ', 1)[0] ?? '';
    const [whole, test, place] = IN_A_CLASS.exec(name) ?? [];
    if (!whole || !place?.endsWith(`.${test}`))
        return name;
    return `${test} (${place.slice(0, -`.${test}`.length)})${name.slice(whole.length)}`;
}

;// CONCATENATED MODULE: ./build/failure/clue-rules.js
/** In this order: the first that matches decides. */
const CLUE_RULES = [
    // TAP; a failing test that is expected to fail is none.
    {
        kind: 'test',
        signs: ['not ok '],
        pattern: /^\s*not ok \d{1,9}(?: -)? (?!.*# ?(?:TODO|SKIP|todo|skip))([^#]+)/,
    },
    // unittest, pytest and its plugin xdist, go test, jest, vitest.
    {
        kind: 'test',
        signs: ['FAIL', 'ERROR'],
        pattern: /^\s*(?:\[gw\d{1,4}\] (?:\[ {0,2}\d{1,3}%\] )?)?(?:--- )?(?:(?:FAIL|FAILED):?\s+|ERROR:? +(?=\S+ \(|\S+::|\S+\.py))([^\s(\d].*)/,
    },
    { kind: 'test', signs: ['[  FAILED  ]'], pattern: /^\[ {2}FAILED {2}\] ([^\s\d].*)/ },
    {
        kind: 'test',
        signs: ['●', '✖', '✗', '✘', '❌', '×', '✕', '⨯', '[-] '],
        pattern: /^\s*(?:[●✖✗✘❌×✕⨯]|\[-\])\s+(?!Console\b|failing tests:|\d{1,9} problems?\b|Test suite failed)(\S.*)/,
    },
    // unittest -v, pytest -v, cargo test, gradle, bazel; ctest; surefire.
    {
        kind: 'test',
        signs: [' FAIL', '... ERROR'],
        pattern: / (?:\.\.\. )?FAIL(?:ED)?(?:$| ?\[| in \d| ?\()| \.\.\. ERROR$/,
        takes: 'before',
    },
    {
        kind: 'test',
        signs: ['***'],
        pattern: /\*{3}(?:Failed|Exception|Timeout|Not Run|Abort)/,
        takes: 'before',
    },
    {
        kind: 'test',
        signs: ['<<< '],
        pattern: / (?:-- )?Time elapsed: .{1,40}<<< (?:FAILURE|ERROR)!| <<< (?:FAILURE|ERROR)!/,
        takes: 'before',
    },
    // mocha, rspec, minitest, phpunit, ExUnit.
    { kind: 'test', signs: [') '], pattern: /^\s{0,6}\d{1,4}\) (\S.*)/, continues: true },
    { kind: 'test', signs: [')'], pattern: /^\s{0,6}\d{1,4}\)()$/, continues: true },
    { kind: 'test', signs: ['___ '], pattern: /^_{3,} ([^_\s].*)/ },
    { kind: 'test', signs: ['---- '], pattern: /^-{4} (\S+) stdout -{4}$/ },
    // XCTest, dotnet test, Perl's Test::More, testthat.
    { kind: 'test', signs: ['Test Case '], pattern: /^Test Case '(.+)' failed/ },
    { kind: 'test', signs: ['Failed '], pattern: /^ {2}Failed ([^[]+) \[/ },
    { kind: 'test', signs: ['Failed test '], pattern: /^#\s+Failed test '(.+)'/ },
    { kind: 'test', signs: ['── '], pattern: /^── \d{0,4}\.? ?(?:Failure|Error) \(([^)]+)\): (.+)/ },
    // Compilers and linters, their warnings left out. What has a class and nothing more is the end of a failing test in pytest.
    {
        kind: 'diagnostic',
        signs: [':', '('],
        pattern: /^\s*(?:e: |vet: |\[ERROR\] )?((?:file:\/\/)?(?:[A-Za-z]:)?[^\s:()]{1,300}\.\w{1,8}[:(]\[?\d{1,7}(?:[:,]\d{1,7}){0,3}[\])]?:?(?: -)?\s+(?![Ww]arning|WARNING|note|info|remark|[Ii]n |required |\w+$|\+0x|\(test\)$|\S+\/\d+$)\S.*)/,
    },
    { kind: 'diagnostic', signs: ['CMake Error'], pattern: /^(CMake Error.*)/, continues: true },
    {
        kind: 'diagnostic',
        signs: [
            'undefined reference to',
            'multiple definition of',
            'cannot find -l',
            'unresolved external',
            'Undefined symbols',
            '*** No rule to make',
        ],
    },
    // An exception, a panic, a crash.
    {
        kind: 'error',
        signs: ['Error', 'Exception', 'Failure', 'Fault', 'Interrupt', 'Exit'],
        pattern: /^\s*(?:E\s+)?(?:\*\* \()?(?:Caused by: |Uncaught |Unhandled |thrown: |\[ERROR\]\s+|PHP )?((?:[\w$]{1,80}[.:\\]{1,2}){0,12}(?:(?:[A-Z]\w{0,80})?(?:Error|Exception)|[A-Z]\w{1,80}(?:Failure|Fault|Interrupt|Exit)))\b(?:\)|\s?\[\w+\])?(?:\s?:\s+)?(:|.*?):?$/,
        continues: true,
    },
    {
        kind: 'error',
        signs: ['rror', 'ERROR', 'atal', 'FATAL'],
        pattern: /^(?:\[ERROR\] )?((?:[Ee]rror|ERROR|[Ff]atal|FATAL|[Ff]atal error)(?:\[\w{1,12}\])?: .+)/,
        continues: true,
    },
    {
        kind: 'error',
        signs: ['Failed to execute goal'],
        pattern: /(Failed to execute goal (?!.*(?:test failures|Compilation failure)).+)/,
    },
    { kind: 'error', signs: ['panicked at'], pattern: /(panicked at .+)/, continues: true },
    { kind: 'error', signs: ['panic: '], pattern: /^panic: (.+?)(?: \[recovered.*)?$/ },
    { kind: 'error', signs: [':in '], pattern: /^(\S+:\d+:in .+ \([\w:]+(?:Error|Exception)\))$/ },
    {
        kind: 'error',
        signs: [
            'egmentation fault',
            'AddressSanitizer',
            'DATA RACE',
            'core dumped',
            'command not found',
            'No such file or directory',
            'cannot open shared object',
            'ermission denied',
            'ut of memory',
            'OutOfMemory',
            'tack overflow',
        ],
    },
    // Only the values, as every tool names and orders the two sides in its own way.
    {
        kind: 'difference',
        signs: ['xpected', 'ctual', 'eceived', 'got', 'left', 'right', 'want', 'but was', 'Which is'],
        pattern: /^\s*(?:[-+#] {0,10})?(?:[Ee]xpected|[Aa]ctual|[Rr]eceived|[Gg]ot|left|right|want|but was|Which is)(?: value)?\s?[:=]\s*(\S.*)/,
    },
    {
        kind: 'error',
        signs: ['xpected ', 'Failed asserting', 'C++ exception'],
        pattern: /^\s*(?:→ )?([Ee]xpected (?!equality of these).+|Failed asserting .+|C\+\+ exception with .+)/,
    },
    // minitest.
    { kind: 'error', signs: [']:'], pattern: /^[^\s#]+#\S+ \[[^\]]+\]:()$/, continues: true },
    // rspec.
    { kind: 'difference', signs: ['got '], pattern: /^\s{6,}got (\S.*)/ },
];
/** What runners, package managers, make and CI systems say around a failure depends on who called them. */
const AROUND = [
    'npm ERR!',
    'npm error',
    'npm warn',
    'npm WARN',
    'error Command failed',
    'error: Process completed',
    'error: Recipe',
    'error: test failed',
    'error: could not compile',
    'error: aborting due to',
    "ERROR: pip's dependency resolver",
    'The command "',
    'Traceback',
    'BUILD FAIL',
    'Tests run:',
    '[Help ',
    'Re-run Maven',
    'To see the full stack trace',
    'For more information about',
    'Result: ',
    'Found ',
    'There are test failures',
    'collect2:',
    'fatal: No url found for submodule',
];
/** The status with which a command that make or npm called has ended. */
const ENDED = /^(?:g?make|ninja|error)\b.*(?:Error \d{1,3}|exit(?:ed)? (?:with )?(?:code|status):? \d{1,3})$/;
const LOGGED = '[ERROR]';
function isAroundFailure(line) {
    const start = line.trimStart();
    const text = start.startsWith(LOGGED) ? start.slice(LOGGED.length).trimStart() : start;
    if (AROUND.some(words => text.startsWith(words)))
        return true;
    return (text.includes('Error ') || text.includes('exit')) && ENDED.test(text);
}

;// CONCATENATED MODULE: ./build/failure/chance.js
/** Folders in which the system or a runner makes up names for one run. */
const TEMPORARY = ['/tmp/', '/temp/', '/var/folders/'];
const UUID_CHARS = 36;
const UUID = /[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}/g;
const MADE_UP_NUMBER = /^(?:\d{5,}|\d{1,9}[.,]\d{3,}\w*|\d{1,2}:\d\d:\d\S*|\d{4}[-/]\d\d[-/]\d\d\S*|\d[\d.,]*(?:%|ns|[mu]?s|secs?|mins?|[kMG]i?B)|0x\w+|[0-9a-f]{7,})$/;
/** A hash, what Java puts behind a class, a name for a temporary file. */
const MADE_UP_WORD = /^(?:(?=[a-f]*\d)[0-9a-f]{7,}|tmp\w{4,}|temp(?=[a-zA-Z_]*\d)\w{4,})$/;
const IDENTITY = /^(?=[a-f]*\d)[0-9a-f]{5,16}$/;
/** Letters, digits and the underscore; what is not ASCII counts as a letter. */
const WORD_PART = tableOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_');
/** What a path, a number or an identifier is made of. */
const PART = tableOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.:@+~%$\\/-');
function isPart(code) {
    return PART[code] === 1;
}
function isDigit(code) {
    return code >= 48 && code <= 57;
}
/** A part of a line, without white space, as every machine and every run would have it. */
function withoutChance(part, numbers) {
    if (part.includes('/') || part.includes('\\'))
        return place(part.replaceAll('\\', '/'), numbers);
    return words(withoutPosition(part), numbers);
}
/** Of a URL everything counts, as another host is another cause; the names of files keep their numbers. */
function place(path, numbers) {
    if (path.includes('://') && !path.startsWith('file:'))
        return words(path, numbers);
    const segments = withoutPosition(path)
        .split('/')
        .filter(segment => segment !== '' && segment !== '.' && segment !== '..');
    const name = segments.at(-1) ?? '';
    if (!isAbsolute(path))
        return words(segments.join('/'), hasExtension(name) ? 'kept' : numbers);
    const isTemporary = TEMPORARY.some(folder => path.toLowerCase().includes(folder));
    return isTemporary && !hasExtension(name) ? '#' : words(name, 'kept');
}
function isAbsolute(path) {
    return path.startsWith('/') || path.startsWith('file:') || path.startsWith(':/', 1);
}
function hasExtension(name) {
    return name.lastIndexOf('.') > 0;
}
/** Without the line and the column behind a name, not without the second half of `a::1`. */
function withoutPosition(part) {
    if (isDigit(part.charCodeAt(0)))
        return part;
    let end = part.endsWith(':') ? part.length - 1 : part.length;
    for (let number = 0; number < 2; number++) {
        let start = end;
        while (isDigit(part.charCodeAt(start - 1)))
            start--;
        if (start === end || part.charAt(start - 1) !== ':' || part.charAt(start - 2) === ':')
            break;
        end = start - 1;
    }
    return end < part.length - 1 ? part.slice(0, end) : part;
}
function words(part, numbers) {
    const text = part.length >= UUID_CHARS && part.includes('-') ? part.replace(UUID, '#') : part;
    let told = '';
    let at = 0;
    while (at < text.length) {
        const end = isDigit(text.charCodeAt(at)) ? endOfNumber(text, at) : endOfWord(text, at);
        const word = text.slice(at, Math.max(end, at + 1));
        told += isChance(word, numbers, text.charAt(at - 1)) ? '#' : word;
        at += word.length;
    }
    return told;
}
function isChance(word, numbers, before) {
    const isNumber = isDigit(word.charCodeAt(0)) || (word.startsWith('v') && isDigit(word.charCodeAt(1)));
    if (isNumber)
        return numbers === 'removed' || MADE_UP_NUMBER.test(word);
    if (word.length < 5)
        return false;
    return (before === '@' && IDENTITY.test(word)) || (mayBeMadeUp(word) && MADE_UP_WORD.test(word));
}
/** Spares the expression for almost every word. */
function mayBeMadeUp(word) {
    const first = word.charAt(0);
    return ((first >= 'a' && first <= 'f' && word.length >= 7) || word.startsWith('tmp') || word.startsWith('temp'));
}
function endOfWord(text, start) {
    let end = start;
    while (WORD_PART[text.charCodeAt(end)] === 1)
        end++;
    return end;
}
/** A number with what stands for its fraction, its unit, and what is counted on in a time, a date, a version. */
function endOfNumber(text, start) {
    let end = start;
    while (end < text.length) {
        const code = text.charCodeAt(end);
        const joins = '.,:-+/'.includes(text.charAt(end)) && isDigit(text.charCodeAt(end + 1));
        if (WORD_PART[code] !== 1 && !joins)
            break;
        end++;
    }
    return text.charAt(end) === '%' ? end + 1 : end;
}
function tableOf(characters) {
    const table = new Uint8Array(128);
    for (const character of characters)
        table[character.charCodeAt(0)] = 1;
    return table;
}

;// CONCATENATED MODULE: ./build/failure/normalise.js

/** What a line says beyond this many characters tells no two failures apart. */
const TOLD_CHARS = 300;
/** Quotes, which differ with the locale, and rulers, which differ with the width of the terminal. */
const SILENT = '"\'`´‘’“”─━═⎯';
const UNITS = new Set('ns µs μs us ms s sec secs second seconds m min mins minute minutes h hour hours B kB KB MB GB KiB MiB GiB bytes'.split(' '));
/** What is numbered anew in each run, and how far from its number it stands at most. */
const LABELS = new Set('seed pid tid port thread worker process attempt retry shard'.split(' '));
const LABEL_GAP = 3;
/** Several in a row, as in a date, a list of numbers or a duration in two units, are one. */
const VARYING_ROW = /[+-]?#%?(?:[.,:/+ -]{1,2}#%?)*/g;
const EMPTY_BRACKETS = / ?(?:\(#\)|\[#\])/g;
/** Rulers, list marks and closing punctuation say nothing. */
const MARKS = new Set(' \t_=-─—>|*#●✗✘✖❌×✕⨯❯→•…,;:.');
/**
 * What a line says without what differs between machines, runs and orders: quotes, times, durations, sizes, addresses,
 * hashes, temporary names, positions and the folders above a file. Of an absolute path the name is left, of a relative one
 * all. Scans by hand, as an expression costs more to compile than a failure has lines to try it on.
 */
function normalise(line, numbers) {
    const text = line.slice(0, TOLD_CHARS);
    let told = '';
    let at = 0;
    while (at < text.length) {
        const end = endOfPart(text, at);
        if (end > at)
            told = appended(told, text.slice(at, end), numbers);
        else if (!SILENT.includes(text.charAt(at)))
            told = spaced(told, text.charAt(at));
        at = Math.max(end, at + 1);
    }
    const short = told.includes('#') ? told.replace(VARYING_ROW, '#').replace(EMPTY_BRACKETS, '') : told;
    return trimMarks(short);
}
function endOfPart(text, start) {
    let end = start;
    while (end < text.length && isPart(text.charCodeAt(end)))
        end++;
    return end;
}
function appended(told, part, numbers) {
    if (isUnit(part) && told.endsWith(' ')) {
        const start = startOfAmount(told);
        if (start < told.length - 1)
            return `${told.slice(0, start)}#`;
    }
    if (isDigit(part.charCodeAt(0)) && isLabelled(told))
        return `${told}#`;
    return told + withoutChance(part, numbers);
}
function isUnit(part) {
    return UNITS.has(part.endsWith('.') ? part.slice(0, -1) : part);
}
/** Where the number before the last space begins; nowhere where none ends there. */
function startOfAmount(told) {
    let start = told.length - 1;
    if (told.charAt(start - 1) === ',')
        return start;
    while (start > 0 && '0123456789.,#'.includes(told.charAt(start - 1)))
        start--;
    return start;
}
/** Whether a word for something that is numbered anew in each run stands right before. */
function isLabelled(told) {
    let end = told.length;
    while (end > told.length - LABEL_GAP && ' :=#'.includes(told.charAt(end - 1)))
        end--;
    const start = Math.max(told.lastIndexOf(' ', end - 1), told.lastIndexOf('(', end - 1)) + 1;
    return end < told.length && LABELS.has(told.slice(start, end).toLowerCase());
}
function spaced(told, character) {
    if (character !== ' ' && character !== '\t')
        return told + character;
    return told.endsWith(' ') ? told : `${told} `;
}
function trimMarks(text) {
    let start = 0;
    let end = text.length;
    while (start < end && MARKS.has(text.charAt(start)))
        start++;
    while (end > start && MARKS.has(text.charAt(end - 1)))
        end--;
    return text.slice(start, end);
}

;// CONCATENATED MODULE: ./build/failure/clues.js




/** What is left of a count, a ruler, a value that is a number says nothing. */
const LETTER = /[A-Za-z\u0080-\uFFFF]/;
/** As rustc and ruff write it. */
const PLACE_BELOW = '--> ';
const MILD = ['warning', 'note', 'help'];
/** The clues in cleaned lines, in their order; every line is looked at by itself, with those it continues on and the block it stands in. */
function cluesIn(lines) {
    const clues = [];
    let block = NO_BLOCK;
    lines.forEach((line, index) => {
        if (isAroundFailure(line))
            return;
        const next = lines[index + 1] ?? '';
        const said = saidByRule(lines, index) ?? saidInBlock(block, line, next);
        for (const { kind, text } of said) {
            const told = normalise(text, kind === 'test' ? 'kept' : 'removed');
            if (LETTER.test(told))
                clues.push({ kind, text: told });
        }
        block = blockAfter(block, line);
    });
    return clues;
}
/** The first rule that fits decides; where none does, what has its place below is a diagnostic. */
function saidByRule(lines, index) {
    const line = lines[index] ?? '';
    for (const rule of CLUE_RULES) {
        const parts = hasSign(rule.signs, line) ? partsOf(rule, line) : null;
        if (parts === null)
            continue;
        const last = parts.length - 1;
        const whole = parts.with(last, rule.continues ? continued(lines, index, parts[last] ?? '') : (parts[last] ?? ''));
        return whole.map(text => ({ kind: rule.kind, text: rule.kind === 'test' ? testName(text) : text }));
    }
    const place = lines[index + 1]?.trimStart() ?? '';
    if (!place.startsWith(PLACE_BELOW) || MILD.some(word => line.startsWith(word)))
        return null;
    return [{ kind: 'diagnostic', text: `${line} ${place}` }];
}
function hasSign(signs, line) {
    for (const sign of signs)
        if (line.includes(sign))
            return true;
    return false;
}
function partsOf({ pattern, takes }, line) {
    if (!pattern)
        return [line];
    const match = pattern.exec(line);
    if (!match)
        return null;
    return takes === 'before' ? [line.slice(0, match.index)] : match.slice(1).map(part => part ?? '');
}

;// CONCATENATED MODULE: ./build/failure/failure-count.js



/** How many failures a log tells of: tests, by their runner's own sum, else what compilers and linters found; 0 where neither says. */
function failureCount(text) {
    const failed = (0,tests_in/* testsIn */.p)(text)?.counts.failed ?? 0;
    if (failed > 0)
        return failed;
    const clues = cluesIn((0,failure_lines/* logLines */.OG)(text).map(line => line.text));
    return new Set(clues.filter(({ kind }) => kind === 'diagnostic').map(clue => clue.text)).size;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/failure/sections.js
var sections = __webpack_require__(3853);
;// CONCATENATED MODULE: ./build/failure/signature.js






const SIGNATURE_CHARS = 12;
/** From this many tests on that fail with one and the same error, the error is the failure and the tests only show how far it reaches. */
const CASCADE_TESTS = 5;
/** A class and its message. */
const ONE_ERROR = 2;
/** Says of one test what was expected of it, never why many fail. */
const ASSERTION = /[Aa]ssert|[Ee]xpect/;
/** Where nothing else names the failure, the last lines that speak of trouble stand for it, or just the last ones. */
const LAST_LINES = 8;
const TROUBLE = /(?:[Ee]rror|ERROR|[Ff]ail|FAIL|[Ii]nvalid|[Cc]annot|[Cc]ould not|[Uu]nable|[Uu]nexpected|[Uu]nknown|[Mm]issing|[Nn]ot found|[Tt]imed out|[Rr]efused|[Dd]enied|[Aa]borted|[Kk]illed)/;
/**
 * One name for one failure, 12 hexadecimal digits: equal on every machine, in every re-run and whatever the order of the
 * tests; different for another set of failing tests, another class of error, another message or another place. Numbers in
 * messages do not count: the same test that fails in the same way is one failure, whatever it counted this time.
 * It names branches, so it rests on rules of its own and not on those by which an excerpt is chosen.
 */
function signatureOf(failureText) {
    const text = failingLines(failureText).join('\n');
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, SIGNATURE_CHARS);
}
/** What the signature is made of: names of tests, classes and messages of errors, diagnostics, each once, sorted. */
function failingLines(failureText) {
    const all = (0,failure_lines/* logLines */.OG)(failureText);
    const shares = (0,sections/* sectionShares */.m)(all);
    const lines = all.flatMap(({ text }, index) => (shares[index] === 1 ? [text] : []));
    const clues = withoutCascade(cluesIn(lines)).map(clue => clue.text);
    return [...new Set(clues.length > 0 ? clues : lastWords(lines))].sort();
}
function withoutCascade(clues) {
    const tests = new Set(clues.filter(({ kind }) => kind === 'test').map(({ text }) => text));
    if (tests.size < CASCADE_TESTS)
        return clues;
    const others = clues.filter(({ kind }) => kind !== 'test');
    const errors = new Set(others.map(({ text }) => text));
    const isOneError = errors.size > 0 && errors.size <= ONE_ERROR && others.every(isError);
    return isOneError ? others : clues;
}
function isError({ kind, text }) {
    return kind === 'error' && !ASSERTION.test(text);
}
function lastWords(lines) {
    const own = lines.filter(line => !isAroundFailure(line));
    const troubled = own.filter(line => TROUBLE.test(line));
    return (troubled.length > 0 ? troubled : own).slice(-LAST_LINES).map(line => normalise(line, 'removed'));
}

;// CONCATENATED MODULE: ./build/failure/excerpt-of.js



/** Room for the line of account at the end. */
const ACCOUNT_BYTES = 120;
/** With less room than this a failure is left out: a few words without context mislead. */
const LEAST_BYTES = 300;
const excerpt_of_NAME_CHARS = 80;
const NAMES_SHOWN = 4;
const SEPARATOR = '\n\n';
/** One excerpt of several logs within one budget; logs with the same failure are told once. The last line is the account. */
function excerptOf(logs, budgetBytes) {
    const failures = logs.length === 1 ? [logs] : [...Map.groupBy(logs, log => signatureOf(log.text)).values()];
    const parts = tell(failures, budgetBytes - ACCOUNT_BYTES);
    const body = parts.map(part => part.text).join(SEPARATOR);
    const account = {
        jobs: logs.length,
        lines: logs.reduce((sum, log) => sum + countLines(log.text), 0),
        failures: parts.reduce((sum, part) => sum + part.failures, 0),
        keptLines: parts.reduce((sum, part) => sum + part.keptLines, 0),
        keptBytes: Buffer.byteLength(body),
    };
    const told = parts.reduce((sum, part) => sum + part.jobs, 0);
    const text = [body, sentence(account, logs.length - told)].filter(part => part !== '').join(SEPARATOR);
    return { text: Buffer.byteLength(text) <= budgetBytes ? text : '', account };
}
/** As many failures as there is room to tell so that they can be understood, each with an equal share of what is left. */
function tell(failures, bytes) {
    const told = failures.slice(0, Math.max(1, Math.floor(bytes / LEAST_BYTES)));
    const parts = [];
    let left = bytes;
    told.forEach((same, index) => {
        const title = `== ${titleOf(same)}\n`;
        const room = Math.floor(left / (told.length - index)) - Buffer.byteLength(title) - SEPARATOR.length;
        const log = same[0]?.text ?? '';
        const { text, keptLines, failed } = (0,failure_excerpt/* countedExcerpt */.S1)(log, room);
        if (text === '')
            return;
        parts.push({ text: title + text, keptLines, failures: failed ? failureCount(log) : 0, jobs: same.length });
        left -= Buffer.byteLength(title + text) + SEPARATOR.length;
    });
    return parts;
}
function titleOf(same) {
    const names = same.slice(0, NAMES_SHOWN).map(log => log.name.replace(/\s+/g, ' ').slice(0, excerpt_of_NAME_CHARS));
    const more = same.length - names.length;
    return names.join(', ') + (more > 0 ? ` and ${more} more with the same failure` : '');
}
function countLines(text) {
    return text === '' ? 0 : text.replace(/\n$/, '').split('\n').length;
}
function sentence({ jobs, lines, failures, keptLines, keptBytes }, leftOut) {
    const found = failures > 0 ? `, ${count(failures, 'failure')}` : '';
    const rest = leftOut > 0 ? `, ${count(leftOut, 'job')} left out` : '';
    return `[${count(jobs, 'job')}, ${count(lines, 'line')}${found}; kept ${count(keptLines, 'line')}, ${(keptBytes / 1000).toFixed(1)} kB${rest}]`;
}
function count(number, noun) {
    return `${grouped(number)} ${noun}${number === 1 ? '' : 's'}`;
}
/** What the language offers for this loads the data of all its locales: 20 ms. */
function grouped(number) {
    const digits = String(number);
    const groups = [];
    for (let end = digits.length; end > 0; end -= 3)
        groups.unshift(digits.slice(Math.max(0, end - 3), end));
    return groups.join(',');
}

;// CONCATENATED MODULE: ./build/failure/annotations.js



/** Runs have few requests to spend (1,000 an hour for a workflow's token): legs of a matrix repeat each other. */
const MOST_JOBS = 50;
/** Of one job, as text; of one annotation. */
const MOST_SHOWN = 50;
const MOST_LINES = 6;
const LINE_CHARS = 500;
const PATH_CHARS = 200;
/** They are extra: whatever goes wrong is noted, once, and nothing more is asked. */
function annotationReader(actions, note) {
    let asked = 0;
    let refused = false;
    return async (job) => {
        if (refused || asked === MOST_JOBS)
            return [];
        asked += 1;
        try {
            return await actions.listAnnotations(job.checkRunId);
        }
        catch (error) {
            if (!refused)
                note(`annotations were not read: ${whyNot(error)}`);
            refused = true;
            return [];
        }
    };
}
function whyNot(error) {
    return refusalStatus(error) === 403 ? 'the token lacks checks: read (403)' : (0,errors/* messageOf */.bD)(error);
}
/** What the runner says of every job that fails, whatever the reason. */
const NOTHING_NEW = /^Process completed with exit code \d{1,10}\.?$/;
/** The annotations of level `failure` that say more than that there was one, each in lines as a compiler would print them. */
function failureLines(annotations) {
    const told = annotations.filter(({ level, message }) => level === 'failure' && !NOTHING_NEW.test(message));
    const texts = told.slice(0, MOST_SHOWN).map(linesOf);
    return [...new Map(texts.map(lines => [lines.join('\n'), lines])).values()];
}
function linesOf({ path, line, title, message }) {
    const said = [title, ...message.split('\n', MOST_LINES)];
    const [first = '', ...more] = said
        .map(text => (0,clean_line/* cleanLine */.O)(text.slice(0, LINE_CHARS)))
        .filter(text => text !== '');
    const place = path === '' || path === '.github' ? '' : `${(0,clean_line/* cleanLine */.O)(path.slice(0, PATH_CHARS))}:${line}: `;
    return [`${place}error: ${first}`, ...more.map(text => `  ${text}`)];
}

;// CONCATENATED MODULE: ./build/failure/job-failures.js


/** Each failure of a run once, the most frequent first. */
function groupFailures(jobs) {
    const told = jobs.flatMap(job => {
        const text = evidenceOf(job);
        return text === '' ? [] : [{ job, text, lines: failingLines(text) }];
    });
    return [...Map.groupBy(told, ({ lines }) => lines.join('\n')).values()]
        .flatMap(alike => {
        const [first] = alike;
        const same = alike.map(({ job }) => job);
        return first ? [{ jobs: same, signature: signatureOf(first.text), lines: first.lines }] : [];
    })
        .sort((a, b) => b.jobs.length - a.jobs.length);
}
/** The log of a job with what its annotations add to it: the place of an error, or what no log holds. */
function evidenceOf({ log, annotations }) {
    const text = log ?? '';
    const added = failureLines(annotations).filter(told => !isKnown(told, text));
    if (added.length === 0)
        return text.trim() === '' ? '' : text;
    const lines = text.split('\n');
    return lines.toSpliced(lastError(lines), 0, ...added.flat()).join('\n');
}
function isKnown([first = ''], log) {
    return log.includes(first);
}
/** What the runner says last is that the step failed; what comes after it belongs to other steps. */
function lastError(lines) {
    const index = lines.findLastIndex(line => line.startsWith('error: '));
    return index === -1 ? lines.length : index;
}

;// CONCATENATED MODULE: ./build/failure/failure.js




/** From this share of common failing lines on, two failures are one. */
const SAME_SHARE = 0.5;
/** Job names in a sentence. */
const failure_NAMES_SHOWN = 8;
/**
 * What the local run shows is what the fix must turn green, so it is what is told and repaired. The failures of CI are told
 * besides only where the local one is none of them.
 */
function describeFailure({ jobs, reproduction }) {
    const ci = jobs?.kind === 'failed' ? jobs.failures : [];
    const local = reproduction.trim() === '' ? [] : [{ name: 'test-command, run here', text: reproduction }];
    const taken = local.length > 0 ? sameAs(reproduction, ci) : ci.slice(0, 1);
    const others = ci.filter(failure => !taken.includes(failure));
    const matches = local.length === 0 || ci.length === 0 ? null : taken.length > 0;
    const logs = matches ? local : [...local, ...ci.flatMap(failure => failure.jobs.map(namedLog))];
    return {
        excerpt: excerptOf(logs, failure_excerpt/* EXCERPT_BYTES */.mj).text,
        signature: local[0] ? signatureOf(local[0].text) : (ci[0]?.signature ?? signatureOf('')),
        account: accountOf(jobs, { taken, others, matches }),
        matches,
        others,
    };
}
/** Whether the output of the local run shows one of the failures of CI. */
function isAmongFailures(reproduction, failures) {
    return sameAs(reproduction, failures).length > 0;
}
/** CI may run more than the test command, so the failing lines seen here need only be among those of CI. */
function sameAs(reproduction, failures) {
    if (failures.length === 0)
        return [];
    const here = failingLines(reproduction);
    return failures.filter(({ lines }) => {
        const known = new Set(lines);
        const common = here.filter(line => known.has(line)).length;
        return common > 0 && common >= here.length * SAME_SHARE;
    });
}
function namedLog(job) {
    const steps = job.failedSteps.length > 0 ? `, step ${job.failedSteps.join(', ')}` : '';
    return { name: `CI job ${job.name}${steps}`, text: evidenceOf(job) };
}
function accountOf(jobs, parted) {
    if (!jobs)
        return 'From the local run; no CI run was named.';
    if (jobs.kind !== 'failed')
        return `The CI run tells nothing: ${jobs.reason}.`;
    const notes = jobs.notes.map(note => ` ${note}.`).join('');
    return `Failed CI jobs: ${namesOf(jobs.jobs)}. ${agreement(parted)}${notes}`;
}
function agreement({ taken, others, matches }) {
    const left = others.map(({ jobs }) => namesOf(jobs)).join('; ');
    if (matches === false)
        return 'The local run fails for another reason than they do.';
    if (matches === null)
        return left === '' ? 'Nothing to compare with.' : `Of several failures, left: ${left}.`;
    if (left === '')
        return 'The local run fails as they do.';
    return `The local run fails as ${namesOf(taken.flatMap(({ jobs }) => jobs))}; left, as other failures: ${left}.`;
}
function namesOf(jobs) {
    const names = jobs.map(({ name, attempt }) => (attempt > 1 ? `${name} (attempt ${attempt})` : name));
    const more = names.length - failure_NAMES_SHOWN;
    return names.slice(0, failure_NAMES_SHOWN).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

// EXTERNAL MODULE: ./build/platform/text.js
var platform_text = __webpack_require__(4031);
;// CONCATENATED MODULE: ./build/failure/log/bounded-file.js


/** What is kept of the end of a text that is longer than its file may be, in bytes. */
const TAIL_BYTES = 1024 * 1024;
/** A file of at most so many bytes: the beginning of what is written, and its last MiB. A full disk ends it earlier. */
class BoundedFile {
    #file;
    #room;
    #tail = [];
    #tailBytes = 0;
    #gone = 0;
    #fault = null;
    constructor(file, mostBytes) {
        this.#file = file;
        this.#room = Math.max(0, mostBytes - TAIL_BYTES);
    }
    /** Only the user may read it. Throws where it cannot be created. */
    static async create(path, mostBytes) {
        return new BoundedFile(await (0,promises_.open)(path, 'w', 0o600), mostBytes);
    }
    async write(bytes) {
        const first = bytes.subarray(0, this.#room);
        this.#room -= first.length;
        if (first.length > 0)
            await this.#append(first);
        if (first.length < bytes.length)
            this.#hold(bytes.subarray(first.length));
    }
    /** Writes the end. Returns what a reader of the file has to know, if anything. */
    async finish() {
        if (this.#gone > 0)
            await this.#append(Buffer.from(`\n[... ${this.#gone} bytes left out ...]\n`));
        for (const part of this.#tail)
            await this.#append(part);
        if (this.#fault)
            return `the file of the log is not complete: ${this.#fault}`;
        return this.#gone > 0 ? `the file of the log lacks ${this.#gone} bytes before its last MiB` : null;
    }
    async [Symbol.asyncDispose]() {
        await this.#file.close();
    }
    async #append(bytes) {
        if (this.#fault)
            return;
        await this.#file.appendFile(bytes).catch(error => {
            this.#fault = (0,errors/* messageOf */.bD)(error);
        });
    }
    #hold(bytes) {
        this.#tail.push(Buffer.from(bytes));
        this.#tailBytes += bytes.length;
        while (this.#tail[0] && this.#tailBytes - this.#tail[0].length >= TAIL_BYTES) {
            this.#gone += this.#tail[0].length;
            this.#tailBytes -= this.#tail[0].length;
            this.#tail.shift();
        }
    }
}

// EXTERNAL MODULE: ./build/failure/log/clean-bytes.js + 3 modules
var clean_bytes = __webpack_require__(3493);
;// CONCATENATED MODULE: ./build/failure/log/likeness.js
const { imul } = Math;
const [ZERO, NINE] = [48, 57];
/** Stands for any number but none: whether a count is zero makes a difference. */
const NUMBER = 49;
const [PRIME, OTHER_PRIME] = [0x01000193, 0x85ebca6b];
const [BASIS, OTHER_BASIS] = [0x811c9dc5, 0x2545f491];
const HALF_BITS = 26;
/** The same for lines that differ in their numbers only, and hardly ever for others: FNV-1a, twice, in the bits that a number has. */
function likeness(bytes, start, end) {
    let first = BASIS;
    let second = OTHER_BASIS;
    let number = 0;
    for (let index = start; index <= end; index++) {
        const byte = index < end ? (bytes[index] ?? 0) : 0;
        if (byte >= ZERO && byte <= NINE) {
            if (number !== NUMBER)
                number = byte === ZERO ? ZERO : NUMBER;
            continue;
        }
        if (number > 0) {
            first = imul(first ^ number, PRIME);
            second = imul(second ^ number, OTHER_PRIME);
            number = 0;
        }
        first = imul(first ^ byte, PRIME);
        second = imul(second ^ byte, OTHER_PRIME);
    }
    return (first >>> (32 - HALF_BITS)) * 2 ** HALF_BITS + (second >>> (32 - HALF_BITS));
}

;// CONCATENATED MODULE: ./build/failure/log/whole-lines.js
const FEED = 10;
/** Longest line that is kept whole, and with it what is worked on at once, in bytes. */
const BLOCK_BYTES = 128 * 1024;
const HEAD_BYTES = BLOCK_BYTES / 2;
const NOTE = Buffer.from(' [... the middle of a line of more than 128 KiB ...] ');
/** How much is cut out of a longer line at a time. */
const CUT_BYTES = BLOCK_BYTES / 4;
/**
 * A stream in blocks of whole lines, however it is cut into chunks; of a line that is longer than a block, beginning and end.
 * The last line gets a line feed where it has none. A block stands until the next one is asked for.
 */
async function* wholeLines(chunks) {
    const block = Buffer.allocUnsafe(BLOCK_BYTES);
    let used = 0;
    for await (const chunk of chunks) {
        for (let at = 0; at < chunk.length;) {
            const part = chunk.subarray(at, at + BLOCK_BYTES - used);
            block.set(part, used);
            at += part.length;
            used += part.length;
            if (used < BLOCK_BYTES)
                continue;
            const end = block.lastIndexOf(FEED) + 1;
            if (end > 0)
                yield block.subarray(0, end);
            used = end > 0 ? moved(block, end, 0) : withoutMiddle(block);
        }
    }
    if (used > 0 && block[used - 1] !== FEED)
        block[used++] = FEED;
    if (used > 0)
        yield block.subarray(0, used);
}
function withoutMiddle(block) {
    NOTE.copy(block, HEAD_BYTES);
    return moved(block, HEAD_BYTES + CUT_BYTES, HEAD_BYTES + NOTE.length);
}
function moved(block, from, to) {
    block.copyWithin(to, from);
    return to + block.length - from;
}

;// CONCATENATED MODULE: ./build/failure/log/block.js


const block_FEED = 10;
/** Consecutive clean lines of a log, where each begins, and what each is worth. Filled again and again. */
class Block {
    worth = new Float32Array(BLOCK_BYTES);
    #bytes = Buffer.allocUnsafe(BLOCK_BYTES);
    #starts = new Uint32Array(BLOCK_BYTES + 1);
    #used = 0;
    #lines = 0;
    /** How many lines the last `scan` found. */
    get lines() {
        return this.#lines;
    }
    /** Takes lines, each with its feed, at most a block of them, unless there is too little room left. */
    add(lines) {
        if (this.#used + lines.length > BLOCK_BYTES)
            return false;
        lines.copy(this.#bytes, this.#used);
        this.#used += lines.length;
        return true;
    }
    empty() {
        this.worth.fill(0, 0, this.#lines);
        this.#used = 0;
        this.#lines = 0;
    }
    /** The text of a line, which stands as long as the block is not emptied. */
    line(index) {
        const start = this.#starts[index] ?? 0;
        return this.#bytes.subarray(start, (this.#starts[index + 1] ?? start) - 1);
    }
    /** See `likeness`. */
    likeness(index) {
        const start = this.#starts[index] ?? 0;
        return likeness(this.#bytes, start, (this.#starts[index + 1] ?? start) - 1);
    }
    isBlank(index) {
        return (this.#starts[index + 1] ?? 0) - (this.#starts[index] ?? 0) <= 1;
    }
    /** Finds where lines begin, and returns the indices of those in which a word occurs. */
    scan({ symbols, next, found }) {
        const bytes = this.#bytes;
        const starts = this.#starts;
        const hits = [];
        let state = next[symbols[block_FEED] ?? 0] ?? 0;
        let line = 0;
        let hit = 0;
        for (let index = 0; index < this.#used; index++) {
            const byte = bytes[index] ?? 0;
            state = next[state + (symbols[byte] ?? 0)] ?? 0;
            hit |= found[state] ?? 0;
            if (byte !== block_FEED)
                continue;
            if (hit)
                hits.push(line);
            hit = 0;
            starts[++line] = index + 1;
        }
        this.#lines = line;
        return hits;
    }
}

;// CONCATENATED MODULE: ./build/failure/log/commands.js
/** What lines are worth beside those of a command that failed, or may fail yet. */
const ELSEWHERE = 0.4;
/** Failures of commands that are remembered: the first ones. */
const MOST_FAILURES = 1000;
/** Which lines of a log, by index, belong to a command that failed, as the log itself tells so far. */
class Commands {
    #failed = [];
    #since = 0;
    #running = true;
    begin(index) {
        this.#since = index;
        this.#running = true;
    }
    fail(index) {
        if (this.#failed.length < MOST_FAILURES)
            this.#failed.push({ from: this.#since, to: index + 1 });
        this.#since = index + 1;
        this.#running = false;
    }
    /** The part of its worth that a line has. */
    share(index) {
        if (this.#running && index >= this.#since)
            return 1;
        const { from = Number.POSITIVE_INFINITY } = this.#failed[this.#firstEndingAfter(index)] ?? {};
        return index >= from ? 1 : ELSEWHERE;
    }
    #firstEndingAfter(index) {
        let low = 0;
        let high = this.#failed.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((this.#failed[middle]?.to ?? 0) > index)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }
}

;// CONCATENATED MODULE: ./build/failure/log/inherit.js
/** What is inherited fades to nothing here: later than in the excerpt, which knows better what counts as a line. */
const FAINT = 0.05;
const NO_ESTATE = { worth: 0, share: 0 };
/**
 * Lines after a weighed one, or before it, get their share of its worth. Takes what is left from the block read before in
 * this direction, and returns what is left for the next.
 */
function inherit({ block, lines }, estate, direction) {
    const step = direction === 'after' ? 1 : -1;
    let { worth, share } = estate;
    let next = direction === 'after' ? 0 : lines.length - 1;
    let line = direction === 'after' ? 0 : block.lines - 1;
    for (; line >= 0 && line < block.lines; line += step) {
        if (!block.isBlank(line))
            worth = worth * share < FAINT ? 0 : worth * share;
        const own = lines[next];
        if (own?.line === line) {
            next += step;
            if (own.weight.worth > worth) {
                worth = own.weight.worth;
                share = own.weight[direction];
            }
        }
        if (worth > (block.worth[line] ?? 0))
            block.worth[line] = worth;
    }
    return { worth, share };
}

;// CONCATENATED MODULE: ./build/failure/log/threshold.js
/** The least of the rates for which all that have a higher one fit into the room together. */
function threshold(rates, sizes, room) {
    const sorted = rates.toSorted();
    let low = 0;
    let high = sorted.length - 1;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (sizeAbove(sorted[middle] ?? 0, rates, sizes) <= room)
            high = middle;
        else
            low = middle + 1;
    }
    return sorted[low] ?? 0;
}
function sizeAbove(rate, rates, sizes) {
    let size = 0;
    for (let at = 0; at < rates.length; at++)
        if ((rates[at] ?? 0) > rate)
            size += sizes[at] ?? 0;
    return size;
}

;// CONCATENATED MODULE: ./build/failure/log/shortlist.js

/** What a line takes besides its text, in bytes. */
const OVERHEAD_BYTES = 32;
/** The lines of a log that are worth most, in memory that is taken once: as strings they would cost a multiple of it. */
class Shortlist {
    #mostBytes;
    #share;
    #text;
    #ends;
    #indices;
    #worth;
    #count = 0;
    #least = 0;
    /** `share` tells the part of its worth that a line has by now, by its index. */
    constructor(mostBytes, share) {
        const mostLines = Math.ceil(mostBytes / OVERHEAD_BYTES);
        this.#mostBytes = mostBytes;
        this.#share = share;
        this.#text = Buffer.allocUnsafe(mostBytes);
        this.#ends = new Uint32Array(mostLines);
        this.#indices = new Float64Array(mostLines);
        this.#worth = new Float32Array(mostLines);
    }
    /** Lines come in the order of the log. When there is no room, half of it is made. */
    add(index, worth, text) {
        if (worth < this.#least)
            return;
        if (this.#bytes + text.length + OVERHEAD_BYTES > this.#mostBytes)
            this.#shorten();
        const start = this.#end(this.#count - 1);
        this.#put({ start, end: start + text.copy(this.#text, start), index, worth });
    }
    *lines() {
        for (let at = 0; at < this.#count; at++) {
            const text = this.#text.toString('utf8', this.#end(at - 1), this.#end(at));
            yield { index: this.#indices[at] ?? 0, text };
        }
    }
    get #bytes() {
        return this.#end(this.#count - 1) + this.#count * OVERHEAD_BYTES;
    }
    #end(at) {
        return this.#ends[at] ?? 0;
    }
    #put({ start, end, index, worth }) {
        const to = this.#end(this.#count - 1);
        if (to !== start)
            this.#text.copyWithin(to, start, end);
        this.#ends[this.#count] = to + end - start;
        this.#indices[this.#count] = index;
        this.#worth[this.#count] = worth;
        this.#count++;
    }
    /** Of lines that are worth the same the first ones stay. */
    #shorten() {
        const all = { length: this.#count };
        const sizes = Uint32Array.from(all, (_, at) => this.#end(at) - this.#end(at - 1) + OVERHEAD_BYTES);
        const rates = Float32Array.from(all, (_, at) => (this.#worth[at] ?? 0) * this.#share(this.#indices[at] ?? 0));
        const half = this.#mostBytes / 2;
        const least = threshold(rates, sizes, half);
        let room = half - sizeAbove(least, rates, sizes);
        let start = 0;
        this.#count = 0;
        this.#least = least;
        sizes.forEach((size, at) => {
            const end = start + size - OVERHEAD_BYTES;
            const rate = rates[at] ?? 0;
            const fits = rate > least || (rate === least && size <= room);
            if (fits && rate === least)
                room -= size;
            if (fits)
                this.#put({ start, end, index: this.#indices[at] ?? 0, worth: this.#worth[at] ?? 0 });
            start = end;
        });
    }
}

;// CONCATENATED MODULE: ./build/failure/log/word-search.js
/**
 * One machine for all words: ASCII letters stand for either case, `0` for any digit. It costs one look-up per byte, whatever
 * the text (A. V. Aho, M. J. Corasick: Efficient string matching, 1975).
 */
function wordSearch(words) {
    const spelled = words.map(word => Buffer.from(word.toLowerCase()));
    const { symbols, count } = alphabet(new Set(spelled.flatMap(word => [...word])));
    const trie = spelled.reduce((grown, word) => grow(grown, Array.from(word, byte => symbols[byte] ?? 0)), [node()]);
    return { symbols, ...machine(trie, count) };
}
/** Each byte that occurs has a number from 1 on; all others share 0. */
function alphabet(bytes) {
    const symbols = new Uint8Array(256);
    let count = 1;
    for (const byte of bytes)
        symbols[byte] = count++;
    for (let digit = 0x30; digit <= 0x39; digit++)
        symbols[digit] = symbols[0x30] ?? 0;
    for (let letter = 0x61; letter <= 0x7a; letter++)
        symbols[letter - 0x20] = symbols[letter] ?? 0;
    return { symbols, count };
}
function node() {
    return { children: new Map(), found: false };
}
function grow(trie, word) {
    let at = trie[0];
    for (const symbol of word) {
        const known = at?.children.get(symbol) ?? trie.length;
        if (known === trie.length)
            trie.push(node());
        at?.children.set(symbol, known);
        at = trie[known];
    }
    if (at)
        at.found = true;
    return trie;
}
/** Nodes come breadth first, so that the node of the longest proper ending, on which one falls back, is done before. */
function machine(trie, count) {
    const next = new Uint32Array(trie.length * count);
    const found = new Uint8Array(trie.length * count);
    const queue = [{ at: 0, fallback: 0 }];
    for (const { at, fallback } of queue) {
        const state = at * count;
        found[state] = trie[at]?.found || found[fallback] === 1 ? 1 : 0;
        for (let symbol = 0; symbol < count; symbol++) {
            const child = trie[at]?.children.get(symbol);
            const back = at === 0 ? 0 : (next[fallback + symbol] ?? 0);
            next[state + symbol] = child === undefined ? back : child * count;
            if (child !== undefined)
                queue.push({ at: child, fallback: back });
        }
    }
    return { next, found };
}

;// CONCATENATED MODULE: ./build/failure/log/signs.js

/** Bad news, in words and parts of words. */
const signs_WORDS = parts('error|fail|exception|fault|fatal|critical|panic|crash|abort|killed|interrupt|invalid|unexpected|undefined|unknown', "cannot|can't|could not|couldn't|unable to|did not|does not|doesn't|not found|no such|not formatted|missing|broken", 'unresolved|unhandled|uncaught|caused by|multiple definition|ld returned|wrong|problem|warn|conflict|cancel|halted', 'timed out|timeout|refused|denied|disconnected|traceback|segmentation|core dumped|sanitizer|data race|overflow', 'out of memory|outofmemory|sigsegv|sigabrt|sigkill|sigbus|sigill|sigfpe|sigterm|exit|non-zero|dubious|stacktrace:', 'assert|expect|actual|received|mismatch|should be|but was|instead|diff|code:|got:|left:|right:|want:', 'got |left |right |want |got=|left=|right=|want=');
/** With what tools mark a failing test, a difference or a place, whatever the words; some at the beginning or the end of a line. */
const FORMS = parts('@@ -0|not ok|[-]|** (|<<<|-->|file "| line 0|#test_|>> issue|!!! |!!!!|__ |:[0|: (0|──|●|✗|✘|✖|❌|×|✕|⨯', '> 0|>  0|>   0|>    0|\n>  |\ne  |\ne: | ----\n');
/** A failure in a list: its number at the beginning of a line. */
const NUMBERS = product(['\n', '\n ', '\n  ', '\n   ', '\n    ', '\n     ', '\n      '], ['0)', '00)', '000)', '0000)']);
/** Behind what a container or a clock puts before a line. */
const BEHIND = product(['0 ', '] ', 'z ', '| '], ['e  ', '0) ', '00) ']);
const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');
/** A file, by the end of its name, and a line in it: `a.ts:1`. */
const PLACES = product([...LETTERS, ...parts('.f90|.f95|.f03|.mp3|.mp4|.h5|.ps1|.psm1|>')], [':0']);
/** The rule of a linter: `F401 `. */
const RULES = product(LETTERS, ['000 ', '0000 ']);
const COMMAND = '\n$ ';
let search = null;
/**
 * Finds what every line has that may be marked as telling of a failure, or that begins a command: cheap, and often wrong, but
 * in that direction only. Made when it is first needed.
 */
function signSearch() {
    search ??= wordSearch([...signs_WORDS, ...FORMS, ...NUMBERS, ...BEHIND, ...PLACES, ...RULES, COMMAND]);
    return search;
}
function parts(...lists) {
    return lists.flatMap(list => list.split('|'));
}
function product(beginnings, ends) {
    return beginnings.flatMap(beginning => ends.map(end => beginning + end));
}

;// CONCATENATED MODULE: ./build/failure/log/weigh.js



const weigh_COMMAND = /^\$ \S/;
const NO_WEIGHT = { worth: 0, after: 0, before: 0 };
/** As in the excerpt, this many lines with a marker are worth all of it; the next 24 bring that down to a half. */
const TOLD_IN_FULL = 6;
const HALF_AFTER = 24;
const FADING = 0.25;
/** Lines that differ in numbers only say nothing beyond these. */
const MOST_ALIKE = 1000;
/** Lines, but for their numbers, that are remembered at a time. */
const MOST_KNOWN = 8_192;
/** Weighs the lines of one log that bear a sign, in their order. What a command repeats is worth less each time. */
function weigher() {
    const known = new Map();
    const seen = new Map();
    return (block, line) => {
        const key = block.likeness(line);
        const like = known.get(key) ?? recognised((0,failure_lines/* cutLine */.Hh)(block.line(line).toString()));
        if (known.size === MOST_KNOWN)
            known.clear();
        known.set(key, like);
        if (like.kind === 'command' || seen.size > 2 * MOST_KNOWN)
            seen.clear();
        return { kind: like.kind, weight: like.marker ? faded(like, like.marker, seen) : NO_WEIGHT };
    };
}
function recognised(line) {
    const verdict = (0,judge/* judge */.S)(line);
    const marker = verdict.kind === 'marked' ? verdict.marker : null;
    if (weigh_COMMAND.test(line))
        return { kind: 'command', marker };
    const exit = (0,sections/* failingExits */.O)([{ text: line, opens: false }]).length > 0;
    return { kind: exit ? 'failing-exit' : 'said', marker };
}
function faded(like, marker, seen) {
    const alike = counted(seen, like);
    if (alike > MOST_ALIKE)
        return NO_WEIGHT;
    const beyond = Math.max(0, counted(seen, marker) - TOLD_IN_FULL);
    const worth = marker.worth / (1 + beyond / HALF_AFTER) / alike ** FADING;
    return { worth, after: marker.after, before: marker.before };
}
function counted(counts, key) {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count;
}

;// CONCATENATED MODULE: ./build/failure/log/sieve.js







/** Of the beginning this many lines are always kept, of the end a block at least. */
const HEAD_LINES = 200;
/** A command tells little by itself, but how far up its failure reaches. */
const COMMAND_WORTH = 4;
/** Tools that none of the markers knows say last what was wrong, among lines of noise: some 200 lines before a failing exit. */
const LAST_WORDS = { worth: 6, after: 0, before: 0.976 };
const ALWAYS = Number.POSITIVE_INFINITY;
/** Keeps of a clean log, however long, the lines that can say why it failed: those near a sign of it, beginning and end. */
class Sieve {
    #weigh = weigher();
    #commands = new Commands();
    #shortlist;
    /** Open until the next block has told what its last lines lead to. */
    #before = new Block();
    #filling = new Block();
    /** Of the first line of the filling block, and of the one before. */
    #index = 0;
    #indexBefore = 0;
    #estate = NO_ESTATE;
    constructor(mostBytes) {
        this.#shortlist = new Shortlist(mostBytes, index => this.#commands.share(index));
    }
    /** Whole lines, at most a block of them. */
    add(lines) {
        if (this.#filling.add(lines))
            return;
        this.#turn(0);
        this.#filling.add(lines);
    }
    /** The lines kept, by their index in the log. */
    finish() {
        this.#turn(ALWAYS);
        this.#settle(ALWAYS);
        return this.#shortlist.lines();
    }
    #turn(leastWorth) {
        this.#weighFilling();
        this.#settle(leastWorth);
        this.#indexBefore = this.#index;
        this.#index += this.#filling.lines;
        const settled = this.#before;
        settled.empty();
        this.#before = this.#filling;
        this.#filling = settled;
    }
    #weighFilling() {
        const block = this.#filling;
        const said = [];
        const exits = [];
        for (const line of block.scan(signSearch())) {
            const { kind, weight } = this.#weigh(block, line);
            if (weight.worth > 0)
                said.push({ line, weight });
            if (kind === 'failing-exit')
                exits.push({ line, weight: LAST_WORDS });
            if (kind === 'failing-exit')
                this.#commands.fail(this.#index + line);
            if (kind === 'command')
                this.#commands.begin(this.#index + line);
            if (kind === 'command')
                block.worth[line] = COMMAND_WORTH;
        }
        this.#estate = inherit({ block, lines: said }, this.#estate, 'after');
        this.#inheritUpwards(said);
        this.#inheritUpwards(exits);
    }
    #inheritUpwards(lines) {
        if (lines.length === 0)
            return;
        const above = inherit({ block: this.#filling, lines }, NO_ESTATE, 'before');
        inherit({ block: this.#before, lines: [] }, above, 'before');
    }
    #settle(leastWorth) {
        const block = this.#before;
        for (let line = 0; line < block.lines; line++) {
            const index = this.#indexBefore + line;
            const worth = Math.max(block.worth[line] ?? 0, index < HEAD_LINES ? ALWAYS : leastWorth);
            if (worth > 0)
                this.#shortlist.add(index, worth, sieve_short(block.line(line)));
        }
    }
}
/** Hardly a line is too long, and bytes are never fewer than characters. */
function sieve_short(line) {
    return line.length <= failure_lines/* LINE_CHARS */.Dl ? line : Buffer.from((0,failure_lines/* cutLine */.Hh)(line.toString()));
}

;// CONCATENATED MODULE: ./build/failure/log/selection.js

/** A clean log up to this size is kept whole; of a longer one at most, and at least a half if so many can matter, these. */
const WHOLE_BYTES = 4_000_000;
const SIFTED_BYTES = 2_000_000;
/** What each line costs besides, whoever works on them. */
const LINE_BYTES = 32;
const selection_FEED = 10;
/** Whoever cleans a line again takes one timestamp from it: this one, not that which a tool has printed. */
const STAMP = '1970-01-01T00:00:00Z ';
const STAMPED = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z/gm;
/** Collects clean lines and gives them as text: all or, of many, those that can say why the command failed. */
class Selection {
    #whole = [];
    #bytes = 0;
    #sieve = null;
    #blank = true;
    /** Whether no line says anything. */
    get blank() {
        return this.#blank;
    }
    /** Whole lines, at most a block of them, which may change afterwards. */
    add(lines, count) {
        this.#blank &&= lines.every(byte => byte === selection_FEED);
        this.#bytes += lines.length + count * LINE_BYTES;
        if (!this.#sieve)
            this.#whole.push(Buffer.from(lines));
        this.#sieve?.add(lines);
        if (this.#bytes > WHOLE_BYTES)
            this.#sieve ??= this.#sift();
    }
    text() {
        const text = this.#sieve ? withGaps(this.#sieve.finish()) : Buffer.concat(this.#whole).toString();
        return text.replace(STAMPED, `${STAMP}$&`);
    }
    #sift() {
        const sieve = new Sieve(SIFTED_BYTES);
        for (const lines of this.#whole)
            sieve.add(lines);
        this.#whole = [];
        return sieve;
    }
}
function withGaps(lines) {
    let next = 0;
    const out = [];
    for (const { index, text } of lines) {
        if (index > next)
            out.push(`[... ${index - next} lines left out ...]`);
        out.push(text);
        next = index + 1;
    }
    return out.join('\n');
}

// EXTERNAL MODULE: ./build/failure/log/stamp.js
var stamp = __webpack_require__(8723);
;// CONCATENATED MODULE: ./build/failure/log/stretches.js

const stretches_FEED = 10;
const BOM = Buffer.from('\uFEFF');
/**
 * Cuts blocks of raw lines, one after the other, where they enter or leave the part that is asked for. A line without a
 * timestamp belongs to the one before. `within` is asked when the second changes.
 */
function stretchesOf(within) {
    const second = Buffer.alloc(stamp/* SECOND_BYTES */.j);
    let inside = false;
    return function* (block) {
        let from = 0;
        for (let start = 0; start < block.length;) {
            const feed = block.indexOf(stretches_FEED, start);
            const end = feed === -1 ? block.length : feed + 1;
            const first = start + (startsWith(block, start, BOM) ? BOM.length : 0);
            if (!startsWith(block, first, second) && (0,stamp/* stampEnd */.r)(block, first, end) > first) {
                block.copy(second, 0, first, first + stamp/* SECOND_BYTES */.j);
                const next = within(second.toString('latin1'));
                if (next !== inside && start > from)
                    yield { inside, lines: block.subarray(from, start) };
                if (next !== inside)
                    from = start;
                inside = next;
            }
            start = end;
        }
        if (block.length > from)
            yield { inside, lines: block.subarray(from) };
    };
}
function startsWith(block, start, prefix) {
    for (let index = prefix.length - 1; index >= 0; index--)
        if (block[start + index] !== prefix[index])
            return false;
    return true;
}

;// CONCATENATED MODULE: ./build/failure/log/parts.js




/** A log in two parts: what is asked for, and the rest. */
class Parts {
    #asked = new Selection();
    #rest = new Selection();
    #stretches;
    #clean = Buffer.allocUnsafe(BLOCK_BYTES);
    constructor(within) {
        this.#stretches = within && stretchesOf(within);
    }
    /** Takes a block of raw lines and returns it clean, which stands until the next one. */
    add(block) {
        const stretches = this.#stretches?.(block) ?? [{ inside: true, lines: block }];
        let at = 0;
        let count = 0;
        for (const { inside, lines } of stretches) {
            const cleaned = (0,clean_bytes/* cleanBytes */.f)(lines, this.#clean.subarray(at));
            const part = inside ? this.#asked : this.#rest;
            part.add(this.#clean.subarray(at, at + cleaned.bytes), cleaned.lines);
            at += cleaned.bytes;
            count += cleaned.lines;
        }
        return { clean: this.#clean.subarray(0, at), lines: count };
    }
    /** What is asked for or, where the log has nothing of it, the rest. */
    text() {
        return (this.#asked.blank ? this.#rest : this.#asked).text();
    }
}

;// CONCATENATED MODULE: ./build/failure/log/keep-log.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




/** A runner has 14 GB of disk, which the checkout and its copies need: what is longer than this nobody pages through. */
const LOG_FILE_BYTES = 2 * 1024 ** 3;
/**
 * Reads the raw log of a job once, in constant memory, onto the disk and into a text of bounded size. A stream that breaks off
 * is a shorter log with a note; throws only where the file cannot be created.
 */
async function keepLog(raw, keeping) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await BoundedFile.create(keeping.path, keeping.mostBytes ?? LOG_FILE_BYTES), true);
        const source = { bytes: 0, fault: null };
        const parts = new Parts(keeping.within);
        let lines = 0;
        for await (const block of wholeLines(untilBroken(raw, source))) {
            const added = parts.add(block);
            await file.write(added.clean);
            lines += added.lines;
        }
        const notes = [brokenOff(source), await file.finish()].filter(note => note !== null);
        return { path: keeping.path, lines, bytes: source.bytes, text: parts.text(), notes };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function* untilBroken(raw, source) {
    try {
        for await (const chunk of raw) {
            source.bytes += chunk.length;
            yield chunk;
        }
    }
    catch (error) {
        source.fault = (0,errors/* messageOf */.bD)(error);
    }
}
function brokenOff({ bytes, fault }) {
    return fault === null ? null : `the log broke off after ${bytes} bytes: ${fault}`;
}

// EXTERNAL MODULE: ./build/failure/log-file.js
var log_file = __webpack_require__(5090);
;// CONCATENATED MODULE: ./build/failure/step-slice.js
/** Steps are timed in whole seconds, lines more finely. */
const SLACK_MS = 1000;
/** Tells of a second whether one of the steps ran then; undefined where GitHub does not tell when they did. */
function whileSteps(steps) {
    const spans = steps.map(spanOf);
    if (spans.length === 0 || spans.some(({ from, to }) => Number.isNaN(from) || Number.isNaN(to)))
        return undefined;
    return second => {
        const time = Date.parse(`${second}Z`);
        return spans.some(({ from, to }) => time >= from && time <= to);
    };
}
function spanOf({ startedAt, completedAt }) {
    return { from: Date.parse(startedAt ?? ''), to: Date.parse(completedAt ?? '') + SLACK_MS };
}

;// CONCATENATED MODULE: ./build/failure/job-log.js




/** Of all logs of a run together: in memory, and on the disk, which a checkout and its copies need, too. */
const TEXT_BYTES = 48_000_000;
const DISK_BYTES = 2 * LOG_FILE_BYTES;
/** Keeps a log on disk as it streams in, and in memory what its failed steps wrote. */
async function keepJobLog(bytes, failed, { name, path, jobs }) {
    const within = whileSteps(failed);
    const mostBytes = Math.min(LOG_FILE_BYTES, Math.floor(DISK_BYTES / jobs));
    const kept = await keepLog(bytes, { path, mostBytes, ...(within ? { within } : {}) });
    const log = (0,platform_text/* cutMiddle */.it)(kept.text, Math.floor(TEXT_BYTES / jobs));
    return { log, file: await (0,log_file/* logFile */.N)({ name, path, lines: kept.lines }), faults: kept.notes };
}

;// CONCATENATED MODULE: ./build/failure/matrix.js
/**
 * The values in the name that GitHub gives a leg of a matrix: `test (18, ubuntu-latest)` has 18 and ubuntu-latest. A job
 * that names itself so cannot be told from a leg, and long names are cut (100 characters), the last value with them.
 */
function matrixValues(name) {
    const start = openingOf(name);
    if (start <= 0)
        return [];
    return name
        .slice(start + 1, -1)
        .split(', ')
        .map(value => value.trim())
        .filter(value => value !== '');
}
/** Where the parenthesis opens that the name ends with; -1 where there is none. */
function openingOf(name) {
    if (!name.endsWith(')'))
        return -1;
    let depth = 0;
    for (let index = name.length - 1; index >= 0; index--) {
        if (name[index] === ')')
            depth++;
        if (name[index] === '(')
            depth--;
        if (depth === 0)
            return index;
    }
    return -1;
}

;// CONCATENATED MODULE: ./build/failure/run-jobs.js


/** GitHub allows 256 jobs a matrix; this is far above what any run has. */
const MOST_PAGES = 100;
/** A re-run of the failed jobs leaves the others in the attempt before, so the latest is told by job, not by run. */
async function listRun(actions, runId, isOwn) {
    const run = await actions.getRun(runId);
    const all = await allJobs(actions, runId);
    const last = new Map();
    for (const { name, attempt } of all)
        last.set(name, Math.max(last.get(name) ?? 0, attempt));
    const { latest = [], earlier = [] } = Object.groupBy(all, job => job.attempt === last.get(job.name) ? 'latest' : 'earlier');
    return { run, latest, earlier, isOwn };
}
async function allJobs(actions, runId) {
    const jobs = new Map();
    for (let page = 1; page <= MOST_PAGES; page++) {
        const found = await actions.listJobs(runId, page);
        for (const job of found)
            jobs.set(job.id, job);
        if (found.length < JOBS_PER_PAGE)
            break;
    }
    return [...jobs.values()];
}
/** Jobs that ended and failed: whole, with a log that can be read. */
function failedJobs({ latest }) {
    return latest.filter(job => job.status === 'completed' && hasFailed(job));
}
/** A job that ran out of time has a cancelled step where it stood. */
function failedSteps({ steps }) {
    const failed = steps.filter(hasFailed);
    return failed.length > 0 ? failed : steps.filter(step => step.conclusion === 'cancelled');
}
/** The runner, not a step of the workflow, ended the job. */
function neverStarted({ steps }) {
    return steps.every(step => step.name === 'Set up job' || step.conclusion === 'skipped');
}
/**
 * Why a run without a job that failed and ended may be red nevertheless: its failing job still runs, and has no log before
 * it ends. Null where nothing is red.
 */
function stillFailing({ latest, isOwn }) {
    const failing = latest.find(job => job.status !== 'completed' && job.steps.some(hasFailed));
    if (failing)
        return `${failing.name} has failed but still runs, and its log can be read only when it has ended`;
    return isOwn
        ? 'no other job of this run has failed, and the log of its own cannot be read while it runs'
        : null;
}
function hasFailed({ conclusion }) {
    return conclusion === 'failure' || conclusion === 'timed_out';
}
function whyNothing({ run, latest }) {
    const conclusion = run.conclusion ?? 'none yet';
    if (latest.length === 0)
        return `the run has no job (its conclusion: ${conclusion})`;
    if (conclusion === 'startup_failure' || conclusion === 'action_required')
        return `no job failed: the run ended as ${conclusion}`;
    const others = [...new Set(latest.map(job => job.conclusion ?? job.status))].sort().join(', ');
    return `no job failed (jobs: ${others}; the run: ${conclusion})`;
}
/** What a reader of the failed jobs should know of the others. */
function notesOn(jobs) {
    const allowed = jobs.run.conclusion === 'success' ? ['the run succeeded: its failed jobs may fail'] : [];
    return [...allowed, ...unfinished(jobs), ...attemptsBefore(jobs)];
}
/** Of the own run one job is in progress because it asks. */
function unfinished({ latest, isOwn }) {
    const open = latest.filter(job => job.status !== 'completed');
    if (!isOwn)
        return open.map(job => `${job.name}: still ${job.status}, not read`);
    return open.length > 1
        ? [`${(0,platform_text/* count */.U9)(open.length - 1, 'other job')} of the run not ended yet and not read`]
        : [];
}
function attemptsBefore(jobs) {
    const failed = new Set(failedJobs(jobs).map(job => job.name));
    return jobs.earlier
        .filter(job => failed.has(job.name))
        .map(job => `${job.name}: attempt ${job.attempt} ended as ${job.conclusion ?? job.status}`);
}

;// CONCATENATED MODULE: ./build/failure/job-logs.js








/** For one log, and for all of them. */
const LOG_MS = 120_000;
const LOGS_MS = 300_000;
/** Logs downloaded at the same time. */
const WIDTH = 4;
/** A job beyond its `timeout-minutes` ends as cancelled and only an annotation tells; asked of so many. */
const CANCELLED_ASKED = 5;
const OUT_OF_TIME = /\bexceeded the maximum execution time\b/;
/**
 * The failed jobs of a run with their logs. Throws what the API throws for the run and its jobs; a log that cannot be
 * read is a note.
 */
async function readJobLogs(actions, wanted) {
    const jobs = await listRun(actions, wanted.runId, wanted.isOwn ?? false);
    const notes = notesOn(jobs);
    const annotations = annotationReader(actions, note => notes.push(note));
    const ended = failedJobs(jobs);
    const failed = ended.length > 0 ? ended : await outOfTime(jobs, annotations);
    if (failed.length === 0)
        return withoutFailed(jobs);
    if (failed.every(neverStarted))
        return { kind: 'nothing', reason: await whyNotStarted(failed, annotations) };
    const stop = wanted.stop ?? AbortSignal.timeout(LOGS_MS);
    const reading = { actions, annotations, stop, folder: wanted.folder, jobs: failed.length };
    const read = await readAll(failed, reading);
    const found = read.map(({ job }) => job);
    notes.push(...read.flatMap(each => each.notes));
    return { kind: 'failed', run: jobs.run, jobs: found, failures: groupFailures(found), notes };
}
function withoutFailed(jobs) {
    const reason = stillFailing(jobs);
    return reason === null ? { kind: 'nothing', reason: whyNothing(jobs) } : { kind: 'unread', reason };
}
async function outOfTime({ latest }, annotations) {
    const found = [];
    const cancelled = latest.filter(job => job.conclusion === 'cancelled' && !neverStarted(job));
    for (const job of cancelled.slice(0, CANCELLED_ASKED)) {
        const told = await annotations(job);
        if (told.some(({ message }) => OUT_OF_TIME.test(message)))
            found.push({ ...job, conclusion: 'timed_out' });
    }
    return found;
}
async function whyNotStarted([job], annotations) {
    const told = job ? await annotations(job) : [];
    const why = told.find(({ level }) => level === 'failure')?.message.split('\n', 1)[0] ?? '';
    const reason = 'no failed job ran a step: the runner, not the code, failed (infrastructure)';
    return why === '' ? reason : `${reason}: ${(0,clean_line/* cleanLine */.O)(why).slice(0, 300)}`;
}
/** In the order of the jobs, whichever comes first. */
async function readAll(jobs, reading) {
    const results = [];
    const queue = jobs.entries();
    const worker = async () => {
        for (const [index, job] of queue)
            results[index] = await readJob(job, reading);
    };
    await Promise.all(Array.from({ length: WIDTH }, worker));
    return results;
}
async function readJob(job, reading) {
    const found = {
        id: job.id,
        name: job.name,
        matrix: matrixValues(job.name),
        attempt: job.attempt,
        conclusion: job.conclusion ?? '',
        failedSteps: failedSteps(job).map(step => step.name),
        annotations: await reading.annotations(job),
    };
    try {
        const { log, file, faults } = await readLog(job, reading);
        return { job: { ...found, log, file }, notes: faults.map(fault => `${job.name}: ${fault}`) };
    }
    catch (error) {
        const note = `${job.name}: no log, ${(0,errors/* messageOf */.bD)(error)}`;
        return { job: { ...found, log: null, file: null }, notes: [note] };
    }
}
/** Throws with the reason where there is none. */
async function readLog(job, { actions, stop, folder, jobs }) {
    const answer = await actions.downloadLog(job.id, AbortSignal.any([stop, AbortSignal.timeout(LOG_MS)]));
    if (answer.kind === 'missing')
        throw new Error(answer.reason);
    const place = { name: job.name, path: (0,external_node_path_.join)(folder, `${job.id}.txt`), jobs };
    return keepJobLog(answer.bytes, failedSteps(job), place);
}

;// CONCATENATED MODULE: ./build/failure/ci-failure.js







async function readCiFailure(ci) {
    const { github, owner, repository, runId } = ci;
    try {
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(ci.scratch, 'logs-'));
        const actions = actionsApi(github, { owner, repo: repository });
        return await readJobLogs(actions, { runId, folder, isOwn: String(runId) === ci.ownRunId });
    }
    catch (error) {
        const status = refusalStatus(error);
        if (status === 401)
            throw new errors/* UserError */.yo('github-token', 'a token that GitHub accepts', 'one that it refuses (401)');
        if (status === 403)
            throw new errors/* UserError */.yo('github-token', 'the permission `actions: read`, to read the logs of run-id', 'a token without it (403)');
        if (status === 404)
            throw new errors/* UserError */.yo('run-id', 'a workflow run of this repository', `${runId}, which GitHub does not know`);
        return { kind: 'unread', reason: `the logs of run ${runId} could not be read: ${(0,errors/* messageOf */.bD)(error)}` };
    }
}
/** A failing CI run counts as one of the runs before the repair where its commit and its failure are those found here. */
function countsAsRun(ci, headSha, output) {
    if (ci?.kind !== 'failed' || ci.run.headSha !== headSha)
        return false;
    return isAmongFailures(output, ci.failures);
}

;// CONCATENATED MODULE: ./build/failure/sources.js


/** Lines shown above and below one that is named. */
const sources_AROUND = 3;
const MOST_PLACES = 12;
const sources_LINE_CHARS = 160;
/** A file beyond this is generated or data. */
const FILE_CHARS = 1_000_000;
/** `a/b.js:12`, `File "a/b.py", line 12`, `b.java(12`; what stands before a name decides where it may begin. */
const sources_PLACE = /(?<![\w@+~./\\-])([\w@+~./\\-]{1,240}\.[A-Za-z]\w{0,7})(?::|\(|", line |, line )(\d{1,6})/g;
/** Less says nothing. */
const sources_LEAST_BYTES = 200;
const TITLE = '\n\nThe places that are named, in the repository:\n';
/** An excerpt with the source lines around the places that it names, as far as there is room in the same budget. */
function withSources(excerpt, tree) {
    const room = failure_excerpt/* EXCERPT_BYTES */.mj - Buffer.byteLength(excerpt) - Buffer.byteLength(TITLE);
    const sources = room < sources_LEAST_BYTES ? '' : sourcesAround(excerpt, tree, room);
    return sources === '' ? excerpt : excerpt + TITLE + sources;
}
/** The source lines around the places that a text names, in its order, within a number of bytes of UTF-8; pure but for the reading. */
function sourcesAround(text, tree, budgetBytes) {
    const shown = [];
    let left = budgetBytes;
    for (const [path, numbers] of placesIn(text, tree)) {
        const part = excerptOfFile(path, numbers, tree.read(path));
        const bytes = Buffer.byteLength(part) + 1;
        if (part === '' || bytes > left)
            continue;
        shown.push(part);
        left -= bytes;
    }
    return shown.join('\n');
}
/** Line numbers by tracked file. */
function placesIn(text, tree) {
    const resolve = resolver(tree);
    const places = new Map();
    let found = 0;
    for (const [, name = '', line] of text.matchAll(sources_PLACE)) {
        const path = resolve(name);
        if (path === null)
            continue;
        const numbers = places.get(path) ?? new Set();
        places.set(path, numbers.add(Number(line)));
        found += 1;
        if (found === MOST_PLACES)
            break;
    }
    return places;
}
/** Java and others name a file without its folder: it counts where only one file has that name. */
function resolver({ paths, root, directory }) {
    const tracked = new Set(paths);
    const byName = Map.groupBy(tracked, path => path.slice(path.lastIndexOf('/') + 1));
    return name => {
        const path = name.replaceAll('\\', '/').replace(/^\/+(?=\/)/, '');
        const inside = path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path.replace(/^(?:\.\/)+/, '');
        const candidates = [directory === '.' ? inside : `${directory}/${inside}`, inside];
        const exact = candidates.find(candidate => tracked.has(candidate));
        if (exact !== undefined)
            return exact;
        const alike = inside.includes('/') ? [] : (byName.get(inside) ?? []);
        return alike.length === 1 ? (alike[0] ?? null) : null;
    };
}
function excerptOfFile(path, numbers, text) {
    if (text === null || text.length > FILE_CHARS || text.includes('\0'))
        return '';
    const lines = text.split(/\r?\n/);
    const near = new Set([...numbers].flatMap(sources_around).filter(number => lines[number - 1] !== undefined));
    if (near.size === 0)
        return '';
    const shown = [...near].sort((a, b) => a - b);
    const rows = shown.flatMap((number, index) => {
        const mark = numbers.has(number) ? '>' : ' ';
        const row = `${mark}${String(number).padStart(5)} | ${(lines[number - 1] ?? '').slice(0, sources_LINE_CHARS)}`;
        return index > 0 && shown[index - 1] !== number - 1 ? ['       ...', row] : [row];
    });
    return (0,platform_text/* plainText */.wh)([`== ${path}`, ...rows].join('\n'));
}
function sources_around(number) {
    return Array.from({ length: 2 * sources_AROUND + 1 }, (_, offset) => number - sources_AROUND + offset).filter(line => line > 0);
}

// EXTERNAL MODULE: ./build/sandbox/baseline.js
var sandbox_baseline = __webpack_require__(3001);
// EXTERNAL MODULE: ./build/stages/github.js
var stages_github = __webpack_require__(2803);
// EXTERNAL MODULE: ./build/agent/test-runner.js
var test_runner = __webpack_require__(5855);
// EXTERNAL MODULE: ./build/failure/flaky-tests.js
var flaky_tests = __webpack_require__(2200);
;// CONCATENATED MODULE: ./build/stages/remarks.js



const remarks_NAMES_SHOWN = 5;
const remarks_LINE_CHARS = 200;
/** The end of a run whose failure in CI nobody can mend in the code. */
function notTheTests({ remedy, line }) {
    const reason = `infrastructure failed in CI, not the tests${quoted(line)}: ${remedy}`;
    return { verdict: 'nothing-to-do', reason };
}
/** The end of a run whose test command lacks something here; null for what a model can help with. */
function cannotRun(cause, runs) {
    if (cause?.kind !== 'environment' && cause?.kind !== 'infrastructure')
        return null;
    const ending = runs.at(-1)?.ending;
    const exit = ending?.kind === 'exited' ? `exit ${ending.code}` : '';
    const told = [exit, shorten(cause.line)].filter(part => part !== '').join(': ');
    return { verdict: 'environment', reason: `test-command cannot run here (${told}): ${cause.remedy}` };
}
const KINDS = {
    code: 'the code',
    dependency: 'a dependency',
    style: 'a style check',
    types: 'a type check',
    flaky: 'flaky tests',
    environment: 'the environment',
    infrastructure: 'the infrastructure',
};
/** What the model is told of the cause besides the excerpt. */
function hintOf(cause) {
    if (cause?.kind !== 'dependency' && cause?.kind !== 'style' && cause?.kind !== 'types')
        return '';
    return ` What fails looks like ${KINDS[cause.kind]}.`;
}
/** What people should know of a failure besides its repair. */
function remarksOn(failure, runs) {
    const elsewhere = 'The tests fail here for another reason than in the CI run; what fails here is repaired.';
    const flaky = (0,flaky_tests/* flakyTests */.X)(runs.map(test_runner/* coloured */.qY));
    return [
        ...(failure.matches === false ? [elsewhere] : []),
        ...failure.others.map(leftAlone),
        ...(flaky.length > 0 ? [`Flaky before any change: ${some(flaky)}`] : []),
        ...new Set(runs.flatMap(run => run.notes)),
    ];
}
/** What else failed in CI, with its cause. */
function leftAlone({ jobs }) {
    const cause = jobs[0] ? causeOfJob(jobs[0]) : null;
    const why = cause
        ? ` (cause: ${KINDS[cause.kind]}${cause.line === '' ? '' : `, ${shorten(cause.line)}`})`
        : '';
    return `Left alone, as the test command does not show it: ${some(jobs.map(({ name }) => name))}${why}`;
}
function some(names) {
    const more = names.length > remarks_NAMES_SHOWN ? ` and ${names.length - remarks_NAMES_SHOWN} more` : '';
    return names.slice(0, remarks_NAMES_SHOWN).join(', ') + more;
}
function quoted(line) {
    return line === '' ? '' : ` (${shorten(line)})`;
}
function shorten(line) {
    return line.trim().slice(0, remarks_LINE_CHARS);
}

;// CONCATENATED MODULE: ./build/stages/diagnosis.js







/** Reads what CI says where it is asked. */
async function diagnosisOf(about, runId) {
    const ci = runId === null ? null : await readCi(about, runId);
    let first;
    let failure = null;
    const failureOf = (run) => {
        failure ??= readFailure(about, ci, run);
        return failure;
    };
    return {
        ci,
        endsBefore: endBefore(ci),
        endsAfter: runs => {
            first ??= runs[0];
            // Of a run that was cut short CI must not speak.
            return runs.some(({ ending }) => ending.kind === 'cancelled')
                ? null
                : cannotRun(causeIn(ci, runs), runs);
        },
        isCiFailure: output => countsAsRun(ci, about.baseline.headSha, output),
        prepare: () => {
            if (first)
                return failureOf(first);
            getUsedToReading();
            return null;
        },
        describe: red => described(failureOf(red[0]), ci, red),
    };
}
/** An expression is compiled when it is first used: 15 ms together, for which nobody waits while the tests run. */
function getUsedToReading() {
    const text = 'AssertionError: expected 1 but got 2';
    causeOf({ jobs: [], runs: [{ ending: { kind: 'exited', code: 1 }, output: { text } }] });
    describeFailure({ reproduction: text });
}
async function readCi({ settings, scene }, runId) {
    const github = await (0,stages_github/* connect */.N)(settings.github);
    const ownRunId = settings.github.runId;
    return readCiFailure({ ...settings.github, github, runId, ownRunId, scratch: scene.scratch });
}
function endBefore(ci) {
    if (ci?.kind === 'nothing')
        return { verdict: 'nothing-to-do', reason: ci.reason };
    const cause = causeIn(ci, []);
    return cause?.kind === 'infrastructure' ? notTheTests(cause) : null;
}
function readFailure(about, ci, run) {
    const reproduction = run?.output.text ?? '';
    const failure = describeFailure({ reproduction, ...(ci?.kind === 'failed' ? { jobs: ci } : {}) });
    return { ...failure, excerpt: withSources(failure.excerpt, sourceTree(about)) };
}
function described(failure, ci, red) {
    const account = failure.account + hintOf(causeIn(ci, red));
    return { failure: { ...failure, account }, remarks: remarksOn(failure, red) };
}
function sourceTree({ settings, baseline }) {
    return {
        paths: baseline.tracked.keys(),
        read: path => (0,sandbox_baseline/* readTracked */.T)(baseline, path),
        root: settings.checkout,
        directory: settings.workingDirectory,
    };
}
/** What is seen here counts, whatever CI says; CI alone where nothing was seen yet. */
function causeIn(ci, runs) {
    const [jobs, conclusion] = ci?.kind === 'failed' ? [ci.jobs, ci.run.conclusion] : [[], null];
    return causeOf({ jobs, runs, conclusion });
}


/***/ })

};
