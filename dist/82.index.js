export const id = 82;
export const ids = [82];
export const modules = {

/***/ 716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ factsOf),
  D: () => (/* binding */ isOpenAi)
});

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
            throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('prices', FORM, (0,_platform_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(entry));
        given[NAMES[name]] = Number(match?.[2]);
    }
    const { input, output, ...rest } = given;
    if (input === undefined || output === undefined)
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('prices', FORM, (0,_platform_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text));
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

/***/ 3006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   sJ: () => (/* binding */ numberField)
/* harmony export */ });
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
const WRAPPER = 'exec </dev/null >"$1" 2>&1; echo $$ >"$2"; eval "$3"; shift 3; exec /usr/bin/setsid "$@"';
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
    const own = [files.output, files.group, program.setUp ?? ''];
    const argv = ['--norc', '-c', WRAPPER, 'command', ...own, ...program.argv];
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
/* harmony export */   ES: () => (/* binding */ SandboxError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   yo: () => (/* binding */ UserError)
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
/** No sandbox that holds: ends as `sandbox-unavailable`, costs nothing. The message names the remedy. */
class SandboxError extends Error {
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(name, `one of ${choices.join(', ')}`, quoted(text));
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
const withoutTokens = (0,_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactor */ .$p)([]);
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(name, `${kind} from ${min} to ${max} (${unit})`, quoted(text));
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
/* harmony export */   $p: () => (/* binding */ redactor),
/* harmony export */   Lq: () => (/* binding */ masking),
/* harmony export */   tS: () => (/* binding */ patchRedactor)
/* harmony export */ });
/* harmony import */ var _secrets_families_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3762);
/* harmony import */ var _secrets_renderings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6283);
/* harmony import */ var _secrets_slices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1181);



const MASK = '***';
/** Replaces the given secrets, whole or cut, in the encodings that tools print, and tokens of well-known shape by `***`. */
function redactor(secrets) {
    const known = masking(secrets);
    return text => known(text).replace((0,_secrets_families_js__WEBPACK_IMPORTED_MODULE_0__/* .familyPattern */ .l)(), MASK);
}
/**
 * The same for a unified diff. A token of well-known shape is masked only where a line is added: what was there before has
 * to stay, or the patch would not apply.
 */
function patchRedactor(secrets) {
    let known = null;
    return text => {
        // Nothing of it is needed before there is a patch.
        known ??= masking(secrets);
        return known(text).replace(/(?:^\+.*\n?)+/gm, added => added.replace((0,_secrets_families_js__WEBPACK_IMPORTED_MODULE_0__/* .familyPattern */ .l)(), MASK));
    };
}
/** Replaces values that turned out to be secrets, and nothing else. */
function masking(values) {
    return knownRedactor((0,_secrets_slices_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceFinder */ .J)((0,_secrets_renderings_js__WEBPACK_IMPORTED_MODULE_2__/* .renderingsOf */ .v)(values)));
}
function knownRedactor(find) {
    return text => {
        const slices = find(text);
        if (slices.length === 0)
            return text;
        const kept = slices.map(({ start }, at) => text.slice(slices[at - 1]?.end ?? 0, start));
        return [...kept, text.slice(slices.at(-1)?.end)].join(MASK);
    };
}


/***/ }),

/***/ 3762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ FAMILIES),
/* harmony export */   l: () => (/* binding */ familyPattern)
/* harmony export */ });
/**
 * Shapes as their issuers document them: docs.github.com (token formats), docs.gitlab.com, docs.aws.amazon.com (unique
 * identifiers), api.slack.com (token types), docs.npmjs.com, stripe.com/docs/keys, cloud.google.com/docs/authentication/api-keys.
 */
const FAMILIES = [
    { name: 'a GitHub token', pattern: String.raw `\bgh[pousr]_[A-Za-z0-9._-]{36,}|\bgithub_pat_\w{22,}` },
    { name: 'a GitLab token', pattern: String.raw `\bgl(?:pat|dt|rt|ptt|cbt|soat)-[\w-]{20,}` },
    { name: 'a key of a model endpoint', pattern: String.raw `\bsk-[A-Za-z0-9_-]{20,}` },
    { name: 'an AWS access key', pattern: String.raw `\b(?:AKIA|ASIA)[A-Z0-9]{16}` },
    {
        name: 'a Slack token',
        pattern: String.raw `\bxox[abeposr]-[A-Za-z0-9-]{10,}|\bxapp-\d-[A-Za-z0-9-]{10,}`,
    },
    { name: 'a Slack webhook', pattern: String.raw `\bhooks\.slack\.com/(?:services|workflows)/[\w/]{20,}` },
    { name: 'an npm token', pattern: String.raw `\bnpm_[A-Za-z0-9]{36}` },
    { name: 'a PyPI token', pattern: String.raw `\bpypi-[\w-]{50,}` },
    { name: 'a Stripe key', pattern: String.raw `\b[rs]k_(?:live|test)_[A-Za-z0-9]{20,}` },
    { name: 'a Google API key', pattern: String.raw `\bAIza[\w-]{35}` },
    { name: 'a SendGrid key', pattern: String.raw `\bSG\.[\w-]{16,32}\.[\w-]{16,64}` },
    { name: 'a Hugging Face token', pattern: String.raw `\bhf_[A-Za-z]{34}` },
    { name: 'a DigitalOcean token', pattern: String.raw `\bdo[opr]_v1_[0-9a-f]{64}` },
    { name: 'an age key', pattern: String.raw `\bAGE-SECRET-KEY-1[A-Z0-9]{58}` },
    { name: 'a JSON Web Token', pattern: String.raw `\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}` },
    {
        name: 'a private key',
        // Also within JSON, where a line feed is two characters; what is cut off before its end is taken as far as it goes.
        pattern: String.raw `-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:(?!-----END)(?:[A-Za-z0-9+/=:,\-\s]|\\[nrt]))*(?:-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----)?`,
    },
];
/** All of them, each as a group of the family's place in the list. */
function familyPattern() {
    return new RegExp(FAMILIES.map(({ pattern }) => `(${pattern})`).join('|'), 'g');
}


/***/ }),

/***/ 6283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ renderingsOf)
/* harmony export */ });
/** Shorter ones are words, not secrets. */
const SHORTEST_SECRET = 6;
/** Of a secret that has lost its beginning or its end, or is a piece of one. */
const LEAST_CHARACTERS = 12;
/** What keys of one kind have in common: `sk-proj-`, `github_pat_`. */
const PREFIX = /^(?:[a-z]+\d{0,2}[-_])+/;
/** Head and body of a JSON Web Token are much the same for all; its signature is what counts. */
const JWT = /^(?:[\w-]*?_)?eyJ[\w-]+\.[\w-]+\.(?=[\w-]{12,}$)/;
/** Every way in which the secrets are looked for, the whole before its pieces. */
function renderingsOf(secrets) {
    const long = [...new Set(secrets)].filter(secret => secret.length >= SHORTEST_SECRET);
    const all = long.flatMap(secret => {
        const core = secret.replace(JWT, '').replace(PREFIX, '');
        if (core === secret || core.length < LEAST_CHARACTERS)
            return rendered(secret, LEAST_CHARACTERS);
        const whole = JWT.test(secret) ? [] : rendered(secret, Number.POSITIVE_INFINITY);
        const plain = { kind: 'as it is', text: secret, least: secret.length };
        return [plain, ...whole, ...rendered(core, LEAST_CHARACTERS)];
    });
    const byText = new Map();
    for (const rendering of all) {
        const known = byText.get(rendering.text);
        if (!known || known.least > rendering.least)
            byText.set(rendering.text, rendering);
    }
    return [...byText.values()];
}
function rendered(secret, least) {
    const bytes = Buffer.from(secret);
    const hex = bytes.toString('hex');
    const base64 = base64Cores(bytes);
    const urlSafe = base64.map(core => core.replaceAll('+', '-').replaceAll('/', '_'));
    const as = (kind, texts, growth = 1) => texts.map(text => ({ kind, text, least: Math.min(text.length, Math.ceil(least * growth)) }));
    return [
        ...as('as it is', [secret, JSON.stringify(secret).slice(1, -1)]),
        ...as('reversed', [[...secret].reverse().join('')]),
        ...as('in a URL', [encodeURIComponent(secret)]),
        ...as('in base64', [...base64, ...urlSafe], 4 / 3),
        ...as('in hex', [hex, hex.toUpperCase()], 2),
        ...as('in hex', [' ', ':'].map(between => hex.replace(/..(?=.)/g, `$&${between}`)), 3),
        ...as('escaped', ['%', '\\x', '\\\\x'].flatMap(sign => escaped(hex, sign)), 3),
        ...as('escaped', ['\\u00', '\\\\u00'].flatMap(sign => escaped(hex, sign)), 6),
        ...as('as entities', [[...bytes].map(byte => `&#${byte};`).join('')], 5),
    ];
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
function escaped(hex, sign) {
    return [hex, hex.toUpperCase()].map(digits => digits.replace(/../g, pair => `${sign}${pair}`));
}


/***/ }),

/***/ 1181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sliceFinder)
/* harmony export */ });
/** Every slice that is long enough holds one of its rendering's anchors whole. */
const ANCHOR_CHARACTERS = 6;
const FILTER_SIZE = 1 << 16;
/**
 * Looks for all renderings at once, in one pass over a text: most places are passed by for the look of their first
 * characters, the others are compared from the anchor on in both directions.
 */
function sliceFinder(renderings) {
    const anchors = anchorsOf(renderings);
    const filter = new Uint8Array(FILTER_SIZE);
    for (const anchor of anchors.keys())
        filter[lookOf(anchor, 0)] = 1;
    return text => {
        const slices = [];
        for (let at = 0; at + ANCHOR_CHARACTERS <= text.length; at += 1) {
            if (filter[lookOf(text, at)] === 0)
                continue;
            const slice = longest(text, at, anchors.get(text.slice(at, at + ANCHOR_CHARACTERS)) ?? []);
            if (slice === null)
                continue;
            slices.push(slice);
            at = slice.end - 1;
        }
        return slices;
    };
}
function anchorsOf(renderings) {
    const anchors = new Map();
    for (const rendering of renderings) {
        const { text, least } = rendering;
        for (let at = 0; at + ANCHOR_CHARACTERS <= text.length; at += least - ANCHOR_CHARACTERS + 1) {
            const anchor = text.slice(at, at + ANCHOR_CHARACTERS);
            const known = anchors.get(anchor);
            if (known)
                known.push({ rendering, at });
            else
                anchors.set(anchor, [{ rendering, at }]);
        }
    }
    return anchors;
}
function lookOf(text, at) {
    const first = text.charCodeAt(at) * 31 + text.charCodeAt(at + 1);
    return (first * 961 + text.charCodeAt(at + 2) * 31 + text.charCodeAt(at + 5)) & (FILTER_SIZE - 1);
}
function longest(text, at, anchors) {
    let best = null;
    for (const { rendering, at: inside } of anchors) {
        let [start, end, back, on] = [at, at + ANCHOR_CHARACTERS, inside, inside + ANCHOR_CHARACTERS];
        while (back > 0 && start > 0 && text[start - 1] === rendering.text[back - 1]) {
            start -= 1;
            back -= 1;
        }
        while (on < rendering.text.length && text[end] === rendering.text[on]) {
            end += 1;
            on += 1;
        }
        if (end - start < rendering.least || (best && best.end - best.start >= end - start))
            continue;
        best = { start, end, kind: rendering.kind };
    }
    return best;
}


/***/ }),

/***/ 2908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ nothingBlocked),
/* harmony export */   v: () => (/* binding */ shell)
/* harmony export */ });
const nothingBlocked = { blocked: () => [], close: async () => { }, notes: [] };
function shell(text) {
    return ['/bin/bash', '-eo', 'pipefail', '-c', text];
}


/***/ })

};
