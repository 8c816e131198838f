export const id = 369;
export const ids = [369];
export const modules = {

/***/ 1369:
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

// EXTERNAL MODULE: ./build/settings.js + 7 modules
var build_settings = __webpack_require__(6271);
;// CONCATENATED MODULE: ./build/opening.js




/**
 * Begins what takes time and needs the settings alone, before the rest of the program is loaded: the sandbox is tried,
 * the first copy made and the baseline read meanwhile. Null where the action is switched off.
 */
async function opening_open(environment) {
    if ((0,build_settings/* isDisabled */.d6)(environment))
        return null;
    const settings = (0,build_settings/* readSettings */.sb)(environment);
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
