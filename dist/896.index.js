export const id = 896;
export const ids = [896];
export const modules = {

/***/ 3896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   setUp: () => (/* binding */ setUp),
/* harmony export */   thisMachine: () => (/* binding */ thisMachine)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7975);




const TRIES = 3;
const TIMEOUT_MS = 180_000;
const APT_GET = '/usr/bin/apt-get';
const PARSER = ['/usr/sbin/apparmor_parser', '/sbin/apparmor_parser'];
const QUIETLY = ['--quiet', '--yes', '-o', 'DPkg::Lock::Timeout=60'];
const DEBIAN = /^ID(?:_LIKE)?=.*\b(?:debian|ubuntu)\b/m;
/** For this one program, instead of a setting for all. Source: AppArmor's own profile for programs that make user namespaces. */
const PROFILE = `abi <abi/4.0>,
include <tunables/global>
profile bwrap /usr/bin/bwrap flags=(unconfined) {
  userns,
}
`;
/** Mends a machine on which no sandbox could be opened. Answers what was done, for people; null where nothing was. */
async function setUp(cause, machine) {
    const { settings, release, has } = machine;
    if (cause.kind === 'missing' && DEBIAN.test(release) && has(APT_GET))
        return install(machine);
    const parser = PARSER.find(has);
    const isForbidden = cause.kind === 'refused' && settings.apparmor_restrict_unprivileged_userns === '1';
    return isForbidden && parser ? loadProfile(machine, parser) : null;
}
async function install({ asRoot }) {
    const installing = [APT_GET, 'install', ...QUIETLY, '--no-install-recommends', 'bubblewrap'];
    for (let attempt = 1; attempt <= TRIES; attempt += 1) {
        if (await asRoot(installing))
            return 'bubblewrap was not installed; this run has installed it with apt-get';
        if (attempt < TRIES)
            await asRoot([APT_GET, 'update', '--quiet']);
    }
    return null;
}
async function loadProfile({ asRoot, keep }, parser) {
    const loaded = await asRoot([parser, '--replace', '--skip-cache', keep('apparmor-profile', PROFILE)]);
    return loaded
        ? 'AppArmor forbade bubblewrap to make namespaces; this run has loaded a profile for /usr/bin/bwrap that allows it, until the machine starts again'
        : null;
}
/** This machine, on which a program runs as root where the user is root or sudo asks for no password. */
function thisMachine(settings, scratch, signal) {
    const before = process.getuid?.() === 0 ? [] : ['/usr/bin/sudo', '-n', '--'];
    return {
        release: (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)('/etc/os-release') ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)('/etc/os-release', 'utf8') : '',
        settings,
        has: node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync,
        asRoot: async (argv) => {
            const [program = '', ...args] = [...before, ...argv];
            const env = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };
            const options = { env, signal, timeout: TIMEOUT_MS, cwd: '/', maxBuffer: 64 * 1024 * 1024 };
            return (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(program, args, options).then(() => true, () => false);
        },
        keep: (name, text) => {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch, name);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(path, text);
            return path;
        },
    };
}


/***/ })

};
