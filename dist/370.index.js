export const id = 370;
export const ids = [370];
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

/***/ 9033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ SCRATCH_PREFIX),
  H: () => (/* binding */ openScene)
});

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





/** Copies the checkout as it stands, untracked and ignored files included; answers the copy's root, alone in a directory. */
async function copyCheckout({ checkout, scratch }, signal) {
    const root = (0,external_node_path_.join)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(scratch, 'copy-')), 'tree');
    (0,external_node_fs_.mkdirSync)(root);
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
/** Deletes a copy and what lies beside it. Commands may leave directories that nobody may write, which rm refuses to empty. */
async function removeCopy(root) {
    const directory = (0,external_node_path_.dirname)(root);
    await (0,promises_.rm)(directory, { recursive: true, force: true }).catch(async () => {
        await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('chmod', ['-R', 'u+rwX', directory]);
        await (0,promises_.rm)(directory, { recursive: true, force: true });
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
// EXTERNAL MODULE: ./build/sandbox/commands.js
var commands = __webpack_require__(2908);
// EXTERNAL MODULE: ./build/platform/errors.js
var errors = __webpack_require__(4779);
;// CONCATENATED MODULE: ./build/sandbox/home-views.js

/** Of HOME only these are seen, and no file that holds a credential lies in them. What builds write to: */
const CACHES = [
    '.npm/_cacache .npm/_npx .cache/node-gyp .cache/node .cache/yarn .cache/pnpm .yarn/berry .local/share/pnpm/store .bun/install/cache',
    '.cache/deno .cache/electron .cache/typescript .cache/turbo .cache/Cypress .cache/ms-playwright .cache/puppeteer',
    '.cache/pip .cache/uv .cache/pypoetry .cache/pre-commit .cache/mypy .cache/virtualenv',
    'go/pkg .cache/go-build .cache/golangci-lint .cargo/registry .cargo/git .cache/sccache .cache/ccache .cache/zig',
    '.m2/repository .m2/wrapper .gradle/caches .gradle/wrapper .gradle/native .gradle/jdks .gradle/daemon .ivy2/cache .sbt/boot .cache/coursier .konan',
    '.nuget/packages .local/share/NuGet .gem .bundle/cache .cache/composer .composer/cache .hex/packages .pub-cache/hosted .cabal/packages .stack/pantry',
].flatMap(line => line.split(' '));
/** Toolchains. */
const TOOLS = [
    '.cargo/bin .rustup .pyenv .nvm .volta .fnm .asdf .rbenv .rvm .sdkman .jenv .goenv .nodenv .swiftly .ghcup .deno .dotnet .opam .juliaup .elan',
    '.bun/bin .yarn/bin .local/bin .local/lib .local/pipx .local/share/pipx .local/share/mise .local/share/uv .local/share/fnm go/bin setup-pnpm .config/yarn/global',
].flatMap(line => line.split(' '));
/** Caches that a variable moves elsewhere, with what of them is one. */
const MOVED_CACHES = [
    ['GOMODCACHE', ['']],
    ['GOCACHE', ['']],
    ['GOPATH', ['pkg']],
    ['CARGO_HOME', ['registry', 'git']],
    ['GRADLE_USER_HOME', ['caches', 'wrapper', 'native', 'jdks', 'daemon']],
    ['BUNDLE_PATH', ['']],
];
const MOVED_TOOLS = [
    ['CARGO_HOME', ['bin']],
    ['GOPATH', ['bin']],
    ...'RUSTUP_HOME PYENV_ROOT NVM_DIR VIRTUAL_ENV pythonLocation GOROOT JAVA_HOME M2_HOME MAVEN_HOME GRADLE_HOME RUNNER_TOOL_CACHE AGENT_TOOLSDIRECTORY DOTNET_ROOT RBENV_ROOT GEM_HOME CONDA CONDA_PREFIX ANDROID_HOME PNPM_HOME NVM_BIN'
        .split(' ')
        .map((name) => [name, ['']]),
];
/** What an ordinary build needs of HOME, and of where its variables and its PATH lead. Whether it exists is not asked. */
function homeViews(environment, home) {
    const caches = [...below(home, CACHES), ...moved(environment, MOVED_CACHES)];
    const path = (environment.PATH ?? '').split(':').filter(external_node_path_.isAbsolute);
    const tools = [...below(home, TOOLS), ...moved(environment, MOVED_TOOLS), ...path];
    return [
        ...tools.map((path) => ({ kind: 'read', path })),
        ...caches.map((path) => ({ kind: 'write-aside', path })),
    ];
}
function moved(environment, list) {
    return list.flatMap(([name, parts]) => {
        const root = environment[name] ?? '';
        return (0,external_node_path_.isAbsolute)(root) ? below(root, parts) : [];
    });
}
function below(root, parts) {
    return parts.map(part => (0,external_node_path_.join)(root, part));
}

;// CONCATENATED MODULE: ./build/sandbox/plan.js



/** Sockets of services, files of users and of the runner. */
const MASKED = ['/run', '/var/run', '/tmp', '/var/tmp', '/home', '/root', '/github'];
/** Never masked as a whole, even where a checkout lies right below: nothing would run. */
const SYSTEM = /^\/(?:bin|boot|dev|etc|lib\w*|nix|opt|proc|sbin|snap|sys|usr(?:\/(?:bin|lib\w*|libexec|local|sbin|share|src))?|var(?:\/lib)?)?$/;
/** A runner's own directory has these: https://github.com/actions/runner, src/Runner.Common/Constants.cs. */
const RUNNERS_FILES = ['.runner', '.credentials'];
/** Only root may read them, which a container's root does. */
const SECRET_FILES = ['/etc/shadow', '/etc/gshadow', '/etc/shadow-', '/etc/gshadow-', '/etc/sudoers'];
const SOCKETS = '/proc/net/unix';
function planOf(question) {
    const { checkout, runnerTemp, environment } = question;
    const home = homeOf(question);
    const places = [...MASKED, ...(home ? [home] : []), runnerTemp, (0,external_node_path_.dirname)(runnerTemp), (0,external_node_path_.dirname)(checkout)];
    const masked = outermost([...places, ...runnersOwn(runnerTemp), ...runnersOwn(checkout)].flatMap(realDirectory));
    const kept = [checkout, runnerTemp, ...(home ? [home] : [])];
    const views = homeViews(environment, home ?? '/nowhere').filter(view => isDirectory(view.path) && !kept.some(path => holds(view.path, path)) && !holds(checkout, view.path));
    const needed = views.filter(({ kind, path }) => kind === 'write-aside' || isBelow(masked, path));
    return { masked, views: distinct(needed), dead: deadFiles(masked, checkout), home };
}
/** Whether a path is another or leads to it. */
function holds(directory, path) {
    return path === directory || path.startsWith(directory === '/' ? '/' : `${directory}/`);
}
/** Whether there is a directory that this user may enter. */
function isDirectory(path) {
    try {
        return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
    }
    catch {
        return false;
    }
}
function homeOf({ checkout, environment }) {
    const home = environment.HOME ?? '';
    return /^\/./.test(home) && !holds(checkout, home) && !SYSTEM.test(home) ? home.replace(/\/+$/, '') : null;
}
/** The directories above a path that belong to a runner: they hold its credentials and other actions. */
function runnersOwn(path) {
    const above = (0,external_node_path_.dirname)(path);
    const found = RUNNERS_FILES.some(name => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(above, name))) ? [above] : [];
    return above === '/' ? found : [...found, ...runnersOwn(above)];
}
/** Nothing of a link: what it leads to is replaced. */
function realDirectory(path) {
    if (!isDirectory(path))
        return [];
    const real = (0,external_node_fs_.realpathSync)(path);
    return SYSTEM.test(real) ? [] : [real];
}
function outermost(paths) {
    const unique = [...new Set(paths)];
    return unique.filter(path => !unique.some(other => other !== path && holds(other, path)));
}
/** The first of two views of one path, or of one within the other, stands. */
function distinct(views) {
    const taken = [];
    for (const view of views) {
        const known = taken.some(other => holds(other.path, view.path) && other.kind === view.kind);
        if (!known)
            taken.push(view);
    }
    return taken;
}
function isBelow(directories, path) {
    return directories.some(directory => holds(directory, path));
}
/** To connect to a socket takes no write to its directory, so each that lies outside of what is masked is covered. */
function deadFiles(masked, checkout) {
    const listed = (0,external_node_fs_.existsSync)(SOCKETS) ? (0,external_node_fs_.readFileSync)(SOCKETS, 'utf8').split('\n') : [];
    const sockets = new Set(listed.flatMap(line => / (\/[^\n]*)$/.exec(line)?.[1] ?? []));
    return [...sockets, ...SECRET_FILES].filter(path => (0,external_node_fs_.existsSync)(path) && !isBelow([...masked, checkout], (0,external_node_fs_.realpathSync)(path)));
}

;// CONCATENATED MODULE: ./build/sandbox/bubblewrap.js


/** The descriptor on which bubblewrap reads the filter of system calls. */
const FILTER_DESCRIPTOR = 9;
const NAMESPACES = ['user', 'pid', 'net', 'ipc', 'uts', 'cgroup-try'].map(name => `--unshare-${name}`);
const SHARED_MEMORY_BYTES = 1024 * 1024 * 1024;
const MOUNT_LAYERS = ['/bin/sh', '-c', '/usr/bin/mount -n -i -a -T "$0" && exec "$@"'];
/**
 * The argv of the sandbox, to which a command is added: namespaces of its own that end as a whole with its first
 * process or with ours; that one stays in our process group (no --new-session: the wrapper's setsid has cut off the
 * terminal), where its end is waited for. `/` is read only, what is masked is empty, the copy stands at the checkout's
 * path. Layers are mounted around it, as whatever is inside has given up the right to mount.
 */
function bubblewrap(confinement) {
    const { abilities, place, bubblewrap, wayOut } = confinement;
    const inner = [
        bubblewrap,
        ...flags(confinement),
        ...mounts(confinement),
        ...surroundings(confinement),
        '--',
    ];
    const whole = [...inner, ...(wayOut?.before ?? [])];
    if (abilities.layers === 'none' || place.layers.length === 0)
        return whole;
    return [...mounting(confinement), ...MOUNT_LAYERS, place.table, ...whole];
}
/** Where mounts can be made that nobody else sees. */
function mounting({ abilities, bubblewrap, user }) {
    if (abilities.layers === 'unshare') {
        const mapped = user.uid === 0 ? [] : ['--user', '--map-root-user'];
        return ['/usr/bin/unshare', ...mapped, '--mount', '--'];
    }
    const rights = ['--unshare-user', '--uid', '0', '--gid', '0', '--cap-add', 'CAP_SYS_ADMIN'];
    return [bubblewrap, ...rights, '--die-with-parent', '--dev-bind', '/', '/', '--'];
}
/** Of the mount points those that lie within what commands may write: `inside`, which on the host is `root`. */
function mountPoints(confinement) {
    const { plan, checkout } = confinement;
    const roots = ownPlaces(confinement);
    const paths = [checkout, ...roots.map(([at]) => at), ...plan.views.map(({ path }) => path)];
    return paths.flatMap(path => {
        const around = roots.filter(([at]) => at !== path && holds(at, path));
        const [nearest] = around.toSorted(([a], [b]) => b.length - a.length);
        return nearest ? [{ root: nearest[1], inside: nearest[0], path }] : [];
    });
}
function flags({ abilities, user }) {
    const { uid, gid } = user;
    const who = ['--uid', String(uid), '--gid', String(gid), '--cap-drop', 'ALL', '--die-with-parent'];
    const nested = abilities.recent ? ['--disable-userns'] : [];
    return [...NAMESPACES, ...nested, ...who, '--seccomp', String(FILTER_DESCRIPTOR)];
}
function surroundings({ environment, cwd, wayOut }) {
    const variables = Object.entries({ ...environment, ...wayOut?.environment }).flatMap(([name, value]) => [
        '--setenv',
        name,
        value,
    ]);
    return ['--clearenv', ...variables, '--chdir', cwd];
}
function mounts(confinement) {
    const { plan, copy, checkout, abilities, wayOut, user } = confinement;
    const own = owned(confinement);
    const replaced = plan.masked.filter(path => !own.some(({ at }) => at === path));
    const views = plan.views.map(view => viewed(confinement, view.path, view.kind === 'write-aside'));
    const all = [
        ...replaced.map(at => ({ at, argv: ['--tmpfs', at] })),
        ...own,
        ...views,
        { at: checkout, argv: ['--bind', copy, checkout] },
        ...(wayOut?.binds ?? []).map(([source, at]) => ({ at, argv: ['--ro-bind', source, at] })),
    ];
    // What lies deeper comes later, or it would be covered.
    const ordered = all.toSorted((a, b) => depth(a.at) - depth(b.at)).flatMap(({ argv }) => argv);
    const dead = plan.dead.flatMap(path => ['--ro-bind', '/dev/null', path]);
    const sized = abilities.recent ? ['--size', String(SHARED_MEMORY_BYTES)] : [];
    const devices = [
        '--dev',
        '/dev',
        ...sized,
        '--tmpfs',
        '/dev/shm',
        '--remount-ro',
        '/dev',
        '--proc',
        '/proc',
    ];
    // Settings of the kernel ask for root's number alone, and for no capability.
    const settings = user.uid === 0 ? ['/proc'] : [];
    const closed = [...replaced, ...settings].flatMap(path => ['--remount-ro', path]);
    return ['--ro-bind', '/', '/', ...devices, ...dead, ...ordered, ...closed];
}
function owned(confinement) {
    return ownPlaces(confinement).map(([at, source]) => ({ at, argv: ['--bind', source, at] }));
}
/** The directories that commands have for themselves, each with what it is on the host. */
function ownPlaces({ plan, place }) {
    const home = plan.home ? [[plan.home, place.home]] : [];
    return [...new Map([['/tmp', place.tmp], ['/var/tmp', place.varTmp], ...home])];
}
function viewed({ place, abilities }, path, writeAside) {
    const layer = writeAside && abilities.layers !== 'none' ? place.layers.find(layer => layer.path === path) : undefined;
    return { at: path, argv: layer ? ['--bind', layer.view, path] : ['--ro-bind', path, path] };
}
function depth(path) {
    return (0,external_node_path_.join)(path).split('/').length;
}

;// CONCATENATED MODULE: ./build/sandbox/limits.js
/** Ample for builds, and bounds for what a command can do to the machine. */
const PROCESSES = 8192;
const OPEN_FILES = 65_536;
const FILE_KIB = 16 * 1024 * 1024;
/**
 * What bash does before it becomes the sandbox: no core dumps, bounds for a file, for open files and for processes,
 * and when memory runs out it is a command that ends and not the action. A bound that is lower already stands.
 */
const SET_LIMITS = [
    'ulimit -c 0',
    `ulimit -f ${FILE_KIB} 2>/dev/null || :`,
    `ulimit -n ${OPEN_FILES} 2>/dev/null || :`,
    `ulimit -u ${PROCESSES} 2>/dev/null || :`,
    'echo 1000 >/proc/self/oom_score_adj',
].join('; ');

;// CONCATENATED MODULE: ./build/sandbox/private-place.js



/** Below the directory that holds a copy. Null layers: overlays do not work here, and views are to read only. */
function privatePlace(directory, { views }) {
    const layered = views.filter(({ kind, path }) => kind === 'write-aside' && isPlain(path));
    const layers = layered.map(({ path }, at) => ({ path, view: (0,external_node_path_.join)(directory, `layer-${at}`, 'view') }));
    return {
        home: (0,external_node_path_.join)(directory, 'home'),
        tmp: (0,external_node_path_.join)(directory, 'tmp'),
        varTmp: (0,external_node_path_.join)(directory, 'var-tmp'),
        layers,
        table: (0,external_node_path_.join)(directory, 'layers'),
    };
}
/** Makes it when the first command comes; later there is nothing to do. */
function layOut({ home, tmp, varTmp, layers, table }) {
    if ((0,external_node_fs_.lstatSync)(table, { throwIfNoEntry: false }))
        return;
    for (const directory of [home, tmp, varTmp])
        (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    const lines = layers.map(({ path, view }) => {
        const [upper, work] = [(0,external_node_path_.join)(view, '../upper'), (0,external_node_path_.join)(view, '../work')];
        for (const directory of [view, upper, work])
            (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
        return `overlay ${view} overlay lowerdir=${path},upperdir=${upper},workdir=${work},userxattr 0 0\n`;
    });
    (0,external_node_fs_.writeFileSync)(table, lines.join(''));
}
/**
 * Makes the way to a mount point below what commands write to. A link there, left by the command before, would have
 * bubblewrap make directories wherever it leads.
 */
function clearWay(root, inside, path) {
    if (!holds(inside, path) || path === inside)
        return;
    let at = root;
    for (const name of (0,external_node_path_.relative)(inside, path).split('/')) {
        at = (0,external_node_path_.join)(at, name);
        const found = (0,external_node_fs_.lstatSync)(at, { throwIfNoEntry: false });
        if (found && !found.isDirectory())
            (0,external_node_fs_.rmSync)(at);
        if (!found?.isDirectory())
            (0,external_node_fs_.mkdirSync)(at);
    }
}
/** Neither the table of mounts nor overlay's options can hold everything that a path can. */
function isPlain(path) {
    return /^[\w./@+~-]+$/.test(path);
}

;// CONCATENATED MODULE: ./build/sandbox/seccomp.js
/**
 * A seccomp filter for bubblewrap's `--seccomp`, as a program of the classic Berkeley packet filter: what would undo
 * the namespaces (new ones, mounts), what reaches past them (virtual sockets, keys, programs in the kernel), and what
 * goes round a filter (io_uring). bubblewrap before 0.8 has no other way to refuse nested user namespaces.
 * Source: linux/filter.h, linux/seccomp.h; numbers from arch/x86/entry/syscalls/syscall_64.tbl and asm-generic/unistd.h.
 */
function seccompFilter(architecture) {
    const calls = new Map(Object.entries(CALLS)).get(architecture);
    return calls ? assemble(program(calls)) : null;
}
/** open_tree, move_mount, fsopen, fsconfig, fsmount, fspick, mount_setattr, open_tree_attr; pidfd_getfd. */
const EVERYWHERE = [428, 429, 430, 431, 432, 433, 442, 467, 438];
/** clone3 hides its flags behind a pointer, and io_uring makes sockets unseen: libraries do without both. */
const ABSENT = [435, 425, 426, 427];
const CALLS = {
    x64: {
        audit: 0xc000003e,
        limit: 0x40000000,
        clone: 56,
        socket: 41,
        // unshare, setns, mount, umount2, pivot_root, chroot, keyctl, add_key, request_key, bpf, perf_event_open, userfaultfd
        denied: [272, 308, 165, 166, 155, 161, 250, 248, 249, 321, 298, 323, ...EVERYWHERE],
    },
    arm64: {
        audit: 0xc00000b7,
        limit: 0xffffffff,
        clone: 220,
        socket: 198,
        denied: [97, 268, 40, 39, 41, 51, 219, 217, 218, 280, 241, 282, ...EVERYWHERE],
    },
};
const NEW_USER_NAMESPACE = 0x10000000;
/** Local, IPv4, IPv6 and netlink, which all stay within the namespaces; virtual sockets would reach the hypervisor. */
const FAMILIES = [1, 2, 10, 16];
const EPERM = 1;
const ENOSYS = 38;
const EAFNOSUPPORT = 97;
const ALLOW = 0x7fff0000;
const ERRNO = 0x00050000;
const LOAD = 0x20;
const EQUALS = 0x15;
const AT_LEAST = 0x35;
const HAS_BITS = 0x45;
const RETURN = 0x06;
/** Where struct seccomp_data keeps number, architecture and the lower half of the first argument. */
const NUMBER = 0;
const ARCHITECTURE = 4;
const FIRST_ARGUMENT = 16;
function program({ audit, limit, clone, socket, denied }) {
    return [
        [LOAD, 0, 0, ARCHITECTURE],
        [EQUALS, 1, 0, audit],
        refuse(ENOSYS),
        [LOAD, 0, 0, NUMBER],
        [AT_LEAST, 0, 1, limit],
        refuse(ENOSYS),
        ...ABSENT.flatMap(call => refused(call, ENOSYS)),
        ...denied.flatMap(call => refused(call, EPERM)),
        [EQUALS, 0, 4, clone],
        [LOAD, 0, 0, FIRST_ARGUMENT],
        [HAS_BITS, 0, 1, NEW_USER_NAMESPACE],
        refuse(EPERM),
        [RETURN, 0, 0, ALLOW],
        [EQUALS, 0, FAMILIES.length + 2, socket],
        [LOAD, 0, 0, FIRST_ARGUMENT],
        ...FAMILIES.map((family, at) => [EQUALS, FAMILIES.length - at, 0, family]),
        refuse(EAFNOSUPPORT),
        [RETURN, 0, 0, ALLOW],
    ];
}
function refused(call, error) {
    return [[EQUALS, 0, 1, call], refuse(error)];
}
function refuse(error) {
    return [RETURN, 0, 0, ERRNO | error];
}
function assemble(instructions) {
    const buffer = Buffer.alloc(instructions.length * 8);
    instructions.forEach(([code, ifTrue, ifFalse, k], at) => {
        buffer.writeUInt16LE(code, at * 8);
        buffer.writeUInt8(ifTrue, at * 8 + 2);
        buffer.writeUInt8(ifFalse, at * 8 + 3);
        buffer.writeUInt32LE(k >>> 0, at * 8 + 4);
    });
    return buffer;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/sandbox/self-test.js





const TIMEOUT_MS = 10_000;
/** An exit code that nothing else has. */
const WELL = 42;
/** Ids below it may exist inside by chance. */
const FIRST_TELLING_ID = 64;
const OWN = ['pid', 'net', 'user', 'ipc', 'uts', 'mnt'].map(name => `/proc/self/ns/${name}`);
const BEGUN = 'begun';
/**
 * One command that tries what a sandbox must allow, and what it must not: whoever merely runs it, or says that all is
 * well, is found out. Afterwards the host is looked at.
 */
async function selfTest(options, commandsIn) {
    const copy = (0,external_node_path_.join)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(options.scratch, 'probe-')), 'tree');
    (0,external_node_fs_.mkdirSync)(copy);
    // Nothing else can go on meanwhile, and the first asynchronous call to a file system takes milliseconds.
    const canary = (0,external_node_path_.join)(options.scratch, `canary-${(0,external_node_crypto_.randomUUID)()}`);
    const mark = (0,external_node_crypto_.randomUUID)();
    for (const path of [canary, (0,external_node_path_.join)(copy, '.canary')])
        (0,external_node_fs_.writeFileSync)(path, mark);
    const server = await listen();
    try {
        const replaced = [options.environment.HOME ?? '', options.runnerTemp, '/tmp'].filter(isDirectory);
        const text = script({ canary, mark, port: portOf(server), replaced });
        const bounds = { timeoutMs: TIMEOUT_MS, signal: new AbortController().signal };
        const { ending, output } = await commandsIn(copy)({ text, directory: '.' }, bounds);
        if (!output.text.includes(BEGUN))
            return { kind: 'refused', output: output.text.trim() };
        const what = [...complaints(output.text), ...unlike(output.text, [...OWN, ...replaced])];
        if ((0,external_node_fs_.readFileSync)(canary, 'utf8') !== mark)
            what.push('a file of the host was written');
        if (!wrote(copy, mark))
            what.push('the copy was not written');
        if (ending.kind !== 'exited' || ending.code !== WELL)
            what.push('the exit code was not passed on');
        return what.length > 0 ? { kind: 'broken', what: [...new Set(what)] } : { kind: 'held' };
    }
    finally {
        server.close();
        (0,external_node_fs_.rmSync)(canary, { force: true });
    }
}
/** Bash alone does most of it: each program that is started takes a millisecond before the first model call. */
function script({ canary, mark, port, replaced }) {
    const seen = [...OWN, ...replaced].map(quoted).join(' ');
    return `exec 2>/dev/null
echo ${BEGUN}
bad() { echo "bad: $1"; }
[[ $(<.canary) == ${mark} ]] || bad 'the copy is not at its place'
echo ${mark} > written
(: < /dev/tcp/127.0.0.1/${port}) && bad 'the loopback of the host can be reached'
(: >> ${quoted(canary)}) && bad 'a file of the host can be opened'
${process.pid > FIRST_TELLING_ID ? `[[ -e /proc/${process.pid} || -r /proc/${process.pid}/environ ]] && bad 'processes of the host can be seen'` : ''}
[[ -w /usr || -w /etc ]] && bad 'system directories can be written'
[[ -w /proc/sys/kernel/core_pattern ]] && bad 'settings of the kernel can be written'
while read -r name value; do case $name in
CapInh:|CapPrm:|CapEff:|CapBnd:|CapAmb:) [[ $value =~ ^0+$ ]] || bad 'capabilities are left';;
NoNewPrivs:) [[ $value == 1 ]] || bad 'new privileges can be had';;
Seccomp:) [[ $value == 2 ]] || bad 'system calls are not filtered';;
esac; done < /proc/self/status
/usr/bin/unshare --user /bin/true && bad 'user namespaces can be made'
/usr/bin/stat -L -c '%n %d:%i' ${seen} || :
exit ${WELL}
`;
}
function complaints(output) {
    return [...output.matchAll(/^bad: (.*)$/gm)].map(([, text = '']) => text);
}
/** Namespaces and directories must be there, and be others than those that we see. */
function unlike(output, paths) {
    return paths.flatMap(path => {
        const line = output.split('\n').find(line => line.startsWith(`${path} `));
        if (!line && !OWN.includes(path))
            return [];
        const { dev, ino } = (0,external_node_fs_.statSync)(path);
        return line && line !== `${path} ${dev}:${ino}` ? [] : [`${path} is the host's`];
    });
}
function wrote(copy, mark) {
    try {
        return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(copy, 'written'), 'utf8').trim() === mark;
    }
    catch {
        return false;
    }
}
async function listen() {
    const server = (0,external_node_net_.createServer)(socket => socket.destroy());
    await new Promise((resolve, reject) => {
        server.once('error', reject).listen({ host: '127.0.0.1', port: 0 }, resolve);
    });
    return server.unref();
}
function portOf(server) {
    const address = server.address();
    return typeof address === 'object' && address ? address.port : 0;
}
function quoted(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./build/sandbox/unavailable.js

const SETTINGS = [
    'apparmor_restrict_unprivileged_userns',
    'unprivileged_userns_clone',
    'max_user_namespaces',
];
const ROOTS = { max_user_namespaces: '/proc/sys/user' };
const OUTPUT_CHARS = 300;
function kernelSettings() {
    const values = SETTINGS.map(name => {
        const path = `${ROOTS[name] ?? '/proc/sys/kernel'}/${name}`;
        return [name, (0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.readFileSync)(path, 'utf8').trim() : null];
    });
    return Object.fromEntries(values);
}
/** One sentence with the remedy of its cause. */
function unavailableReason(cause, settings) {
    switch (cause.kind) {
        case 'missing':
            return 'bubblewrap is not installed, and commands run in nothing less: run `sudo apt-get install bubblewrap` in an earlier step';
        case 'architecture':
            return `system calls cannot be filtered on ${cause.name}: run this job on x64 or arm64`;
        case 'broken':
            return `bubblewrap runs, but does not hold (${cause.what.join('; ')}): install your distribution's own bubblewrap`;
        case 'refused':
            return `bubblewrap cannot confine a command here (${said(cause.output)}): ${remedy(settings)}`;
    }
}
function remedy(settings) {
    if (settings.apparmor_restrict_unprivileged_userns === '1')
        return 'AppArmor forbids it; load the profile for /usr/bin/bwrap that the README shows, or leave `sandbox-setup: auto` and let the job have passwordless sudo';
    if (settings.unprivileged_userns_clone === '0')
        return 'run `sudo sysctl kernel.unprivileged_userns_clone=1` in an earlier step';
    if (settings.max_user_namespaces === '0')
        return 'run `sudo sysctl user.max_user_namespaces=10000` in an earlier step';
    return 'a container needs `options: --security-opt seccomp=unconfined --security-opt apparmor=unconfined --security-opt systempaths=unconfined`, or leave out `container:`';
}
function said(output) {
    const line = output.split('\n').findLast(line => line.trim() !== '') ?? 'it says nothing';
    return line.slice(0, OUTPUT_CHARS);
}

;// CONCATENATED MODULE: ./build/sandbox/strict.js













/** Never from the PATH: what lies there may come from the checkout. */
const PROGRAMS = ['/usr/bin/bwrap', '/usr/local/bin/bwrap'];
const MOST = { recent: true, layers: 'unshare' };
/** Opens the sandbox that passes the self-test. Throws SandboxError, with the remedy, where none does. */
async function openStrict(options) {
    const tried = await tryStrict(options);
    if ('commandsIn' in tried)
        return tried;
    const settings = kernelSettings();
    const done = options.setup === 'auto' ? await mend(tried, settings, options) : null;
    if (done === null)
        throw new errors/* SandboxError */.ES(unavailableReason(tried, settings));
    const again = await tryStrict(options);
    if ('commandsIn' in again)
        return { ...again, notes: [done] };
    throw new errors/* SandboxError */.ES(`${unavailableReason(again, settings)} (${done})`);
}
/** Loaded where it is needed: most machines are as they should be. */
async function mend(cause, settings, { scratch, signal }) {
    const { setUp, thisMachine } = await __webpack_require__.e(/* import() */ 896).then(__webpack_require__.bind(__webpack_require__, 3896));
    return setUp(cause, thisMachine(settings, scratch, signal));
}
async function tryStrict(options) {
    const program = (options.programs ?? PROGRAMS).find(path => (0,external_node_fs_.existsSync)(path));
    if (program === undefined)
        return { kind: 'missing' };
    const filter = seccompFilter(process.arch);
    if (filter === null)
        return { kind: 'architecture', name: process.arch };
    (0,external_node_fs_.writeFileSync)(filterFile(options), filter);
    const wayOut = await wayOutOf(options);
    const found = await firstThatHolds(options, { bubblewrap: program, wayOut });
    if ('commandsIn' in found)
        return { ...found, ...closing(wayOut) };
    await wayOut?.[Symbol.asyncDispose]();
    return found;
}
async function firstThatHolds(options, means) {
    let refusal = { kind: 'missing' };
    for (let abilities = MOST; abilities;) {
        const commandsIn = confinedCommands(options, { ...means, abilities });
        const result = await selfTest(options, commandsIn);
        if (result.kind === 'held')
            return { kind: 'strict', options, commandsIn };
        // One that runs commands and does not hold will not hold with less.
        if (result.kind === 'broken')
            return result;
        refusal = result;
        abilities = lesser(abilities, result.output);
    }
    return refusal;
}
/** Loaded where it is wanted: most runs begin without it. */
async function wayOutOf({ allowedHosts, scratch }) {
    if (allowedHosts.length === 0)
        return null;
    const { openWayOut } = await __webpack_require__.e(/* import() */ 437).then(__webpack_require__.bind(__webpack_require__, 3437));
    return openWayOut(allowedHosts, scratch);
}
function closing(wayOut) {
    if (wayOut === null)
        return commands/* nothingBlocked */.k;
    return { ...commands/* nothingBlocked */.k, blocked: wayOut.blocked, close: async () => wayOut[Symbol.asyncDispose]() };
}
/** What may be enough where this much was refused; null where there is nothing less. */
function lesser({ recent, layers }, output) {
    if (recent && /unknown option/i.test(output))
        return { recent: false, layers };
    switch (layers) {
        case 'unshare':
            return { recent, layers: 'bubblewrap' };
        case 'bubblewrap':
            return { recent, layers: 'none' };
        case 'none':
            return null;
    }
}
/** The outer program sees nothing of what commands are given: a search path for libraries would be obeyed outside. */
function confinedCommands(options, means) {
    const { checkout, scratch } = options;
    const plan = planOf(options);
    const inside = insideEnvironment(options);
    const setUp = `${SET_LIMITS}; exec ${FILTER_DESCRIPTOR}<'${filterFile(options).replaceAll("'", "'\\''")}'`;
    const user = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
    return (copy) => {
        const place = privatePlace((0,external_node_path_.dirname)(copy), plan);
        return (command, bounds) => {
            const cwd = (0,external_node_path_.join)(checkout, command.directory);
            const where = { ...means, plan, place, copy, checkout, cwd };
            const confinement = { ...where, environment: inside, user };
            layOut(place);
            for (const { root, inside, path } of mountPoints(confinement))
                clearWay(root, inside, path);
            const argv = [...bubblewrap(confinement), ...(0,commands/* shell */.v)(command.text)];
            return (0,platform_command/* runProgram */.m)({ argv, cwd: '/', environment: outsideEnvironment(options, copy), setUp }, bounds, scratch);
        };
    };
}
/** The mark is for the post step: an action that is killed in the moment before bubblewrap asks to die with it leaves one. */
function outsideEnvironment({ trackingId }, copy) {
    const tracking = trackingId === '' ? {} : { RUNNER_TRACKING_ID: trackingId };
    return { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', ...tracking, [processes/* PROCESS_MARK */.Mm]: copy };
}
function insideEnvironment({ environment, checkout }) {
    const own = { ...environment, GITHUB_WORKSPACE: checkout };
    return 'TMPDIR' in own ? { ...own, TMPDIR: '/tmp' } : own;
}
function filterFile({ scratch }) {
    return (0,external_node_path_.join)(scratch, 'system-calls');
}

;// CONCATENATED MODULE: ./build/sandbox/sandbox.js





/** Opens what the input `sandbox` says. There is no way from `strict` to less. */
async function openSandbox(options) {
    if (options.mode === 'strict')
        return openStrict(options);
    return { kind: 'off', options, commandsIn: unconfinedCommands(options), ...commands/* nothingBlocked */.k };
}
// A directory that the command line's own tree has lost makes the run red, as it would be anywhere.
const ENTER = 'cd "$0" && "$@"; exit $?';
/** A shell stays between us and the command, to tell as an exit code which signal ended it; bubblewrap does so itself. */
function unconfinedCommands(options) {
    return (copy) => async (command, bounds) => {
        const mark = copy;
        const environment = { ...options.environment, GITHUB_WORKSPACE: copy, [processes/* PROCESS_MARK */.Mm]: mark };
        const argv = ['/bin/bash', '-c', ENTER, (0,external_node_path_.join)(copy, command.directory), ...(0,commands/* shell */.v)(command.text)];
        const program = { argv, cwd: copy, environment };
        const result = await (0,platform_command/* runProgram */.m)(program, bounds, options.scratch);
        await (0,processes/* endMarkedProcesses */.jk)(mark);
        return result;
    };
}

;// CONCATENATED MODULE: ./build/sandbox/scene.js





/** The name by which a later process finds what a killed run has left behind. */
const SCRATCH_PREFIX = 'codex-max-fix-scratch-';
/** Answers at once: the sandbox is tried and the first copy made while others read the baseline. */
function openScene({ checkout, runnerTemp, sandbox: asked, cancel }) {
    const scratch = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(runnerTemp, SCRATCH_PREFIX));
    const options = { checkout, runnerTemp, scratch, ...asked, signal: cancel };
    const sandbox = openSandbox(options);
    // Whoever needs it is told; a run that ends before has no use for it.
    sandbox.catch(() => { });
    const copies = freshCopies(options, sandbox);
    copies.prepare();
    const remove = async () => {
        await Promise.allSettled([sandbox.then(({ close }) => close()), copies[Symbol.asyncDispose]()]);
        // A finished run stays what it is where a command has left files that only another user may delete.
        await (0,promises_.rm)(scratch, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 }).catch(() => { });
    };
    return { scratch, sandbox, copies, [Symbol.asyncDispose]: remove };
}


/***/ })

};
