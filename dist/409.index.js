export const id = 409;
export const ids = [409];
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
        return `runs ${shorten(commandOf(call.argument))}`;
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
function commandOf(argument) {
    try {
        return String(JSON.parse(argument).command ?? argument);
    }
    catch {
        return argument;
    }
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

/***/ 2832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ shellCall),
/* harmony export */   KG: () => (/* binding */ endingLine),
/* harmony export */   Nt: () => (/* binding */ shellTool),
/* harmony export */   OG: () => (/* binding */ commandReport)
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
/** The directory relative to the root, or null when it lies elsewhere. The sandbox has the last word on links. */
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

/***/ 2409:
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
 * process; it is not synced to disk, because with the machine the whole run is lost.
 */
function openJournal(path, redact, heard) {
    // What a killed run has left of a line must not swallow the next one.
    if ((0,external_node_fs_.existsSync)(path) && !/(?:^|\n)$/.test((0,external_node_fs_.readFileSync)(path, 'utf8')))
        (0,external_node_fs_.appendFileSync)(path, '\n');
    return {
        append: record => {
            (0,external_node_fs_.appendFileSync)(path, `${redact(JSON.stringify(record))}\n`);
            heard(record);
        },
    };
}
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
    return `${(0,platform_text/* headBytes */.c4)(parts.filter(part => part !== '').join('\n\n'), MAX_BYTES)}\n`;
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
        `**${sentence(verdict.reason)}**${offer(outputs)}`,
    ];
    for (const list of [summary_unconfined(run), warning(findings), allowed(findings)])
        if (list !== '')
            lines.push(list);
    if (notes.length > 0)
        lines.push(notes.map(note => `- ${(0,platform_text/* inlineMarkdown */.x)(note)}`).join('\n'));
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
    return branch ? ` Branch \`${branch}\`.` : '';
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
    const journal = openJournal(trace, options.redact, record => {
        counts(record);
        live(record);
    });
    const about = { words: '', findings: [], flags: [], tests: null, notes: [] };
    output('verdict', 'cancelled');
    output('trace-file', trace);
    return {
        directory,
        journal,
        output,
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
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(directory, FILES[name]), redactFor[name](text));
            output(`${name}-file`, (0,external_node_path_.join)(directory, FILES[name]));
        },
        mask: values => {
            if (values.length > 0)
                maskFiles(directory, (0,platform_redact/* masking */.Lq)(values));
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
function writeReport({ runnerTemp, summaryFile, redact }) {
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
                return log.info(`${(0,platform_text/* headBytes */.c4)(record.output, OUTPUT_BYTES)}\n(${record.kind}, ${(0,platform_text/* seconds */.YA)(record.durationMs)})`);
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
        // The colours of all runs are an answer, whatever would have followed a red one.
        const answered = runs.length >= wanted && runs.some(command/* isGreen */.g);
        const early = answered ? null : await reproducer.endsAfter(runs);
        if (early)
            return end(early);
        if (result.ending.kind === 'cancelled')
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

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
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
    await (0,external_node_fs_promises_.mkdir)(tree, { recursive: true });
    const files = [...place.baseline.tracked].filter(([path, file]) => isRuleFile(path) && file.mode.startsWith('100'));
    for (const [path, file] of files) {
        await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(tree, path)), { recursive: true });
        await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(tree, path), await (0,git/* git */.$)(['cat-file', 'blob', file.oid], {
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
        diff: async (change) => (change.length === 0 ? '' : diffOf(await place(), change)),
    };
}
async function makeRepository(baseline, scratch) {
    const directory = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)(scratch, 'repository-'));
    const gitDirectory = (0,external_node_path_.join)(directory, 'bare.git');
    const init = ['init', '--quiet', '--bare', `--object-format=${baseline.objectFormat}`, gitDirectory];
    await (0,git/* git */.$)(init, { directory });
    return { baseline, directory, gitDirectory };
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
    await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.join)(gitDirectory, 'info'), { recursive: true });
    await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(gitDirectory, 'info/attributes'), '* -diff\n');
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
    const directory = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)(place.directory, 'blobs-'));
    await Promise.all(writes.map((file, at) => (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(directory, String(at)), file.content)));
    const input = writes.map((_, at) => `${(0,external_node_path_.join)(directory, String(at))}\n`).join('');
    const answer = await (0,git/* git */.$)(['hash-object', '-w', '--no-filters', '--stdin-paths'], {
        directory: place.gitDirectory,
        input,
    });
    await (0,external_node_fs_promises_.rm)(directory, { recursive: true });
    return answer
        .toString()
        .split('\n')
        .filter(line => line !== '');
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
    const { settings, baseline, desk, scene, runTests, target } = about;
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
    const repository = openRepository(baseline, scene.scratch);
    const collector = { baseline, repository, byproducts: new Set() };
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
            diagnosis().then(({ prepare }) => prepare(), () => { });
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
        logs: ci?.kind === 'failed' ? ci.jobs.flatMap(({ file }) => file ?? []) : [],
    };
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
    const { diagnosisOf } = await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(636), __webpack_require__.e(197)]).then(__webpack_require__.bind(__webpack_require__, 7197));
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
    const desk = openDesk({ runnerTemp, summaryFile, redact, redactPatch: (0,platform_redact/* patchRedactor */.tS)(secrets) }, liveReport(log));
    const end = await start(opening, { desk, redact, secrets, cancel }).catch(error => endOf(error, cancel));
    desk.finish(end);
    const passed = (0,verdict/* passes */.W)(end.verdict);
    if (passed)
        log.info(`${end.verdict}: ${end.reason}`);
    else
        log.error(`${end.verdict}: ${end.reason}`);
    return passed ? 0 : 1;
}
async function start(opening, { cancel, ...hands }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const opened = await opening;
        if (opened === null)
            return { verdict: 'nothing-to-do', reason: 'the variable CODEX_MAX_FIX_DISABLED is set' };
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
        return await recipe({ settings, baseline, choice, target: permitted.target, scene, ...hands, watch });
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
async function recipe(about) {
    const { settings, desk, watch } = about;
    desk.journal.append(runRecord(about));
    const { confirmRuns } = settings;
    const runTests = (0,test_runner/* testRunner */.lj)(testCommandOf(settings), desk.journal, { watch, confirmRuns });
    const open = { ...about, runTests, checkTask: checkTaskOf(about) };
    const { admitted, equipped } = permitFor(about);
    const served = servedModel(about);
    const broken = await whatBroke(open, {
        underWay: () => {
            void loadFix().then(({ warmUp }) => warmUp());
            // Without leave no secret is used, not even to ask for a model.
            void admitted().then(refusal => void (refusal ?? served()), later);
        },
        red: () => void equipped().catch(later),
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
    return fix({ ...open, choice: checked.choice }, broken);
}
/** Whoever waits for it is told. */
function later() { }
/** The model's client is the largest part of the bundle: it loads while the tests run, whatever their colour will be. */
function loadFix() {
    return Promise.all(/* import() */[__webpack_require__.e(649), __webpack_require__.e(458), __webpack_require__.e(636), __webpack_require__.e(750)]).then(__webpack_require__.bind(__webpack_require__, 2750));
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
const INVISIBLE = /[^\P{Cc}\t\n]|[\xad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;
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

/***/ 7234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   dH: () => (/* binding */ storyOf),
/* harmony export */   pG: () => (/* binding */ endingText)
/* harmony export */ });
/* harmony import */ var _agent_deed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4362);

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
        spentNanoUsd: spentOf(of),
        model: responses.at(-1)?.model ?? '',
    };
}
/** What a killed run has reserved and not settled may have been billed. */
function spentOf({ reserve = [], settle = [] }) {
    const settled = new Set(settle.map(({ id }) => id));
    const open = reserve.filter(({ id }) => !settled.has(id)).map(({ nanoUsd }) => nanoUsd);
    return open.reduce((sum, nanoUsd) => sum + nanoUsd, settle.at(-1)?.spentNanoUsd ?? 0);
}
function stepsOf(of) {
    const starts = Map.groupBy(of['tool-start'] ?? [], ({ step }) => step);
    const ends = Map.groupBy(of['tool-end'] ?? [], ({ step }) => step);
    const cuts = Map.groupBy(of.compaction ?? [], ({ step }) => step);
    const costs = new Map((of.settle ?? []).map(({ id, nanoUsd }) => [id, nanoUsd]));
    return (of.response ?? []).map(({ id, step, text, usage, durationMs }) => {
        const deeds = (starts.get(step) ?? []).map(({ call }) => (0,_agent_deed_js__WEBPACK_IMPORTED_MODULE_0__/* .deedOf */ .uT)(call));
        const results = ends.get(step) ?? [];
        return {
            step,
            deeds: deeds.length > 0 ? deeds : [`says: ${(0,_agent_deed_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(text)}`],
            results: [
                ...(cuts.get(step) ?? []).map(cutText),
                ...results.map(({ kind, output }) => (0,_agent_deed_js__WEBPACK_IMPORTED_MODULE_0__/* .resultOf */ .Bg)(kind, output)),
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

/***/ 3677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ UNCONFINED)
/* harmony export */ });
/** Said in the summary and in the pull request. */
const UNCONFINED = '`sandbox: off`: nothing confined the commands of this run. They had the network, and could read and write whatever the user of the runner can, secrets of the job included.';


/***/ })

};
