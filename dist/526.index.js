export const id = 526;
export const ids = [526];
export const modules = {

/***/ 7526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  open: () => (/* binding */ opening_open)
});

// EXTERNAL MODULE: ./build/platform/errors.js
var errors = __webpack_require__(4779);
// EXTERNAL MODULE: ./build/sandbox/baseline.js
var sandbox_baseline = __webpack_require__(3001);
// EXTERNAL MODULE: ./build/sandbox/scene.js + 12 modules
var sandbox_scene = __webpack_require__(9033);
;// CONCATENATED MODULE: ./build/agent/effort.js
const EFFORTS = ['low', 'medium', 'high', 'xhigh'];

// EXTERNAL MODULE: ./build/agent/prices.js
var prices = __webpack_require__(6006);
// EXTERNAL MODULE: ./build/agent/service-tier.js
var service_tier = __webpack_require__(4246);
// EXTERNAL MODULE: ./build/platform/inputs.js
var platform_inputs = __webpack_require__(7093);
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
    throw new errors/* UserError */.yo('base-url', 'an https URL without credentials, query or fragment', (0,platform_inputs/* quoted */.TL)(text.replace(/\/\/.*@/s, '//***@').replace(/[?#].*$/s, '?***')));
}
/** The identity that is used instead of a key; null without one. Both at once, or one half of it, is an error. */
function identityFrom(inputs, environment) {
    const ids = ['identity-provider-id', 'service-account-id'].map(name => ({ name, id: inputs(name) }));
    if (ids.every(({ id }) => id === ''))
        return null;
    // What is wrong is named before what is missing.
    const wrong = ids.find(({ id }) => !/^[\w-]{0,200}$/.test(id)) ?? ids.find(({ id }) => id === '');
    if (wrong)
        throw new errors/* UserError */.yo(wrong.name, 'its id, as OpenAI shows it', (0,platform_inputs/* quoted */.TL)(wrong.id));
    if (inputs('openai-api-key') !== '')
        throw new errors/* UserError */.yo('openai-api-key', 'nothing, as identity-provider-id is given', 'a key');
    if (!(0,models/* isOpenAi */.D)(inputs('base-url')))
        throw new errors/* UserError */.yo('base-url', "OpenAI's own, as identity-provider-id is given", (0,platform_inputs/* quoted */.TL)(inputs('base-url')));
    const [identityProviderId = '', serviceAccountId = ''] = ids.map(({ id }) => id);
    return { identityProviderId, serviceAccountId, ...tokenRequest(environment) };
}
function tokenRequest(environment) {
    const requestUrl = environment.ACTIONS_ID_TOKEN_REQUEST_URL ?? '';
    const requestToken = environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? '';
    if (URL.canParse(requestUrl) && requestToken !== '')
        return { requestUrl, requestToken };
    throw new errors/* UserError */.yo('identity-provider-id', 'a job with the permission id-token: write', 'no ACTIONS_ID_TOKEN_REQUEST_URL and _TOKEN from the runner');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
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
    throw new errors/* UserError */.yo('allowed-actors', 'logins, one per line or comma, those of bots with their [bot], and no wildcard', (0,platform_inputs/* quoted */.TL)(wrong));
}
function idFrom(text) {
    return /^\d{1,15}$/.test(text) ? Number(text) : null;
}
function payloadAt(path) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        throw new errors/* UserError */.yo('GITHUB_EVENT_PATH', "a JSON file with the event's payload", (0,platform_inputs/* quoted */.TL)(path));
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
            throw new errors/* UserError */.yo('protected-paths', `globs as in .gitignore, one per line, and this one ${problem}`, (0,platform_inputs/* quoted */.TL)(glob));
    }
    return globs;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/settings-paths.js




/** The real path of a directory that the runner names in a variable. */
function directoryFrom(environment, variable) {
    const path = environment[variable] ?? '';
    if ((0,external_node_path_.isAbsolute)(path) && isDirectory(path))
        return (0,external_node_fs_.realpathSync)(path);
    throw new errors/* UserError */.yo(variable, 'the path of a directory, as the runner sets it', (0,platform_inputs/* quoted */.TL)(path));
}
/** Relative to the checkout, `.` for its root. */
function workingDirectoryFrom(inputs, checkout) {
    const text = inputs('working-directory') || '.';
    const path = (0,external_node_path_.join)(checkout, text);
    const found = isDirectory(path) ? (0,external_node_path_.relative)(checkout, (0,external_node_fs_.realpathSync)(path)) : '..';
    const outside = (0,external_node_path_.isAbsolute)(text) || found === '..' || found.startsWith('../');
    if (outside)
        throw new errors/* UserError */.yo('working-directory', 'a directory inside the checkout, relative to it', (0,platform_inputs/* quoted */.TL)(text));
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
function settings_paths_globsFrom(inputs, name) {
    const globs = (0,platform_inputs/* lines */.Mn)(inputs, name);
    const outside = globs.find(glob => (0,external_node_path_.isAbsolute)(glob) || glob.split(/[\\/]/).includes('..'));
    if (outside === undefined)
        return globs;
    throw new errors/* UserError */.yo(name, 'globs below working-directory, relative to it', (0,platform_inputs/* quoted */.TL)(outside));
}

// EXTERNAL MODULE: ./build/publish/proposal/proposal.js
var proposal = __webpack_require__(9417);
;// CONCATENATED MODULE: ./build/settings-phase.js





/** Reads the proposal at once: what the action leaves behind stands in the same folder in the end. */
function phaseFrom(inputs, checkout) {
    const kind = (0,platform_inputs/* choice */.Yq)(inputs, 'phase', ['all', 'propose', 'publish']);
    const [file, sha256] = [inputs('proposal'), inputs('proposal-sha256')];
    if (kind === 'publish')
        return { kind, sha256: digest(sha256), proposal: contentOf((0,external_node_path_.resolve)(checkout, file), file) };
    for (const [name, value] of [
        ['proposal', file],
        ['proposal-sha256', sha256],
    ])
        if (value !== '')
            throw new errors/* UserError */.yo(name, 'nothing, as phase is not publish', (0,platform_inputs/* quoted */.TL)(value));
    return { kind };
}
/** How a fix is offered. Of a job that does nothing else, `none` can only be a mistake. */
function publishFrom(inputs, phase) {
    const publish = (0,platform_inputs/* choice */.Yq)(inputs, 'publish', ['pull-request', 'branch', 'none']);
    if (phase.kind === 'publish' && publish === 'none')
        throw new errors/* UserError */.yo('publish', 'pull-request or branch, as phase is publish', (0,platform_inputs/* quoted */.TL)(publish));
    return publish;
}
function digest(sha256) {
    if (/^[0-9a-f]{64}$/.test(sha256))
        return sha256;
    throw new errors/* UserError */.yo('proposal-sha256', 'the output proposal-sha256 of the job that proposes', (0,platform_inputs/* quoted */.TL)(sha256));
}
/** No link is followed: what lies in an artifact is for others to say. */
function contentOf(path, file) {
    const found = file === '' ? null : (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (!found?.isFile())
        throw new errors/* UserError */.yo('proposal', 'the path of a file, as the job that proposes left it', (0,platform_inputs/* quoted */.TL)(file));
    if (found.size > proposal/* MOST_PROPOSAL_BYTES */.Db)
        throw new errors/* UserError */.yo('proposal', `a file of at most ${proposal/* MOST_PROPOSAL_BYTES */.Db} bytes`, `${found.size} bytes`);
    return (0,external_node_fs_.readFileSync)(path);
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
        throw new errors/* UserError */.yo('github-token', `a token, to publish (${publish})`, 'nothing');
    if (!/^[\w.-]+\/[\w.-]+$/.test(slug))
        throw new errors/* UserError */.yo('GITHUB_REPOSITORY', 'owner/name, as the runner sets it', (0,platform_inputs/* quoted */.TL)(slug));
    return {
        token,
        apiUrl: environment.GITHUB_API_URL || 'https://api.github.com',
        serverUrl: environment.GITHUB_SERVER_URL || 'https://github.com',
        owner,
        repository,
        runId: environment.GITHUB_RUN_ID ?? '',
        runAttempt: Number(environment.GITHUB_RUN_ATTEMPT) || 1,
    };
}
/** The part of git's grammar for reference names that cannot surprise anyone: git-check-ref-format(1), ASCII only. */
function branchName(inputs, name) {
    const text = inputs(name);
    const plain = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$/.test(text) && !/\.\.|\/\/|\/\.|\.lock(?:\/|$)|\.$/.test(text);
    if (plain)
        return text;
    throw new errors/* UserError */.yo(name, 'letters, digits and . _ - / as in a branch name', (0,platform_inputs/* quoted */.TL)(text));
}

;// CONCATENATED MODULE: ./build/settings-resume.js




const MOST_BYTES = 128 * 1024 * 1024;
/** Read before the records of this run take the place of those of an earlier one; null where nothing is gone on from. */
function stoppedRunFrom(inputs, checkout) {
    const named = inputs('resume');
    if (named === '')
        return null;
    const path = (0,external_node_path_.resolve)(checkout, named);
    const trace = textAt(path);
    if (trace === null)
        throw new errors/* UserError */.yo('resume', 'the path of a trace.jsonl, with its patch.diff beside it', (0,platform_inputs/* quoted */.TL)(named));
    return { trace, patch: textAt((0,external_node_path_.join)((0,external_node_path_.dirname)(path), 'patch.diff')) ?? '' };
}
/** Of a plain file: a link could lead anywhere, and a pipe never end. */
function textAt(path) {
    const stats = statsAt(path);
    if (!stats?.isFile())
        return null;
    if (stats.size > MOST_BYTES)
        throw new errors/* UserError */.yo('resume', `files of at most ${MOST_BYTES} bytes`, `one of ${stats.size} bytes`);
    return (0,external_node_fs_.readFileSync)(path, 'utf8');
}
function statsAt(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/gate/event.js
var gate_event = __webpack_require__(3006);
// EXTERNAL MODULE: ./build/sandbox/allowed-hosts.js
var allowed_hosts = __webpack_require__(1146);
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

;// CONCATENATED MODULE: ./build/settings-sandbox.js





/** How commands are confined. Throws UserError where `sandbox: off` would leave too much open. */
function sandboxFrom(inputs, environment, event) {
    const mode = (0,platform_inputs/* choice */.Yq)(inputs, 'sandbox', ['strict', 'off']);
    const against = mode === 'off' ? refusalOfOff(event) : null;
    if (against !== null)
        throw new errors/* UserError */.yo('sandbox', `strict ${against}`, '"off"');
    return {
        mode,
        trackingId: environment.RUNNER_TRACKING_ID ?? '',
        environment: commandEnvironment(environment),
        allowedHosts: allowedHostsFrom(inputs),
        setup: (0,platform_inputs/* choice */.Yq)(inputs, 'sandbox-setup', ['auto', 'never']),
    };
}
function allowedHostsFrom(inputs) {
    return (0,platform_inputs/* lines */.Mn)(inputs, 'allowed-hosts').flatMap(line => {
        const hosts = (0,allowed_hosts/* allowedBy */.Q)(line);
        if (hosts)
            return hosts;
        const presets = allowed_hosts/* PRESET_NAMES */.dO.join(', ');
        throw new errors/* UserError */.yo('allowed-hosts', `host:port in ASCII, no wildcard, no metadata address, or one of ${presets}, one per line`, (0,platform_inputs/* quoted */.TL)(line));
    });
}
/** Events that people without write access can cause. */
const OUTSIDERS = /^(?:workflow_run|pull_request.*)$/;
/** Why commands must be confined for this event; null where they need not. A repository counts as public unless the event says that it is not. */
function refusalOfOff({ name, payload }) {
    if (OUTSIDERS.test(name))
        return `for the event ${name}, which others than the repository's own can cause`;
    const isPrivate = (0,gate_event/* field */.ZZ)(payload, 'repository.private') === true ||
        ['private', 'internal'].includes(String((0,gate_event/* field */.ZZ)(payload, 'repository.visibility')));
    return isPrivate ? null : 'in a public repository, whose code anyone may propose';
}

;// CONCATENATED MODULE: ./build/settings-task.js




/** It is part of every request. */
const settings_task_MOST_BYTES = 32_768;
/** What is to be done besides making the tests pass; null where nothing is. */
function taskFrom(inputs, checkout) {
    const [inline, file, check] = [inputs('task'), inputs('task-file'), inputs('task-check')];
    if (inline !== '' && file !== '')
        throw new errors/* UserError */.yo('task-file', 'nothing, as task is given', (0,platform_inputs/* quoted */.TL)(file));
    if (inline !== '')
        return { text: withinBounds('task', inline), check };
    if (file !== '')
        return { text: withinBounds('task-file', textOf(file, checkout)), check };
    if (check === '')
        return null;
    throw new errors/* UserError */.yo('task-check', 'a task or a task-file that it checks', 'neither');
}
function withinBounds(name, text) {
    const bytes = Buffer.byteLength(text);
    if (bytes > settings_task_MOST_BYTES)
        throw new errors/* UserError */.yo(name, `at most ${settings_task_MOST_BYTES} bytes of text`, `${bytes} bytes`);
    if (text.trim() === '')
        throw new errors/* UserError */.yo(name, 'a text that says what to do', 'an empty one');
    return text;
}
function textOf(file, checkout) {
    const path = (0,external_node_path_.isAbsolute)(file) ? null : fileBelow(checkout, file);
    if (path === null)
        throw new errors/* UserError */.yo('task-file', 'a file inside the checkout, relative to it', (0,platform_inputs/* quoted */.TL)(file));
    const { size } = (0,external_node_fs_.statSync)(path);
    if (size > settings_task_MOST_BYTES)
        throw new errors/* UserError */.yo('task-file', `at most ${settings_task_MOST_BYTES} bytes of text`, `${size} bytes`);
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
    const event = eventFrom(environment);
    const phase = phaseFrom(inputs, checkout);
    const publish = publishFrom(inputs, phase);
    return {
        testCommand: testCommandFrom(inputs, phase),
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
        stoppedRun: stoppedRunFrom(inputs, checkout),
        runId: runId(inputs),
        testReport: settings_paths_globsFrom(inputs, 'test-report'),
        attachments: settings_paths_globsFrom(inputs, 'attachments'),
        reproduceRuns: (0,platform_inputs/* wholeNumber */.rD)(inputs, 'reproduce-runs', { min: 1, max: 100, unit: 'test runs' }),
        confirmRuns: (0,platform_inputs/* wholeNumber */.rD)(inputs, 'confirm-runs', { min: 1, max: 100, unit: 'test runs' }),
        testEdits: (0,platform_inputs/* choice */.Yq)(inputs, 'test-edits', ['deny', 'flag', 'allow']),
        limits: limitsFrom(inputs),
        maxAttempts: (0,platform_inputs/* wholeNumber */.rD)(inputs, 'max-attempts', { min: 1, max: 1000, unit: 'runs' }),
        phase,
        publish,
        pullRequest: pullRequestFrom(inputs),
        github: githubFrom(inputs, environment, phase.kind === 'propose' ? 'none' : publish),
        event,
        allowedActors: allowedActorsFrom(inputs),
        mayProveIdentity: (environment.ACTIONS_ID_TOKEN_REQUEST_URL ?? '') !== '',
        sandbox: sandboxFrom(inputs, environment, event),
    };
}
/** Whether the action is switched off, whatever its inputs. */
function isDisabled(environment) {
    return (environment.CODEX_MAX_FIX_DISABLED ?? '') !== '';
}
function testCommandFrom(inputs, phase) {
    const text = inputs('test-command');
    if (text !== '' || phase.kind === 'publish')
        return text;
    throw new errors/* UserError */.yo('test-command', 'a command line, for example npm test', 'nothing');
}
function modelName(inputs, name) {
    const text = inputs(name);
    if (/^[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}$/.test(text))
        return text;
    throw new errors/* UserError */.yo(name, 'the name of a model, for example gpt-5.1-codex-max', (0,platform_inputs/* quoted */.TL)(text));
}
function runId(inputs) {
    return inputs('run-id') === ''
        ? null
        : (0,platform_inputs/* wholeNumber */.rD)(inputs, 'run-id', { min: 1, max: 999_999_999_999_999, unit: 'id of a workflow run' });
}

;// CONCATENATED MODULE: ./build/opening.js




/**
 * Begins what takes time and needs the settings alone, before the rest of the program is loaded: the sandbox is tried,
 * the first copy made and the baseline read meanwhile.
 */
async function opening_open(environment, cancel) {
    if (isDisabled(environment))
        return { kind: 'off' };
    const settings = readSettings(environment);
    const { phase } = settings;
    if (phase.kind === 'publish')
        return { kind: 'publish', settings, phase };
    const scene = (0,sandbox_scene/* openScene */.H)({ ...settings, cancel });
    const baseline = (0,sandbox_baseline/* readBaseline */.m)(settings.checkout).catch(noRepository);
    // Whoever needs it is told.
    baseline.catch(() => { });
    return { kind: 'repair', settings, scene, baseline };
}
function noRepository(error) {
    throw new errors/* UserError */.yo('GITHUB_WORKSPACE', 'a git checkout: run actions/checkout first', (0,errors/* messageOf */.bD)(error));
}


/***/ }),

/***/ 110:
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
/* harmony import */ var _fold_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(110);

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

/***/ 9417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Db: () => (/* binding */ MOST_PROPOSAL_BYTES),
/* harmony export */   E$: () => (/* binding */ proposalText),
/* harmony export */   f$: () => (/* binding */ SCHEMA_VERSION)
/* harmony export */ });
/** Grows with every change of what is in it: both jobs run the same version of the action. */
const SCHEMA_VERSION = 1;
const MOST_PROPOSAL_BYTES = 96 * 1024 * 1024;
/** The file that hands it over. */
function proposalText({ change, ...rest }) {
    const files = change.map(file => file.kind === 'delete'
        ? file
        : {
            ...file,
            content: file.content.toString('base64'),
            workingContent: undefined,
        });
    return `${JSON.stringify({ ...rest, files })}\n`;
}


/***/ }),

/***/ 1146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ allowedBy),
/* harmony export */   ZC: () => (/* binding */ hostPortOf),
/* harmony export */   dO: () => (/* binding */ PRESET_NAMES),
/* harmony export */   gl: () => (/* binding */ reach)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);

/** Where registries serve packages. GitHub is none of them: whoever may reach it can leave something there. */
const PRESETS = {
    npm: ['registry.npmjs.org'],
    pypi: ['pypi.org', 'files.pythonhosted.org'],
    go: ['proxy.golang.org', 'sum.golang.org'],
    crates: ['index.crates.io', 'static.crates.io', 'crates.io'],
    maven: ['repo.maven.apache.org', 'repo1.maven.org'],
};
const PRESET_NAMES = Object.keys(PRESETS);
const TLS_PORT = 443;
const LABEL = '[a-z0-9](?:[a-z0-9_-]{0,61}[a-z0-9])?';
/** The last part of a name is no number: some resolvers take 2130706433 and 0x7f.1 for addresses. */
const NAME = new RegExp(`^(?=.{1,253}$)(?:${LABEL}\\.)*(?!\\d+$|0x[0-9a-f]*$)${LABEL}$`);
const HOST_PORT = /^(?:\[([0-9A-Fa-f:.]{2,45})\]|([A-Za-z0-9._-]{1,253})):([1-9]\d{0,4})$/;
/** What one line of `allowed-hosts` allows; null where it is neither a host with its port nor a preset. */
function allowedBy(line) {
    const preset = new Map(Object.entries(PRESETS)).get(line);
    if (preset)
        return preset.map(host => ({ host, port: TLS_PORT, from: 'preset' }));
    const named = hostPortOf(line);
    return named && reach(named.host) !== 'never' ? [{ ...named, from: 'given' }] : null;
}
/** `host:port` in ASCII and nothing else: no user, no path, no trailing dot, no number that stands for an address. */
function hostPortOf(text) {
    const [, bracketed, plain, digits] = HOST_PORT.exec(text) ?? [];
    const host = (bracketed ?? plain ?? '').toLowerCase();
    const port = Number(digits);
    if (!(port >= 1 && port <= 65_535))
        return null;
    if (bracketed !== undefined)
        return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 6 ? { host, port } : null;
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 4 || NAME.test(host) ? { host, port } : null;
}
const V4 = [
    [/^(?:169\.254\.|0\.|2(?:2[4-9]|3\d|4\d|5[0-5])\.)/, 'never'],
    // Azure and Alibaba answer their machines at these.
    [/^(?:168\.63\.129\.16|100\.100\.100\.200)$/, 'never'],
    [/^(?:10\.|127\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/, 'private'],
    [/^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./, 'private'],
    [/^(?:192\.0\.0\.|192\.0\.2\.|198\.1[89]\.|198\.51\.100\.|203\.0\.113\.)/, 'private'],
];
/** Sources: RFC 6890 and the pages of the clouds on metadata. */
function reach(address) {
    switch ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address)) {
        case 4:
            return V4.find(([pattern]) => pattern.test(address))?.[1] ?? 'public';
        case 6:
            return reachOfV6(address);
    }
    return 'name';
}
/** The eight groups decide: there are many ways to write one address. */
function reachOfV6(address) {
    const groups = groupsOf(address);
    const [first = 0, second = 0] = groups;
    const v4 = groups.slice(6).flatMap(group => [group >> 8, group & 255]);
    const leading = groups.slice(0, 5).every(group => group === 0);
    if (leading && groups[5] === 0 && groups[6] === 0)
        return groups[7] === 1 ? 'private' : 'never';
    if (leading && (groups[5] === 0xffff || groups[5] === 0))
        return reach(v4.join('.'));
    // Translated, not mapped: RFC 2765, section 2.1.
    if (groups.slice(0, 4).every(group => group === 0) && groups[4] === 0xffff && groups[5] === 0)
        return reach(v4.join('.'));
    if (first === 0x64 && second === 0xff9b)
        return reach(v4.join('.'));
    // 6to4 and Teredo carry an address of the old kind; link-local, multicast and what AWS answers at.
    if (first === 0x2002 || (first === 0x2001 && second === 0))
        return 'never';
    if ((first & 0xffc0) === 0xfe80 || (first & 0xff00) === 0xff00)
        return 'never';
    if (first === 0xfd00 && second === 0xec2)
        return 'never';
    return (first & 0xfe00) === 0xfc00 || (first & 0xffc0) === 0xfec0 ? 'private' : 'public';
}
function groupsOf(address) {
    const dotted = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address);
    const hex = (high, low) => (Number(high) * 256 + Number(low)).toString(16);
    const text = dotted
        ? `${dotted[1]}${hex(dotted[2] ?? '', dotted[3] ?? '')}:${hex(dotted[4] ?? '', dotted[5] ?? '')}`
        : address;
    const [head = '', tail] = text.replace(/%.*$/, '').split('::');
    const left = head === '' ? [] : head.split(':');
    const right = tail === undefined || tail === '' ? [] : tail.split(':');
    const gap = tail === undefined ? [] : Array.from({ length: 8 - left.length - right.length }, () => '0');
    return [...left, ...gap, ...right].map(group => Number.parseInt(group, 16));
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
