export const id = 964;
export const ids = [964];
export const modules = {

/***/ 4362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   uT: () => (/* binding */ deedOf)
/* harmony export */ });
/** A call as one line: what was done, not how it was encoded. */
function deedOf(call) {
    if (call.name === 'run_tests')
        return 'runs the tests';
    if (call.name === 'apply_patch')
        return `edits ${patchedFiles(call.argument).join(', ') || 'nothing'}`;
    if (call.name === 'shell_command')
        return `runs ${shorten(argumentOf(call.argument, 'command'))}`;
    if (call.name === 'view_image')
        return `looks at ${shorten(argumentOf(call.argument, 'path'))}`;
    return `calls ${shorten(call.name)}`;
}
/** The first line of a tool's answer says how it went. */
function resultOf(kind, output) {
    const [first = '', ...rest] = output.split('\n');
    if (kind === 'invalid')
        return shorten(`invalid: ${first}`);
    // The answer to a patch names the files below its first line.
    return shorten(first.startsWith('Success.') ? rest.join(', ') : first);
}
const SHORT = 120;
/** Text as the beginning of one line. */
function shorten(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length > SHORT ? `${line.slice(0, SHORT)}...` : line;
}
function patchedFiles(patch) {
    return [...patch.matchAll(/^\*\*\* (?:Add|Update|Delete) File: (.+)$/gm)].map(match => match[1] ?? '');
}
function argumentOf(argument, name) {
    try {
        return String(JSON.parse(argument)[name] ?? argument);
    }
    catch {
        return argument;
    }
}


/***/ }),

/***/ 4791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qz: () => (/* binding */ frameWith),
/* harmony export */   xq: () => (/* binding */ unframed),
/* harmony export */   y0: () => (/* binding */ framedAnswer)
/* harmony export */ });
/* harmony import */ var _tools_apply_patch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1897);
/* harmony import */ var _tools_read_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9141);


/**
 * Frames with a mark that nobody who wrote the text could guess. Where the mark stands in it all the same, since a command of
 * the model has printed it, a word takes its place, so that what is left and right of it cannot become another: nothing
 * inside closes the frame.
 */
function frameWith(nonce) {
    return (origin, text) => {
        const inside = text.replaceAll(nonce, '[mark]').replace(/\n$/, '');
        return `<data-${nonce} from="${origin}">\n${inside}\n</data-${nonce}>`;
    };
}
/** The same text without its frames, for people and for other frames. */
function unframed(text) {
    return text.replace(/^<\/?data-[0-9a-f]{12}(?: from="[^"\n]*")?>(?:\n|$)/gm, '');
}
/** Behind it our own words on a command end, and what it has printed begins. */
const OUTPUT = '\nOutput:\n';
/** An answer to a call: our own words as they are, the rest as data. */
function framedAnswer(frame, tool, answer) {
    if (tool === _tools_read_log_js__WEBPACK_IMPORTED_MODULE_1__/* .readLogTool */ .b.name)
        return frame('logs of CI jobs', answer);
    const patches = tool === _tools_apply_patch_js__WEBPACK_IMPORTED_MODULE_0__/* .applyPatchTool */ .l.name;
    // What is wrong with a patch quotes the files.
    const at = patches ? answer.indexOf('\n') + 1 : behind(answer, OUTPUT);
    if (at === 0 || answer.startsWith('Success.'))
        return answer;
    return answer.slice(0, at) + frame(`${tool}, ${patches ? 'the files' : 'output'}`, answer.slice(at));
}
function behind(text, part) {
    const at = text.indexOf(part);
    return at < 0 ? 0 : at + part.length;
}


/***/ }),

/***/ 6997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ taskTitle),
/* harmony export */   y: () => (/* binding */ taskSignature)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const SIGNATURE_CHARS = 12;
/** Stands where a failure's signature does: one branch for one task in one place, whatever is red there today. */
function taskSignature({ text, check }, { testCommand, workingDirectory }) {
    const about = [text.replace(/\s+/g, ' ').trim(), check, testCommand, workingDirectory];
    const named = `task\n${JSON.stringify(about)}`;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(named).digest('hex').slice(0, SIGNATURE_CHARS);
}
const TITLE_CHARS = 72;
/** Its first line that says anything, for titles; untrusted where it comes from a file. */
function taskTitle({ text }) {
    const first = text.split('\n').map(line => line.replace(/^#+\s*/, '').trim());
    const line = first.find(words => words !== '') ?? '';
    return line.length > TITLE_CHARS ? `${line.slice(0, TITLE_CHARS - 3).trimEnd()}...` : line;
}


/***/ }),

/***/ 4894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ PatchError),
/* harmony export */   S: () => (/* binding */ shown)
/* harmony export */ });
/** A patch that cannot be applied. The message is written for the model: what, where, and what to do next. */
class PatchError extends Error {
    constructor(message, options) {
        super(clip(message, MESSAGE_CHARACTERS), options);
        this.name = 'PatchError';
    }
}
/** One line of foreign text as it may stand in a message: short, and without control characters. */
function shown(line) {
    return clip(line.replace(CONTROL, '\u{fffd}'), LINE_CHARACTERS);
}
const MESSAGE_CHARACTERS = 2000;
const LINE_CHARACTERS = 100;
/** Every control character but the tab. */
const CONTROL = /[^\P{Cc}\t]/gu;
function clip(text, limit) {
    return text.length <= limit ? text : `${text.slice(0, limit).toWellFormed()}...`;
}


/***/ }),

/***/ 4811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ safePath),
/* harmony export */   z: () => (/* binding */ pathProblem)
/* harmony export */ });
/* harmony import */ var _patch_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4894);

/** The path in its plain form, below the root and outside `.git` by its spelling alone; else a PatchError. */
function safePath(path) {
    const parts = partsOf(path);
    const problem = problemOf(path, parts);
    if (problem === null)
        return parts.join('/');
    throw new _patch_error_js__WEBPACK_IMPORTED_MODULE_0__/* .PatchError */ .D(`The path "${(0,_patch_error_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(path)}" is refused: ${problem}. Write it relative to the repository's root.`);
}
/** What is wrong with a path that is not in its plain form, below the root and outside `.git`; null where it is. */
function pathProblem(path) {
    const parts = partsOf(path);
    return problemOf(path, parts) ?? (parts.join('/') === path ? null : 'it is not in its plain form');
}
function partsOf(path) {
    return path.split('/').filter(part => part !== '' && part !== '.');
}
const COMPONENT_BYTES = 255;
const PATH_BYTES = 4000;
function problemOf(path, parts) {
    if (parts.length === 0)
        return 'it names no file';
    if (path.startsWith('/') || /^[A-Za-z]:/.test(path))
        return 'it is absolute';
    if (path.includes('\\'))
        return 'it has a backslash';
    if (/\p{Cc}/u.test(path) || !path.isWellFormed())
        return 'it has a character that no file name should have';
    if (path.endsWith('/') || path.endsWith('/.'))
        return 'it names a directory';
    if (parts.includes('..'))
        return 'it has ".."';
    if (parts.some(isGit))
        return '".git" is not part of the sources';
    const bytes = (text) => Buffer.byteLength(text);
    return bytes(path) > PATH_BYTES || parts.some(part => bytes(part) > COMPONENT_BYTES)
        ? 'it is too long'
        : null;
}
/**
 * What some file system or tool takes for `.git`: other case, compatibility forms, ignorable characters, accents
 * that folding drops, trailing dots and spaces, NTFS streams and short names. (git's own protectHFS and protectNTFS.)
 */
function isGit(part) {
    const name = part
        .normalize('NFKD')
        .replace(/[\p{Default_Ignorable_Code_Point}\p{M}]/gu, '')
        .toUpperCase()
        .toLowerCase()
        .replace(/:.*$/, '')
        .replace(/[.\s]+$/, '')
        .trimStart();
    return name === '.git' || /^git~\d+$/.test(name);
}


/***/ }),

/***/ 4454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ openReserves),
/* harmony export */   O: () => (/* binding */ spentIn)
/* harmony export */ });
/** Of a trace, in nano-USD: what was settled, and what was reserved and never settled, which may have been billed. */
function spentIn(reserves, settles) {
    const settled = settles.reduce((sum, { nanoUsd }) => sum + nanoUsd, 0);
    return openReserves(reserves, settles).reduce((sum, { nanoUsd }) => sum + nanoUsd, settled);
}
/** What was reserved when the run was stopped. */
function openReserves(reserves, settles) {
    const settled = new Set(settles.map(({ id }) => id));
    return reserves.filter(({ id }) => !settled.has(id));
}


/***/ }),

/***/ 9844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ taskChecker),
/* harmony export */   h: () => (/* binding */ withCheck)
/* harmony export */ });
/* harmony import */ var _platform_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9255);
/* harmony import */ var _platform_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4031);
/* harmony import */ var _tools_shell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2832);



/** The proof runs it once more: as long as it took is kept back for that. */
function taskChecker(command, journal, watch) {
    return async (tree, phase) => {
        const proving = phase === 'check-after';
        const timeoutMs = Math.min(command.timeoutMs, proving ? watch.totalLeftMs : watch.leftMs);
        const result = await tree.run(command, { timeoutMs, signal: proving ? watch.cancel : watch.signal });
        if (!proving)
            watch.keepBackBesides(result.durationMs);
        const { ending, durationMs, output } = result;
        const printed = { outputSha256: output.sha256, outputBytes: output.bytes };
        journal.append({ type: 'test-run', phase, ending, durationMs, ...printed });
        return result;
    };
}
const TESTS_BYTES = 1_000;
/** Of green tests with a red check the check decides, and both are told. */
function withCheck(runTests, check) {
    return async (tree, phase) => {
        const tests = await runTests(tree, phase);
        if (!(0,_platform_command_js__WEBPACK_IMPORTED_MODULE_0__/* .isGreen */ .g)(tests))
            return tests;
        const checked = await check.run(tree, 'check');
        if ((0,_platform_command_js__WEBPACK_IMPORTED_MODULE_0__/* .isGreen */ .g)(checked))
            return tests;
        const text = [
            'The test command passes:',
            (0,_platform_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cutMiddle */ .it)((0,_platform_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(tests.output.text), TESTS_BYTES),
            `The check of the task does not yet. ${check.text}`,
            (0,_tools_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .endingLine */ .KG)(checked),
            checked.output.text,
        ].join('\n');
        return { ...tests, ending: checked.ending, output: { ...checked.output, text } };
    };
}


/***/ }),

/***/ 5855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _T: () => (/* binding */ keptBackMs),
/* harmony export */   lj: () => (/* binding */ testRunner),
/* harmony export */   qY: () => (/* binding */ coloured)
/* harmony export */ });
/* harmony import */ var _platform_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9255);

/** What it tells of flaky tests. */
function coloured(run) {
    return { green: (0,_platform_command_js__WEBPACK_IMPORTED_MODULE_0__/* .isGreen */ .g)(run), tests: run.tests };
}
/**
 * The longest run seen so far says how much time to keep back for the proof: one run for each confirmation, one with the
 * change but for its edits to tests, and a minute for publishing and reporting.
 */
function testRunner(command, journal, time) {
    const { watch, confirmRuns } = time;
    let longestMs = 0;
    return async (tree, phase) => {
        const proving = phase === 'confirm' || phase === 'confirm-alone';
        const timeoutMs = Math.min(command.timeoutMs, proving ? watch.totalLeftMs : watch.leftMs);
        const signal = proving ? watch.cancel : watch.signal;
        const sinceMs = Date.now();
        const result = await tree.run(command, { timeoutMs, signal });
        longestMs = Math.max(longestMs, result.durationMs);
        if (!proving)
            watch.keepBack(keptBackMs(confirmRuns, longestMs));
        // Not before the tests have run: by then it was loaded with what reads failures.
        const { readTests } = await Promise.all(/* import() */[__webpack_require__.e(560), __webpack_require__.e(458), __webpack_require__.e(946)]).then(__webpack_require__.bind(__webpack_require__, 4946));
        const { directory, reports: globs, checkout: seenAs } = command;
        const read = await readTests(result.output.text, { root: tree.root, seenAs, directory, globs, sinceMs });
        const tested = { ...result, ...read };
        journal.append({ type: 'test-run', phase, ...recordOf(tested) });
        return tested;
    };
}
const REPORTING_MS = 60_000;
/** Contract, input `max-minutes`. */
function keptBackMs(confirmRuns, longestTestRunMs) {
    return (confirmRuns + 1) * longestTestRunMs + REPORTING_MS;
}
function recordOf({ ending, durationMs, output, tests }) {
    const told = tests ? { tests: { source: tests.source, ...tests.counts } } : {};
    return { ending, durationMs, outputSha256: output.sha256, outputBytes: output.bytes, ...told };
}


/***/ }),

/***/ 1897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ applyPatch),
  l: () => (/* binding */ applyPatchTool)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/agent/patch/patch-error.js
var patch_error = __webpack_require__(4894);
;// CONCATENATED MODULE: ./build/agent/patch/disk-error.js

/** The system's own word (`ENOENT`) for an error of a file operation; empty for any other error. */
function codeOf(error) {
    const isSystems = typeof error === 'object' && error !== null && 'code' in error && 'syscall' in error;
    return isSystems ? String(error.code) : '';
}
/** What the disk refuses is news for the model, under the path that it knows. Any other error is passed on. */
function diskError(error, path, verb) {
    const code = codeOf(error);
    if (code === '')
        return error;
    return new patch_error/* PatchError */.D(`${(0,patch_error/* shown */.S)(path)} cannot be ${verb} (${code}).`, { cause: error });
}

;// CONCATENATED MODULE: ./build/agent/patch/directory.js





function locate(path) {
    const at = path.lastIndexOf('/');
    return { folders: at < 0 ? [] : path.slice(0, at).split('/'), name: path.slice(at + 1) };
}
/**
 * Opens a directory below `root` one component at a time and never through a symbolic link: neither one that leaves
 * the root nor one that gives `.git` another name. Null when it is missing; with `made`, missing directories are
 * made instead and their paths added.
 */
async function openDirectory(root, folders, made) {
    let path = root;
    let handle = await (0,promises_.open)(root, DIRECTORY);
    for (const folder of folders) {
        const inside = entriesOf(handle, path)(folder);
        path = (0,external_node_path_.join)(path, folder);
        const parent = handle;
        const next = await step(inside, (0,external_node_path_.relative)(root, path), made).finally(() => parent.close());
        if (next === null)
            return null;
        handle = next;
    }
    return { at: entriesOf(handle, path), [Symbol.asyncDispose]: () => handle.close() };
}
/** What stands at `inside` when it is not what was expected there; null when nothing does. */
async function refusal(inside, path, expected) {
    const found = await (0,promises_.lstat)(inside).catch(() => null);
    if (found === null || (expected === 'file' && found.isFile()))
        return null;
    if (!found.isSymbolicLink()) {
        const kind = found.isDirectory()
            ? 'a directory'
            : found.isFile()
                ? 'a file'
                : 'neither a file nor a directory';
        return new patch_error/* PatchError */.D(`${(0,patch_error/* shown */.S)(path)} is ${kind}, so the patch cannot use it as a ${expected}.`);
    }
    const target = await (0,promises_.readlink)(inside).catch(() => 'something that is gone');
    return new patch_error/* PatchError */.D(`${(0,patch_error/* shown */.S)(path)} is a symbolic link to ${(0,patch_error/* shown */.S)(target)}: name the real file instead.`);
}
const DIRECTORY = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_DIRECTORY;
/** Linux resolves a name relative to the open directory; elsewhere the path is walked again. */
function entriesOf(handle, path) {
    const opened = `/proc/self/fd/${handle.fd}`;
    const base = (0,external_node_fs_.existsSync)(opened) ? opened : path;
    return name => (0,external_node_path_.join)(base, name);
}
async function step(inside, path, made) {
    if (made !== null && (await isNew(inside)))
        made.push(path);
    try {
        return await (0,promises_.open)(inside, DIRECTORY | external_node_fs_.constants.O_NOFOLLOW);
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            return null;
        throw (await refusal(inside, path, 'directory')) ?? error;
    }
}
async function isNew(inside) {
    try {
        await (0,promises_.mkdir)(inside);
        return true;
    }
    catch (error) {
        if (codeOf(error) === 'EEXIST')
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/agent/patch/disk-tree.js
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






/** The files below a directory, as they are at the moment of asking. */
function diskTree(root) {
    return {
        read: path => readPlainFile(root, path).catch(error => Promise.reject(diskError(error, path, 'read'))),
        paths: () => listPaths(root),
    };
}
const FILE_BYTES = 64 * 1024 * 1024;
const LISTED_PATHS = 20_000;
const UNLISTED = new Set(['.git', 'node_modules']);
/** A FIFO does not block the open, and fails the check that follows. */
const PLAIN = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
async function readPlainFile(root, path) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { folders, name } = locate(path);
        const directory = __addDisposableResource(env_1, await openDirectory(root, folders, null), true);
        if (directory === null)
            return null;
        const inside = directory.at(name);
        const file = __addDisposableResource(env_1, await (0,promises_.open)(inside, PLAIN).catch(async (error) => {
            if (codeOf(error) === 'ENOENT')
                return null;
            throw (await refusal(inside, path, 'file')) ?? error;
        }), true);
        if (file === null)
            return null;
        const stats = await file.stat();
        if (!stats.isFile())
            throw await refusal(inside, path, 'file');
        if (stats.size > FILE_BYTES)
            throw new patch_error/* PatchError */.D(`${(0,patch_error/* shown */.S)(path)} is too large for a patch (${stats.size} bytes).`);
        return { content: await file.readFile(), mode: stats.mode & 0o777 };
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
/** Breadth first and bounded: it only serves as a hint. */
async function listPaths(root) {
    const files = [];
    const folders = [''];
    for (let folder = folders.shift(); folder !== undefined && files.length < LISTED_PATHS; folder = folders.shift()) {
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true }).catch(() => []);
        for (const entry of entries.filter(({ name }) => !UNLISTED.has(name))) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory())
                folders.push(path);
            if (entry.isFile())
                files.push(path);
        }
    }
    return files;
}

;// CONCATENATED MODULE: ./build/agent/patch/envelope.js

/**
 * The lines between `*** Begin Patch` and `*** End Patch`. Both may be padded, and the whole may stand in a
 * heredoc or a code fence. A patch without its last marker was cut off, so it is refused.
 */
function openEnvelope(text) {
    const lines = unwrap(withoutBlankEnds(text.split(/\r?\n/).map((line, at) => ({ number: at + 1, text: line }))));
    const [first, last] = [lines[0], lines.at(-1)];
    if (first?.text.trim() !== BEGIN)
        throw misplaced(BEGIN, first);
    if (lines.length < 2 || last?.text.trim() !== END)
        throw misplaced(END, last);
    return lines.slice(1, -1);
}
const BEGIN = '*** Begin Patch';
const END = '*** End Patch';
const HEREDOC = /<<-?\s*(['"]?)([\w-]+)\1\s*$/;
const FENCE = /^\s*(```)/;
function withoutBlankEnds(lines) {
    const isText = (line) => line.text.trim() !== '';
    return lines.slice(Math.max(0, lines.findIndex(isText)), lines.findLastIndex(isText) + 1);
}
function unwrap(lines) {
    const opener = lines[0]?.text ?? '';
    const closer = HEREDOC.exec(opener)?.[2] ?? FENCE.exec(opener)?.[1];
    if (closer === undefined)
        return lines;
    return withoutBlankEnds(lines.slice(1, lines.at(-1)?.text.trim() === closer ? -1 : undefined));
}
function misplaced(marker, line) {
    const place = marker === BEGIN ? 'first' : 'last';
    const got = line === undefined ? 'an empty text' : `line ${line.number}: "${(0,patch_error/* shown */.S)(line.text)}"`;
    return new patch_error/* PatchError */.D(`The ${place} line of a patch must be "${marker}", got ${got}.`);
}

;// CONCATENATED MODULE: ./build/agent/patch/parse-hunks.js

/** The hunks below `*** Update File:`. Bare blank lines count as kept blank lines, except at the end of a hunk. */
function readHunks(body) {
    const hunks = [];
    let hunk = draft();
    for (const line of body) {
        const kind = kindOf(line.text);
        if (opensNext(kind, hunk)) {
            hunks.push(hunk);
            hunk = draft();
        }
        take(hunk, kind, line);
    }
    if (hunk.lines.length > 0)
        hunks.push(hunk);
    else if (hunk.marker !== null)
        throw expected(hunk.marker, `lines of a change below "@@"`);
    return hunks.map(({ anchors, lines, endOfFile }) => ({ anchors, lines, endOfFile }));
}
const UNIFIED = /^-\d+(?:,\d+)? \+\d+(?:,\d+)? @@ ?/;
function draft() {
    return { anchors: [], lines: [], endOfFile: false, blanks: [], marker: null };
}
function kindOf(text) {
    if (/^[ +-]/.test(text))
        return 'change';
    if (text.startsWith('@@'))
        return 'anchor';
    if (text.trim() === '')
        return 'blank';
    return text.trim() === '*** End of File' ? 'end' : 'unknown';
}
function opensNext(kind, hunk) {
    if (hunk.lines.length === 0)
        return false;
    return kind === 'anchor' || (kind === 'change' && hunk.endOfFile);
}
function take(hunk, kind, line) {
    switch (kind) {
        case 'anchor':
            takeAnchor(hunk, line);
            return;
        case 'blank':
            hunk.blanks.push(line.text);
            return;
        case 'change':
            hunk.lines.push(...hunk.blanks.splice(0).map(text => ({ sign: ' ', text })), changeLine(line.text));
            return;
        case 'end':
            if (hunk.lines.length === 0)
                throw expected(line, 'lines of a change before "*** End of File"');
            hunk.endOfFile = true;
            return;
        case 'unknown':
            throw expected(line, 'a line that begins with a space (kept), "-" (removed), "+" (added) or "@@"');
    }
}
/** What a unified diff writes between its `@@` is dropped: line numbers of a model are guesses. */
function takeAnchor(hunk, line) {
    const anchor = line.text.slice(2).replace(/^ /, '').replace(UNIFIED, '').trimEnd();
    hunk.blanks = [];
    hunk.marker = line;
    if (anchor !== '')
        hunk.anchors.push(anchor);
}
function changeLine(text) {
    const sign = text.startsWith('+') ? '+' : text.startsWith('-') ? '-' : ' ';
    return { sign, text: text.slice(1) };
}
function expected(line, what) {
    return new patch_error/* PatchError */.D(`Line ${line.number} of the patch: expected ${what}, got "${(0,patch_error/* shown */.S)(line.text)}".`);
}

;// CONCATENATED MODULE: ./build/agent/patch/parse.js



/** Reads the whole text of a patch, or throws a PatchError that names the line and what was expected there. */
function parsePatch(text) {
    const sections = split(openEnvelope(text));
    if (sections.length === 0)
        throw new patch_error/* PatchError */.D(`The patch is empty: expected ${HEADERS}.`);
    return sections.map(readSection);
}
const HEADER = /^\*\*\* (Add|Delete|Update) File:(.*)$/;
const MOVE = /^\*\*\* Move to:(.*)$/;
const HEADERS = '"*** Add File: PATH", "*** Delete File: PATH" or "*** Update File: PATH"';
/** Below these headers a line that begins so is content, even when it looks like a padded header. */
const CONTENT = { Add: /^\+/, Update: /^[ +-]/ };
function split(lines) {
    const sections = [];
    for (const line of lines) {
        const section = sections.at(-1);
        const isContent = section !== undefined && CONTENT[section.word]?.test(line.text);
        const header = isContent ? null : HEADER.exec(line.text.trim());
        if (header !== null)
            sections.push(parse_open(header, line));
        else if (section !== undefined)
            section.body.push(line);
        else if (line.text.trim() !== '')
            throw unexpected(line, HEADERS);
    }
    return sections;
}
function parse_open(header, line) {
    const [, word = '', path = ''] = header;
    if (path.trim() === '')
        throw unexpected(line, 'a path behind the colon');
    return { word, path: path.trim(), number: line.number, body: [] };
}
function readSection(section) {
    const { word, path } = section;
    if (word === 'Add')
        return { kind: 'add', path, content: readContent(section.body) };
    if (word === 'Update')
        return readUpdate(section);
    const stray = section.body.find(line => line.text.trim() !== '');
    if (stray !== undefined)
        throw unexpected(stray, `nothing below "*** Delete File:", or ${HEADERS}`);
    return { kind: 'delete', path };
}
/** Bare blank lines are content where more content follows: a forgotten `+` on an empty line. */
function readContent(body) {
    const content = body.slice(0, body.findLastIndex(line => line.text.startsWith('+')) + 1);
    const rest = body.slice(content.length);
    const stray = [...content, ...rest].find(line => !line.text.startsWith('+') && line.text.trim() !== '');
    if (stray !== undefined)
        throw unexpected(stray, 'a line that begins with "+" (the new file\'s content)');
    return content.map(line => `${line.text.slice(1)}\n`).join('');
}
function readUpdate(section) {
    const first = section.body.findIndex(line => line.text.trim() !== '');
    const line = section.body[first];
    const move = MOVE.exec(line?.text.trim() ?? '');
    const { path } = section;
    if (line === undefined) {
        throw new patch_error/* PatchError */.D(`Line ${section.number}: "*** Update File: ${(0,patch_error/* shown */.S)(path)}" has no change below it.`);
    }
    if (move === null)
        return { kind: 'update', path, hunks: readHunks(section.body) };
    const moveTo = (move[1] ?? '').trim();
    if (moveTo === '')
        throw unexpected(line, 'a path behind "*** Move to:"');
    return { kind: 'update', path, moveTo, hunks: readHunks(section.body.slice(first + 1)) };
}
function unexpected(line, expected) {
    return new patch_error/* PatchError */.D(`Line ${line.number} of the patch: expected ${expected}, got "${(0,patch_error/* shown */.S)(line.text)}".`);
}

;// CONCATENATED MODULE: ./build/agent/patch/nearest-lines.js
/**
 * Where `wanted` would most likely stand in `lines`, counted from 0; null when no word of it occurs. Each shared word
 * votes for the place that it suggests; places from `likelyFrom` on count more.
 */
function nearestStart(lines, wanted, likelyFrom) {
    const shape = wanted.slice(0, CONSIDERED_LINES);
    const votes = new Map();
    for (const [word, { places, offsets }] of wordsOf(lines, shape)) {
        const weight = word.length / Math.sqrt(places.length);
        for (const offset of offsets) {
            for (const place of places)
                votes.set(place - offset, (votes.get(place - offset) ?? 0) + weight);
        }
    }
    let [best, most] = [-1, 0];
    for (const [start, votesFor] of votes) {
        const score = start >= likelyFrom ? votesFor * LIKELY : votesFor;
        if (score > most || (score === most && start < best))
            [best, most] = [start, score];
    }
    return most === 0 ? null : Math.max(0, best);
}
const LIKELY = 1.5;
const CONSIDERED_LINES = 40;
const WORD = /\p{Lu}?\p{Ll}+|\p{Lu}+|\p{N}+|\p{Lo}+/gu;
function wordsOf(lines, wanted) {
    const words = new Map();
    for (const [offset, line] of wanted.entries()) {
        for (const text of nearest_lines_split(line)) {
            const word = words.get(text) ?? { places: [], offsets: [] };
            word.offsets.push(offset);
            words.set(text, word);
        }
    }
    for (const [place, line] of lines.entries()) {
        for (const text of nearest_lines_split(line))
            words.get(text)?.places.push(place);
    }
    return words;
}
function nearest_lines_split(line) {
    return new Set(line
        .slice(0, 1000)
        .match(WORD)
        ?.map(word => word.toLowerCase()));
}

;// CONCATENATED MODULE: ./build/agent/patch/operation.js
/** The lines that a hunk expects in the file. */
function oldLines(hunk) {
    return hunk.lines.filter(line => line.sign !== '+').map(line => line.text);
}

;// CONCATENATED MODULE: ./build/agent/patch/explain.js



/** Tells the model enough to get the next patch right without reading the whole file again. */
function explain(misfit) {
    const hunk = misfit.hunks[misfit.hunk];
    const wanted = misfit.miss.kind === 'no-anchor' ? [misfit.miss.anchor] : hunk === undefined ? [] : oldLines(hunk);
    return new patch_error/* PatchError */.D([
        `${(0,patch_error/* shown */.S)(misfit.path)}, hunk ${misfit.hunk + 1} of ${misfit.hunks.length}: ${problem(misfit.miss)}`,
        ...searched(wanted),
        ...(misfit.miss.kind === 'ambiguous' ? [] : nearest(misfit, wanted)),
        advice(misfit.miss),
    ].join('\n'));
}
const SEARCHED_LINES = 6;
const NEAREST_LINES = 8;
function problem(miss) {
    switch (miss.kind) {
        case 'no-anchor':
            return 'no line of the file is the "@@" anchor.';
        case 'no-lines':
            return 'its lines are not in the file.';
        case 'not-at-end':
            return `its lines stand at line ${miss.start + 1}, but the file goes on behind them.`;
        case 'out-of-reach':
            return `its lines stand at line ${miss.start + 1}, but not below its "@@" anchor, or an earlier hunk removes some of them.`;
        case 'ambiguous':
            return `its lines are behind none of the earlier hunks, and stand before them more than once (lines ${miss.starts.map(start => start + 1).join(', ')}).`;
    }
}
function advice(miss) {
    switch (miss.kind) {
        case 'no-anchor':
            return 'Write a whole line of the file behind "@@", or leave the anchor out.';
        case 'no-lines':
            return 'Copy kept and removed lines exactly from the file, then send the whole patch again.';
        case 'not-at-end':
            return 'Leave "*** End of File" out, or quote the last lines of the file.';
        case 'out-of-reach':
            return 'Correct the anchor, or join the hunks that touch the same lines, then send the whole patch again.';
        case 'ambiguous':
            return 'Put the hunks in the order of the file, or name the enclosing line behind "@@".';
    }
}
function searched(wanted) {
    const more = wanted.length - SEARCHED_LINES;
    const rest = more > 0 ? [`  ... and ${more} more`] : [];
    return ['Searched:', ...wanted.slice(0, SEARCHED_LINES).map(line => `  ${(0,patch_error/* shown */.S)(line)}`), ...rest];
}
/** The lines around the likeliest place; those that differ from what was searched there are marked. */
function nearest({ lines, miss }, wanted) {
    const start = nearestStart(lines, wanted, miss.kind === 'no-lines' ? miss.from : 0);
    if (lines.length === 0)
        return ['The file is empty.'];
    if (start === null)
        return ['Nothing in the file resembles it.'];
    const lead = Math.max(0, NEAREST_LINES - wanted.length) >> 1;
    const from = Math.max(0, start - lead);
    const view = lines.slice(from, from + NEAREST_LINES).map((line, offset) => {
        const expected = wanted[from + offset - start];
        const mark = expected === undefined || expected === line ? ' ' : '>';
        return `${mark} ${from + offset + 1}| ${(0,patch_error/* shown */.S)(line)}`;
    });
    return ['Nearest in the file (">" differs):', ...view];
}

;// CONCATENATED MODULE: ./build/agent/patch/line-index.js
/** From strict to lenient: how a line of a patch is held against a line of the file. */
const LEVELS = ['exact', 'trim-end', 'trim', 'typographic'];
function indexLines(lines) {
    const levels = new Map();
    const at = (level) => {
        const known = levels.get(level) ?? indexLevel(lines, level);
        levels.set(level, known);
        return known;
    };
    return { size: lines.length, at };
}
/** All starts, from `from` on and ascending, at which `lines` (one or more) stand. */
function* occurrences(index, level, wanted) {
    const { lines, from } = wanted;
    const { keys, places } = index.at(level);
    const pattern = lines.map(line => keyOf(line, level));
    const rarest = rarestOf(pattern, places);
    const candidates = places.get(pattern[rarest] ?? '') ?? [];
    for (let next = lowerBound(candidates, from + rarest); next < candidates.length; next++) {
        const start = (candidates[next] ?? 0) - rarest;
        if (pattern.every((key, offset) => keys[start + offset] === key))
            yield start;
    }
}
function indexLevel(lines, level) {
    const keys = lines.map(line => keyOf(line, level));
    const places = new Map();
    for (const [at, key] of keys.entries()) {
        const known = places.get(key);
        if (known === undefined)
            places.set(key, [at]);
        else
            known.push(at);
    }
    return { keys, places };
}
function keyOf(line, level) {
    switch (level) {
        case 'exact':
            return line;
        case 'trim-end':
            return line.trimEnd();
        case 'trim':
            return line.trim();
        case 'typographic':
            return plain(line);
    }
}
/** What word processors and models write for ASCII punctuation, and letters in their composed form. */
function plain(line) {
    if (ASCII.test(line))
        return line.trim();
    return line
        .replace(/[\u2010-\u2015\u2212]/g, '-')
        .replace(/[\u2018-\u201b\u2032]/g, "'")
        .replace(/[\u201c-\u201f\u2033]/g, '"')
        .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
        .replace(/\u2026/g, '...')
        .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
        .normalize('NFC')
        .trim();
}
const ASCII = /^[\t -~]*$/;
/** The line of the pattern with the fewest candidates. One that the file lacks has none, and ends the search. */
function rarestOf(pattern, places) {
    const counts = pattern.map(key => places.get(key)?.length ?? 0);
    return counts.indexOf(counts.reduce((least, count) => Math.min(least, count), Number.POSITIVE_INFINITY));
}
function lowerBound(sorted, least) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? 0) < least)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/agent/patch/search.js


/** The first place at or behind `from`, by the strictest level that has one. */
function firstHit(target, hunk, from) {
    for (const level of LEVELS) {
        const hit = hitAt(target, hunk, { level, from });
        if (hit !== null)
            return hit;
    }
    return null;
}
/** All starts at the strictest level that has any, at most two: enough to know whether the place is the only one. */
function startsAnywhere(target, hunk) {
    for (const level of LEVELS) {
        const first = hitAt(target, hunk, { level, from: 0 });
        if (first === null)
            continue;
        let other = hitAt(target, hunk, { level, from: first.resume });
        while (other?.start === first.start)
            other = hitAt(target, hunk, { level, from: other.resume });
        return other === null ? [first.start] : [first.start, other.start];
    }
    return [];
}
/** The line below the last of the anchors, each looked for behind the one before it; null when one is missing. */
function belowAnchors(index, anchors) {
    return findAnchors(index, anchors, 0)?.below ?? null;
}
function hitAt(target, hunk, { level, from }) {
    const anchors = findAnchors(target.index, hunk.anchors, from);
    if (anchors === null)
        return null;
    const start = startOf(target, hunk, { level, from: anchors.below });
    if (start === null)
        return null;
    return { start, resume: (hunk.anchors.length > 0 ? anchors.first : start) + 1 };
}
/** Each anchor is looked for behind the one before it. `below` is the line after the last of them. */
function findAnchors(index, anchors, from) {
    let [first, below] = [from, from];
    for (const [depth, anchor] of anchors.entries()) {
        const at = findLine(index, anchor, below);
        if (at === null)
            return null;
        if (depth === 0)
            first = at;
        below = at + 1;
    }
    return { first, below };
}
function findLine(index, line, from) {
    for (const level of LEVELS)
        for (const at of occurrences(index, level, { lines: [line], from }))
            return at;
    return null;
}
/** Lines that are nowhere below the last anchor may begin with it: models repeat it as the first kept line. */
function startOf({ index, removed }, hunk, { level, from }) {
    const lines = oldLines(hunk);
    const anchored = hunk.anchors.length > 0;
    if (lines.length === 0)
        return anchored && !hunk.endOfFile ? from : index.size;
    const fits = (start) => !removed.subarray(start, start + lines.length).includes(1) &&
        (!hunk.endOfFile || isEnd(index, start + lines.length));
    for (const start of occurrences(index, level, { lines, from }))
        if (fits(start))
            return start;
    if (!anchored)
        return null;
    const onAnchor = occurrences(index, level, { lines, from: from - 1 }).next().value;
    return onAnchor === from - 1 && fits(onAnchor) ? onAnchor : null;
}
/** Blank lines below the place still count as the end of the file. */
function isEnd(index, line) {
    const { keys } = index.at('trim');
    for (let at = line; at < keys.length; at++)
        if (keys[at] !== '')
            return false;
    return true;
}

;// CONCATENATED MODULE: ./build/agent/patch/match.js



/** Places of all hunks in the file as it was before the first of them, or what the first misfit lacks. */
function matchHunks(index, hunks) {
    const removed = new Uint8Array(index.size);
    const places = [];
    let after = { line: 0, anchors: [] };
    for (const [at, hunk] of hunks.entries()) {
        const match = matchHunk({ index, removed }, hunk, after);
        if ('kind' in match)
            return { kind: 'miss', hunk: at, miss: match };
        places.push(match);
        for (const line of removedLines(match))
            removed[line] = 1;
        after = behind(match, after);
    }
    return { kind: 'places', places };
}
/** A first try with all lines; then without blank last lines, which models add where the file ends. */
function matchHunk(target, hunk, after) {
    const match = search(target, hunk, after);
    if (!('kind' in match) || match.kind === 'ambiguous')
        return match;
    const shorter = withoutBlankTail(hunk);
    if (shorter.lines.length === hunk.lines.length || oldLines(shorter).length === 0)
        return match;
    const second = search(target, shorter, after);
    return 'kind' in second ? match : second;
}
/** Hunks come in the order of the file. One that is found only before its turn must be found there only once. */
function search(target, hunk, after) {
    const ahead = firstHit(target, hunk, after.line) ?? belowSameAnchors(target, hunk, after);
    if (ahead !== null)
        return { hunk, start: ahead.start };
    const starts = startsAnywhere(target, hunk);
    if (starts.length > 1)
        return { kind: 'ambiguous', starts };
    return starts[0] === undefined ? missOf(target, hunk) : { hunk, start: starts[0] };
}
/** A hunk that repeats the anchors of the one before goes on below it. */
function belowSameAnchors(target, hunk, after) {
    const same = hunk.anchors.length > 0 && hunk.anchors.join('\n') === after.anchors.join('\n');
    return same && oldLines(hunk).length > 0 ? firstHit(target, { ...hunk, anchors: [] }, after.line) : null;
}
function missOf({ index }, hunk) {
    const anchor = hunk.anchors.find((_, depth) => belowAnchors(index, hunk.anchors.slice(0, depth + 1)) === null);
    if (anchor !== undefined)
        return { kind: 'no-anchor', anchor };
    const kind = hunk.endOfFile ? 'not-at-end' : 'out-of-reach';
    const wanted = { lines: oldLines(hunk), from: 0 };
    for (const level of LEVELS)
        for (const start of occurrences(index, level, wanted))
            return { kind, start };
    return { kind: 'no-lines', from: belowAnchors(index, hunk.anchors) ?? 0 };
}
/** An addition at the end of the file leaves the next hunk where it would be without it. */
function behind({ hunk, start }, before) {
    const old = oldLines(hunk).length;
    return { anchors: hunk.anchors, line: old === 0 && hunk.anchors.length === 0 ? before.line : start + old };
}
function removedLines({ hunk, start }) {
    const old = hunk.lines.filter(line => line.sign !== '+');
    return old.flatMap((line, offset) => (line.sign === '-' ? [start + offset] : []));
}
function withoutBlankTail(hunk) {
    const last = hunk.lines.findLastIndex(line => line.sign !== ' ' || line.text.trim() !== '');
    return { ...hunk, lines: hunk.lines.slice(0, last + 1) };
}

;// CONCATENATED MODULE: ./build/agent/patch/splice.js
/**
 * The lines with all hunks applied. Kept lines stay the file's own, also where they matched only loosely. An added
 * line ends like the line it replaces, else like its neighbour, so mixed line ends stay as they are.
 */
function splice(lines, places) {
    const removed = new Set();
    const added = new Map();
    for (const place of places) {
        for (const run of runsOf(place)) {
            for (const at of run.removed)
                removed.add(at);
            for (const [nth, addition] of run.added.entries()) {
                const line = { text: addition.text, eol: endOf(lines, run, nth) };
                const known = added.get(addition.at);
                if (known === undefined)
                    added.set(addition.at, [line]);
                else
                    known.push(line);
            }
        }
    }
    const kept = lines.flatMap((line, at) => [...(added.get(at) ?? []), ...(removed.has(at) ? [] : [line])]);
    return [...kept, ...(added.get(lines.length) ?? [])];
}
function runsOf({ hunk, start }) {
    const runs = [{ removed: [], added: [] }];
    let at = start;
    for (const { sign, text } of hunk.lines) {
        if (sign === ' ')
            runs.push({ removed: [], added: [] });
        if (sign === '-')
            runs.at(-1)?.removed.push(at);
        if (sign === '+')
            runs.at(-1)?.added.push({ at, text });
        else
            at++;
    }
    return runs;
}
function endOf(lines, run, nth) {
    const replaced = run.removed[nth] ?? run.removed.at(-1);
    const at = run.added[nth]?.at ?? 0;
    const model = replaced === undefined ? (lines[at - 1] ?? lines[at]) : lines[replaced];
    return model?.eol ?? '\n';
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/agent/patch/text-file.js

/** A last line without an end gets the one of the line before it. */
function readText(content) {
    const encoding = (0,external_node_buffer_.isUtf8)(content) ? 'utf8' : 'latin1';
    const text = content.toString(encoding);
    const byteOrderMark = text.startsWith('\u{feff}') ? '\u{feff}' : '';
    return { encoding, byteOrderMark, lines: splitLines(text.slice(byteOrderMark.length)) };
}
function writeText(file) {
    const body = file.lines.map(line => line.text + line.eol).join('');
    return Buffer.from(file.byteOrderMark + body, file.encoding);
}
/** Text of a patch as it has to look beside the file's own: bytes of an unknown encoding are kept as they are. */
function inEncodingOf(file, text) {
    return file.encoding === 'utf8' ? text : Buffer.from(text, 'utf8').toString('latin1');
}
function splitLines(text) {
    const parts = text.split('\n');
    const unended = parts.pop() ?? '';
    const lines = parts.map(lineOf);
    if (unended !== '')
        lines.push({ text: unended, eol: lines.at(-1)?.eol ?? '\n' });
    return lines;
}
function lineOf(part) {
    return part.endsWith('\r') ? { text: part.slice(0, -1), eol: '\r\n' } : { text: part, eol: '\n' };
}

;// CONCATENATED MODULE: ./build/agent/patch/edit-text.js





/** The content with all hunks applied, its last line ended; a hunk that fits nowhere is a PatchError. */
function editText(path, content, hunks) {
    if (hunks.length === 0)
        return content;
    const file = readText(content);
    const own = hunks.map(hunk => inFilesEncoding(file, hunk));
    const lines = file.lines.map(line => line.text);
    const matches = matchHunks(indexLines(lines), own);
    if (matches.kind === 'miss')
        throw explain({ path, hunks: own, lines, hunk: matches.hunk, miss: matches.miss });
    return writeText({ ...file, lines: splice(file.lines, matches.places) });
}
function inFilesEncoding(file, hunk) {
    return {
        anchors: hunk.anchors.map(anchor => inEncodingOf(file, anchor)),
        lines: hunk.lines.map(({ sign, text }) => ({ sign, text: inEncodingOf(file, text) })),
        endOfFile: hunk.endOfFile,
    };
}

;// CONCATENATED MODULE: ./build/agent/patch/nearest-paths.js
/** Up to `count` of `paths` that someone who wrote `wanted` may have meant, likeliest first. */
function nearestPaths(paths, wanted, count = 3) {
    const parts = pairs(wanted);
    const scored = paths.map(path => ({ path, score: similarity(path, wanted, parts) }));
    const likely = scored.filter(({ score }) => score >= LEAST_SIMILARITY);
    return likely
        .sort((a, b) => b.score - a.score || (a.path < b.path ? -1 : 1))
        .slice(0, count)
        .map(({ path }) => path);
}
const LEAST_SIMILARITY = 0.5;
/** Shared pairs of letters (Dice); the same file name in another folder counts as likely whatever the folder. */
function similarity(path, wanted, parts) {
    const own = pairs(path);
    const shared = [...own].filter(pair => parts.has(pair)).length;
    const dice = (2 * shared) / (own.size + parts.size || 1);
    return baseOf(path) === baseOf(wanted) ? Math.max(LEAST_SIMILARITY, dice) + 1 : dice;
}
function pairs(path) {
    const text = path.toLowerCase();
    return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
}
function baseOf(path) {
    return path.slice(path.lastIndexOf('/') + 1).toLowerCase();
}

// EXTERNAL MODULE: ./build/agent/patch/path-safety.js
var path_safety = __webpack_require__(4811);
;// CONCATENATED MODULE: ./build/agent/patch/plan.js




/** Applies all operations in memory, each on the results of those before it. Any that fails fails the patch. */
async function planPatch(operations, tree) {
    const draft = { tree, before: new Map(), after: new Map() };
    for (const operation of operations)
        await apply(draft, operation);
    const edits = editsOf(draft);
    if (edits.length === 0)
        throw new patch_error/* PatchError */.D('The patch changes nothing: the files already look like this.');
    refuseFileAsFolder(draft);
    return edits;
}
const NEW_FILE_MODE = 0o644;
async function apply(draft, operation) {
    const path = (0,path_safety/* safePath */.n)(operation.path);
    switch (operation.kind) {
        case 'add': {
            const mode = (await look(draft, path))?.mode ?? NEW_FILE_MODE;
            draft.after.set(path, { content: Buffer.from(operation.content), mode });
            return;
        }
        case 'delete':
            await existing(draft, path);
            draft.after.set(path, null);
            return;
        case 'update': {
            const file = await existing(draft, path);
            const target = operation.moveTo === undefined ? path : (0,path_safety/* safePath */.n)(operation.moveTo);
            await look(draft, target);
            draft.after.set(path, null);
            draft.after.set(target, { ...file, content: editText(path, file.content, operation.hunks) });
        }
    }
}
async function look(draft, path) {
    if (!draft.before.has(path))
        draft.before.set(path, await draft.tree.read(path));
    return (draft.after.has(path) ? draft.after : draft.before).get(path) ?? null;
}
async function existing(draft, path) {
    const file = await look(draft, path);
    if (file !== null)
        return file;
    if (draft.before.get(path))
        throw new patch_error/* PatchError */.D(`${path}: an earlier operation of this patch removed or moved it.`);
    const near = nearestPaths(await draft.tree.paths(), path);
    const hint = near.length > 0 ? `Did you mean ${near.join(' or ')}?` : 'Nothing in the repository has a similar path.';
    throw new patch_error/* PatchError */.D(`${path}: there is no such file. ${hint}`);
}
function editsOf({ before, after }) {
    return [...after].flatMap(([path, file]) => {
        const old = before.get(path) ?? null;
        if (file === null)
            return old === null ? [] : [{ kind: 'delete', path, before: old }];
        if (old?.content.equals(file.content) && old.mode === file.mode)
            return [];
        return [{ kind: 'write', path, before: old, after: file }];
    });
}
function refuseFileAsFolder({ after }) {
    const files = [...after].flatMap(([path, file]) => (file === null ? [] : [path]));
    for (const file of files) {
        const inside = files.find(path => path.startsWith(`${file}/`));
        if (inside !== undefined)
            throw new patch_error/* PatchError */.D(`${file} cannot be a file while ${inside} is to be one.`);
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/agent/patch/write.js
var write_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var write_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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






/**
 * Brings the edits to the disk: first every new content into a file beside its target, then the renames and
 * deletions, which hardly ever fail. What fails all the same takes back everything before it. A rename replaces the
 * entry itself, so no link, symbolic or hard, leads the content elsewhere. A tree that cannot be
 * restored either is no PatchError: after one of those the tree is as it was.
 */
async function writeEdits(root, edits) {
    const undo = [];
    try {
        const staged = [];
        for (const edit of edits)
            staged.push(await named(edit.path, stage(root, edit, undo)));
        for (const { edit, temporary } of staged) {
            await named(edit.path, commit(root, edit, temporary));
            undo.push({ path: edit.path, run: () => restore(root, edit) });
        }
    }
    catch (error) {
        const lost = await takeBack(undo);
        if (lost.length === 0)
            throw error;
        throw new Error(`a patch was written in part, and not taken back for ${lost.join(', ')}`, {
            cause: error,
        });
    }
}
const NEW_FILE = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_NOFOLLOW;
async function stage(root, edit, undo) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (edit.kind === 'delete')
            return { edit, temporary: null };
        const { folders } = locate(edit.path);
        const made = [];
        undo.push({ path: edit.path, run: () => removeFolders(root, made) });
        const directory = write_addDisposableResource(env_1, await openFolder(root, folders, made), true);
        const temporary = `.apply-patch-${(0,external_node_crypto_.randomUUID)()}`;
        undo.push({
            path: edit.path,
            run: () => inFolder(root, folders, folder => (0,promises_.rm)(folder.at(temporary), { force: true })),
        });
        await writeNew(directory.at(temporary), edit.after);
        return { edit, temporary };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = write_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function writeNew(path, file) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const handle = write_addDisposableResource(env_2, await (0,promises_.open)(path, NEW_FILE, 0o600), true);
        await handle.writeFile(file.content);
        await handle.chmod(file.mode);
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = write_disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
function commit(root, edit, temporary) {
    const { folders, name } = locate(edit.path);
    return inFolder(root, folders, folder => temporary === null ? (0,promises_.unlink)(folder.at(name)) : (0,promises_.rename)(folder.at(temporary), folder.at(name)));
}
function restore(root, { path, before }) {
    const { folders, name } = locate(path);
    return inFolder(root, folders, async (folder) => {
        if (before === null)
            return (0,promises_.unlink)(folder.at(name));
        const temporary = folder.at(`.apply-patch-${(0,external_node_crypto_.randomUUID)()}`);
        await writeNew(temporary, before);
        await (0,promises_.rename)(temporary, folder.at(name));
    });
}
async function removeFolders(root, made) {
    for (const path of made.toReversed()) {
        const { folders, name } = locate(path);
        await inFolder(root, folders, folder => (0,promises_.rmdir)(folder.at(name)));
    }
}
async function inFolder(root, folders, act) {
    const env_3 = { stack: [], error: void 0, hasError: false };
    try {
        const folder = write_addDisposableResource(env_3, await openFolder(root, folders, null), true);
        await act(folder);
    }
    catch (e_3) {
        env_3.error = e_3;
        env_3.hasError = true;
    }
    finally {
        const result_3 = write_disposeResources(env_3);
        if (result_3)
            await result_3;
    }
}
async function openFolder(root, folders, made) {
    const folder = await openDirectory(root, folders, made);
    if (folder !== null)
        return folder;
    throw new patch_error/* PatchError */.D(`${(0,patch_error/* shown */.S)(folders.join('/'))} was removed while the patch was applied.`);
}
/** Runs all of them, last first; the paths of those that failed. */
async function takeBack(undo) {
    const lost = new Set();
    for (const { path, run } of undo.toReversed())
        await run().catch(() => lost.add(path));
    return [...lost];
}
function named(path, work) {
    return work.catch(error => Promise.reject(diskError(error, path, 'written')));
}

;// CONCATENATED MODULE: ./build/agent/tools/apply-patch.js





/** The language as the model is held to it; what it may write besides (padding, wrapping) is taken too. */
const GRAMMAR = `start: OPEN file+ CLOSE
file: CREATE ADDED+ | REMOVE | EDIT MOVE | EDIT MOVE? change+ LAST?
change: ANCHOR* CHANGED
OPEN: "*** Begin Patch\\n"
CLOSE: /\\*\\*\\* End Patch\\n?/
CREATE: /\\*\\*\\* Add File: [^\\n]+\\n/
REMOVE: /\\*\\*\\* Delete File: [^\\n]+\\n/
EDIT: /\\*\\*\\* Update File: [^\\n]+\\n/
MOVE: /\\*\\*\\* Move to: [^\\n]+\\n/
ANCHOR: /@@( [^\\n]+)?\\n/
CHANGED: /[ +-][^\\n]*\\n/
ADDED: /\\+[^\\n]*\\n/
LAST: "*** End of File\\n"
`;
const applyPatchTool = {
    name: 'apply_patch',
    form: 'custom',
    description: 'Adds, edits, moves and deletes files; all of a patch is applied or nothing. Paths are relative to the root of the repository. Quote kept and removed lines exactly; where they could be meant elsewhere, name the enclosing line behind @@.',
    grammar: GRAMMAR,
};
/** Applies a patch below `root`, or leaves all files as they are and answers what is wrong with it. */
async function applyPatch(root, text) {
    try {
        const edits = await planPatch(parsePatch(unwrapJson(text)), diskTree(root));
        await writeEdits(root, edits);
        return { ok: true, output: ['Success. Updated the following files:', ...edits.map(summaryOf)].join('\n') };
    }
    catch (error) {
        if (!(error instanceof patch_error/* PatchError */.D))
            throw error;
        return { ok: false, output: `Nothing was written. ${error.message}` };
    }
}
/** The form of the function tool that endpoints without custom tools get; some models send it to the custom one. */
function unwrapJson(text) {
    if (!text.trimStart().startsWith('{'))
        return text;
    try {
        const { patch, input } = JSON.parse(text);
        return [patch, input].find(value => typeof value === 'string') ?? text;
    }
    catch {
        return text;
    }
}
function summaryOf(edit) {
    if (edit.kind === 'delete')
        return `D ${edit.path}`;
    return `${edit.before === null ? 'A' : 'M'} ${edit.path}`;
}


/***/ }),

/***/ 2318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseArguments)
/* harmony export */ });
/** The arguments of a function call by name; a string says what is wrong with them. */
function parseArguments(text) {
    try {
        const value = JSON.parse(text.trim() === '' ? '{}' : text);
        if (typeof value === 'object' && value !== null && !Array.isArray(value))
            return { ...value };
        return 'expected a JSON object';
    }
    catch {
        return 'the arguments are not valid JSON';
    }
}


/***/ }),

/***/ 9141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ readLog),
  b: () => (/* binding */ readLogTool)
});

// EXTERNAL MODULE: ./build/platform/errors.js
var errors = __webpack_require__(4779);
// EXTERNAL MODULE: ./build/platform/text.js
var platform_text = __webpack_require__(4031);
// EXTERNAL MODULE: ./build/failure/log-file.js
var log_file = __webpack_require__(5090);
;// CONCATENATED MODULE: ./build/agent/tools/log-lines.js
const FEED = 10;
const CHUNK_BYTES = 1024 * 1024;
/** Of one line; what is longer is cut, however long it is. */
const LINE_BYTES = 500;
/** How far context is looked for above a line. */
const BACK_BYTES = 16 * 1024;
/** Everything from a position on, in pieces that are good until the next one is asked for. */
async function* chunksFrom(file, position) {
    const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
    for (let at = position;;) {
        const { bytesRead } = await file.read(buffer, 0, CHUNK_BYTES, at);
        if (bytesRead === 0)
            return;
        yield buffer.subarray(0, bytesRead);
        at += bytesRead;
    }
}
/** Where a line begins, counted from 1; null where there are fewer. */
async function positionOf(file, line) {
    if (line <= 1)
        return 0;
    let [at, feedsLeft] = [0, line - 1];
    for await (const chunk of chunksFrom(file, 0)) {
        for (let feed = chunk.indexOf(FEED); feed !== -1; feed = chunk.indexOf(FEED, feed + 1)) {
            feedsLeft -= 1;
            if (feedsLeft === 0)
                return at + feed + 1;
        }
        at += chunk.length;
    }
    return null;
}
/** The lines from a position on, at most `count`. */
async function linesFrom(file, position, count) {
    const lines = [];
    let line = new Cut();
    for await (const chunk of chunksFrom(file, position)) {
        for (let start = 0; start < chunk.length;) {
            const feed = chunk.indexOf(FEED, start);
            line.add(chunk.subarray(start, feed === -1 ? chunk.length : feed));
            if (feed === -1)
                break;
            if (lines.push(line.text()) === count)
                return lines;
            line = new Cut();
            start = feed + 1;
        }
    }
    return line.isEmpty() ? lines : [...lines, line.text()];
}
/** The last `count` lines before a position at which a line begins; fewer where they are long. */
async function linesBefore(file, position, count) {
    const start = Math.max(0, position - BACK_BYTES);
    const bytes = await readAt(file, start, position - start);
    const lines = bytes.toString().split('\n').slice(0, -1);
    const whole = start === 0 ? lines : lines.slice(1);
    return whole.slice(whole.length - Math.min(count, whole.length)).map(line => cut(Buffer.from(line)));
}
/** What stands around a place in a line that is too long to be shown. */
async function around(file, position) {
    const start = Math.max(0, position - LINE_BYTES / 2);
    const bytes = await readAt(file, start, LINE_BYTES);
    const lineStart = bytes.lastIndexOf(FEED, position - start - 1) + 1;
    const feed = bytes.indexOf(FEED, position - start);
    const text = bytes.toString('utf8', lineStart, feed === -1 ? bytes.length : feed);
    return `[...] ${text.replace(/^\uFFFD+|\uFFFD+$/g, '')} [...]`;
}
async function readAt(file, position, length) {
    const buffer = Buffer.alloc(length);
    const { bytesRead } = await file.read(buffer, 0, length, position);
    return buffer.subarray(0, bytesRead);
}
/** The beginning of a line that comes in pieces. */
class Cut {
    #pieces = [];
    #kept = 0;
    #length = 0;
    add(piece) {
        const kept = piece.subarray(0, LINE_BYTES - this.#kept);
        if (kept.length > 0)
            this.#pieces.push(Buffer.from(kept));
        this.#kept += kept.length;
        this.#length += piece.length;
    }
    isEmpty() {
        return this.#length === 0;
    }
    text() {
        const more = this.#length - this.#kept;
        // As a stream, so that a character which the cut has split is left out.
        const text = new TextDecoder().decode(Buffer.concat(this.#pieces), { stream: more > 0 });
        return more > 0 ? `${text} [... ${more} more bytes]` : text;
    }
}
function cut(bytes) {
    const line = new Cut();
    line.add(bytes);
    return line.text();
}

;// CONCATENATED MODULE: ./build/agent/tools/log-page.js
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



/** Lines with their numbers, and where to go on. */
async function pageText({ log, fromLine, count: most }, bytes) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await (0,log_file/* openLogFile */.J)(log), true);
        const first = lineIn(log, fromLine);
        const position = await positionOf(file, first);
        if (position === null || position >= log.bytes)
            return `${log.name} has no line ${first}.`;
        const lines = await linesFrom(file, position, most);
        const shown = fitting(lines.map((line, index) => `${first + index}: ${line}`), bytes);
        const next = first + shown.length;
        const rest = next <= log.lines ? `\n[of ${(0,platform_text/* count */.U9)(log.lines, 'line')}; go on with from_line ${next}]` : '';
        return `${log.name}\n${shown.join('\n')}${rest}`;
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
/** A line counted from 1, or from the end where it is negative. */
function lineIn(log, line) {
    return Math.max(1, line < 0 ? log.lines + line + 1 : line);
}
function fitting(lines, bytes) {
    let room = bytes;
    const over = lines.findIndex(line => {
        room -= Buffer.byteLength(line) + 1;
        return room < 0;
    });
    return over === -1 ? lines : lines.slice(0, over);
}

;// CONCATENATED MODULE: ./build/agent/tools/log-find.js

const log_find_FEED = 10;
const LOWER = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 65 && byte <= 90 ? byte + 32 : byte));
/** The lines in which a text stands, in one pass over the file and constant memory. */
async function findLines(file, wanted, from) {
    const needle = folded(Buffer.from(wanted.text), wanted);
    const cursor = { line: from.line, lineStart: from.position, counted: from.position };
    const matches = [];
    let [rest, end] = [Buffer.alloc(0), from.position];
    for await (const chunk of chunksFrom(file, from.position)) {
        const bytes = Buffer.concat([rest, folded(chunk, wanted)]);
        const start = end - rest.length;
        for (let at = bytes.indexOf(needle); at !== -1;) {
            advance(cursor, bytes.subarray(cursor.counted - start, at));
            if (cursor.lineStart > (matches.at(-1)?.position ?? -1))
                matches.push({ line: cursor.line, lineStart: cursor.lineStart, position: start + at });
            if (matches.length === wanted.most)
                return matches;
            const feed = bytes.indexOf(log_find_FEED, at);
            at = feed === -1 ? -1 : bytes.indexOf(needle, feed);
        }
        advance(cursor, bytes.subarray(cursor.counted - start));
        rest = Buffer.from(bytes.subarray(Math.max(0, bytes.length - needle.length + 1)));
        end += chunk.length;
    }
    return matches;
}
function advance(cursor, bytes) {
    for (let feed = bytes.indexOf(log_find_FEED); feed !== -1; feed = bytes.indexOf(log_find_FEED, feed + 1)) {
        cursor.line += 1;
        cursor.lineStart = cursor.counted + feed + 1;
    }
    cursor.counted += bytes.length;
}
function folded(bytes, { ignoreCase }) {
    if (!ignoreCase)
        return bytes;
    const lower = Buffer.allocUnsafe(bytes.length);
    for (let index = 0; index < bytes.length; index++)
        lower[index] = LOWER[bytes[index] ?? 0] ?? 0;
    return lower;
}

;// CONCATENATED MODULE: ./build/agent/tools/log-search.js
var log_search_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var log_search_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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





const MOST_MATCHES = 50;
/** Room for the matches in one log, if there are many; with less left no further one is searched. */
const LEAST_BYTES = 1_000;
/** Of names that stand for logs that were not searched. */
const NAMES_BYTES = 500;
/** The matches in one log after the other, until there is enough to read. */
async function searchText(search, bytes) {
    const { logs } = search;
    const parts = [];
    let room = bytes - NAMES_BYTES;
    for (const [index, log] of logs.entries()) {
        if (room < LEAST_BYTES)
            return [...parts, notSearched(logs.slice(index))].join('\n\n');
        const share = Math.max(LEAST_BYTES, room / (logs.length - index));
        const part = await searchOne(search, log, share);
        if (part === null)
            continue;
        parts.push(part);
        room -= Buffer.byteLength(part);
    }
    return parts.length > 0 ? parts.join('\n\n') : `No line holds ${JSON.stringify(search.text)}.`;
}
function notSearched(logs) {
    return `[not searched: ${(0,platform_text/* headBytes */.c4)(logs.map(({ name }) => name).join(', '), NAMES_BYTES)}]`;
}
async function searchOne(search, log, bytes) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = log_search_addDisposableResource(env_1, await (0,log_file/* openLogFile */.J)(log), true);
        const line = lineIn(log, search.fromLine);
        const position = await positionOf(file, line);
        if (position === null)
            return null;
        const matches = await findLines(file, { ...search, most: MOST_MATCHES + 1 }, { line, position });
        if (matches.length === 0)
            return null;
        const shown = new Map();
        let room = bytes;
        for (const [index, match] of matches.entries()) {
            const lines = await withContext(file, match, search.context);
            for (const [number, text] of lines)
                room -= shown.has(number) ? 0 : Buffer.byteLength(text) + 1;
            if (index > 0 && (room < 0 || index === MOST_MATCHES))
                return `${log.name}\n${joined(shown)}\n[more matches; go on with from_line ${match.line}]`;
            merge(shown, lines);
        }
        return `${log.name}\n${joined(shown)}`;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = log_search_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** A match and its neighbours by their numbers, marked as `grep -n` does: a colon where the text was found, a hyphen else. */
async function withContext(file, match, context) {
    const above = await linesBefore(file, match.lineStart, context);
    const [own = '', ...below] = await linesFrom(file, match.lineStart, context + 1);
    const isFar = match.position - match.lineStart > LINE_BYTES / 2;
    const text = isFar ? await around(file, match.position) : own;
    const first = match.line - above.length;
    return new Map([
        ...above.map((line, index) => numbered(first + index, '-', line)),
        numbered(match.line, ':', text),
        ...below.map((line, index) => numbered(match.line + 1 + index, '-', line)),
    ]);
}
function numbered(line, mark, text) {
    return [line, `${line}${mark} ${text}`];
}
/** A line that is a match and the neighbour of another one is a match. */
function merge(shown, lines) {
    for (const [line, text] of lines)
        if (!shown.get(line)?.startsWith(`${line}:`))
            shown.set(line, text);
}
/** With `--` where lines are left out. */
function joined(shown) {
    const lines = [...shown].sort(([a], [b]) => a - b);
    return lines.map(([line, text], at) => (at > 0 && !shown.has(line - 1) ? `--\n${text}` : text)).join('\n');
}

// EXTERNAL MODULE: ./build/agent/tools/arguments.js
var tools_arguments = __webpack_require__(2318);
;// CONCATENATED MODULE: ./build/agent/tools/read-log-call.js

/** The call is no good, and the message says what would be. */
class CallError extends Error {
}
const LINES = { least: 1, usual: 100, most: 400 };
const CONTEXT = { least: 0, usual: 2, most: 10 };
const FROM_LINE = { least: -Number.MAX_SAFE_INTEGER, usual: 1, most: Number.MAX_SAFE_INTEGER };
const TEXT_CHARS = 500;
/** Reads the arguments of a call. Throws CallError. */
function readLogCall(argument, logs) {
    const parsed = (0,tools_arguments/* parseArguments */.W)(argument);
    if (typeof parsed === 'string')
        throw new CallError(parsed);
    // What models mean by null and by an empty string is that they leave it out.
    const given = new Map(Object.entries(parsed).filter(([, value]) => value !== null && value !== ''));
    const fromLine = integer(given, 'from_line', FROM_LINE);
    const log = given.has('log') ? logNamed(String(given.get('log')), logs) : null;
    const text = given.get('search');
    if (text !== undefined) {
        const context = integer(given, 'context', CONTEXT);
        return { kind: 'search', logs: log ? [log] : logs, fromLine, context, ...wanted(text, given) };
    }
    const only = log ?? (given.has('from_line') && logs.length === 1 ? logs[0] : null);
    if (!only)
        return { kind: 'list' };
    return { kind: 'page', log: only, fromLine, count: integer(given, 'lines', LINES) };
}
function integer(given, name, { least, usual, most }) {
    const value = given.get(name) ?? usual;
    if (typeof value !== 'number' || !Number.isInteger(value))
        throw new CallError(`${name}: expected a whole number`);
    return Math.min(Math.max(value, least), most);
}
function wanted(text, given) {
    const ignoreCase = given.get('ignore_case') ?? false;
    if (typeof ignoreCase !== 'boolean')
        throw new CallError('ignore_case: expected true or false');
    if (typeof text !== 'string' || text.length > TEXT_CHARS || text.includes('\n'))
        throw new CallError(`search: expected literal text on one line, at most ${TEXT_CHARS} characters`);
    return { text, ignoreCase };
}
/** By its name or its number in the list. */
function logNamed(name, logs) {
    const found = logs.find(log => log.name === name) ?? logs[Number(name) - 1];
    if (found)
        return found;
    throw new CallError(`log: there is no ${JSON.stringify(name.slice(0, 100))}; call without arguments for a list`);
}

;// CONCATENATED MODULE: ./build/agent/tools/read-log.js





const readLogTool = {
    form: 'function',
    name: 'read_log',
    description: 'Reads the whole logs of the failed CI jobs. Without arguments it lists them, with search it shows the lines that hold a text, with log alone a page.',
    parameters: {
        type: 'object',
        properties: {
            log: { type: 'string', description: 'name or number from the list; without it a search goes over all' },
            search: { type: 'string', description: 'literal text within a line' },
            ignore_case: { type: 'boolean' },
            context: { type: 'integer', description: 'lines around each match, default 2' },
            from_line: { type: 'integer', description: 'where to begin; negative counts from the end' },
            lines: { type: 'integer', description: 'length of a page, default 100' },
        },
        additionalProperties: false,
    },
};
/** Of an answer, in bytes. */
const OUTPUT_BYTES = 16_000;
/** Of them for the name and the line that tells where to go on. */
const CLOSING_BYTES = 500;
/** Lists, searches and pages logs in constant memory. Every answer is bounded; what goes wrong is an answer, too. */
async function readLog(logs, argument) {
    if (logs.length === 0)
        return { kind: 'done', output: 'There is no log of a failed CI job.' };
    try {
        const output = await answerTo(readLogCall(argument, logs), logs);
        return { kind: 'done', output: (0,platform_text/* headBytes */.c4)(output, OUTPUT_BYTES) };
    }
    catch (error) {
        if (error instanceof CallError)
            return { kind: 'invalid', output: error.message };
        return { kind: 'done', output: `The log cannot be read: ${(0,errors/* messageOf */.bD)(error)}` };
    }
}
async function answerTo(call, logs) {
    switch (call.kind) {
        case 'list':
            return logs.map(listed).join('\n');
        case 'page':
            return pageText(call, OUTPUT_BYTES - CLOSING_BYTES);
        case 'search':
            return searchText(call, OUTPUT_BYTES - CLOSING_BYTES);
    }
}
function listed({ name, lines, bytes }, index) {
    return `${index + 1}. ${name} (${(0,platform_text/* count */.U9)(lines, 'line')}, ${(0,platform_text/* count */.U9)(bytes, 'byte')})`;
}


/***/ }),

/***/ 2832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ shellCall),
/* harmony export */   KG: () => (/* binding */ endingLine),
/* harmony export */   Nt: () => (/* binding */ shellTool),
/* harmony export */   OG: () => (/* binding */ commandReport),
/* harmony export */   kP: () => (/* binding */ insideOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _platform_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4031);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2318);



const shellTool = {
    form: 'function',
    name: 'shell_command',
    description: 'Runs a command line with bash in the repository and returns its exit code and output.',
    parameters: {
        type: 'object',
        properties: {
            command: { type: 'string' },
            workdir: { type: 'string', description: 'relative to the repository root, which is the default' },
            timeout_ms: { type: 'number' },
        },
        required: ['command'],
        additionalProperties: false,
    },
};
const DEFAULT_TIMEOUT_MS = 120_000;
const OUTPUT_BYTES = 20_000;
/** Reads the arguments of a call; a string says what is wrong with them. */
function shellCall(argument, checkout) {
    const given = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .parseArguments */ .W)(argument);
    if (typeof given === 'string')
        return given;
    const { command, workdir = '.', timeout_ms: timeoutMs = DEFAULT_TIMEOUT_MS } = given;
    if (typeof command !== 'string' || command.trim() === '')
        return 'command: expected a non-empty string';
    if (typeof workdir !== 'string')
        return 'workdir: expected a string';
    if (typeof timeoutMs !== 'number' || !(timeoutMs > 0))
        return 'timeout_ms: expected a positive number';
    const directory = insideOf(checkout, workdir);
    return directory === null
        ? `workdir: ${workdir} is outside the repository`
        : { command, directory, timeoutMs };
}
/** What the model reads of a command: cut once, here, and never again, so that the history stays as it was sent. */
function commandReport(result) {
    return `${endingLine(result)}\nOutput:\n${(0,_platform_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cutMiddle */ .it)((0,_platform_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(result.output.text), OUTPUT_BYTES)}`;
}
function endingLine({ ending }) {
    switch (ending.kind) {
        case 'exited':
            return `Exit code: ${ending.code}`;
        case 'timed-out':
            return `Exit code: 124 (stopped after ${ending.limitMs} ms)`;
        case 'flooded':
            return `Exit code: 137 (stopped after ${ending.limitBytes} bytes of output)`;
        case 'cancelled':
            return 'Exit code: 130 (the run is ending)';
    }
}
/** A path relative to the root, or null when it lies elsewhere. The sandbox has the last word on links. */
function insideOf(checkout, workdir) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.normalize)(workdir.startsWith('/') ? workdir : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(checkout, workdir)).replace(/\/+$/, '');
    if (absolute === checkout)
        return '.';
    return absolute.startsWith(`${checkout}/`) ? absolute.slice(checkout.length + 1) : null;
}


/***/ }),

/***/ 2200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ flakyTests)
/* harmony export */ });
/**
 * The ids that changed colour over runs of one tree, or within one of them where the runner tries again, sorted. A test
 * that is not named among the red ones was green only in a run that executed as many.
 */
function flakyTests(runs) {
    const told = runs
        .filter(run => run.green || (run.tests !== null && run.tests.kind !== 'counts'))
        .map(coloursOf);
    const red = new Set(told.flatMap(run => [...run.red]));
    const changed = [...red].filter(id => told.some(run => run.red.has(id) && told.some(other => wasGreen(id, other, run))));
    const retried = runs
        .flatMap(({ tests }) => (tests?.results ?? []).filter(({ flaky }) => flaky))
        .map(({ id }) => id);
    return [...new Set([...changed, ...retried])].sort();
}
function coloursOf(run) {
    const results = run.tests?.results ?? [];
    const idsOf = (outcome) => new Set(results.filter(result => result.outcome === outcome).map(({ id }) => id));
    return { ...run, red: idsOf('failed'), passed: idsOf('passed') };
}
/** In one run, having been red in another. */
function wasGreen(id, { green, red, passed, tests }, where) {
    if (red.has(id))
        return false;
    if (green)
        return true;
    if (tests?.kind === 'all')
        return passed.has(id);
    const executed = tests?.counts.executed ?? null;
    return executed !== null && executed === where.tests?.counts.executed;
}


/***/ }),

/***/ 5090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ openLogFile),
/* harmony export */   N: () => (/* binding */ logFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);


/** To be called before anything else than we ourselves has run. */
async function logFile(file) {
    const { size, ino, dev } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file.path);
    return { ...file, bytes: size, inode: ino, device: dev };
}
/** Throws where the path has become anything but the file that was written. */
async function openLogFile({ path, bytes, inode, device }) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    const found = await handle.stat();
    if (found.isFile() && found.ino === inode && found.dev === device && found.size === bytes)
        return handle;
    await handle.close();
    throw new Error('the log is no longer the one that was written');
}


/***/ }),

/***/ 5930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EE: () => (/* binding */ ownCommit),
/* harmony export */   cc: () => (/* binding */ ownWork),
/* harmony export */   uv: () => (/* binding */ isOwnCommit),
/* harmony export */   wz: () => (/* binding */ commitFrom)
/* harmony export */ });
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3006);

/**
 * Why an event is about the action's own work, which it does not repair; null where it is not. Since pull requests of bots
 * start runs, no other thing ends the circle of a repair of a repair.
 */
function ownWork(event, { branch, sha }, branchPrefix) {
    if (branch.startsWith(branchPrefix))
        return own(`${branch} is a branch`);
    if (MARKER.test((0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(event.payload, 'pull_request.body')))
        return own('this is a pull request');
    const commit = commitIn(event, sha);
    return commit !== null && isOwnCommit(commit) ? ownCommit() : null;
}
function ownCommit() {
    return own('the commit is one');
}
/**
 * True for a commit as the action has left it. One that a person has merged, squashed or rebased has another committer than
 * author: it is that person's.
 */
function isOwnCommit({ message, authorEmail, committerEmail }) {
    const last = message
        .trimEnd()
        .split(/\n\s*\n/)
        .at(-1) ?? '';
    return TRAILERS.every(trailer => trailer.test(last)) && authorEmail === committerEmail;
}
/** The commit as the payload tells of it; null where it tells of none or of another one. */
function commitIn({ payload }, sha) {
    const commit = (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(payload, 'workflow_run.head_commit') ?? (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(payload, 'head_commit');
    if ((0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(commit, 'id') !== sha)
        return null;
    return {
        message: (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(commit, 'message'),
        authorEmail: (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(commit, 'author.email'),
        committerEmail: (0,_event_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(commit, 'committer.email'),
    };
}
/** A commit as `git cat-file commit` prints it. */
function commitFrom(text) {
    const [head = ''] = text.split('\n\n', 1);
    const email = (who) => new RegExp(`^${who} .*<([^>]*)>`, 'm').exec(head)?.[1] ?? '';
    return {
        message: text.slice(head.length),
        authorEmail: email('author'),
        committerEmail: email('committer'),
    };
}
const TRAILERS = [/^Codex-Max-Fix-Signature: \S/m, /^Codex-Max-Fix-Base: [0-9a-f]{40,64}$/m];
const MARKER = /<!-- codex-max-fix: [\w.]+ -->/;
function own(what) {
    return `${what} of this action, which does not repair its own repairs`;
}


/***/ }),

/***/ 213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   au: () => (/* binding */ isForkedPullRequest),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4779);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3006);


const EVENTS = {
    push: fromHead,
    schedule: fromHead,
    workflow_dispatch: fromHead,
    repository_dispatch: fromHead,
    workflow_run: fromWorkflowRun,
    pull_request: fromPullRequest,
    merge_group: fromMergeGroup,
};
/** The commit and branch that an event is about. An event that is not on the list is refused, whatever it holds. */
function originOf(event, head) {
    const resolve = Object.hasOwn(EVENTS, event.name) ? EVENTS[event.name] : undefined;
    if (resolve)
        return resolve(event, head);
    const allowed = Object.keys(EVENTS).join(', ');
    return blocked(`the event ${event.name || '(none)'} may not start a repair; use one of ${allowed}`);
}
/** The base commit and base branch; the input `base` overrules the branch. */
function targetOf(origin, base) {
    const { sha, branch, holds, runId } = origin;
    if (base !== '')
        return { baseSha: sha, baseBranch: base, baseIsOnBranch: false, runId };
    if (branch !== '')
        return { baseSha: sha, baseBranch: branch, baseIsOnBranch: holds, runId };
    throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('base', 'the branch that the fix is for, because HEAD is detached and the event names none', 'nothing');
}
function fromHead(event, { sha, branch }) {
    if (event.ref.startsWith('refs/tags/'))
        return origin(sha, (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(event.payload, 'repository.default_branch'), false);
    if (branch !== null)
        return origin(sha, branch);
    const named = event.ref.startsWith('refs/heads/') && event.sha === sha;
    return origin(sha, named ? event.ref.slice('refs/heads/'.length) : '');
}
function fromWorkflowRun(event, head) {
    const run = 'workflow_run';
    const repositoryId = (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .numberField */ .sJ)(event.payload, 'repository.id');
    if (repositoryId === null || (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .numberField */ .sJ)(event.payload, `${run}.head_repository.id`) !== repositoryId) {
        return blocked('the triggering workflow run is of a fork or of an unknown repository; only runs of this repository are repaired');
    }
    const headSha = (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(event.payload, `${run}.head_sha`);
    if (headSha !== head.sha) {
        const line = 'ref: $' + '{{ github.event.workflow_run.head_sha }}';
        const expected = `the commit of the triggering run (${headSha}): add \`${line}\` to the step actions/checkout`;
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('ref (actions/checkout)', expected, head.sha);
    }
    const known = origin(headSha, (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(event.payload, `${run}.head_branch`));
    return { ...known, runId: (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .numberField */ .sJ)(event.payload, `${run}.id`) };
}
function fromPullRequest(event, head) {
    const headSha = (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(event.payload, 'pull_request.head.sha');
    if (isForkedPullRequest(event)) {
        return blocked("the pull request comes from a fork; its branch is not this repository's to push to");
    }
    if ((0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .numberField */ .sJ)(event.payload, 'repository.id') === null || headSha === '') {
        return blocked('the payload of the pull request names no repository or no head');
    }
    if (head.sha !== headSha && head.sha !== event.sha) {
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('ref (actions/checkout)', `the pull request's head ${headSha} or its merge commit`, head.sha);
    }
    return origin(headSha, (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(event.payload, 'pull_request.head.ref'));
}
function fromMergeGroup(event, head) {
    return origin(head.sha, (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(event.payload, 'merge_group.base_ref').replace(/^refs\/heads\//, ''), false);
}
/** True when the head of the pull request lies in another repository, or in one that is gone. */
function isForkedPullRequest(event) {
    if ((0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(event.payload, 'pull_request') === undefined)
        return false;
    const headId = (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .numberField */ .sJ)(event.payload, 'pull_request.head.repo.id');
    return headId === null || headId !== (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .numberField */ .sJ)(event.payload, 'repository.id');
}
function origin(sha, branch, holds = true) {
    return { kind: 'origin', sha, branch, holds, runId: null };
}
function blocked(reason) {
    return { kind: 'blocked', reason };
}


/***/ }),

/***/ 2964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/platform/errors.js
var errors = __webpack_require__(4779);
// EXTERNAL MODULE: ./build/platform/inputs.js
var inputs = __webpack_require__(7093);
// EXTERNAL MODULE: ./build/agent/models.js + 2 modules
var models = __webpack_require__(716);
// EXTERNAL MODULE: ./build/agent/service-tier.js
var service_tier = __webpack_require__(4246);
;// CONCATENATED MODULE: ./build/agent/shutdown.js
/** So long before a model is shut down, people are told. */
const NOTICE_DAYS = 30;
const DAY_MS = 86_400_000;
/** Days as YYYY-MM-DD, whose order is that of their letters. */
function isOver(on, today) {
    return on <= today;
}
/** What people are told of a model that will end soon; null while there is time. */
function noteOfEnd({ id, shutdown }, on, today) {
    const days = Math.round((Date.parse(on) - Date.parse(today)) / DAY_MS);
    if (isOver(on, today) || !(days <= NOTICE_DAYS))
        return null;
    const instead = shutdown ? `; it names ${shutdown.replacement} as its replacement` : '';
    return `OpenAI shuts ${id} down on ${on}, in ${days === 1 ? '1 day' : `${days} days`}${instead}`;
}

;// CONCATENATED MODULE: ./build/agent/model-choice.js





/** Which model to ask, at which price, before anything is spent. `today` as YYYY-MM-DD. */
function chooseModel(wish, today) {
    const { model, modelFallback, baseUrl, serviceTier: tier } = wish;
    const facts = priced('model', model, wish.prices);
    // `prices` are the named model's own; the fallback has its row in the table.
    const fallback = modelFallback === '' ? null : priced('model-fallback', modelFallback, null);
    const pricesUnverified = wish.prices === null && !(0,models/* isOpenAi */.D)(baseUrl);
    const wanted = { facts, tier, fallback, notes: [], pricesUnverified };
    const ended = facts.shutdown && (0,models/* isOpenAi */.D)(baseUrl) && isOver(facts.shutdown.on, today);
    if (!ended)
        return { ...wanted, facts: sold(facts, tier), notes: notesOfEnd(wanted.facts, wish, today) };
    const usable = fallback?.shutdown && isOver(fallback.shutdown.on, today) ? null : fallback;
    const choice = replaced({ ...wanted, fallback: usable }, `OpenAI retired it on ${facts.shutdown?.on}`);
    return { ...choice, notes: [...choice.notes, ...notesOfEnd(choice.facts, wish, today)] };
}
/** The fallback in place of a model that is gone. `why` is said of the model. Throws UserError when there is none. */
function replaced(choice, why) {
    const { facts, fallback, tier } = choice;
    if (!fallback)
        throw new errors/* UserError */.yo('model', 'a model that is served, or model-fallback', `${facts.id}: ${why}`);
    const sold = (0,service_tier/* tierSold */.z8)(fallback, tier);
    const note = `${facts.id} is not asked: ${why}; model-fallback ${fallback.id} was taken at its own prices`;
    const notes = [note, ...(sold === tier ? [] : [(0,service_tier/* noteOfTier */.sh)(fallback, tier)])];
    return { ...choice, facts: fallback, tier: sold, fallback: null, notes };
}
function notesOfEnd(facts, { baseUrl }, today) {
    const note = facts.shutdown && (0,models/* isOpenAi */.D)(baseUrl) ? noteOfEnd(facts, facts.shutdown.on, today) : null;
    return note === null ? [] : [note];
}
function priced(input, id, prices) {
    const facts = (0,models/* factsOf */.x)(id, prices);
    if (facts)
        return facts;
    const expected = input === 'model'
        ? 'a model whose prices are known, or its prices in the input prices'
        : 'a model whose prices are known';
    throw new errors/* UserError */.yo(input, expected, (0,inputs/* quoted */.TL)(id));
}
/** A tier whose price nobody knows cannot be kept within a limit. */
function sold(facts, tier) {
    if (facts.prices.tiers[tier])
        return facts;
    const known = Object.keys(facts.prices.tiers).join(' or ');
    throw new errors/* UserError */.yo('service-tier', `${known} (the tiers of ${facts.id} whose prices are known), or the input prices`, tier);
}

// EXTERNAL MODULE: ./build/agent/prices.js
var prices = __webpack_require__(6006);
// EXTERNAL MODULE: ./build/agent/task-check.js
var task_check = __webpack_require__(9844);
// EXTERNAL MODULE: ./build/agent/test-runner.js
var test_runner = __webpack_require__(5855);
// EXTERNAL MODULE: ./build/gate/own-work.js
var own_work = __webpack_require__(5930);
// EXTERNAL MODULE: ./build/gate/target.js
var target = __webpack_require__(213);
;// CONCATENATED MODULE: ./build/gate/gate.js



/** May this run happen at all? Asked before anything is spent. */
function gate(question) {
    const { event, head, base, branchPrefix, hasKey, identity, platform } = question;
    if (!hasKey && isKeyless(event))
        return nothing('events of forks and of Dependabot get no secrets, so there is no key to work with');
    if (!hasKey)
        throw new errors/* UserError */.yo('openai-api-key', 'the key of the model endpoint', 'nothing');
    if (platform !== 'linux')
        return { kind: 'sandbox-unavailable', reason: NO_SANDBOX };
    const origin = (0,target/* originOf */.yv)(event, head);
    if (origin.kind === 'blocked')
        return origin;
    const own = (0,own_work/* ownWork */.cc)(event, origin, branchPrefix);
    if (own !== null)
        return nothing(own);
    if (identity === 'unused')
        throw new errors/* UserError */.yo('permissions', 'no `id-token: write` in a job without identity-provider-id: whoever gets at such a token is this job for the cloud; put steps that need it into a job of their own', '`id-token: write`');
    return { kind: 'go', target: (0,target/* targetOf */.$r)(origin, base) };
}
const NO_SANDBOX = 'repairs run on Linux only, because no sandbox has been shown to hold elsewhere; run this job on a Linux runner';
function isKeyless(event) {
    return (0,target/* isForkedPullRequest */.au)(event) || event.actor === 'dependabot[bot]';
}
function nothing(reason) {
    return { kind: 'nothing-to-do', reason };
}

// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __webpack_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: ./build/platform/runner.js
// The index of @actions/core also loads an HTTP client, 50 ms before the first thought; it exports these two by no name.


/** Opens a foldable group of the job's log. */
function openGroup(title) {
    issue('group', title);
}
function closeGroup() {
    issue('endgroup');
}
/** An annotation of the step. */
function annotate(kind, text) {
    issueCommand(kind, {}, text);
}
/** Sets an output of the step; the last value stands. */
function setOutput(name, value) {
    issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
}
/** Hands a value over to the post step, which finds it as STATE_name. */
function saveState(name, value) {
    issueFileCommand('STATE', prepareKeyValueMessage(name, value));
}

// EXTERNAL MODULE: ./build/platform/text.js
var platform_text = __webpack_require__(4031);
;// CONCATENATED MODULE: ./build/platform/log.js


function createLog(redact) {
    // A secret that only shows when invisible characters are gone is redacted, too.
    const safe = (text) => redact(withoutCommands(redact(text)));
    return {
        info: text => process.stdout.write(`${safe(text)}\n`),
        openGroup: title => openGroup(safe(title)),
        closeGroup: closeGroup,
        notice: text => annotate('notice', safe(text)),
        error: text => annotate('error', safe(text)),
    };
}
/**
 * The runner reads `::name::` after leading white space and `##[name]` anywhere in a line, and may overlook
 * characters that show nothing between the signs. Source: actions/runner, ActionCommand.cs.
 */
function withoutCommands(text) {
    return (0,platform_text/* plainText */.wh)(text)
        .replace(/#(?=\p{DI}*#\p{DI}*\[)/gu, '# ')
        .replace(/^([\s\p{DI}]*):(?=\p{DI}*:)/gmu, '$1: ');
}

// EXTERNAL MODULE: ./build/platform/redact.js
var platform_redact = __webpack_require__(4173);
// EXTERNAL MODULE: ./build/platform/verdict.js
var verdict = __webpack_require__(6175);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/platform/watch.js

/** The time of a run, on the monotonic clock: a jump of the system's clock moves nothing. */
class Watch {
    limitMs;
    /** Aborted when the run is cancelled from outside. */
    cancel;
    #start = performance.now();
    #deadline = new AbortController();
    #keptBackMs = 0;
    #besidesMs = 0;
    #timer = null;
    constructor(limitMs, cancel) {
        this.limitMs = limitMs;
        this.cancel = cancel;
    }
    get elapsedMs() {
        return performance.now() - this.#start;
    }
    /** Until the end of the whole run. */
    get totalLeftMs() {
        return Math.max(0, this.limitMs - this.elapsedMs);
    }
    /** Until repairing has to stop, so that what is kept back remains. */
    get leftMs() {
        return Math.max(0, this.totalLeftMs - this.#keptBackMs - this.#besidesMs);
    }
    /** Aborted when repairing has to stop, by cancellation or by time. */
    get signal() {
        return AbortSignal.any([this.cancel, this.#deadline.signal]);
    }
    /** Keeps time back for what follows the repair: proof, publishing, reporting. */
    keepBack(milliseconds) {
        this.#keptBackMs = milliseconds;
        this.stop();
        // Node's timers hold 31 bits; a longer limit is re-armed with the next call.
        const timer = setTimeout(() => this.#deadline.abort(new Error('time')), Math.min(this.leftMs, 2 ** 31 - 1));
        // Whoever works keeps the process alive; the end of the time is no reason to wait for it.
        this.#timer = timer.unref();
    }
    /** Keeps the longest of these times back as well. */
    keepBackBesides(milliseconds) {
        this.#besidesMs = Math.max(this.#besidesMs, milliseconds);
        this.keepBack(this.#keptBackMs);
    }
    stop() {
        if (this.#timer)
            clearTimeout(this.#timer);
    }
    /** Waits, or returns early when repairing has to stop. */
    async sleep(milliseconds) {
        await (0,promises_.setTimeout)(milliseconds, undefined, { signal: this.signal }).catch(() => { });
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/agent/journal.js

/**
 * Appends records as things happen. A line is in the file before the call returns, and so survives the death of this
 * process; it is on the disk, and survives that of the machine, before money is spent and before a side effect.
 */
function openJournal(path, redacts, { heard, live }) {
    // What a killed run has left of a line must not swallow the next one.
    if ((0,external_node_fs_.existsSync)(path) && !/(?:^|\n)$/.test((0,external_node_fs_.readFileSync)(path, 'utf8')))
        (0,external_node_fs_.appendFileSync)(path, '\n');
    const file = (0,external_node_fs_.openSync)(path, 'a');
    const write = (record) => {
        const clean = redacted(record, redacts);
        (0,external_node_fs_.appendFileSync)(file, `${JSON.stringify(clean)}\n`);
        if (record.type === 'reserve')
            (0,external_node_fs_.fdatasyncSync)(file);
        heard(record);
        return clean;
    };
    return {
        append: record => {
            write(record);
            live?.(record);
        },
        carry: records => {
            for (const record of records)
                write(record);
        },
    };
}
/** Text by text, so that what is masked in one leaves the line a line of JSON. */
function redacted(value, redacts, name = '') {
    const { redact, redactOpaque } = redacts;
    if (typeof value === 'string')
        return (name === OPAQUE ? redactOpaque : redact)(value);
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return value.map(entry => redacted(entry, redacts));
    const entries = Object.entries(value).map(([key, entry]) => [key, redacted(entry, redacts, key)]);
    return Object.fromEntries(entries);
}
const OPAQUE = 'encrypted_content';
/** Reads a trace; a last line that was cut off by a crash is left out. */
function readTrace(path) {
    return (0,external_node_fs_.readFileSync)(path, 'utf8').split('\n').flatMap(parsed);
}
function parsed(line) {
    try {
        return line === '' ? [] : [JSON.parse(line)];
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/report/figures.js

/** Keeps the outputs that are counts and sums up to date, so that they stand at every end of the run. */
function figures(output) {
    const sum = { input: 0, cached: 0, output: 0 };
    for (const name of ['steps', 'input-tokens', 'cached-input-tokens', 'output-tokens'])
        output(name, 0);
    output('cost-usd', (0,prices/* usd */.dR)(0, 6));
    return record => {
        if (record.type === 'run')
            output('model', record.model);
        if (record.type === 'settle')
            output('cost-usd', (0,prices/* usd */.dR)(record.spentNanoUsd, 6));
        if (record.type !== 'response')
            return;
        sum.input += record.usage?.input ?? 0;
        sum.cached += record.usage?.cached ?? 0;
        sum.output += record.usage?.output ?? 0;
        output('steps', record.step);
        output('model', record.model);
        output('input-tokens', sum.input);
        output('cached-input-tokens', sum.cached);
        output('output-tokens', sum.output);
    };
}

// EXTERNAL MODULE: ./build/report/story.js
var report_story = __webpack_require__(7234);
// EXTERNAL MODULE: ./build/sandbox/unconfined.js
var unconfined = __webpack_require__(3677);
;// CONCATENATED MODULE: ./build/report/test-by-test.js

const TESTS_SHOWN = 20;
/** What became of the tests one by one, in paragraphs of Markdown; none where no test is known by name. */
function testByTest(tests) {
    if (!tests)
        return [];
    const { redToGreen, stayedGreen, lost, newlySkipped, flaky, source } = tests;
    const rows = [
        ...rowsOf(redToGreen, 'red', 'green'),
        ...rowsOf(lost, 'there', '**gone**'),
        ...rowsOf(newlySkipped, 'executed', '**skipped**'),
    ];
    const where = source === 'report' ? 'the test reports' : 'what the tests printed';
    const stayed = stayedGreen ? [`${(0,platform_text/* count */.U9)(stayedGreen.length, 'other test')} stayed green, by ${where}.`] : [];
    const changing = flaky.length > 0 ? [`Changed colour over runs of one tree: ${some(flaky)}.`] : [];
    return [...table(rows), ...stayed, ...changing];
}
function rowsOf(ids, before, after) {
    const shown = (ids ?? [])
        .slice(0, TESTS_SHOWN)
        .map(id => `| ${(0,platform_text/* inlineMarkdown */.x)(id)} | ${before} | ${after} |`);
    const more = (ids ?? []).length - shown.length;
    return more > 0 ? [...shown, `| and ${more} more | ${before} | ${after} |`] : shown;
}
function table(rows) {
    return rows.length === 0 ? [] : [['| Test | Before | After |', '| --- | --- | --- |', ...rows].join('\n')];
}
function some(ids) {
    const more = ids.length - TESTS_SHOWN;
    return ids.slice(0, TESTS_SHOWN).map(platform_text/* inlineMarkdown */.x).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

;// CONCATENATED MODULE: ./build/report/summary.js





/** GitHub drops a summary above 1 MiB as a whole: actions/runner, CreateStepSummaryCommand. */
const MAX_BYTES = 1024 * 1024 - 1024;
const PATCH_BYTES = 256 * 1024;
const TRACE_BYTES = 512 * 1024;
const FOLDED_FROM = 12;
const FLAGS_SHOWN = 50;
const NOTES_SHOWN = 100;
/** Escaped, they may be four times as long. */
const NOTE_BYTES = 1_000;
const REASON_BYTES = 8_000;
const WORDS_BYTES = 8_000;
/** The job summary; contract, section 6. */
function summary(report, redact = text => text) {
    const story = (0,report_story/* storyOf */.dH)(report.records);
    const parts = [
        headline(story),
        costs(story),
        assignment(story),
        words(story),
        risks(story),
        proof(story),
        trace(story),
        files(report),
    ].map(redact);
    // The patch was redacted when it was written, and more would keep it from being applied.
    parts.splice(-1, 0, diff(report.patch));
    return `${wholeParts(parts.filter(part => part !== '')).join('\n\n')}\n`;
}
const LEFT_OUT = 'A part that is too long to be shown here is left out; it is in the files of this run.';
/** A part stands whole or not at all: cut, it could leave a fence or a fold open. */
function wholeParts(parts) {
    let left = MAX_BYTES - parts.length * (LEFT_OUT.length + 2);
    return parts.map(part => {
        const bytes = Buffer.byteLength(part);
        if (bytes > left)
            return LEFT_OUT;
        left -= bytes;
        return part;
    });
}
const SYMBOLS = {
    fixed: '✅',
    'tests-changed': '⚠️',
    flaky: '🎲',
    'not-reproduced': 'ℹ️',
    'nothing-to-do': 'ℹ️',
};
function headline({ verdict, run }) {
    if (!verdict)
        return '## codex-max-fix';
    const { outputs, notes, findings } = verdict;
    const symbol = SYMBOLS[verdict.verdict] ?? '❌';
    const lines = [
        `## ${symbol} codex-max-fix: ${verdict.verdict}`,
        `**${sentence((0,platform_text/* headBytes */.c4)(verdict.reason, REASON_BYTES))}**${offer(outputs)}`,
    ];
    for (const list of [summary_unconfined(run), warning(findings), allowed(findings)])
        if (list !== '')
            lines.push(list);
    const shown = notes.slice(0, NOTES_SHOWN).map(note => `- ${(0,platform_text/* inlineMarkdown */.x)((0,platform_text/* headBytes */.c4)(note, NOTE_BYTES))}`);
    const more = notes.length - shown.length;
    if (notes.length > 0)
        lines.push([...shown, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n'));
    return lines.join('\n\n');
}
function summary_unconfined(run) {
    return run?.sandbox === 'off' ? `> [!CAUTION]\n> ${unconfined/* UNCONFINED */.S}` : '';
}
function warning(findings) {
    const list = findings
        .filter(finding => !finding.allowed)
        .map(finding => `> - ${(0,platform_text/* inlineMarkdown */.x)(finding.sentence)}`);
    if (list.length === 0)
        return '';
    const call = '> Parts of this change decide what counts as right. Look at them before you believe in green:';
    return ['> [!WARNING]', call, ...list].join('\n');
}
function allowed(findings) {
    const list = findings
        .filter(finding => finding.allowed)
        .map(finding => `- ${(0,platform_text/* inlineMarkdown */.x)(finding.sentence)}`);
    return list.length === 0 ? '' : ['What `test-edits` allows:', '', ...list].join('\n');
}
function offer(outputs) {
    const url = outputs['pull-request-url'];
    const branch = outputs.branch;
    if (url)
        return ` Pull request [#${outputs['pull-request-number']}](${url}).`;
    if (branch)
        return ` Branch \`${branch}\`.`;
    return outputs['proposal-file'] ? ' Proposed to a job of this run with `phase: publish`.' : '';
}
function costs({ run, steps, testRuns, tokens, spentNanoUsd, model, verdict }) {
    if (!run)
        return '';
    const minutes = ((verdict?.durationMs ?? 0) / 60_000).toFixed(1);
    const unverified = run.pricesUnverified ? ' (list price; unverified at this base-url)' : '';
    return summary_table(['Cost', 'Steps', 'Minutes', 'Input', 'Cached', 'Output', 'Model', 'Test runs'], [
        [
            `${(0,prices/* usd */.dR)(spentNanoUsd)} of ${(0,prices/* usd */.dR)(run.maxCostNanoUsd, 2)} USD${unverified}`,
            `${steps.length} of ${run.maxSteps}`,
            `${minutes} of ${run.maxMinutes}`,
            `${tokens.input}`,
            `${tokens.cached}`,
            `${tokens.output}`,
            (0,platform_text/* inlineMarkdown */.x)(model || run.model),
            `${testRuns.filter(run => !run.phase.startsWith('check')).length}`,
        ],
    ]);
}
function assignment({ run }) {
    if (!run || run.task === '')
        return '';
    const checked = run.taskCheck === ''
        ? 'Nothing but the tests checks whether it was done: no `task-check` is given.'
        : `Checked by:\n\n${(0,platform_text/* fenced */.OF)(run.taskCheck, 'sh')}`;
    return `### Task\n\n${(0,platform_text/* fenced */.OF)((0,platform_text/* headBytes */.c4)(run.task, WORDS_BYTES), 'text')}\n\n${checked}`;
}
function words({ verdict }) {
    if (!verdict || verdict.words.trim() === '')
        return '';
    const lines = (0,platform_text/* headBytes */.c4)((0,platform_text/* plainText */.wh)(verdict.words).trim(), WORDS_BYTES).split('\n');
    const quote = lines.map(line => `> ${(0,platform_text/* inlineMarkdown */.x)(line)}`.trimEnd()).join('\n');
    return `### What was wrong and what was changed\n\nIn the model's words, not checked by anyone:\n\n${quote}`;
}
function risks({ verdict }) {
    if (!verdict || verdict.flags.length === 0)
        return '';
    const shown = verdict.flags.slice(0, FLAGS_SHOWN).map(flag => `- ${told(flag)}`);
    const more = verdict.flags.length - shown.length;
    return ['### Look twice', '', ...shown, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n');
}
function told({ line, sentence }) {
    return (0,platform_text/* inlineMarkdown */.x)(line === null ? sentence : `${sentence} (line ${line})`);
}
const PHASES = {
    reproduce: 'before, pristine tree',
    repair: 'during the repair',
    confirm: 'after, fresh copy with the change',
    'confirm-alone': 'after, without its edits to tests',
    'check-before': 'task-check before, pristine tree',
    check: 'task-check during the work',
    'check-after': 'task-check after, fresh copy with the change',
};
function proof({ run, testRuns, verdict }) {
    if (!run || testRuns.length === 0)
        return '';
    const counted = testRuns.some(({ tests }) => tests !== undefined);
    const rows = testRuns.map(({ phase, ending, durationMs, tests }) => [
        PHASES[phase],
        (0,report_story/* endingText */.pG)(ending),
        ...(counted ? [tests ? (0,report_story/* countsText */.WN)(tests) : ''] : []),
        (0,platform_text/* seconds */.YA)(durationMs),
    ]);
    const command = `\`test-command\`, in \`${(0,platform_text/* inlineMarkdown */.x)(run.workingDirectory)}\`:\n\n${(0,platform_text/* fenced */.OF)(run.testCommand, 'sh')}`;
    const runs = summary_table(['Tests', 'Result', ...(counted ? ['Counts'] : []), 'Time'], rows);
    return ['### Proof', command, runs, ...testByTest(verdict?.tests ?? null)].join('\n\n');
}
function trace({ steps }) {
    if (steps.length === 0)
        return '';
    const rows = cutRows(summary_table(['Step', 'What', 'Result', 'Input', 'Cached', 'Output', 'USD', 'Time'], steps.map(row)));
    if (steps.length < FOLDED_FROM)
        return `### Steps\n\n${rows}`;
    return `### Steps\n\n${folded((0,platform_text/* count */.U9)(steps.length, 'step'), rows)}`;
}
/** Whole rows only, so that what follows is not lost for them. */
function cutRows(rows) {
    const shown = (0,platform_text/* headBytes */.c4)(rows, TRACE_BYTES);
    return shown === rows ? rows : `${shown.slice(0, shown.lastIndexOf('\n'))}\n\nThe rest is in trace.jsonl.`;
}
function row({ step, deeds, results, usage, nanoUsd, durationMs }) {
    const tokens = usage ? [usage.input, usage.cached, usage.output].map(String) : ['?', '?', '?'];
    return [
        `${step}`,
        deeds.map(platform_text/* inlineMarkdown */.x).join('<br>'),
        results.map(platform_text/* inlineMarkdown */.x).join('<br>'),
        ...tokens,
        (0,prices/* usd */.dR)(nanoUsd),
        (0,platform_text/* seconds */.YA)(durationMs),
    ];
}
function diff(patch) {
    if (patch === '')
        return '';
    const shown = (0,platform_text/* headBytes */.c4)(patch, PATCH_BYTES);
    const cut = shown.length < patch.length ? '\n\nThe rest is in patch.diff.' : '';
    return `### Diff\n\n${folded((0,platform_text/* count */.U9)(patch.split(/^diff --git /m).length - 1, 'file'), `${(0,platform_text/* fenced */.OF)(shown, 'diff')}${cut}`)}`;
}
function files({ directory }) {
    return `Files of this run, for a step that uploads them: \`${directory}\``;
}
function folded(title, text) {
    return `<details><summary>${title}</summary>\n\n${text}\n\n</details>`;
}
function summary_table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
function sentence(text) {
    const plain = (0,platform_text/* inlineMarkdown */.x)(text);
    return `${plain.charAt(0).toUpperCase()}${plain.slice(1)}${/[.!?]$/.test(plain) ? '' : '.'}`;
}

;// CONCATENATED MODULE: ./build/report/desk.js








const FILES = {
    patch: 'patch.diff',
    proof: 'proof.json',
    trace: 'trace.jsonl',
    result: 'result.json',
    summary: 'summary.md',
};
/** Relative to the runner's directory for temporary files. */
const TRACE_FILE = 'codex-max-fix/trace.jsonl';
/** Opens an empty desk. The run counts as cancelled until it says otherwise. */
function openDesk(options, live) {
    const directory = deskDirectory(options.runnerTemp);
    (0,external_node_fs_.rmSync)(directory, { recursive: true, force: true });
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    const trace = (0,external_node_path_.join)(directory, FILES.trace);
    const start = performance.now();
    const redactFor = { patch: options.redactPatch, proof: options.redact };
    const outputs = {};
    const output = (name, value) => {
        outputs[name] = options.redact(String(value));
        setOutput(name, outputs[name]);
    };
    const counts = figures(output);
    const journal = openJournal(trace, options, { heard: counts, live });
    const about = { words: '', findings: [], flags: [], tests: null, notes: [] };
    output('verdict', 'cancelled');
    output('trace-file', trace);
    return {
        directory,
        journal,
        output,
        outputs: () => ({ ...outputs }),
        note: text => about.notes.push(options.redact(text)),
        notes: () => about.notes,
        story: () => (0,report_story/* storyOf */.dH)(readTrace(trace)),
        words: text => {
            about.words = options.redact(text);
        },
        proven: ({ findings, tests }) => {
            about.findings = findings;
            about.tests = tests;
        },
        flagged: flags => {
            about.flags = flags;
        },
        keep: (name, text) => {
            const path = (0,external_node_path_.join)(directory, FILES[name]);
            // A run that is killed leaves the one before or this one, never a part.
            (0,external_node_fs_.writeFileSync)(`${path}.new`, redactFor[name](text));
            (0,external_node_fs_.renameSync)(`${path}.new`, path);
            output(`${name}-file`, path);
        },
        mask: values => {
            if (values.length === 0)
                return;
            maskFiles(directory, (0,platform_redact/* masking */.Lq)(values));
            // What is still to be written must not bring them back.
            Object.assign(about, JSON.parse((0,platform_redact/* masking */.Lq)(values)(JSON.stringify(about))));
        },
        finish: end => {
            output('verdict', end.verdict);
            output('reason', end.reason);
            output('result-file', (0,external_node_path_.join)(directory, FILES.result));
            const durationMs = performance.now() - start;
            journal.append({ type: 'verdict', ...end, ...about, durationMs, outputs: { ...outputs } });
            writeReport(options);
            saveState('finished', 'true');
        },
    };
}
function deskDirectory(runnerTemp) {
    return (0,external_node_path_.join)(runnerTemp, 'codex-max-fix');
}
/** Writes summary and result.json from the trace alone, so that a run which was killed can be reported like any other. */
function writeReport({ runnerTemp, summaryFile, redact, }) {
    const directory = deskDirectory(runnerTemp);
    const records = readTrace((0,external_node_path_.join)(directory, FILES.trace));
    const patch = readIfThere((0,external_node_path_.join)(directory, FILES.patch));
    const text = summary({ records, patch, directory }, redact);
    const verdict = records.findLast(record => record.type === 'verdict');
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(directory, FILES.result), `${JSON.stringify(verdict?.outputs ?? {}, null, 2)}\n`);
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(directory, FILES.summary), text);
    if (summaryFile !== '')
        (0,external_node_fs_.appendFileSync)(summaryFile, text);
}
function maskFiles(directory, mask) {
    for (const name of (0,external_node_fs_.readdirSync)(directory)) {
        const path = (0,external_node_path_.join)(directory, name);
        (0,external_node_fs_.writeFileSync)(path, mask((0,external_node_fs_.readFileSync)(path, 'utf8')));
    }
}
function readIfThere(path) {
    return (0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.readFileSync)(path, 'utf8') : '';
}

;// CONCATENATED MODULE: ./build/report/end-of.js

/** The verdict of whatever was thrown: what the user can correct, or the place where the run broke. */
function endOf(error, cancel) {
    if (cancel.aborted)
        return { verdict: 'cancelled', reason: 'the run was cancelled' };
    if (error instanceof errors/* UserError */.yo)
        return { verdict: 'config-error', reason: error.message };
    if (error instanceof errors/* SandboxError */.ES)
        return { verdict: 'sandbox-unavailable', reason: error.message };
    return { verdict: 'environment', reason: `unexpected: ${(0,errors/* messageOf */.bD)(error)}` };
}

// EXTERNAL MODULE: ./build/agent/deed.js
var deed = __webpack_require__(4362);
// EXTERNAL MODULE: ./build/agent/frame.js
var agent_frame = __webpack_require__(4791);
;// CONCATENATED MODULE: ./build/report/live.js





const OUTPUT_BYTES = 4_000;
/** Tells the job's log what happens as it happens: a group for each step. */
function liveReport(log) {
    let limitNanoUsd = 0;
    let open = false;
    const close = () => {
        if (open)
            log.closeGroup();
        open = false;
    };
    return record => {
        switch (record.type) {
            case 'run':
                limitNanoUsd = record.maxCostNanoUsd;
                return log.info(`Base ${record.baseBranch} at ${record.baseSha}; test command: ${record.testCommand}`);
            case 'reserve':
                return close();
            case 'response':
                close();
                open = true;
                return log.openGroup(`Step ${record.step}: ${tokensOf(record)}, ${(0,platform_text/* seconds */.YA)(record.durationMs)}`);
            case 'settle':
                if (record.fault !== '')
                    log.info(`The model endpoint: ${record.fault}`);
                return log.info(`${(0,prices/* usd */.dR)(record.spentNanoUsd)} of ${(0,prices/* usd */.dR)(limitNanoUsd, 2)} USD spent`);
            case 'tool-start':
                return log.info(`The model ${(0,deed/* deedOf */.uT)(record.call)}`);
            case 'tool-end':
                return log.info(`${(0,platform_text/* headBytes */.c4)((0,agent_frame/* unframed */.xq)(record.output), OUTPUT_BYTES)}\n(${record.kind}, ${(0,platform_text/* seconds */.YA)(record.durationMs)})`);
            case 'test-run':
                if (record.phase.startsWith('confirm'))
                    close();
                return log.info(`Tests (${record.phase}): ${(0,report_story/* endingText */.pG)(record.ending)}${countsOf(record)} in ${(0,platform_text/* seconds */.YA)(record.durationMs)}`);
            case 'compaction':
                return log.info(`Too long: ${(0,report_story/* cutText */.IN)(record)}`);
            case 'verdict':
                return close();
        }
    };
}
function countsOf({ tests }) {
    return tests ? `, ${(0,report_story/* countsText */.WN)(tests)}` : '';
}
function tokensOf({ usage, text }) {
    const said = text === '' ? '' : `, says "${text.slice(0, 80).replace(/\s+/g, ' ')}"`;
    if (!usage)
        return `tokens unknown${said}`;
    return `${usage.input} tokens in (${usage.cached} cached), ${usage.output} out${said}`;
}

;// CONCATENATED MODULE: ./build/sandbox/blocked.js
const MOST_NAMED = 20;
/** What the summary says of hosts that were asked for in vain; null where there were none. */
function blockedNote(hosts) {
    if (hosts.length === 0)
        return null;
    const named = hosts.slice(0, MOST_NAMED).join(', ');
    const more = hosts.length > MOST_NAMED ? `, and ${hosts.length - MOST_NAMED} more` : '';
    return `Commands asked for what they may not reach: ${named}${more}. A line of allowed-hosts with the same text would let them.`;
}

// EXTERNAL MODULE: ./build/sandbox/commands.js
var commands = __webpack_require__(2908);
;// CONCATENATED MODULE: ./build/settings-secrets.js
/** Named by us, by the runner and by the tools that jobs pass credentials to. */
const NAMES = [
    'INPUT_OPENAI-API-KEY',
    'INPUT_GITHUB-TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'GITHUB_TOKEN',
    'OPENAI_API_KEY',
];
/** What a job hands to its other steps in `env`. */
const TELLING = /(?:TOKEN|SECRET|PASSW(?:OR)?D|PASSPHRASE|_PAT|(?:API|ACCESS|PRIVATE|SECRET|AUTH|SIGNING|ENCRYPTION)[_-]?KEY|CREDENTIALS?|WEBHOOK(?:_URL)?|CONNECTION_STRING)$/i;
const SHORTEST_TOLD = 8;
/** Of a value in several lines, as a key or a file of credentials, those that are no prose. */
const SECRET_LINE = /^[A-Za-z0-9+/=_-]{32,}$/;
/** The values that must never be shown. */
function secretsOf(environment) {
    const named = NAMES.map(name => environment[name]?.trim() ?? '').filter(secret => secret !== '');
    const told = Object.entries(environment)
        .filter(([name]) => !NAMES.includes(name) && TELLING.test(name))
        .flatMap(([, value = '']) => valuesIn(value.trim()));
    return [...new Set([...named, ...told])];
}
/** A path, a number or a word may stand under such a name as well. */
function valuesIn(value) {
    if (value.includes('\n'))
        return value
            .split('\n')
            .map(line => line.trim())
            .filter(line => SECRET_LINE.test(line));
    const isSecret = value.length >= SHORTEST_TOLD && !/^(?:[/~.]|[a-z]+$|\d+$)/i.test(value);
    return isSecret ? [value] : [];
}

// EXTERNAL MODULE: ./build/publish/branch-name.js
var branch_name = __webpack_require__(2232);
// EXTERNAL MODULE: ./build/stages/github.js
var stages_github = __webpack_require__(2803);
;// CONCATENATED MODULE: ./build/stages/claims.js



const NO_CLAIMS = { foresee: () => { }, claim: async () => null, release: async () => { } };
/** With `publish: none` nothing is written and nothing counted. */
function claimsOf(about) {
    const { publish, github } = about.settings;
    // Without a token nobody can be asked; only a proposal is made without one.
    if (publish === 'none' || github.token === '')
        return NO_CLAIMS;
    let begun = null;
    const claimantFor = (signature) => {
        if (begun?.signature !== signature)
            begun = { signature, claimant: claimantOf(about, signature) };
        return begun.claimant;
    };
    return {
        foresee: signature => {
            if (begun?.signature === signature)
                return;
            claimantFor(signature).then(({ foresee }) => foresee(), () => { });
        },
        claim: async (signature) => claimed(about, signature, await claimantFor(signature)),
        release: async () => {
            if (begun && !about.watch.cancel.aborted)
                await (await begun.claimant).release();
        },
    };
}
async function claimantOf(about, signature) {
    const [github, { claimant }] = await Promise.all([
        (0,stages_github/* connect */.N)(about.settings.github),
        __webpack_require__.e(/* import() */ 173).then(__webpack_require__.bind(__webpack_require__, 8173)),
    ]);
    return claimant(github, claimingOf(about, signature), patienceOf(about));
}
async function claimed(about, signature, { claim }) {
    const { desk, watch } = about;
    try {
        const outcome = await claim();
        if (outcome.kind === 'not-mine')
            return notMine(about, outcome.obstacle, signature);
        if (outcome.kind === 'uncounted')
            desk.note(`This run is not counted by \`max-attempts\`, as GitHub refused its claim: ${outcome.why}. Only an open pull request or a branch with the fix keeps the next run from paying again.`);
        if (outcome.kind === 'mine')
            void sweep(about, signature, outcome.others);
        return null;
    }
    catch (error) {
        if (watch.cancel.aborted)
            return { verdict: 'cancelled', reason: 'the run was cancelled' };
        throw error;
    }
}
function notMine({ settings, desk, target }, obstacle, signature) {
    if (obstacle.kind === 'standing') {
        const { branch, pullRequest, url } = obstacle.fix;
        desk.output('branch', branch);
        if (pullRequest !== null) {
            desk.output('pull-request-number', pullRequest);
            desk.output('pull-request-url', url);
        }
    }
    const reason = reasonFor(obstacle, { ...settings.github, signature, baseSha: target.baseSha });
    return { verdict: 'nothing-to-do', reason };
}
function reasonFor(obstacle, about) {
    const { serverUrl, owner, repository, signature, baseSha } = about;
    switch (obstacle.kind) {
        case 'standing':
            return `a proven fix of this failure at this commit is offered already: ${obstacle.fix.url}; delete the branch ${obstacle.fix.branch} to have it repaired again`;
        case 'running': {
            const where = obstacle.runId === '' ? '' : `: ${serverUrl}/${owner}/${repository}/actions/runs/${obstacle.runId}`;
            return `another run works on this failure at this commit${where}`;
        }
        case 'used-up': {
            const refs = `refs/codex-max-fix/${signature}/${baseSha}/`;
            return obstacle.within === 'day'
                ? `${obstacle.attempts} runs have worked on this failure, at different commits, within a day, and more never do; delete references below refs/codex-max-fix/${signature}/ to allow another`
                : `max-attempts: ${obstacle.attempts} of ${obstacle.attempts} runs were spent on this failure at this commit; raise it, or delete references below ${refs}, to allow another`;
        }
    }
}
/** In the background of the repair; cut off where it would outlast the run. */
async function sweep(about, signature, others) {
    const github = await (0,stages_github/* connect */.N)(about.settings.github);
    const { sweepClaims } = await __webpack_require__.e(/* import() */ 452).then(__webpack_require__.bind(__webpack_require__, 6452));
    await sweepClaims(github, { claiming: claimingOf(about, signature), others }, patienceOf(about));
}
function claimingOf({ settings, target, goingOn }, signature) {
    const { github, pullRequest, maxAttempts, phase } = settings;
    const branch = (0,branch_name/* branchName */.a)(pullRequest.branchPrefix, target.baseBranch, signature);
    const place = { ...github, ...target, runId: github.runId, branch, signature, maxAttempts };
    const looksOnly = phase.kind === 'propose' ? { looksOnly: true } : {};
    return { ...place, ...looksOnly, ...(goingOn ? { goesOn: true } : {}) };
}
function patienceOf({ watch }) {
    const sleep = (milliseconds) => (0,promises_.setTimeout)(milliseconds, undefined, { signal: watch.cancel });
    return { signal: watch.cancel, sleep };
}

;// CONCATENATED MODULE: ./build/stages/permit.js
/** What asks loads when it is needed, so that the tests are under way before. */
function permitFor(about) {
    const admitted = once(async () => (await __webpack_require__.e(/* import() */ 379).then(__webpack_require__.bind(__webpack_require__, 7379))).admission(about));
    const equipped = once(async () => {
        // For a run that may not be, nothing is written.
        if ((await admitted()) === null)
            await (await __webpack_require__.e(/* import() */ 762).then(__webpack_require__.bind(__webpack_require__, 2762))).equipment(about);
    });
    return { admitted, equipped };
}
function once(ask) {
    let asked = null;
    return () => {
        asked ??= ask();
        return asked;
    };
}

;// CONCATENATED MODULE: ./build/agent/model-listing.js
/** Who has not answered by then is not waited for. */
const MOST_MS = 5_000;
/** Source: API reference, "Retrieve model", and the deprecations page on its `shutdown_date`. */
function listingAt({ baseUrl, apiKey, cancel }) {
    return async (id) => {
        if (apiKey === '')
            return { kind: 'unknown' };
        try {
            const response = await fetch(`${baseUrl}/models/${encodeURIComponent(id)}`, {
                headers: { authorization: `Bearer ${apiKey}` },
                redirect: 'manual',
                signal: AbortSignal.any([cancel, AbortSignal.timeout(MOST_MS)]),
            });
            return listingFrom(response.status, await response.json());
        }
        catch {
            return { kind: 'unknown' };
        }
    };
}
function listingFrom(status, body) {
    if (status === 404 && property(property(body, 'error'), 'code') === 'model_not_found')
        return { kind: 'gone' };
    if (status !== 200 || property(body, 'object') !== 'model')
        return { kind: 'unknown' };
    const shutdown = property(body, 'shutdown_date');
    const isDay = typeof shutdown === 'string' && /^\d{4}-\d\d-\d\d$/.test(shutdown);
    return { kind: 'served', shutdown: isDay ? shutdown : null };
}
function property(value, name) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

;// CONCATENATED MODULE: ./build/agent/preflight.js




/**
 * Asks OpenAI's own endpoint whether it still serves the chosen model, and takes the fallback where it does not. Never
 * rejects. Elsewhere, and where there is no answer, the first request decides.
 */
async function preflight(choice, when, lookUp) {
    const silent = { ...choice, notes: [] };
    if (!(0,models/* isOpenAi */.D)(when.baseUrl))
        return { kind: 'go', choice: silent };
    const listing = await lookUp(choice.facts.id);
    switch (listing.kind) {
        case 'unknown':
            return { kind: 'go', choice: silent };
        case 'gone':
            return instead(silent, 'OpenAI does not list it for this key');
        case 'served':
            return listing.shutdown !== null && isOver(listing.shutdown, when.today)
                ? instead(silent, `OpenAI retired it on ${listing.shutdown}`)
                : { kind: 'go', choice: { ...choice, notes: news(choice, listing.shutdown, when.today) } };
    }
}
function instead(choice, why) {
    try {
        return { kind: 'go', choice: replaced(choice, why) };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return { kind: 'gone', error };
        throw error;
    }
}
function news({ facts, notes }, shutdown, today) {
    const note = shutdown === null ? null : noteOfEnd(facts, shutdown, today);
    return note === null || notes.includes(note) ? [] : [note];
}

;// CONCATENATED MODULE: ./build/stages/served-model.js


/**
 * Asks OpenAI whether it still serves the chosen model, once, when it is first called: while the tests run, whatever their
 * colour will be. Never rejects.
 */
function servedModel({ settings, choice, watch }) {
    let asked = null;
    const ask = () => preflight(choice, { ...settings, today: today() }, listingAt({ ...settings, cancel: watch.cancel }));
    return () => {
        asked ??= ask();
        return asked;
    };
}
/** YYYY-MM-DD, in UTC. */
function today() {
    return new Date().toISOString().slice(0, 10);
}

// EXTERNAL MODULE: ./build/agent/given-task.js
var given_task = __webpack_require__(6997);
// EXTERNAL MODULE: ./build/platform/command.js + 1 modules
var command = __webpack_require__(9255);
// EXTERNAL MODULE: ./build/failure/flaky-tests.js
var flaky_tests = __webpack_require__(2200);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/sandbox/canary.js



/**
 * Untracked text files and links of a copy that lead to the checkout by its absolute path, after the tests have run
 * there. Without bubblewrap the copy lies elsewhere: through these, commands would see the checkout and not the copy.
 */
async function leadsToCheckout(baseline, copy) {
    const { checkout, tracked } = baseline;
    const found = await Promise.all([
        lines('grep', ['-rlIF', '--exclude-dir=.git', '--', checkout, copy]),
        lines('find', [copy, '-type', 'l', '-lname', `${checkout}/*`]),
    ]);
    return found
        .flat()
        .map(path => (0,external_node_path_.relative)(copy, path))
        .filter(path => !tracked.has(path));
}
async function lines(program, args) {
    // grep ends with 1 when nothing is found and with 2 when a file cannot be read.
    const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)(program, args, { maxBuffer: 64 * 1024 * 1024 }).catch(error => error);
    return String(stdout ?? '')
        .split('\n')
        .filter(line => line !== '');
}

// EXTERNAL MODULE: ./build/sandbox/collect.js + 4 modules
var collect = __webpack_require__(228);
// EXTERNAL MODULE: ./build/proof/verdict.js
var proof_verdict = __webpack_require__(5704);
;// CONCATENATED MODULE: ./build/proof/reproduce.js
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







/** The tests are under way by then: what is done meanwhile must not hold them up. */
const UNDER_WAY_MS = 10;
/** Runs the tests on fresh copies of the pristine tree: red every time, and there is something to repair. */
async function reproduce(reproducer) {
    const runs = [];
    const byproducts = new Set();
    for (let wanted = reproducer.times; runs.length < wanted;) {
        const { result, left, astray } = await runOnce(reproducer);
        runs.push(result);
        for (const path of left)
            byproducts.add(path);
        // The colours of all runs are an answer, whatever would have followed a red one; a run that was cut short has none.
        const cut = result.ending.kind === 'cancelled';
        const answered = runs.length >= wanted && runs.some(command/* isGreen */.g) && !cut;
        const early = answered ? null : await reproducer.endsAfter(runs);
        if (early)
            return end(early);
        if (cut)
            return end({ verdict: 'cancelled', reason: 'the run was cancelled' });
        if (runs.length > 1)
            continue;
        if (astray.length > 0)
            return end(leadsAstray(astray));
        if (!(0,command/* isGreen */.g)(result) && (await reproducer.isCiFailure(result.output.text)))
            wanted -= 1;
    }
    const green = runs.filter(command/* isGreen */.g).length;
    if (green > 0 && green < runs.length)
        return end(flaky(green, runs));
    if (green === 0 || reproducer.goesOnGreen)
        return { kind: 'seen', runs, byproducts };
    return end(notReproduced(green));
}
async function runOnce({ scene, runTests, collector, meanwhile }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const workspace = __addDisposableResource(env_1, await scene.copies.take(), true);
        const underWay = setTimeout(() => {
            scene.copies.prepare();
            meanwhile();
        }, UNDER_WAY_MS);
        const result = await runTests(workspace, 'reproduce').finally(() => clearTimeout(underWay));
        const { kind } = await scene.sandbox;
        const astray = kind === 'off' ? await leadsToCheckout(collector.baseline, workspace.root) : [];
        return { result, left: await (0,collect/* newFiles */.e)(collector, workspace.root), astray };
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
function notReproduced(times) {
    return {
        verdict: 'not-reproduced',
        reason: `the tests are green in ${(0,platform_text/* count */.U9)(times, 'run')} of the unchanged tree`,
    };
}
function flaky(green, runs) {
    const tests = (0,flaky_tests/* flakyTests */.X)(runs.map(test_runner/* coloured */.qY));
    const colours = `green in ${green} and red in ${runs.length - green} of ${(0,platform_text/* count */.U9)(runs.length, 'run')}`;
    return { verdict: 'flaky', reason: `the same tree was ${colours}${(0,proof_verdict/* named */.KT)(tests)}` };
}
function leadsAstray(paths) {
    const reason = `the private copy is not what commands would see: ${paths.slice(0, 3).join(', ')} lead to the checkout by its absolute path; with sandbox: strict the copy stands at that path`;
    return { verdict: 'environment', reason };
}
function end(how) {
    return { kind: 'end', end: how };
}

// EXTERNAL MODULE: ./build/sandbox/repository.js + 2 modules
var sandbox_repository = __webpack_require__(8422);
;// CONCATENATED MODULE: ./build/stages/attachments.js

/** Takes the pictures that failing tests leave behind out of their copy before it is deleted. */
function attachments({ settings, runTests, desk }) {
    const { attachments: globs, workingDirectory: directory, checkout } = settings;
    let taken = null;
    if (globs.length === 0)
        return { runTests, pictures: () => [] };
    return {
        pictures: () => taken ?? [],
        runTests: async (tree, phase) => {
            const run = await runTests(tree, phase);
            if (taken || (0,command/* isGreen */.g)(run) || run.ending.kind === 'cancelled')
                return run;
            const { leftPictures } = await __webpack_require__.e(/* import() */ 499).then(__webpack_require__.bind(__webpack_require__, 3499));
            const left = await leftPictures({ root: tree.root, checkout, directory, globs });
            taken = left.pictures;
            for (const note of left.notes)
                desk.note(note);
            return run;
        },
    };
}

;// CONCATENATED MODULE: ./build/stages/what-broke.js
var what_broke_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var what_broke_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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







/** Source: POSIX, Shell Command Language, 2.8.2. */
const [NOT_EXECUTABLE, NOT_FOUND] = [126, 127];
/** Reads what CI says, sees the tests fail here, and describes the failure. Nothing is spent before. */
async function whatBroke(about, meanwhile) {
    const { settings, baseline, desk, scene, target } = about;
    const runId = settings.runId ?? target.runId;
    let begun = null;
    const diagnosis = () => {
        begun ??= diagnose(about, runId);
        return begun;
    };
    // Without CI to ask, reading failures can be learnt while the tests run.
    const early = runId === null ? null : await diagnosis();
    const { task } = settings;
    if (early?.endsBefore && !task)
        return ended(early.endsBefore);
    if (early?.ci?.kind === 'unread')
        desk.note(early.ci.reason);
    const checked = await checkBefore(about);
    if (checked?.kind === 'end')
        return checked;
    const repository = (0,sandbox_repository/* openRepository */.h)(baseline, scene.scratch);
    const collector = { baseline, repository, byproducts: new Set() };
    const { runTests, pictures } = attachments(about);
    const found = await reproduce({
        scene,
        endsAfter: async (runs) => {
            if (!runs.some(command/* isGreen */.g))
                meanwhile.red();
            return (await diagnosis()).endsAfter(runs) ?? noTime(about, runs);
        },
        isCiFailure: async (output) => (await diagnosis()).isCiFailure(output),
        meanwhile: () => {
            meanwhile.underWay();
            // What goes wrong here goes wrong again where it is waited for.
            diagnosis()
                .then(({ prepare }) => foretell(meanwhile, prepare(), task && (0,given_task/* taskSignature */.y)(task, settings)))
                .catch(() => { });
        },
        runTests,
        collector,
        times: settings.reproduceRuns,
        goesOnGreen: task !== null,
    });
    if (found.kind === 'end')
        return found;
    const { ci, describe } = await diagnosis();
    const isRed = !found.runs.some(command/* isGreen */.g);
    const { failure: seen, remarks } = isRed ? describe(found.runs) : NOTHING_FAILS;
    const failure = task ? { ...seen, signature: (0,given_task/* taskSignature */.y)(task, settings) } : seen;
    desk.output('failure-signature', failure.signature);
    for (const remark of remarks)
        desk.note(remark);
    return {
        kind: 'broken',
        failure,
        red: found.runs,
        checkedBefore: checked?.result ?? null,
        collector: { ...collector, byproducts: found.byproducts },
        pictures: pictures(),
        logs: ci?.kind === 'failed' ? ci.jobs.flatMap(({ file }) => file ?? []) : [],
    };
}
function foretell({ foreseen }, failure, ofTask) {
    const signature = ofTask ?? failure?.signature ?? '';
    if (signature !== '')
        foreseen(signature);
}
const NOTHING_FAILS = {
    failure: { excerpt: '', signature: '', account: '', matches: null, others: [] },
    remarks: [],
};
/** A check that passes before anything was done has nothing left to do; one that cannot run tells nothing. */
async function checkBefore({ settings, scene, checkTask, watch }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (!checkTask)
            return null;
        const workspace = what_broke_addDisposableResource(env_1, await scene.copies.take(), true);
        scene.copies.prepare();
        const result = await checkTask(workspace, 'check-before');
        if (watch.cancel.aborted)
            return ended({ verdict: 'cancelled', reason: 'the run was cancelled' });
        if ((0,command/* isGreen */.g)(result))
            return ended({ verdict: 'nothing-to-do', reason: 'the task is done already: task-check passes' });
        const code = result.ending.kind === 'exited' ? result.ending.code : 0;
        if (code !== NOT_FOUND && code !== NOT_EXECUTABLE)
            return { kind: 'red', result };
        const reason = `task-check cannot run here (exit ${code}): install what it calls in a step before this action, in ${settings.workingDirectory}`;
        return ended({ verdict: 'environment', reason });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = what_broke_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function diagnose(about, runId) {
    const { diagnosisOf } = await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(955), __webpack_require__.e(197)]).then(__webpack_require__.bind(__webpack_require__, 7197));
    return diagnosisOf(about, runId);
}
/** Told before another run is begun, and before anything is spent. */
function noTime({ settings, watch }, runs) {
    if (watch.leftMs > 0 || watch.cancel.aborted)
        return null;
    const { confirmRuns, maxMinutes } = settings;
    const longestMs = Math.max(...runs.map(run => run.durationMs));
    const kept = `${(0,platform_text/* seconds */.YA)((0,test_runner/* keptBackMs */._T)(confirmRuns, longestMs))} have to be kept back (${(0,platform_text/* count */.U9)(confirmRuns + 1, 'test run')} of ${(0,platform_text/* seconds */.YA)(longestMs)} and 60 s)`;
    return {
        verdict: 'limit-reached',
        reason: `max-minutes: ${kept}, which leaves nothing of ${maxMinutes} minutes for a repair`,
    };
}
function ended(end) {
    return { kind: 'end', end };
}

;// CONCATENATED MODULE: ./build/main.js
var main_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var main_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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





















/** Runs the action to its one verdict; answers the exit status. Never throws. */
async function main(environment, opening, cancel) {
    const secrets = secretsOf(environment);
    const redact = (0,platform_redact/* redactor */.$p)(secrets);
    const log = createLog(redact);
    const runnerTemp = (0,external_node_fs_.existsSync)(environment.RUNNER_TEMP ?? '') ? String(environment.RUNNER_TEMP) : (0,external_node_os_.tmpdir)();
    const summaryFile = environment.GITHUB_STEP_SUMMARY ?? '';
    const redactPatch = (0,platform_redact/* patchRedactor */.tS)(secrets);
    const redactOpaque = (0,platform_redact/* masking */.Lq)(secrets);
    const desk = openDesk({ runnerTemp, summaryFile, redact, redactPatch, redactOpaque }, liveReport(log));
    const end = await start(opening, { desk, redact, redactPatch, secrets, cancel, log }).catch(error => endOf(error, cancel));
    desk.finish(end);
    const passed = (0,verdict/* passes */.W)(end.verdict);
    if (passed)
        log.info(`${end.verdict}: ${end.reason}`);
    else
        log.error(`${end.verdict}: ${end.reason}`);
    return passed ? 0 : 1;
}
async function start(opening, { cancel, log, ...hands }) {
    const opened = await opening;
    switch (opened.kind) {
        case 'off':
            return { verdict: 'nothing-to-do', reason: 'the variable CODEX_MAX_FIX_DISABLED is set' };
        case 'publish': {
            const { publishProposal } = await Promise.all(/* import() */[__webpack_require__.e(736), __webpack_require__.e(370), __webpack_require__.e(544)]).then(__webpack_require__.bind(__webpack_require__, 3822));
            return publishProposal({ ...opened, ...hands, cancel }, opened.phase);
        }
        case 'repair':
            return begin(opened, { cancel, log, ...hands });
    }
}
async function begin(opened, { cancel, log, ...hands }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { settings } = opened;
        const scene = main_addDisposableResource(env_1, opened.scene, true);
        const baseline = await opened.baseline;
        const permitted = mayRun(settings, baseline);
        if (permitted.kind !== 'go')
            return { verdict: permitted.kind, reason: permitted.reason };
        const choice = chooseModel(settings, today());
        for (const note of choice.notes)
            hands.desk.note(note);
        const watch = new Watch(settings.maxMinutes * 60_000, cancel);
        const about = { settings, baseline, choice, target: permitted.target, scene, ...hands, watch };
        return await recipe(about).finally(() => tellOfSandbox(about, log));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = main_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Whatever the end was: what was done to the machine, and what commands could not reach, which may be why. */
async function tellOfSandbox({ scene, desk }, log) {
    const { notes, blocked } = await scene.sandbox.catch(() => commands/* nothingBlocked */.k);
    const unreached = blockedNote(blocked());
    for (const note of [...notes, ...(unreached === null ? [] : [unreached])]) {
        log.info(note);
        desk.note(note);
    }
}
async function recipe(about) {
    const { settings, desk, watch } = about;
    const goingOn = await stoppedRun(about);
    desk.journal.append(runRecord(about));
    const { confirmRuns } = settings;
    const runTests = (0,test_runner/* testRunner */.lj)(testCommandOf(settings), desk.journal, { watch, confirmRuns });
    const open = { ...about, runTests, checkTask: checkTaskOf(about), goingOn };
    const { admitted, equipped } = permitFor(about);
    const served = servedModel(about);
    const claims = claimsOf(open);
    const broken = await whatBroke(open, {
        underWay: () => {
            void loadFix().then(({ warmUp }) => warmUp());
            // Without leave no secret is used, not even to ask for a model.
            void admitted().then(refusal => void (refusal ?? served()), later);
        },
        red: () => void equipped().catch(later),
        foreseen: signature => void admitted().then(refusal => void (refusal ?? claims.foresee(signature)), later),
    });
    const refused = await admitted();
    if (refused)
        return refused;
    if (broken.kind === 'end')
        return broken.end;
    await equipped();
    const { fix } = await loadFix();
    const checked = await served();
    if (checked.kind === 'gone')
        throw checked.error;
    for (const note of checked.choice.notes)
        desk.note(note);
    return fix({ ...open, ...claims, choice: checked.choice }, broken);
}
/** Whoever waits for it is told. */
function later() { }
async function stoppedRun({ settings, target }) {
    if (!settings.stoppedRun)
        return null;
    const { goOnFrom } = await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(955), __webpack_require__.e(795)]).then(__webpack_require__.bind(__webpack_require__, 2795));
    return goOnFrom(settings, target.baseSha);
}
/** The model's client is the largest part of the bundle: it loads while the tests run, whatever their colour will be. */
function loadFix() {
    return Promise.all(/* import() */[__webpack_require__.e(649), __webpack_require__.e(458), __webpack_require__.e(955), __webpack_require__.e(736), __webpack_require__.e(795), __webpack_require__.e(139)]).then(__webpack_require__.bind(__webpack_require__, 3139));
}
function mayRun(settings, { headSha, headBranch }) {
    const { event, apiKey, identity, mayProveIdentity } = settings;
    const { base, branchPrefix } = settings.pullRequest;
    const unused = mayProveIdentity ? 'unused' : 'none';
    return gate({
        event,
        head: { sha: headSha, branch: headBranch },
        base,
        branchPrefix,
        platform: process.platform,
        hasKey: apiKey !== '' || identity !== null,
        identity: identity === null ? unused : 'used',
    });
}
function testCommandOf(settings) {
    const { testCommand, workingDirectory, commandTimeoutMinutes, testReport, checkout } = settings;
    const timeoutMs = commandTimeoutMinutes * 60_000;
    return { text: testCommand, directory: workingDirectory, timeoutMs, reports: testReport, checkout };
}
function checkTaskOf({ settings, desk, watch }) {
    const { task, workingDirectory, commandTimeoutMinutes } = settings;
    if (!task || task.check === '')
        return null;
    const timeoutMs = commandTimeoutMinutes * 60_000;
    return (0,task_check/* taskChecker */.R)({ text: task.check, directory: workingDirectory, timeoutMs }, desk.journal, watch);
}
function runRecord({ settings, choice, target }) {
    const { testCommand, workingDirectory, baseUrl, maxSteps, maxMinutes } = settings;
    const limits = { maxCostNanoUsd: (0,prices/* nanoUsd */.Zu)(settings.maxCostUsd), maxSteps, maxMinutes };
    const model = { model: choice.facts.id, baseUrl, pricesUnverified: choice.pricesUnverified };
    const { baseSha, baseBranch } = target;
    return {
        type: 'run',
        startedAt: new Date().toISOString(),
        testCommand,
        workingDirectory,
        ...model,
        ...limits,
        baseSha,
        baseBranch,
        task: settings.task?.text ?? '',
        taskCheck: settings.task?.check ?? '',
        sandbox: settings.sandbox.mode,
    };
}


/***/ }),

/***/ 2235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf)
/* harmony export */ });
/** `src/a.js:3`, or the file alone. */
function placeOf({ file, line }) {
    return line === null ? file : `${file}:${line}`;
}


/***/ }),

/***/ 4031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   c4: () => (/* binding */ headBytes),
/* harmony export */   it: () => (/* binding */ cutMiddle),
/* harmony export */   wh: () => (/* binding */ plainText),
/* harmony export */   x: () => (/* binding */ inlineMarkdown)
/* harmony export */ });
/* unused harmony export tailBytes */
/** The first `bytes` bytes of `text` at most, never splitting a character. */
function headBytes(text, bytes) {
    const buffer = Buffer.from(text);
    if (buffer.length <= bytes)
        return text;
    let end = Math.max(0, bytes);
    while (end > 0 && isContinuation(buffer[end]))
        end -= 1;
    return buffer.toString('utf8', 0, end);
}
/** The last `bytes` bytes of `text` at most, never splitting a character. */
function tailBytes(text, bytes) {
    const buffer = Buffer.from(text);
    if (buffer.length <= bytes)
        return text;
    let start = buffer.length - Math.max(0, bytes);
    while (start < buffer.length && isContinuation(buffer[start]))
        start += 1;
    return buffer.toString('utf8', start);
}
/** `text` within `bytes` bytes: what is too much is cut from the middle, and the cut says how much is gone. */
function cutMiddle(text, bytes) {
    const size = Buffer.byteLength(text);
    if (size <= bytes)
        return text;
    const room = Math.max(0, bytes - 64);
    const head = headBytes(text, Math.floor(room / 2));
    const tail = tailBytes(text, Math.ceil(room / 2));
    const gone = size - Buffer.byteLength(head) - Buffer.byteLength(tail);
    return `${head}\n[... ${gone} bytes cut ...]\n${tail}`;
}
function isContinuation(byte) {
    return byte !== undefined && (byte & 0xc0) === 0x80;
}
const [ESC, BEL] = ['\u001B', '\u0007'];
const ESCAPES = new RegExp(String.raw `${ESC}(?:\[[0-?]*[ -/]*[@-~]|\][^${BEL}${ESC}]*(?:${BEL}|${ESC}\\)?|[@-Z\\^_])`, 'g');
/**
 * What shows nothing: control characters but tab and line feed, and in hexadecimal the default-ignorable code points of
 * Unicode 17 (zero width, direction, fillers, variation selectors, tags), the separators and the marks of annotations.
 */
const IGNORABLE = 'ad 34f 61c 115f-1160 17b4-17b5 180b-180f 200b-200f 2028-202e 2060-206f 3164 fe00-fe0e feff ffa0 fff0-fffb 1bca0-1bca3 1d173-1d17a e0000-e0fff';
/** What makes a sign before it a picture stays behind such a sign. */
const NO_PICTURE = String.raw `(?<![\xa9\xae\u203c-\u3299\u{1f000}-\u{1fbff}])\ufe0f`;
const INVISIBLE = new RegExp(`${NO_PICTURE}|[^\\P{Cc}\\t\\n]|[${IGNORABLE.replace(/[0-9a-f]+/g, '\\u{$&}').replaceAll(' ', '')}]`, 'gu');
/** `text` as a reader sees it: no escape sequences, control, zero-width, bidirectional or tag characters. */
function plainText(text) {
    return text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').replace(ESCAPES, '').replace(INVISIBLE, '');
}
/** A fenced block that nothing inside can close. */
function fenced(text, language = '') {
    const runs = text.match(/`{3,}/g) ?? [];
    const fence = '`'.repeat(runs.reduce((longest, run) => Math.max(longest, run.length + 1), 3));
    return `${fence}${language}\n${text}${text.endsWith('\n') || text === '' ? '' : '\n'}${fence}`;
}
/**
 * Untrusted text on one line of Markdown. GitHub looks for mentions, references and links in the rendered text, where
 * escapes are gone; a zero-width space behind the sign that they begin with is what it heeds.
 */
function inlineMarkdown(text) {
    return plainText(text)
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/[\\`*_[\]<>|~&$]/g, '\\$&')
        .replace(/^[-+=]/, '\\$&')
        .replace(/^(\d{1,9})(?=[.)])/, '$1\\')
        .replace(/[@#]/g, '$&\u200b')
        .replace(/:(?=\/\/)|(?:www|GH)(?=[.-])/gi, '$&\u200b');
}
/** 1234.5 ms as `1.2 s`. */
function seconds(milliseconds) {
    return `${(milliseconds / 1000).toFixed(1)} s`;
}
/** `1 step`, `2 steps`. */
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 6175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ passes)
/* harmony export */ });
const PASSES = ['fixed', 'tests-changed', 'flaky', 'not-reproduced', 'nothing-to-do'];
/** Whether the step ends with exit status 0. */
function passes(verdict) {
    return PASSES.includes(verdict);
}


/***/ }),

/***/ 7504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ found),
/* harmony export */   mm: () => (/* binding */ weightOf)
/* harmony export */ });
/* unused harmony export RULES */
/* harmony import */ var _platform_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2235);

/**
 * What a finding means for the verdict: `weakens` is never `fixed`, `touches` is `fixed` only where the
 * change is green without it. The whole table stands in ARCHITECTURE.
 */
const RULES = {
    test: 'touches',
    'test-report': 'touches',
    'test-configuration': 'weakens',
    'test-command': 'weakens',
    'deleted-test': 'weakens',
    'skipped-test': 'weakens',
    'focused-test': 'weakens',
    'expected-failure': 'weakens',
    'emptied-test': 'weakens',
    'loosened-test': 'weakens',
    'fewer-assertions': 'weakens',
    'swallowed-exit': 'weakens',
    threshold: 'weakens',
    snapshot: 'weakens',
    'ignore-list': 'weakens',
    suppression: 'weakens',
    'special-case': 'weakens',
};
function weightOf({ rule }) {
    return RULES[rule];
}
/** A finding at a line of a file, or about a whole one, with a sentence that says where and what. */
function found(rule, at, what) {
    return { ...at, rule, sentence: `${(0,_platform_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$)(at)}: ${what}` };
}


/***/ }),

/***/ 5704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   xk: () => (/* binding */ beforeVerification)
/* harmony export */ });
/* harmony import */ var _platform_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9255);
/* harmony import */ var _platform_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2235);
/* harmony import */ var _platform_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4031);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7504);




/** Green in the model's copy, and then? Null where the change is worth verifying. */
function beforeVerification({ change, findings, testEdits, task }) {
    if (testEdits === 'deny' && findings.length > 0)
        return { verdict: 'blocked', reason: `test-edits is deny: ${sentences(findings)}` };
    if (change.length > 0)
        return null;
    const done = task ? 'the model ended' : 'the tests turned green';
    return {
        verdict: 'no-fix',
        reason: `${done} without any change that could be committed, so there is nothing to offer`,
    };
}
/** The decision table of ARCHITECTURE, from top to bottom. */
function verdictOf(evidence) {
    const { verification, findings, tests, alone, checkedAfter } = evidence;
    const runs = [verification.runs, alone?.kind === 'run' ? alone.run : [], checkedAfter ?? []].flat();
    if (runs.some(run => run.ending.kind === 'cancelled'))
        return { verdict: 'cancelled', reason: 'the run was cancelled during the proof' };
    if (alone === null)
        return { verdict: 'no-fix', reason: doesNotHold(verification, tests) };
    if (checkedAfter && !(0,_platform_command_js__WEBPACK_IMPORTED_MODULE_0__/* .isGreen */ .g)(checkedAfter))
        return { verdict: 'no-fix', reason: 'task-check does not pass in a fresh copy with the change' };
    const notAsBefore = `green, but not as before: ${tests.objections.join('; ')}`;
    // What was lost may have been taken out on purpose only where tests are what was changed.
    if (tests.objections.length > 0 && alone.kind === 'same')
        return { verdict: 'no-fix', reason: notAsBefore };
    if (alone.kind === 'nothing-else' || (alone.kind === 'run' && !alone.holds))
        return {
            verdict: 'tests-changed',
            reason: `green only together with changes to what tests it: ${files(findings)}`,
        };
    const weakening = of('weakens', findings);
    if (weakening.length > 0)
        return {
            verdict: 'tests-changed',
            reason: `green, but the change weakens what tests it: ${places(weakening)}`,
        };
    if (tests.objections.length > 0)
        return { verdict: 'tests-changed', reason: notAsBefore };
    return { verdict: 'fixed', reason: fixed(evidence, alone) };
}
function doesNotHold({ runs }, { flaky }) {
    const red = runs.filter(run => !(0,_platform_command_js__WEBPACK_IMPORTED_MODULE_0__/* .isGreen */ .g)(run)).length;
    return `the fix does not hold: ${red} of ${(0,_platform_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(runs.length, 'confirmation run')} in a fresh copy were red${named(flaky)}`;
}
function fixed({ verification: { runs }, task }, { kind }) {
    const copies = (0,_platform_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(runs.length, 'fresh copy').replace(/copys$/, 'copies');
    const too = kind === 'run' ? ', and in another without what it changes of the tests' : '';
    if (!task)
        return `red before, green with the change in ${copies}${too}`;
    const checked = task.check === '' ? 'nothing but the tests checked the task' : 'task-check failed before and passes';
    return `the tests are green with the change in ${copies}${too}; ${checked}`;
}
function of(weight, findings) {
    return findings.filter(finding => (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .weightOf */ .mm)(finding) === weight);
}
function sentences(findings) {
    return some(findings.map(({ sentence }) => sentence), '; ');
}
/** Those that B goes without. */
function files(findings) {
    const parts = findings.filter(({ rule }) => ['test', 'test-configuration', 'test-command'].includes(rule));
    return some([...new Set(parts.map(({ file }) => file))], ', ');
}
function places(findings) {
    return some([...new Set(findings.map(_platform_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$))], ', ');
}
const NAMES_SHOWN = 5;
function some(texts, joint) {
    const more = texts.length > NAMES_SHOWN ? ` and ${texts.length - NAMES_SHOWN} more` : '';
    return texts.slice(0, NAMES_SHOWN).join(joint) + more;
}
/** Tests that were red in one run of the same tree and green in another. */
function named(flaky) {
    return flaky.length === 0 ? '' : ` (changed colour: ${some(flaky, ', ')})`;
}


/***/ }),

/***/ 2232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ branchName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const LONGEST_NAME = 200;
const HASH_CHARS = 8;
/** `<prefix><base>-<signature>`, within git's grammar for references and ASCII whatever the base branch is called. */
function branchName(prefix, baseBranch, signature) {
    const room = LONGEST_NAME - prefix.length - signature.length - 1;
    const folded = fold(baseBranch);
    if (folded === baseBranch && folded.length <= room)
        return `${prefix}${folded}-${signature}`;
    // Two base branches that fold to the same name must not share a branch.
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(baseBranch).digest('hex').slice(0, HASH_CHARS);
    const cut = folded.slice(0, Math.max(0, room - HASH_CHARS - 1)).replace(/[/.]+$/, '');
    return `${prefix}${cut === '' ? '' : `${cut}-`}${hash}-${signature}`;
}
function fold(name) {
    return name
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .replace(/[^A-Za-z0-9._/-]/gu, '-')
        .replace(/\.{2,}/g, '-')
        .split('/')
        .map(part => part.replace(/^\./, '-').replace(/\.lock$/i, '-lock'))
        .filter(part => part !== '')
        .join('/');
}


/***/ }),

/***/ 7234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   dH: () => (/* binding */ storyOf),
/* harmony export */   pG: () => (/* binding */ endingText)
/* harmony export */ });
/* harmony import */ var _agent_deed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4362);
/* harmony import */ var _agent_spent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4454);


function storyOf(records) {
    const of = Object.groupBy(records, record => record.type);
    const responses = of.response ?? [];
    const usages = responses.map(response => response.usage).filter(usage => usage !== null);
    return {
        run: of.run?.[0] ?? null,
        steps: stepsOf(of),
        testRuns: of['test-run'] ?? [],
        verdict: of.verdict?.at(-1) ?? null,
        tokens: usages.reduce(add, { input: 0, cached: 0, cacheWrite: 0, output: 0 }),
        spentNanoUsd: (0,_agent_spent_js__WEBPACK_IMPORTED_MODULE_0__/* .spentIn */ .O)(of.reserve ?? [], of.settle ?? []),
        model: responses.at(-1)?.model ?? '',
    };
}
function stepsOf(of) {
    const starts = Map.groupBy(of['tool-start'] ?? [], ({ step }) => step);
    const ends = Map.groupBy(of['tool-end'] ?? [], ({ step }) => step);
    const cuts = Map.groupBy(of.compaction ?? [], ({ step }) => step);
    const costs = new Map((of.settle ?? []).map(({ id, nanoUsd }) => [id, nanoUsd]));
    return (of.response ?? []).map(({ id, step, text, usage, durationMs }) => {
        const deeds = (starts.get(step) ?? []).map(({ call }) => (0,_agent_deed_js__WEBPACK_IMPORTED_MODULE_1__/* .deedOf */ .uT)(call));
        const results = ends.get(step) ?? [];
        return {
            step,
            deeds: deeds.length > 0 ? deeds : [`says: ${(0,_agent_deed_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(text)}`],
            results: [
                ...(cuts.get(step) ?? []).map(cutText),
                ...results.map(({ kind, output }) => (0,_agent_deed_js__WEBPACK_IMPORTED_MODULE_1__/* .resultOf */ .Bg)(kind, output)),
            ],
            usage,
            nanoUsd: costs.get(id) ?? 0,
            durationMs: results.reduce((sum, result) => sum + result.durationMs, durationMs),
        };
    });
}
/** `conversation shortened from 812 kB to 14 kB`. */
function cutText({ bytesBefore, bytesAfter }) {
    return `conversation shortened from ${kilobytes(bytesBefore)} to ${kilobytes(bytesAfter)}`;
}
function kilobytes(bytes) {
    return `${Math.ceil(bytes / 1000)} kB`;
}
/** `exit 1`, `timed out after 600 s`. */
function endingText(ending) {
    switch (ending.kind) {
        case 'exited':
            return ending.code === 0 ? 'green (exit 0)' : `red (exit ${ending.code})`;
        case 'timed-out':
            return `red (timed out after ${ending.limitMs / 1000} s)`;
        case 'flooded':
            return `red (stopped after ${ending.limitBytes} bytes of output)`;
        case 'cancelled':
            return 'cancelled';
    }
}
/** `2 of 48 failed, 1 skipped`. */
function countsText({ executed, failed, skipped }) {
    const all = executed === null ? '' : ` of ${executed}`;
    return `${failed}${all} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
function add(a, b) {
    return {
        input: a.input + b.input,
        cached: a.cached + b.cached,
        cacheWrite: a.cacheWrite + b.cacheWrite,
        output: a.output + b.output,
    };
}


/***/ }),

/***/ 228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ collectChange),
  e: () => (/* binding */ newFiles)
});

// EXTERNAL MODULE: ./build/platform/errors.js
var errors = __webpack_require__(4779);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/sandbox/beneath.js
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

const { O_RDONLY, O_DIRECTORY, O_NOFOLLOW, O_NONBLOCK } = external_node_fs_.constants;
/** What is not there, or is no directory, or is a link. */
const NOT_THERE = ['ENOENT', 'ENOTDIR', 'ELOOP'];
/** Holds a directory by a path whose last part must be no link; null where there is none. */
function hold(path) {
    const descriptor = opened(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW);
    if (descriptor === null)
        return null;
    const self = `/proc/self/fd/${descriptor}`;
    return {
        at: name => `${self}/${name}`,
        entries: () => (0,external_node_fs_.readdirSync)(self, { withFileTypes: true }),
        [Symbol.dispose]: () => (0,external_node_fs_.closeSync)(descriptor),
    };
}
/** Uses the parent of a path below `root`, reached part by part without following a link; null where it is not there. */
function within(root, path, use) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const parts = path.split('/');
        const name = parts.pop() ?? '';
        let parent = hold(root);
        for (const part of parts) {
            const next = parent && hold(parent.at(part));
            parent?.[Symbol.dispose]();
            parent = next;
        }
        const held = __addDisposableResource(env_1, parent, false);
        return held && use(held, name);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** Opens a file for reading, neither following a link nor waiting for the other end of a pipe; null where there is none. */
function openFile(path) {
    return opened(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
}
/** What stands there, links unfollowed; null for nothing. */
function statsOf(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path);
    }
    catch (error) {
        return unlessThere(error);
    }
}
function opened(path, flags) {
    try {
        return (0,external_node_fs_.openSync)(path, flags);
    }
    catch (error) {
        return unlessThere(error);
    }
}
function unlessThere(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
    if (NOT_THERE.includes(code))
        return null;
    throw error;
}

;// CONCATENATED MODULE: ./build/sandbox/entry.js


/** Larger ones are not read: GitHub takes none of 100 MB. */
const LARGEST_FILE_BYTES = 32 * 1024 * 1024;
const CHUNK_BYTES = 256 * 1024;
/** The entry of a held directory; null for nothing and for a directory. */
function readEntry(parent, name) {
    const stats = statsOf(parent.at(name));
    if (!stats || stats.isDirectory())
        return null;
    if (stats.isSymbolicLink())
        return { mode: '120000', content: Buffer.from((0,external_node_fs_.readlinkSync)(parent.at(name), 'buffer')) };
    if (!stats.isFile())
        return IRREGULAR;
    return withFile(parent.at(name), readFile) ?? IRREGULAR;
}
const IRREGULAR = { unfit: 'is neither a file nor a symlink' };
/** Of the opened file, whatever the path leads to by now. */
function readFile(descriptor, stats) {
    if (stats.nlink > 1)
        return { unfit: 'is a hard link: it has another name, which may lie elsewhere' };
    if (stats.size > LARGEST_FILE_BYTES)
        return { unfit: `has ${stats.size} bytes, which is more than can leave` };
    const content = Buffer.alloc(stats.size);
    let length = 0;
    while (length < content.length) {
        const read = (0,external_node_fs_.readSync)(descriptor, content, length, content.length - length, length);
        if (read === 0)
            break;
        length += read;
    }
    return { mode: fileMode(stats), content: content.subarray(0, length) };
}
/** Whether two files hold the same bytes, compared piece by piece; false where one of them is none. */
function sameBytes(one, other) {
    const same = withFile(one, (a, { size }) => withFile(other, (b, stats) => stats.size === size && samePieces(a, b)));
    return same ?? false;
}
function samePieces(one, other) {
    const [a, b] = [Buffer.alloc(CHUNK_BYTES), Buffer.alloc(CHUNK_BYTES)];
    for (let at = 0;;) {
        const read = (0,external_node_fs_.readSync)(one, a, 0, CHUNK_BYTES, at);
        const readToo = (0,external_node_fs_.readSync)(other, b, 0, CHUNK_BYTES, at);
        if (read !== readToo || a.compare(b, 0, readToo, 0, read) !== 0)
            return false;
        if (read === 0)
            return true;
        at += read;
    }
}
/** Hands the pieces of a file over, whatever its size; false where it is none. */
function eachPiece(path, take) {
    const done = withFile(path, descriptor => {
        const piece = Buffer.alloc(CHUNK_BYTES);
        for (let at = 0;;) {
            const read = (0,external_node_fs_.readSync)(descriptor, piece, 0, CHUNK_BYTES, at);
            if (read === 0)
                return true;
            take(piece.subarray(0, read));
            at += read;
        }
    });
    return done ?? false;
}
function withFile(path, use) {
    const descriptor = openFile(path);
    if (descriptor === null)
        return null;
    try {
        const stats = (0,external_node_fs_.fstatSync)(descriptor);
        return stats.isFile() ? use(descriptor, stats) : null;
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function fileMode(stats) {
    if (stats.isSymbolicLink())
        return '120000';
    return (stats.mode & 0o100) === 0 ? '100644' : '100755';
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/sandbox/stored-form.js




function storedForm(baseline, path, file) {
    const stats = statsOf((0,external_node_path_.join)(baseline.checkout, path));
    if (!stats || modeOf(stats) !== file.mode)
        return 'dirty';
    return stats.isSymbolicLink() ? linkForm(baseline, path, file) : fileForm(baseline, path, { file, stats });
}
function modeOf(stats) {
    return stats.isFile() || stats.isSymbolicLink() ? fileMode(stats) : '';
}
function linkForm({ checkout, objectFormat }, path, { oid }) {
    const link = within(checkout, path, readEntry);
    const isSame = link && 'content' in link && objectId(objectFormat, link.content) === oid;
    return isSame ? 'as-is' : 'dirty';
}
/** Line ends are looked at in files of a size that can leave, others are hashed in pieces. */
function fileForm({ checkout, objectFormat }, path, { file, stats }) {
    const hash = (0,external_node_crypto_.createHash)(objectFormat).update(`blob ${stats.size}\0`);
    const pieces = [];
    eachPiece((0,external_node_path_.join)(checkout, path), piece => {
        hash.update(piece);
        if (stats.size <= LARGEST_FILE_BYTES)
            pieces.push(Buffer.from(piece));
    });
    if (hash.digest('hex') === file.oid)
        return 'as-is';
    return objectId(objectFormat, withoutReturns(Buffer.concat(pieces))) === file.oid ? 'lf' : 'dirty';
}
function objectId(format, content) {
    return (0,external_node_crypto_.createHash)(format).update(`blob ${content.length}\0`).update(content).digest('hex');
}
/** The content with line ends as git stores them. */
function withoutReturns(content) {
    return Buffer.from(content.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/sandbox/survey.js
var survey_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var survey_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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






/** More is no change, but a flood. */
const MOST_ADDED = 200_000;
/** Deeper than any tool goes; every level is held open. */
const MOST_LEVELS = 100;
/** So often somebody else may have a turn, to cancel for example. */
const DIRECTORIES_A_TURN = 100;
/** Walks through a copy by directories held open, never through a link. In memory that grows with what differs. */
async function survey(trees, compare) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const walk = newWalk(trees, compare);
        const root = survey_addDisposableResource(env_1, hold(trees.root), false);
        if (root)
            await visit(walk, root, { path: '', wasThere: true, level: 0 });
        const gone = (path) => !walk.seen.has(path) && statsOf((0,external_node_path_.join)(trees.checkout, path)) !== null;
        const missing = compare === 'compare' ? [...walk.files].filter(gone) : [];
        return { added: walk.added, touched: [...walk.touched, ...missing], refused: walk.refused };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        survey_disposeResources(env_1);
    }
}
function newWalk(trees, compare) {
    const paths = [...trees.tracked].filter(([, { mode }]) => mode !== '160000').map(([path]) => path);
    const lists = { seen: new Set(), added: [], touched: [], refused: [] };
    const places = { files: new Set(paths), directories: directoriesOf(paths) };
    return { ...trees, ...places, ...lists, compare: compare === 'compare', visited: 0 };
}
async function visit(walk, held, { path: directory, wasThere, level }) {
    walk.visited += 1;
    if (walk.visited % DIRECTORIES_A_TURN === 0)
        await (0,promises_.setImmediate)();
    const entries = held.entries();
    const before = wasThere ? (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(walk.checkout, directory), { withFileTypes: true }) : [];
    if (directory !== '' && isRepository(entries)) {
        // What a run clones or initialises for itself is left alone.
        if (!walk.directories.has(directory))
            return;
        if (!isRepository(before))
            refuse(walk, directory, 'was made a repository of its own');
    }
    const known = new Map(before.map(entry => [entry.name, entry.isDirectory()]));
    for (const entry of entries) {
        const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
        if (entry.name === '.git' || walk.tracked.get(path)?.mode === '160000')
            continue;
        if (entry.isDirectory()) {
            await enter(walk, held, { path, wasThere: known.get(entry.name) === true, level: level + 1 });
        }
        else if (walk.files.has(path))
            compareTracked(walk, held.at(entry.name), path);
        else if (known.get(entry.name) !== false)
            add(walk, path);
    }
}
async function enter(walk, parent, place) {
    if (walk.added.length > MOST_ADDED)
        return;
    if (place.level > MOST_LEVELS)
        return refuse(walk, place.path, `lies deeper than ${MOST_LEVELS} directories`);
    try {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const held = survey_addDisposableResource(env_2, hold(parent.at((0,external_node_path_.basename)(place.path))), false);
            if (held)
                await visit(walk, held, place);
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            survey_disposeResources(env_2);
        }
    }
    catch (error) {
        refuse(walk, place.path, `cannot be read (${(0,errors/* messageOf */.bD)(error)})`);
    }
}
function add(walk, path) {
    if (walk.added.length === MOST_ADDED)
        refuse(walk, path, `is one of more than ${MOST_ADDED} new files`);
    if (walk.added.length <= MOST_ADDED)
        walk.added.push(path);
}
function compareTracked(walk, here, path) {
    if (!walk.compare)
        return;
    walk.seen.add(path);
    try {
        if (isSame(here, (0,external_node_path_.join)(walk.checkout, path)))
            return;
    }
    catch {
        // Whoever reads it is told why that cannot be done.
    }
    walk.touched.push(path);
}
/** A copy keeps the times of its files. Whoever sets them back after an edit has edited nothing that counts. */
function isSame(here, there) {
    const [now, before] = [statsOf(here), statsOf(there)];
    if (!now || !before || fileMode(now) !== fileMode(before))
        return false;
    if (now.isSymbolicLink())
        return (0,external_node_fs_.readlinkSync)(here, 'buffer').equals((0,external_node_fs_.readlinkSync)(there, 'buffer'));
    if (!now.isFile() || now.size !== before.size)
        return false;
    return now.mtimeMs === before.mtimeMs || sameBytes(here, there);
}
function isRepository(entries) {
    return entries.some(({ name }) => name === '.git');
}
function refuse(walk, path, reason) {
    walk.refused.push({ path, reason: `${path} ${reason}` });
}
function directoriesOf(paths) {
    const directories = new Set();
    for (const path of paths)
        for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
            const directory = path.slice(0, at);
            if (directories.has(directory))
                break;
            directories.add(directory);
        }
    return directories;
}

;// CONCATENATED MODULE: ./build/sandbox/collect.js





/** Of a change, in all. What is more is named and left out. */
const MOST_BYTES = 64 * 1024 * 1024;
/** The change in a copy: by our own walk of the tree, without git and without following a link, in bounded memory. */
async function collectChange(collector, root) {
    const { baseline } = collector;
    const found = await survey({ ...baseline, root }, 'compare');
    const additions = await notIgnored(collector, found.added);
    const read = reader(root);
    const all = [
        ...found.touched.map(path => touchedChange(baseline, path, read)),
        ...additions.map(path => written(path, read(path), 'as-is')),
    ].filter(item => item !== null);
    const change = all.flatMap(item => (item.kind === 'refused' ? [] : [item]));
    const [refused] = [...found.refused, ...all.filter(item => item.kind === 'refused')];
    const sorted = change.sort((a, b) => (a.path < b.path ? -1 : 1));
    return refused
        ? { kind: 'blocked', change: sorted, reason: refused.reason }
        : { kind: 'change', change: sorted };
}
/** New paths of a copy that the base commit's .gitignore does not ignore. */
async function newFiles(collector, root) {
    const { added } = await survey({ ...collector.baseline, root }, 'names-only');
    return notIgnored(collector, added);
}
async function notIgnored({ repository, byproducts }, paths) {
    const candidates = paths.filter(path => !byproducts.has(path));
    const ignored = await repository.ignored(candidates);
    return candidates.filter(path => !ignored.has(path));
}
/** Reads what belongs to the change, as long as it is not too much in all. */
function reader(root) {
    let left = MOST_BYTES;
    return path => {
        try {
            const entry = within(root, path, readEntry);
            if (entry === null || 'unfit' in entry)
                return entry;
            left -= entry.content.length;
            return left >= 0 ? entry : { unfit: `is more than the ${MOST_BYTES} bytes that can leave in all` };
        }
        catch (error) {
            return { unfit: `cannot be read (${(0,errors/* messageOf */.bD)(error)})` };
        }
    };
}
function touchedChange(baseline, path, read) {
    const file = baseline.tracked.get(path);
    const stored = file ? storedForm(baseline, path, file) : 'dirty';
    if (stored === 'dirty')
        return refused(path, 'was changed by the run, and already differed from HEAD before it');
    return written(path, read(path), stored) ?? { kind: 'delete', path };
}
function written(path, entry, stored) {
    if (entry === null)
        return null;
    if ('unfit' in entry)
        return refused(path, entry.unfit);
    const { mode, content: workingContent } = entry;
    const converts = stored === 'lf' && mode !== '120000';
    return {
        kind: 'write',
        path,
        mode,
        content: converts ? withoutReturns(workingContent) : workingContent,
        workingContent,
    };
}
function refused(path, why) {
    return { kind: 'refused', path, reason: `${path} ${why}` };
}


/***/ }),

/***/ 8422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openRepository)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/platform/git.js
var git = __webpack_require__(3454);
;// CONCATENATED MODULE: ./build/sandbox/place.js
/**
 * Lets git read the checkout's objects. Only for calls that write none: writing an object that is there already would
 * set the time of the checkout's own file.
 */
function borrowed({ objectDirectory }) {
    // Quoted, because a colon would part the path in two.
    return { GIT_ALTERNATE_OBJECT_DIRECTORIES: JSON.stringify(objectDirectory) };
}

;// CONCATENATED MODULE: ./build/sandbox/path-rules.js




const RULE_FILES = ['.gitignore', '.gitattributes'];
/** What the base commit's .gitignore and .gitattributes files say of paths. */
function pathRules(place) {
    let written = null;
    const asked = (ask) => {
        return async (paths) => {
            if (paths.length === 0)
                return new Set();
            written ??= place().then(async (made) => ({
                gitDirectory: made.gitDirectory,
                root: await writeRules(made),
            }));
            return ask(await written, paths);
        };
    };
    return { ignored: asked(checkIgnored), lfs: asked(checkLfs) };
}
async function checkIgnored(tree, paths) {
    // An account of every path, matched or not. Exit status 1 says that none is ignored.
    const fields = await ask(tree, paths, [
        'check-ignore',
        '--no-index',
        '--stdin',
        '-z',
        '--verbose',
        '--non-matching',
    ]);
    const ignored = new Set();
    for (let at = 0; at + 3 < fields.length; at += 4) {
        const pattern = fields[at + 2] ?? '';
        if (pattern !== '' && !pattern.startsWith('!'))
            ignored.add(named(fields[at + 3]));
    }
    return ignored;
}
async function checkLfs(tree, paths) {
    const fields = await ask(tree, paths, ['check-attr', '--stdin', '-z', 'filter']);
    const kept = new Set();
    for (let at = 0; at + 2 < fields.length; at += 3)
        if (fields[at + 2] === 'lfs')
            kept.add(named(fields[at]));
    return kept;
}
/** A file may be called `:(glob)x`, which only behind a dot is its name and no pattern. */
async function ask({ gitDirectory, root }, paths, args) {
    const input = paths.map(path => `./${path}\0`).join('');
    const call = { directory: root, input, alsoFine: 1 };
    const answer = await (0,git/* git */.$)([`--git-dir=${gitDirectory}`, `--work-tree=${root}`, ...args], call);
    return answer.toString().split('\0');
}
function named(field = '') {
    return field.replace(/^\.\//, '');
}
/** A tree that holds the base commit's .gitignore and .gitattributes files and nothing else: what a run wrote into them has no say. */
async function writeRules(place) {
    const tree = (0,external_node_path_.join)(place.directory, 'rules');
    await (0,promises_.mkdir)(tree, { recursive: true });
    const files = [...place.baseline.tracked].filter(([path, file]) => isRuleFile(path) && file.mode.startsWith('100'));
    for (const [path, file] of files) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(tree, path)), { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(tree, path), await (0,git/* git */.$)(['cat-file', 'blob', file.oid], {
            directory: place.gitDirectory,
            environment: borrowed(place.baseline),
        }));
    }
    return tree;
}
function isRuleFile(path) {
    return RULE_FILES.includes((0,external_node_path_.basename)(path));
}

;// CONCATENATED MODULE: ./build/sandbox/repository.js






/** It is made when it is first needed: a run without new files and without a change needs none. */
function openRepository(baseline, scratch) {
    let made = null;
    const place = () => {
        made ??= makeRepository(baseline, scratch);
        return made;
    };
    const rules = pathRules(place);
    return {
        ...rules,
        apply: async (patch, root) => applyPatch(await place(), patch, root),
        diff: async (change) => (change.length === 0 ? '' : diffOf(await place(), change)),
    };
}
async function makeRepository(baseline, scratch) {
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(scratch, 'repository-'));
    const gitDirectory = (0,external_node_path_.join)(directory, 'bare.git');
    const init = ['init', '--quiet', '--bare', `--object-format=${baseline.objectFormat}`, gitDirectory];
    await (0,git/* git */.$)(init, { directory });
    return { baseline, directory, gitDirectory };
}
/** With the configuration of our own repository, so that nothing in the copy names a program to run. */
async function applyPatch({ gitDirectory }, patch, root) {
    const environment = { GIT_DIR: gitDirectory, GIT_WORK_TREE: root };
    await (0,git/* git */.$)(['-c', 'core.bare=false', 'apply', '--whitespace=nowarn', '-'], {
        directory: root,
        input: patch,
        environment,
    });
}
async function diffOf(place, change) {
    const { gitDirectory, baseline } = place;
    const index = { GIT_INDEX_FILE: (0,external_node_path_.join)(place.directory, 'index') };
    const call = { directory: gitDirectory, environment: { ...borrowed(baseline), ...index } };
    await (0,git/* git */.$)(['read-tree', baseline.headSha], call);
    await (0,git/* git */.$)(['update-index', '-z', '--index-info'], { ...call, input: await indexInfo(place, change) });
    const options = [
        '-p',
        '--binary',
        '--find-renames',
        '--full-index',
        '--no-ext-diff',
        '--no-textconv',
        '--no-color',
    ];
    const diff = () => (0,git/* git */.$)(['diff-index', '--cached', ...options, baseline.headSha, '--'], call);
    const patch = await diff();
    if ((0,external_node_buffer_.isUtf8)(patch))
        return patch.toString();
    // Lines in another encoding would not survive in a text; git's form for binary files is ASCII.
    await (0,promises_.mkdir)((0,external_node_path_.join)(gitDirectory, 'info'), { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(gitDirectory, 'info/attributes'), '* -diff\n');
    return (await diff()).toString();
}
async function indexInfo(place, change) {
    const zero = '0'.repeat(place.baseline.objectFormat === 'sha256' ? 64 : 40);
    const writes = change.filter(file => file.kind === 'write');
    const oids = await storeBlobs(place, writes);
    const deleted = change.filter(file => file.kind === 'delete').map(file => `0 ${zero}\t${file.path}\0`);
    const written = writes.map((file, at) => `${file.mode} ${oids[at]}\t${file.path}\0`);
    return [...deleted, ...written].join('');
}
async function storeBlobs(place, writes) {
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(place.directory, 'blobs-'));
    await Promise.all(writes.map((file, at) => (0,promises_.writeFile)((0,external_node_path_.join)(directory, String(at)), file.content)));
    const input = writes.map((_, at) => `${(0,external_node_path_.join)(directory, String(at))}\n`).join('');
    const answer = await (0,git/* git */.$)(['hash-object', '-w', '--no-filters', '--stdin-paths'], {
        directory: place.gitDirectory,
        input,
    });
    await (0,promises_.rm)(directory, { recursive: true });
    return answer
        .toString()
        .split('\n')
        .filter(line => line !== '');
}


/***/ }),

/***/ 3677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ UNCONFINED)
/* harmony export */ });
/** Said in the summary and in the pull request. */
const UNCONFINED = '`sandbox: off`: nothing confined the commands of this run. They had the network, and could read and write whatever the user of the runner can, secrets of the job included.';


/***/ }),

/***/ 2803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ connect)
/* harmony export */ });
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4779);

/** GitHub's REST API with the run's token; its client is loaded only when it is needed. */
async function connect(settings) {
    if (settings.token === '')
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('github-token', 'a token, to ask GitHub about this run', 'nothing');
    const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
    return getOctokit(settings.token, { baseUrl: settings.apiUrl });
}


/***/ })

};
