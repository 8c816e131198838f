export const id = 110;
export const ids = [110];
export const modules = {

/***/ 5214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S3: () => (/* binding */ LOGIN),
/* harmony export */   SD: () => (/* binding */ actorsOf),
/* harmony export */   gR: () => (/* binding */ refusedActor)
/* harmony export */ });
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3006);

/** The logins of GitHub: of people, of enterprises' people with `_`, of apps with `[bot]`. */
const LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,99})(?:\[bot\])?$/;
/** `maintain` is told as `write`; some versions of GHES tell it by its own name. */
const WRITERS = ['admin', 'maintain', 'write'];
/** Whoever causes one of these can write to the repository already. */
const WRITERS_EVENTS = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'];
/** Everybody who has to have the right to start a repair; nobody where only writers can cause the event. */
function actorsOf(event) {
    if (WRITERS_EVENTS.includes(event.name))
        return [];
    const { actor, actorId, triggeringActor, payload } = event;
    const told = ['workflow_run.actor', 'workflow_run.triggering_actor']
        .filter(path => (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(payload, path) !== undefined)
        .map(path => ({ login: (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(payload, `${path}.login`), id: (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .numberField */ .sJ)(payload, `${path}.id`) }));
    const again = triggeringActor === '' || triggeringActor === actor;
    const all = [
        { login: actor, id: actorId },
        ...(again ? [] : [{ login: triggeringActor, id: null }]),
        ...told,
    ];
    return [...new Map(all.map(each => [`${each.login} ${each.id}`, each])).values()];
}
/** Why one of them may not start a repair; null where all may. `allowed`: the input `allowed-actors`. */
async function refusedActor(actors, allowed, people) {
    for (const actor of actors) {
        if ((await mayWrite(actor, people)) || (await isAllowed(actor, allowed, people)))
            continue;
        const name = LOGIN.test(actor.login) ? actor.login : 'somebody without a login';
        const way = actor.login.endsWith('[bot]') ? '' : ', or give it write access';
        return `${name} may not start a repair: it can not write to this repository and is not in \`allowed-actors\`; add the login there${way}`;
    }
    return null;
}
/** Bots are known by the list alone: what is installed somewhere else may carry any name. */
async function mayWrite({ login, id }, { collaborator }) {
    if (!LOGIN.test(login) || login.endsWith('[bot]'))
        return false;
    const found = await collaborator(login);
    return found !== null && WRITERS.includes(found.permission) && (id === null || found.id === id);
}
/** By id: who takes a login that somebody has given up is somebody else. */
async function isAllowed({ login, id }, allowed, { account }) {
    if (!allowed.some(each => each.toLowerCase() === login.toLowerCase()))
        return false;
    const found = await account(login);
    if (found === null || (login.endsWith('[bot]') && !found.isBot))
        return false;
    return id === null || found.id === id;
}


/***/ }),

/***/ 110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  open: () => (/* binding */ opening_open)
});

// EXTERNAL MODULE: ./build/platform/errors.js
var errors = __webpack_require__(4779);
// EXTERNAL MODULE: ./build/sandbox/baseline.js
var sandbox_baseline = __webpack_require__(3001);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/sandbox/workspace.js





/** Copies the checkout as it stands, untracked and ignored files included; answers the copy's root. */
async function copyCheckout({ checkout, scratch }, signal) {
    const root = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(scratch, 'copy-'));
    // Measured: fs.cp takes ten times as long as cp for thousands of files.
    await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('cp', ['-a', '--reflink=auto', `${checkout}/.`, root], signal ? { signal } : {});
    // Two small files: what is asynchronous would wait for whatever this process does meanwhile.
    withoutCredentials((0,external_node_path_.join)(root, '.git'));
    return root;
}
/** actions/checkout leaves its token in .git/config; the copy keeps what says how the repository is laid out. */
function withoutCredentials(gitDirectory) {
    if (!(0,external_node_fs_.lstatSync)(gitDirectory, { throwIfNoEntry: false })?.isDirectory()) {
        // The .git of a linked worktree is a file that leads back to the real repository.
        (0,external_node_fs_.rmSync)(gitDirectory, { force: true });
        return;
    }
    const config = (0,external_node_path_.join)(gitDirectory, 'config');
    const text = (0,external_node_fs_.existsSync)(config) ? (0,external_node_fs_.readFileSync)(config, 'utf8') : '';
    (0,external_node_fs_.writeFileSync)(config, layoutSections(text));
    (0,external_node_fs_.rmSync)((0,external_node_path_.join)(gitDirectory, 'modules'), { recursive: true, force: true });
}
function layoutSections(config) {
    const sections = config.split(/^(?=\s*\[)/m);
    return sections.filter(section => /^\s*\[(?:core|extensions)\]/i.test(section)).join('');
}
/** Deletes a copy. Commands may leave directories that nobody may write, which rm refuses to empty. */
async function removeCopy(root) {
    await (0,promises_.rm)(root, { recursive: true, force: true }).catch(async () => {
        await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('chmod', ['-R', 'u+rwX', root]);
        await (0,promises_.rm)(root, { recursive: true, force: true });
    });
}

;// CONCATENATED MODULE: ./build/sandbox/copies.js

/** Copies can be made before it is known how commands will run in them. */
function freshCopies(options, sandbox) {
    const stop = new AbortController();
    const deletions = [];
    let prepared = null;
    const prepare = () => {
        if (stop.signal.aborted)
            return;
        prepared ??= copyCheckout(options, stop.signal);
        // Whoever takes it is told; nobody may come to take it.
        prepared.catch(() => { });
    };
    return {
        prepare,
        take: async () => {
            prepare();
            const copy = prepared;
            prepared = null;
            const [root, { commandsIn }] = await Promise.all([copy ?? copyCheckout(options, stop.signal), sandbox]);
            const dispose = async () => {
                const gone = removeCopy(root);
                // What cannot be deleted, as files of another user, must not end the run: the scene tries once more.
                gone.catch(() => { });
                deletions.push(gone);
            };
            return { root, run: commandsIn(root), [Symbol.asyncDispose]: dispose };
        },
        [Symbol.asyncDispose]: async () => {
            stop.abort();
            await Promise.allSettled([prepared, ...deletions]);
        },
    };
}

// EXTERNAL MODULE: ./build/platform/command.js + 1 modules
var platform_command = __webpack_require__(9255);
// EXTERNAL MODULE: ./build/platform/processes.js
var processes = __webpack_require__(5415);
;// CONCATENATED MODULE: ./build/sandbox/bubblewrap.js
/**
 * The argv that binds the copy at the checkout's path in a process namespace of its own, which ends as a whole
 * with its first process or with ours; that one stays in our process group (no --new-session: the wrapper's setsid
 * has cut off the terminal), where its end is waited for. Sources of binds are opened before anything is mounted, so that the copy
 * can lie below what is masked.
 */
function bubblewrap(confinement) {
    const { copy, checkout, runnerTemp, cwd } = confinement;
    const views = ['--dev-bind', '/', '/', '--proc', '/proc', '--tmpfs', runnerTemp, '--bind', copy, checkout];
    return ['bwrap', '--die-with-parent', '--unshare-pid', ...views, '--chdir', cwd, '--'];
}

;// CONCATENATED MODULE: ./build/sandbox/sandbox.js





const PROBE_TIMEOUT_MS = 10_000;
/** Takes bubblewrap when it is there and shows a canary at the checkout's path. */
async function openSandbox(options) {
    const bound = { kind: 'bound', options, commandsIn: boundCommands(options) };
    if (await seesCanary(bound))
        return bound;
    return { kind: 'plain', options, commandsIn: plainCommands(options) };
}
function boundCommands(options) {
    return (copy) => (command, bounds) => {
        const cwd = (0,external_node_path_.join)(options.checkout, command.directory);
        const argv = [...bubblewrap({ ...options, copy, cwd }), ...shell(command.text)];
        const environment = { ...options.environment, GITHUB_WORKSPACE: options.checkout };
        return (0,platform_command/* runProgram */.m)({ argv, cwd: '/', environment }, bounds, options.scratch);
    };
}
// A directory that the command line's own tree has lost makes the run red, as it would be anywhere.
const ENTER = 'cd "$0" && "$@"; exit $?';
/** A shell stays between us and the command, to tell as an exit code which signal ended it; bubblewrap does so itself. */
function plainCommands(options) {
    return (copy) => async (command, bounds) => {
        const mark = copy;
        const environment = { ...options.environment, GITHUB_WORKSPACE: copy, [processes/* PROCESS_MARK */.Mm]: mark };
        const argv = ['/bin/bash', '-c', ENTER, (0,external_node_path_.join)(copy, command.directory), ...shell(command.text)];
        const program = { argv, cwd: copy, environment };
        const result = await (0,platform_command/* runProgram */.m)(program, bounds, options.scratch);
        await (0,processes/* endMarkedProcesses */.jk)(mark);
        return result;
    };
}
function shell(text) {
    return ['/bin/bash', '-eo', 'pipefail', '-c', text];
}
async function seesCanary(sandbox) {
    // Nothing else can go on meanwhile, and the first asynchronous call to a file system takes milliseconds.
    const copy = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(sandbox.options.scratch, 'probe-'));
    const name = `.canary-${process.pid}`;
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(copy, name), '');
    const bounds = { timeoutMs: PROBE_TIMEOUT_MS, signal: new AbortController().signal };
    const text = `test -e '${name}' && touch written`;
    const { ending } = await sandbox.commandsIn(copy)({ text, directory: '.' }, bounds);
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(copy, 'written')) && ending.kind === 'exited' && ending.code === 0;
}

;// CONCATENATED MODULE: ./build/sandbox/scene.js





/** The name by which a later process finds what a killed run has left behind. */
const SCRATCH_PREFIX = 'codex-max-fix-scratch-';
/** Answers at once: the sandbox is tried and the first copy made while others read the baseline. */
function openScene({ checkout, runnerTemp, commandEnvironment }) {
    const scratch = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(runnerTemp, SCRATCH_PREFIX));
    const options = { checkout, runnerTemp, scratch, environment: commandEnvironment };
    const sandbox = openSandbox(options);
    // Whoever needs it is told; a run that ends before has no use for it.
    sandbox.catch(() => { });
    const copies = freshCopies(options, sandbox);
    copies.prepare();
    const remove = async () => {
        await Promise.allSettled([sandbox, copies[Symbol.asyncDispose]()]);
        // A finished run stays what it is where a command has left files that only another user may delete.
        await (0,promises_.rm)(scratch, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 }).catch(() => { });
    };
    return { scratch, sandbox, copies, [Symbol.asyncDispose]: remove };
}

;// CONCATENATED MODULE: ./build/agent/effort.js
const EFFORTS = ['low', 'medium', 'high', 'xhigh'];

// EXTERNAL MODULE: ./build/agent/prices.js
var prices = __webpack_require__(6006);
// EXTERNAL MODULE: ./build/agent/service-tier.js
var service_tier = __webpack_require__(4246);
// EXTERNAL MODULE: ./build/platform/inputs.js
var platform_inputs = __webpack_require__(7093);
;// CONCATENATED MODULE: ./build/sandbox/environment.js
// What builds and tests need to find their tools. A list of what is allowed: of names not known here, none is passed on.
const NAMES = [
    'PATH HOME USER LOGNAME SHELL LANG LANGUAGE TZ TMPDIR RUNNER_OS RUNNER_ARCH RUNNER_TOOL_CACHE AGENT_TOOLSDIRECTORY',
    'NODE_PATH NVM_DIR NVM_BIN PNPM_HOME BUN_INSTALL DENO_DIR',
    'pythonLocation Python_ROOT_DIR Python3_ROOT_DIR PYENV_ROOT VIRTUAL_ENV PYTHONPATH CONDA CONDA_PREFIX LD_LIBRARY_PATH PKG_CONFIG_PATH',
    'GOROOT GOPATH GOMODCACHE GOCACHE GOFLAGS CARGO_HOME RUSTUP_HOME RUSTUP_TOOLCHAIN',
    'JAVA_HOME M2_HOME MAVEN_HOME GRADLE_HOME GRADLE_USER_HOME ANDROID_HOME ANDROID_SDK_ROOT',
    'GEM_HOME GEM_PATH BUNDLE_PATH RUBY_VERSION RBENV_ROOT COMPOSER_HOME DOTNET_ROOT SWIFT_PATH',
    'CC CXX CFLAGS CXXFLAGS LDFLAGS CHROME_BIN CHROMEWEBDRIVER GECKOWEBDRIVER',
].flatMap(line => line.split(' '));
const PATTERNS = [/^LC_[A-Z]+$/, /^(?:JAVA_HOME|GOROOT)_\w+$/];
/** The environment of repository code: found tools, a dumb terminal, the knowledge that this is CI. */
function commandEnvironment(environment) {
    const allowed = Object.entries(environment).flatMap(([name, value]) => value !== undefined && isAllowed(name) ? [[name, value]] : []);
    return { ...Object.fromEntries(allowed), CI: 'true', GITHUB_ACTIONS: 'true', TERM: 'dumb' };
}
function isAllowed(name) {
    return NAMES.includes(name) || PATTERNS.some(pattern => pattern.test(name));
}

// EXTERNAL MODULE: ./build/agent/models.js + 2 modules
var models = __webpack_require__(716);
;// CONCATENATED MODULE: ./build/settings-endpoint.js



const LOOPBACK = ['127.0.0.1', '[::1]', 'localhost'];
/** The address of the model, without a slash at its end. */
function baseUrlFrom(inputs) {
    const text = inputs('base-url');
    const url = URL.canParse(text) ? new URL(text) : null;
    const secure = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.includes(url.hostname));
    const bare = url?.username === '' && url.password === '' && url.hash === '' && url.search === '';
    if (url && secure && bare)
        return text.replace(/\/+$/, '');
    throw new errors/* UserError */.y('base-url', 'an https URL without credentials, query or fragment', (0,platform_inputs/* quoted */.TL)(text.replace(/\/\/.*@/s, '//***@').replace(/[?#].*$/s, '?***')));
}
/** The identity that is used instead of a key; null without one. Both at once, or one half of it, is an error. */
function identityFrom(inputs, environment) {
    const ids = ['identity-provider-id', 'service-account-id'].map(name => ({ name, id: inputs(name) }));
    if (ids.every(({ id }) => id === ''))
        return null;
    // What is wrong is named before what is missing.
    const wrong = ids.find(({ id }) => !/^[\w-]{0,200}$/.test(id)) ?? ids.find(({ id }) => id === '');
    if (wrong)
        throw new errors/* UserError */.y(wrong.name, 'its id, as OpenAI shows it', (0,platform_inputs/* quoted */.TL)(wrong.id));
    if (inputs('openai-api-key') !== '')
        throw new errors/* UserError */.y('openai-api-key', 'nothing, as identity-provider-id is given', 'a key');
    if (!(0,models/* isOpenAi */.D)(inputs('base-url')))
        throw new errors/* UserError */.y('base-url', "OpenAI's own, as identity-provider-id is given", (0,platform_inputs/* quoted */.TL)(inputs('base-url')));
    const [identityProviderId = '', serviceAccountId = ''] = ids.map(({ id }) => id);
    return { identityProviderId, serviceAccountId, ...tokenRequest(environment) };
}
function tokenRequest(environment) {
    const requestUrl = environment.ACTIONS_ID_TOKEN_REQUEST_URL ?? '';
    const requestToken = environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? '';
    if (URL.canParse(requestUrl) && requestToken !== '')
        return { requestUrl, requestToken };
    throw new errors/* UserError */.y('identity-provider-id', 'a job with the permission id-token: write', 'no ACTIONS_ID_TOKEN_REQUEST_URL and _TOKEN from the runner');
}

// EXTERNAL MODULE: ./build/gate/actors.js
var actors = __webpack_require__(5214);
;// CONCATENATED MODULE: ./build/settings-event.js




/** What started the workflow. */
function eventFrom(environment) {
    const path = environment.GITHUB_EVENT_PATH ?? '';
    return {
        name: environment.GITHUB_EVENT_NAME ?? '',
        payload: path === '' ? {} : payloadAt(path),
        ref: environment.GITHUB_REF ?? '',
        sha: environment.GITHUB_SHA ?? '',
        actor: environment.GITHUB_ACTOR ?? '',
        actorId: idFrom(environment.GITHUB_ACTOR_ID ?? ''),
        triggeringActor: environment.GITHUB_TRIGGERING_ACTOR ?? '',
    };
}
/** Logins that may start a run besides those who may write; resolved to accounts when one of them does. */
function allowedActorsFrom(inputs) {
    const logins = (0,platform_inputs/* list */.p_)(inputs, 'allowed-actors');
    const wrong = logins.find(login => !actors/* LOGIN */.S3.test(login));
    if (wrong === undefined)
        return logins;
    throw new errors/* UserError */.y('allowed-actors', 'logins, one per line or comma, those of bots with their [bot], and no wildcard', (0,platform_inputs/* quoted */.TL)(wrong));
}
function idFrom(text) {
    return /^\d{1,15}$/.test(text) ? Number(text) : null;
}
function payloadAt(path) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        throw new errors/* UserError */.y('GITHUB_EVENT_PATH', "a JSON file with the event's payload", (0,platform_inputs/* quoted */.TL)(path));
    }
}

// EXTERNAL MODULE: ./build/publish/policy/glob.js
var policy_glob = __webpack_require__(5853);
;// CONCATENATED MODULE: ./build/settings-limits.js



/** What may leave the private copy as a change. */
function limitsFrom(inputs) {
    return {
        protectedPaths: globsFrom(inputs),
        maxChangedFiles: (0,platform_inputs/* wholeNumber */.rD)(inputs, 'max-changed-files', { min: 1, max: 3000, unit: 'files' }),
        maxPatchKb: (0,platform_inputs/* wholeNumber */.rD)(inputs, 'max-patch-kb', { min: 1, max: 20_480, unit: 'KiB' }),
    };
}
function globsFrom(inputs) {
    const globs = (0,platform_inputs/* lines */.Mn)(inputs, 'protected-paths');
    for (const glob of globs) {
        const problem = (0,policy_glob/* globProblem */.A)(glob);
        if (problem !== null)
            throw new errors/* UserError */.y('protected-paths', `globs as in .gitignore, one per line, and this one ${problem}`, (0,platform_inputs/* quoted */.TL)(glob));
    }
    return globs;
}

;// CONCATENATED MODULE: ./build/settings-paths.js




/** The real path of a directory that the runner names in a variable. */
function directoryFrom(environment, variable) {
    const path = environment[variable] ?? '';
    if ((0,external_node_path_.isAbsolute)(path) && isDirectory(path))
        return (0,external_node_fs_.realpathSync)(path);
    throw new errors/* UserError */.y(variable, 'the path of a directory, as the runner sets it', (0,platform_inputs/* quoted */.TL)(path));
}
/** Relative to the checkout, `.` for its root. */
function workingDirectoryFrom(inputs, checkout) {
    const text = inputs('working-directory') || '.';
    const path = (0,external_node_path_.join)(checkout, text);
    const found = isDirectory(path) ? (0,external_node_path_.relative)(checkout, (0,external_node_fs_.realpathSync)(path)) : '..';
    const outside = (0,external_node_path_.isAbsolute)(text) || found === '..' || found.startsWith('../');
    if (outside)
        throw new errors/* UserError */.y('working-directory', 'a directory inside the checkout, relative to it', (0,platform_inputs/* quoted */.TL)(text));
    return found || '.';
}
function isDirectory(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}
/** Which files count is decided where they are found; what can never be one is said at once. */
function reportGlobsFrom(inputs) {
    const globs = (0,platform_inputs/* lines */.Mn)(inputs, 'test-report');
    const outside = globs.find(glob => (0,external_node_path_.isAbsolute)(glob) || glob.split(/[\\/]/).includes('..'));
    if (outside === undefined)
        return globs;
    throw new errors/* UserError */.y('test-report', 'globs below working-directory, relative to it', (0,platform_inputs/* quoted */.TL)(outside));
}

;// CONCATENATED MODULE: ./build/settings-publish.js


/** How a fix is offered. */
function pullRequestFrom(inputs) {
    return {
        branchPrefix: branchName(inputs, 'branch-prefix'),
        base: inputs('base') === '' ? '' : branchName(inputs, 'base'),
        draft: (0,platform_inputs/* flag */.Jt)(inputs, 'draft'),
        title: inputs('title'),
        commitMessage: inputs('commit-message'),
        labels: (0,platform_inputs/* list */.p_)(inputs, 'labels'),
        reviewers: (0,platform_inputs/* list */.p_)(inputs, 'reviewers'),
        assignees: (0,platform_inputs/* list */.p_)(inputs, 'assignees'),
    };
}
/** Where it is offered, and as whom. `publish`: the input of that name. */
function githubFrom(inputs, environment, publish) {
    const token = inputs('github-token');
    const slug = environment.GITHUB_REPOSITORY ?? '';
    const [owner = '', repository = ''] = slug.split('/');
    if (publish !== 'none' && token === '')
        throw new errors/* UserError */.y('github-token', `a token, to publish (${publish})`, 'nothing');
    if (!/^[\w.-]+\/[\w.-]+$/.test(slug))
        throw new errors/* UserError */.y('GITHUB_REPOSITORY', 'owner/name, as the runner sets it', (0,platform_inputs/* quoted */.TL)(slug));
    return {
        token,
        apiUrl: environment.GITHUB_API_URL || 'https://api.github.com',
        serverUrl: environment.GITHUB_SERVER_URL || 'https://github.com',
        owner,
        repository,
        runId: environment.GITHUB_RUN_ID ?? '',
    };
}
/** The part of git's grammar for reference names that cannot surprise anyone: git-check-ref-format(1), ASCII only. */
function branchName(inputs, name) {
    const text = inputs(name);
    const plain = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$/.test(text) && !/\.\.|\/\/|\/\.|\.lock(?:\/|$)|\.$/.test(text);
    if (plain)
        return text;
    throw new errors/* UserError */.y(name, 'letters, digits and . _ - / as in a branch name', (0,platform_inputs/* quoted */.TL)(text));
}

;// CONCATENATED MODULE: ./build/settings-task.js




/** It is part of every request. */
const MOST_BYTES = 32_768;
/** What is to be done besides making the tests pass; null where nothing is. */
function taskFrom(inputs, checkout) {
    const [inline, file, check] = [inputs('task'), inputs('task-file'), inputs('task-check')];
    if (inline !== '' && file !== '')
        throw new errors/* UserError */.y('task-file', 'nothing, as task is given', (0,platform_inputs/* quoted */.TL)(file));
    if (inline !== '')
        return { text: withinBounds('task', inline), check };
    if (file !== '')
        return { text: withinBounds('task-file', textOf(file, checkout)), check };
    if (check === '')
        return null;
    throw new errors/* UserError */.y('task-check', 'a task or a task-file that it checks', 'neither');
}
function withinBounds(name, text) {
    const bytes = Buffer.byteLength(text);
    if (bytes > MOST_BYTES)
        throw new errors/* UserError */.y(name, `at most ${MOST_BYTES} bytes of text`, `${bytes} bytes`);
    if (text.trim() === '')
        throw new errors/* UserError */.y(name, 'a text that says what to do', 'an empty one');
    return text;
}
function textOf(file, checkout) {
    const path = (0,external_node_path_.isAbsolute)(file) ? null : fileBelow(checkout, file);
    if (path === null)
        throw new errors/* UserError */.y('task-file', 'a file inside the checkout, relative to it', (0,platform_inputs/* quoted */.TL)(file));
    const { size } = (0,external_node_fs_.statSync)(path);
    if (size > MOST_BYTES)
        throw new errors/* UserError */.y('task-file', `at most ${MOST_BYTES} bytes of text`, `${size} bytes`);
    return (0,external_node_fs_.readFileSync)(path, 'utf8');
}
function fileBelow(checkout, file) {
    try {
        const path = (0,external_node_fs_.realpathSync)((0,external_node_path_.join)(checkout, file));
        return path.startsWith(`${checkout}/`) && (0,external_node_fs_.statSync)(path).isFile() ? path : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/settings.js












/** Reads inputs and environment once. Throws UserError for the first one that is wrong. */
function readSettings(environment) {
    const inputs = (0,platform_inputs/* inputsFrom */.WK)(environment);
    const checkout = directoryFrom(environment, 'GITHUB_WORKSPACE');
    const publish = (0,platform_inputs/* choice */.Yq)(inputs, 'publish', ['pull-request', 'branch', 'none']);
    return {
        testCommand: required(inputs, 'test-command', 'a command line, for example npm test'),
        workingDirectory: workingDirectoryFrom(inputs, checkout),
        checkout,
        runnerTemp: directoryFrom(environment, 'RUNNER_TEMP'),
        apiKey: inputs('openai-api-key'),
        baseUrl: baseUrlFrom(inputs),
        identity: identityFrom(inputs, environment),
        model: modelName(inputs, 'model'),
        modelFallback: inputs('model-fallback') === '' ? '' : modelName(inputs, 'model-fallback'),
        prices: inputs('prices') === '' ? null : (0,prices/* parseRates */.JZ)(inputs('prices')),
        effort: (0,platform_inputs/* choice */.Yq)(inputs, 'reasoning-effort', EFFORTS),
        serviceTier: (0,platform_inputs/* choice */.Yq)(inputs, 'service-tier', service_tier/* SERVICE_TIERS */.CN),
        maxCostUsd: (0,platform_inputs/* decimal */._)(inputs, 'max-cost-usd', { min: 0.000001, max: 10_000, unit: 'USD' }),
        maxSteps: (0,platform_inputs/* wholeNumber */.rD)(inputs, 'max-steps', { min: 1, max: 10_000, unit: 'model responses' }),
        maxMinutes: (0,platform_inputs/* decimal */._)(inputs, 'max-minutes', { min: 0.01, max: 7200, unit: 'minutes' }),
        commandTimeoutMinutes: (0,platform_inputs/* decimal */._)(inputs, 'command-timeout-minutes', {
            min: 0.001,
            max: 7200,
            unit: 'minutes',
        }),
        task: taskFrom(inputs, checkout),
        runId: runId(inputs),
        testReport: reportGlobsFrom(inputs),
        reproduceRuns: (0,platform_inputs/* wholeNumber */.rD)(inputs, 'reproduce-runs', { min: 1, max: 100, unit: 'test runs' }),
        confirmRuns: (0,platform_inputs/* wholeNumber */.rD)(inputs, 'confirm-runs', { min: 1, max: 100, unit: 'test runs' }),
        testEdits: (0,platform_inputs/* choice */.Yq)(inputs, 'test-edits', ['deny', 'flag', 'allow']),
        limits: limitsFrom(inputs),
        publish,
        pullRequest: pullRequestFrom(inputs),
        github: githubFrom(inputs, environment, publish),
        event: eventFrom(environment),
        allowedActors: allowedActorsFrom(inputs),
        mayProveIdentity: (environment.ACTIONS_ID_TOKEN_REQUEST_URL ?? '') !== '',
        commandEnvironment: commandEnvironment(environment),
    };
}
/** Whether the action is switched off, whatever its inputs. */
function isDisabled(environment) {
    return (environment.CODEX_MAX_FIX_DISABLED ?? '') !== '';
}
function required(inputs, name, expected) {
    const text = inputs(name);
    if (text === '')
        throw new errors/* UserError */.y(name, expected, 'nothing');
    return text;
}
function modelName(inputs, name) {
    const text = inputs(name);
    if (/^[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}$/.test(text))
        return text;
    throw new errors/* UserError */.y(name, 'the name of a model, for example gpt-5.1-codex-max', (0,platform_inputs/* quoted */.TL)(text));
}
function runId(inputs) {
    return inputs('run-id') === ''
        ? null
        : (0,platform_inputs/* wholeNumber */.rD)(inputs, 'run-id', { min: 1, max: 999_999_999_999_999, unit: 'id of a workflow run' });
}

;// CONCATENATED MODULE: ./build/opening.js




/**
 * Begins what takes time and needs the settings alone, before the rest of the program is loaded: the sandbox is tried,
 * the first copy made and the baseline read meanwhile. Null where the action is switched off.
 */
async function opening_open(environment) {
    if (isDisabled(environment))
        return null;
    const settings = readSettings(environment);
    const scene = openScene(settings);
    const baseline = (0,sandbox_baseline/* readBaseline */.m)(settings.checkout).catch(noRepository);
    // Whoever needs it is told.
    baseline.catch(() => { });
    return { settings, scene, baseline };
}
function noRepository(error) {
    throw new errors/* UserError */.y('GITHUB_WORKSPACE', 'a git checkout: run actions/checkout first', (0,errors/* messageOf */.b)(error));
}


/***/ }),

/***/ 7729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   ex: () => (/* binding */ visiblePath),
/* harmony export */   tu: () => (/* binding */ foldPath)
/* harmony export */ });
/**
 * A path as the laxest file system or tool reads it: compatibility forms, case and accents are one, ignorable and control
 * characters, trailing dots and spaces and NTFS streams are dropped. Two paths that fold alike may be one file somewhere.
 */
function foldPath(path) {
    return folded(path).replaceAll('\\', '/').split('/').map(foldName).filter(Boolean).join('/');
}
/** The same for text without structure of its own, as a part of a pattern. */
function folded(text) {
    return text
        .normalize('NFKD')
        .replace(/[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]|[\u0300-\u036f]/gu, '')
        .toUpperCase()
        .toLowerCase()
        .replace(/[\u0300-\u036f]/g, '');
}
function foldName(name) {
    return name
        .replace(/:.*$/s, '')
        .replace(/[.\s]+$/, '')
        .trimStart();
}
/** A path as people may read it: on one line, with what cannot be seen written out. */
function visiblePath(path) {
    return path.replace(/[\p{C}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]/gu, sign => `\\u{${sign.codePointAt(0)?.toString(16)}}`);
}


/***/ }),

/***/ 5853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ globProblem),
/* harmony export */   f: () => (/* binding */ globMatcher)
/* harmony export */ });
/* harmony import */ var _fold_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7729);

const LONGEST_GLOB = 400;
/** What is wrong with a glob; null where it is good. */
function globProblem(glob) {
    if (glob.length > LONGEST_GLOB)
        return `is longer than ${LONGEST_GLOB} characters`;
    if (/\p{C}/u.test(glob))
        return 'has an invisible character';
    if (glob.startsWith('!'))
        return 'begins with "!": what is protected cannot be taken out';
    if (glob.includes('\\'))
        return 'has a backslash';
    if (/^\/?$|\/\//.test(glob))
        return 'has an empty part';
    if (glob.split('/').some(part => part === '.' || part === '..'))
        return 'has "." or ".." as a part';
    if (/\[(?![!^]?[^\]][^\]]*\])/.test(glob))
        return 'has a "[" without its "]"';
    return null;
}
/**
 * A glob as in .gitignore: without a slash but at its end it matches at any depth, else from the root on; `**` stands for any
 * number of directories; a directory stands for all that is in it; a slash at the end means directories only. No expression
 * is built, so that no path can make the match slow.
 */
function globMatcher(glob) {
    const directoriesOnly = glob.endsWith('/');
    const bare = glob.replace(/^\/|\/$/g, '');
    const anchored = glob.replace(/\/$/, '').includes('/');
    const parts = [...(anchored ? [] : ['**']), ...bare.split('/')].map(partOf);
    return path => {
        const names = path.split('/');
        const last = directoriesOnly ? names.length - 1 : names.length;
        for (let length = 1; length <= last; length += 1)
            if (matches(parts, names.slice(0, length), (part, name) => part(name)))
                return true;
        return false;
    };
}
function partOf(text) {
    if (text === '**')
        return 'many';
    const signs = [...(0,_fold_path_js__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .TM)(text).matchAll(/\*+|\[[!^]?[^\]]+\]|./gsu)].map(([sign]) => signOf(sign));
    return name => matches(signs, [...name], (sign, character) => sign(character));
}
function signOf(sign) {
    if (sign.startsWith('*'))
        return 'many';
    if (sign === '?')
        return () => true;
    const [, not, members] = /^\[([!^]?)([^\]]+)\]$/su.exec(sign) ?? [];
    if (members === undefined)
        return character => character === sign;
    const ranges = [...members.matchAll(/(.)-(.)|(.)/gsu)];
    const isMember = (character) => ranges.some(([, from, to, one]) => from !== undefined && to !== undefined ? from <= character && character <= to : character === one);
    return character => isMember(character) === (not === '');
}
/** Whether `items` are what `pattern` says, one for one but for `many`; in time that grows with their product at most. */
function matches(pattern, items, fits) {
    let [at, item, many, resume] = [0, 0, -1, 0];
    while (item < items.length) {
        const part = pattern[at];
        const current = items[item];
        if (part === 'many') {
            many = at;
            at += 1;
            resume = item;
        }
        else if (at < pattern.length && fits(part, current)) {
            at += 1;
            item += 1;
        }
        else if (many >= 0) {
            resume += 1;
            at = many + 1;
            item = resume;
        }
        else
            return false;
    }
    while (pattern[at] === 'many')
        at += 1;
    return at === pattern.length;
}


/***/ }),

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


/***/ })

};
