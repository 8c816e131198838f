export const id = 463;
export const ids = [463];
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

/***/ 6006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   It: () => (/* binding */ rates),
/* harmony export */   JZ: () => (/* binding */ parseRates),
/* harmony export */   Xl: () => (/* binding */ worstPico),
/* harmony export */   Zu: () => (/* binding */ nanoUsd),
/* harmony export */   dR: () => (/* binding */ usd),
/* harmony export */   ho: () => (/* binding */ costOf)
/* harmony export */ });
/* harmony import */ var _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4779);
/* harmony import */ var _platform_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7093);


const NAMES = { input: 'input', cached: 'cached', 'cache-write': 'cacheWrite', output: 'output' };
const FORM = 'input=1.25 cached=0.125 output=10 (USD per million tokens; also cache-write=)';
/** Rates from USD per million tokens, as price lists give them. */
function rates(usdPerMillion) {
    const { input, output, cached = input, cacheWrite = input } = usdPerMillion;
    return { input: pico(input), cached: pico(cached), cacheWrite: pico(cacheWrite), output: pico(output) };
}
/** Reads the input `prices`. */
function parseRates(text) {
    const given = {};
    for (const entry of text.trim().split(/\s+/)) {
        const match = /^(input|cached|cache-write|output)=(\d{1,6}(?:\.\d{1,6})?)$/.exec(entry);
        const name = match?.[1];
        if (!name || given[NAMES[name]] !== undefined)
            throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('prices', FORM, (0,_platform_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(entry));
        given[NAMES[name]] = Number(match?.[2]);
    }
    const { input, output, ...rest } = given;
    if (input === undefined || output === undefined)
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('prices', FORM, (0,_platform_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text));
    return rates({ ...rest, input, output });
}
/** What an answer costs, in nano-USD, rounded up. Source: openai.com/api/pricing; `input` includes what was cached. */
function costOf(usage, price) {
    const fresh = usage.input - usage.cached - usage.cacheWrite;
    const inputs = fresh * price.input + usage.cached * price.cached + usage.cacheWrite * price.cacheWrite;
    return Math.ceil((inputs + usage.output * price.output) / 1000);
}
/** The most that so many tokens can cost, in pico-USD, however much of the input is cached. */
function worstPico(tokens, price) {
    return tokens.input * Math.max(price.input, price.cached, price.cacheWrite) + tokens.output * price.output;
}
/** Nano-USD as a plain decimal in USD. */
function usd(nano, digits = 4) {
    return (nano / 1e9).toFixed(digits);
}
function nanoUsd(dollars) {
    return Math.round(dollars * 1e9);
}
function pico(usdPerMillion) {
    return Math.round(usdPerMillion * 1_000_000);
}


/***/ }),

/***/ 4246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ SERVICE_TIERS),
/* harmony export */   sh: () => (/* binding */ noteOfTier),
/* harmony export */   z8: () => (/* binding */ tierSold)
/* harmony export */ });
const SERVICE_TIERS = ['default', 'flex', 'priority'];
/** The tier, or the default one where the model has no known price for it. */
function tierSold({ prices }, tier) {
    return prices.tiers[tier] ? tier : 'default';
}
function noteOfTier({ id }, tier) {
    return `service-tier ${tier} has no known price for ${id}, which is asked at the default tier`;
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

/***/ 1463:
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
var platform_inputs = __webpack_require__(7093);
;// CONCATENATED MODULE: ./build/agent/price-list.js
/** All prices of a model from its standard rates. */
function priceList(standard, { flex, priority, long } = {}) {
    const longRates = long ? scaled(standard, long.input, long.output) : null;
    const tier = (percent, takesLong) => ({
        short: scaled(standard, percent, percent),
        long: longRates && takesLong ? scaled(longRates, percent, percent) : null,
    });
    return {
        tiers: {
            default: { short: standard, long: longRates },
            ...(flex === undefined ? {} : { flex: tier(flex, true) }),
            ...(priority === undefined ? {} : { priority: tier(priority, long?.priority ?? true) }),
        },
        longAbove: long?.above ?? null,
    };
}
/** Rates that somebody has given are those of every tier and every length. */
function flatPrices(given) {
    const rates = { short: given, long: null };
    return { tiers: { default: rates, flex: rates, priority: rates }, longAbove: null };
}
function scaled(rates, inputPercent, outputPercent) {
    const part = (pico, percent) => Math.ceil((pico * percent) / 100);
    return {
        input: part(rates.input, inputPercent),
        cached: part(rates.cached, inputPercent),
        cacheWrite: part(rates.cacheWrite, inputPercent),
        output: part(rates.output, outputPercent),
    };
}

// EXTERNAL MODULE: ./build/agent/prices.js
var prices = __webpack_require__(6006);
;// CONCATENATED MODULE: ./build/agent/model-table.js


const AS_OF = '2026-11-22';
const PAGES = 'https://developers.openai.com/api/docs/models';
const DEPRECATIONS = 'https://developers.openai.com/api/docs/deprecations';
const FAST_MODE = 'https://openai.com/api-fast-mode';
const CODEX = {
    endpoints: ['responses'],
    efforts: ['low', 'medium', 'high', 'xhigh'],
    verbosities: ['low', 'medium', 'high'],
    parallelCalls: true,
    phases: false,
    cacheField: 'prompt_cache_retention',
    maxInputTokens: 272_000,
    maxOutputTokens: 128_000,
    shutdown: null,
    asOf: AS_OF,
};
const FROM_5_4 = { ...CODEX, endpoints: ['responses', 'chat-completions'], phases: true };
const MILLION = { ...FROM_5_4, maxInputTokens: 922_000 };
const FROM_5_6 = { ...MILLION, cacheField: 'prompt_cache_options' };
/** A request with more than 272,000 tokens of input costs twice as much for all of them, and half as much again for output. */
const LONG = { above: 272_000, input: 200, output: 150 };
const TIERS = { flex: 50, priority: 200, long: LONG };
/** Up to gpt-5.5 priority does not take long requests. */
const TIERS_5_4 = { ...TIERS, long: { ...LONG, priority: false } };
/**
 * Prices in USD per million tokens; cache writes those of a prefix that is kept for 30 minutes. Tiers and long requests
 * in percent of the standard price.
 */
const MODELS = [
    {
        ...CODEX,
        id: 'gpt-5.1-codex-max',
        prices: priceList((0,prices/* rates */.It)({ input: 1.25, cached: 0.125, output: 10 })),
        verbosities: ['medium'],
        parallelCalls: false,
        shutdown: { on: '2026-07-23', replacement: 'gpt-5.4' },
        source: `${PAGES}/gpt-5.1-codex-max ${DEPRECATIONS}`,
    },
    {
        ...CODEX,
        id: 'gpt-5.2-codex',
        prices: priceList((0,prices/* rates */.It)({ input: 1.75, cached: 0.175, output: 14 })),
        shutdown: { on: '2026-07-23', replacement: 'gpt-5.4' },
        source: `${PAGES}/gpt-5.2-codex ${DEPRECATIONS}`,
    },
    {
        ...CODEX,
        id: 'gpt-5.3-codex',
        prices: priceList((0,prices/* rates */.It)({ input: 1.75, cached: 0.175, output: 14 }), { priority: 200 }),
        phases: true,
        source: `${PAGES}/gpt-5.3-codex`,
    },
    {
        ...MILLION,
        id: 'gpt-5.4',
        prices: priceList((0,prices/* rates */.It)({ input: 2.5, cached: 0.25, output: 15 }), TIERS_5_4),
        source: `${PAGES}/gpt-5.4 ${FAST_MODE}`,
    },
    {
        ...FROM_5_4,
        id: 'gpt-5.4-mini',
        prices: priceList((0,prices/* rates */.It)({ input: 0.75, cached: 0.075, output: 4.5 }), { flex: 50, priority: 200 }),
        source: `${PAGES}/gpt-5.4-mini ${FAST_MODE}`,
    },
    {
        ...MILLION,
        id: 'gpt-5.5',
        prices: priceList((0,prices/* rates */.It)({ input: 5, cached: 0.5, output: 30 }), { ...TIERS_5_4, priority: 250 }),
        source: `${PAGES}/gpt-5.5 ${FAST_MODE}`,
    },
    {
        ...FROM_5_6,
        id: 'gpt-5.6-sol',
        prices: priceList((0,prices/* rates */.It)({ input: 4, cached: 0.4, cacheWrite: 5, output: 20 }), TIERS),
        source: `${PAGES}/gpt-5.6-sol ${FAST_MODE}`,
    },
    {
        ...FROM_5_6,
        id: 'gpt-5.6-terra',
        prices: priceList((0,prices/* rates */.It)({ input: 2, cached: 0.2, cacheWrite: 2.5, output: 12 }), TIERS),
        source: `${PAGES}/gpt-5.6-terra ${FAST_MODE}`,
    },
    {
        ...FROM_5_6,
        id: 'gpt-5.6-luna',
        prices: priceList((0,prices/* rates */.It)({ input: 0.2, cached: 0.02, cacheWrite: 0.25, output: 1.2 }), TIERS),
        source: `${PAGES}/gpt-5.6-luna ${FAST_MODE}`,
    },
    {
        ...FROM_5_6,
        id: 'gpt-6-sol',
        prices: priceList((0,prices/* rates */.It)({ input: 2, cached: 0.2, cacheWrite: 2.5, output: 10 }), TIERS),
        source: `${PAGES}/gpt-6-sol`,
    },
    {
        ...FROM_5_6,
        id: 'gpt-6-luna',
        prices: priceList((0,prices/* rates */.It)({ input: 0.1, cached: 0.01, cacheWrite: 0.125, output: 0.5 }), TIERS),
        source: `${PAGES}/gpt-6-luna`,
    },
    {
        ...FROM_5_6,
        id: 'gpt-6-astra',
        prices: priceList((0,prices/* rates */.It)({ input: 10, cached: 1, cacheWrite: 12.5, output: 50 }), TIERS),
        source: `${PAGES}/gpt-6-astra`,
    },
    {
        ...FROM_5_6,
        id: 'gpt-6.1-sol',
        prices: priceList((0,prices/* rates */.It)({ input: 2, cached: 0.1, cacheWrite: 2.5, output: 10 }), TIERS),
        source: `${PAGES}/gpt-6.1-sol`,
    },
    {
        ...FROM_5_6,
        id: 'gpt-6.1-terra',
        prices: priceList((0,prices/* rates */.It)({ input: 1, cached: 0.05, cacheWrite: 1.25, output: 5 }), TIERS),
        source: `${PAGES}/gpt-6.1-terra`,
    },
    {
        ...FROM_5_6,
        id: 'gpt-6.2-sol',
        prices: priceList((0,prices/* rates */.It)({ input: 2, cached: 0.1, cacheWrite: 2.5, output: 10 }), {
            priority: 200,
            long: LONG,
        }),
        source: `${PAGES}/gpt-6.2-sol`,
    },
];

;// CONCATENATED MODULE: ./build/agent/models.js


/** What is known of any model that takes part, and nothing that it may refuse. */
const UNKNOWN = {
    endpoints: ['responses'],
    efforts: ['low', 'medium', 'high', 'xhigh'],
    verbosities: ['medium'],
    parallelCalls: false,
    phases: false,
    cacheField: null,
    maxInputTokens: 272_000,
    maxOutputTokens: 128_000,
    shutdown: null,
    asOf: '',
    source: '',
};
/**
 * The facts of a model by its name. `prices` overrule the table's, wholly: as they say nothing of long requests, none
 * may then pass the step. Of a model that the table lacks, only the prices that the user gives are known.
 */
function factsOf(id, prices) {
    const known = MODELS.find(model => model.id === id);
    if (!prices)
        return known ?? null;
    const { maxInputTokens, prices: listed } = known ?? { ...UNKNOWN, prices: flatPrices(prices) };
    return {
        ...(known ?? { ...UNKNOWN, id }),
        prices: flatPrices(prices),
        maxInputTokens: Math.min(maxInputTokens, listed.longAbove ?? maxInputTokens),
    };
}
/** OpenAI's own endpoint: what the table says of prices and dates is true there, and elsewhere a guess. */
function isOpenAi(baseUrl) {
    return new URL(baseUrl).hostname === 'api.openai.com';
}

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
    const pricesUnverified = wish.prices === null && !isOpenAi(baseUrl);
    const wanted = { facts, tier, fallback, notes: [], pricesUnverified };
    const ended = facts.shutdown && isOpenAi(baseUrl) && isOver(facts.shutdown.on, today);
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
        throw new errors/* UserError */.y('model', 'a model that is served, or model-fallback', `${facts.id}: ${why}`);
    const sold = (0,service_tier/* tierSold */.z8)(fallback, tier);
    const note = `${facts.id} is not asked: ${why}; model-fallback ${fallback.id} was taken at its own prices`;
    const notes = [note, ...(sold === tier ? [] : [(0,service_tier/* noteOfTier */.sh)(fallback, tier)])];
    return { ...choice, facts: fallback, tier: sold, fallback: null, notes };
}
function notesOfEnd(facts, { baseUrl }, today) {
    const note = facts.shutdown && isOpenAi(baseUrl) ? noteOfEnd(facts, facts.shutdown.on, today) : null;
    return note === null ? [] : [note];
}
function priced(input, id, prices) {
    const facts = factsOf(id, prices);
    if (facts)
        return facts;
    const expected = input === 'model'
        ? 'a model whose prices are known, or its prices in the input prices'
        : 'a model whose prices are known';
    throw new errors/* UserError */.y(input, expected, (0,platform_inputs/* quoted */.TL)(id));
}
/** A tier whose price nobody knows cannot be kept within a limit. */
function sold(facts, tier) {
    if (facts.prices.tiers[tier])
        return facts;
    const known = Object.keys(facts.prices.tiers).join(' or ');
    throw new errors/* UserError */.y('service-tier', `${known} (the tiers of ${facts.id} whose prices are known), or the input prices`, tier);
}

// EXTERNAL MODULE: ./build/agent/test-runner.js
var test_runner = __webpack_require__(5855);
;// CONCATENATED MODULE: ./build/gate/event.js
/** The value below a path of keys, when it is there; payloads are never trusted to have a shape. */
function field(payload, path) {
    return path.split('.').reduce((value, key) => (isRecord(value) ? value[key] : undefined), payload);
}
function textField(payload, path) {
    const value = field(payload, path);
    return typeof value === 'string' ? value : '';
}
function numberField(payload, path) {
    const value = field(payload, path);
    return typeof value === 'number' ? value : null;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}

;// CONCATENATED MODULE: ./build/gate/target.js


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
    throw new errors/* UserError */.y('base', 'the branch that the fix is for, because HEAD is detached and the event names none', 'nothing');
}
function fromHead(event, { sha, branch }) {
    if (event.ref.startsWith('refs/tags/'))
        return origin(sha, textField(event.payload, 'repository.default_branch'), false);
    if (branch !== null)
        return origin(sha, branch);
    const named = event.ref.startsWith('refs/heads/') && event.sha === sha;
    return origin(sha, named ? event.ref.slice('refs/heads/'.length) : '');
}
function fromWorkflowRun(event, head) {
    const run = 'workflow_run';
    const repositoryId = numberField(event.payload, 'repository.id');
    if (repositoryId === null || numberField(event.payload, `${run}.head_repository.id`) !== repositoryId) {
        return blocked('the triggering workflow run is of a fork or of an unknown repository; only runs of this repository are repaired');
    }
    const headSha = textField(event.payload, `${run}.head_sha`);
    if (headSha !== head.sha) {
        const line = 'ref: $' + '{{ github.event.workflow_run.head_sha }}';
        const expected = `the commit of the triggering run (${headSha}): add \`${line}\` to the step actions/checkout`;
        throw new errors/* UserError */.y('ref (actions/checkout)', expected, head.sha);
    }
    const known = origin(headSha, textField(event.payload, `${run}.head_branch`));
    return { ...known, runId: numberField(event.payload, `${run}.id`) };
}
function fromPullRequest(event, head) {
    const headSha = textField(event.payload, 'pull_request.head.sha');
    if (isForkedPullRequest(event)) {
        return blocked("the pull request comes from a fork; its branch is not this repository's to push to");
    }
    if (numberField(event.payload, 'repository.id') === null || headSha === '') {
        return blocked('the payload of the pull request names no repository or no head');
    }
    if (head.sha !== headSha && head.sha !== event.sha) {
        throw new errors/* UserError */.y('ref (actions/checkout)', `the pull request's head ${headSha} or its merge commit`, head.sha);
    }
    return origin(headSha, textField(event.payload, 'pull_request.head.ref'));
}
function fromMergeGroup(event, head) {
    return origin(head.sha, textField(event.payload, 'merge_group.base_ref').replace(/^refs\/heads\//, ''), false);
}
/** True when the head of the pull request lies in another repository, or in one that is gone. */
function isForkedPullRequest(event) {
    if (field(event.payload, 'pull_request') === undefined)
        return false;
    const headId = numberField(event.payload, 'pull_request.head.repo.id');
    return headId === null || headId !== numberField(event.payload, 'repository.id');
}
function origin(sha, branch, holds = true) {
    return { kind: 'origin', sha, branch, holds, runId: null };
}
function blocked(reason) {
    return { kind: 'blocked', reason };
}

;// CONCATENATED MODULE: ./build/gate/gate.js


/** May this run happen at all? Asked before anything is spent. */
function gate(question) {
    const { event, head, base, branchPrefix, hasKey, platform } = question;
    if (!hasKey && isKeyless(event))
        return nothing('events of forks and of Dependabot get no secrets, so there is no key to work with');
    if (!hasKey)
        throw new errors/* UserError */.y('openai-api-key', 'the key of the model endpoint', 'nothing');
    if (platform !== 'linux')
        return { kind: 'sandbox-unavailable', reason: NO_SANDBOX };
    const origin = originOf(event, head);
    if (origin.kind === 'blocked')
        return origin;
    if (origin.branch.startsWith(branchPrefix)) {
        return nothing(`${origin.branch} is a branch of this action, which does not repair its own repairs`);
    }
    return { kind: 'go', target: targetOf(origin, base) };
}
const NO_SANDBOX = 'repairs run on Linux only, because no sandbox has been shown to hold elsewhere; run this job on a Linux runner';
function isKeyless(event) {
    return isForkedPullRequest(event) || event.actor === 'dependabot[bot]';
}
function nothing(reason) {
    return { kind: 'nothing-to-do', reason };
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/command.js
var command = __webpack_require__(9635);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/file-command.js
var file_command = __webpack_require__(2902);
;// CONCATENATED MODULE: ./build/platform/runner.js
// The index of @actions/core also loads an HTTP client, 50 ms before the first thought; it exports these two by no name.


/** Opens a foldable group of the job's log. */
function openGroup(title) {
    (0,command/* issue */.s)('group', title);
}
function closeGroup() {
    (0,command/* issue */.s)('endgroup');
}
/** An annotation of the step. */
function annotate(kind, text) {
    (0,command/* issueCommand */.L)(kind, {}, text);
}
/** Sets an output of the step; the last value stands. */
function setOutput(name, value) {
    (0,file_command/* issueFileCommand */.n)('OUTPUT', (0,file_command/* prepareKeyValueMessage */.v)(name, value));
}
/** Hands a value over to the post step, which finds it as STATE_name. */
function saveState(name, value) {
    (0,file_command/* issueFileCommand */.n)('STATE', (0,file_command/* prepareKeyValueMessage */.v)(name, value));
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
        return Math.max(0, this.totalLeftMs - this.#keptBackMs);
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
const WORDS_BYTES = 8_000;
/** The job summary; contract, section 6. */
function summary(report) {
    const story = (0,report_story/* storyOf */.dH)(report.records);
    const parts = [
        headline(story),
        costs(story),
        words(story),
        proof(story),
        trace(story),
        diff(report.patch),
        files(report),
    ];
    return `${(0,platform_text/* headBytes */.c4)(parts.filter(part => part !== '').join('\n\n'), MAX_BYTES)}\n`;
}
const SYMBOLS = {
    fixed: '✅',
    'tests-changed': '⚠️',
    flaky: '🎲',
    'not-reproduced': 'ℹ️',
    'nothing-to-do': 'ℹ️',
};
function headline({ verdict }) {
    if (!verdict)
        return '## codex-max-fix';
    const { outputs, notes, findings } = verdict;
    const symbol = SYMBOLS[verdict.verdict] ?? '❌';
    const lines = [
        `## ${symbol} codex-max-fix: ${verdict.verdict}`,
        `**${sentence(verdict.reason)}**${offer(outputs)}`,
    ];
    for (const list of [warning(findings), allowed(findings)])
        if (list !== '')
            lines.push(list);
    if (notes.length > 0)
        lines.push(notes.map(note => `- ${(0,platform_text/* inlineMarkdown */.x)(note)}`).join('\n'));
    return lines.join('\n\n');
}
function warning(findings) {
    const list = findings.filter(finding => !finding.allowed).map(finding => `> - ${told(finding)}`);
    if (list.length === 0)
        return '';
    const call = '> Parts of this change decide what counts as right. Look at them before you believe in green:';
    return ['> [!WARNING]', call, ...list].join('\n');
}
function allowed(findings) {
    const list = findings.filter(finding => finding.allowed).map(finding => `- ${told(finding)}`);
    return list.length === 0 ? '' : ['What `test-edits` allows:', '', ...list].join('\n');
}
function told({ line, sentence }) {
    return (0,platform_text/* inlineMarkdown */.x)(line === null ? sentence : `${sentence} (line ${line})`);
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
            `${testRuns.length}`,
        ],
    ]);
}
function words({ verdict }) {
    if (!verdict || verdict.words.trim() === '')
        return '';
    const lines = (0,platform_text/* headBytes */.c4)((0,platform_text/* plainText */.wh)(verdict.words).trim(), WORDS_BYTES).split('\n');
    const quote = lines.map(line => `> ${(0,platform_text/* inlineMarkdown */.x)(line)}`.trimEnd()).join('\n');
    return `### What was wrong and what was changed\n\nIn the model's words, not checked by anyone:\n\n${quote}`;
}
const PHASES = {
    reproduce: 'before, pristine tree',
    repair: 'during the repair',
    confirm: 'after, fresh copy with the change',
    'confirm-alone': 'after, without its edits to tests',
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
    const about = { words: '', findings: [], tests: null, notes: [] };
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
        keep: (name, text) => {
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(directory, FILES[name]), options.redact(text));
            output(`${name}-file`, (0,external_node_path_.join)(directory, FILES[name]));
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
    const text = redact(summary({ records, patch, directory }));
    const verdict = records.findLast(record => record.type === 'verdict');
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(directory, FILES.result), `${JSON.stringify(verdict?.outputs ?? {}, null, 2)}\n`);
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(directory, FILES.summary), text);
    if (summaryFile !== '')
        (0,external_node_fs_.appendFileSync)(summaryFile, text);
}
function readIfThere(path) {
    return (0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.readFileSync)(path, 'utf8') : '';
}

;// CONCATENATED MODULE: ./build/report/end-of.js

/** The verdict of whatever was thrown: what the user can correct, or the place where the run broke. */
function endOf(error, cancel) {
    if (cancel.aborted)
        return { verdict: 'cancelled', reason: 'the run was cancelled' };
    if (error instanceof errors/* UserError */.y)
        return { verdict: 'config-error', reason: error.message };
    return { verdict: 'environment', reason: `unexpected: ${(0,errors/* messageOf */.b)(error)}` };
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

// EXTERNAL MODULE: ./build/sandbox/baseline.js
var sandbox_baseline = __webpack_require__(3001);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
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
    await withoutCredentials((0,external_node_path_.join)(root, '.git'));
    return root;
}
/** actions/checkout leaves its token in .git/config; the copy keeps what says how the repository is laid out. */
async function withoutCredentials(gitDirectory) {
    const found = await (0,external_node_fs_promises_.lstat)(gitDirectory).catch(() => null);
    // The .git of a linked worktree is a file that leads back to the real repository.
    if (!found?.isDirectory())
        return (0,external_node_fs_promises_.rm)(gitDirectory, { force: true });
    const config = (0,external_node_path_.join)(gitDirectory, 'config');
    const text = await (0,external_node_fs_promises_.readFile)(config, 'utf8').catch(() => '');
    await (0,external_node_fs_promises_.writeFile)(config, layoutSections(text));
    await (0,external_node_fs_promises_.rm)((0,external_node_path_.join)(gitDirectory, 'modules'), { recursive: true, force: true });
}
function layoutSections(config) {
    const sections = config.split(/^(?=\s*\[)/m);
    return sections.filter(section => /^\s*\[(?:core|extensions)\]/i.test(section)).join('');
}
/** Deletes a copy. Commands may leave directories that nobody may write, which rm refuses to empty. */
async function removeCopy(root) {
    await (0,external_node_fs_promises_.rm)(root, { recursive: true, force: true }).catch(async () => {
        await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('chmod', ['-R', 'u+rwX', root]);
        await (0,external_node_fs_promises_.rm)(root, { recursive: true, force: true });
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
        await (0,external_node_fs_promises_.rm)(scratch, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 }).catch(() => { });
    };
    return { scratch, sandbox, copies, [Symbol.asyncDispose]: remove };
}

;// CONCATENATED MODULE: ./build/agent/effort.js
const EFFORTS = ['low', 'medium', 'high', 'xhigh'];

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
    if (!isOpenAi(inputs('base-url')))
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
    };
}
function payloadAt(path) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        throw new errors/* UserError */.y('GITHUB_EVENT_PATH', "a JSON file with the event's payload", (0,platform_inputs/* quoted */.TL)(path));
    }
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
        runId: runId(inputs),
        testReport: reportGlobsFrom(inputs),
        reproduceRuns: (0,platform_inputs/* wholeNumber */.rD)(inputs, 'reproduce-runs', { min: 1, max: 100, unit: 'test runs' }),
        confirmRuns: (0,platform_inputs/* wholeNumber */.rD)(inputs, 'confirm-runs', { min: 1, max: 100, unit: 'test runs' }),
        testEdits: (0,platform_inputs/* choice */.Yq)(inputs, 'test-edits', ['deny', 'flag', 'allow']),
        publish,
        pullRequest: pullRequestFrom(inputs),
        github: githubFrom(inputs, environment, publish),
        event: eventFrom(environment),
        commandEnvironment: commandEnvironment(environment),
    };
}
/** Whether the action is switched off, whatever its inputs. */
function isDisabled(environment) {
    return (environment.CODEX_MAX_FIX_DISABLED ?? '') !== '';
}
/** The values that must never be shown. */
function secretsOf(environment) {
    const names = [
        'INPUT_OPENAI-API-KEY',
        'INPUT_GITHUB-TOKEN',
        'ACTIONS_RUNTIME_TOKEN',
        'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    ];
    return [...names, 'GITHUB_TOKEN', 'OPENAI_API_KEY']
        .flatMap(name => environment[name]?.trim() ?? [])
        .filter(secret => secret !== '');
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
    if (!isOpenAi(when.baseUrl))
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
        if (error instanceof errors/* UserError */.y)
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

// EXTERNAL MODULE: ./build/failure/flaky-tests.js
var flaky_tests = __webpack_require__(2200);
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

// EXTERNAL MODULE: ./build/sandbox/collect.js
var collect = __webpack_require__(9470);
// EXTERNAL MODULE: ./build/proof/verdict.js + 2 modules
var proof_verdict = __webpack_require__(8940);
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
/** Runs the tests on fresh copies of the pristine tree. Red every time: there is something to repair. */
async function reproduce(reproducer) {
    const runs = [];
    const byproducts = new Set();
    for (let wanted = reproducer.times; runs.length < wanted;) {
        const { result, left, astray } = await runOnce(reproducer);
        runs.push(result);
        for (const path of left)
            byproducts.add(path);
        // The colours of all runs are an answer, whatever would have followed a red one.
        const answered = runs.length >= wanted && runs.some(platform_command/* isGreen */.g);
        const early = answered ? null : await reproducer.endsAfter(runs);
        if (early)
            return end(early);
        if (result.ending.kind === 'cancelled')
            return end({ verdict: 'cancelled', reason: 'the run was cancelled' });
        if (runs.length > 1)
            continue;
        if (astray.length > 0)
            return end(leadsAstray(astray));
        if (!(0,platform_command/* isGreen */.g)(result) && (await reproducer.isCiFailure(result.output.text)))
            wanted -= 1;
    }
    const green = runs.filter(platform_command/* isGreen */.g).length;
    if (green === 0)
        return { kind: 'red', runs, byproducts };
    return end(green === runs.length ? notReproduced(green) : flaky(green, runs));
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
        const astray = kind === 'plain' ? await leadsToCheckout(collector.baseline, workspace.root) : [];
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
    const reason = `the private copy is not what commands would see: ${paths.slice(0, 3).join(', ')} lead to the checkout by its absolute path; install bubblewrap, so that the copy stands at that path`;
    return { verdict: 'environment', reason };
}
function end(how) {
    return { kind: 'end', end: how };
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/platform/git.js
var git = __webpack_require__(3454);
;// CONCATENATED MODULE: ./build/sandbox/repository.js




/** It is made when it is first needed: a run without new files and without a change needs none. */
function openRepository(baseline, scratch) {
    let made = null;
    let rules = null;
    const place = () => {
        made ??= makeRepository(baseline, scratch);
        return made;
    };
    return {
        ignored: async (paths) => {
            if (paths.length === 0)
                return new Set();
            rules ??= place().then(writeIgnoreRules);
            return checkIgnored(await place(), await rules, paths);
        },
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
/** A tree that holds the base commit's .gitignore files and nothing else: what a run wrote into them has no say. */
async function writeIgnoreRules(place) {
    const tree = (0,external_node_path_.join)(place.directory, 'ignore-rules');
    await (0,external_node_fs_promises_.mkdir)(tree, { recursive: true });
    const files = [...place.baseline.tracked].filter(([path, file]) => isIgnoreFile(path) && file.mode.startsWith('100'));
    for (const [path, file] of files) {
        await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(tree, path)), { recursive: true });
        await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(tree, path), await (0,git/* git */.$)(['cat-file', 'blob', file.oid], {
            directory: place.gitDirectory,
            environment: borrowed(place.baseline),
        }));
    }
    return tree;
}
function isIgnoreFile(path) {
    return path === '.gitignore' || path.endsWith('/.gitignore');
}
async function checkIgnored(place, tree, paths) {
    const args = [
        `--git-dir=${place.gitDirectory}`,
        `--work-tree=${tree}`,
        'check-ignore',
        '--no-index',
        '--stdin',
        '-z',
    ];
    // An account of every path, matched or not. Exit status 1 says that none is ignored.
    // A file may be called `:(glob)x`, which only behind a dot is its name and no pattern.
    const input = paths.map(path => `./${path}\0`).join('');
    const call = { directory: tree, input, alsoFine: 1 };
    const answer = await (0,git/* git */.$)([...args, '--verbose', '--non-matching'], call);
    const fields = answer.toString().split('\0');
    const ignored = new Set();
    for (let at = 0; at + 3 < fields.length; at += 4) {
        const pattern = fields[at + 2] ?? '';
        const path = (fields[at + 3] ?? '').replace(/^\.\//, '');
        if (pattern !== '' && !pattern.startsWith('!'))
            ignored.add(path);
    }
    return ignored;
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
/**
 * Lets git read the checkout's objects. Only for calls that write none: writing an object that is there already would
 * set the time of the checkout's own file.
 */
function borrowed({ objectDirectory }) {
    // Quoted, because a colon would part the path in two.
    return { GIT_ALTERNATE_OBJECT_DIRECTORIES: JSON.stringify(objectDirectory) };
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
    if (early?.endsBefore)
        return ended(early.endsBefore);
    if (early?.ci?.kind === 'unread')
        desk.note(early.ci.reason);
    const repository = openRepository(baseline, scene.scratch);
    const collector = { baseline, repository, byproducts: new Set() };
    const found = await reproduce({
        scene,
        endsAfter: async (runs) => (await diagnosis()).endsAfter(runs) ?? noTime(about, runs),
        isCiFailure: async (output) => (await diagnosis()).isCiFailure(output),
        meanwhile: () => {
            meanwhile();
            // What goes wrong here goes wrong again where it is waited for.
            diagnosis().then(({ prepare }) => prepare(), () => { });
        },
        runTests,
        collector,
        times: settings.reproduceRuns,
    });
    if (found.kind === 'end')
        return found;
    const { ci, describe } = await diagnosis();
    const { failure, remarks } = describe(found.runs);
    desk.output('failure-signature', failure.signature);
    for (const remark of remarks)
        desk.note(remark);
    return {
        kind: 'broken',
        failure,
        red: found.runs,
        collector: { ...collector, byproducts: found.byproducts },
        logs: ci?.kind === 'failed' ? ci.jobs.flatMap(({ file }) => file ?? []) : [],
    };
}
async function diagnose(about, runId) {
    const { diagnosisOf } = await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(852), __webpack_require__.e(197)]).then(__webpack_require__.bind(__webpack_require__, 7197));
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
async function main(environment, cancel) {
    const redact = (0,platform_redact/* redactor */.$)(secretsOf(environment));
    const log = createLog(redact);
    const runnerTemp = (0,external_node_fs_.existsSync)(environment.RUNNER_TEMP ?? '') ? String(environment.RUNNER_TEMP) : (0,external_node_os_.tmpdir)();
    const summaryFile = environment.GITHUB_STEP_SUMMARY ?? '';
    const desk = openDesk({ runnerTemp, summaryFile, redact }, liveReport(log));
    const end = await start(environment, { desk, redact, cancel }).catch(error => endOf(error, cancel));
    desk.finish(end);
    const passed = (0,verdict/* passes */.W)(end.verdict);
    if (passed)
        log.info(`${end.verdict}: ${end.reason}`);
    else
        log.error(`${end.verdict}: ${end.reason}`);
    return passed ? 0 : 1;
}
async function start(environment, { desk, redact, cancel }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (isDisabled(environment))
            return { verdict: 'nothing-to-do', reason: 'the variable CODEX_MAX_FIX_DISABLED is set' };
        const settings = readSettings(environment);
        const scene = main_addDisposableResource(env_1, openScene(settings), true);
        const baseline = await (0,sandbox_baseline/* readBaseline */.m)(settings.checkout).catch(noRepository);
        const permitted = mayRun(settings, baseline);
        if (permitted.kind !== 'go')
            return { verdict: permitted.kind, reason: permitted.reason };
        const choice = chooseModel(settings, today());
        for (const note of choice.notes)
            desk.note(note);
        const watch = new Watch(settings.maxMinutes * 60_000, cancel);
        return await recipe({ settings, baseline, choice, target: permitted.target, scene, desk, redact, watch });
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
    const open = { ...about, runTests };
    const served = servedModel(about);
    const broken = await whatBroke(open, () => {
        void loadFix().then(({ warmUp }) => warmUp());
        void served();
    });
    if (broken.kind === 'end')
        return broken.end;
    const { fix } = await loadFix();
    const checked = await served();
    if (checked.kind === 'gone')
        throw checked.error;
    for (const note of checked.choice.notes)
        desk.note(note);
    return fix({ ...open, choice: checked.choice }, broken);
}
/** The model's client is the largest part of the bundle: it loads while the tests run, whatever their colour will be. */
function loadFix() {
    return Promise.all(/* import() */[__webpack_require__.e(649), __webpack_require__.e(458), __webpack_require__.e(852), __webpack_require__.e(937)]).then(__webpack_require__.bind(__webpack_require__, 5937));
}
function mayRun({ pullRequest, event, apiKey, identity }, { headSha, headBranch }) {
    const { base, branchPrefix } = pullRequest;
    return gate({
        event,
        head: { sha: headSha, branch: headBranch },
        base,
        branchPrefix,
        platform: process.platform,
        hasKey: apiKey !== '' || identity !== null,
    });
}
function testCommandOf(settings) {
    const { testCommand, workingDirectory, commandTimeoutMinutes, testReport, checkout } = settings;
    const timeoutMs = commandTimeoutMinutes * 60_000;
    return { text: testCommand, directory: workingDirectory, timeoutMs, reports: testReport, checkout };
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
    };
}
function noRepository(error) {
    throw new errors/* UserError */.y('GITHUB_WORKSPACE', 'a git checkout: run actions/checkout first', (0,errors/* messageOf */.b)(error));
}


/***/ }),

/***/ 9255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ isGreen),
  m: () => (/* binding */ runProgram)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 3 modules
var exec = __webpack_require__(1260);
;// CONCATENATED MODULE: ./build/platform/output.js
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

const KEPT_BYTES = 4 * 1024 * 1024;
const CHUNK_BYTES = 1024 * 1024;
/** Reads an output file in bounded memory; invalid UTF-8 becomes replacement characters. */
async function readOutput(path) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await (0,promises_.open)(path, 'r'), true);
        const { size } = await file.stat();
        return { text: await keptText(file, size), bytes: size, sha256: await digest(file, size) };
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
async function keptText(file, size) {
    if (size <= KEPT_BYTES)
        return (await readAt(file, 0, size)).toString('utf8');
    const half = KEPT_BYTES / 2;
    const head = (await readAt(file, 0, half)).toString('utf8');
    const tail = (await readAt(file, size - half, half)).toString('utf8');
    return `${head}\n[... ${size - KEPT_BYTES} bytes cut ...]\n${tail}`;
}
async function digest(file, size) {
    // Loading it takes milliseconds, which are to spare by now.
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 19));
    const hash = createHash('sha256');
    for (let at = 0; at < size; at += CHUNK_BYTES)
        hash.update(await readAt(file, at, CHUNK_BYTES));
    return hash.digest('hex');
}
async function readAt(file, position, length) {
    const buffer = Buffer.alloc(length);
    const { bytesRead } = await file.read(buffer, 0, length, position);
    return buffer.subarray(0, bytesRead);
}

// EXTERNAL MODULE: ./build/platform/processes.js
var processes = __webpack_require__(5415);
;// CONCATENATED MODULE: ./build/platform/command.js






const OUTPUT_LIMIT_BYTES = 1024 * 1024 * 1024;
const WATCH_INTERVAL_MS = 50;
// @actions/exec has no time limit and no kill, keeps all output in memory and waits for whoever holds its pipes.
// So it starts this: nothing to read, a file to print to, a process group of its own whose id is on disk. It becomes
// the program itself, so that a program which dies with its parent dies with us.
const WRAPPER = 'exec </dev/null >"$1" 2>&1; echo $$ >"$2"; shift 2; exec setsid "$@"';
/** Of a process that was ended by a signal @actions/exec tells no exit code; the only such signal here is our own. */
const KILLED = 137;
/** Runs a program to its end, its time limit or the signal. Its process group is gone afterwards. */
async function runProgram(program, bounds, scratch) {
    const directory = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(scratch, 'command-'));
    try {
        return await watched(program, bounds, {
            output: (0,external_node_path_.join)(directory, 'output'),
            group: (0,external_node_path_.join)(directory, 'group'),
        });
    }
    finally {
        (0,external_node_fs_.rmSync)(directory, { recursive: true, force: true });
    }
}
/** True for the one ending that counts as a pass. */
function isGreen(result) {
    return result.ending.kind === 'exited' && result.ending.code === 0;
}
async function watched(program, bounds, files) {
    const start = performance.now();
    const watch = startWatch(bounds, files);
    const code = await launch(program, files).finally(watch.stop);
    const durationMs = performance.now() - start;
    const [output] = await Promise.all([readOutput(files.output), endGroupIn(files)]);
    return { ending: watch.ending() ?? { kind: 'exited', code }, output, durationMs };
}
async function launch(program, files) {
    // Without --norc bash takes the socket on its standard input for a remote shell and reads ~/.bashrc (100 ms).
    const argv = ['--norc', '-c', WRAPPER, 'command', files.output, files.group, ...program.argv];
    const options = { cwd: program.cwd, env: { ...program.environment }, silent: true, ignoreReturnCode: true };
    const code = await (0,exec/* exec */.m)('/bin/bash', argv, options);
    return code ?? KILLED;
}
function startWatch(bounds, files) {
    const start = performance.now();
    let ending = null;
    const timer = setInterval(async () => {
        ending ??= await due(bounds, files, performance.now() - start);
        if (ending)
            await endGroupIn(files);
    }, WATCH_INTERVAL_MS);
    return { stop: () => clearInterval(timer), ending: () => ending };
}
async function due(bounds, files, elapsedMs) {
    if (bounds.signal.aborted)
        return { kind: 'cancelled' };
    if (elapsedMs > bounds.timeoutMs)
        return { kind: 'timed-out', limitMs: bounds.timeoutMs };
    const { size } = await (0,promises_.stat)(files.output).catch(() => ({ size: 0 }));
    return size > OUTPUT_LIMIT_BYTES ? { kind: 'flooded', limitBytes: OUTPUT_LIMIT_BYTES } : null;
}
async function endGroupIn({ group }) {
    // Not written where bash could not even start.
    const id = (0,external_node_fs_.existsSync)(group) ? Number((0,external_node_fs_.readFileSync)(group, 'utf8')) : 0;
    if (id > 0)
        await (0,processes/* endGroup */.N4)(id);
}


/***/ }),

/***/ 4779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/** What the user can correct: ends as `config-error`, costs nothing. `input` is the name as written in the workflow. */
class UserError extends Error {
    input;
    expected;
    got;
    constructor(input, expected, got) {
        super(`${input}: expected ${expected}, got ${got}`);
        this.input = input;
        this.expected = expected;
        this.got = got;
    }
}
/** The text of anything thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 3454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ git)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);

const MAX_OUTPUT_BYTES = 512 * 1024 * 1024;
// No hook, file system monitor, pager or prompt of the repository or of the machine may run in our own git calls.
const CALM = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'safe.directory=*'];
/** Runs git with a bare environment, no credentials and no configuration but the repository's; answers its stdout. */
function git(args, call) {
    return new Promise((resolve, reject) => {
        const options = {
            cwd: call.directory,
            env: environment(call),
            encoding: 'buffer',
            maxBuffer: MAX_OUTPUT_BYTES,
        };
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', [...CALM, ...args], options, (error, stdout, stderr) => {
            if (error && error.code !== call.alsoFine)
                reject(new Error(`git ${args[0]}: ${stderr.toString().trim() || error.message}`, { cause: error }));
            else
                resolve(stdout);
        });
        // git may end without reading what it was sent; its exit status tells, the broken pipe does not.
        child.stdin?.on('error', () => { });
        child.stdin?.end(call.input ?? '');
    });
}
function environment(call) {
    return {
        PATH: process.env.PATH ?? '/usr/bin:/bin',
        LC_ALL: 'C',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_LAZY_FETCH: '1',
        ...call.environment,
    };
}


/***/ }),

/***/ 7093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   WK: () => (/* binding */ inputsFrom),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   _: () => (/* binding */ decimal),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rD: () => (/* binding */ wholeNumber)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4779);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4173);


/** GitHub hands `some-name` over as INPUT_SOME-NAME. */
function inputsFrom(environment) {
    return name => (environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
}
function wholeNumber(inputs, name, range) {
    const text = inputs(name);
    const number = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
    return within(name, text, { ...range, number, kind: 'a whole number' });
}
function decimal(inputs, name, range) {
    const text = inputs(name);
    const number = /^\d{1,9}(?:\.\d{1,9})?$/.test(text) ? Number(text) : Number.NaN;
    return within(name, text, { ...range, number, kind: 'a number' });
}
function choice(inputs, name, choices) {
    const text = inputs(name);
    const found = choices.find(candidate => candidate === text);
    if (found === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(name, `one of ${choices.join(', ')}`, quoted(text));
    return found;
}
function flag(inputs, name) {
    return choice(inputs, name, ['true', 'false']) === 'true';
}
/** One entry per line, for what may hold commas. */
function lines(inputs, name) {
    return entries(inputs(name), '\n');
}
/** One entry per line or comma. */
function list(inputs, name) {
    return entries(inputs(name), /[\n,]/);
}
function entries(text, between) {
    return text
        .split(between)
        .map(entry => entry.trim())
        .filter(entry => entry !== '');
}
const withoutTokens = (0,_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactor */ .$)([]);
/** An input's value as an error may show it: short, on one line, without a token that stands in the wrong place. */
function quoted(text) {
    if (text === '')
        return 'nothing';
    const line = withoutTokens(text).replace(/\s+/g, ' ');
    return `"${line.length > 80 ? `${line.slice(0, 80)}...` : line}"`;
}
function within(name, text, range) {
    const { number, min, max, unit, kind } = range;
    if (number >= min && number <= max)
        return number;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(name, `${kind} from ${min} to ${max} (${unit})`, quoted(text));
}


/***/ }),

/***/ 5415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ PROCESS_MARK),
/* harmony export */   N4: () => (/* binding */ endGroup),
/* harmony export */   jk: () => (/* binding */ endMarkedProcesses)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);


/** Marks every process of a run; what still bears it after a command is a daemon that the command left behind. */
const PROCESS_MARK = 'CODEX_MAX_FIX_PROCESS';
const SWEEPS = 100;
const SWEEP_INTERVAL_MS = 10;
const FIRST_INTERVAL_MS = 1;
/**
 * Ends every process whose mark begins so, and waits until none is left: what was told to end takes its time, and may
 * have started another meanwhile. Linux only: elsewhere there is no /proc to ask.
 */
async function endMarkedProcesses(mark) {
    const begin = `${PROCESS_MARK}=${mark}`;
    for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
        const marked = processIds().filter(pid => environmentOf(pid).some(entry => entry.startsWith(begin)));
        if (marked.length === 0)
            return;
        for (const pid of marked)
            endProcess(pid);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(SWEEP_INTERVAL_MS);
    }
}
/**
 * Ends a process group and waits until nothing of it runs any more. With bubblewrap's first process, which belongs to
 * it, a whole process namespace ends, and that one is gone only after all others there.
 */
async function endGroup(group) {
    for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
        if (!endProcess(-group) || isDead(group))
            return;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(sweep === 0 ? FIRST_INTERVAL_MS : SWEEP_INTERVAL_MS);
    }
}
/** Ends a process, or with a negative id its group; false if it has ended by itself already. */
function endProcess(pid) {
    try {
        return process.kill(pid, 'SIGKILL');
    }
    catch {
        return false;
    }
}
/**
 * Where nobody collects the dead, as in a container without an init, they stay in their group for ever. Of all
 * processes only those are looked at that began later than the group: each look takes time, and ids begin anew only
 * after many thousands.
 */
function isDead(group) {
    return processIds()
        .filter(pid => pid >= group)
        .map(statusOf)
        .every(status => status.group !== group || status.state === 'Z' || status.state === 'X');
}
/** Source: proc_pid_stat(5); the name in brackets may hold anything. */
function statusOf(pid) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        const [state = '', , group = ''] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return { state, group: Number(group) };
    }
    catch {
        return { state: 'X', group: 0 };
    }
}
function processIds() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc')
            .filter(name => /^\d+$/.test(name))
            .map(Number)
            .filter(pid => pid !== process.pid);
    }
    catch {
        return [];
    }
}
function environmentOf(pid) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/environ`, 'utf8').split('\0');
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 4173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ redactor)
/* harmony export */ });
const SHORTEST_SECRET = 6;
const FAMILIES = /\b(?:gh[pousr]_[A-Za-z0-9._-]{36,}|github_pat_[A-Za-z0-9_]{22,}|sk-[A-Za-z0-9_-]{20,}|(?:AKIA|ASIA)[A-Z0-9]{16}|xox[abposr]-[A-Za-z0-9-]{10,})/g;
/** Replaces the given secrets, in the encodings that tools print, and tokens of well-known shape by `***`. */
function redactor(secrets) {
    const needles = [...new Set(secrets.filter(secret => secret.length >= SHORTEST_SECRET).flatMap(renderings))];
    needles.sort((a, b) => b.length - a.length);
    return text => needles.reduce((rest, needle) => rest.replaceAll(needle, '***'), text).replace(FAMILIES, '***');
}
function renderings(secret) {
    const bytes = Buffer.from(secret);
    const json = JSON.stringify(secret).slice(1, -1);
    const hex = bytes.toString('hex');
    const base64 = base64Cores(bytes);
    const urlSafe = base64.map(core => core.replaceAll('+', '-').replaceAll('/', '_'));
    return [secret, json, encodeURIComponent(secret), hex, hex.toUpperCase(), ...base64, ...urlSafe];
}
/** Base64 of a text that contains the secret at any of three alignments holds one of these. */
function base64Cores(bytes) {
    return [0, 1, 2].map(shift => {
        const shifted = Buffer.concat([Buffer.alloc(shift), bytes]);
        const whole = shifted.toString('base64').replace(/=+$/, '');
        const start = shift === 0 ? 0 : shift + 1;
        const end = shifted.length % 3 === 0 ? whole.length : whole.length - 1;
        return whole.slice(start, end);
    });
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

/***/ 8940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xk: () => (/* binding */ beforeVerification),
  KT: () => (/* binding */ named),
  Vj: () => (/* binding */ verdictOf)
});

// EXTERNAL MODULE: ./build/platform/command.js + 1 modules
var command = __webpack_require__(9255);
;// CONCATENATED MODULE: ./build/platform/finding.js
/** `src/a.js:3`, or the file alone. */
function placeOf({ file, line }) {
    return line === null ? file : `${file}:${line}`;
}

// EXTERNAL MODULE: ./build/platform/text.js
var platform_text = __webpack_require__(4031);
;// CONCATENATED MODULE: ./build/proof/finding.js
/**
 * What a finding means for the verdict: `bars` ends the run, `weakens` is never `fixed`, `touches` is `fixed` only where the
 * change is green without it. The whole table stands in ARCHITECTURE.
 */
const RULES = {
    protected: 'bars',
    test: 'touches',
    'test-report': 'touches',
    'test-configuration': 'weakens',
    'test-command': 'weakens',
};
function weightOf({ rule }) {
    return RULES[rule];
}

;// CONCATENATED MODULE: ./build/proof/verdict.js




/** Green in the model's copy, and then? Null where the change is worth verifying. */
function beforeVerification({ change, findings, testEdits }) {
    const barred = of('bars', findings);
    if (barred.length > 0)
        return { verdict: 'blocked', reason: sentences(barred) };
    if (testEdits === 'deny' && findings.length > 0)
        return { verdict: 'blocked', reason: `test-edits is deny: ${sentences(findings)}` };
    if (change.length > 0)
        return null;
    return {
        verdict: 'no-fix',
        reason: 'the tests turned green without any change that could be committed, so there is nothing to offer',
    };
}
/** The decision table of ARCHITECTURE, from top to bottom. */
function verdictOf(evidence) {
    const { verification, findings, tests, alone } = evidence;
    const runs = alone?.kind === 'run' ? [...verification.runs, alone.run] : verification.runs;
    if (runs.some(run => run.ending.kind === 'cancelled'))
        return { verdict: 'cancelled', reason: 'the run was cancelled during the proof' };
    if (alone === null)
        return { verdict: 'no-fix', reason: doesNotHold(verification, tests) };
    const notAsBefore = `green, but not as before: ${tests.objections.join('; ')}`;
    // What was lost may have been taken out on purpose only where tests are what was changed.
    if (tests.objections.length > 0 && alone.kind === 'same')
        return { verdict: 'no-fix', reason: notAsBefore };
    if (alone.kind === 'nothing-else' || (alone.kind === 'run' && !alone.holds))
        return {
            verdict: 'tests-changed',
            reason: `green only together with changes to what tests it: ${places(findings)}`,
        };
    const weakening = of('weakens', findings);
    if (weakening.length > 0)
        return {
            verdict: 'tests-changed',
            reason: `green, but the change weakens what tests it: ${places(weakening)}`,
        };
    if (tests.objections.length > 0)
        return { verdict: 'tests-changed', reason: notAsBefore };
    return { verdict: 'fixed', reason: fixed(verification, alone) };
}
function doesNotHold({ runs }, { flaky }) {
    const red = runs.filter(run => !(0,command/* isGreen */.g)(run)).length;
    return `the fix does not hold: ${red} of ${(0,platform_text/* count */.U9)(runs.length, 'confirmation run')} in a fresh copy were red${named(flaky)}`;
}
function fixed({ runs }, { kind }) {
    const copies = (0,platform_text/* count */.U9)(runs.length, 'fresh copy').replace(/copys$/, 'copies');
    const too = kind === 'run' ? ', and in another without what it changes of the tests' : '';
    return `red before, green with the change in ${copies}${too}`;
}
function of(weight, findings) {
    return findings.filter(finding => weightOf(finding) === weight);
}
function sentences(findings) {
    return some(findings.map(({ sentence }) => sentence), '; ');
}
function places(findings) {
    return some([...new Set(findings.map(placeOf))], ', ');
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

/***/ 9470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ newFiles),
/* harmony export */   h: () => (/* binding */ collectChange)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



/** The change in a copy: by our own walk of the tree, without git and without following a link. */
async function collectChange(collector, root) {
    const tracked = await Promise.all([...collector.baseline.tracked].map(entry => trackedChange(collector.baseline, root, entry)));
    const found = await newFiles(collector, root);
    const additions = await Promise.all(found.map(path => addition(root, path)));
    const all = [...tracked, ...additions].filter(item => item !== null);
    const change = all.flatMap(item => (item.kind === 'refused' ? [] : [item]));
    const refused = all.find(item => item.kind === 'refused');
    const sorted = change.sort((a, b) => (a.path < b.path ? -1 : 1));
    return refused
        ? { kind: 'blocked', change: sorted, reason: refused.reason }
        : { kind: 'change', change: sorted };
}
/** New paths of a copy that the base commit's .gitignore does not ignore. */
async function newFiles(collector, root) {
    const gitlinks = new Set([...collector.baseline.tracked].filter(([, file]) => file.mode === '160000').map(([path]) => path));
    const paths = await newPaths({ checkout: collector.baseline.checkout, root, gitlinks }, '', true);
    const candidates = paths.filter(path => !collector.baseline.tracked.has(path) && !collector.byproducts.has(path));
    const ignored = await collector.repository.ignored(candidates);
    return candidates.filter(path => !ignored.has(path));
}
/** `wasThere`: the checkout has a directory at this path, and no link that leads to one. */
async function newPaths(trees, directory, wasThere) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(trees.root, directory), { withFileTypes: true }).catch(() => []);
    if (directory !== '' && entries.some(entry => entry.name === '.git'))
        return [];
    const before = wasThere ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(trees.checkout, directory), { withFileTypes: true }) : [];
    const directories = new Set(before.filter(entry => entry.isDirectory()).map(entry => entry.name));
    const files = new Set(before.filter(entry => !entry.isDirectory()).map(entry => entry.name));
    const found = [];
    for (const entry of entries) {
        const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
        if (path === '.git' || trees.gitlinks.has(path))
            continue;
        if (entry.isDirectory())
            found.push(...(await newPaths(trees, path, directories.has(entry.name))));
        else if (!files.has(entry.name))
            found.push(path);
    }
    return found;
}
async function trackedChange(baseline, root, [path, file]) {
    if (file.mode === '160000')
        return null;
    const [before, after] = await Promise.all([readEntry(baseline.checkout, path), readEntry(root, path)]);
    if (before === null && after === null)
        return null;
    if (after === 'irregular')
        return irregular(path);
    if (before !== null && before !== 'irregular' && after !== null && sameEntry(before, after))
        return null;
    if (before === null || before === 'irregular')
        return dirty(path);
    const stored = storedForm(baseline, before, file);
    if (stored === 'dirty')
        return dirty(path);
    if (after === null)
        return { kind: 'delete', path };
    const content = stored === 'lf' && after.mode !== '120000' ? withoutCarriageReturns(after.content) : after.content;
    return { kind: 'write', path, mode: after.mode, content, workingContent: after.content };
}
async function addition(root, path) {
    const entry = await readEntry(root, path);
    if (entry === null)
        return null;
    if (entry === 'irregular')
        return irregular(path);
    return { kind: 'write', path, mode: entry.mode, content: entry.content, workingContent: entry.content };
}
async function readEntry(root, path) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path);
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(absolute).catch(() => null);
    if (!stats || stats.isDirectory())
        return null;
    if (stats.isSymbolicLink())
        return { mode: '120000', content: Buffer.from(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(absolute)) };
    if (!stats.isFile())
        return 'irregular';
    return { mode: fileMode(stats), content: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(absolute) };
}
function fileMode(stats) {
    return (stats.mode & 0o100) === 0 ? '100644' : '100755';
}
function sameEntry(a, b) {
    return b !== 'irregular' && a.mode === b.mode && a.content.equals(b.content);
}
/** How the pristine file relates to the blob in HEAD: the same bytes, the same but for line ends, or neither. */
function storedForm(baseline, before, file) {
    if (before.mode !== file.mode)
        return 'dirty';
    if (objectId(baseline, before.content) === file.oid)
        return 'as-is';
    return objectId(baseline, withoutCarriageReturns(before.content)) === file.oid ? 'lf' : 'dirty';
}
function objectId(baseline, content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(baseline.objectFormat).update(`blob ${content.length}\0`).update(content).digest('hex');
}
function withoutCarriageReturns(content) {
    return Buffer.from(content.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
}
function dirty(path) {
    return {
        kind: 'refused',
        path,
        reason: `${path} was changed by the run, and already differed from HEAD before it`,
    };
}
function irregular(path) {
    return { kind: 'refused', path, reason: `${path} is neither a file nor a symlink` };
}


/***/ })

};
