import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 553:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 30:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ openJournal),
/* harmony export */   c: () => (/* binding */ readTrace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);

/**
 * Appends records as things happen. A line is in the file before the call returns, and so survives the death of this
 * process; it is on the disk, and survives that of the machine, before money is spent and before a side effect.
 */
function openJournal(path, redacts, { heard, live }) {
    // What a killed run has left of a line must not swallow the next one.
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) && !/(?:^|\n)$/.test((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8')))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, '\n');
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'a');
    const write = (record) => {
        const clean = redacted(record, redacts);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, `${JSON.stringify(clean)}\n`);
        if (record.type === 'reserve')
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fdatasyncSync)(file);
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
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8').split('\n').flatMap(parsed);
}
function parsed(line) {
    try {
        return line === '' ? [] : [JSON.parse(line)];
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* unused harmony exports UserError, SandboxError, messageOf */
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
class SandboxError extends (/* unused pure expression or super */ null && (Error)) {
}
/** The text of anything thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  jk: () => (/* binding */ endMarkedProcesses)
});

// UNUSED EXPORTS: PROCESS_MARK, endGroup

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./build/platform/processes.js


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
        await (0,promises_namespaceObject.setTimeout)(SWEEP_INTERVAL_MS);
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
        await delay(sweep === 0 ? FIRST_INTERVAL_MS : SWEEP_INTERVAL_MS);
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
        const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
        const [state = '', , group = ''] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return { state, group: Number(group) };
    }
    catch {
        return { state: 'X', group: 0 };
    }
}
function processIds() {
    try {
        return (0,external_node_fs_.readdirSync)('/proc')
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
        return (0,external_node_fs_.readFileSync)(`/proc/${pid}/environ`, 'utf8').split('\0');
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Lq: () => (/* binding */ masking),
  $p: () => (/* binding */ redactor)
});

// UNUSED EXPORTS: patchRedactor

;// CONCATENATED MODULE: ./build/platform/secrets/families.js
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
function families_familyPattern() {
    return new RegExp(FAMILIES.map(({ pattern }) => `(${pattern})`).join('|'), 'g');
}

;// CONCATENATED MODULE: ./build/platform/secrets/renderings.js
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

;// CONCATENATED MODULE: ./build/platform/secrets/slices.js
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

;// CONCATENATED MODULE: ./build/platform/redact.js



const MASK = '***';
/** Replaces the given secrets, whole or cut, in the encodings that tools print, and tokens of well-known shape by `***`. */
function redactor(secrets) {
    const known = masking(secrets);
    return text => known(text).replace(families_familyPattern(), MASK);
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
        return known(text).replace(/(?:^\+.*\n?)+/gm, added => added.replace(familyPattern(), MASK));
    };
}
/** Replaces values that turned out to be secrets, and nothing else. */
function masking(values) {
    return knownRedactor(sliceFinder(renderingsOf(values)));
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

/***/ 756:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(760);
/* harmony import */ var _agent_journal_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(693);
/* harmony import */ var _platform_processes_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(414);
/* harmony import */ var _platform_redact_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(876);
/* harmony import */ var _report_desk_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(318);
/* harmony import */ var _report_story_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(229);
/* harmony import */ var _sandbox_scene_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(828);
/* harmony import */ var _settings_secrets_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(131);









/** Copies; and, of a run killed between its two stages, the environment that was handed over. */
const LEFT_BEHIND = [_sandbox_scene_js__WEBPACK_IMPORTED_MODULE_6__/* .SCRATCH_PREFIX */ .u, 'codex-max-fix-start-'];
// The step after the job's last: where the action itself was killed, its children are ended, its copies deleted and
// its report written from the trace. A post step cannot set outputs; those stand since they were known.
const runnerTemp = process.env.RUNNER_TEMP ?? '';
if (process.env.STATE_finished !== 'true' && runnerTemp !== '') {
    await sweep(runnerTemp);
    const trace = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runnerTemp, _report_desk_js__WEBPACK_IMPORTED_MODULE_5__/* .TRACE_FILE */ .BQ);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(trace))
        reportFrom(trace);
}
async function sweep(directory) {
    await (0,_platform_processes_js__WEBPACK_IMPORTED_MODULE_3__/* .endMarkedProcesses */ .jk)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, _sandbox_scene_js__WEBPACK_IMPORTED_MODULE_6__/* .SCRATCH_PREFIX */ .u));
    const left = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory).filter(name => LEFT_BEHIND.some(prefix => name.startsWith(prefix)));
    for (const name of left)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name), { recursive: true, force: true });
}
function reportFrom(trace) {
    const secrets = (0,_settings_secrets_js__WEBPACK_IMPORTED_MODULE_7__/* .secretsOf */ .F)(process.env);
    const redact = (0,_platform_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .redactor */ .$p)(secrets);
    const records = (0,_agent_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .readTrace */ .c)(trace);
    const words = records.findLast(record => record.type === 'response')?.text ?? '';
    const end = { verdict: 'cancelled', reason: 'the action was killed before it could end by itself' };
    const { spentNanoUsd, steps } = (0,_report_story_js__WEBPACK_IMPORTED_MODULE_8__/* .storyOf */ .dH)(records);
    const outputs = {
        ...end,
        'trace-file': trace,
        'cost-usd': String(spentNanoUsd / 1e9),
        steps: String(steps.length),
    };
    const about = { words, findings: [], flags: [], tests: null, notes: [], durationMs: 0, outputs };
    const redacts = { redact, redactOpaque: (0,_platform_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .masking */ .Lq)(secrets) };
    (0,_agent_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .openJournal */ ._)(trace, redacts, { heard: () => { } }).append({ type: 'verdict', ...end, ...about });
    (0,_report_desk_js__WEBPACK_IMPORTED_MODULE_5__/* .writeReport */ .u5)({ runnerTemp, summaryFile: process.env.GITHUB_STEP_SUMMARY ?? '', redact });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  BQ: () => (/* binding */ TRACE_FILE),
  u5: () => (/* binding */ writeReport)
});

// UNUSED EXPORTS: deskDirectory, openDesk

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: ./build/agent/journal.js
var journal = __nccwpck_require__(693);
// EXTERNAL MODULE: ./build/platform/redact.js + 3 modules
var redact = __nccwpck_require__(876);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
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
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + os.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
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
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!fs.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
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
    return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
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
function runner_setOutput(name, value) {
    issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
}
/** Hands a value over to the post step, which finds it as STATE_name. */
function runner_saveState(name, value) {
    issueFileCommand('STATE', prepareKeyValueMessage(name, value));
}

// EXTERNAL MODULE: ./build/platform/errors.js
var errors = __nccwpck_require__(779);
;// CONCATENATED MODULE: ./build/platform/inputs.js


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
        throw new UserError(name, `one of ${choices.join(', ')}`, inputs_quoted(text));
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
const withoutTokens = (0,redact/* redactor */.$p)([]);
/** An input's value as an error may show it: short, on one line, without a token that stands in the wrong place. */
function inputs_quoted(text) {
    if (text === '')
        return 'nothing';
    const line = withoutTokens(text).replace(/\s+/g, ' ');
    return `"${line.length > 80 ? `${line.slice(0, 80)}...` : line}"`;
}
function within(name, text, range) {
    const { number, min, max, unit, kind } = range;
    if (number >= min && number <= max)
        return number;
    throw new UserError(name, `${kind} from ${min} to ${max} (${unit})`, inputs_quoted(text));
}

;// CONCATENATED MODULE: ./build/agent/prices.js


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
            throw new UserError('prices', FORM, quoted(entry));
        given[NAMES[name]] = Number(match?.[2]);
    }
    const { input, output, ...rest } = given;
    if (input === undefined || output === undefined)
        throw new UserError('prices', FORM, quoted(text));
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
function prices_usd(nano, digits = 4) {
    return (nano / 1e9).toFixed(digits);
}
function nanoUsd(dollars) {
    return Math.round(dollars * 1e9);
}
function pico(usdPerMillion) {
    return Math.round(usdPerMillion * 1_000_000);
}

;// CONCATENATED MODULE: ./build/report/figures.js

/** Keeps the outputs that are counts and sums up to date, so that they stand at every end of the run. */
function figures_figures(output) {
    const sum = { input: 0, cached: 0, output: 0 };
    for (const name of ['steps', 'input-tokens', 'cached-input-tokens', 'output-tokens'])
        output(name, 0);
    output('cost-usd', usd(0, 6));
    return record => {
        if (record.type === 'run')
            output('model', record.model);
        if (record.type === 'settle')
            output('cost-usd', usd(record.spentNanoUsd, 6));
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

;// CONCATENATED MODULE: ./build/platform/text.js
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

;// CONCATENATED MODULE: ./build/sandbox/unconfined.js
/** Said in the summary and in the pull request. */
const UNCONFINED = '`sandbox: off`: nothing confined the commands of this run. They had the network, and could read and write whatever the user of the runner can, secrets of the job included.';

// EXTERNAL MODULE: ./build/report/story.js + 2 modules
var report_story = __nccwpck_require__(229);
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
    const stayed = stayedGreen ? [`${count(stayedGreen.length, 'other test')} stayed green, by ${where}.`] : [];
    const changing = flaky.length > 0 ? [`Changed colour over runs of one tree: ${some(flaky)}.`] : [];
    return [...table(rows), ...stayed, ...changing];
}
function rowsOf(ids, before, after) {
    const shown = (ids ?? [])
        .slice(0, TESTS_SHOWN)
        .map(id => `| ${inlineMarkdown(id)} | ${before} | ${after} |`);
    const more = (ids ?? []).length - shown.length;
    return more > 0 ? [...shown, `| and ${more} more | ${before} | ${after} |`] : shown;
}
function table(rows) {
    return rows.length === 0 ? [] : [['| Test | Before | After |', '| --- | --- | --- |', ...rows].join('\n')];
}
function some(ids) {
    const more = ids.length - TESTS_SHOWN;
    return ids.slice(0, TESTS_SHOWN).map(inlineMarkdown).join(', ') + (more > 0 ? ` and ${more} more` : '');
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
        `**${sentence(headBytes(verdict.reason, REASON_BYTES))}**${offer(outputs)}`,
    ];
    for (const list of [unconfined(run), warning(findings), allowed(findings)])
        if (list !== '')
            lines.push(list);
    const shown = notes.slice(0, NOTES_SHOWN).map(note => `- ${inlineMarkdown(headBytes(note, NOTE_BYTES))}`);
    const more = notes.length - shown.length;
    if (notes.length > 0)
        lines.push([...shown, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n'));
    return lines.join('\n\n');
}
function unconfined(run) {
    return run?.sandbox === 'off' ? `> [!CAUTION]\n> ${UNCONFINED}` : '';
}
function warning(findings) {
    const list = findings
        .filter(finding => !finding.allowed)
        .map(finding => `> - ${inlineMarkdown(finding.sentence)}`);
    if (list.length === 0)
        return '';
    const call = '> Parts of this change decide what counts as right. Look at them before you believe in green:';
    return ['> [!WARNING]', call, ...list].join('\n');
}
function allowed(findings) {
    const list = findings
        .filter(finding => finding.allowed)
        .map(finding => `- ${inlineMarkdown(finding.sentence)}`);
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
            `${prices_usd(spentNanoUsd)} of ${prices_usd(run.maxCostNanoUsd, 2)} USD${unverified}`,
            `${steps.length} of ${run.maxSteps}`,
            `${minutes} of ${run.maxMinutes}`,
            `${tokens.input}`,
            `${tokens.cached}`,
            `${tokens.output}`,
            inlineMarkdown(model || run.model),
            `${testRuns.filter(run => !run.phase.startsWith('check')).length}`,
        ],
    ]);
}
function assignment({ run }) {
    if (!run || run.task === '')
        return '';
    const checked = run.taskCheck === ''
        ? 'Nothing but the tests checks whether it was done: no `task-check` is given.'
        : `Checked by:\n\n${fenced(run.taskCheck, 'sh')}`;
    return `### Task\n\n${fenced(headBytes(run.task, WORDS_BYTES), 'text')}\n\n${checked}`;
}
function words({ verdict }) {
    if (!verdict || verdict.words.trim() === '')
        return '';
    const lines = headBytes(plainText(verdict.words).trim(), WORDS_BYTES).split('\n');
    const quote = lines.map(line => `> ${inlineMarkdown(line)}`.trimEnd()).join('\n');
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
    return inlineMarkdown(line === null ? sentence : `${sentence} (line ${line})`);
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
        seconds(durationMs),
    ]);
    const command = `\`test-command\`, in \`${inlineMarkdown(run.workingDirectory)}\`:\n\n${fenced(run.testCommand, 'sh')}`;
    const runs = summary_table(['Tests', 'Result', ...(counted ? ['Counts'] : []), 'Time'], rows);
    return ['### Proof', command, runs, ...testByTest(verdict?.tests ?? null)].join('\n\n');
}
function trace({ steps }) {
    if (steps.length === 0)
        return '';
    const rows = cutRows(summary_table(['Step', 'What', 'Result', 'Input', 'Cached', 'Output', 'USD', 'Time'], steps.map(row)));
    if (steps.length < FOLDED_FROM)
        return `### Steps\n\n${rows}`;
    return `### Steps\n\n${folded(count(steps.length, 'step'), rows)}`;
}
/** Whole rows only, so that what follows is not lost for them. */
function cutRows(rows) {
    const shown = headBytes(rows, TRACE_BYTES);
    return shown === rows ? rows : `${shown.slice(0, shown.lastIndexOf('\n'))}\n\nThe rest is in trace.jsonl.`;
}
function row({ step, deeds, results, usage, nanoUsd, durationMs }) {
    const tokens = usage ? [usage.input, usage.cached, usage.output].map(String) : ['?', '?', '?'];
    return [
        `${step}`,
        deeds.map(inlineMarkdown).join('<br>'),
        results.map(inlineMarkdown).join('<br>'),
        ...tokens,
        prices_usd(nanoUsd),
        seconds(durationMs),
    ];
}
function diff(patch) {
    if (patch === '')
        return '';
    const shown = headBytes(patch, PATCH_BYTES);
    const cut = shown.length < patch.length ? '\n\nThe rest is in patch.diff.' : '';
    return `### Diff\n\n${folded(count(patch.split(/^diff --git /m).length - 1, 'file'), `${fenced(shown, 'diff')}${cut}`)}`;
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
    const plain = inlineMarkdown(text);
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
    rmSync(directory, { recursive: true, force: true });
    mkdirSync(directory, { recursive: true });
    const trace = join(directory, FILES.trace);
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
        story: () => storyOf(readTrace(trace)),
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
            const path = join(directory, FILES[name]);
            // A run that is killed leaves the one before or this one, never a part.
            writeFileSync(`${path}.new`, redactFor[name](text));
            renameSync(`${path}.new`, path);
            output(`${name}-file`, path);
        },
        mask: values => {
            if (values.length === 0)
                return;
            maskFiles(directory, masking(values));
            // What is still to be written must not bring them back.
            Object.assign(about, JSON.parse(masking(values)(JSON.stringify(about))));
        },
        finish: end => {
            output('verdict', end.verdict);
            output('reason', end.reason);
            output('result-file', join(directory, FILES.result));
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
    const records = (0,journal/* readTrace */.c)((0,external_node_path_.join)(directory, FILES.trace));
    const patch = readIfThere((0,external_node_path_.join)(directory, FILES.patch));
    const text = summary({ records, patch, directory }, redact);
    const verdict = records.findLast(record => record.type === 'verdict');
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(directory, FILES.result), `${JSON.stringify(verdict?.outputs ?? {}, null, 2)}\n`);
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(directory, FILES.summary), text);
    if (summaryFile !== '')
        (0,external_node_fs_.appendFileSync)(summaryFile, text);
}
function maskFiles(directory, mask) {
    for (const name of readdirSync(directory)) {
        const path = join(directory, name);
        writeFileSync(path, mask(readFileSync(path, 'utf8')));
    }
}
function readIfThere(path) {
    return (0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.readFileSync)(path, 'utf8') : '';
}


/***/ }),

/***/ 229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  WN: () => (/* binding */ countsText),
  pG: () => (/* binding */ endingText),
  dH: () => (/* binding */ storyOf)
});

// UNUSED EXPORTS: cutText

;// CONCATENATED MODULE: ./build/agent/deed.js
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

;// CONCATENATED MODULE: ./build/agent/spent.js
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

;// CONCATENATED MODULE: ./build/report/story.js


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
        spentNanoUsd: spentIn(of.reserve ?? [], of.settle ?? []),
        model: responses.at(-1)?.model ?? '',
    };
}
function stepsOf(of) {
    const starts = Map.groupBy(of['tool-start'] ?? [], ({ step }) => step);
    const ends = Map.groupBy(of['tool-end'] ?? [], ({ step }) => step);
    const cuts = Map.groupBy(of.compaction ?? [], ({ step }) => step);
    const costs = new Map((of.settle ?? []).map(({ id, nanoUsd }) => [id, nanoUsd]));
    return (of.response ?? []).map(({ id, step, text, usage, durationMs }) => {
        const deeds = (starts.get(step) ?? []).map(({ call }) => deedOf(call));
        const results = ends.get(step) ?? [];
        return {
            step,
            deeds: deeds.length > 0 ? deeds : [`says: ${shorten(text)}`],
            results: [
                ...(cuts.get(step) ?? []).map(cutText),
                ...results.map(({ kind, output }) => resultOf(kind, output)),
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

/***/ 828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  u: () => (/* binding */ SCRATCH_PREFIX)
});

// UNUSED EXPORTS: openScene

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(975);
;// CONCATENATED MODULE: ./build/sandbox/workspace.js





/** Copies the checkout as it stands, untracked and ignored files included; answers the copy's root, alone in a directory. */
async function workspace_copyCheckout({ checkout, scratch }, signal) {
    const root = join(mkdtempSync(join(scratch, 'copy-')), 'tree');
    mkdirSync(root);
    // Measured: fs.cp takes ten times as long as cp for thousands of files.
    await promisify(execFile)('cp', ['-a', '--reflink=auto', `${checkout}/.`, root], signal ? { signal } : {});
    // Two small files: what is asynchronous would wait for whatever this process does meanwhile.
    withoutCredentials(join(root, '.git'));
    return root;
}
/** actions/checkout leaves its token in .git/config; the copy keeps what says how the repository is laid out. */
function withoutCredentials(gitDirectory) {
    if (!lstatSync(gitDirectory, { throwIfNoEntry: false })?.isDirectory()) {
        // The .git of a linked worktree is a file that leads back to the real repository.
        rmSync(gitDirectory, { force: true });
        return;
    }
    const config = join(gitDirectory, 'config');
    const text = existsSync(config) ? readFileSync(config, 'utf8') : '';
    writeFileSync(config, layoutSections(text));
    rmSync(join(gitDirectory, 'modules'), { recursive: true, force: true });
}
function layoutSections(config) {
    const sections = config.split(/^(?=\s*\[)/m);
    return sections.filter(section => /^\s*\[(?:core|extensions)\]/i.test(section)).join('');
}
/** Deletes a copy and what lies beside it. Commands may leave directories that nobody may write, which rm refuses to empty. */
async function workspace_removeCopy(root) {
    const directory = dirname(root);
    await rm(directory, { recursive: true, force: true }).catch(async () => {
        await promisify(execFile)('chmod', ['-R', 'u+rwX', directory]);
        await rm(directory, { recursive: true, force: true });
    });
}

;// CONCATENATED MODULE: ./build/sandbox/copies.js

/** Copies can be made before it is known how commands will run in them. */
function copies_freshCopies(options, sandbox) {
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

;// CONCATENATED MODULE: external "string_decoder"
const external_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: external "events"
const external_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: external "assert"
const external_assert_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(896);
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io-util.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm: io_util_rm, rmdir, stat: io_util_stat, symlink, unlink } = external_fs_.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = external_fs_.constants.O_RDONLY;
function exists(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        try {
            yield io_util_stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function io_util_isDirectory(fsPath_1) {
    return __awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield io_util_stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return __awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield io_util_stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = external_path_namespaceObject.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield io_util_stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = external_path_namespaceObject.dirname(filePath);
                        const upperName = external_path_namespaceObject.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = external_path_namespaceObject.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io.js
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield io_copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (IS_WINDOWS) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (IS_WINDOWS && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(external_path_namespaceObject.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (isRooted(tool)) {
            const filePath = yield tryGetExecutablePath(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(external_path_namespaceObject.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(external_path_namespaceObject.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield tryGetExecutablePath(external_path_namespaceObject.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield io_copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function io_copyFile(srcFile, destFile, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
var toolrunner_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const toolrunner_IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_namespaceObject.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (toolrunner_IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_.EOL.length);
                n = s.indexOf(external_os_.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return toolrunner_awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!isRooted(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_namespaceObject.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield which(this.toolPath, true);
            return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield exists(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_namespaceObject.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec_exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = tr.argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new tr.ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new StringDecoder('utf8');
        const stderrDecoder = new StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec_exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map
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

const KEPT_BYTES = (/* unused pure expression or super */ null && (4 * 1024 * 1024));
const CHUNK_BYTES = (/* unused pure expression or super */ null && (1024 * 1024));
/** Reads an output file in bounded memory; invalid UTF-8 becomes replacement characters. */
async function output_readOutput(path) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await open(path, 'r'), true);
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
    const { createHash } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 598, 19));
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

// EXTERNAL MODULE: ./build/platform/processes.js + 1 modules
var processes = __nccwpck_require__(414);
;// CONCATENATED MODULE: ./build/platform/command.js






const OUTPUT_LIMIT_BYTES = (/* unused pure expression or super */ null && (1024 * 1024 * 1024));
const WATCH_INTERVAL_MS = 50;
// @actions/exec has no time limit and no kill, keeps all output in memory and waits for whoever holds its pipes.
// So it starts this: nothing to read, a file to print to, a process group of its own whose id is on disk. It becomes
// the program itself, so that a program which dies with its parent dies with us.
const WRAPPER = 'exec </dev/null >"$1" 2>&1; echo $$ >"$2"; eval "$3"; shift 3; exec /usr/bin/setsid "$@"';
/** Of a process that was ended by a signal @actions/exec tells no exit code; the only such signal here is our own. */
const KILLED = 137;
/** Runs a program to its end, its time limit or the signal. Its process group is gone afterwards. */
async function command_runProgram(program, bounds, scratch) {
    const directory = mkdtempSync(join(scratch, 'command-'));
    try {
        return await watched(program, bounds, {
            output: join(directory, 'output'),
            group: join(directory, 'group'),
        });
    }
    finally {
        rmSync(directory, { recursive: true, force: true });
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
    const code = await exec('/bin/bash', argv, options);
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
    const { size } = await stat(files.output).catch(() => ({ size: 0 }));
    return size > OUTPUT_LIMIT_BYTES ? { kind: 'flooded', limitBytes: OUTPUT_LIMIT_BYTES } : null;
}
async function endGroupIn({ group }) {
    // Not written where bash could not even start.
    const id = existsSync(group) ? Number(readFileSync(group, 'utf8')) : 0;
    if (id > 0)
        await endGroup(id);
}

;// CONCATENATED MODULE: ./build/sandbox/commands.js
const commands_nothingBlocked = { blocked: () => [], close: async () => { }, notes: [] };
function commands_shell(text) {
    return ['/bin/bash', '-eo', 'pipefail', '-c', text];
}

// EXTERNAL MODULE: ./build/platform/errors.js
var errors = __nccwpck_require__(779);
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
const MOVED_CACHES = (/* unused pure expression or super */ null && ([
    ['GOMODCACHE', ['']],
    ['GOCACHE', ['']],
    ['GOPATH', ['pkg']],
    ['CARGO_HOME', ['registry', 'git']],
    ['GRADLE_USER_HOME', ['caches', 'wrapper', 'native', 'jdks', 'daemon']],
    ['BUNDLE_PATH', ['']],
]));
const MOVED_TOOLS = [
    ['CARGO_HOME', ['bin']],
    ['GOPATH', ['bin']],
    ...'RUSTUP_HOME PYENV_ROOT NVM_DIR VIRTUAL_ENV pythonLocation GOROOT JAVA_HOME M2_HOME MAVEN_HOME GRADLE_HOME RUNNER_TOOL_CACHE AGENT_TOOLSDIRECTORY DOTNET_ROOT RBENV_ROOT GEM_HOME CONDA CONDA_PREFIX ANDROID_HOME PNPM_HOME NVM_BIN'
        .split(' ')
        .map((name) => [name, ['']]),
];
/** What an ordinary build needs of HOME, and of where its variables and its PATH lead. Whether it exists is not asked. */
function home_views_homeViews(environment, home) {
    const caches = [...below(home, CACHES), ...moved(environment, MOVED_CACHES)];
    const path = (environment.PATH ?? '').split(':').filter(isAbsolute);
    const tools = [...below(home, TOOLS), ...moved(environment, MOVED_TOOLS), ...path];
    return [
        ...tools.map((path) => ({ kind: 'read', path })),
        ...caches.map((path) => ({ kind: 'write-aside', path })),
    ];
}
function moved(environment, list) {
    return list.flatMap(([name, parts]) => {
        const root = environment[name] ?? '';
        return isAbsolute(root) ? below(root, parts) : [];
    });
}
function below(root, parts) {
    return parts.map(part => join(root, part));
}

;// CONCATENATED MODULE: ./build/sandbox/plan.js



/** Sockets of services, files of users and of the runner. */
const MASKED = (/* unused pure expression or super */ null && (['/run', '/var/run', '/tmp', '/var/tmp', '/home', '/root', '/github']));
/** Never masked as a whole, even where a checkout lies right below: nothing would run. */
const SYSTEM = /^\/(?:bin|boot|dev|etc|lib\w*|nix|opt|proc|sbin|snap|sys|usr(?:\/(?:bin|lib\w*|libexec|local|sbin|share|src))?|var(?:\/lib)?)?$/;
/** A runner's own directory has these: https://github.com/actions/runner, src/Runner.Common/Constants.cs. */
const RUNNERS_FILES = (/* unused pure expression or super */ null && (['.runner', '.credentials']));
/** Only root may read them, which a container's root does. */
const SECRET_FILES = (/* unused pure expression or super */ null && (['/etc/shadow', '/etc/gshadow', '/etc/shadow-', '/etc/gshadow-', '/etc/sudoers']));
const SOCKETS = '/proc/net/unix';
function plan_planOf(question) {
    const { checkout, runnerTemp, environment } = question;
    const home = homeOf(question);
    const places = [...MASKED, ...(home ? [home] : []), runnerTemp, dirname(runnerTemp), dirname(checkout)];
    const masked = outermost([...places, ...runnersOwn(runnerTemp), ...runnersOwn(checkout)].flatMap(realDirectory));
    const kept = [checkout, runnerTemp, ...(home ? [home] : [])];
    const views = homeViews(environment, home ?? '/nowhere').filter(view => plan_isDirectory(view.path) && !kept.some(path => plan_holds(view.path, path)) && !plan_holds(checkout, view.path));
    const needed = views.filter(({ kind, path }) => kind === 'write-aside' || isBelow(masked, path));
    return { masked, views: distinct(needed), dead: deadFiles(masked, checkout), home };
}
/** Whether a path is another or leads to it. */
function plan_holds(directory, path) {
    return path === directory || path.startsWith(directory === '/' ? '/' : `${directory}/`);
}
/** Whether there is a directory that this user may enter. */
function plan_isDirectory(path) {
    try {
        return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
    }
    catch {
        return false;
    }
}
function homeOf({ checkout, environment }) {
    const home = environment.HOME ?? '';
    return /^\/./.test(home) && !plan_holds(checkout, home) && !SYSTEM.test(home) ? home.replace(/\/+$/, '') : null;
}
/** The directories above a path that belong to a runner: they hold its credentials and other actions. */
function runnersOwn(path) {
    const above = dirname(path);
    const found = RUNNERS_FILES.some(name => existsSync(join(above, name))) ? [above] : [];
    return above === '/' ? found : [...found, ...runnersOwn(above)];
}
/** Nothing of a link: what it leads to is replaced. */
function realDirectory(path) {
    if (!plan_isDirectory(path))
        return [];
    const real = realpathSync(path);
    return SYSTEM.test(real) ? [] : [real];
}
function outermost(paths) {
    const unique = [...new Set(paths)];
    return unique.filter(path => !unique.some(other => other !== path && plan_holds(other, path)));
}
/** The first of two views of one path, or of one within the other, stands. */
function distinct(views) {
    const taken = [];
    for (const view of views) {
        const known = taken.some(other => plan_holds(other.path, view.path) && other.kind === view.kind);
        if (!known)
            taken.push(view);
    }
    return taken;
}
function isBelow(directories, path) {
    return directories.some(directory => plan_holds(directory, path));
}
/** To connect to a socket takes no write to its directory, so each that lies outside of what is masked is covered. */
function deadFiles(masked, checkout) {
    const listed = existsSync(SOCKETS) ? readFileSync(SOCKETS, 'utf8').split('\n') : [];
    const sockets = new Set(listed.flatMap(line => / (\/[^\n]*)$/.exec(line)?.[1] ?? []));
    return [...sockets, ...SECRET_FILES].filter(path => existsSync(path) && !isBelow([...masked, checkout], realpathSync(path)));
}

;// CONCATENATED MODULE: ./build/sandbox/bubblewrap.js


/** The descriptor on which bubblewrap reads the filter of system calls. */
const bubblewrap_FILTER_DESCRIPTOR = 9;
const NAMESPACES = ['user', 'pid', 'net', 'ipc', 'uts', 'cgroup-try'].map(name => `--unshare-${name}`);
const SHARED_MEMORY_BYTES = (/* unused pure expression or super */ null && (1024 * 1024 * 1024));
const MOUNT_LAYERS = (/* unused pure expression or super */ null && (['/bin/sh', '-c', '/usr/bin/mount -n -i -a -T "$0" && exec "$@"']));
/**
 * The argv of the sandbox, to which a command is added: namespaces of its own that end as a whole with its first
 * process or with ours; that one stays in our process group (no --new-session: the wrapper's setsid has cut off the
 * terminal), where its end is waited for. `/` is read only, what is masked is empty, the copy stands at the checkout's
 * path. Layers are mounted around it, as whatever is inside has given up the right to mount.
 */
function bubblewrap_bubblewrap(confinement) {
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
function bubblewrap_mountPoints(confinement) {
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
    return [...NAMESPACES, ...nested, ...who, '--seccomp', String(bubblewrap_FILTER_DESCRIPTOR)];
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
    return join(path).split('/').length;
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
const limits_SET_LIMITS = [
    'ulimit -c 0',
    `ulimit -f ${FILE_KIB} 2>/dev/null || :`,
    `ulimit -n ${OPEN_FILES} 2>/dev/null || :`,
    `ulimit -u ${PROCESSES} 2>/dev/null || :`,
    'echo 1000 >/proc/self/oom_score_adj',
].join('; ');

;// CONCATENATED MODULE: ./build/sandbox/private-place.js



/** Below the directory that holds a copy. Null layers: overlays do not work here, and views are to read only. */
function private_place_privatePlace(directory, { views }) {
    const layered = views.filter(({ kind, path }) => kind === 'write-aside' && isPlain(path));
    const layers = layered.map(({ path }, at) => ({ path, view: join(directory, `layer-${at}`, 'view') }));
    return {
        home: join(directory, 'home'),
        tmp: join(directory, 'tmp'),
        varTmp: join(directory, 'var-tmp'),
        layers,
        table: join(directory, 'layers'),
    };
}
/** Makes it when the first command comes; later there is nothing to do. */
function private_place_layOut({ home, tmp, varTmp, layers, table }) {
    if (lstatSync(table, { throwIfNoEntry: false }))
        return;
    for (const directory of [home, tmp, varTmp])
        mkdirSync(directory, { recursive: true });
    const lines = layers.map(({ path, view }) => {
        const [upper, work] = [join(view, '../upper'), join(view, '../work')];
        for (const directory of [view, upper, work])
            mkdirSync(directory, { recursive: true });
        return `overlay ${view} overlay lowerdir=${path},upperdir=${upper},workdir=${work},userxattr 0 0\n`;
    });
    writeFileSync(table, lines.join(''));
}
/**
 * Makes the way to a mount point below what commands write to. A link there, left by the command before, would have
 * bubblewrap make directories wherever it leads.
 */
function private_place_clearWay(root, inside, path) {
    if (!holds(inside, path) || path === inside)
        return;
    let at = root;
    for (const name of relative(inside, path).split('/')) {
        at = join(at, name);
        const found = lstatSync(at, { throwIfNoEntry: false });
        if (found && !found.isDirectory())
            rmSync(at);
        if (!found?.isDirectory())
            mkdirSync(at);
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
function seccomp_seccompFilter(architecture) {
    const calls = new Map(Object.entries(CALLS)).get(architecture);
    return calls ? assemble(program(calls)) : null;
}
/** open_tree, move_mount, fsopen, fsconfig, fsmount, fspick, mount_setattr, open_tree_attr; pidfd_getfd. */
const EVERYWHERE = [428, 429, 430, 431, 432, 433, 442, 467, 438];
/** clone3 hides its flags behind a pointer, and io_uring makes sockets unseen: libraries do without both. */
const ABSENT = (/* unused pure expression or super */ null && ([435, 425, 426, 427]));
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
const FAMILIES = (/* unused pure expression or super */ null && ([1, 2, 10, 16]));
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
var external_node_crypto_ = __nccwpck_require__(598);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(30);
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
async function self_test_selfTest(options, commandsIn) {
    const copy = join(mkdtempSync(join(options.scratch, 'probe-')), 'tree');
    mkdirSync(copy);
    // Nothing else can go on meanwhile, and the first asynchronous call to a file system takes milliseconds.
    const canary = join(options.scratch, `canary-${randomUUID()}`);
    const mark = randomUUID();
    for (const path of [canary, join(copy, '.canary')])
        writeFileSync(path, mark);
    const server = await listen();
    try {
        const replaced = [options.environment.HOME ?? '', options.runnerTemp, '/tmp'].filter(isDirectory);
        const text = script({ canary, mark, port: portOf(server), replaced });
        const bounds = { timeoutMs: TIMEOUT_MS, signal: new AbortController().signal };
        const { ending, output } = await commandsIn(copy)({ text, directory: '.' }, bounds);
        if (!output.text.includes(BEGUN))
            return { kind: 'refused', output: output.text.trim() };
        const what = [...complaints(output.text), ...unlike(output.text, [...OWN, ...replaced])];
        if (readFileSync(canary, 'utf8') !== mark)
            what.push('a file of the host was written');
        if (!wrote(copy, mark))
            what.push('the copy was not written');
        if (ending.kind !== 'exited' || ending.code !== WELL)
            what.push('the exit code was not passed on');
        return what.length > 0 ? { kind: 'broken', what: [...new Set(what)] } : { kind: 'held' };
    }
    finally {
        server.close();
        rmSync(canary, { force: true });
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
        const { dev, ino } = statSync(path);
        return line && line !== `${path} ${dev}:${ino}` ? [] : [`${path} is the host's`];
    });
}
function wrote(copy, mark) {
    try {
        return readFileSync(join(copy, 'written'), 'utf8').trim() === mark;
    }
    catch {
        return false;
    }
}
async function listen() {
    const server = createServer(socket => socket.destroy());
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

const SETTINGS = (/* unused pure expression or super */ null && ([
    'apparmor_restrict_unprivileged_userns',
    'unprivileged_userns_clone',
    'max_user_namespaces',
]));
const ROOTS = { max_user_namespaces: '/proc/sys/user' };
const OUTPUT_CHARS = 300;
function unavailable_kernelSettings() {
    const values = SETTINGS.map(name => {
        const path = `${ROOTS[name] ?? '/proc/sys/kernel'}/${name}`;
        return [name, existsSync(path) ? readFileSync(path, 'utf8').trim() : null];
    });
    return Object.fromEntries(values);
}
/** One sentence with the remedy of its cause. */
function unavailable_unavailableReason(cause, settings) {
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
const PROGRAMS = (/* unused pure expression or super */ null && (['/usr/bin/bwrap', '/usr/local/bin/bwrap']));
const MOST = { recent: true, layers: 'unshare' };
/** Opens the sandbox that passes the self-test. Throws SandboxError, with the remedy, where none does. */
async function strict_openStrict(options) {
    const tried = await tryStrict(options);
    if ('commandsIn' in tried)
        return tried;
    const settings = kernelSettings();
    const done = options.setup === 'auto' ? await mend(tried, settings, options) : null;
    if (done === null)
        throw new SandboxError(unavailableReason(tried, settings));
    const again = await tryStrict(options);
    if ('commandsIn' in again)
        return { ...again, notes: [done] };
    throw new SandboxError(`${unavailableReason(again, settings)} (${done})`);
}
/** Loaded where it is needed: most machines are as they should be. */
async function mend(cause, settings, { scratch, signal }) {
    const { setUp, thisMachine } = await __nccwpck_require__.e(/* import() */ 896).then(__nccwpck_require__.bind(__nccwpck_require__, 515));
    return setUp(cause, thisMachine(settings, scratch, signal));
}
async function tryStrict(options) {
    const program = (options.programs ?? PROGRAMS).find(path => existsSync(path));
    if (program === undefined)
        return { kind: 'missing' };
    const filter = seccompFilter(process.arch);
    if (filter === null)
        return { kind: 'architecture', name: process.arch };
    writeFileSync(filterFile(options), filter);
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
    const { openWayOut } = await __nccwpck_require__.e(/* import() */ 954).then(__nccwpck_require__.bind(__nccwpck_require__, 954));
    return openWayOut(allowedHosts, scratch);
}
function closing(wayOut) {
    if (wayOut === null)
        return nothingBlocked;
    return { ...nothingBlocked, blocked: wayOut.blocked, close: async () => wayOut[Symbol.asyncDispose]() };
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
        const place = privatePlace(dirname(copy), plan);
        return (command, bounds) => {
            const cwd = join(checkout, command.directory);
            const where = { ...means, plan, place, copy, checkout, cwd };
            const confinement = { ...where, environment: inside, user };
            layOut(place);
            for (const { root, inside, path } of mountPoints(confinement))
                clearWay(root, inside, path);
            const argv = [...bubblewrap(confinement), ...shell(command.text)];
            return runProgram({ argv, cwd: '/', environment: outsideEnvironment(options, copy), setUp }, bounds, scratch);
        };
    };
}
/** The mark is for the post step: an action that is killed in the moment before bubblewrap asks to die with it leaves one. */
function outsideEnvironment({ trackingId }, copy) {
    const tracking = trackingId === '' ? {} : { RUNNER_TRACKING_ID: trackingId };
    return { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', ...tracking, [PROCESS_MARK]: copy };
}
function insideEnvironment({ environment, checkout }) {
    const own = { ...environment, GITHUB_WORKSPACE: checkout };
    return 'TMPDIR' in own ? { ...own, TMPDIR: '/tmp' } : own;
}
function filterFile({ scratch }) {
    return join(scratch, 'system-calls');
}

;// CONCATENATED MODULE: ./build/sandbox/sandbox.js





/** Opens what the input `sandbox` says. There is no way from `strict` to less. */
async function sandbox_openSandbox(options) {
    if (options.mode === 'strict')
        return openStrict(options);
    return { kind: 'off', options, commandsIn: unconfinedCommands(options), ...nothingBlocked };
}
// A directory that the command line's own tree has lost makes the run red, as it would be anywhere.
const ENTER = 'cd "$0" && "$@"; exit $?';
/** A shell stays between us and the command, to tell as an exit code which signal ended it; bubblewrap does so itself. */
function unconfinedCommands(options) {
    return (copy) => async (command, bounds) => {
        const mark = copy;
        const environment = { ...options.environment, GITHUB_WORKSPACE: copy, [PROCESS_MARK]: mark };
        const argv = ['/bin/bash', '-c', ENTER, join(copy, command.directory), ...shell(command.text)];
        const program = { argv, cwd: copy, environment };
        const result = await runProgram(program, bounds, options.scratch);
        await endMarkedProcesses(mark);
        return result;
    };
}

;// CONCATENATED MODULE: ./build/sandbox/scene.js





/** The name by which a later process finds what a killed run has left behind. */
const SCRATCH_PREFIX = 'codex-max-fix-scratch-';
/** Answers at once: the sandbox is tried and the first copy made while others read the baseline. */
function openScene({ checkout, runnerTemp, sandbox: asked, cancel }) {
    const scratch = mkdtempSync(join(runnerTemp, SCRATCH_PREFIX));
    const options = { checkout, runnerTemp, scratch, ...asked, signal: cancel };
    const sandbox = openSandbox(options);
    // Whoever needs it is told; a run that ends before has no use for it.
    sandbox.catch(() => { });
    const copies = freshCopies(options, sandbox);
    copies.prepare();
    const remove = async () => {
        await Promise.allSettled([sandbox.then(({ close }) => close()), copies[Symbol.asyncDispose]()]);
        // A finished run stays what it is where a command has left files that only another user may delete.
        await rm(scratch, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 }).catch(() => { });
    };
    return { scratch, sandbox, copies, [Symbol.asyncDispose]: remove };
}


/***/ }),

/***/ 131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsOf)
/* harmony export */ });
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


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(756);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
