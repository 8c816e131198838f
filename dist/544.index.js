export const id = 544;
export const ids = [544];
export const modules = {

/***/ 4475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R1: () => (/* binding */ MAX_TESTS),
/* harmony export */   Ye: () => (/* binding */ MESSAGE_CHARS),
/* harmony export */   eZ: () => (/* binding */ ID_CHARS),
/* harmony export */   pn: () => (/* binding */ ID_JOINT)
/* harmony export */ });
/** Between the parts of an id, from the outside in. */
const ID_JOINT = ' > ';
const ID_CHARS = 400;
const MESSAGE_CHARS = 2_000;
/** Of one run, over all its reports. */
const MAX_TESTS = 200_000;


/***/ }),

/***/ 7379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   admission: () => (/* binding */ admission),
/* harmony export */   apiFor: () => (/* binding */ apiFor),
/* harmony export */   strangers: () => (/* binding */ strangers)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _gate_actors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5214);
/* harmony import */ var _gate_own_work_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5930);
/* harmony import */ var _gate_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(213);
/* harmony import */ var _platform_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3454);
/* harmony import */ var _publish_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6092);
/* harmony import */ var _publish_api_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3748);
/* harmony import */ var _publish_base_branch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5268);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2803);









/** The half of the gate that has to ask. What GitHub does not answer is a refusal. */
async function admission({ settings, baseline, watch }) {
    const { headSha, headBranch } = baseline;
    const own = await (0,_platform_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$)(['cat-file', 'commit', headSha], { directory: settings.checkout });
    if ((0,_gate_own_work_js__WEBPACK_IMPORTED_MODULE_7__/* .isOwnCommit */ .uv)((0,_gate_own_work_js__WEBPACK_IMPORTED_MODULE_7__/* .commitFrom */ .wz)(own.toString())))
        return { verdict: 'nothing-to-do', reason: (0,_gate_own_work_js__WEBPACK_IMPORTED_MODULE_7__/* .ownCommit */ .EE)() };
    if ((0,_gate_actors_js__WEBPACK_IMPORTED_MODULE_8__/* .actorsOf */ .SD)(settings.event).length === 0)
        return null;
    const api = await apiFor(settings, watch.cancel);
    try {
        const origin = (0,_gate_target_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(settings.event, { sha: headSha, branch: headBranch });
        return (await strangers(settings, api)) ?? (await lost(settings.event, origin, api));
    }
    catch (error) {
        const answer = (0,_publish_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .answerOf */ .ut)(error);
        if (answer === null)
            throw error;
        const reason = `who started this run could not be checked: GitHub answered ${answer.request} with ${answer.status || 'nothing'} (${answer.message})`;
        return { verdict: 'blocked', reason };
    }
}
/** GitHub's API for this repository, given up when the run is. */
async function apiFor({ github }, signal) {
    const sleep = (milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, { signal });
    return (0,_publish_api_js__WEBPACK_IMPORTED_MODULE_4__/* .openApi */ .N)(await (0,_github_js__WEBPACK_IMPORTED_MODULE_6__/* .connect */ .N)(github), github, { signal, sleep });
}
/** Where the payload names the branch and a commit that it had. */
const WITH_HEAD = ['workflow_run', 'pull_request'];
async function strangers({ event, allowedActors }, api) {
    const reason = await (0,_gate_actors_js__WEBPACK_IMPORTED_MODULE_8__/* .refusedActor */ .gR)((0,_gate_actors_js__WEBPACK_IMPORTED_MODULE_8__/* .actorsOf */ .SD)(event), allowedActors, peopleOf(api));
    return reason === null ? null : { verdict: 'blocked', reason };
}
async function lost({ name }, origin, api) {
    if (origin.kind === 'blocked' || !WITH_HEAD.includes(name))
        return null;
    const { branch, sha } = origin;
    const state = await (0,_publish_base_branch_js__WEBPACK_IMPORTED_MODULE_5__/* .baseState */ .l)(api, branch, sha);
    if (state === 'there')
        return null;
    const what = state === 'gone' ? 'is gone' : `was force-pushed and no longer holds ${sha.slice(0, 7)}`;
    return { verdict: 'blocked', reason: `the branch ${branch} ${what}; run the workflow on its new state` };
}
function peopleOf({ rest, ask }) {
    return {
        collaborator: async (username) => {
            const found = await ask(to => rest.repos.getCollaboratorPermissionLevel({ ...to, username })).catch(noneIfMissing);
            return found && { permission: found.data.permission, id: found.data.user?.id ?? null };
        },
        account: async (username) => {
            const found = await ask(({ request }) => rest.users.getByUsername({ username, request })).catch(noneIfMissing);
            return found && { id: found.data.id, isBot: found.data.type === 'Bot' };
        },
    };
}
/** An app has no permission of its own here: GitHub answers that it is no user. */
function noneIfMissing(error) {
    if ((0,_publish_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b2)(error))
        return null;
    throw error;
}


/***/ }),

/***/ 3822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishProposal: () => (/* binding */ publishProposal)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/platform/errors.js
var errors = __webpack_require__(4779);
// EXTERNAL MODULE: ./build/gate/own-work.js
var own_work = __webpack_require__(5930);
// EXTERNAL MODULE: ./build/gate/target.js
var gate_target = __webpack_require__(213);
;// CONCATENATED MODULE: ./build/gate/proposed.js



/** The gate for a proposal: the event decides where its fix belongs, without a checkout, and the proposal has to say the same. */
function proposedGate(place) {
    const { event, headSha, base, branchPrefix } = place;
    const origin = originAt(event, headSha);
    if (origin.kind === 'blocked')
        return origin;
    const own = (0,own_work/* ownWork */.cc)(event, origin, branchPrefix);
    if (own !== null)
        return { kind: 'nothing-to-do', reason: own };
    const isOfEvent = headSha === event.sha || NAMES_ITS_HEAD.includes(event.name);
    if (!isOfEvent && base === '')
        throw otherCommit(event.sha, headSha);
    // A commit that no event vouches for has to be one of the branch, which is asked of GitHub.
    const target = (0,gate_target/* targetOf */.$r)(origin, base);
    requireSame(target, place);
    return { kind: 'go', target: isOfEvent ? target : { ...target, baseIsOnBranch: true } };
}
/** Events whose payload names the commit, which the origin is held to. */
const NAMES_ITS_HEAD = ['workflow_run', 'pull_request'];
function originAt(event, headSha) {
    try {
        return (0,gate_target/* originOf */.yv)(event, { sha: headSha, branch: null });
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw otherCommit(error.expected, headSha);
        throw error;
    }
}
function requireSame(target, { baseSha, baseBranch }) {
    if (target.baseSha === baseSha && target.baseBranch === baseBranch)
        return;
    const of = (branch, sha) => `a fix for ${branch} at ${sha}`;
    throw new errors/* UserError */.yo('proposal', of(target.baseBranch, target.baseSha), of(baseBranch, baseSha));
}
function otherCommit(expected, got) {
    return new errors/* UserError */.yo('proposal', `one that was made on the commit of this run: ${expected}`, got);
}

// EXTERNAL MODULE: ./build/platform/finding.js
var finding = __webpack_require__(2235);
// EXTERNAL MODULE: ./build/platform/text.js
var platform_text = __webpack_require__(4031);
// EXTERNAL MODULE: ./build/proof/finding.js
var proof_finding = __webpack_require__(7504);
// EXTERNAL MODULE: ./build/proof/tamper.js + 28 modules
var tamper = __webpack_require__(2948);
// EXTERNAL MODULE: ./build/publish/answer.js
var publish_answer = __webpack_require__(6092);
// EXTERNAL MODULE: ./build/publish/policy/ruling.js + 13 modules
var policy_ruling = __webpack_require__(99);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./build/platform/git.js
var git = __webpack_require__(3454);
// EXTERNAL MODULE: ./build/publish/parallel.js
var parallel = __webpack_require__(4765);
// EXTERNAL MODULE: ./build/publish/tree-walk.js
var tree_walk = __webpack_require__(4930);
;// CONCATENATED MODULE: ./build/publish/proposal/base-files.js






const REQUESTS_AT_ONCE = 8;
/** Reads it through the API, so that no checkout is needed, and no program of the repository is near. */
async function baseFiles(api, { headSha, change }, scratch) {
    const { data: commit } = await api.ask(to => api.rest.git.getCommit({ ...to, commit_sha: headSha }));
    const { data: root } = await api.ask(to => api.rest.git.getTree({ ...to, tree_sha: commit.tree.sha }));
    const paths = pathsOf(change);
    const entryAt = exactly((0,tree_walk/* treeWalk */.U)(api, commit.tree.sha));
    const entries = await (0,parallel/* inParallel */.H)(paths, REQUESTS_AT_ONCE, entryAt);
    const known = paths.flatMap((path, at) => (entries[at] ? [{ path, ...entries[at] }] : []));
    const blobs = known.filter(({ mode }) => mode !== '160000' && mode !== '040000');
    const contents = await (0,parallel/* inParallel */.H)(blobs, REQUESTS_AT_ONCE, async ({ sha }) => contentOf(api, sha));
    const files = blobs.map(({ path, mode }, at) => ({ path, mode, content: contents[at] ?? Buffer.alloc(0) }));
    const texts = new Map(files.flatMap(file => (file.mode.startsWith('100') ? [[file.path, file.content]] : [])));
    const modes = new Map(known.map(({ path, mode }) => [path, mode]));
    return {
        before: {
            modeOf: path => modes.get(path) ?? null,
            read: path => texts.get(path)?.toString() ?? null,
            topLevel: new Set(root.tree.map(({ path }) => path)),
        },
        baseline: await repositoryOf(files, headSha, scratch),
    };
}
/** What is touched, and the attributes of every folder that it lies in. */
function pathsOf(change) {
    const folders = new Set(change.flatMap(({ path }) => foldersOf(path)));
    const rules = [...folders]
        .map(folder => (folder === '.' ? '' : `${folder}/`))
        .map(folder => `${folder}.gitattributes`);
    return [...new Set([...change.map(({ path }) => path), ...rules])];
}
function foldersOf(path) {
    const folder = (0,posix_.dirname)(path);
    return folder === '.' ? ['.'] : [folder, ...foldersOf(folder)];
}
/** The walk answers with what stands in the way of a path, too; of that only a submodule is news. */
function exactly(entryAt) {
    return async (path) => {
        const folder = (0,posix_.dirname)(path);
        const above = folder === '.' ? null : await entryAt(folder);
        if (above?.mode === '160000')
            return above;
        return folder === '.' || above?.mode === '040000' ? entryAt(path) : null;
    };
}
async function contentOf(api, file_sha) {
    const { data } = await api.ask(to => api.rest.git.getBlob({ ...to, file_sha }));
    return Buffer.from(data.content, 'base64');
}
/** So that diff and attributes are git's own. */
async function repositoryOf(files, headSha, scratch) {
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(scratch, 'base-'));
    const gitDirectory = (0,external_node_path_.join)(directory, 'bare.git');
    const objectFormat = headSha.length === 64 ? 'sha256' : 'sha1';
    await (0,git/* git */.$)(['init', '--quiet', '--bare', `--object-format=${objectFormat}`, gitDirectory], { directory });
    const oids = await stored(files, { directory, gitDirectory });
    const call = { directory: gitDirectory, environment: { GIT_INDEX_FILE: (0,external_node_path_.join)(directory, 'index') } };
    const input = files.map(({ path, mode }, at) => `${mode} ${oids[at]}\t${path}\0`).join('');
    await (0,git/* git */.$)(['update-index', '-z', '--index-info'], { ...call, input });
    const tree = (await (0,git/* git */.$)(['write-tree'], call)).toString().trim();
    const tracked = new Map(files.map(({ path, mode }, at) => [path, { mode, oid: oids[at] ?? '' }]));
    const objectDirectory = (0,external_node_path_.join)(gitDirectory, 'objects');
    return { checkout: directory, headSha: tree, headBranch: null, tracked, objectDirectory, objectFormat };
}
async function stored(files, { directory, gitDirectory }) {
    if (files.length === 0)
        return [];
    const folder = (0,external_node_path_.join)(directory, 'contents');
    await (0,promises_.mkdir)(folder);
    await Promise.all(files.map(({ content }, at) => (0,promises_.writeFile)((0,external_node_path_.join)(folder, String(at)), content)));
    const input = files.map((_, at) => `${(0,external_node_path_.join)(folder, String(at))}\n`).join('');
    const args = ['hash-object', '-w', '--no-filters', '--stdin-paths'];
    return (await (0,git/* git */.$)(args, { directory: gitDirectory, input })).toString().trim().split('\n');
}

// EXTERNAL MODULE: ./build/publish/proposal/read-proposal.js + 1 modules
var read_proposal = __webpack_require__(2918);
// EXTERNAL MODULE: ./build/publish/publication.js
var publication = __webpack_require__(214);
// EXTERNAL MODULE: ./build/sandbox/repository.js + 2 modules
var sandbox_repository = __webpack_require__(8422);
// EXTERNAL MODULE: ./build/sandbox/scene.js + 12 modules
var scene = __webpack_require__(9033);
// EXTERNAL MODULE: ./build/stages/admission.js
var admission = __webpack_require__(7379);
// EXTERNAL MODULE: ./build/stages/facts-of.js
var facts_of = __webpack_require__(7971);
// EXTERNAL MODULE: ./build/stages/publish-fix.js + 10 modules
var publish_fix = __webpack_require__(1298);
;// CONCATENATED MODULE: ./build/stages/publish-proposal.js
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


















/**
 * Publishes what another job of this run has proposed. No model, no key, no checkout, no program of the repository: everything
 * that the proposal says is held against the event, GitHub and the policy, as if nobody had looked before.
 */
async function publishProposal(desks, phase) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { settings, desk, cancel } = desks;
        const { github, pullRequest, event } = settings;
        const repository = `${github.owner}/${github.repository}`;
        const proposal = (0,read_proposal/* readProposal */.V)(phase.proposal, { ...phase, repository, runId: github.runId });
        const gate = proposedGate({ event, ...proposal, ...proposal.facts, ...pullRequest });
        if (gate.kind !== 'go')
            return { verdict: gate.kind, reason: gate.reason };
        requireNoIdentity(settings);
        desk.output('failure-signature', proposal.facts.signature);
        const refused = await (0,admission.strangers)(settings, await (0,admission.apiFor)(settings, cancel));
        if (refused)
            return refused;
        const scratch = __addDisposableResource(env_1, await (0,promises_.mkdtempDisposable)((0,external_node_path_.join)(settings.runnerTemp, scene/* SCRATCH_PREFIX */.u)), true);
        return await examined(desks, { proposal, target: gate.target, scratch: scratch.path });
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
/** The whole policy again, on a diff of our own. */
async function examined(desks, { proposal, target, scratch }) {
    const { settings, desk, secrets } = desks;
    const { change, headSha, facts, proof } = proposal;
    const base = await read(desks, proposal, scratch);
    if ('verdict' in base)
        return base;
    const repository = (0,sandbox_repository/* openRepository */.h)(base.baseline, scratch);
    const patch = await repository.diff(change);
    desk.keep('patch', patch);
    if (proof !== null)
        desk.keep('proof', proof);
    const before = { ...base.before, lfs: await repository.lfs(change.map(({ path }) => path)) };
    const ruling = await (0,policy_ruling/* rulingOn */.P)({ change, patch, limits: settings.limits, before }, { secrets, ...facts });
    if (ruling.kind === 'blocked') {
        desk.mask(ruling.tokens);
        return { verdict: 'blocked', reason: ruling.reason };
    }
    const told = { ...guarded(proposal, base.before, settings), flags: ruling.flags, runUrl: (0,facts_of/* runUrl */.V)(settings) };
    if (settings.testEdits === 'deny' && told.findings.length > 0)
        return { verdict: 'blocked', reason: `test-edits is deny: ${told.findings.map(finding/* placeOf */.$).join(', ')}` };
    tell(desks, told);
    return (0,publish_fix/* publishFix */.f)(desks, { facts: told, target, headSha, change });
}
async function read({ settings, cancel }, proposal, scratch) {
    try {
        return await baseFiles(await (0,admission.apiFor)(settings, cancel), proposal, scratch);
    }
    catch (error) {
        const answer = (0,publish_answer/* answerOf */.ut)(error);
        if (answer === null && !(error instanceof publication/* Unpublishable */.J))
            throw error;
        const reason = answer
            ? `GitHub answered ${answer.request} with ${answer.status || 'nothing'} (${answer.message})`
            : error.message;
        return { verdict: 'publish-failed', reason: `what the fix changes could not be read: ${reason}` };
    }
}
/** What touches the tests is told, whether the proposal tells it or not; what it has kept back makes it a case for people. */
function guarded({ change, facts }, before, { testEdits }) {
    const about = { ...facts, taskCheck: facts.task?.check ?? '', testReport: [], redTests: [] };
    const { findings } = (0,tamper/* examine */.s)({ ...about, change, readPristine: before.read });
    const told = new Set(facts.findings.map(({ file, rule }) => `${rule} ${file}`));
    const kept = findings.filter(({ file, rule }) => !told.has(`${rule} ${file}`));
    // What may be edited without a warning is this job's to say, as is what a weakening comes to.
    const all = [...facts.findings, ...kept].map(({ allowed: _, ...finding }) => testEdits === 'allow' ? { ...finding, allowed: true } : finding);
    const forPeople = kept.length > 0 || findings.some(finding => (0,proof_finding/* weightOf */.mm)(finding) === 'weakens');
    return { ...facts, verdict: forPeople ? 'tests-changed' : facts.verdict, findings: all };
}
function tell({ desk }, { words, findings, flags, redRuns, greenRuns, testCommand }) {
    desk.words(words);
    desk.proven({ findings, tests: null });
    desk.flagged(flags);
    const runs = `red in ${(0,platform_text/* count */.U9)(redRuns.length, 'run')}, green in ${(0,platform_text/* count */.U9)(greenRuns.length, 'run')} in fresh copies with the change`;
    desk.note(`Proven by the job of this run that has proposed it: ${testCommand} was ${runs}.`);
}
/** A job that may only write has no need of it. */
function requireNoIdentity({ mayProveIdentity }) {
    if (mayProveIdentity)
        throw new errors/* UserError */.yo('permissions', 'no `id-token: write` in the phase publish', '`id-token: write`');
}


/***/ })

};
