export const id = 96;
export const ids = [96];
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

/***/ 8850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qY: () => (/* binding */ coloured),
  _T: () => (/* binding */ keptBackMs),
  lj: () => (/* binding */ testRunner)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/failure/compare-results.js
var compare_results = __webpack_require__(1869);
// EXTERNAL MODULE: ./build/failure/console/tests-in.js + 26 modules
var tests_in = __webpack_require__(458);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/failure/test-result.js
var test_result = __webpack_require__(4475);
;// CONCATENATED MODULE: ./build/failure/test-report/distinct.js
const FIRST = ['failed', 'passed', 'skipped'];
/**
 * Results with one id each. Of those that share one, nothing tells which is which, and parallel runs write them in any
 * order: the red ones come first, so that the same colours give the same ids.
 */
function distinct(drafts) {
    const groups = Map.groupBy(drafts, ({ id }) => id);
    if (groups.size === drafts.length)
        return drafts.map(withoutMark);
    const taken = new Set(groups.keys());
    return [...groups.values()].flatMap(group => {
        if (group.length === 1 || group.every(({ repeatsAreRetries }) => repeatsAreRetries))
            return lastTry(group);
        return numbered(group, taken);
    });
}
function withoutMark({ repeatsAreRetries: _, ...result }) {
    return result;
}
function lastTry(tries) {
    const colours = new Set(tries.map(({ outcome }) => outcome));
    const flaky = colours.has('failed') && colours.has('passed');
    return tries.slice(-1).map(last => ({ ...withoutMark(last), ...(flaky && { flaky: true }) }));
}
function numbered(group, taken) {
    let number = 1;
    return FIRST.flatMap(outcome => group.filter(draft => draft.outcome === outcome)).map((draft, index) => {
        const result = withoutMark(draft);
        if (index === 0)
            return result;
        do
            number += 1;
        while (taken.has(`${draft.id} (${number})`));
        const id = `${draft.id} (${number})`;
        taken.add(id);
        return { ...result, id, repeatOf: draft.id };
    });
}

;// CONCATENATED MODULE: ./build/failure/test-report/place.js

/** Of one message, in lines; the frames that count come first. */
const MAX_LINES = 60;
const PYTHON_FRAME = /File "([^"]{1,300})", line (\d{1,9})/;
const FOREIGN = /(?:^|\/)(?:node_modules|site-packages|dist-packages|vendor|\.cargo|gems)\//;
/** A path below one of the roots, relative to it and with slashes; undefined for any other that is absolute or leads out. */
function placeBelow(path, roots) {
    const plain = (path.startsWith('file://') ? path.slice(7) : path).replaceAll('\\', '/');
    const root = roots.find(candidate => plain.startsWith(`${candidate}/`));
    const inside = root === undefined ? plain : plain.slice(root.length + 1);
    if (inside === '' || (0,external_node_path_.isAbsolute)(inside) || /^[A-Za-z]:|^[a-z]{2,10}:\/\//.test(inside))
        return undefined;
    const place = external_node_path_.posix.normalize(inside);
    return place === '.' || place.startsWith('..') ? undefined : place;
}
/** The first place of a failure that lies in a folder below the root and in none of others' code. */
function placeOf(message, roots) {
    for (const line of message.split('\n', MAX_LINES)) {
        for (const { path, number } of mentions(line)) {
            const file = placeBelow(path, roots);
            if (file?.includes('/') && !FOREIGN.test(file))
                return { file, line: number };
        }
    }
    return undefined;
}
/** `path:12`, `path:12:3`, `path:line 12` and Python's way; the path has an extension. */
function* mentions(line) {
    const python = PYTHON_FRAME.exec(line);
    if (python)
        yield { path: python[1] ?? '', number: Number(python[2]) };
    for (const token of line.replace(':line ', ':').split(/[\s()"'`<>,;[\]]+/)) {
        const colon = token.search(/:\d/);
        const path = token.slice(0, Math.max(0, colon));
        if (/\.[A-Za-z]\w{0,7}$/.test(path))
            yield { path, number: Number.parseInt(token.slice(colon + 1), 10) };
    }
}

;// CONCATENATED MODULE: ./build/failure/test-report/placeholder.js
/** What runners report in place of tests that they could not run, seen in __tests__/fixtures/reports. */
const RULES = [
    // mocha and its relatives.
    { name: /"(?:before|after) (?:all|each)" hook/ },
    // go-junit-report, then gotestsum.
    { name: /^\[(?:build|setup) failed\]$/ },
    { name: /^TestMain$/, message: /\[(?:build|setup) failed\]/ },
    // pytest.
    { name: /^/, message: /^collection failure/ },
];
/** Whether a red test is none, but a file, package or hook that failed as a whole and has no name once it does not. */
function isPlaceholder({ outcome, path, message, placeholder }) {
    if (outcome !== 'failed')
        return false;
    return (placeholder === true || RULES.some(rule => rule.name.test(path.at(-1) ?? '') && explains(rule, message)));
}
function explains({ message: pattern }, message = '') {
    return pattern === undefined || pattern.test(message);
}

// EXTERNAL MODULE: ./build/failure/clean.js
var clean = __webpack_require__(8316);
;// CONCATENATED MODULE: ./build/failure/test-report/plain.js

/** Text of a report on one line, as a person would see it. Any white space is one space, so that nothing overwrites the rest. */
function oneLine(text) {
    return (0,clean/* cleanLines */.v)(text.replace(/\s+/g, ' ').trim()).join(' ').trim();
}
/** The lines of such a text without blank ones around them, at most so many characters. */
function plainLines(text, chars) {
    const lines = (0,clean/* cleanLines */.v)(text);
    const first = lines.findIndex(line => line.trim() !== '');
    if (first === -1)
        return '';
    return lines.slice(first).join('\n').trimEnd().slice(0, chars).toWellFormed();
}

;// CONCATENATED MODULE: ./build/failure/test-report/reported-test.js
/** Of a message before it is cleaned, in characters; longer ones are of no use to anyone. */
const RAW_MESSAGE_CHARS = 4_000;
/** A reader that must hold tests back keeps the messages of so many. */
const MAX_MESSAGES = 2_000;
/** A duration in seconds as text, `1,234.5` included, in milliseconds. */
function secondsToMs(text) {
    return durationMs(Number(text?.trim().replaceAll(',', '') || Number.NaN) * 1000);
}
/** Milliseconds, to the thousandth; undefined where the number is none. */
function durationMs(ms) {
    return ms >= 0 && ms < Number.MAX_SAFE_INTEGER ? Math.round(ms * 1000) / 1000 : undefined;
}
/** A line number counted from 1. */
function lineNumber(text) {
    const number = text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : 0;
    return number > 0 ? number : undefined;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/failure/test-report/test-id.js




const HASH_CHARS = 12;
/** Of an id that is too long, in front of its hash. */
const HEAD_CHARS = test_result/* ID_CHARS */.eZ - HASH_CHARS - 1;
/**
 * The id of a test: its file, what surrounds it and its name; the first two are left out where what follows begins with
 * the same words. It depends on the test alone, so that other tests come and go without changing it.
 */
function testId(path, file, roots) {
    const [name = '', ...outer] = path.map(part => oneLine(withoutRoots(part, roots))).reverse();
    const around = outer.reverse().filter(part => part !== '');
    const place = oneLine(placeBelow(file ?? '', roots) ?? '');
    const rest = says(name, around) ? [name] : [...around, name];
    const parts = says(rest.join(' '), [withoutExtension(place)]) ? rest : [place, ...rest];
    return cut(parts.filter(part => part !== '').join(test_result/* ID_JOINT */.pn) || NAMELESS);
}
const NAMELESS = '(no name)';
/** Names of files and suites may hold the folder in which the tests ran. */
function withoutRoots(text, roots) {
    return roots.reduce((rest, root) => rest.replaceAll(`${root}/`, ''), text);
}
/** True where a text begins with the words of others, whatever stands between them. */
function says(text, others) {
    const [all, some] = [words(text), words(others.join(' '))];
    return all.startsWith(some);
}
function words(text) {
    return ` ${text.replace(/[^\p{L}\p{N}_]+/gu, ' ').trim()} `.replace('  ', ' ');
}
function withoutExtension(place) {
    return place.replace(/\.\w{1,10}$/, '');
}
function cut(id) {
    // A copy, as a part of a text would keep all of it in memory.
    if (id.length <= test_result/* ID_CHARS */.eZ)
        return Buffer.from(id).toString();
    const head = id.slice(0, HEAD_CHARS).replace(/[\ud800-\udbff]$/, '');
    const hash = (0,external_node_crypto_.createHash)('sha256').update(id).digest('hex').slice(0, HASH_CHARS);
    return `${head}~${hash}`;
}

;// CONCATENATED MODULE: ./build/failure/test-report/draft.js






/** `explained` is false for tests whose message would be one too many; their outcome is what counts. */
function draftOf(test, roots, explained) {
    const raw = test.outcome === 'passed' || !explained ? '' : (test.message ?? '').slice(0, RAW_MESSAGE_CHARS);
    const message = plainLines(raw, test_result/* MESSAGE_CHARS */.Ye);
    const reported = placeBelow(test.file ?? test.failedIn ?? '', roots);
    const seen = placeOf(raw, roots);
    const line = test.line ?? (seen?.file === reported ? seen?.line : undefined);
    const found = reported === undefined ? seen : { file: reported, line };
    return {
        id: testId(test.path, test.file, roots),
        outcome: test.outcome,
        repeatsAreRetries: test.repeatsAreRetries === true,
        ...(isPlaceholder(test) && { placeholder: true }),
        ...(test.flaky === true && { flaky: true }),
        ...(message !== '' && { message }),
        ...(found && { file: oneLine(found.file) }),
        ...(found?.line !== undefined && { line: found.line }),
        ...(test.durationMs !== undefined && { durationMs: test.durationMs }),
    };
}

;// CONCATENATED MODULE: ./build/failure/test-report/find-reports.js



const MAX_REPORTS = 5_000;
/** Entries of folders that a search may look at. */
const MAX_ENTRIES = 1_000_000;
/**
 * The files that globs name below the root, each once, sorted by name, links resolved. A link or `..` that
 * leads out of the root is not followed. Folders and names with a leading dot must be named, `**` enters no link.
 */
async function findReports(globs, { root, roots }) {
    const files = new Map();
    const remarks = [];
    for (const written of globs) {
        const { matches, remark } = await matchesOf(written, { root, roots, limit: MAX_REPORTS - files.size });
        if (remark)
            remarks.push({ kind: 'general', what: `The pattern ${written} of test-report ${remark}` });
        for (const match of matches) {
            const found = await resolved(match, root);
            if (typeof found === 'string')
                remarks.push({ about: match, kind: 'unread', what: found });
            else if (found)
                files.set(found.path, found);
        }
    }
    if (files.size >= MAX_REPORTS)
        remarks.push({ kind: 'general', what: `Only ${MAX_REPORTS} test reports are read` });
    return { files: [...files.values()].sort((a, b) => (a.name < b.name ? -1 : 1)), remarks };
}
/** At most `limit` paths relative to the root; a search through too many entries stays out of the folders that are left. */
async function matchesOf(written, { root, roots, limit }) {
    const pattern = placeBelow(written, roots);
    if (pattern === undefined)
        return { matches: [], remark: OUTSIDE };
    const matches = [];
    let entries = 0;
    const exclude = () => {
        entries += 1;
        return entries > MAX_ENTRIES;
    };
    for await (const match of (0,promises_.glob)(pattern, { cwd: root, exclude })) {
        if (matches.length >= limit)
            break;
        matches.push(match);
    }
    if (entries > MAX_ENTRIES)
        return { matches, remark: `was searched for among ${MAX_ENTRIES} files only` };
    return { matches, remark: matches.length === 0 ? 'names no file' : null };
}
const OUTSIDE = 'leads out of the folder in which the tests run';
/** The file behind a match; null for a folder, and a sentence where it is none to be read. */
async function resolved(match, root) {
    const path = await (0,promises_.realpath)(`${root}${external_node_path_.sep}${match}`).catch(() => null);
    if (path === null)
        return 'leads to no file';
    if (path !== root && !path.startsWith(`${root}${external_node_path_.sep}`))
        return OUTSIDE;
    return (await isFolder(path)) ? null : { path, name: (0,external_node_path_.relative)(root, path) };
}
async function isFolder(path) {
    return (0,promises_.lstat)(path).then(stat => stat.isDirectory(), () => false);
}

;// CONCATENATED MODULE: ./build/failure/test-report/refusal.js
/** A report that is not read; the message ends the sentence "the report is not read: it ...". */
class Refusal extends Error {
}

;// CONCATENATED MODULE: ./build/failure/test-report/json-elements.js

/** One element as text; parsed, it takes up to 50 times as much memory. */
const ELEMENT_CHARS = 2_000_000;
const KEY_CHARS = 100;
const [QUOTE, ESCAPE, COLON, COMMA] = [0x22, 0x5c, 0x3a, 0x2c];
const [OPEN_OBJECT, OPEN_ARRAY, CLOSE_OBJECT, CLOSE_ARRAY] = [0x7b, 0x5b, 0x7d, 0x5d];
/**
 * The elements of an array within a JSON document, each as its text, so that no document is held as a whole. What
 * stands outside of the array is checked for its brackets and strings only.
 */
async function* jsonElements(chunks, path) {
    const scan = {
        path,
        depth: 0,
        inString: false,
        escaped: false,
        string: '',
        keys: [],
        inside: false,
        found: false,
    };
    let element = '';
    for await (const chunk of chunks) {
        let from = 0;
        for (const { end, whole } of elementEnds(chunk, scan)) {
            element += chunk.slice(from, end);
            if (whole && element.trim() !== '')
                yield element;
            element = '';
            from = end + 1;
        }
        if (scan.inside)
            element += chunk.slice(from);
        if (element.length > ELEMENT_CHARS)
            throw new Refusal(`holds a test of more than ${ELEMENT_CHARS} characters`);
    }
    if (scan.depth !== 0 || scan.inString)
        throw new Refusal('is not well-formed JSON');
    if (!scan.found)
        throw new Refusal(`is JSON, but holds no ${path.join('.')} as CTRF does`);
}
/** The places in a piece where an element ends, or where the array begins and what stood before it does not count. */
function* elementEnds(chunk, scan) {
    for (let at = 0; at < chunk.length; at += 1) {
        const code = chunk.charCodeAt(at);
        if (scan.inString) {
            readString(scan, code);
            continue;
        }
        const wasInside = scan.inside;
        const element = scan.path.length + 1;
        if (code === QUOTE)
            startString(scan);
        else if (code === COLON && scan.depth <= scan.path.length)
            scan.keys[scan.depth] = scan.string;
        else if (code === OPEN_OBJECT || code === OPEN_ARRAY)
            json_elements_open(scan, code);
        else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY)
            json_elements_close(scan);
        if (wasInside !== scan.inside)
            yield { end: at, whole: wasInside };
        else if (scan.inside && code === COMMA && scan.depth === element)
            yield { end: at, whole: true };
    }
}
function startString(scan) {
    scan.inString = true;
    scan.string = '';
}
function readString(scan, code) {
    if (scan.escaped)
        scan.escaped = false;
    else if (code === ESCAPE)
        scan.escaped = true;
    else if (code === QUOTE)
        scan.inString = false;
    else if (!scan.inside && scan.string.length < KEY_CHARS)
        scan.string += String.fromCharCode(code);
}
function json_elements_open(scan, code) {
    const { path, depth, keys } = scan;
    const isTarget = depth === path.length && path.every((key, index) => keys[index + 1] === key);
    scan.depth += 1;
    if (code !== OPEN_ARRAY || !isTarget)
        return;
    scan.inside = true;
    scan.found = true;
}
function json_elements_close(scan) {
    scan.depth -= 1;
    if (scan.depth < 0)
        throw new Refusal('is not well-formed JSON');
    if (scan.depth === scan.path.length)
        scan.inside = false;
    scan.keys.length = Math.min(scan.keys.length, scan.depth + 1);
}

;// CONCATENATED MODULE: ./build/failure/test-report/ctrf.js




/** Reads CTRF test by test. Source: the schema of the Common Test Report Format, github.com/ctrf-io/ctrf. */
async function readCtrf(chunks, findings) {
    for await (const element of jsonElements(chunks, ['results', 'tests'])) {
        const test = parsed(element);
        if (isEntry(test))
            findings.test(reported(test));
    }
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new Refusal('is not well-formed JSON');
    }
}
function isEntry(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function reported(test) {
    const outcome = outcomeOf(ctrf_text(test.status));
    const file = ctrf_text(test.filePath).replaceAll('\\', '/');
    return {
        path: [...suitesOf(test.suite).filter(suite => suite !== external_node_path_.posix.basename(file)), ctrf_text(test.name)],
        outcome,
        flaky: outcome === 'passed' && (test.flaky === true || hasRedTry(test.retryAttempts)),
        message: [ctrf_text(test.message), ctrf_text(test.trace)]
            .filter(part => part !== '')
            .join('\n')
            .slice(0, RAW_MESSAGE_CHARS),
        file: file || undefined,
        line: wholeNumber(test.line),
        durationMs: durationMs(typeof test.duration === 'number' ? test.duration : Number.NaN),
    };
}
/** A list, or in older reporters one text. */
function suitesOf(suite) {
    if (Array.isArray(suite))
        return suite.slice(0, MAX_SUITES).map(ctrf_text);
    return ctrf_text(suite) === '' ? [] : ctrf_text(suite).split(' > ', MAX_SUITES);
}
const MAX_SUITES = 20;
/** `pending` and `other` ran no further than `skipped`. */
function outcomeOf(status) {
    if (status === 'passed' || status === 'failed')
        return status;
    return 'skipped';
}
function hasRedTry(attempts) {
    return Array.isArray(attempts) && attempts.some(attempt => isEntry(attempt) && attempt.status === 'failed');
}
function ctrf_text(value) {
    return typeof value === 'string' ? value : '';
}
function wholeNumber(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

;// CONCATENATED MODULE: ./build/failure/test-report/junit-path.js
/** node:test before 24 writes this class for every test. */
const NO_CLASS = 'test';
/**
 * The class and the name, as the schema means them to identify a test. Suites are asked only where there is no class:
 * their names vary (ctest's is that of the build, phpunit's the path of its configuration) and surefire's reruns write a
 * test into the suite of another. mocha-junit-reporter makes the title the class and writes all titles into the name.
 */
function junitPath({ suites, className, name }) {
    if (name.endsWith(`${suites.at(-1)} ${className}`))
        return [name];
    const known = className.trim() === '' || className === NO_CLASS ? suites : [className];
    return [...known, name].filter(part => part.trim() !== '');
}

;// CONCATENATED MODULE: ./build/failure/test-report/junit.js


/** Elements that say how a test ended. Those of reruns are surefire's, which nextest and playwright write as well. */
const KINDS = new Map([
    ['failure', 'red'],
    ['error', 'red'],
    ['skipped', 'skipped'],
    ['ignored', 'skipped'],
    ['flakyFailure', 'flaky'],
    ['flakyError', 'flaky'],
    ['rerunFailure', 'again'],
    ['rerunError', 'again'],
    ['system-out', 'output'],
]);
/** Of one test; a runner that prints more says nothing new. */
const MAX_DETAILS = 20;
/** What attributes say in place of elements, in the words of ctest, gtest and others. */
const RED_STATUS = /^(?:fail|failed|failure|error)$/i;
const SKIPPED_STATUS = /^(?:notrun|skipped|disabled|suppressed|ignored|pending)$/i;
/** pytest counts the lines of its `xunit1` family from 0; its suite bears its name. */
const COUNTS_FROM_ZERO = 'pytest';
/**
 * Reads JUnit XML in whatever dialect: what Ant and surefire wrote was never specified, so an element counts by its name
 * wherever it stands. Source: the schema of maven-surefire-plugin, surefire-test-report.xsd, and the reports in
 * __tests__/fixtures/reports.
 */
function junitReader(findings) {
    const suites = [];
    let inGo = false;
    let test = null;
    let detail = null;
    return {
        open(name, attributes) {
            if (name === 'testsuite') {
                suites.push({ name: attributes.name ?? '', file: attributes.file });
                inGo = false;
            }
            if (name === 'property' && attributes.name === 'go.version')
                inGo = true;
            if (name === 'testcase')
                test = { attributes, details: [] };
            detail ??= detailOf(name, attributes);
        },
        text(piece) {
            if (detail?.kind === 'output')
                detail.text = (detail.text + piece).slice(-RAW_MESSAGE_CHARS);
            else if (detail && detail.text.length < RAW_MESSAGE_CHARS)
                detail.text += piece.slice(0, RAW_MESSAGE_CHARS);
        },
        close(name) {
            if (detail?.element === name) {
                if (!test && detail.kind === 'red')
                    findings.test(brokenSuite(suites, detail));
                if (test && test.details.length < MAX_DETAILS)
                    test.details.push(detail);
                detail = null;
            }
            if (name === 'testcase' && test) {
                findings.test({ ...junit_reported(test, suites), repeatsAreRetries: inGo });
                test = null;
            }
            if (name === 'testsuite')
                suites.pop();
        },
    };
}
function detailOf(element, attributes) {
    const kind = KINDS.get(element);
    if (kind === undefined)
        return null;
    const expected = kind === 'skipped' && attributes.type === 'todo';
    return { element, kind: expected ? 'expected' : kind, head: attributes.message ?? '', text: '' };
}
/** A suite that fails outside of its tests is none of them, but must not be lost. */
function brokenSuite(suites, detail) {
    const path = suites.map(suite => suite.name).filter(name => name.trim() !== '');
    return { path, outcome: 'failed', placeholder: true, message: messageOf(detail), file: suites.at(-1)?.file };
}
function junit_reported({ attributes, details }, suites) {
    const outcome = junit_outcomeOf(attributes, details);
    const suite = suites.at(-1);
    const line = lineNumber(attributes.line);
    return {
        path: junitPath({
            suites: suites.map(({ name }) => name),
            className: attributes.classname ?? attributes.class ?? '',
            name: attributes.name ?? '',
        }),
        outcome,
        flaky: outcome === 'passed' && details.some(({ kind }) => kind === 'flaky' || kind === 'again'),
        message: explanation(details),
        file: attributes.file ?? suite?.file,
        line: line !== undefined && suite?.name === COUNTS_FROM_ZERO ? line + 1 : line,
        durationMs: secondsToMs(attributes.time),
    };
}
/** A test that is expected to fail (`todo` of node:test) is reported as skipped and failed at once. */
function junit_outcomeOf(attributes, details) {
    const has = (kind) => details.some(detail => detail.kind === kind);
    if (has('expected'))
        return 'skipped';
    if (has('red'))
        return 'failed';
    if (has('skipped'))
        return 'skipped';
    const said = [attributes.status ?? '', attributes.result ?? ''];
    if (said.some(word => RED_STATUS.test(word)))
        return 'failed';
    return said.some(word => SKIPPED_STATUS.test(word)) ? 'skipped' : 'passed';
}
/** What ctest has to say stands in the output alone. */
function explanation(details) {
    const said = details.filter(({ kind }) => kind !== 'again' && kind !== 'output').map(messageOf);
    const text = said.join('\n').slice(0, RAW_MESSAGE_CHARS);
    return text.trim() === '' ? (details.find(({ kind }) => kind === 'output')?.text ?? '') : text;
}
/** Most writers repeat the attribute in the text, with more around it. */
function messageOf({ head, text }) {
    if (head.trim() === '' || text.includes(head.trim()))
        return text;
    return `${head.slice(0, RAW_MESSAGE_CHARS)}\n${text}`;
}

;// CONCATENATED MODULE: ./build/failure/test-report/tap-line.js
const POINT = /^(not )?ok(?: {1,4}\d{1,9})?(?=\s|$)(?:\s{1,4}-(?=\s|$))?/;
const PLAN = /^1\.\.(\d{1,9})(?=\s|$)/;
const DIRECTIVE = /^(?:(skip|todo)(?:ped)?:?|time=([\d.]{1,15})ms)(?:\s|$)/i;
/** Source: the TAP 14 specification, testanything.org; `time=` and `{` as vitest and tap write them. */
function tapLine(line) {
    const text = line.trimStart();
    const indent = line.length - text.length;
    const point = POINT.exec(text);
    if (point)
        return { kind: 'point', indent, ...described(text.slice(point[0].length), point[1] === undefined) };
    const plan = PLAN.exec(text);
    if (plan)
        return { kind: 'plan', indent, count: Number(plan[1]) };
    if (text === '---')
        return { kind: 'yaml', indent };
    if (text === '}')
        return { kind: 'end-of-block', indent };
    if (text.startsWith('Bail out!'))
        return { kind: 'bail-out', reason: text.slice(9) };
    return { kind: 'other' };
}
function described(rest, ok) {
    const opensBlock = rest.trimEnd().endsWith(' {');
    const [said, directive] = atDirective(opensBlock ? rest.trimEnd().slice(0, -2) : rest);
    const what = DIRECTIVE.exec(directive);
    const word = what?.[1]?.toLowerCase();
    // A todo that passes did pass; one that fails was expected to.
    const skipped = word === 'skip' || (word === 'todo' && !ok);
    return {
        name: unescaped(said).trim(),
        outcome: skipped ? 'skipped' : ok ? 'passed' : 'failed',
        reason: word === undefined ? '' : directive.slice(what?.[0].length ?? 0).trim(),
        durationMs: what?.[2] === undefined ? undefined : Number(what[2]),
        opensBlock,
    };
}
/** Signs from the end of a line that may begin a directive. */
const MAX_TRIES = 20;
/** A directive stands behind the last ` #` that no backslash escapes; other words there are part of the name. */
function atDirective(rest) {
    let at = rest.length;
    for (let tries = 0; tries < MAX_TRIES; tries += 1) {
        at = at > 0 ? rest.lastIndexOf('#', at - 1) : -1;
        if (at <= 0)
            break;
        if (rest[at - 1] !== ' ' && rest[at - 1] !== '\t')
            continue;
        const directive = rest.slice(at + 1).trimStart();
        if (DIRECTIVE.test(directive))
            return [rest.slice(0, at), directive];
    }
    return [rest, ''];
}
function unescaped(text) {
    return text.includes('\\') ? text.replace(/\\([\\#])/g, '$1') : text;
}

;// CONCATENATED MODULE: ./build/failure/test-report/tap-yaml.js

/** The same things by the names that node:test, vitest, mocha and tap give them. */
const MESSAGE_KEYS = new Set(['error', 'message', 'reason']);
const PLACE_KEYS = new Set(['location', 'at', 'file', 'filename', 'fileName']);
const LINE_KEYS = new Set(['line', 'lineNumber']);
const DURATION_KEYS = new Set(['duration_ms', 'duration']);
/** An indented key with its value; `|-` and its relatives open a text that is indented deeper. */
const ENTRY = /^( *)([A-Za-z_]{1,30}):(?: (.*))?$/;
const TEXT_FOLLOWS = /^[|>][-+\d]{0,3}$/;
/** Reads a block line by line: not YAML, but what reporters make of it. The first value of each kind counts. */
function tapYaml() {
    const diagnosis = { message: '', place: '', line: '', durationMs: '' };
    let textIndent = -1;
    let isMessage = false;
    return {
        diagnosis,
        line(line) {
            const indent = line.length - line.trimStart().length;
            if (textIndent >= 0 && (indent > textIndent || line.trim() === '')) {
                if (isMessage && diagnosis.message.length < RAW_MESSAGE_CHARS)
                    diagnosis.message += `${line.slice(textIndent + 2)}\n`;
                return;
            }
            textIndent = -1;
            const [, , key = '', raw = ''] = ENTRY.exec(line) ?? [];
            if (TEXT_FOLLOWS.test(raw)) {
                textIndent = indent;
                isMessage = MESSAGE_KEYS.has(key) && diagnosis.message === '';
            }
            else {
                take(diagnosis, key, scalar(raw.trim()));
            }
        },
    };
}
function take(diagnosis, key, value) {
    if (MESSAGE_KEYS.has(key))
        diagnosis.message ||= value;
    if (PLACE_KEYS.has(key))
        diagnosis.place ||= value;
    if (LINE_KEYS.has(key))
        diagnosis.line ||= value;
    if (DURATION_KEYS.has(key))
        diagnosis.durationMs ||= value;
}
function scalar(raw) {
    if (raw.startsWith("'") && raw.endsWith("'") && raw.length > 1)
        return raw.slice(1, -1).replaceAll("''", "'");
    if (!raw.startsWith('"'))
        return raw;
    try {
        return String(JSON.parse(raw));
    }
    catch {
        return raw.slice(1).replace(/"$/, '').replaceAll('\\"', '"');
    }
}

;// CONCATENATED MODULE: ./build/failure/test-report/text-lines.js
/** Longer lines keep their beginning, in characters. */
const LINE_CHARS = 20_000;
/** The lines of a text that comes in pieces, in memory bounded by the longest line that is kept. */
async function* textLines(chunks) {
    let rest = '';
    for await (const chunk of chunks) {
        const lines = chunk.split('\n');
        const last = lines.pop() ?? '';
        for (const line of lines) {
            yield withoutReturn((rest + line).slice(0, LINE_CHARS));
            rest = '';
        }
        if (rest.length < LINE_CHARS)
            rest += last;
    }
    if (rest !== '')
        yield withoutReturn(rest.slice(0, LINE_CHARS));
}
function withoutReturn(line) {
    return line.endsWith('\r') ? line.slice(0, -1) : line;
}

;// CONCATENATED MODULE: ./build/failure/test-report/tap.js






/** Subtests within subtests, deeper ones count as of this depth. */
const MAX_TAP_DEPTH = 20;
const INDENT = 4;
/** Reads TAP 13 and 14 with subtests, which stand before the point that sums them up, or behind it in braces. */
async function readTap(chunks, findings) {
    const tree = tapTree(findings);
    let point = null;
    let yaml = tapYaml();
    /** The indentation of the block that is being read; null outside of one. */
    let inside = null;
    for await (const line of textLines(chunks)) {
        if (inside !== null && continuesBlock(line, inside)) {
            yaml.line(line);
            continue;
        }
        const said = tapLine(line);
        inside = said.kind === 'yaml' && point && said.indent > point.indent ? said.indent : null;
        if (said.kind === 'yaml' || said.kind === 'other')
            continue;
        if (point)
            tree.point(point, yaml.diagnosis);
        yaml = tapYaml();
        point = said.kind === 'point' ? said : null;
        if (said.kind !== 'point')
            tree.line(said);
    }
    if (point)
        tree.point(point, yaml.diagnosis);
    tree.end();
}
function continuesBlock(line, indent) {
    const text = line.trim();
    return text === '' || (text !== '...' && line.length - line.trimStart().length >= indent);
}
/** Holds back what waits for the name of its parent. */
function tapTree(findings) {
    const waiting = [];
    const blocks = [];
    let held = 0;
    let planned = null;
    let points = 0;
    const settle = (depth, test) => {
        if (depth === 0)
            points += 1;
        const children = waiting.splice(depth + 1).flat();
        const tests = withChildren(test, children);
        held += tests.length - children.length;
        if (held > test_result/* MAX_TESTS */.R1)
            throw new Refusal(`holds more than ${test_result/* MAX_TESTS */.R1} tests`);
        while (waiting.length <= depth)
            waiting.push([]);
        for (const one of tests)
            waiting[depth]?.push(one);
        if (depth > 0)
            return;
        for (const one of waiting.splice(0).flat())
            findings.test(one);
        held = 0;
    };
    return {
        point(point, diagnosis) {
            const depth = Math.min(MAX_TAP_DEPTH, Math.floor(point.indent / INDENT));
            const test = tap_reported(point, diagnosis, held < MAX_MESSAGES);
            if (point.opensBlock && blocks.length < MAX_TAP_DEPTH)
                blocks.push({ depth, test });
            else
                settle(depth, test);
        },
        line(said) {
            if (said.kind === 'bail-out')
                findings.note(`ends with a bail-out:${said.reason}`);
            if (said.kind === 'plan' && said.indent === 0)
                planned = said.count;
            const block = said.kind === 'end-of-block' ? blocks.pop() : undefined;
            if (block)
                settle(block.depth, block.test);
        },
        end() {
            for (const block of blocks.splice(0).reverse())
                settle(block.depth, block.test);
            for (const orphan of waiting.flat())
                findings.test(orphan);
            if (planned !== null && planned !== points)
                findings.note(`plans ${planned} tests and holds ${points}`);
        },
    };
}
/** A parent is a group, and a test only where it is red and none of its children tells why. */
function withChildren(parent, children) {
    if (children.length === 0)
        return [parent];
    const below = children.map(child => ({ ...child, path: [...parent.path, ...child.path] }));
    const isOwnFailure = parent.outcome === 'failed' && children.every(({ outcome }) => outcome !== 'failed');
    return isOwnFailure ? [...below, { ...parent, placeholder: true }] : below;
}
function tap_reported(point, diagnosis, withMessage) {
    const [, file, line] = PLACE.exec(diagnosis.place) ?? [];
    const message = (diagnosis.message || point.reason).slice(0, RAW_MESSAGE_CHARS);
    return {
        path: [point.name],
        outcome: point.outcome,
        message: withMessage ? message : undefined,
        failedIn: file,
        line: lineNumber(line ?? diagnosis.line),
        durationMs: durationMs(Number(diagnosis.durationMs || Number.NaN)) ?? point.durationMs,
    };
}
/** `file:line:column`, the last two optional. */
const PLACE = /^(.{1,500}?)(?::(\d{1,9}))?(?::\d{1,9})?$/;

;// CONCATENATED MODULE: ./build/failure/test-report/trx.js



/** What is neither green nor red did not run to its end, or found nothing to say. */
const OUTCOMES = new Map([
    ['Passed', 'passed'],
    ['PassedButRunAborted', 'passed'],
    ['Warning', 'passed'],
    ['Completed', 'passed'],
    ['Failed', 'failed'],
    ['Error', 'failed'],
    ['Timeout', 'failed'],
    ['Aborted', 'failed'],
]);
/** Where the attribute is left out: the first of the enumeration in vstst.xsd. */
const OUTCOME_UNSAID = 'Error';
const MESSAGE_PARTS = new Set(['Message', 'StackTrace']);
/**
 * Reads TRX, which names the class of a test only after all results. Rows of a data-driven test stand inside its result,
 * which is then a group. Source: vstst.xsd of Visual Studio's test tools, namespace TeamTest/2010.
 */
function trxReader(findings) {
    const done = [];
    const open = [];
    const classes = new Map();
    let testId = '';
    let part = '';
    return {
        open(name, attributes) {
            part = MESSAGE_PARTS.has(name) ? name : '';
            if (name === 'UnitTest')
                testId = attributes.id ?? '';
            if (name === 'TestMethod')
                classes.set(testId, classOf(attributes.className ?? ''));
            if (!isResult(name))
                return;
            for (const group of open)
                group.isGroup = true;
            open.push({ attributes, message: '', isGroup: false });
            if (open.length + done.length + classes.size > 2 * test_result/* MAX_TESTS */.R1)
                throw new Refusal(`holds more than ${test_result/* MAX_TESTS */.R1} tests`);
        },
        text(piece) {
            const result = open.at(-1);
            if (!result || part === '' || done.length > MAX_MESSAGES)
                return;
            if (result.message.length < RAW_MESSAGE_CHARS)
                result.message += piece.slice(0, RAW_MESSAGE_CHARS);
        },
        close(name) {
            const result = open.at(-1);
            if (part !== '' && result)
                result.message += '\n';
            part = '';
            if (isResult(name) && result)
                open.pop();
            if (isResult(name) && result && !result.isGroup)
                done.push(result);
            if (name === 'TestRun')
                for (const one of done)
                    findings.test(trx_reported(one, classes));
        },
    };
}
function isResult(name) {
    return name.endsWith('TestResult');
}
/** `Shop.CartTests, Shop.Tests, Version=1.0.0.0, Culture=neutral` is a class with its assembly. */
function classOf(className) {
    return className.split(',', 1).join();
}
function trx_reported({ attributes, message }, classes) {
    const className = classes.get(attributes.testId ?? '') ?? '';
    const name = attributes.testName ?? '';
    return {
        path: className === '' ? [name] : [className, name],
        outcome: OUTCOMES.get(attributes.outcome ?? OUTCOME_UNSAID) ?? 'skipped',
        message,
        durationMs: spanMs(attributes.duration ?? ''),
    };
}
/** `00:00:01.2345678`, the way .NET writes a span of less than a day. */
function spanMs(span) {
    const parts = /^(\d{1,2}):(\d{1,2}):(\d{1,2}(?:\.\d{1,9})?)$/.exec(span);
    if (!parts)
        return undefined;
    const [, hours, minutes, seconds] = parts;
    return durationMs((Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000);
}

// EXTERNAL MODULE: ./node_modules/sax/lib/sax.js
var sax = __webpack_require__(2560);
;// CONCATENATED MODULE: ./build/failure/test-report/xml.js


const MAX_DEPTH = 100;
const MAX_ATTRIBUTES = 100;
/** One attribute, comment or name, in characters. */
const TOKEN_CHARS = 1_000_000;
/** References to characters that XML forbids, in a document; each costs a stack trace. */
const MAX_FORBIDDEN = 10_000;
// The parser compares with it after every write, so that a token can be longer by one chunk.
Object.assign(sax, { MAX_BUFFER_LENGTH: TOKEN_CHARS });
/**
 * Reads well-formed XML in memory bounded by the limits above. A DOCTYPE is refused whatever it holds: no format of test
 * reports has one, and the parser stops checking the length of its buffers behind it (sax 1.6.1). So entities are the five
 * of XML and characters by number.
 */
async function readXml(chunks, reader) {
    const parser = strictParser();
    let depth = 0;
    let attributes = 0;
    parser.onopentagstart = () => {
        attributes = 0;
    };
    parser.onattribute = ({ name }) => {
        attributes += 1;
        if (attributes > MAX_ATTRIBUTES)
            throw new Refusal(`has an element with more than ${MAX_ATTRIBUTES} attributes`);
        // The parser calls the method of this name on what it has read.
        if (name === 'hasOwnProperty')
            throw new Refusal('has an attribute that no report has');
    };
    parser.onopentag = ({ name, attributes: values }) => {
        depth += 1;
        if (depth > MAX_DEPTH)
            throw new Refusal(`is nested deeper than ${MAX_DEPTH} elements`);
        // Plain texts, as namespaces are not asked for.
        reader.open(name, values);
    };
    parser.onclosetag = name => {
        depth -= 1;
        reader.close(name);
    };
    parser.ontext = reader.text;
    parser.oncdata = reader.text;
    for await (const chunk of chunks)
        parser.write(chunk);
    parser.close();
}
function strictParser() {
    const parser = sax.parser(true);
    // Without a prototype, or `&constructor;` would be one.
    parser.ENTITIES = Object.assign(Object.create(null), { amp: '&', gt: '>', lt: '<', quot: '"', apos: "'" });
    parser.ondoctype = () => {
        throw new Refusal('declares a document type (DOCTYPE), and so may define entities');
    };
    let forbidden = 0;
    parser.onerror = error => {
        const what = error.message.split('\n', 1).join();
        if (what === 'Max buffer length exceeded: doctype')
            parser.ondoctype('');
        if (what.startsWith('Max buffer length'))
            throw new Refusal(`has a tag, comment or attribute of more than ${TOKEN_CHARS} characters`);
        if (what !== 'Invalid character entity')
            throw new Refusal(`is not well-formed XML (line ${parser.line + 1}: ${what.toLowerCase()})`);
        // A control character by number is no XML, but writers of reports print it.
        if (!parser.entity?.startsWith('#'))
            throw new Refusal('uses an entity that XML does not define');
        forbidden += 1;
        if (forbidden > MAX_FORBIDDEN)
            throw new Refusal('is full of characters that XML forbids');
        parser.resume();
    };
    return parser;
}

;// CONCATENATED MODULE: ./build/failure/test-report/format.js







const TAP = /^[ \t]{0,80}(?:TAP version 1[34]|1\.\.\d{1,9}(?=\s|$)|(?:not )?ok \d{1,9}(?=\s|$))/m;
/** Reads a report in the format that its content has; its name says nothing. Throws a Refusal where it is none. */
async function readFormat(chunks, findings) {
    try {
        const { value: first } = await chunks.next();
        await readAs(first ?? '', resumed(first ?? '', chunks), findings);
    }
    finally {
        // Whoever gives up in the middle closes the file.
        await chunks.return(undefined);
    }
}
async function readAs(first, all, findings) {
    const start = first.trimStart();
    if (start === '')
        throw new Refusal('is empty');
    if (start.startsWith('<'))
        return readXml(all, xmlReport(findings));
    if (start.startsWith('{'))
        return readCtrf(all, findings);
    if (TAP.test(first))
        return readTap(all, findings);
    throw new Refusal('is neither JUnit XML, TRX, TAP nor CTRF');
}
async function* resumed(first, rest) {
    yield first;
    yield* rest;
}
/** The first element tells the formats apart. */
function xmlReport(findings) {
    let reader = null;
    return {
        open(name, attributes) {
            reader ??= readerFor(name, findings);
            reader.open(name, attributes);
        },
        text: piece => reader?.text(piece),
        close: name => reader?.close(name),
    };
}
function readerFor(element, findings) {
    if (element === 'testsuites' || element === 'testsuite')
        return junitReader(findings);
    if (element === 'TestRun')
        return trxReader(findings);
    throw new Refusal(`is XML, but neither JUnit nor TRX (it begins with <${oneLine(element).slice(0, 40)}>)`);
}

;// CONCATENATED MODULE: ./build/failure/test-report/remarks.js

/** Reports by name in one sentence. */
const MAX_NAMES = 3;
const NAME_CHARS = 200;
const MAX_SENTENCES = 50;
/** Sentences for people, what holds of several reports said once. */
function sentencesOf(remarks) {
    const groups = Map.groupBy(remarks, ({ kind, what }) => `${kind} ${what}`);
    const sentences = [...groups.values()].map(sentence);
    if (sentences.length <= MAX_SENTENCES)
        return sentences;
    const more = sentences.length - MAX_SENTENCES;
    return [...sentences.slice(0, MAX_SENTENCES), `There is more to say of ${more} test reports.`];
}
function sentence(group) {
    const names = group.flatMap(remark => (remark.kind === 'general' ? [] : [remarks_short(remark.about)]));
    const [first] = group;
    const what = remarks_short(first?.what ?? '');
    if (names.length === 0)
        return `${what}.`;
    const end = first?.kind === 'read' ? ', but' : ':';
    const not = first?.kind === 'read' ? '' : ' not';
    if (names.length === 1)
        return `The test report ${names[0]} is${not} read${end} it ${what}.`;
    return `The test reports ${listed(names)} are${not} read${end} each ${what}.`;
}
function listed(names) {
    const more = names.length - MAX_NAMES;
    if (more > 0)
        return `${names.slice(0, MAX_NAMES).join(', ')} and ${more} more`;
    return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
function remarks_short(text) {
    return oneLine(text).slice(0, NAME_CHARS).toWellFormed();
}

;// CONCATENATED MODULE: ./build/failure/test-report/report-file.js
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



const MAX_REPORT_BYTES = 100 * 1024 * 1024;
const CHUNK_BYTES = 64 * 1024;
/** The clock that stamps files runs in steps behind the one of processes: up to 10 ms on Linux. */
const CLOCK_STEP_MS = 20;
/**
 * The bytes of a report, written since then in milliseconds since 1970. Repository code made the file, so it is opened
 * only as a regular one, following no link and waiting for nobody. The time of change counts as well as that of writing,
 * which anyone can set.
 */
async function* reportBytes(path, sinceMs) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (!(await (0,promises_.lstat)(path)).isFile())
            throw new Refusal('is no regular file');
        const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = external_node_fs_.constants;
        const file = __addDisposableResource(env_1, await (0,promises_.open)(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK), true);
        const stat = await file.stat();
        if (!stat.isFile())
            throw new Refusal('is no regular file');
        if (Math.min(stat.mtimeMs, stat.ctimeMs) < sinceMs - CLOCK_STEP_MS)
            throw new Refusal('is older than this run');
        if (stat.size > MAX_REPORT_BYTES)
            throw tooLarge();
        yield* chunksOf(file);
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
/** The file may grow while it is read. */
async function* chunksOf(file) {
    const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
    for (let total = 0;;) {
        const { bytesRead } = await file.read(buffer, 0, CHUNK_BYTES);
        if (bytesRead === 0)
            return;
        total += bytesRead;
        if (total > MAX_REPORT_BYTES)
            throw tooLarge();
        yield buffer.subarray(0, bytesRead);
    }
}
function tooLarge() {
    return new Refusal(`is larger than ${MAX_REPORT_BYTES / 1024 / 1024} MB`);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/failure/test-report/text-chunks.js

const DECLARED = /^<\?xml[^>]{0,100}encoding=["']([\w.:-]{1,40})["']/;
const DECLARATION_BYTES = 200;
/** By their first bytes: byte order marks, or `<` in two bytes. */
const SIGNS = [
    [[0xff, 0xfe], 'utf-16le'],
    [[0xfe, 0xff], 'utf-16be'],
    [[0x3c, 0x00], 'utf-16le'],
    [[0x00, 0x3c], 'utf-16be'],
];
/** Bytes as text, in the encoding that they show or declare, else UTF-8. What is invalid becomes U+FFFD. */
async function* textChunks(bytes) {
    let decoder = null;
    for await (const chunk of bytes) {
        decoder ??= decoderFor(chunk);
        yield decoder.decode(chunk, { stream: true });
    }
    if (decoder)
        yield decoder.decode();
}
function decoderFor(first) {
    const sign = SIGNS.find(([start]) => start.every((byte, index) => first[index] === byte));
    if (sign)
        return new external_node_util_.TextDecoder(sign[1]);
    const head = Buffer.from(first.subarray(0, DECLARATION_BYTES)).toString('latin1');
    return declared(DECLARED.exec(head)?.[1] ?? '');
}
/** .NET declares UTF-16 for what it then writes in UTF-8; a declaration that is read byte by byte is neither. */
function declared(encoding) {
    if (encoding === '' || /^utf-?16/i.test(encoding))
        return new external_node_util_.TextDecoder();
    try {
        return new external_node_util_.TextDecoder(encoding);
    }
    catch {
        return new external_node_util_.TextDecoder();
    }
}

;// CONCATENATED MODULE: ./build/failure/test-report/read-reports.js












/**
 * Reads the reports that a run of the tests left behind. They were written by repository code: whatever they hold, this
 * ends, in bounded memory, and a report that is not whole and sound counts for nothing.
 */
async function readReports(globs, search) {
    const root = await (0,promises_.realpath)(search.root);
    const roots = [root, (0,external_node_path_.resolve)(search.root), (0,external_node_path_.resolve)(search.seenAs ?? root)].sort((a, b) => b.length - a.length);
    const { files, remarks: found } = await findReports(globs, { root, roots });
    const remarks = [...found];
    const drafts = [];
    for (const file of files) {
        const { tests, remarks: told } = await readReport(file, {
            roots,
            sinceMs: search.sinceMs,
            before: drafts,
        });
        for (const test of tests)
            drafts.push(test);
        remarks.push(...told);
    }
    return { results: distinct(drafts), notes: sentencesOf(remarks) };
}
async function readReport(file, { roots, sinceMs, before }) {
    const about = file.name;
    const tests = [];
    const remarks = [];
    let explained = before.filter(({ message }) => message !== undefined).length;
    try {
        await readFormat(textChunks(reportBytes(file.path, sinceMs)), {
            test(test) {
                if (before.length + tests.length >= test_result/* MAX_TESTS */.R1)
                    throw new Refusal(`brings the number of tests to more than ${test_result/* MAX_TESTS */.R1}`);
                const draft = draftOf(test, roots, explained < MAX_MESSAGES);
                if (draft.message !== undefined)
                    explained += 1;
                tests.push(draft);
            },
            note: what => remarks.push({ kind: 'read', about, what }),
        });
        return { tests, remarks };
    }
    catch (error) {
        return { tests: [], remarks: [{ kind: 'unread', about, what: refusalOf(error) }] };
    }
}
/** The file may be gone, or not ours to read. Anything else is a mistake of ours. */
function refusalOf(error) {
    if (error instanceof Refusal)
        return error.message;
    if (error instanceof Error && 'code' in error)
        return `cannot be read (${error.code})`;
    throw error;
}

;// CONCATENATED MODULE: ./build/failure/test-reading.js





/** Reads the reports that a run wrote and, where there are none, what it printed. */
async function readTests(output, tree) {
    const { results, notes } = await reportsOf(tree);
    if (results.length > 0) {
        const { executed, failed, skipped } = (0,compare_results/* countsOf */.mQ)(results);
        const counts = { executed, failed, skipped };
        return { tests: { source: 'report', by: 'report', kind: 'all', results, counts }, notes };
    }
    const told = (0,tests_in/* testsIn */.p)(output);
    if (!told)
        return { tests: null, notes };
    const found = told.kind === 'counts' ? [] : told.results;
    const { kind, counts, runners } = told;
    return { tests: { source: 'console', by: runners.join(' '), kind, results: found, counts }, notes };
}
async function reportsOf({ globs, root, seenAs, directory, sinceMs }) {
    const place = (0,external_node_path_.join)(root, directory);
    // The tests may have deleted the directory that they ran in.
    if (globs.length === 0 || !(0,external_node_fs_.existsSync)(place))
        return { results: [], notes: [] };
    return readReports(globs, { root: place, seenAs: (0,external_node_path_.join)(seenAs, directory), sinceMs });
}

// EXTERNAL MODULE: ./build/platform/command.js + 1 modules
var command = __webpack_require__(9255);
;// CONCATENATED MODULE: ./build/agent/test-runner.js


/** What it tells of flaky tests. */
function coloured(run) {
    return { green: (0,command/* isGreen */.g)(run), tests: run.tests };
}
/**
 * The longest run seen so far says how much time to keep back for the proof: one run for each confirmation, one for
 * a last look, and a minute for publishing and reporting.
 */
function testRunner(command, journal, time) {
    const { watch, confirmRuns } = time;
    let longestMs = 0;
    return async (tree, phase) => {
        const proving = phase === 'confirm';
        const timeoutMs = Math.min(command.timeoutMs, proving ? watch.totalLeftMs : watch.leftMs);
        const signal = proving ? watch.cancel : watch.signal;
        const sinceMs = Date.now();
        const result = await tree.run(command, { timeoutMs, signal });
        longestMs = Math.max(longestMs, result.durationMs);
        if (!proving)
            watch.keepBack(keptBackMs(confirmRuns, longestMs));
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

/***/ 8316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ cleanLines)
/* harmony export */ });
/* harmony import */ var _log_clean_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3493);

/** The lines of a raw log as a person would see them on a terminal, at most one runner timestamp removed from each. */
function cleanLines(text) {
    const bytes = Buffer.from(text);
    const clean = Buffer.allocUnsafe(bytes.length);
    return clean.toString('utf8', 0, (0,_log_clean_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanBytes */ .f)(bytes, clean).bytes).split('\n');
}


/***/ }),

/***/ 1869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ex: () => (/* binding */ compareResults),
/* harmony export */   mQ: () => (/* binding */ countsOf)
/* harmony export */ });
/* unused harmony export flakyIds */
/* harmony import */ var _test_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4475);

/**
 * Compares two runs. What was red and is gone is not lost where it was no test of its own: a placeholder; a repeated name
 * whose first is green, as runners that try again or report what failed after a test repeat the names of red ones; and
 * what has given way to tests below it, as a file does that could not be loaded.
 */
function compareResults(before, after) {
    const [was, is] = [outcomes(before), outcomes(after)];
    const both = (id, from, to) => was.get(id) === from && is.get(id) === to;
    const then = [...was.keys()];
    const now = [...is.keys()];
    const parents = new Set(now.flatMap(parentsOf));
    const gaveWay = ({ id, outcome, placeholder, repeatOf }) => outcome === 'failed' &&
        (placeholder === true || parents.has(id) || (repeatOf !== undefined && is.get(repeatOf) === 'passed'));
    const excused = new Set(before.filter(gaveWay).map(({ id }) => id));
    return {
        fixed: then.filter(id => both(id, 'failed', 'passed')).sort(),
        stayedGreen: then.filter(id => both(id, 'passed', 'passed')).sort(),
        stayedRed: then.filter(id => both(id, 'failed', 'failed')).sort(),
        broken: now.filter(id => is.get(id) === 'failed' && was.get(id) !== 'failed').sort(),
        lost: then.filter(id => !is.has(id) && !excused.has(id)).sort(),
        newlySkipped: now.filter(id => is.get(id) === 'skipped' && was.get(id) !== 'skipped').sort(),
        before: countsOf(before),
        after: countsOf(after),
    };
}
/** `a > b` and `a` of `a > b > c`. */
function parentsOf(id) {
    const parts = id.split(_test_result_js__WEBPACK_IMPORTED_MODULE_0__/* .ID_JOINT */ .pn);
    return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join(_test_result_js__WEBPACK_IMPORTED_MODULE_0__/* .ID_JOINT */ .pn));
}
/** Ids that had both colours over runs of one tree, or within one of them, sorted. */
function flakyIds(runs) {
    const results = runs.flat();
    const withColour = (outcome) => new Set(results.filter(result => result.outcome === outcome).map(({ id }) => id));
    const green = withColour('passed');
    const flaky = results.filter(result => result.flaky).map(({ id }) => id);
    return [...new Set([...flaky, ...[...withColour('failed')].filter(id => green.has(id))])].sort();
}
function countsOf(results) {
    const number = (outcome) => results.filter(result => result.outcome === outcome).length;
    return {
        executed: number('passed') + number('failed'),
        failed: number('failed'),
        skipped: number('skipped'),
    };
}
function outcomes(results) {
    return new Map(results.map(({ id, outcome }) => [id, outcome]));
}


/***/ }),

/***/ 458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ testsIn)
});

// EXTERNAL MODULE: ./build/failure/clean.js
var clean = __webpack_require__(8316);
// EXTERNAL MODULE: ./build/failure/test-result.js
var test_result = __webpack_require__(4475);
;// CONCATENATED MODULE: ./build/failure/console/run.js
/** Cuts an output at the lines with which a runner closes. */
function segments(lines, closing) {
    const found = lines.flatMap((line, at) => {
        const match = closing.exec(line);
        return match ? [{ at, match }] : [];
    });
    return found.map(({ at, match }, index) => ({
        before: lines.slice((found[index - 1]?.at ?? -1) + 1, at),
        closing: match,
        after: lines.slice(at + 1, found[index + 1]?.at),
    }));
}
/** The number that an expression finds first, 0 where it finds none. */
function figure(text, pattern) {
    return Number(pattern.exec(text)?.[1] ?? 0);
}
/** How many of the tests ended so. */
function tally(listing, outcome) {
    return listing.filter(test => test.outcome === outcome).length;
}
/** Each name once, the last word on it counting. */
function lastWords(listing) {
    return [...new Map(listing.map(test => [test.name, test])).values()];
}

;// CONCATENATED MODULE: ./build/failure/console/runners/bazel.js

const CLOSING = /^(?:INFO: )?Executed \d{1,9} out of (\d{1,9}) tests?: (.{1,200})\.$/;
const ROW = /^(@{0,2}[\w.~+-]{0,200}\/\/\S{1,400}) {1,200}(?:\(cached\) )?(PASSED|FLAKY|FAILED TO BUILD|FAILED|TIMEOUT|REMOTE FAILURE|NO STATUS|SKIPPED)\b/;
const OUTCOMES = {
    PASSED: 'passed',
    FLAKY: 'passed',
    SKIPPED: 'skipped',
    'NO STATUS': 'skipped',
};
/** Source of the format: the test summary in Bazel's documentation; a target counts as a test. Not tested on real output. */
const BAZEL = {
    name: 'bazel',
    signs: ['Executed '],
    runs: lines => segments(lines, CLOSING).map(runOf),
};
function runOf({ before, closing }) {
    const said = closing[2] ?? '';
    const failed = [...said.matchAll(/(\d{1,9}) fails?\b/g)].reduce((sum, match) => sum + Number(match[1]), 0);
    const skipped = figure(said, /(\d{1,9}) (?:was|were) skipped/);
    return {
        counts: { executed: Number(closing[1]) - skipped, failed, skipped },
        listings: [before.flatMap(row)],
    };
}
function row(line) {
    const [, name = '', word = ''] = ROW.exec(line) ?? [];
    if (word === '')
        return [];
    const outcome = OUTCOMES[word] ?? 'failed';
    return [{ name, outcome, ...(word === 'FLAKY' ? { flaky: true } : {}) }];
}

;// CONCATENATED MODULE: ./build/failure/console/runners/cargo.js

const cargo_CLOSING = /^test result: (?:ok|FAILED)\. (\d{1,9}) passed; (\d{1,9}) failed; (\d{1,9}) ignored; (\d{1,9}) measured; \d{1,9} filtered out/;
const OPENING = /^running (\d{1,9}) tests?$/;
const TARGET = /^ {3,5}Running (?:unittests )?(\S{1,300}) \((\S{1,300})\)$/;
const DOC_TESTS = /^ {3,5}Doc-tests (\S{1,200})$/;
const cargo_ROW = /^test (\S.{0,500}?)(?: - should panic(?: - compile fail)?)? \.\.\. (ok|FAILED|ignored|bench)(?:[,:] .*)?$/;
const LISTED = /^ {4}(\S.{0,500})$/;
const cargo_OUTCOMES = {
    ok: 'passed',
    bench: 'passed',
    FAILED: 'failed',
    ignored: 'skipped',
};
/** Source of the format: Rust 1.95, libtest's pretty output, a run for each target. */
const CARGO = { name: 'cargo', signs: ['test result: '], runs };
function runs(lines) {
    return segments(lines, cargo_CLOSING).map(({ before, closing }) => {
        const [passed = 0, failed = 0, ignored = 0, measured = 0] = closing.slice(1, 5).map(Number);
        const counts = { executed: passed + failed + measured, failed, skipped: ignored };
        const target = targetIn(before);
        const openings = before.filter(line => OPENING.test(line));
        const total = passed + failed + ignored + measured;
        // A count of its own opens and closes each target; what differs was printed by the tests.
        if (openings.length !== 1 || figure(openings[0] ?? '', OPENING) !== total)
            return { counts, listings: [] };
        return { counts, listings: [before.flatMap(line => cargo_row(line, target)), failuresIn(before, target)] };
    });
}
/** `crate path` of a binary, as the same names of tests occur in several. */
function targetIn(lines) {
    const line = lines.findLast(text => TARGET.test(text) || DOC_TESTS.test(text)) ?? '';
    const [, path = '', binary = ''] = TARGET.exec(line) ?? [];
    if (path === '')
        return DOC_TESTS.test(line) ? `${DOC_TESTS.exec(line)?.[1]} doc ` : '';
    const crate = binary.slice(binary.lastIndexOf('/') + 1).replace(/-[0-9a-f]{16}(?:\.exe)?$/, '');
    return `${crate} ${path} `;
}
function cargo_row(line, target) {
    const [, name = '', word = ''] = cargo_ROW.exec(line) ?? [];
    const outcome = cargo_OUTCOMES[word];
    return outcome ? [{ name: nameOf(name, target), outcome }] : [];
}
/** The closing list of names, the last of the two lists with this heading. */
function failuresIn(lines, target) {
    const start = lines.lastIndexOf('failures:');
    if (start < 0)
        return [];
    return lines.slice(start + 1).flatMap((line) => {
        const name = LISTED.exec(line)?.[1];
        return name === undefined ? [] : [{ name: nameOf(name, target), outcome: 'failed' }];
    });
}
/** The name of a documentation test ends with its line, which moves with every edit above it. */
function nameOf(name, target) {
    return `${target}${name.replace(/ \(line \d{1,7}\)/, '')}`;
}

;// CONCATENATED MODULE: ./build/failure/console/runners/ctest.js

const ctest_CLOSING = /^\d{1,3}% tests passed, (\d{1,9}) tests? failed out of (\d{1,9})$/;
const ctest_ROW = /^ {0,8}\d{1,7}\/\d{1,7} Test {1,7}#\d{1,7}: (\S.{0,400}?) \.{2,} {0,8}(Passed|\*{3}[A-Z][\w: ()]{2,40}?) {1,12}[\d.]{1,12} sec/;
/** Source of the format: CTest 3.25. Disabled tests are not in its total, skipped ones count as passed. */
const CTEST = {
    name: 'ctest',
    signs: ['% tests passed'],
    runs: lines => segments(lines, ctest_CLOSING).map(ctest_runOf),
};
function ctest_runOf({ before, closing }) {
    const tests = before.flatMap(ctest_row);
    const disabled = before.filter(line => line.includes('***Not Run (Disabled)')).length;
    const skipped = tally(tests, 'skipped');
    const executed = Number(closing[2]) + disabled - skipped;
    return { counts: { executed, failed: Number(closing[1]), skipped }, listings: [tests] };
}
function ctest_row(line) {
    const [, name, end = ''] = ctest_ROW.exec(line) ?? [];
    return name === undefined ? [] : [{ name, outcome: outcomeOf(end) }];
}
function outcomeOf(end) {
    if (end === 'Passed')
        return 'passed';
    return end === '***Skipped' || end === '***Not Run (Disabled)' ? 'skipped' : 'failed';
}

;// CONCATENATED MODULE: ./build/failure/console/runners/dotnet.js

/** A line for each assembly, or with more verbosity a block: `Total tests: 3`, `Passed: 2`, `Failed: 1`. */
const dotnet_CLOSING = /^(?:(?:Passed|Failed|Skipped)! {1,4}- Failed: {1,9}(\d{1,9}), Passed: {1,9}(\d{1,9}), Skipped: {1,9}(\d{1,9}), Total: {1,9}\d{1,9}, Duration: .{1,40}|Total tests: (\d{1,9}))/;
const dotnet_ROW = /^ {2}(Passed|Failed|Skipped) (\S.{0,500}?)(?: \[[<\d][^\][]{1,20}\])?$/;
const BLOCK_LINES = 4;
const dotnet_OUTCOMES = {
    Passed: 'passed',
    Failed: 'failed',
    Skipped: 'skipped',
};
/** Source of the format: the documentation of `dotnet test` (VSTest); not tested on real output. */
const DOTNET = {
    name: 'dotnet',
    signs: ['Total tests: ', '! - Failed:', '!  - Failed:'],
    runs: lines => segments(lines, dotnet_CLOSING).map(dotnet_runOf),
};
function dotnet_runOf({ before, closing, after }) {
    const [failed, passed, skipped] = closing[4] === undefined ? closing.slice(1, 4).map(Number) : blockOf(after);
    return {
        counts: { executed: (failed ?? 0) + (passed ?? 0), failed: failed ?? 0, skipped: skipped ?? 0 },
        listings: [before.flatMap(dotnet_row)],
    };
}
function blockOf(after) {
    const said = after.slice(0, BLOCK_LINES).join('\n');
    return [/Failed: {1,4}(\d{1,9})/, /Passed: {1,4}(\d{1,9})/, /Skipped: {1,4}(\d{1,9})/].map(word => figure(said, word));
}
function dotnet_row(line) {
    const [, word = '', name = ''] = dotnet_ROW.exec(line) ?? [];
    const outcome = dotnet_OUTCOMES[word];
    return outcome ? [{ name, outcome }] : [];
}

;// CONCATENATED MODULE: ./build/failure/console/runners/exunit.js

const exunit_CLOSING = /^(?:(\d{1,9}) doctests?, )?(?:(\d{1,9}) propert(?:y|ies), )?(\d{1,9}) tests?, (\d{1,9}) failures?(?:, (\d{1,9}) excluded)?(?:, (\d{1,9}) invalid)?(?:, (\d{1,9}) skipped)?$/;
const ENTRY = /^ {2,4}\d{1,6}\) ((?:test|doctest|property) .{1,400}) \(([\w.]{1,300})\)$/;
const PLACE = /^ {4,8}(\S{1,300}):(\d{1,7})$/;
const MODULE = /^([A-Z][\w.]{0,300}) \[(\S{1,300})\]$/;
const exunit_ROW = /^ {2}\* ((?:test|doctest|property) .{1,400}) \(([\d.]{1,12}ms|skipped|excluded|invalid)\) \[L#(\d{1,7})\]$/;
/** Source of the format: Elixir 1.14, mix test with and without --trace. */
const EXUNIT = {
    name: 'exunit',
    signs: [' failure'],
    runs: lines => segments(lines, exunit_CLOSING).map(exunit_runOf),
};
function exunit_runOf({ before, closing }) {
    const [doctests = 0, properties = 0, tests = 0, failed = 0, excluded = 0, invalid = 0, skips = 0] = closing
        .slice(1, 8)
        .map(text => Number(text ?? 0));
    const skipped = excluded + invalid + skips;
    const counts = { executed: doctests + properties + tests - skipped, failed, skipped };
    const failures = entriesIn(before);
    return { counts, listings: [tracedIn(before, new Set(failures.map(({ name }) => name))), failures] };
}
function entriesIn(lines) {
    return lines.flatMap((line, at) => {
        const [, test, owner] = ENTRY.exec(line) ?? [];
        if (test === undefined)
            return [];
        const [, file, number] = PLACE.exec(lines[at + 1] ?? '') ?? [];
        return [{ name: `${owner} ${test}`, outcome: 'failed', ...(file ? { file, line: Number(number) } : {}) }];
    });
}
/** A trace gives red and green tests the same line. */
function tracedIn(lines, red) {
    let owner = '';
    let file = '';
    return lines.flatMap((line) => {
        const [, module, path] = MODULE.exec(line) ?? [];
        owner = module ?? owner;
        file = path ?? file;
        const [, test, end = '', number] = exunit_ROW.exec(line) ?? [];
        if (test === undefined)
            return [];
        const name = `${owner} ${test}`;
        const outcome = red.has(name) ? 'failed' : end.endsWith('ms') ? 'passed' : 'skipped';
        return [{ name, outcome, file, line: Number(number) }];
    });
}

;// CONCATENATED MODULE: ./build/failure/console/runners/go.js

/** `ok  	example.test/a	0.01s`, `FAIL	example.test/a [build failed]`. */
const go_CLOSING = /^(ok|FAIL)\s{1,4}([^\s[\]]{1,300})\s{1,4}(?:[\d.]{1,12}s|\(cached\)|\[(?:build|setup) failed\])/;
const RESULT = /^--- (PASS|FAIL|SKIP): (\S{1,400}) \([\d.]{1,12}s\)$/;
const STEP = /^=== (RUN|PAUSE|CONT|NAME) {1,3}(\S{1,400})$/;
const go_OUTCOMES = {
    PASS: 'passed',
    FAIL: 'failed',
    SKIP: 'skipped',
};
/**
 * Source of the format: Go 1.26, with and without -v. It closes a package with its colour only: with -v, tests
 * that were begun and ended one by one stand for a count.
 */
const GO_TEST = { name: 'go', signs: ['ok  ', 'FAIL\t'], runs: go_packages };
function go_packages(lines) {
    const runs = [];
    let start = 0;
    for (const [at, line] of lines.entries()) {
        const [, status = '', name = ''] = go_CLOSING.exec(line) ?? [];
        if (status === '')
            continue;
        runs.push(packageOf(lines.slice(start, at), { name, red: status === 'FAIL' }));
        start = at + 1;
    }
    return runs;
}
function packageOf(lines, { name, red }) {
    const results = lines.flatMap(resultIn);
    const tests = results.map(test => ({ ...test, name: `${name} ${test.name}` }));
    const failed = tally(tests, 'failed');
    const skipped = tally(tests, 'skipped');
    if (failed > 0 !== red) {
        const counts = { executed: null, failed: red ? 1 : 0, skipped };
        return { counts, notRun: counts.failed, listings: red ? [[{ name, outcome: 'failed' }]] : [] };
    }
    const executed = eachBegunAndEnded(lines, results) ? tests.length - skipped : null;
    return { counts: { executed, failed, skipped }, listings: [tests] };
}
/** What a test prints without a newline stands before its result. */
function resultIn(line) {
    const at = line.lastIndexOf('--- ');
    const [, word = '', name = ''] = at < 0 ? [] : (RESULT.exec(line.slice(at)) ?? []);
    const outcome = go_OUTCOMES[word];
    return outcome ? [{ name, outcome }] : [];
}
/** A test begins inside another only as its subtest, unless the other waits for its turn. */
function eachBegunAndEnded(lines, results) {
    const begun = new Set();
    let running = null;
    let nested = true;
    for (const line of lines) {
        const [, step, name = ''] = STEP.exec(line) ?? [];
        if (step === 'RUN') {
            nested &&= running === null || name.startsWith(`${running}/`) || isSibling(name, running);
            nested &&= !begun.has(name);
            begun.add(name);
        }
        if (step)
            running = step === 'PAUSE' ? null : name;
        if (resultIn(line).some(test => test.name === running))
            running = null;
    }
    const ended = new Set(results.map(({ name }) => name));
    return nested && begun.size > 0 && ended.size === results.length && sameNames(begun, ended);
}
/** Results of subtests are printed when their parent ends. */
function isSibling(name, running) {
    const parent = running.slice(0, running.lastIndexOf('/') + 1);
    return parent !== '' && name.startsWith(parent.slice(0, parent.indexOf('/') + 1));
}
function sameNames(some, others) {
    return some.size === others.size && [...some].every(name => others.has(name));
}

;// CONCATENATED MODULE: ./build/failure/console/runners/go-json.js

const END = /^\{"Time":.{1,60}"Action":"(?:pass|fail|skip)"/;
const go_json_OUTCOMES = { pass: 'passed', fail: 'failed', skip: 'skipped' };
/** Source of the format: `go doc test2json`. What a test prints is an event of its own there and ends nothing. */
const GO_JSON = { name: 'go', signs: ['"Action":"'], runs: go_json_packages };
function go_json_packages(lines) {
    const tests = new Map();
    const runs = [];
    for (const line of lines) {
        const event = eventIn(line);
        const outcome = event ? go_json_OUTCOMES[event.action] : undefined;
        if (!event || !outcome)
            continue;
        const seen = tests.get(event.name) ?? [];
        tests.set(event.name, seen);
        if (event.test !== null)
            seen.push({ name: `${event.name} ${event.test}`, outcome });
        if (event.test === null && event.action !== 'skip')
            runs.push(go_json_packageOf(event, seen));
    }
    return runs;
}
function go_json_packageOf({ name, action }, seen) {
    const red = action === 'fail';
    const notRun = red && tally(seen, 'failed') === 0 ? 1 : 0;
    const tests = notRun > 0 ? [...seen, { name, outcome: 'failed' }] : seen;
    const skipped = tally(tests, 'skipped');
    const counts = { executed: tests.length - skipped, failed: tally(tests, 'failed'), skipped };
    return { counts, notRun, listings: counts.failed > 0 === red ? [tests] : [] };
}
function eventIn(line) {
    if (!END.test(line))
        return null;
    try {
        const { Action: action, Package: name, Test: test } = JSON.parse(line);
        if (typeof action !== 'string' || typeof name !== 'string')
            return null;
        return { action, name, test: typeof test === 'string' ? test : null };
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/failure/console/runners/gradle.js

const gradle_CLOSING = /^(\d{1,9}) tests? completed(?:, (\d{1,9}) failed)?(?:, (\d{1,9}) skipped)?$/;
const gradle_ROW = /^(\S.{1,700}) (PASSED|FAILED|SKIPPED)$/;
/** Stands just before or just after the closing line. */
const TASK = /^(?:> Task )?(:[\w.:-]{1,200}) FAILED$/;
const NEAR_LINES = 3;
const gradle_OUTCOMES = {
    PASSED: 'passed',
    FAILED: 'failed',
    SKIPPED: 'skipped',
};
/** Source of the format: Gradle 4.4; it closes only where a test failed, and names those that passed only when asked to. */
const GRADLE = {
    name: 'gradle',
    signs: [' completed'],
    runs: lines => segments(lines, gradle_CLOSING).map(gradle_runOf),
};
function gradle_runOf({ before, closing, after }) {
    const [total = 0, failed = 0, skipped = 0] = closing.slice(1, 4).map(text => Number(text ?? 0));
    const near = [...after.slice(0, NEAR_LINES).reverse(), ...before.slice(-NEAR_LINES)];
    const task = TASK.exec(near.findLast(line => TASK.test(line)) ?? '')?.[1];
    const tests = before.flatMap(line => gradle_row(line, task === undefined ? '' : `${task} `));
    return { counts: { executed: total - skipped, failed, skipped }, listings: [tests] };
}
/** Several tasks can run the same tests. */
function gradle_row(line, task) {
    const [, name = '', word = ''] = gradle_ROW.exec(line) ?? [];
    const outcome = gradle_OUTCOMES[word];
    return outcome && name.includes(' > ') ? [{ name: `${task}${name}`, outcome }] : [];
}

;// CONCATENATED MODULE: ./build/failure/console/runners/gtest.js

const gtest_CLOSING = /^\[={10}\] (\d{1,9}) tests? from \d{1,9} test (?:suite|case)s? ran\./;
const gtest_ROW = /^\[ {0,7}(OK|FAILED|SKIPPED) {0,2}\] ([^\s,]{1,400})(?:, where .{1,400})? \(\d{1,12} ms\)$/;
const gtest_OUTCOMES = {
    OK: 'passed',
    FAILED: 'failed',
    SKIPPED: 'skipped',
};
/** Source of the format: GoogleTest 1.12. */
const GTEST = {
    name: 'gtest',
    signs: ['[==========]'],
    runs: lines => segments(lines, gtest_CLOSING).map(gtest_runOf),
};
function gtest_runOf({ before, closing, after }) {
    const said = after.filter(line => line.startsWith('[  ') && line.endsWith('below:')).join('\n');
    const skipped = figure(said, /^\[ {2}SKIPPED \] (\d{1,9}) tests?,/m);
    const failed = figure(said, /^\[ {2}FAILED {2}\] (\d{1,9}) tests?,/m);
    const counts = { executed: Number(closing[1]) - skipped, failed, skipped };
    return { counts, listings: [before.flatMap(gtest_row)] };
}
function gtest_row(line) {
    const [, word = '', name = ''] = gtest_ROW.exec(line) ?? [];
    const outcome = gtest_OUTCOMES[word];
    return outcome ? [{ name, outcome }] : [];
}

;// CONCATENATED MODULE: ./build/failure/console/nesting.js

/** Deeper headings drop the outermost ones. */
const MOST_LEVELS = 32;
/** Names in a tree that is printed by indentation: the headings above a line and its own, joined; call it line by line. */
function nesting(joint) {
    const open = [];
    return (depth, name) => {
        while ((open.at(-1)?.depth ?? -1) >= depth)
            open.pop();
        open.push({ depth, name });
        if (open.length > MOST_LEVELS)
            open.shift();
        return bounded(open.map(heading => heading.name).join(joint));
    };
}
/** A copy, as a slice of a long string keeps all of it in memory. */
function bounded(name) {
    return name.length > test_result/* ID_CHARS */.eZ ? structuredClone(name.slice(0, test_result/* ID_CHARS */.eZ)) : name;
}

;// CONCATENATED MODULE: ./build/failure/console/runners/jest.js


const jest_CLOSING = /^Tests: {1,10}((?:\d{1,9} [a-z]{1,12}, ){0,8}\d{1,9} total)$/;
const SUITES = /^Test Suites: (?:(\d{1,9}) failed, )?/;
const FILE = /^ ?(?:PASS|FAIL) {1,4}(\S.{0,400}?)(?: \([\d.]{1,12} m?s\))?$/;
const jest_ROW = /^( {2,64})([✓✔√✕×○✎]) (?:skipped |todo )?(\S.{0,400}?)(?: \([\d.]{1,12} m?s\))?$/;
const GROUP = /^( {2,64})([^\s●✓✔√✕×○✎].{0,400})$/;
const HEADING = /^ {2}● (\S.{0,600})$/;
const NOT_RUN = 'Test suite failed to run';
/** With many files all failures are printed again. */
const AGAIN = /^Summary of all failing tests$/;
const NOT_A_TEST = /^(?:Console|Obsolete)\b/;
const JOINT = ' › ';
/** Source of the format: jest 30, verbose and default reporters. A file that could not be run counts as one failed test. */
const JEST = {
    name: 'jest',
    signs: ['Tests:'],
    runs: lines => segments(lines, jest_CLOSING)
        .filter(({ before }) => before.some(line => SUITES.test(line)))
        .map(jest_runOf),
};
function jest_runOf({ before, closing }) {
    const headings = headingsIn(before);
    const said = closing[1] ?? '';
    const files = filesNotRun(headings, figure(before.find(line => SUITES.test(line)) ?? '', SUITES));
    const failed = figure(said, /(\d{1,9}) failed/) + (files?.length ?? 0);
    return {
        counts: {
            executed: figure(said, /(\d{1,9}) passed/) + failed,
            failed,
            skipped: figure(said, /(\d{1,9}) skipped/) + figure(said, /(\d{1,9}) todo/),
        },
        notRun: files?.length ?? 0,
        listings: files ? [[...files, ...rowsIn(before)], headings, lastWords(headings)] : [],
    };
}
/** Null where the files with failures are not as many as the runner counts. */
function filesNotRun(headings, failedFiles) {
    const red = new Set(headings.map(({ file }) => file));
    return red.size === failedFiles ? headings.filter(({ name, file }) => name === file) : null;
}
/** A test with several errors has a heading for each. */
function headingsIn(lines) {
    const start = lines.findLastIndex(line => AGAIN.test(line)) + 1;
    let file = '';
    return lines.slice(start).flatMap((line) => {
        file = FILE.exec(line)?.[1] ?? file;
        const heading = HEADING.exec(line)?.[1];
        if (heading === undefined || NOT_A_TEST.test(heading))
            return [];
        const name = heading === NOT_RUN ? file : `${file}${JOINT}${heading}`;
        return [{ name, outcome: 'failed', file }];
    });
}
/** In verbose mode the tree of a file follows its name without a blank line. */
function rowsIn(lines) {
    let file;
    let place = nesting(JOINT);
    return lines.flatMap((line) => {
        const opened = FILE.exec(line)?.[1];
        if (opened !== undefined)
            place = nesting(JOINT);
        file = opened ?? (line === '' ? undefined : file);
        if (file === undefined)
            return [];
        const [, indent = '', mark = '', name = ''] = jest_ROW.exec(line) ?? [];
        if (mark !== '')
            return [{ name: `${file}${JOINT}${place(indent.length, name)}`, outcome: jest_outcomeOf(mark), file }];
        const group = GROUP.exec(line);
        if (group)
            place(group[1]?.length ?? 0, group[2] ?? '');
        return [];
    });
}
function jest_outcomeOf(mark) {
    if ('✓✔√'.includes(mark))
        return 'passed';
    return '○✎'.includes(mark) ? 'skipped' : 'failed';
}

;// CONCATENATED MODULE: ./build/failure/console/runners/maven.js

const maven_CLOSING = /^(?:\[[A-Z]{4,7}\] )?Tests run: (\d{1,9}), Failures: (\d{1,9}), Errors: (\d{1,9}), Skipped: (\d{1,9})(?:, Flakes: (\d{1,9}))?$/;
const RED = /^(?:\[ERROR\] )?([A-Za-z_$][^<>]{0,400}?)(?: --|) {1,2}Time elapsed: [\d.,]{1,12} s(?:ec)? {1,2}<<< (?:FAILURE|ERROR)!$/;
const FLAKY = /^\[WARNING\] ([\w$.]{1,300}\.[^\s.]{1,300})$/;
const FLAKES = /^(?:\[WARNING\] )?Flakes:$/;
/** Source of the format: Surefire 2 and 3 on Maven 3. Tests that pass are counted by class, never named. */
const MAVEN = {
    name: 'maven',
    signs: ['Tests run: '],
    runs: lines => segments(lines, maven_CLOSING).map(maven_runOf),
};
/** A test that is tried again is printed again. */
function maven_runOf({ before, closing }) {
    const [total = 0, failures = 0, errors = 0, skipped = 0] = closing.slice(1, 5).map(Number);
    const counts = { executed: total - skipped, failed: failures + errors, skipped };
    const start = before.findLastIndex(line => FLAKES.test(line));
    const flaky = new Set(start < 0 ? [] : before.slice(start).flatMap(line => FLAKY.exec(line)?.[1] ?? []));
    const red = lastWords(before.flatMap(failure)).filter(({ name }) => !flaky.has(name));
    const green = [...flaky].map((name) => ({ name, outcome: 'passed', flaky: true }));
    return { counts, listings: [[...red, ...green]] };
}
/** Up to Surefire 2 a test is named `method(class)`. */
function failure(line) {
    const said = RED.exec(line)?.[1];
    if (said === undefined || said.startsWith('Tests run:'))
        return [];
    const [, method, owner] = /^([^()]{1,300})\(([\w$.]{1,300})\)$/.exec(said) ?? [];
    const name = method !== undefined && owner?.includes('.') ? `${owner}.${method}` : said;
    return [{ name, outcome: 'failed' }];
}

;// CONCATENATED MODULE: ./build/failure/console/runners/minitest.js

const minitest_CLOSING = /^(\d{1,9}) (?:runs|tests), \d{1,9} assertions, (\d{1,9}) failures, (\d{1,9}) errors, (\d{1,9}) (?:skips|pendings)(?:, (\d{1,9}) omissions, \d{1,9} notifications)?$/;
const minitest_ROW = /^(\S.{1,800}) = [\d.]{1,12} s = ([.FES])$/;
const minitest_ENTRY = /^ {0,4}(?:\d{1,6}\) )?(?:Failure|Error):$/;
const minitest_PLACE = /^ \[(\S.{0,300}):(\d{1,7})\]:$/;
const minitest_OUTCOMES = {
    '.': 'passed',
    F: 'failed',
    E: 'failed',
    S: 'skipped',
};
/** Source of the format: minitest 5, with and without -v, and Rails' reporter; the closing line of test-unit 3. */
const MINITEST = {
    name: 'minitest',
    signs: [' assertions, '],
    runs: lines => segments(lines, minitest_CLOSING).map(minitest_runOf),
};
function minitest_runOf({ before, closing }) {
    const [total = 0, failures = 0, errors = 0, skips = 0, omissions = 0] = closing
        .slice(1, 6)
        .map(text => Number(text ?? 0));
    const skipped = skips + omissions;
    const counts = { executed: total - skipped, failed: failures + errors, skipped };
    return { counts, listings: [before.flatMap(minitest_row), minitest_entriesIn(before)] };
}
function minitest_row(line) {
    const [, name = '', mark = ''] = minitest_ROW.exec(line) ?? [];
    const outcome = minitest_OUTCOMES[mark];
    return outcome && name.includes('#') ? [{ name, outcome }] : [];
}
function minitest_entriesIn(lines) {
    return lines.flatMap((line, at) => (minitest_ENTRY.test(line) ? entry(lines[at + 1] ?? '') : []));
}
/** `Class#test_name [path:line]:`, of an error `Class#test_name:`. */
function entry(line) {
    if (!line.includes('#') || !line.endsWith(':'))
        return [];
    const at = line.lastIndexOf(' [');
    const [, file, number] = at < 0 ? [] : (minitest_PLACE.exec(line.slice(at)) ?? []);
    if (file === undefined)
        return [{ name: line.slice(0, -1), outcome: 'failed' }];
    return [{ name: line.slice(0, at), outcome: 'failed', file, line: Number(number) }];
}

;// CONCATENATED MODULE: ./build/failure/console/runners/mocha.js


const mocha_CLOSING = /^ {2}(\d{1,9}) passing \([\d.]{1,9}\w{1,7}\)$/;
const PENDING = /^ {2}(\d{1,9}) pending$/;
const FAILING = /^ {2}(\d{1,9}) failing$/;
const mocha_ROW = /^( {2,64})([✓✔√]|\d{1,6}\)|-) (\S.{0,400}?)(?: \(\d{1,9}ms\))?$/;
const mocha_GROUP = /^( {2,64})(\S.{0,400})$/;
const mocha_ENTRY = /^ {2}\d{1,6}\) (\S.{0,400})$/;
/** The parts of a title stand below each other, each two further in than the one above. */
const FIRST_PART = 7;
const PART = 2;
const mocha_JOINT = ' > ';
/** Source of the format: mocha 11, spec reporter, and the closing list of every reporter that prints one. */
const MOCHA = {
    name: 'mocha',
    signs: [' passing'],
    runs: lines => segments(lines, mocha_CLOSING).map(mocha_runOf),
};
function mocha_runOf({ before, closing, after }) {
    const failed = first(after.slice(0, 3), FAILING);
    return {
        counts: { executed: Number(closing[1]) + failed, failed, skipped: first(after.slice(0, 3), PENDING) },
        listings: [treeIn(before), failed === 0 ? [] : mocha_entriesIn(after)],
    };
}
function first(lines, pattern) {
    return lines.reduce((found, line) => found || figure(line, pattern), 0);
}
function treeIn(lines) {
    const place = nesting(mocha_JOINT);
    return lines.flatMap((line) => {
        const [, indent = '', mark = '', name = ''] = mocha_ROW.exec(line) ?? [];
        if (mark !== '')
            return [{ name: place(indent.length, name), outcome: mocha_outcomeOf(mark) }];
        const group = mocha_GROUP.exec(line);
        if (group)
            place(group[1]?.length ?? 0, group[2] ?? '');
        return [];
    });
}
function mocha_outcomeOf(mark) {
    if (mark === '-')
        return 'skipped';
    return mark.endsWith(')') ? 'failed' : 'passed';
}
function mocha_entriesIn(lines) {
    return lines.flatMap((line, at) => {
        const title = mocha_ENTRY.exec(line)?.[1];
        if (title === undefined)
            return [];
        const parts = [title];
        for (let next = at + 1; isPart(lines[next], parts.length); next++)
            parts.push(lines[next]?.trim() ?? '');
        return [{ name: parts.join(mocha_JOINT).replace(/:$/, ''), outcome: 'failed' }];
    });
}
function isPart(line, parts) {
    const indent = FIRST_PART + (parts - 1) * PART;
    return line !== undefined && line.length > indent && line.search(/\S/) === indent;
}

;// CONCATENATED MODULE: ./build/failure/console/runners/nextest.js

const nextest_CLOSING = /^ {3,8}Summary \[ {0,12}[\d.]{1,12}s\] (\d{1,9})(?:\/\d{1,9})? tests? run: (.{1,200})$/;
const nextest_ROW = /^ {1,10}(?:TRY \d{1,3} )?(PASS|LEAK|FAIL|SLOW|TIMEOUT|ABORT|SIGABRT|SIGSEGV) \[[ >]{0,12}[\d.]{1,12}s\] (?:\( {0,9}\d{1,9}\/\d{1,9}\) )?(\S.{0,500})$/;
const GREEN = new Set(['PASS', 'LEAK']);
const nextest_FLAKY = /^ {1,10}FLAKY /;
/** Source of the format: cargo-nextest's documentation of its reporter; failures are printed again after the summary. */
const NEXTEST = {
    name: 'nextest',
    signs: [' tests run: ', ' test run: '],
    runs: lines => segments(lines, nextest_CLOSING).map(({ before, closing }) => {
        const said = closing[2] ?? '';
        const failed = figure(said, /(\d{1,9}) failed/) +
            figure(said, /(\d{1,9}) timed out/) +
            figure(said, /(\d{1,9}) exec failed/);
        const counts = { executed: Number(closing[1]), failed, skipped: figure(said, /(\d{1,9}) skipped/) };
        return { counts, listings: [lastWords(before.filter(line => !nextest_FLAKY.test(line)).flatMap(nextest_row))] };
    }),
};
function nextest_row(line) {
    const [, word = '', name = ''] = nextest_ROW.exec(line) ?? [];
    if (word === '' || word === 'SLOW')
        return [];
    return [{ name, outcome: GREEN.has(word) ? 'passed' : 'failed' }];
}

;// CONCATENATED MODULE: ./build/failure/console/runners/node-spec.js

const node_spec_CLOSING = /^ℹ tests (\d{1,9})$/;
const node_spec_ROW = /^( {0,64})([✔✖﹣⚠▶]) (\S.{0,400}?)( \([\d.]{1,16}ms\))?( # (?:SKIP|TODO).*)?$/;
const node_spec_MOST_LEVELS = 32;
const node_spec_JOINT = ' > ';
/** Source of the format: Node 24, spec reporter. Names hold no file, as it prints none. */
const NODE_SPEC = {
    name: 'node',
    signs: ['ℹ tests '],
    runs: lines => segments(lines, node_spec_CLOSING).map(node_spec_runOf),
};
/** Subtests make a test a parent as well as suites are, and only suites are not counted as tests. */
function node_spec_runOf({ before, closing, after }) {
    const { leaves, parents } = node_spec_treeIn(before);
    const said = after.slice(0, 8).join('\n');
    const total = { tests: Number(closing[1]), suites: figure(said, /^ℹ suites (\d{1,9})$/m) };
    const failed = figure(said, /^ℹ fail (\d{1,9})$/m) + figure(said, /^ℹ cancelled (\d{1,9})$/m);
    const skipped = figure(said, /^ℹ skipped (\d{1,9})$/m) + figure(said, /^ℹ todo (\d{1,9})$/m);
    const counts = { executed: total.tests - skipped, failed, skipped };
    const redLeaves = tally(leaves, 'failed');
    const redParents = tally(parents, 'failed');
    const complete = leaves.length + parents.length === total.tests + total.suites &&
        redLeaves <= failed &&
        failed <= redLeaves + redParents;
    if (!complete)
        return { counts, listings: [leaves, [...leaves, ...parents]] };
    const executed = leaves.length - tally(leaves, 'skipped');
    return { counts: { ...counts, executed, failed: redLeaves }, listings: [leaves] };
}
/** A parent is opened by its bare name and closed by its name with the time it took. */
function node_spec_treeIn(lines) {
    const open = [];
    const leaves = [];
    const parents = [];
    for (const line of lines) {
        const [, indent = '', mark = '', name = '', duration = '', directive = ''] = node_spec_ROW.exec(line) ?? [];
        if (mark === '')
            continue;
        const depth = indent.length / 2;
        const closes = duration !== '' && open.length === depth + 1 && open.at(-1) === name;
        if (mark === '▶' && !closes) {
            open.splice(Math.min(depth, node_spec_MOST_LEVELS), open.length, name);
            continue;
        }
        if (closes)
            open.pop();
        const test = { name: [...open, name].join(node_spec_JOINT), outcome: node_spec_outcomeOf(mark, directive) };
        if (closes)
            parents.push(test);
        if (!closes)
            leaves.push(test);
    }
    return { leaves, parents };
}
function node_spec_outcomeOf(mark, directive) {
    if (directive !== '' || mark === '﹣' || mark === '⚠')
        return 'skipped';
    return mark === '✖' ? 'failed' : 'passed';
}

;// CONCATENATED MODULE: ./build/failure/console/runners/phpunit.js

const phpunit_CLOSING = /^(?:OK \((\d{1,9}) tests?, \d{1,9} assertions?\)|Tests: (\d{1,9}), Assertions: \d{1,9}((?:, [A-Z][A-Za-z ]{2,30}: \d{1,9}){0,10})\.)$/;
const SECTION = /^There (?:was|were) \d{1,9} (?:PHPUnit )?([a-z]{1,20})/;
const phpunit_ENTRY = /^(\d{1,6})\) (\S.{0,500})$/;
/** `Cart (Shop\Cart)`, with colours only `Cart`. */
const CLASS = /^\S.{0,300}$/;
const FULL_CLASS = / \(([\w\\]{1,300})\)$/;
/** With colours all that failed is printed again. */
const phpunit_AGAIN = 'Summary of non-successful tests:';
const phpunit_ROW = /^ ([✔✘↩∅☢⚠]) (\S.{0,500})$/;
const phpunit_RED = /^(?:error|failure)s?$/;
const phpunit_OUTCOMES = {
    '✔': 'passed',
    '✘': 'failed',
    '↩': 'skipped',
    '∅': 'skipped',
};
/** Source of the format: PHPUnit 9, default and --testdox. */
const PHPUNIT = {
    name: 'phpunit',
    signs: ['Assertions: ', ' assertion'],
    runs: lines => segments(lines, phpunit_CLOSING).map(phpunit_runOf),
};
function phpunit_runOf({ before, closing }) {
    const said = closing[3] ?? '';
    const skipped = figure(said, /Skipped: (\d{1,9})/) + figure(said, /Incomplete: (\d{1,9})/);
    const failed = figure(said, /Errors: (\d{1,9})/) + figure(said, /Failures: (\d{1,9})/);
    const counts = { executed: Number(closing[1] ?? closing[2]) - skipped, failed, skipped };
    return { counts, listings: [phpunit_rowsIn(before), phpunit_entriesIn(before)] };
}
function phpunit_rowsIn(lines) {
    const again = lines.indexOf(phpunit_AGAIN);
    let owner = '';
    return lines.slice(0, again < 0 ? lines.length : again).flatMap((line) => {
        if (CLASS.test(line))
            owner = FULL_CLASS.exec(line)?.[1] ?? line;
        const [, mark = '', name = ''] = phpunit_ROW.exec(line) ?? [];
        if (mark === '')
            return [];
        return [{ name: `${owner} > ${name}`, outcome: phpunit_OUTCOMES[mark] ?? 'passed' }];
    });
}
/** Entries are numbered within their section, which tells them from what looks like one in a message. */
function phpunit_entriesIn(lines) {
    let red = false;
    let next = 1;
    return lines.flatMap((line) => {
        const section = SECTION.exec(line)?.[1];
        if (section !== undefined) {
            red = phpunit_RED.test(section);
            next = 1;
        }
        const [, number, name = ''] = phpunit_ENTRY.exec(line) ?? [];
        if (!red || Number(number) !== next)
            return [];
        next += 1;
        return [{ name, outcome: 'failed' }];
    });
}

;// CONCATENATED MODULE: ./build/failure/console/runners/playwright.js

const playwright_OPENING = /^Running (\d{1,9}) tests? using \d{1,5} workers?/;
const SUM = /^ {2}(\d{1,9}) (passed|failed|flaky|skipped|interrupted|did not run)(?: \([\d.]{1,9}\w{1,2}\))?$/;
const playwright_ROW = /^ {2}(✓|✘|ok|x|-) {1,7}\d{1,7} (\S.{0,600}?)(?: \(retry #\d{1,3}\))?(?: \([\d.]{1,9}m?[sh]?\))?$/;
const playwright_LISTED = /^ {4}(\S.{0,600}?) ─*$/;
/** The place in a name moves with every edit above it. */
const playwright_PLACE = /^(\[[^\]]{1,80}\] › )?(\S{1,300}?):(\d{1,7}):\d{1,5} › /;
/** Source of the format: Playwright 1.64, list, line and dot reporters. */
const PLAYWRIGHT = { name: 'playwright', signs: ['Running '], runs: playwright_runs };
function playwright_runs(lines) {
    const starts = lines.flatMap((line, at) => (playwright_OPENING.test(line) ? [at] : []));
    return starts.flatMap((start, index) => {
        const part = lines.slice(start, starts[index + 1]);
        const sums = sumsIn(part);
        const total = [...sums.values()].reduce((sum, { count }) => sum + count, 0);
        return total === Number(playwright_OPENING.exec(part[0] ?? '')?.[1]) ? [playwright_runOf(part, sums)] : [];
    });
}
/** The last of each, as only those close the run. */
function sumsIn(lines) {
    return new Map(lines.flatMap((line, at) => {
        const [, number, word = ''] = SUM.exec(line) ?? [];
        return number === undefined ? [] : [[word, { count: Number(number), at }]];
    }));
}
function playwright_runOf(lines, sums) {
    const count = (word) => sums.get(word)?.count ?? 0;
    const listed = (word) => listedUnder(lines, sums.get(word));
    const failed = count('failed') + count('interrupted');
    const red = [...listed('failed'), ...listed('interrupted')].map((name) => ({ name, outcome: 'failed' }));
    const flaky = listed('flaky').map((name) => ({ name, outcome: 'passed', flaky: true }));
    const rows = lastWords([...lines.flatMap(playwright_row), ...flaky]);
    return {
        counts: {
            executed: count('passed') + count('flaky') + failed,
            failed,
            skipped: count('skipped') + count('did not run'),
        },
        listings: [rows.map(placed), [...red, ...flaky].map(placed)],
    };
}
function listedUnder(lines, sum) {
    if (!sum)
        return [];
    return lines.slice(sum.at + 1, sum.at + 1 + sum.count).flatMap(line => playwright_LISTED.exec(line)?.[1] ?? []);
}
function playwright_row(line) {
    const [, mark = '', name = ''] = playwright_ROW.exec(line) ?? [];
    if (mark === '')
        return [];
    if (mark === '-')
        return [{ name, outcome: 'skipped' }];
    return [{ name, outcome: mark === '✓' || mark === 'ok' ? 'passed' : 'failed' }];
}
function placed(test) {
    const [all = '', project = '', file, number] = playwright_PLACE.exec(test.name) ?? [];
    if (file === undefined)
        return test;
    return { ...test, name: `${project}${file} › ${test.name.slice(all.length)}`, file, line: Number(number) };
}

;// CONCATENATED MODULE: ./build/failure/console/runners/pytest.js

const pytest_CLOSING = /^(?:={1,200} )?((?:\d{1,9} (?:failed|passed|skipped|deselected|xfailed|xpassed|warnings?|errors?|rerun|subtests passed|subtests failed)(?:, )?){1,11}) in [\d.]{1,15}s(?: \([^()]{1,40}\))?(?: ={1,200})?$/;
const WORD = / (PASSED|FAILED|SKIPPED|XFAIL|XPASS|ERROR|RERUN)(?=$| )/;
const AFTER_WORD = /^(?: \(.{0,500}\))?(?: {1,200}\[ {0,2}\d{1,3}%\])?$/;
const WORKER = /^\[gw\d{1,4}\] (?:\[ {0,2}\d{1,3}%\] )?([A-Z]{4,7}) (\S.{0,600})$/;
const SHORT = /^(PASSED|FAILED|XFAIL|XPASS|ERROR) (\S.{0,600})$/;
const SHORT_HEADER = /^={1,200} short test summary info ={1,200}$/;
const pytest_OUTCOMES = {
    PASSED: 'passed',
    XPASS: 'passed',
    FAILED: 'failed',
    ERROR: 'failed',
    SKIPPED: 'skipped',
    XFAIL: 'skipped',
};
/** Source of the format: pytest 9 with -v, -rA, -q and the default summary; pytest-xdist, pytest-rerunfailures. */
const PYTEST = {
    name: 'pytest',
    signs: [' passed', ' failed', ' error', ' skipped', ' xfailed'],
    runs: lines => segments(lines, pytest_CLOSING).map(pytest_runOf),
};
function pytest_runOf({ before, closing }) {
    const header = before.findLastIndex(line => SHORT_HEADER.test(line));
    const short = header < 0 ? [] : before.slice(header + 1).flatMap(shortLine);
    const said = [...before.slice(0, header < 0 ? before.length : header).flatMap(progressLine), ...short];
    const words = new Map();
    for (const { word, id } of said)
        words.set(id, (words.get(id) ?? new Set()).add(word));
    const tests = [...words].map(([id, all]) => testOf(id, all));
    const notRun = tests.filter(({ name, outcome }) => outcome === 'failed' && !name.includes('::')).length;
    return { counts: countsOf(closing[1] ?? '', [...words.values()]), notRun, listings: [tests] };
}
/** A test with two words is counted under both; here it is one. */
function countsOf(said, words) {
    const executed = figure(said, /(\d{1,9}) passed/) + figure(said, /(\d{1,9}) xpassed/);
    const failed = figure(said, /(\d{1,9}) failed/) + figure(said, /(\d{1,9}) error/);
    const failedTwice = words.filter(all => all.has('FAILED') && all.has('ERROR')).length;
    const bothColours = words.filter(all => all.has('PASSED') && all.has('ERROR')).length;
    return {
        executed: executed + failed - failedTwice - bothColours,
        failed: failed - failedTwice,
        skipped: figure(said, /(\d{1,9}) skipped/) + figure(said, /(\d{1,9}) xfailed/),
    };
}
function testOf(id, words) {
    const outcomes = [...words].map(word => pytest_OUTCOMES[word]);
    const outcome = ['failed', 'passed', 'skipped'].find(kind => outcomes.includes(kind)) ?? 'skipped';
    const flaky = outcome === 'passed' && words.has('RERUN');
    const file = id.split('::', 1)[0] ?? id;
    return { name: id, outcome, file, ...(flaky ? { flaky } : {}) };
}
function progressLine(line) {
    const worker = WORKER.exec(line);
    if (worker)
        return known(worker[1], worker[2]);
    const match = line.includes('::') ? WORD.exec(line) : null;
    if (!match || !AFTER_WORD.test(line.slice(match.index + match[0].length)))
        return [];
    return known(match[1], withoutOrigin(line.slice(0, match.index)));
}
function shortLine(line) {
    const [, word, rest = ''] = SHORT.exec(line) ?? [];
    return known(word, withoutMessage(rest));
}
function known(word, id) {
    if (word === undefined || !id || id.startsWith(' '))
        return [];
    return word in pytest_OUTCOMES || word === 'RERUN' ? [{ word, id }] : [];
}
/** `id <- file`: the test is inherited from there. */
function withoutOrigin(id) {
    const arrow = id.indexOf(' <- ');
    return arrow < 0 ? id : id.slice(0, arrow);
}
/** `id - message`, where a parameter in the id may hold the same dash. */
function withoutMessage(text) {
    const bracket = text.indexOf('[');
    const dash = text.indexOf(' - ');
    if (dash < 0 || bracket < 0 || dash < bracket)
        return dash < 0 ? text : text.slice(0, dash);
    const end = text.indexOf('] - ', bracket);
    return end < 0 ? text : text.slice(0, end + 1);
}

;// CONCATENATED MODULE: ./build/failure/console/runners/rspec.js


const rspec_CLOSING = /^(\d{1,9}) examples?, (\d{1,9}) failures?(?:, (\d{1,9}) pending)?(?:, (\d{1,9}) errors? occurred outside of examples)?$/;
const rspec_LISTED = /^rspec (?:'([^']{1,300})'|(\S{1,300})) # (\S.{0,500})$/;
const END_OF_TREE = /^(?:Pending:|Failures:|Finished in )/;
const rspec_ROW = /^( {0,64})(\S.*)$/;
const FAILED = / \(FAILED - \d{1,6}\)$/;
const rspec_PENDING = ' (PENDING: ';
/** Source of the format: RSpec 3.12, progress and documentation formatters. */
const RSPEC = {
    name: 'rspec',
    signs: [' example'],
    runs: lines => segments(lines, rspec_CLOSING).map(rspec_runOf),
};
/** An error outside of examples keeps them from running: nothing is listed then. */
function rspec_runOf({ before, closing, after }) {
    const [total = 0, red = 0, pending = 0, errors = 0] = closing.slice(1, 5).map(text => Number(text ?? 0));
    const counts = { executed: total - pending + errors, failed: red + errors, skipped: pending };
    return { counts, listings: [rspec_treeIn(before), after.flatMap(listed)] };
}
function listed(line) {
    const [, quoted, bare, name] = rspec_LISTED.exec(line) ?? [];
    const place = quoted ?? bare;
    if (place === undefined || name === undefined)
        return [];
    const [, path = '', number] = /^(?:\.\/)?([^[:]{1,300})(?::(\d{1,7}))?/.exec(place) ?? [];
    return [{ name, outcome: 'failed', file: path, ...(number ? { line: Number(number) } : {}) }];
}
/** Of the tree only the leaves are examples. */
function rspec_treeIn(lines) {
    const end = lines.findIndex(line => END_OF_TREE.test(line));
    const rows = lines.slice(0, end < 0 ? lines.length : end).flatMap(line => {
        const [, indent, text] = rspec_ROW.exec(line) ?? [];
        return indent === undefined || text === undefined ? [] : [{ depth: indent.length, ...example(text) }];
    });
    const place = nesting(' ');
    return rows.flatMap(({ depth, name, outcome }, at) => {
        const path = place(depth, name);
        return depth === 0 || (rows[at + 1]?.depth ?? 0) > depth ? [] : [{ name: path, outcome }];
    });
}
function example(text) {
    if (FAILED.test(text))
        return { name: text.replace(FAILED, ''), outcome: 'failed' };
    const at = text.indexOf(rspec_PENDING);
    if (at > 0 && text.endsWith(')'))
        return { name: text.slice(0, at), outcome: 'skipped' };
    return { name: text, outcome: 'passed' };
}

;// CONCATENATED MODULE: ./build/failure/console/runners/swift.js

/** The sums of all suites together; those of each suite stand before. */
const swift_CLOSING = /^Test Suite '(?:All tests|Selected tests)' (?:passed|failed) at /;
const TOTAL = /Executed (\d{1,9}) tests?, with (?:(\d{1,9}) tests? skipped and )?(\d{1,9}) failures? \(/;
const swift_ROW = /^Test Case '(?:-\[)?([\w. ]{1,400})\]?' (passed|failed|skipped) \(/;
const swift_OUTCOMES = {
    passed: 'passed',
    failed: 'failed',
    skipped: 'skipped',
};
/** Source of the format: swift-corelibs-xctest; not tested on real output. */
const SWIFT = {
    name: 'swift',
    signs: ['Test Suite '],
    runs: lines => segments(lines, swift_CLOSING).flatMap(swift_runOf),
};
/** Failures are counted by assertion there, tests only by their lines. */
function swift_runOf({ before, after }) {
    const said = TOTAL.exec(after[0] ?? '');
    if (!said)
        return [];
    const tests = before.flatMap(swift_row);
    const skipped = Number(said[2] ?? 0);
    const executed = figure(said[0], /(\d{1,9})/) - skipped;
    const red = tally(tests, 'failed');
    const failures = Number(said[3]);
    const likely = red <= failures && red > 0 === failures > 0;
    return [{ counts: { executed, failed: likely ? red : failures, skipped }, listings: likely ? [tests] : [] }];
}
function swift_row(line) {
    const [, name = '', word = ''] = swift_ROW.exec(line) ?? [];
    const outcome = swift_OUTCOMES[word];
    return outcome ? [{ name: name.replace(' ', '.'), outcome }] : [];
}

;// CONCATENATED MODULE: ./build/failure/console/runners/tap.js


const tap_ROW = /^( {0,64})(not )?ok (\d{1,9})(?: -)?(?: (\S.{0,400}?))??( # (?:SKIP|TODO|skip|todo)\b.*)?$/;
const SUBTEST = /^( {0,64})# Subtest: (\S.{0,400})$/;
const PLAN = /^1\.\.(\d{1,9})(?: #.{0,200})?$/;
const tap_FILE = /^(\S{1,300}\.\w{1,5}) \.{2,200}$/;
const TYPE = /^ {2,66}type: '(suite|test)'$/;
const tap_TOTAL = /^# tests {1,4}(\d{1,9})$/;
const tap_JOINT = ' > ';
/** Source of the format: testanything.org version 13 and 14, with Node's suites and the closing counts of Node and tape. */
const TAP = { name: 'tap', signs: ['ok 1'], runs: lines => files(lines).flatMap(runIn) };
/** A harness such as prove runs one file after the other, each with a plan of its own. */
function files(lines) {
    const starts = lines.flatMap((line, at) => (tap_FILE.test(line) ? [at] : []));
    const first = { file: null, lines: lines.slice(0, starts[0]) };
    const rest = starts.map((start, index) => ({
        file: tap_FILE.exec(lines[start] ?? '')?.[1] ?? null,
        lines: lines.slice(start + 1, starts[index + 1]),
    }));
    return [first, ...rest];
}
function runIn({ file, lines }) {
    const plans = lines.filter(line => PLAN.test(line));
    const rows = tap_rowsIn(lines);
    if (rows.length === 0 || (plans.length === 0 && file === null))
        return [];
    const top = rows.filter(({ depth }) => depth === 0);
    const tests = rows.filter(({ suite }) => !suite).map(({ test }) => test);
    const counts = closingCounts(lines) ?? planCounts(plans, top);
    const inOrder = top.length === figure(plans[0] ?? '', PLAN) && top.every((row, at) => row.number === at + 1);
    if (plans.length !== 1 || !inOrder)
        return [{ counts, listings: [] }];
    const listings = [tests, top.map(({ test }) => test)];
    if (file === null)
        return [{ counts, listings }];
    const inFile = (test) => ({ ...test, name: `${file}${tap_JOINT}${test.name}`, file });
    return [{ counts, listings: listings.map(listing => listing.map(inFile)) }];
}
function tap_rowsIn(lines) {
    const place = nesting(tap_JOINT);
    const rows = [];
    let typed = true;
    for (const line of lines) {
        const subtest = SUBTEST.exec(line);
        if (subtest)
            place(subtest[1]?.length ?? 0, subtest[2] ?? '');
        const type = typed ? null : TYPE.exec(line);
        const last = rows.at(-1);
        if (type && last) {
            last.suite = type[1] === 'suite';
            typed = true;
        }
        const match = tap_ROW.exec(line);
        if (!match)
            continue;
        const [, indent = '', bad, number = '', title = '', directive = ''] = match;
        const name = place(indent.length, plain(title) || `test ${number}`);
        const outcome = directive !== '' ? 'skipped' : bad ? 'failed' : 'passed';
        rows.push({ depth: indent.length, number: Number(number), test: { name, outcome }, suite: false });
        typed = false;
    }
    return rows;
}
/** In TAP a number sign and a backslash are escaped. */
function plain(title) {
    return title.replace(/\\([#\\])/g, '$1');
}
function closingCounts(lines) {
    const at = lines.findLastIndex(line => tap_TOTAL.test(line));
    if (at < 0)
        return null;
    const said = lines.slice(at, at + 9).join('\n');
    const failed = figure(said, /^# fail {1,4}(\d{1,9})$/m) + figure(said, /^# cancelled (\d{1,9})$/m);
    const skipped = figure(said, /^# skipped (\d{1,9})$/m) + figure(said, /^# todo (\d{1,9})$/m);
    return { executed: figure(said, /^# tests {1,4}(\d{1,9})$/m) - skipped, failed, skipped };
}
/** Without closing counts the plan is what the tests must agree with; with several plans nothing is. */
function planCounts(plans, top) {
    const tests = top.map(({ test }) => test);
    const skipped = tally(tests, 'skipped');
    const executed = plans.length === 1 ? figure(plans[0] ?? '', PLAN) - skipped : null;
    return { executed, failed: tally(tests, 'failed'), skipped };
}

;// CONCATENATED MODULE: ./build/failure/console/runners/unittest.js

const unittest_CLOSING = /^Ran (\d{1,9}) tests? in [\d.]{1,15}s$/;
const unittest_RESULT = /^(?:OK|FAILED|NO TESTS RAN)(?: \(([^()]{1,200})\))?$/;
/** Lines after the count: a blank one and the result. */
const RESULT_LINES = 2;
const unittest_ROW = /^ {0,2}(\w{1,200}) \(([\w.<>]{1,300})\)( [([].{0,300}[)\]])?(?: \.\.\.( .*)?)?$/;
const unittest_HEADING = /^(?:FAIL|ERROR|UNEXPECTED SUCCESS): (\S.{0,600})$/;
const NAME = /^(\w{1,200}) \(([\w.<>]{1,300})\)( [([].{0,300}[)\]])?$/;
const RULER = /^={70}$/;
const OUTCOME = / (?:(ok)|(FAIL|ERROR|unexpected success)|skipped .*|expected failure)$/;
/** Of a class or module: fails or is skipped without being a test. */
const FIXTURE = /^(?:setUp|tearDown)(?:Class|Module) /;
/** Source of the format: Python 3.11 and, for the names, 3.10, unittest with and without -v. */
const UNITTEST = {
    name: 'unittest',
    signs: ['Ran '],
    runs: lines => segments(lines, unittest_CLOSING).map(unittest_runOf),
};
function unittest_runOf({ before, closing, after }) {
    const result = after.slice(0, RESULT_LINES).find(line => unittest_RESULT.test(line)) ?? '';
    const said = unittest_RESULT.exec(result)?.[1] ?? '';
    const ran = Number(closing[1]);
    const skipped = figure(said, /skipped=(\d{1,9})/) + figure(said, /expected failures=(\d{1,9})/);
    const failed = figure(said, /(?:^|, )failures=(\d{1,9})/) +
        figure(said, /errors=(\d{1,9})/) +
        figure(said, /unexpected successes=(\d{1,9})/);
    const { tests, seen } = unittest_rowsIn(before);
    const complete = seen === ran && result !== '';
    const executed = complete ? tests.length - tally(tests, 'skipped') : ran - skipped;
    return {
        counts: { executed, failed, skipped },
        listings: [...(complete ? [tests] : []), unittest_headingsIn(before)],
    };
}
/** `tests` holds each failed subtest by itself, `seen` counts as the runner does. */
function unittest_rowsIn(lines) {
    const tests = new Map();
    const seen = new Set();
    let waiting = null;
    for (const line of lines) {
        const match = unittest_ROW.exec(line);
        const [, name = '', dotted = '', parameters = '', tail] = match ?? [];
        const outcome = unittest_outcomeOf(match ? (tail ?? '') : line);
        const id = match ? `${idOf(name, dotted)}${parameters}` : waiting;
        if (id !== null && outcome)
            tests.set(id, { name: id, outcome });
        if (match && !FIXTURE.test(`${name} `))
            seen.add(idOf(name, dotted));
        waiting = match && !outcome ? id : null;
    }
    return { tests: [...tests.values()], seen: seen.size };
}
/** Each failure has its heading below a ruler; nose and doctest have names of their own there. */
function unittest_headingsIn(lines) {
    return lines.flatMap((line, at) => {
        const heading = RULER.test(lines[at - 1] ?? '') ? unittest_HEADING.exec(line)?.[1] : undefined;
        if (heading === undefined)
            return [];
        const [, name, dotted = '', parameters = ''] = NAME.exec(heading) ?? [];
        return [{ name: name === undefined ? heading : `${idOf(name, dotted)}${parameters}`, outcome: 'failed' }];
    });
}
/** Up to Python 3.10 the brackets hold the class, from 3.11 on the whole name. */
function idOf(name, dotted) {
    return dotted.endsWith(`.${name}`) ? dotted : `${dotted}.${name}`;
}
function unittest_outcomeOf(tail) {
    const match = OUTCOME.exec(tail);
    if (!match)
        return null;
    if (match[1])
        return 'passed';
    return match[2] ? 'failed' : 'skipped';
}

;// CONCATENATED MODULE: ./build/failure/console/runners/vitest.js

const vitest_CLOSING = /^ {2,12}Tests {2}(.{1,200}) \((\d{1,9})\)$/;
const FILES = /^ Test Files {2}(?:(\d{1,9}) failed)?/;
const vitest_ROW = /^ ([✓×↓]) (\S.{0,600})$/;
const FAILURE = /^ FAIL {2}(\S.{0,600})$/;
/** A file that could not be run is named twice: `FAIL  a.test.ts [ a.test.ts ]`. */
const vitest_NOT_RUN = / \[ \S{1,300} \]$/;
const DURATION = /(?: \((?:retry|repeat) x\d{1,4}(?:, \w{1,10} x\d{1,4})?\))? {0,2}\d{1,9}ms(?: \((?:retry|repeat) x\d{1,4}\))?$/;
const RETRIED = /\(retry x\d{1,4}/;
const vitest_OUTCOMES = { '✓': 'passed', '×': 'failed', '↓': 'skipped' };
/** Source of the format: vitest 3, default and verbose reporters. A file that could not be run counts as one failed test. */
const VITEST = {
    name: 'vitest',
    signs: ['Test Files'],
    runs: lines => segments(lines, vitest_CLOSING)
        .filter(({ before }) => before.some(line => FILES.test(line)))
        .map(vitest_runOf),
};
function vitest_runOf({ before, closing }) {
    const failures = before.flatMap(vitest_failure);
    const said = closing[1] ?? '';
    const files = vitest_filesNotRun(failures, figure(before.findLast(line => FILES.test(line)) ?? '', FILES));
    const failed = figure(said, /(\d{1,9}) failed/) + (files?.length ?? 0);
    return {
        counts: {
            executed: figure(said, /(\d{1,9}) passed/) + failed,
            failed,
            skipped: figure(said, /(\d{1,9}) skipped/) + figure(said, /(\d{1,9}) todo/),
        },
        notRun: files?.length ?? 0,
        listings: files ? [[...files, ...before.flatMap(vitest_row)], failures] : [],
    };
}
/** Null where the files with failures are not as many as the runner counts. */
function vitest_filesNotRun(failures, failedFiles) {
    const red = new Set(failures.map(({ file }) => file));
    return red.size === failedFiles ? failures.filter(({ name }) => !name.includes(' > ')) : null;
}
function vitest_failure(line) {
    const name = FAILURE.exec(line)?.[1]?.replace(vitest_NOT_RUN, '');
    return name === undefined ? [] : [{ name, outcome: 'failed', file: fileOf(name) }];
}
/** Only the verbose reporter has the file in the name. */
function vitest_row(line) {
    const [, mark = '', said = ''] = vitest_ROW.exec(line) ?? [];
    const outcome = vitest_OUTCOMES[mark];
    if (!outcome || !said.includes(' > '))
        return [];
    const name = said.replace(DURATION, '');
    const flaky = outcome === 'passed' && RETRIED.test(said.slice(name.length));
    return [{ name, outcome, file: fileOf(name), ...(flaky ? { flaky } : {}) }];
}
function fileOf(name) {
    const at = name.indexOf(' > ');
    return (at < 0 ? name : name.slice(0, at)).replace(/^\|[^|]{1,80}\| /, '');
}

;// CONCATENATED MODULE: ./build/failure/console/runners.js























/** All that can be read. Their closing lines differ, so that no line closes two of them. */
const RUNNERS = [
    JEST,
    VITEST,
    MOCHA,
    PLAYWRIGHT,
    NODE_SPEC,
    TAP,
    PYTEST,
    UNITTEST,
    GO_TEST,
    GO_JSON,
    CARGO,
    NEXTEST,
    RSPEC,
    MINITEST,
    PHPUNIT,
    EXUNIT,
    DOTNET,
    CTEST,
    GTEST,
    MAVEN,
    GRADLE,
    SWIFT,
    BAZEL,
];

;// CONCATENATED MODULE: ./build/failure/console/tests-in.js




/** More than the reader of any output keeps. */
const MOST_CHARS = 64_000_000;
const MOST_LINES = 1_000_000;
/** No line with the name of a test is longer. */
const LINE_CHARS = 1_000;
/**
 * The tests in the output of the known runners, null where none of them closed with a summary. Code under test prints to
 * the same console: ids are given only where the runner's own summary agrees with them, and what is printed besides can
 * only make less of the reading. Who ends the runner and prints all of its output is not found out here.
 */
function testsIn(output) {
    if (output.length > MOST_CHARS)
        return null;
    const present = RUNNERS.filter(runner => runner.signs.some(sign => output.includes(sign)));
    if (present.length === 0)
        return null;
    const lines = (0,clean/* cleanLines */.v)(output);
    if (lines.length > MOST_LINES)
        return null;
    const short = lines.map(line => (line.length > LINE_CHARS ? line.slice(0, LINE_CHARS) : line));
    const found = present.map(({ name, runs }) => ({ name, runs: runs(short) }));
    return combined(found.filter(({ runs }) => runs.length > 0));
}
function combined(found) {
    const runs = found.flatMap(runner => runner.runs);
    if (runs.length === 0)
        return null;
    const about = {
        runners: found.map(({ name }) => name),
        runs: runs.length,
        counts: sum(runs),
        notRun: runs.reduce((total, { notRun = 0 }) => total + notRun, 0),
    };
    const read = found.flatMap(runner => runner.runs.map(run => agreed(run, prefixOf(runner, found))));
    const kinds = new Set(read.map(({ kind }) => kind));
    const results = read.flatMap(({ tests }) => tests);
    const ids = new Set(results.map(({ id }) => id));
    if (kinds.has('counts') || ids.size < results.length || ids.size > test_result/* MAX_TESTS */.R1)
        return { ...about, kind: 'counts' };
    if (!kinds.has('failures'))
        return { ...about, kind: 'all', results };
    return { ...about, kind: 'failures', results: results.filter(isTrouble) };
}
function sum(runs) {
    const add = (key) => runs.reduce((total, { counts }) => total + counts[key], 0);
    const executed = runs.reduce((total, { counts }) => (total === null || counts.executed === null ? null : total + counts.executed), 0);
    return { executed, failed: add('failed'), skipped: add('skipped') };
}
function prefixOf({ name }, found) {
    return found.length > 1 ? `${name}: ` : '';
}
/** The fullest listing that the summary bears out. */
function agreed({ counts, listings }, prefix) {
    const full = listings.find(listing => {
        const failed = tally(listing, 'failed');
        const skips = tally(listing, 'skipped');
        return (failed === counts.failed &&
            failed + tally(listing, 'passed') === counts.executed &&
            skips <= counts.skipped);
    });
    if (full)
        return { kind: 'all', tests: identified(full, prefix) };
    const red = listings.find(listing => tally(listing, 'failed') === counts.failed);
    if (!red)
        return { kind: 'counts', tests: [] };
    return { kind: 'failures', tests: identified(red, prefix).filter(isTrouble) };
}
function isTrouble({ outcome, flaky }) {
    return outcome === 'failed' || flaky === true;
}
/** Names made unique: of several with one name the second is `name #2`. */
function identified(listing, prefix) {
    const times = new Map();
    return listing.map(({ name, ...rest }) => {
        const id = `${prefix}${name}`.slice(0, test_result/* ID_CHARS */.eZ);
        const time = (times.get(id) ?? 0) + 1;
        times.set(id, time);
        return { id: time > 1 ? `${id} #${time}` : id, ...rest };
    });
}


/***/ }),

/***/ 955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mj: () => (/* binding */ EXCERPT_BYTES),
  S1: () => (/* binding */ countedExcerpt),
  Kb: () => (/* binding */ excerpt)
});

;// CONCATENATED MODULE: ./build/failure/fold.js
/** Longest block, in lines, that is recognised as repeated. */
const LONGEST_BLOCK = 12;
/** From this many on, repetitions are counted instead of shown. */
const FEWEST = 3;
/** Blocks of lines that come at once again and again stand once, with a line that counts the rest. Linear in the lines. */
function foldRepeats(lines) {
    const folded = [];
    let index = 0;
    while (index < lines.length) {
        const { size, times } = repetitionAt(lines, index);
        folded.push(...lines.slice(index, index + size));
        if (times > 1)
            folded.push({ text: note(size, times - 1), opens: false });
        index += size * times;
    }
    return folded;
}
function repetitionAt(lines, start) {
    for (let size = 1; size <= LONGEST_BLOCK; size++) {
        let same = 0;
        while (lines[start + size + same] && lines[start + size + same]?.text === lines[start + same]?.text)
            same++;
        const times = 1 + Math.floor(same / size);
        if (times >= FEWEST)
            return { size, times };
    }
    return { size: 1, times: 1 };
}
function note(size, more) {
    return size === 1 ? `[the line above ${more} more times]` : `[the ${size} lines above ${more} more times]`;
}

// EXTERNAL MODULE: ./build/failure/judge.js + 14 modules
var judge = __webpack_require__(6210);
// EXTERNAL MODULE: ./build/failure/lines.js
var failure_lines = __webpack_require__(6546);
// EXTERNAL MODULE: ./build/failure/console/tests-in.js + 26 modules
var tests_in = __webpack_require__(458);
// EXTERNAL MODULE: ./build/failure/sections.js
var sections = __webpack_require__(3853);
;// CONCATENATED MODULE: ./build/failure/outcome.js


/** What GitHub's runner writes when all steps are done, and Travis when the build is green. */
const RUNNER_DONE = /^(?:Post job cleanup\.|Cleaning up orphan processes)/;
const GREEN = /^Done\. Your build exited with 0\./;
/** How a cleaned log shows an error of the runner, which every step that fails ends with. */
const RUNNER_ERROR = /^error: /;
/** How Maven and Gradle close, and how near the end. */
const SUCCESS = /^(?:\[INFO\] )?BUILD SUCCESS(?:FUL\b|$)/;
const CLOSING_LINES = 12;
/** A marker worth less says nothing where nothing else does. */
const LEAST_SIGN = 4;
/** Naming a failure so plainly, a line is not taken for what a passing test printed. */
const CERTAIN = 9.5;
/** Whether a log tells of a failure: nothing must be made up about one that passed, and little shown where no sign is. */
function outcomeOf(log) {
    const said = statedBy(log);
    if (said !== 'unsaid')
        return said;
    const worths = log.verdicts.map(verdict => (verdict.kind === 'marked' ? verdict.marker.worth : 0));
    if (worths.some(worth => worth >= CERTAIN))
        return 'failed';
    if (closesWell(log.lines) || testsPassed(log.text))
        return 'passed';
    return worths.some(worth => worth >= LEAST_SIGN) ? 'failed' : 'unsaid';
}
/** What the CI system itself says. */
function statedBy({ text, lines }) {
    if ((0,sections/* failingExits */.O)(lines).length > 0)
        return 'failed';
    if (lines.some(line => GREEN.test(line.text)))
        return 'passed';
    if (!lines.some(line => RUNNER_DONE.test(line.text)))
        return 'unsaid';
    const raw = text.includes('##[group]');
    const errors = raw ? text.includes('##[error]') : lines.some(line => RUNNER_ERROR.test(line.text));
    return errors ? 'unsaid' : 'passed';
}
function closesWell(lines) {
    return lines.slice(-CLOSING_LINES).some(({ text }) => SUCCESS.test(text));
}
function testsPassed(text) {
    const counts = (0,tests_in/* testsIn */.p)(text)?.counts;
    return counts !== undefined && counts.failed === 0 && counts.executed !== null && counts.executed > 0;
}

;// CONCATENATED MODULE: ./build/failure/shape.js
/** A line without what varies from one occurrence to the next: numbers, addresses, hashes and white space. */
function shapeOf(line) {
    return line
        .slice(0, 400)
        .replace(/\b0x[0-9a-fA-F]{1,16}\b|\b[0-9a-f]{7,64}\b/g, '#')
        .replace(/\d+/g, '#')
        .replace(/\s+/g, ' ')
        .trim();
}
/** A line without what it is about: what it says of any file, name or number. */
function kindOf(line) {
    return line
        .slice(0, 200)
        .replace(/["'`‘’“”][^"'`‘’“”]{0,100}["'`‘’“”]/g, '#')
        .replace(/\S+/g, word => (/[\d./\\:_$]/.test(word) ? '#' : word))
        .replace(/\s+/g, ' ')
        .trim();
}

;// CONCATENATED MODULE: ./build/failure/own-worth.js

/** This many failures of a kind are told in full; from there on the worth of each goes down. */
const TOLD_IN_FULL = 6;
/** After so many more it is a half: of lines that say the same of other files, of any lines with one marker, of names. */
const HALF_AFTER = { kind: 24, marker: 40, name: 100 };
/** What a frame outside the project is worth of what it inherits. */
const FOREIGN_SHARE = 0.4;
/** Worth of the last line before the failing exit, for tools that none of the markers knows; fades upwards to nothing. */
const LAST_WORDS = { worth: 4.5, before: 0.93, least: 0.3 };
/** How far above its lines a heading is looked for. */
const HEADING_LINES = 400;
const PLAIN = { worth: 0, hands: 0, after: 0, before: 0, claims: 1 };
/** What each line is worth by itself; `last` is the index of the last one before the failing exit. */
function ownWorths(lines, verdicts, last) {
    const own = markedWorths(lines, verdicts);
    addHeadings(lines, verdicts, own);
    addLastWords(own, last);
    return own;
}
/** The first error comes before its cascade, and a reader needs few failures of a kind to see the cause. */
function markedWorths(lines, verdicts) {
    const times = counter();
    return verdicts.map((verdict, index) => {
        if (verdict.kind === 'noise')
            return { ...PLAIN, claims: 0 };
        if (verdict.kind === 'foreign-frame')
            return { ...PLAIN, claims: FOREIGN_SHARE };
        if (verdict.kind === 'plain')
            return PLAIN;
        const { worth, after, before, lasting } = verdict.marker;
        const ofMarker = times(verdict.marker);
        const ofKind = times(kindOf(lines[index]?.text ?? ''));
        const hands = worth / (fading(ofMarker, HALF_AFTER.marker) * fading(ofKind, HALF_AFTER.kind));
        return {
            worth: lasting ? worth / fading(ofMarker, HALF_AFTER.name) : hands,
            hands,
            after,
            before,
            claims: 1,
        };
    });
}
/** How often each key came before. */
function counter() {
    const counts = new Map();
    return key => {
        const before = counts.get(key) ?? 0;
        counts.set(key, before + 1);
        return before;
    };
}
function fading(times, halfAfter) {
    return 1 + Math.max(0, times - TOLD_IN_FULL) / halfAfter;
}
/** What a group of lines stands under is worth what the most of them is. */
function addHeadings(lines, verdicts, own) {
    verdicts.forEach((verdict, index) => {
        if (verdict.kind !== 'marked' || !verdict.marker.under)
            return;
        const heading = headingAbove(lines, index, verdict.marker.under);
        const worth = own[index]?.worth ?? 0;
        if (heading !== null && (own[heading]?.worth ?? 0) < worth)
            own[heading] = { ...PLAIN, worth };
    });
}
function headingAbove(lines, from, heading) {
    for (let index = from - 1; index >= Math.max(0, from - HEADING_LINES); index--)
        if (heading.test(lines[index]?.text ?? ''))
            return index;
    return null;
}
function addLastWords(own, last) {
    let { worth } = LAST_WORDS;
    for (let index = last; index >= 0 && worth > LAST_WORDS.least; index--) {
        const line = own[index];
        if (!line || line.claims === 0)
            continue;
        if (line.worth < worth)
            own[index] = { ...PLAIN, worth, hands: worth };
        worth *= LAST_WORDS.before;
    }
}

;// CONCATENATED MODULE: ./build/failure/score.js



/** Less than this is not handed on. */
const FAINT = 0.3;
/** Inheritance across a blank line is a little less, through noise much less. */
const ACROSS_PARAGRAPH = 0.95;
const THROUGH_NOISE = 0.5;
const SAME_LINE_AGAIN = 0.3;
/** How fast lines that differ in numbers only lose their worth: a little at first, from so many on quickly. */
const ALIKE = { fading: 0.25, many: 8, fadingOfMany: 0.5 };
/** How much each line says about why the run failed; 0 is nothing. */
function scoreLines(lines, verdicts) {
    const own = ownWorths(lines, verdicts, (0,sections/* failingExits */.O)(lines).at(-1) ?? lines.length - 1);
    const shares = (0,sections/* sectionShares */.m)(lines);
    const worth = inherited(lines, own).map((value, index) => value * (shares[index] ?? 1));
    return fadeRepetition(lines, worth);
}
/** A line is worth its own marker or what it inherits from one above or below, whichever is most. */
function inherited(lines, own) {
    const down = handedOn(own, 'after', index => lines[index]?.opens ?? false);
    const up = handedOn(own.toReversed(), 'before', index => lines[lines.length - index]?.opens ?? false).reverse();
    return down.map((value, index) => Math.max(value, up[index] ?? 0));
}
function handedOn(own, direction, crosses) {
    let carried = 0;
    let fade = 0;
    return Float64Array.from(own, (line, index) => {
        carried *= fade * (crosses(index) ? ACROSS_PARAGRAPH : 1) * (line.claims === 0 ? THROUGH_NOISE : 1);
        if (carried < FAINT)
            carried = 0;
        if (line.worth <= carried)
            return carried * line.claims;
        carried = line.hands;
        fade = line[direction];
        return line.worth * line.claims;
    });
}
/** The same line again says little; the same but for its numbers says less each time. */
function fadeRepetition(lines, worth) {
    const exact = new Set();
    const shapes = new Map();
    return worth.map((value, index) => {
        if (value === 0)
            return 0;
        const text = lines[index]?.text ?? '';
        const shape = shapeOf(text);
        const times = (shapes.get(shape) ?? 0) + 1;
        shapes.set(shape, times);
        const again = exact.has(text);
        exact.add(text);
        return again ? value * SAME_LINE_AGAIN : value / alike(times);
    });
}
function alike(times) {
    return times ** ALIKE.fading * Math.max(1, times / ALIKE.many) ** ALIKE.fadingOfMany;
}

;// CONCATENATED MODULE: ./build/failure/spend.js

/** Reserved for the line that stands for a gap before the lines are chosen. */
const GAP_BYTES = 24;
/** Lines worth less than this share of the best are left out even where there is room. */
const FLOOR = 0.08;
/** The lines worth most that fit into the budget with the gaps between them, by index, in the order of the log. */
function spend(lines, worth, budgetBytes) {
    const kept = new Uint8Array(lines.length);
    let left = budgetBytes - GAP_BYTES;
    for (const index of byWorth(worth)) {
        const cost = bytesOf(lines[index]) + gapsAdded(kept, index) * GAP_BYTES;
        if (cost > left)
            continue;
        kept[index] = 1;
        left -= cost;
    }
    closeSmallGaps(lines, kept);
    return Array.from(kept.keys()).filter(index => kept[index] === 1);
}
function bytesOf(line) {
    return line ? Buffer.byteLength(line.text) + (line.opens ? 2 : 1) : 0;
}
function byWorth(worth) {
    const best = worth.reduce((most, value) => Math.max(most, value), 0);
    const indices = Array.from(worth.keys()).filter(index => (worth[index] ?? 0) > best * FLOOR);
    return indices.sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0) || a - b);
}
/** A line between two kept ones closes a gap, one beside a kept line moves its edge, one alone opens a gap. */
function gapsAdded(kept, index) {
    return 1 - (kept[index - 1] ?? 0) - (kept[index + 1] ?? 0);
}
/** A line that is no longer than the gap it would leave may as well stand. */
function closeSmallGaps(lines, kept) {
    lines.forEach((line, index) => {
        const alone = kept[index] === 0 && kept[index - 1] === 1 && kept[index + 1] === 1;
        if (alone && bytesOf(line) <= GAP_BYTES)
            kept[index] = 1;
    });
}
/** The kept lines as text, nothing where none is kept; each run of others is one line that counts them, each paragraph keeps its blank line. */
function render(lines, kept) {
    if (kept.length === 0)
        return '';
    const out = [];
    let next = 0;
    for (const index of kept) {
        const line = lines[index];
        if (index > next)
            out.push(gap(lines, next, index));
        if (index === next && index > 0 && line?.opens)
            out.push('');
        out.push(line?.text ?? '');
        next = index + 1;
    }
    if (next < lines.length)
        out.push(gap(lines, next, lines.length));
    return out.join('\n');
}
/** Stands for the lines from one index up to another, and says where all of them differ from the one above in numbers only. */
function gap(lines, from, to) {
    const count = to - from;
    const above = shapeOf(lines[from - 1]?.text ?? '');
    if (from > 0 && lines.slice(from, to).every(line => shapeOf(line.text) === above))
        return `[... ${count} alike]`;
    return `[... ${count} ${count === 1 ? 'line' : 'lines'}]`;
}

;// CONCATENATED MODULE: ./build/failure/excerpt.js






/** Upper bound of an excerpt unless the caller says otherwise, in bytes of UTF-8. */
const EXCERPT_BYTES = 8000;
/** What is shown of a log that tells of no failure: its end. */
const PASSED = { heading: '[nothing failed in this log; its last lines:]', lines: 20, bytes: 1500 };
const UNSAID = {
    heading: '[no sign of a failure in this log; its last lines:]',
    lines: 80,
    bytes: EXCERPT_BYTES,
};
/** The lines of a log that say why it failed, in at most `budgetBytes` bytes of UTF-8. Pure; takes any text. */
function excerpt(text, budgetBytes = EXCERPT_BYTES) {
    return countedExcerpt(text, budgetBytes).text;
}
function countedExcerpt(text, budgetBytes) {
    const lines = foldRepeats((0,failure_lines/* logLines */.OG)(text));
    const verdicts = lines.map(line => (0,judge/* judge */.S)(line.text));
    switch (outcomeOf({ text, lines, verdicts })) {
        case 'passed':
            return endOf(lines, budgetBytes, PASSED);
        case 'unsaid':
            return endOf(lines, budgetBytes, UNSAID);
        case 'failed': {
            const kept = spend(lines, scoreLines(lines, verdicts), budgetBytes);
            return { text: render(lines, kept), keptLines: kept.length, failed: true };
        }
    }
}
function endOf(lines, budgetBytes, shown) {
    const worth = Float64Array.from(lines, (_, index) => Math.max(0, index + 1 + shown.lines - lines.length));
    const room = Math.min(budgetBytes, shown.bytes) - Buffer.byteLength(shown.heading) - 1;
    const kept = spend(lines, worth, room);
    const text = kept.length > 0 ? `${shown.heading}\n${render(lines, kept)}` : '';
    return { text, keptLines: kept.length, failed: false };
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
    const told = runs.filter(run => run.green || (run.tests !== null && run.tests.kind !== 'counts'));
    const red = new Set(told.flatMap(run => [...redIn(run)]));
    const changed = [...red].filter(id => told.some(run => redIn(run).has(id) && wasGreenElsewhere(id, run, told)));
    const retried = runs
        .flatMap(({ tests }) => (tests?.results ?? []).filter(({ flaky }) => flaky))
        .map(({ id }) => id);
    return [...new Set([...changed, ...retried])].sort();
}
function redIn({ tests }) {
    const red = (tests?.results ?? []).filter(({ outcome }) => outcome === 'failed');
    return new Set(red.map(({ id }) => id));
}
function wasGreenElsewhere(id, where, runs) {
    return runs.some(run => {
        if (run === where || redIn(run).has(id))
            return false;
        if (run.green)
            return true;
        if (run.tests?.kind === 'all')
            return run.tests.results.some(test => test.id === id && test.outcome === 'passed');
        const executed = run.tests?.counts.executed ?? null;
        return executed !== null && executed === where.tests?.counts.executed;
    });
}


/***/ }),

/***/ 6210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

;// CONCATENATED MODULE: ./build/failure/first-match.js
/**
 * Finds the first of many whose pattern a line matches. Patterns that begin with `^` (and then hold no alternative beside
 * it) become one expression, which most lines leave at their first character.
 */
function firstMatch(candidates) {
    const anchored = candidates.filter(isAnchored);
    const others = candidates.flatMap((candidate, rank) => (isAnchored(candidate) ? [] : [{ candidate, rank }]));
    const ranks = anchored.map(candidate => candidates.indexOf(candidate));
    const any = new RegExp(anchored.map(({ pattern }) => `(${pattern.source})`).join('|') || '(?!)');
    return line => {
        const found = any.exec(line);
        const which = found ? found.indexOf(found[0], 1) - 1 : -1;
        const rank = ranks[which] ?? candidates.length;
        const stronger = others.find(other => other.rank < rank && other.candidate.pattern.test(line));
        return stronger?.candidate ?? anchored[which] ?? null;
    };
}
/** What ignores case stands alone: as a group with a modifier it was now and then not recognised (Node 24.21, busy process). */
function isAnchored({ pattern }) {
    return pattern.flags === '' && pattern.source.startsWith('^');
}

;// CONCATENATED MODULE: ./build/failure/markers/beam-and-others.js
/** Elixir, Erlang; Bazel; Perl's TAP; R; Julia; Pester; Vim. */
const BEAM_AND_OTHERS = {
    naming: [
        { pattern: /^\s*\*\* \(/, worth: 9, after: 0.9, before: 0.6 },
        { pattern: /^== Compilation error in file /, worth: 9.5, after: 0.9, before: 0.5 },
        {
            pattern: /^\s{0,6}\d{1,4}\) (?:test|property|doctest) .{1,300} \(/,
            lasting: true,
            worth: 10,
            after: 0.92,
            before: 0.3,
        },
        {
            pattern: /^\/\/\S{1,200}:\S{1,200} .{0,40}(?:FAILED|TIMEOUT|NO STATUS)/,
            lasting: true,
            worth: 9.5,
            after: 0.6,
            before: 0.3,
        },
        { pattern: /^={4,} Test output for \/\//, worth: 8.5, after: 0.93, before: 0.3 },
        { pattern: /^#\s{1,8}Failed test\b/, lasting: true, worth: 9.5, after: 0.9, before: 0.4 },
        { pattern: /^── \d{0,4}\.? ?(?:Failure|Error)/, lasting: true, worth: 9.5, after: 0.9, before: 0.3 },
        {
            pattern: /\bTest Failed at |\bError During Test at /,
            lasting: true,
            worth: 10,
            after: 0.9,
            before: 0.4,
        },
        { pattern: /^\s*\[-\]\s/, worth: 9, after: 0.9, before: 0.3 },
        {
            pattern: /\bFound errors? in\b|\bFAILED test case\b|\bTest (?:Case|Suite) .{1,200} failed\b/,
            worth: 9,
            after: 0.85,
            before: 0.4,
        },
    ],
    telling: [
        {
            pattern: /^\s{1,8}\(\w[\w-]{0,60} \d[\w.-]{0,30}\) \S{1,200}\.exs?:\d/,
            worth: 5,
            after: 0.7,
            before: 0.75,
        },
        { pattern: /^\s{1,8}(?:code|left|right|stacktrace):/, worth: 7, after: 0.8, before: 0.8 },
        { pattern: /^(?:Dubious, test returned|Result: FAIL$)/, worth: 7, after: 0.6, before: 0.6 },
    ],
};

;// CONCATENATED MODULE: ./build/failure/markers/c-and-cpp.js
/** gcc, clang, ld, CMake, ctest, GoogleTest, make, ninja, shellcheck. */
const C_AND_CPP = {
    naming: [
        {
            pattern: /undefined reference to|multiple definition of|cannot find -l|ld returned \d|unresolved external|Undefined symbols/,
            worth: 9.5,
            after: 0.75,
            before: 0.7,
        },
        { pattern: /^CMake Error/, worth: 10, after: 0.93, before: 0.2 },
        { pattern: /^FAILED: /, worth: 10, after: 0.85, before: 0.3 },
        { pattern: /^\[ {2}FAILED {2}\] \S/, lasting: true, worth: 9.5, after: 0.4, before: 0.85 },
        { pattern: /:\d{1,6}: Failure$|^unknown file: Failure$/, worth: 10, after: 0.9, before: 0.3 },
        {
            pattern: /^\s{0,6}\d{1,6}\/\d{1,6} Test {1,4}#\d{1,6}: .{1,300}\*\*\*/,
            lasting: true,
            worth: 9.5,
            after: 0.85,
            before: 0.3,
        },
        {
            pattern: /^\s{1,8}\d{1,6} - .{1,300} \((?:Failed|Timeout|SEGFAULT|Subprocess aborted|Not Run|Exception)/,
            lasting: true,
            worth: 9.5,
            after: 0.6,
            before: 0.5,
        },
        { pattern: /^In .{1,200} line \d{1,6}:$/, worth: 8.5, after: 0.9, before: 0.3 },
    ],
    telling: [
        { pattern: /^g?make(?:\[\d+\])?: \*\*\* /, worth: 6, after: 0.3, before: 0.75 },
        { pattern: /^ninja: build stopped/, worth: 6, after: 0.3, before: 0.6 },
        {
            pattern: /\bin instantiation of\b|required from\b|^In file included from /,
            worth: 3,
            after: 0.6,
            before: 0.6,
        },
    ],
};

;// CONCATENATED MODULE: ./build/failure/markers/crashes.js
/** An exception, a crash. */
const CRASHES = [
    { pattern: /^\s*ERROR(?::| {1,4})\s?\S/, worth: 7.5, after: 0.8, before: 0.4 },
    {
        pattern: /^\s*(?:Caused by: |Uncaught |Unhandled |thrown: )?(?:[\w$]{1,60}[.\\:]{1,2}){0,12}(?:[A-Z]\w{0,60})?(?:Error|Exception|Failure|Fault|Interrupt|Exit)\b/,
        worth: 8.5,
        after: 0.87,
        before: 0.75,
    },
    {
        pattern: /[Ss]egmentation fault|core dumped|AddressSanitizer|WARNING: DATA RACE|stack overflow|[Oo]ut ?[Oo]f ?[Mm]emory|\bSIG(?:SEGV|ABRT|KILL|BUS|ILL|FPE)\b/,
        worth: 9,
        after: 0.9,
        before: 0.6,
    },
    { pattern: /\b(?:FATAL|Fatal|fatal|CRITICAL)\b/, worth: 8, after: 0.8, before: 0.5 },
    {
        pattern: /\brake aborted!|\bCommand failed\b|command not found|No such file or directory|cannot open shared object|Permission denied/,
        worth: 6.5,
        after: 0.7,
        before: 0.6,
    },
];

;// CONCATENATED MODULE: ./build/failure/markers/diagnostics.js
/** A diagnostic of a compiler, linter, linker or build tool, with its place. */
const DIAGNOSTICS = [
    {
        pattern: /[\w)\]]:\d{1,6}(?::\d{1,5})?:? (?:fatal |internal compiler |syntax )?error\b/i,
        worth: 10,
        after: 0.88,
        before: 0.5,
    },
    {
        pattern: /\(\d{1,6}(?:,\d{1,5}){0,3}\): (?:fatal |syntax )?error\b/i,
        worth: 10,
        after: 0.8,
        before: 0.4,
    },
    {
        pattern: /^(?:error|ERROR|Error): (?!Process completed with exit code|The operation was canceled|.{0,120}\b(?:exited|failed|returned|terminated) with (?:exit )?(?:code|status))/,
        worth: 9.5,
        after: 0.9,
        before: 0.4,
    },
    {
        pattern: /^(?!.{0,400}[Ww]arning)(?:\.{0,2}\/|[A-Za-z]:\\|\w)[^\s:]{0,300}\.\w{1,8}:\d{1,6}(?::\d{1,5})?(?::|$)/,
        worth: 6,
        after: 0.8,
        before: 0.55,
    },
    { pattern: /^\s+[\w.-]{1,100}\.\w{1,8}:\d{1,6}: (?!warning|note)\S/, worth: 8, after: 0.85, before: 0.5 },
    {
        pattern: /^(?!.{0,400}[Ww]arning)\s+(?:\/|[A-Za-z]:\\)[^\s:]{1,300}\.\w{1,8}:\d{1,6}(?::\d{1,5})?(?::|$)/,
        worth: 6,
        after: 0.8,
        before: 0.6,
    },
    {
        pattern: /[\w)]\.\w{1,8}:\d{1,6}:\d{1,5}: (?!warning|note|info|remark)\S/,
        worth: 7.5,
        after: 0.85,
        before: 0.5,
    },
];

;// CONCATENATED MODULE: ./build/failure/markers/dotnet-and-swift.js
/** dotnet test, xUnit, NUnit, MSBuild; swift test, XCTest, xcodebuild. By their documentation, not by runs here. */
const DOTNET_AND_SWIFT = {
    naming: [
        {
            pattern: /^\s{0,8}Failed \S.{0,300} \[[<\d][^\]]{0,20}\]$/,
            lasting: true,
            worth: 10,
            after: 0.9,
            before: 0.3,
        },
        {
            pattern: /\[xUnit\.net [\d:.]{1,20}\] .{1,300} \[FAIL\]/,
            lasting: true,
            worth: 10,
            after: 0.9,
            before: 0.3,
        },
        { pattern: /^\s{0,8}Error Message:$/, worth: 8, after: 0.93, before: 0.6 },
        { pattern: /\berror [A-Z]{2,8}\d{3,5}: /, worth: 10, after: 0.7, before: 0.4 },
        { pattern: /^Test (?:Case|Suite) '.{1,200}' failed/, lasting: true, worth: 9, after: 0.5, before: 0.7 },
        { pattern: /\berror: -?\[?\w.{0,200}\]? : \S/, worth: 10, after: 0.8, before: 0.4 },
        { pattern: /^Failing tests:$/, worth: 9, after: 0.93, before: 0.3 },
    ],
    telling: [
        { pattern: /^Failed!\s+- Failed:\s+[1-9]/, worth: 8, after: 0.4, before: 0.5 },
        { pattern: /^\s{1,8}at \S.{1,300} in .{1,300}:line \d/, worth: 5, after: 0.6, before: 0.7 },
        { pattern: /^\*\* (?:TEST|BUILD|ARCHIVE) FAILED \*\*/, worth: 7, after: 0.6, before: 0.6 },
    ],
};

;// CONCATENATED MODULE: ./build/failure/markers/endings.js
/** How it ended: headings of failure lists, counts, exit status. */
const ENDINGS = [
    {
        pattern: /^(?:error: Process completed with exit code|The command ".{0,400}" (?:exited with [1-9]|failed and exited))/,
        worth: 9,
        after: 0.3,
        before: 0.8,
    },
    {
        pattern: /^\s*(?:Failed tests?|Failures?|Errors?|Failed examples|failures|errors|Tests in error):/,
        worth: 8,
        after: 0.93,
        before: 0.3,
    },
    {
        pattern: /\b[1-9]\d{0,6} (?:tests? |specs? |examples? |checks? |assertions? |files? )?(?:failed|failures?|failing|errors?|problems?|broken|crashed)\b/i,
        worth: 7,
        after: 0.7,
        before: 0.55,
    },
    {
        pattern: /\b(?:failures?|failed|errors?|FAILED|failing)\s?[:=]\s?[1-9]/i,
        worth: 7,
        after: 0.7,
        before: 0.55,
    },
    { pattern: /^\s*# (?:fail|cancelled) [1-9]/, worth: 6, after: 0.5, before: 0.4 },
    {
        pattern: /^(?:FAIL|FAILED|ERROR|FAILURE|BUILD FAIL(?:ED|URE))\W{0,3}$/,
        worth: 7,
        after: 0.8,
        before: 0.7,
    },
    {
        pattern: /\bexit(?:ed)?(?: with)?(?: code| status)?:? [1-9]\d{0,9}\b|returned (?:a )?non-zero|non-zero exit|exit code [1-9]/i,
        worth: 5,
        after: 0.3,
        before: 0.82,
    },
];
/** Something is wrong, in words that also occur where nothing is. */
const WORDS = [
    {
        pattern: /^\s{0,40}at \S.{1,400}\d\)?$/,
        worth: 3.5,
        after: 0.6,
        before: 0.7,
    },
    {
        pattern: /(?<![\w-])(?:error|failed|failure|fails|invalid|cannot|could not|couldn't|unable to|unexpected|undefined|unknown|missing|not found|timed out|timeout|refused|denied|conflict|aborted|killed|disconnected|did not|not formatted|too many|halted)(?![\w=-])/i,
        worth: 4.5,
        after: 0.75,
        before: 0.6,
    },
    { pattern: /\b\w{1,60}Error\b|\b\w{1,60}Exception\b/, worth: 4.5, after: 0.75, before: 0.6 },
];
/** A tool's own word that it only warns: what else the line says is no failure. */
const WARNING = {
    pattern: /^\s{0,20}(?:\[(?:warn|warning)\d{0,2}\]|warn(?:ing)?\b(?! as error|s? treated as| \([A-Z\d_]{2,60}\) )|\S{1,300}:\d{1,6}(?::\d{1,6})?:? (?:warning|note|info)\b|\d{1,6}:\d{1,5}\s+warning\b)|\bwarn(?:ing)?:/i,
    worth: 0.8,
    after: 0.5,
    before: 0.3,
};

;// CONCATENATED MODULE: ./build/failure/markers/javascript.js
/** A file by its path alone, as eslint's and stylelint's default formats put it above what they found there. */
const FILE_HEADING = /^(?:\/|[A-Za-z]:\\|\.{0,2}[\w@-])\S{0,300}\.\w{1,8}$/;
/** jest, vitest, mocha, node:test, ava, playwright, cypress, tsc, eslint, stylelint. */
const JAVASCRIPT = {
    naming: [
        { pattern: /^\s*(?:●|⨯) +(?!Console)\S/, lasting: true, worth: 9.5, after: 0.86, before: 0.4 },
        {
            pattern: /^ {0,6}\d{1,4}\) \[?[\w-]{1,40}\]? ?› \S/,
            lasting: true,
            worth: 10,
            after: 0.9,
            before: 0.3,
        },
        { pattern: /^test at \S{1,300}:\d/, worth: 8, after: 0.9, before: 0.3 },
        {
            pattern: /^\s+\d{1,6}:\d{1,5}\s+(?:error|✖|×|✗)\s/,
            lasting: true,
            under: FILE_HEADING,
            worth: 9.5,
            after: 0.7,
            before: 0.75,
        },
        {
            pattern: /^[\w@./\\-]{1,300}:\d{1,6}:\d{1,5} - error /,
            lasting: true,
            worth: 10,
            after: 0.88,
            before: 0.4,
        },
        { pattern: /^[│|] {1,4}✖ /, lasting: true, worth: 9, after: 0.5, before: 0.3 },
        { pattern: /^(?:Serialized Error|Rejected to value): /, worth: 7.5, after: 0.5, before: 0.8 },
    ],
    telling: [
        { pattern: /^\s*>+ {1,4}\d{1,6} ?[|│]/, worth: 7.5, after: 0.75, before: 0.65 },
        { pattern: /^\s*❯ \S{1,300}:\d{1,6}:\d/, worth: 7.5, after: 0.85, before: 0.7 },
        { pattern: /^ {0,8}Test (?:Files|Suites:?) .{0,60}\d failed/, worth: 7.5, after: 0.8, before: 0.5 },
        { pattern: /^Found [1-9]\d{0,6} errors?\b/, worth: 7.5, after: 0.6, before: 0.5 },
    ],
};

;// CONCATENATED MODULE: ./build/failure/markers/jvm.js
/** Maven, surefire, Gradle, JUnit, Kotlin, sbt, ScalaTest, clojure.test. */
const JVM = {
    naming: [
        { pattern: /<<< (?:FAILURE|ERROR)!/, lasting: true, worth: 10, after: 0.85, before: 0.3 },
        { pattern: /^\[ERROR\] {1,4}[\w$.[\]() ]{1,200}:\d{1,6}\b/, worth: 9, after: 0.6, before: 0.4 },
        { pattern: /^[\w$.]{1,200} > .{1,300} FAILED$/, lasting: true, worth: 10, after: 0.9, before: 0.3 },
        { pattern: /\.\w{1,8}:\[\d{1,6},\d{1,5}\] /, worth: 10, after: 0.8, before: 0.4 },
        { pattern: /\.kts?: \(\d{1,6}, \d{1,5}\):? /, worth: 10, after: 0.8, before: 0.4 },
        { pattern: /^e: \S/, worth: 10, after: 0.8, before: 0.4 },
        { pattern: / \*{3} FAILED \*{3}/, lasting: true, worth: 9.5, after: 0.88, before: 0.4 },
        { pattern: /^\[error\] \S{1,300}\.\w{1,8}:\d{1,6}(?::\d{1,5})?: /, worth: 10, after: 0.88, before: 0.4 },
        { pattern: /^(?:FAIL|ERROR) in \(/, lasting: true, worth: 10, after: 0.9, before: 0.3 },
    ],
    telling: [
        { pattern: /^\[(?:ERROR|error)\]\s*\S/, worth: 8, after: 0.6, before: 0.4 },
        { pattern: /^(?:\* )?What went wrong:/, worth: 8, after: 0.85, before: 0.3 },
        {
            pattern: /^\[ERROR\] (?:To see the full|Re-run Maven|For more information|\[Help \d|-> \[Help)/,
            worth: 0.5,
            after: 0.3,
            before: 0.3,
        },
    ],
};

;// CONCATENATED MODULE: ./build/failure/markers/noise.js
/** Lines that say nothing about why a build failed, whatever words they contain; each names its source. */
const NOISE = [
    // Package managers at work.
    /^\s*(?:Downloading|Downloaded|Fetching|Installing|Installed|Unpacking|Selecting previously|Preparing to unpack|Setting up|Processing triggers|Collecting|Using cached|Requirement already|Building wheel|Created wheel|Stored in directory|Resolving|Updating|Extracting|Compiling [\w-]{1,80} v\d|Get:\d|Hit:\d|Ign:\d|Reading |Receiving|remote: (?:Counting|Compressing|Enumerating|Total)|Adding |Locking |Pouring)\b/,
    /^(?:\s*(?:npm|yarn|pnpm) (?:warn|WARN|notice|http|verb|info)\b|warning (?:package|\S{1,100} > )|\[\d\/\d\] )/,
    /^\s*\[(?:INFO|info)\](?!.{0,300}(?:FAIL|ERROR|Failed|\*\*\*|\.scala:\d|==> X|\] [!x] |Falsified))/,
    /^\s*\[[▬․=#>.\- ]{10,200}\]/,
    /^\s*Download(?:ing|ed)?:? (?:from|https?:)/,
    /^(?:\s{0,20}\d{1,3}%|[\s#=>.]{10,}(?:\d{1,3}(?:\.\d)?%)?)$/,
    /^(?:added|changed|removed|audited|up to date|found 0 vulnerabilities)\b/,
    /^checking (?:for|whether|if|how|that|size) .{1,300}\.{3}/,
    // git, docker, the runner.
    /^(?:\[command\]|Cloning into|Switched to|HEAD is now|Submodule |From https?:| \* \[new (?:branch|tag|ref)\]| \* branch )/,
    /^(?:[0-9a-f]{12}: (?:Pulling|Waiting|Verifying|Download|Pull|Already|Extracting)|Status: |Digest: sha256)/,
    /^(?:Post job cleanup|Cleaning up orphan|Terminate orphan|Temporarily overriding|Prepare |Getting action download|Complete job name|Requested labels|Job defined at|Job is |Waiting for a runner|Current runner version|Runner |Secret source)/,
    /^(?:shell: |env:$|with:$| {2}[A-Z][A-Z0-9_]{2,60}: )/,
    /^(?:travis_(?:time|fold):|\$ export |Setting environment variables)/,
    // Tests that passed or did not run.
    /^\s*(?:✓|✔|√|PASS\b|ok \d|ok\s{2,}|--- PASS|=== (?:RUN|PAUSE|CONT)|\[\+\]|\[ {7}OK \]|\[ RUN {6}\])/,
    /\s(?:PASS|PASSED|OK|SKIPPED|UP-TO-DATE|NO-SOURCE|FROM-CACHE)\s*(?:\[[\d.]{1,12}s\]\s*)?(?:\[ {0,3}\d{1,3}%\])?$/,
    /^test .{1,300} \.\.\. (?:ok|ignored)$/,
    /^[.sSFExX*]{20,}(?:\s*\[ {0,3}\d{1,3}%\])?$/,
    /^✖ \d{1,7} problems? \(0 errors, /,
    // Coverage tables and timings.
    /^\s*\S{1,200}\s*\|\s*[\d.]{1,6}\s*\|/,
    /^\s*(?:Finished|Done|Time|Duration)\b.{0,20} in? ?[\d.]+ ?(?:s|ms|sec|seconds|min)\b/,
];
/** A count of none is good news in the words of bad news. */
const GOOD_NEWS = /\b(?:0|no) (?:tests? |specs? |new )?(?:errors?|failures?|failed|failing|problems?|warnings?|vulnerabilities|crashed)\b|\b(?:errors?|failures?|failed)\s?[:= ]\s?0\b|\b0 fail\b/i;
/** Stack frames of runners, runtimes and installed packages: they show the way, not the place. */
const FOREIGN_FRAME = /^\s*at .{0,300}(?:node_modules|node:internal|\(internal\/|java\.base\/|jdk\.internal|sun\.reflect|java\.lang\.reflect|org\.junit|org\.gradle|junit\.framework|org\.apache\.maven|com\.sun\.proxy|<anonymous>\)$)|^\s*File "[^"]{0,300}(?:site-packages|\/lib\/python\d)|^\s*\/\S{0,300}(?:site-packages|dist-packages|\/vendor\/|\/gems\/)\S{0,300}:\d/;
/** What a tool that runs others puts before their lines: a time, a step of a container build, a container's name. */
const PREFIX = /^(?:#\d{1,4} (?:\d{1,6}\.\d{1,4} )?|\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d[\d.,]{0,10}(?:Z|[+-]\d\d:?\d\d)?\]?\s|\[?\d\d:\d\d:\d\d[\d.,]{0,10}\]?\s|[a-z][\w.-]{0,60}[_-]\d{1,3}\s{1,20}\| )/;

;// CONCATENATED MODULE: ./build/failure/markers/python.js
/** pytest, unittest, Django, mypy, ruff, robot, behave, bandit, lintrunner. */
const PYTHON = {
    naming: [
        { pattern: /^E\s{2,}\S/, worth: 8.5, after: 0.75, before: 0.8 },
        { pattern: /^_{3,} .{1,200} _{3,}$/, worth: 9.5, after: 0.9, before: 0.2 },
        { pattern: /^ERROR (?=\S{1,300}(?:::|\.py\b))/, lasting: true, worth: 10, after: 0.9, before: 0.4 },
        {
            pattern: /^ERROR: (?:test|setUp|tearDown|\w{1,100} \()/,
            lasting: true,
            worth: 10,
            after: 0.9,
            before: 0.4,
        },
        { pattern: /^[\w./\\-]{1,300}\.py:\d{1,6}: \w{1,60}$/, worth: 8, after: 0.5, before: 0.85 },
        { pattern: /^Traceback \(most recent call last\)/, worth: 7, after: 0.93, before: 0.5 },
        {
            pattern: /^(?:[A-Z]{1,8}\d{3,4} (?:\[\*\] )?[A-Z`]|invalid-syntax: )/,
            worth: 8.5,
            after: 0.9,
            before: 0.3,
        },
        {
            pattern: /^ {2}(?:Error|Warning) \([A-Z\d_]{2,60}\) \S/,
            lasting: true,
            under: /^>>> Lint for /,
            worth: 9,
            after: 0.9,
            before: 0.4,
        },
        { pattern: /^>> Issue: \[/, lasting: true, worth: 8.5, after: 0.9, before: 0.2 },
        { pattern: /^.{1,200} \| FAIL \|/, lasting: true, worth: 9, after: 0.9, before: 0.3 },
    ],
    telling: [
        { pattern: /^>\s{2,}\S/, worth: 7.5, after: 0.7, before: 0.75 },
        { pattern: /^\s*File "[^"]{1,300}", line \d/, worth: 3.5, after: 0.6, before: 0.7 },
        {
            pattern: /^={3,} .{0,160}\b(?:failed|error|errors)\b.{0,160} ={3,}$/,
            worth: 8,
            after: 0.3,
            before: 0.6,
        },
        { pattern: /^!{3,} .{1,200} !{3,}$/, worth: 7.5, after: 0.6, before: 0.6 },
    ],
};

;// CONCATENATED MODULE: ./build/failure/markers/ruby-and-php.js
/** RSpec, Minitest, rake, RuboCop; PHPUnit, PHPStan, Pest. */
const RUBY_AND_PHP = {
    naming: [
        { pattern: /^rspec \.?\S{1,300}[:[]\d/, lasting: true, worth: 9, after: 0.6, before: 0.4 },
        { pattern: /^\s{0,8}Failure\/Error: /, worth: 8.5, after: 0.9, before: 0.7 },
        { pattern: /\(FAILED - \d{1,6}\)$/, lasting: true, worth: 9, after: 0.5, before: 0.3 },
        {
            pattern: /^[A-Z][\w:]{1,200}#test_\S{1,200}(?::$| \[)/,
            lasting: true,
            worth: 9.5,
            after: 0.92,
            before: 0.4,
        },
        { pattern: /^(?:bin\/)?rails test \S{1,300}:\d/, worth: 7.5, after: 0.4, before: 0.4 },
        {
            pattern: /^There (?:was|were) \d{1,6} (?:failures?|errors?|risky tests?):/,
            worth: 8,
            after: 0.93,
            before: 0.3,
        },
        { pattern: /^(?:PHP (?:Fatal|Parse)|Fatal) error: /, worth: 9.5, after: 0.85, before: 0.4 },
    ],
    telling: [
        { pattern: /^\s{0,8}# \.{0,2}\/\S{1,300}:\d{1,6}:in /, worth: 5, after: 0.7, before: 0.75 },
        { pattern: /^\s*from .{1,300}:\d{1,6}:in /, worth: 3.5, after: 0.6, before: 0.7 },
        {
            pattern: /^\d{1,7} (?:runs|tests|examples), .{0,200}\b[1-9]\d{0,6} (?:failure|error)/,
            worth: 7.5,
            after: 0.6,
            before: 0.5,
        },
        {
            pattern: /^Tests: \d{1,7}, Assertions: .{0,100}(?:Failures|Errors): /,
            worth: 7.5,
            after: 0.5,
            before: 0.5,
        },
    ],
};

;// CONCATENATED MODULE: ./build/failure/markers/rust-and-go.js
/** rustc, cargo test, clippy; go build, go vet, go test. */
const RUST_AND_GO = {
    naming: [
        {
            pattern: /^error(?:\[[A-Z]{1,4}\d{1,5}\])?: (?!could not compile|test failed|aborting due)/,
            worth: 9.5,
            after: 0.9,
            before: 0.4,
        },
        { pattern: /^\s*--> \S{1,300}:\d/, worth: 7, after: 0.9, before: 0.7 },
        { pattern: /^-{4} .{1,200} -{4}$/, worth: 8, after: 0.93, before: 0.2 },
        { pattern: /^test .{1,300} \.\.\. FAILED\b/, lasting: true, worth: 10, after: 0.8, before: 0.2 },
        { pattern: /^\s*--- FAIL: /, lasting: true, worth: 10, after: 0.9, before: 0.4 },
        { pattern: /^FAIL\t\S/, lasting: true, worth: 9, after: 0.5, before: 0.6 },
        { pattern: /^\s+\w[\w.-]{1,100}\.go:\d{1,6}: \S/, worth: 8.5, after: 0.88, before: 0.5 },
        { pattern: /\bpanic: |\bpanicked at\b|^panic$/, worth: 9, after: 0.85, before: 0.4 },
        { pattern: /^# \S{1,200}(?: \[\S{1,200}\])?$/, worth: 3, after: 0.5, before: 0.2 },
    ],
    telling: [
        { pattern: /^error: (?:could not compile|test failed|aborting due)/, worth: 7, after: 0.4, before: 0.6 },
        { pattern: /^warning: `.{1,80}` \(.{1,80}\) generated \d/, worth: 0.5, after: 0.3, before: 0.3 },
    ],
};

;// CONCATENATED MODULE: ./build/failure/markers/tests.js
/** A failing test by name, whatever the runner. */
const TESTS = [
    {
        pattern: /^\s*(?:FAIL|FAILED)(?::|\s{1,4})\s?[^\s(\d]/,
        lasting: true,
        worth: 10,
        after: 0.9,
        before: 0.4,
    },
    {
        pattern: /\s(?:FAIL|FAILED|ERROR|FAILURE!?|BROKEN|[A-Z]{1,20}_FAILED|CRASHED)(?:\s*$| in \d|\s*\(|:\s{1,20}\D|\s*\[)/,
        lasting: true,
        worth: 9,
        after: 0.88,
        before: 0.4,
    },
    { pattern: /^\s*(?:✗|✘|✖|❌|×|✕)\s+\S/, lasting: true, worth: 9.5, after: 0.86, before: 0.4 },
    { pattern: /^not ok \d/, lasting: true, worth: 10, after: 0.92, before: 0.2 },
    { pattern: /^\s+not ok \d/, lasting: true, worth: 9, after: 0.92, before: 0.2 },
    { pattern: /^\s{0,6}\d{1,4}\)\s/, lasting: true, worth: 7.5, after: 0.92, before: 0.3 },
    { pattern: /^\s{0,6}\d{1,4}\)$/, worth: 7.5, after: 0.95, before: 0.2 },
    { pattern: /^tests?:? .{1,300} failed\b/, lasting: true, worth: 10, after: 0.8, before: 0.2 },
];
/** Expected and got. */
const DIFFERENCES = [
    {
        pattern: /^\s*(?:[-+>] ?)?(?:expected|actual|received|got|left|right|want|should be|but was|got instead|difference|diff)\b.{0,40}[:=]/i,
        worth: 7.5,
        after: 0.8,
        before: 0.8,
    },
    {
        pattern: /\b[Ee]xpected\b.{1,300}\b(?:got|but|to (?:equal|be|have|eventually)|received|actual|found)\b|\bdid not match\b|\bdoes not match\b|\bdoesn't match\b|Failed asserting|\b[Aa]ssertion\b.{0,80}\bfailed\b|\bassert(?:ion)? failed\b|\bmismatch\b/,
        worth: 8.5,
        after: 0.85,
        before: 0.75,
    },
    { pattern: /^\s*@@ -\d{1,7}(?:,\d{1,7})? \+\d{1,7}.{0,20} @@/, worth: 6, after: 0.93, before: 0.9 },
    { pattern: /^\s*(?:>\s+)?assert\b/, worth: 6, after: 0.7, before: 0.6 },
    { pattern: /^\s*[-+]{3} (?:Expected|Actual|expected|actual|Received)/, worth: 7, after: 0.9, before: 0.7 },
];

;// CONCATENATED MODULE: ./build/failure/judge.js














const GENERAL = {
    naming: [...TESTS, ...DIAGNOSTICS, ...CRASHES, ...DIFFERENCES],
    telling: [...ENDINGS, ...WORDS],
};
const FAMILIES = [
    JAVASCRIPT,
    PYTHON,
    JVM,
    C_AND_CPP,
    RUST_AND_GO,
    RUBY_AND_PHP,
    DOTNET_AND_SWIFT,
    BEAM_AND_OTHERS,
    GENERAL,
];
const NAMING = new Set(FAMILIES.flatMap(({ naming }) => naming));
/** Of several markers the strongest counts. */
const markerOf = firstMatch(FAMILIES.flatMap(({ naming, telling }) => [...naming, ...telling]).sort((a, b) => b.worth - a.worth));
const noiseIn = firstMatch(NOISE.map(pattern => ({ pattern })));
const WARNS = { kind: 'marked', marker: WARNING, names: false };
/** Judges a cleaned line without its neighbours. */
function judge(line) {
    if (noiseIn(line))
        return { kind: 'noise' };
    if (FOREIGN_FRAME.test(line))
        return { kind: 'foreign-frame' };
    const text = line.replace(PREFIX, '').replace(GOOD_NEWS, '');
    if (WARNING.pattern.test(text))
        return WARNS;
    const marker = markerOf(text);
    return marker ? { kind: 'marked', marker, names: NAMING.has(marker) } : { kind: 'plain' };
}


/***/ }),

/***/ 6546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ LINE_CHARS),
/* harmony export */   Hh: () => (/* binding */ cutLine),
/* harmony export */   OG: () => (/* binding */ logLines)
/* harmony export */ });
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8316);

/** Longer lines keep their beginning and their end, in characters. */
const LINE_CHARS = 500;
const HEAD_CHARS = 330;
const TAIL_CHARS = 120;
/** Above this share of blank lines they are an artefact of carriage returns and divide nothing. */
const BLANK_SHARE = 0.45;
/** The lines of a raw log without the blank ones. */
function logLines(raw) {
    const cleaned = (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLines */ .v)(raw);
    const blanks = cleaned.filter(line => line === '').length;
    const meaningful = blanks < cleaned.length * BLANK_SHARE;
    const lines = [];
    let opens = true;
    for (const line of cleaned) {
        if (line !== '')
            lines.push({ text: cutLine(line), opens });
        opens = line === '' && meaningful;
    }
    return lines;
}
/** A clean line as it is judged and shown: of a long one beginning and end. What is cut is not cut again. */
function cutLine(line) {
    if (line.length <= LINE_CHARS)
        return line;
    const left = line.length - HEAD_CHARS - TAIL_CHARS;
    return `${line.slice(0, HEAD_CHARS)} [... ${left} characters ...] ${line.slice(-TAIL_CHARS)}`.replace(/\p{Surrogate}/gu, '');
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

/***/ 3493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ cleanBytes)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/failure/log/clean-line.js
var clean_line = __webpack_require__(4640);
// EXTERNAL MODULE: ./build/failure/log/command.js
var command = __webpack_require__(5477);
;// CONCATENATED MODULE: ./build/failure/log/kinds.js
/** Properties of a line by its bytes. Those of `HIDDEN` may be part of a character that is not to be seen or is white space. */
const [CONTROL, FOREIGN, PUNCTUATION, HIDDEN] = [1, 2, 4, 8];
const [TAB, SPACE, DELETE] = [9, 32, 127];
/** Lead byte of U+2000 to U+2FFF: signs, arrows, boxes, but also invisible characters. */
const SIGNS = 0xe2;
/** Lead bytes of characters that all have a width: Latin, Greek, Cyrillic, Hebrew; Chinese and Korean. */
const LETTERS = [
    [0xc3, 0xd7],
    [0xe4, 0xed],
];
const KINDS = Uint8Array.from({ length: 256 }, (_, byte) => kindOf(byte));
/** All properties that bytes of the line have; 0 is a line that may stand as it is. */
function kindsIn(bytes, start, end) {
    let kinds = 0;
    for (let index = start; index < end; index++)
        kinds |= KINDS[bytes[index] ?? 0] ?? 0;
    if (kinds & PUNCTUATION && hidesSomething(bytes, start, end))
        kinds |= HIDDEN;
    return kinds;
}
function kindOf(byte) {
    if (byte === SIGNS)
        return FOREIGN | PUNCTUATION;
    if (byte > DELETE)
        return isContinuation(byte) || isLetter(byte) ? FOREIGN : FOREIGN | HIDDEN;
    return byte === DELETE || (byte < SPACE && byte !== TAB) ? CONTROL : 0;
}
function isContinuation(byte) {
    return byte < 0xc0;
}
function isLetter(byte) {
    return LETTERS.some(([first, last]) => byte >= first && byte <= last);
}
/** Of U+2000 to U+206F only the dashes, quotes and dots, U+2010 to U+2027 and U+2030 to U+205E, are seen. */
function hidesSomething(bytes, start, end) {
    for (let at = bytes.indexOf(SIGNS, start); at !== -1 && at < end; at = bytes.indexOf(SIGNS, at + 1)) {
        const [second = 0, third = 0] = [bytes[at + 1], bytes[at + 2]];
        if (second === 0x80 && (third < 0x90 || (third > 0xa7 && third < 0xb0)))
            return true;
        if (second === 0x81 && third > 0x9e)
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./build/failure/log/stamp.js
var stamp = __webpack_require__(8723);
;// CONCATENATED MODULE: ./build/failure/log/escape.js
const ESC = 27;
const [BEL, BACKSLASH] = [7, 92];
const CSI = code('[');
/** What they introduce runs to BEL, to ST, which is ESC and a backslash, or to the end of the line. */
const STRINGS = new Set(Array.from(']PX^_', code));
const PARAMETERS = range('0', '?');
const INTERMEDIATES = range(' ', '/');
const FINALS = range('@', '~');
const SHORT_FINALS = range('0', '~');
/**
 * Where text goes on behind the escape sequence that begins at `start`, in a line that ends before `end`. All parts of a
 * sequence (ECMA-48, section 5) may be missing; none of them can hold a line feed.
 */
function afterEscape(bytes, start, end) {
    const introducer = bytes[start + 1] ?? 0;
    if (introducer === CSI) {
        const intermediates = pastAll(bytes, start + 2, PARAMETERS);
        return pastOne(bytes, pastAll(bytes, intermediates, INTERMEDIATES), FINALS);
    }
    if (STRINGS.has(introducer))
        return afterString(bytes, start + 2, end);
    return pastOne(bytes, pastAll(bytes, start + 1, INTERMEDIATES), SHORT_FINALS);
}
function afterString(bytes, start, end) {
    let index = start;
    while (index < end && bytes[index] !== BEL && bytes[index] !== ESC)
        index++;
    if (index >= end)
        return end;
    if (bytes[index] === BEL)
        return index + 1;
    return bytes[index + 1] === BACKSLASH ? index + 2 : index;
}
function pastAll(bytes, start, range) {
    let index = start;
    while (contains(range, bytes[index]))
        index++;
    return index;
}
function pastOne(bytes, index, range) {
    return contains(range, bytes[index]) ? index + 1 : index;
}
function contains({ first, last }, byte) {
    return byte !== undefined && byte >= first && byte <= last;
}
function range(first, last) {
    return { first: code(first), last: code(last) };
}
function code(character) {
    return character.charCodeAt(0);
}

;// CONCATENATED MODULE: ./build/failure/log/write-shown.js


const [write_shown_TAB, RETURN, write_shown_SPACE, write_shown_DELETE] = [9, 13, 32, 127];
/**
 * Writes what a terminal shows of a line, and returns where that ends. A carriage return lets the next
 * text overwrite the line: of a progress bar only the last state that says something stays.
 */
function writeShown({ from, start, end, to, at }) {
    let shown = at;
    let last = at;
    let rewritten = false;
    for (let index = start; index < end;) {
        const byte = from[index] ?? 0;
        if (byte >= write_shown_SPACE && byte !== write_shown_DELETE) {
            to[last++] = byte;
            index++;
            continue;
        }
        if (byte === write_shown_TAB)
            to[last++] = byte;
        if (byte === RETURN) {
            rewritten = true;
            shown = overwritten(to, { at, shown, last });
            last = shown;
        }
        index = byte === ESC ? afterEscape(from, index, end) : index + 1;
    }
    return rewritten ? overwritten(to, { at, shown, last }) : last;
}
function overwritten(out, { at, shown, last }) {
    if (isBlank(out, shown, last))
        return shown;
    const first = (0,stamp/* stampEnd */.r)(out, shown, last);
    out.copyWithin(at, first, last);
    return at + last - first;
}
function isBlank(out, start, end) {
    for (let index = start; index < end; index++)
        if (out[index] !== write_shown_SPACE && out[index] !== write_shown_TAB)
            return false;
    return true;
}

;// CONCATENATED MODULE: ./build/failure/log/clean-bytes.js






const [clean_bytes_TAB, FEED, clean_bytes_RETURN, clean_bytes_SPACE, HASH, COLON] = [9, 10, 13, 32, 35, 58];
/** A command may stand behind this much white space. */
const INDENT = 20;
/**
 * Cleans whole lines of UTF-8, each as `cleanLine` does, into the beginning of `out`, which is at least as long. Only
 * commands, and lines that hold rare characters, become strings on the way.
 */
function cleanBytes(bytes, out) {
    const rare = (0,external_node_buffer_.isUtf8)(bytes) ? HIDDEN : FOREIGN;
    const line = { from: bytes, start: 0, end: 0, to: out, at: 0 };
    let lines = 0;
    while (line.start < bytes.length) {
        const feed = bytes.indexOf(FEED, line.start);
        const next = feed === -1 ? bytes.length : feed + 1;
        line.end = feed === -1 ? bytes.length : feed;
        line.at = writeClean(line, rare);
        if (feed !== -1)
            out[line.at++] = FEED;
        line.start = next;
        lines++;
    }
    return { bytes: line.at, lines };
}
/** Returns where the clean line ends. */
function writeClean(line, rare) {
    const { from, start, to, at } = line;
    while (line.end > start && from[line.end - 1] === clean_bytes_RETURN)
        line.end--;
    const kinds = kindsIn(from, start, line.end);
    if (kinds & rare)
        return at + to.write((0,clean_line/* cleanLine */.O)(from.toString('utf8', start, line.end)), at);
    line.start = (0,stamp/* stampEnd */.r)(from, start, line.end);
    const shown = kinds & CONTROL ? writeShown(line) : at + from.copy(to, at, line.start, line.end);
    return obeyed(to, at, trimmed(to, at, shown));
}
function trimmed(out, start, end) {
    let last = end;
    while (last > start && clean_bytes_isBlank(out[last - 1]))
        last--;
    return last;
}
/** Writes a command again in words, in which none is longer than it was. */
function obeyed(out, start, end) {
    if (!mayBeCommand(out, start, end))
        return end;
    return start + out.write((0,command/* withoutCommand */.e)(out.toString('utf8', start, end)), start);
}
function mayBeCommand(out, start, end) {
    if (out[start] === HASH)
        return out[start + 1] === HASH && start + 2 < end;
    let first = start;
    while (first < Math.min(end, start + INDENT) && clean_bytes_isBlank(out[first]))
        first++;
    return first + 1 < end && out[first] === COLON && out[first + 1] === COLON;
}
function clean_bytes_isBlank(byte) {
    return byte === clean_bytes_SPACE || byte === clean_bytes_TAB;
}


/***/ }),

/***/ 4640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ cleanLine)
/* harmony export */ });
/* unused harmony export CONSTRUCTED */
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5477);

const [RETURN, ESC, CSI, BEL, BOM] = ['\r', '\u001B', '\u009B', '\u0007', '\uFEFF'];
const STAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z ?/;
const BOMS = /^\uFEFF+/;
/** CSI, then OSC and its relatives (up to BEL, ST or the end of the line), then the short ones; all parts are optional, so nothing is retried. */
const ESCAPES = new RegExp(String.raw `(?:${ESC}\[|${CSI})[0-?]*[ -/]*[@-~]?|${ESC}[\]PX^_][^${BEL}${ESC}]*(?:${BEL}|${ESC}\\)?|${ESC}[ -/]*[0-~]?`, 'g');
/**
 * Control characters but tab and carriage return, what has no width or turns the direction, lone surrogates, and what
 * replaced invalid bytes: the categories Cc, Cf, Cs, Zl and Zp and the variation selectors of Unicode 17, in hexadecimal,
 * because `\p` takes milliseconds to compile.
 */
const RANGES = '0-8 a-c e-1f 7f-9f ad 600-605 61c 6dd 70f 890-891 8e2 180b-180f 200b-200f 2028-202e 2060-206f d800-dfff fe00-fe0f feff fff9-fffb fffd 110bd 110cd 13430-1343f 1bca0-1bca3 1d173-1d17a e0000-e0fff';
const INVISIBLE = new RegExp(`[${RANGES.replace(/[0-9a-f]+/g, '\\u{$&}').replaceAll(' ', '')}]`, 'gu');
/** For whoever tests the expressions: these are not written down as such. */
const CONSTRUCTED = [ESCAPES, INVISIBLE];
const NOT_PLAIN = /[^\t -~]/;
/** One raw line: what was overwritten, coloured, hidden or meant for the runner is gone. Never throws. */
function cleanLine(raw) {
    const end = raw.endsWith(RETURN) ? beforeReturns(raw) : raw.length;
    const line = raw.slice(stampLength(raw), end);
    return (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCommand */ .e)(NOT_PLAIN.test(line) ? shown(line) : line.trimEnd());
}
/** The carriage returns before a line feed belong to it. */
function beforeReturns(raw) {
    let end = raw.length;
    while (end > 0 && raw[end - 1] === RETURN)
        end--;
    return end;
}
function stampLength(raw) {
    const marks = raw.startsWith(BOM) ? (BOMS.exec(raw)?.[0].length ?? 0) : 0;
    return marks + (STAMP.exec(marks > 0 ? raw.slice(marks) : raw)?.[0].length ?? 0);
}
function shown(line) {
    const text = line.includes(ESC) || line.includes(CSI) ? line.replace(ESCAPES, '') : line;
    return NOT_PLAIN.test(text) ? lastRewrite(text.replace(INVISIBLE, '')).trimEnd() : text.trimEnd();
}
/** A carriage return lets the next text overwrite the line: of a progress bar only the last state counts. */
function lastRewrite(line) {
    if (!line.includes(RETURN))
        return line;
    let end = line.length;
    while (end > 0) {
        const start = line.lastIndexOf(RETURN, end - 1) + 1;
        const part = line.slice(start, end);
        if (part.trim() !== '')
            return part.replace(STAMP, '');
        end = start - 1;
    }
    return '';
}


/***/ }),

/***/ 5477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ withoutCommand)
/* harmony export */ });
const BRACKET_COMMAND = /^##\[([a-z-]{1,30})\]/;
const COLON_COMMAND = /^\s{0,20}::([a-z-]{1,30})( [^\n:]{0,400}(?::[^\n:]{1,200}){0,3})?::/;
/** A line in which a tool or the runner speaks to the runner, in words; any other line as it is. */
function withoutCommand(line) {
    if (line.startsWith('##[')) {
        const bracket = BRACKET_COMMAND.exec(line);
        return bracket ? inWords(bracket[1] ?? '', '', line.slice(bracket[0].length)) : line;
    }
    const colon = line.includes('::') ? COLON_COMMAND.exec(line) : null;
    return colon ? inWords(colon[1] ?? '', colon[2] ?? '', line.slice(colon[0].length)) : line;
}
function inWords(command, properties, message) {
    switch (command) {
        case 'error':
        case 'warning':
        case 'notice':
            return `${place(properties)}${command}: ${message}`.trimEnd();
        case 'group':
            return message.startsWith('Run ') ? `$ ${message.slice(4)}` : message;
        case 'command':
            return `[command]${message}`;
        case 'section':
            return message;
        default:
            return SILENT.has(command) ? '' : message;
    }
}
/** Commands whose argument is for the runner only. */
const SILENT = new Set([
    'endgroup',
    'add-mask',
    'debug',
    'stop-commands',
    'add-matcher',
    'remove-matcher',
    'save-state',
    'set-output',
    'set-env',
    'add-path',
    'echo',
]);
const PLACE = [/[ ,]file=([^,]{1,300})/, /[ ,]line=([^,]{1,300})/, /[ ,]col=([^,]{1,300})/];
function place(properties) {
    const parts = PLACE.flatMap(property => property.exec(properties)?.[1] ?? []);
    return parts.length > 0 ? `${parts.join(':')}: ` : '';
}


/***/ }),

/***/ 8723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ SECOND_BYTES),
/* harmony export */   r: () => (/* binding */ stampEnd)
/* harmony export */ });
const [DOT, ZERO, NINE, SPACE, UPPER_Z] = [46, 48, 57, 32, 90];
const FORM = Buffer.from('dddd-dd-ddTdd:dd:dd');
const ANY_DIGIT = 'd'.charCodeAt(0);
/** Digits of a second's fraction. */
const MOST_DIGITS = 9;
/** Bytes of a runner's timestamp up to the second. */
const SECOND_BYTES = FORM.length;
/** Where the line that begins at `start` goes on behind the runner's timestamp: `2026-11-22T10:00:00.1234567Z `. */
function stampEnd(bytes, start, end) {
    if (end - start <= SECOND_BYTES || !beginsWithSecond(bytes, start))
        return start;
    let index = start + SECOND_BYTES;
    if (bytes[index] === DOT) {
        const first = index + 1;
        index = first;
        while (index < Math.min(end, first + MOST_DIGITS) && isDigit(bytes[index] ?? 0))
            index++;
        if (index === first)
            return start;
    }
    if (index >= end || bytes[index] !== UPPER_Z)
        return start;
    return index + 1 < end && bytes[index + 1] === SPACE ? index + 2 : index + 1;
}
function beginsWithSecond(bytes, start) {
    for (let index = 0; index < SECOND_BYTES; index++) {
        const byte = bytes[start + index] ?? 0;
        if (FORM[index] === ANY_DIGIT ? !isDigit(byte) : byte !== FORM[index])
            return false;
    }
    return true;
}
function isDigit(byte) {
    return byte >= ZERO && byte <= NINE;
}


/***/ }),

/***/ 3853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ failingExits),
/* harmony export */   m: () => (/* binding */ sectionShares)
/* harmony export */ });
/** What follows the last failing exit is cleaning up; what stands above its command belongs to other commands. */
const SHARE = { aftermath: 0.25, failing: 1, earlier: 0.4 };
const FAILING_EXIT = /^error: (?:Process completed with exit code [1-9]|The operation was canceled|The job running on runner)|^The command ".{0,400}" (?:exited with [1-9]|failed and exited)/;
const COMMAND = /^\$ \S/;
/** Indices of the lines in which a CI system reports that a step failed. */
function failingExits(lines) {
    return lines.flatMap((line, index) => (FAILING_EXIT.test(line.text) ? [index] : []));
}
/** How much each line belongs to a command that failed, from 0 to 1; 1 throughout where the log does not say. */
function sectionShares(lines) {
    const shares = new Float64Array(lines.length).fill(SHARE.failing);
    const exits = new Set(failingExits(lines));
    if (exits.size === 0)
        return shares;
    let share = SHARE.aftermath;
    for (let index = lines.length - 1; index >= 0; index--) {
        if (exits.has(index))
            share = SHARE.failing;
        shares[index] = share;
        if (share === SHARE.failing && COMMAND.test(lines[index]?.text ?? ''))
            share = SHARE.earlier;
    }
    return shares;
}


/***/ }),

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

/***/ 1096:
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

// EXTERNAL MODULE: ./build/agent/test-runner.js + 25 modules
var test_runner = __webpack_require__(8850);
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
    if (findings.length > 0) {
        const list = findings.map(finding => `> - ${(0,platform_text/* inlineMarkdown */.x)(finding.sentence)}`);
        lines.push([
            '> [!WARNING]',
            '> Parts of this change decide what counts as right. Look at them before you believe in green:',
            ...list,
        ].join('\n'));
    }
    if (notes.length > 0)
        lines.push(notes.map(note => `- ${(0,platform_text/* inlineMarkdown */.x)(note)}`).join('\n'));
    return lines.join('\n\n');
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
    const runs = summary_table(['Tests', 'Result', ...(counted ? ['Of them'] : []), 'Time'], rows);
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
        note: text => about.notes.push(text),
        notes: () => about.notes,
        story: () => (0,report_story/* storyOf */.dH)(readTrace(trace)),
        words: text => {
            about.words = text;
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
                if (record.phase === 'confirm')
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
    const root = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)(scratch, 'copy-'));
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
                deletions.push(removeCopy(root));
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
 * with its first process or with ours. Sources of binds are opened before anything is mounted, so that the copy
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
    const copy = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)(sandbox.options.scratch, 'probe-'));
    const name = `.canary-${process.pid}`;
    await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(copy, name), '');
    const bounds = { timeoutMs: PROBE_TIMEOUT_MS, signal: new AbortController().signal };
    const text = `test -e '${name}' && touch written`;
    const { ending } = await sandbox.commandsIn(copy)({ text, directory: '.' }, bounds);
    const written = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(copy, 'written'));
    await (0,external_node_fs_promises_.rm)(copy, { recursive: true, force: true });
    return written && ending.kind === 'exited' && ending.code === 0;
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
        await (0,external_node_fs_promises_.rm)(scratch, { recursive: true, force: true });
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

;// CONCATENATED MODULE: ./build/settings.js









/** Reads inputs and environment once. Throws UserError for the first one that is wrong. */
function readSettings(environment) {
    const inputs = (0,platform_inputs/* inputsFrom */.WK)(environment);
    const checkout = directoryOf(environment, 'GITHUB_WORKSPACE');
    const publish = (0,platform_inputs/* choice */.Yq)(inputs, 'publish', ['pull-request', 'branch', 'none']);
    return {
        testCommand: required(inputs, 'test-command', 'a command line, for example npm test'),
        workingDirectory: workingDirectory(inputs, checkout),
        checkout,
        runnerTemp: directoryOf(environment, 'RUNNER_TEMP'),
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
        testReport: reportGlobs(inputs),
        reproduceRuns: (0,platform_inputs/* wholeNumber */.rD)(inputs, 'reproduce-runs', { min: 1, max: 100, unit: 'test runs' }),
        confirmRuns: (0,platform_inputs/* wholeNumber */.rD)(inputs, 'confirm-runs', { min: 1, max: 100, unit: 'test runs' }),
        publish,
        pullRequest: pullRequest(inputs),
        github: github(inputs, environment, publish),
        event: settings_event(environment),
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
function directoryOf(environment, variable) {
    const path = environment[variable] ?? '';
    if ((0,external_node_path_.isAbsolute)(path) && isDirectory(path))
        return (0,external_node_fs_.realpathSync)(path);
    throw new errors/* UserError */.y(variable, 'the path of a directory, as the runner sets it', (0,platform_inputs/* quoted */.TL)(path));
}
function workingDirectory(inputs, checkout) {
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
/** Which files count is decided where they are found; what can never be one is said at once. */
function reportGlobs(inputs) {
    const globs = (0,platform_inputs/* lines */.Mn)(inputs, 'test-report');
    const outside = globs.find(glob => (0,external_node_path_.isAbsolute)(glob) || glob.split(/[\\/]/).includes('..'));
    if (outside === undefined)
        return globs;
    throw new errors/* UserError */.y('test-report', 'globs below working-directory, relative to it', (0,platform_inputs/* quoted */.TL)(outside));
}
function pullRequest(inputs) {
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
/** The part of git's grammar for reference names that cannot surprise anyone: git-check-ref-format(1), ASCII only. */
function branchName(inputs, name) {
    const text = inputs(name);
    const plain = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$/.test(text) && !/\.\.|\/\/|\/\.|\.lock(?:\/|$)|\.$/.test(text);
    if (plain)
        return text;
    throw new errors/* UserError */.y(name, 'letters, digits and . _ - / as in a branch name', (0,platform_inputs/* quoted */.TL)(text));
}
function github(inputs, environment, publish) {
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
function settings_event(environment) {
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
 * Asks OpenAI whether it still serves the chosen model, once, when it is first called: while the tests run, and where they
 * are red only. Never rejects.
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

// EXTERNAL MODULE: ./build/failure/console/tests-in.js + 26 modules
var tests_in = __webpack_require__(458);
;// CONCATENATED MODULE: ./build/failure/causes/checks.js
/** Words with which type checkers end; a compiler that makes something is not one of them. */
const TYPES = [
    // tsc, ts-jest, vue-tsc
    /\berror TS\d{4,5}: |^Found [1-9]\d{0,6} errors? in (?:the same file|\S{1,300}:\d)/,
    // mypy, pyright, flow, svelte-check, phpstan, psalm, deno check
    /^Found [1-9]\d{0,6} errors? in \d{1,6} files? \(/,
    /^[1-9]\d{0,6} errors?, \d{1,6} warnings?, \d{1,6} (?:informations?|notes?)$/,
    /^Found [1-9]\d{0,6} errors?$|^svelte-check found [1-9]/,
    /^\s{0,4}\[ERROR\] Found [1-9]\d{0,6} errors?$|^[1-9]\d{0,6} errors? found$/,
    /^TS\d{4,5} \[ERROR\]: /,
];
/** Words with which linters and formatters end when they refuse. */
const STYLE = [
    // eslint, stylelint, prettier, biome, standard, xo, deno
    /^✖ [1-9]\d{0,6} problems? \([1-9]\d{0,6} errors?|ESLint found too many warnings/,
    /^[1-9]\d{0,6} problems? \([1-9]\d{0,6} errors?, \d{1,6} warnings?\)$/,
    /^\[warn\] (?:Code style issues|.{0,80}Forgot to run Prettier)|^Code style issues? found in/,
    /^standard: Use JavaScript Standard Style|^error: Found [1-9]\d{0,6} not formatted files?/,
    // ruff, biome, flake8, pylint, black, isort, yapf
    /^Found [1-9]\d{0,6} errors?\.$|^Found [1-9]\d{0,6} errors? \(\d{1,6} fixed, [1-9]\d{0,6} remaining\)\.$/,
    /^\S{1,300}\.py:\d{1,6}:\d{1,5}: [A-Z]{1,4}\d{2,5} /,
    /^would reformat \S|^[1-9]\d{0,6} files? would be reformatted|^Would reformat: /,
    /^ERROR: \S{1,300} Imports are incorrectly sorted/,
    // rustfmt, clippy where it denies, golangci-lint, mix format
    /^Diff in \S{1,300}(?: at line \d{1,6}|:\d{1,6}):$/,
    /`-D (?:clippy::|warnings)|#\[deny\(clippy::/,
    /^\S{1,300}\.go:\d{1,6}:\d{1,5}: .{1,400} \((?:[a-z]{2,30}|[A-Z]{1,3}\d{3,5}: .{1,200})\)$/,
    /^\*\* \(Mix\) mix format failed/,
    // rubocop, phpcs, php-cs-fixer
    /^\d{1,6} files? inspected, [1-9]\d{0,6} offenses? detected/,
    /^FOUND [1-9]\d{0,6} ERRORS?(?: AND \d{1,6} WARNINGS?)? AFFECTING/,
    /^(?:Found|Checked all files, found) [1-9]\d{0,6} of \d{1,6} files that can be fixed/,
    // checkstyle, spotless, ktlint, detekt, scalafmt, clang-format, shellcheck, git
    /Checkstyle rule violations were found|You have [1-9]\d{0,6} Checkstyle violations|The following files had format violations/,
    /Analysis failed with [1-9]\d{0,6} weighted issues|KtLint found code style violations|must be formatted$/,
    /: error: code should be clang-formatted|^In \S{1,300} line \d{1,6}:$/,
    /^\S{1,300}:\d{1,6}: (?:leftover conflict marker|new blank line at EOF|trailing whitespace)\.$/,
];

;// CONCATENATED MODULE: ./build/failure/causes/dependencies.js
/** What package managers say when the registry or the lock file does not give what the manifest asks for. */
const DEPENDENCIES = [
    // npm, yarn, pnpm, bun
    /^npm (?:ERR!|error) code (?:ERESOLVE|E404|ETARGET|EINTEGRITY|ENOVERSIONS|EBADENGINE|ENOTSUP|EUSAGE|ENOLOCK)\b/,
    /`npm ci` can only install packages when your package\.json and/,
    /^error (?:Your lockfile needs to be updated|Couldn't find (?:package|any versions for)|An unexpected error occurred: "https?:\/\/\S{1,300}: Not found"|Integrity check failed|The engine ")/,
    /\bYN00(?:28|82|35|18|01): .{0,200}(?:lockfile|No candidates|not found|checksum|mismatch)/,
    /\bERR_PNPM_(?:OUTDATED_LOCKFILE|NO_MATCHING_VERSION|FETCH_404|LOCKFILE_\w{1,40}|TARBALL_INTEGRITY|PEER_DEP_ISSUES|UNSUPPORTED_ENGINE)\b/,
    /^error: lockfile had changes, but lockfile is frozen/,
    // Python
    /^ERROR: (?:Could not find a version that satisfies|No matching distribution found|ResolutionImpossible|Cannot install .{1,300} because these package versions have conflicting|THESE PACKAGES DO NOT MATCH THE HASHES|Hashes are required)/,
    /pyproject\.toml changed significantly since poetry\.lock|poetry\.lock is not up to date|Because .{1,200} depends on .{1,200} version solving failed|\bSolverProblemError\b/,
    /No solution found when resolving (?:dependencies|the)|The lockfile at `uv\.lock` needs to be updated/,
    // Rust, Go
    /^error: (?:failed to select a version for|no matching package (?:named|found)|the lock file .{1,300} needs to be updated|cannot update the lock file|checksum for .{1,200} changed between lock files|failed to parse lock file|package `[^`]{1,200}` cannot be built because it requires rustc)/,
    /\bmissing go\.sum entry for|\bupdates to go\.mod needed|\bno required module provides package|: (?:unknown|invalid) (?:revision|version)\b|\bchecksum mismatch$|inconsistent vendoring in/,
    // Ruby, PHP
    /^(?:Could not find gem '|Bundler could not find compatible versions|Could not find compatible versions|Your bundle is locked to|The gemspecs? for .{1,200} (?:changed|from)|Could not find \S{1,200}-\d\S{0,40} in (?:any of the sources|locally installed gems))/,
    /^Your (?:requirements could not be resolved|lock file does not contain a compatible set)|The lock file is not up to date with the latest changes in composer\.json/,
    // JVM
    /(?:Could not resolve dependencies for project|Could not find artifact|Failure to find) \S|Non-resolvable parent POM|Non-resolvable import POM/,
    /^(?:> )?Could not (?:resolve all (?:files|dependencies|artifacts|task dependencies) for configuration|find [\w.-]{1,100}:[\w.-]{1,100}:)/,
    // .NET, Elixir, CocoaPods, Swift, Dart
    /\berror NU1(?:004|100|101|102|103|107|202|605|608|903)\b/,
    /^\*\* \(Mix\) (?:Hex dependency resolution failed|Your lock file is outdated|Can't continue due to errors on dependencies)|^Unchecked dependencies for environment/,
    /could not find compatible versions for pod|Unable to find a specification for|CocoaPods could not find/,
    /^error: (?:Dependencies could not be resolved|Could not resolve package dependencies)|^Because .{1,300}, version solving failed\.$/,
];

;// CONCATENATED MODULE: ./build/failure/causes/services.js
/** Services by the port that is theirs. Source: IANA's registry, and each service's documentation where it has none there. */
const BY_PORT = {
    '1433': 'SQL Server',
    '1521': 'Oracle',
    '2181': 'ZooKeeper',
    '2375': 'Docker',
    '2376': 'Docker',
    '2379': 'etcd',
    '3306': 'MySQL',
    '4222': 'NATS',
    '4566': 'LocalStack',
    '5432': 'PostgreSQL',
    '5672': 'RabbitMQ',
    '6379': 'Redis',
    '7687': 'Neo4j',
    '8086': 'InfluxDB',
    '8123': 'ClickHouse',
    '9042': 'Cassandra',
    '9092': 'Kafka',
    '9200': 'Elasticsearch',
    '11211': 'memcached',
    '26257': 'CockroachDB',
    '27017': 'MongoDB',
};
const BY_NAME = new Set(['MySQL', 'Docker']);
/** True where an address, a port or a name is that of a service which nobody writes into their own tests. */
function hasService(address) {
    return nameOf(address) !== undefined;
}
/** `Redis (127.0.0.1:6379)`. */
function serviceAt(address) {
    const name = nameOf(address);
    if (name === undefined)
        return `the service at ${address}`;
    return name === address ? name : `${name} (${address})`;
}
function nameOf(address) {
    if (BY_NAME.has(address))
        return address;
    const port = /(\d{1,5})\W{0,3}$/.exec(address)?.[1] ?? '';
    return Object.hasOwn(BY_PORT, port) ? BY_PORT[port] : undefined;
}

;// CONCATENATED MODULE: ./build/failure/causes/hosts.js

const reach = (host) => `${host || 'a host'} cannot be reached from here: download what it serves in a step before this action`;
const start = (address) => `start ${serviceAt(address)} before this action, on this machine`;
const later = (host) => `${host || 'a registry'} refuses or fails: run again later, or use a mirror or a login`;
/** A name that cannot be resolved, a host that does not answer, a registry that refuses. */
const HOSTS = [
    { pattern: /\bgetaddrinfo (?:ENOTFOUND|EAI_AGAIN) ([\w.-]{1,200})/, remedy: reach },
    { pattern: /Could not resolve host(?:name)?:? ['"]?([\w.-]{1,200})/i, remedy: reach },
    { pattern: /Temporary failure resolving '([\w.-]{1,200})'/, remedy: reach },
    {
        pattern: /\blookup ([\w.-]{1,200})(?: on \S{1,60})?: (?:no such host|Temporary failure|server misbehaving|i\/o timeout|connect)/,
        remedy: reach,
    },
    { pattern: /(?:UnknownHostException:|Unknown host:?) '?([\w.-]{1,200})/, remedy: reach },
    { pattern: /Failed to resolve '([\w.-]{1,200})'/, remedy: reach },
    {
        pattern: /unable to access '[a-z]{1,6}:\/\/([\w.-]{1,200})[^']{0,300}': (?:Failed to connect|Could not resolve|Connection timed out|Recv failure|The requested URL returned error: 50[234])/,
        remedy: reach,
    },
    {
        pattern: /^(?:curl: \(\d{1,2}\)|wget:) .{0,60}\b(?:connect to|address) '?([\w.-]{1,200})/,
        remedy: reach,
    },
    {
        pattern: /^npm (?:ERR!|error) (?:network )?request to https?:\/\/([\w.-]{1,200})\S{0,300} failed/,
        remedy: reach,
    },
    {
        pattern: /\bdial tcp (?:\[?[\da-f.:]{1,45}\]?:\d{1,5}|([\w.-]{1,200}):\d{1,5}): (?:i\/o timeout|connect: (?:connection timed out|no route to host|network is unreachable))/,
        remedy: reach,
    },
    { pattern: /\bconnect E(?:TIMEDOUT|NETUNREACH|HOSTUNREACH) (\S{1,100})/, remedy: reach },
    { pattern: /^npm (?:ERR!|error) (?:50[0-4]|429) .{0,60}https?:\/\/([\w.-]{1,200})/, remedy: later },
    {
        pattern: /Could not (?:GET|HEAD) 'https?:\/\/([\w.-]{1,200})[^']{0,300}'\. Received status code (?:429|50[0-4])/,
        remedy: later,
    },
    {
        pattern: /(toomanyrequests): You have reached your (?:unauthenticated )?pull rate limit/,
        remedy: () => later('the container registry'),
    },
];
const REFUSED = [
    /\bconnect ECONNREFUSED (\S{1,100})/,
    /\bdial tcp (\S{1,100}): connect: connection refused/,
    /\bport (\d{1,5}) failed: Connection refused/,
    /(?:Failed to connect to|Connection (?:to|refused:?)) ([\w.-]{1,100}(?::| port )\d{1,5})/,
    /\b[Cc]onnection refused\b.{0,80}?\b(?:localhost|127\.0\.0\.1|0\.0\.0\.0)[:/](\d{1,5})/,
    /\b(?:localhost|127\.0\.0\.1)(?::|, )(\d{1,5})\b.{0,80}?[Cc]onnection refused/,
    /Can't connect to (?:local )?(MySQL) server/,
    /Error (?:\d{1,4} )?connecting to (?:localhost|127\.0\.0\.1):(\d{1,5})/,
    /Cannot connect to the (Docker) daemon/,
];
/** The address of a known service that refused the connection, null for any other line: a server of the tests' own is code. */
function refusedService(line) {
    for (const pattern of REFUSED) {
        const address = pattern.exec(line)?.[1];
        if (address !== undefined && hasService(address))
            return address;
    }
    return null;
}
const SERVICES = REFUSED.map(pattern => ({ pattern, remedy: start }));

;// CONCATENATED MODULE: ./build/failure/causes/infrastructure.js
const again = () => 'run the failed jobs again: the runner, not the code, ended the job';
/** What GitHub says when no step of the workflow is to blame. Source: actions/runner and GitHub's status annotations. */
const INFRASTRUCTURE = [
    {
        pattern: /The (?:hosted|self-hosted) runner(?:: (.{1,100}?))? lost communication with the server/,
        remedy: runner => `run the failed jobs again: the runner${runner ? ` ${runner}` : ''} was lost`,
    },
    { pattern: /The runner has received a shutdown signal/, remedy: again },
    { pattern: /GitHub Actions has encountered an internal error/, remedy: again },
    { pattern: /The job was not acquired by Runner of type/, remedy: again },
    {
        pattern: /The job was not started because (?:recent account payments|your account is locked|.{0,60}spending limit)/,
        remedy: () => 'settle the billing of GitHub Actions for this account: the job was not started',
    },
    {
        pattern: /(?:No runner matching the specified labels was found|there were no enabled runners online to process)/,
        remedy: () => 'start a runner with the labels of the job: none took it',
    },
    {
        pattern: /(?:Unable to download actions from GitHub|Failed to (?:download|resolve) action(?: '([^']{1,200})')?)/,
        remedy: () => 'run the failed jobs again: GitHub could not serve the actions of the workflow',
    },
    {
        pattern: /Unable to resolve action [`'"]?([\w./@-]{1,200})/,
        remedy: action => `correct the name of the action ${action} in the workflow`,
    },
    {
        pattern: /(?:Failed to initialize container|Docker pull failed with exit code) ?(\S{0,200})/,
        remedy: image => `run the failed jobs again: the container${image ? ` ${image}` : ''} could not be started`,
    },
];
/** Conclusions of a run or job that tell the cause without a log. Source: GitHub's REST API, check runs. */
const CONCLUSIONS = {
    startup_failure: { kind: 'infrastructure', remedy: 'correct the workflow file: GitHub could not start it' },
    action_required: {
        kind: 'infrastructure',
        remedy: 'approve the workflow run: it waits for somebody with write access',
    },
    cancelled: { kind: 'infrastructure', remedy: 'run it again: it was cancelled' },
    stale: { kind: 'infrastructure', remedy: 'run it again: GitHub gave it up as stale' },
    timed_out: { kind: 'environment', remedy: 'raise timeout-minutes of the job, or find what hangs in it' },
};

// EXTERNAL MODULE: ./build/failure/judge.js + 14 modules
var judge = __webpack_require__(6210);
// EXTERNAL MODULE: ./build/failure/lines.js
var failure_lines = __webpack_require__(6546);
;// CONCATENATED MODULE: ./build/failure/causes/last-words.js


const WORDS = 20;
const SPEECH = 80;
const SECTION = 300;
/** Of a log of many steps only the part up to the last exit that failed. */
const FAILING_EXIT = /^error: Process completed with exit code ([1-9]\d{0,2})\.?$|^The command ".{0,400}" (?:exited with|failed and exited with) ([1-9]\d{0,2})\b/;
/** What build tools report of a command that they ran: `make: *** [Makefile:2: all] Error 127`. */
const REPORTED_EXIT = /^make(?:\[\d{1,3}\])?: \*\*\* .{0,300}\] Error (\d{1,3})$|\b(?:exit(?:ed)?(?: with)?(?: code| status)?:?|code|status|errno) (\d{1,3})\.?$/;
/** What callers add to the words of a command, and the fields of a Node error. */
const CALLER = /^error: Process completed|^error Command failed|^info Visit|^make(?:\[\d{1,3}\])?: (?:\*\*\*|Leaving|Entering)|^Node\.js v\d|^\[ERROR\](?: (?:To see|Re-run|For more|\[Help|After correcting))?$|^\[ERROR\] (?:To see|Re-run|For more|\[Help|After correcting)|^\* (?:Try|Get more help)|^> (?:Run with|Get more)|^Run with --|^BUILD FAILED|^\d{1,5} actionable tasks?|^The command "| ELIFECYCLE |\bexited with (?:code )?\d{1,3}\.?$|^\s{2,8}(?:errno|code|syscall|address|port|hostname|path|spawnargs|fatal|\[cause\]): |^\W{0,300}$/;
const NPM = /^npm (?:ERR!|error)/;
/** Of npm's many closing lines these say something. */
const NPM_SAYS = /^npm (?:ERR!|error) (?:code E(?!LIFECYCLE)|network |\d{3} |request |notarget |ERESOLVE |`npm ci`|enoent |.{0,200}\b(?:getaddrinfo|ENOSPC|ENOMEM)\b)/;
const FRAME = /^\s{1,40}at \S|^\s{1,20}File "|^\s{1,8}from \S|^\s{1,20}\.\.\. \d|:\d{1,6}:in [`']/;
/** Reads the end of an output; `exit` is what the caller knows of its exit status. */
function lastWordsOf(text, exit) {
    const lines = (0,failure_lines/* logLines */.OG)(text).map(line => line.text);
    const end = lines.findLastIndex(line => FAILING_EXIT.test(line));
    const last = end < 0 ? lines.length : end;
    const section = lines.slice(Math.max(0, last - SECTION), last);
    const speech = section.filter(isSpeech).slice(-SPEECH);
    return {
        words: speech.slice(-WORDS),
        speech,
        section,
        exit: exit ?? exitIn(lines[end] ?? '', FAILING_EXIT) ?? reported(section),
    };
}
/** Of a shell 126 and 127 mean that nothing was run, which a caller hides behind a status of its own. */
function couldNotRun({ exit, section }) {
    const inner = reported(section);
    return exit === 126 || exit === 127 || inner === 126 || inner === 127;
}
function isSpeech(line) {
    if (CALLER.test(line) || FRAME.test(line) || (NPM.test(line) && !NPM_SAYS.test(line)))
        return false;
    const { kind } = (0,judge/* judge */.S)(line);
    return kind !== 'noise' && kind !== 'foreign-frame';
}
function reported(lines) {
    const near = lines.slice(-WORDS);
    return exitIn(near.findLast(line => REPORTED_EXIT.test(line)) ?? '', REPORTED_EXIT);
}
function exitIn(line, pattern) {
    const code = pattern
        .exec(line)
        ?.slice(1)
        .find(group => group !== undefined);
    return code === undefined ? null : Number(code);
}

;// CONCATENATED MODULE: ./build/failure/causes/limits.js
const disk = () => 'free disk space on this machine, or take a runner with more of it';
const memory = (what) => `give ${what || 'the command'} more memory: a larger runner, a higher limit or fewer processes at a time`;
/** Disk, memory and licences. */
const LIMITS = [
    {
        pattern: /\bNo space left on device\b|\bENOSPC: no space left|\bDisk quota exceeded\b|There is not enough space on the disk/,
        remedy: disk,
    },
    {
        pattern: /\bENOSPC: System limit for number of file watchers/,
        remedy: () => 'raise the limit of watched files (fs.inotify.max_user_watches) on this machine',
    },
    { pattern: /JavaScript heap out of memory/, remedy: () => memory('Node (--max-old-space-size)') },
    {
        pattern: /\bjava\.lang\.OutOfMemoryError\b|\bOutOfMemoryError: (?:Java heap|GC overhead|Metaspace)/,
        remedy: () => memory('Java (-Xmx)'),
    },
    { pattern: /Killed signal terminated program (\S{1,60})/, remedy: memory },
    {
        pattern: /\b(?:Cannot allocate memory|virtual memory exhausted|ENOMEM: not enough memory)\b/,
        remedy: () => memory(''),
    },
    {
        pattern: /\bsignal: 9, SIGKILL\b|^Killed$|\bOut of memory: Killed process\b|\bline \d{1,6}: {1,8}\d{1,10} Killed\b/,
        remedy: () => memory(''),
    },
    { pattern: /Gradle build daemon disappeared unexpectedly/, remedy: () => memory('Gradle') },
    {
        pattern: /No valid (Unity Editor) licen[cs]e/,
        remedy: tool => `activate a licence for ${tool} in a step before this action`,
    },
    {
        pattern: /licen[cs]es? ?(?:for .{1,100} )?ha(?:ve|s) not been accepted/i,
        remedy: () => 'accept the licences (sdkmanager --licenses) in a step before this action',
    },
    {
        pattern: /agree(?:d)? to the (Xcode)(?:\/iOS)? license/,
        remedy: () => 'accept the licence of Xcode (xcodebuild -license accept) in a step before this action',
    },
    {
        pattern: /\b(?:[Ll]icen[cs]e (?:for .{1,80} )?(?:has|is) expired|[Ll]icen[cs]e checkout failed|[Cc]annot connect to (?:the )?licen[cs]e server)\b/,
        remedy: () => 'renew the licence, or make its server reachable from this machine',
    },
];

;// CONCATENATED MODULE: ./build/failure/causes/ordinary.js
/** An assertion that failed, a test that is red, a diagnostic with its place: whatever else is said, the code is meant. */
const ORDINARY = [
    /\bAssertion(?:Failed)?Error\b|\bAssertionFailedError\b|\bassert(?:ion)? .{0,200}\bfailed\b|Failed asserting/,
    /\b[Ee]xpected\b.{1,200}\b(?:but|got|received|actual|to (?:equal|be|have))\b/,
    /^\s{0,20}(?:[-+>] )?(?:Expected|expected|Received|received|Actual|actual|got|want)\s{0,8}[:=]/,
    /^\s{0,60}(?:not ok \d|--- FAIL|[✗✘✕×] \S|● \S|\d{1,5}\) \S)/,
    /^(?:FAIL|FAILED):? {1,4}(?!Build\b)\S|<<< (?:FAILURE|ERROR)!/,
    /(?:^\s{0,20}|, |: )[1-9]\d{0,6} (?:tests? |specs? |examples? )?(?:failed|failing|failures?)\b|\b[Ff]ail(?:ures?|ed)\s?[:=]\s?[1-9]/,
    /[\w)\]]:\d{1,6}(?::\d{1,5})?:? (?:fatal )?error\b|\(\d{1,6},\d{1,5}\): error\b|^error\[E\d{4}\]/,
    /^\s{0,20}(?:Uncaught )?(?:SyntaxError|TypeError(?!: fetch failed)|ReferenceError|NameError|AttributeError|NoMethodError|NullPointerException)\b/,
];
/** True where the lines hold what only code brings about, so that nothing around it is to blame. */
function isOrdinary(lines) {
    return lines.some(line => ORDINARY.some(pattern => pattern.test(line)));
}

;// CONCATENATED MODULE: ./build/failure/causes/sign.js
const SUBJECT_CHARS = 100;
/** The last line with a sign, as the last words are the reason. */
function findSign(lines, signs) {
    for (const line of [...lines].reverse()) {
        for (const { pattern, remedy } of signs) {
            const match = pattern.exec(line);
            if (match)
                return { line, remedy: remedy(subjectOf(match)) };
        }
    }
    return null;
}
function subjectOf(match) {
    const subject = match.slice(1).find(group => group !== undefined) ?? '';
    return subject.replace(/[.,;:'"`’”)\]]{1,5}$/, '').slice(0, SUBJECT_CHARS);
}

;// CONCATENATED MODULE: ./build/failure/causes/tools.js
const install = (tool) => `install ${tool || 'what the command calls'} in a step before this action`;
/** Only with exit status 126 or 127: the same words are printed by scripts that go on. */
const NOT_RUN = [
    {
        pattern: /(?:^|: )zsh: command not found: (\S{1,200})$|(?:^|[:\s])([^\s:]{1,200}): (?:command )?not found$/,
        remedy: install,
    },
    { pattern: /\benv: ['‘"]?([^'’"\s:]{1,200})['’"]?: No such file or directory/, remedy: install },
    { pattern: /(?:^|[:\s])([^\s:]{1,200}): No such file or directory$/, remedy: install },
    {
        pattern: /(?:^|[:\s])([^\s:]{1,200}): (?:Permission denied|cannot execute(?:: required file not found)?|cannot execute binary file.{0,40})$/,
        remedy: tool => `make ${tool} executable on this machine: set its mode and check that it is built for it`,
    },
];
/** A program, a library or a runtime is not there, in words that nothing else uses. */
const TOOLS = [
    {
        pattern: /^make(?:\[\d{1,3}\])?: (\S{1,200}): (?:No such file or directory|Command not found)$/,
        remedy: install,
    },
    { pattern: /exec: "([^"]{1,200})": executable file not found in (?:\$PATH|%PATH%)/, remedy: install },
    { pattern: /^(?:Error: |\s{0,4}\^?Error: )?spawn (\S{1,200}) ENOENT$/, remedy: install },
    { pattern: /Unable to locate executable file: (\S{1,200})/, remedy: install },
    { pattern: /^'([^']{1,200})' is not recognized as an internal or external command/, remedy: install },
    { pattern: /The term '([^']{1,200})' is not recognized as (?:the|a) name of a cmdlet/, remedy: install },
    { pattern: /^\S{0,200}python[\d.]{0,6}: No module named (\S{1,100})$/, remedy: install },
    { pattern: /^error: linker [`'](\S{1,100}?)[`'] not found/, remedy: install },
    {
        pattern: /error while loading shared libraries: ([^\s:]{1,200}): cannot open shared object file/,
        remedy: install,
    },
    {
        pattern: /(?:^|\s)(JAVA_HOME) is (?:not set|not defined correctly|set to an invalid directory)/,
        remedy: () => 'set up a JDK and JAVA_HOME in a step before this action',
    },
    {
        pattern: /^error: toolchain '([^']{1,100})' is not installed/,
        remedy: tool => install(`the Rust toolchain ${tool}`),
    },
    {
        pattern: /^(?:rbenv|pyenv|nodenv|asdf|jenv): version [`'](\S{1,60}?)' is not installed/,
        remedy: version => install(`version ${version} of the language`),
    },
    {
        pattern: /Executable doesn't exist at (\S{1,300})/,
        remedy: () => 'install the browsers of Playwright in a step before this action',
    },
    {
        pattern: /(Could not find Chrome|No binary for Chrome\w{0,10} browser|Cannot find Chrome)/,
        remedy: () => install('Chrome'),
    },
    { pattern: /No (CMAKE_\w{1,20}_COMPILER) could be found/, remedy: () => install('a compiler') },
    {
        pattern: /(?:No matching toolchains? found|No locally installed toolchains match) .{0,100}\bversion[= ]{1,3}(\d{1,3})/,
        remedy: version => install(`JDK ${version}`),
    },
];

;// CONCATENATED MODULE: ./build/failure/causes/in-text.js










/**
 * The cause that an output is certain of, null where it tells none: then the code is meant where something failed. `exit`
 * is the status of its command where the caller knows it.
 */
function causeInText(text, exit) {
    const last = lastWordsOf(text, exit);
    const failing = failingTests(text, last);
    if (failing)
        return failing;
    return (around(last) ??
        said('dependency', last.speech, DEPENDENCIES) ??
        said('types', last.speech, TYPES) ??
        said('style', last.speech, STYLE));
}
/** Tests that ran and failed mean the code, unless every one of them was refused by the same service. */
function failingTests(text, last) {
    const tests = (0,tests_in/* testsIn */.p)(text);
    if (!tests || tests.counts.failed <= tests.notRun)
        return null;
    const { executed, failed } = tests.counts;
    if (executed !== failed)
        return { kind: 'code', line: '' };
    const refused = last.section.filter(line => refusedService(line) !== null);
    const services = new Set(refused.map(refusedService));
    if (services.size !== 1 || refused.length < failed)
        return { kind: 'code', line: '' };
    return found('environment', findSign(refused, SERVICES)) ?? { kind: 'code', line: '' };
}
/** What is wrong around the code; an assertion or a diagnostic near it speaks against that. */
function around(last) {
    const lost = last.exit === null ? found('infrastructure', findSign(last.words, INFRASTRUCTURE)) : null;
    const missing = couldNotRun(last)
        ? found('environment', findSign(last.words, [...TOOLS, ...NOT_RUN]))
        : null;
    if (lost ?? missing)
        return lost ?? missing;
    if (isOrdinary(last.section))
        return null;
    return found('environment', findSign(last.words, [...TOOLS, ...HOSTS, ...LIMITS])) ?? refused(last.words);
}
function refused(words) {
    return found('environment', findSign(words.filter(line => refusedService(line) !== null), SERVICES));
}
function found(kind, sign) {
    return sign ? { kind, ...sign } : null;
}
function said(kind, lines, patterns) {
    const line = lines.find(text => patterns.some(pattern => pattern.test(text)));
    return line === undefined ? null : { kind, line };
}

// EXTERNAL MODULE: ./build/failure/log/clean-line.js
var clean_line = __webpack_require__(4640);
;// CONCATENATED MODULE: ./build/failure/cause.js






/** 128 + 9: ended by the kernel or a limit. Source: POSIX, Shell Command Language, 2.8.2; 126 and 127 as well. */
const KILLED = 137;
const NOT_EXECUTABLE = 126;
const NOT_FOUND = 127;
/** Of one annotation. */
const MESSAGE_LINES = 20;
const CODE = { kind: 'code', line: '' };
/** The cause of a failure, null where nothing failed. What is seen here counts, whatever CI says. */
function causeOf({ jobs, runs, conclusion }) {
    const ended = runs.filter(({ ending }) => ending.kind !== 'cancelled');
    const red = ended.filter(({ ending }) => ending.kind !== 'exited' || ending.code !== 0);
    if (red.length > 0 && red.length < ended.length)
        return { kind: 'flaky', line: '' };
    const [first] = red;
    if (first)
        return causeOfRun(first);
    if (ended.length > 0)
        return null;
    const causes = jobs.map(causeOfJob);
    return causes.find(isForTheModel) ?? causes[0] ?? concluded(conclusion);
}
/** The cause of one failed job by itself. */
function causeOfJob({ conclusion, annotations, log }) {
    const told = causeInText(log ?? '', null);
    if (told)
        return told;
    const messages = annotations.flatMap(({ message }) => message.split('\n', MESSAGE_LINES).map(clean_line/* cleanLine */.O));
    const lost = lastWordsOf(log ?? '', null).exit === null ? findSign(messages, INFRASTRUCTURE) : null;
    return lost ? { kind: 'infrastructure', ...lost } : (concluded(conclusion) ?? CODE);
}
/** A command that hangs or floods may do so because of the code. */
function causeOfRun({ ending, output: { text } }) {
    if (ending.kind !== 'exited')
        return CODE;
    return causeInText(text, ending.code) ?? causeOfExit(ending.code, text);
}
function causeOfExit(code, text) {
    const { words, section } = lastWordsOf(text, code);
    const line = words.at(-1) ?? '';
    if (code === NOT_FOUND)
        return environment(line, 'install what test-command calls in a step before this action');
    if (code === NOT_EXECUTABLE)
        return environment(line, 'make what test-command calls executable on this machine');
    if (code === KILLED && !isOrdinary(section))
        return environment(line, 'give test-command more memory: it was killed');
    return CODE;
}
function environment(line, remedy) {
    return { kind: 'environment', line, remedy };
}
function concluded(conclusion) {
    const known = Object.hasOwn(CONCLUSIONS, conclusion ?? '') ? CONCLUSIONS[conclusion ?? ''] : undefined;
    return known ? { line: '', ...known } : null;
}
function isForTheModel({ kind }) {
    return kind !== 'environment' && kind !== 'infrastructure';
}

;// CONCATENATED MODULE: ./build/failure/refusal.js
/**
 * The HTTP status with which GitHub refused, if it is that what was thrown. A rate limit counts as 429: GitHub answers it with
 * 403, too, as it does what a token may not do (docs.github.com, "Rate limits for the REST API").
 */
function refusalStatus(error) {
    if (!(error instanceof Error && 'status' in error && typeof error.status === 'number'))
        return null;
    return error.status === 403 && /\brate limit\b/i.test(error.message) ? 429 : error.status;
}

;// CONCATENATED MODULE: ./build/failure/job-log-download.js

const MOST_REDIRECTS = 5;
/** GitHub answers with a short-lived address on another host, which must not see the token: it is followed by hand. */
async function downloadLog(github, job, transfer) {
    const request = { redirect: 'manual', signal: transfer.signal };
    const answer = await github
        .request('GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs', { ...job, request })
        .catch(refusal);
    if ('kind' in answer)
        return answer;
    return follow(new URL(answer.url), answer.headers.location ?? null, transfer);
}
async function follow(from, location, transfer) {
    let [place, next] = [from, location];
    for (let hops = 0; hops < MOST_REDIRECTS; hops++) {
        if (!next || !URL.canParse(next, place.href))
            return missing('GitHub named no address for it');
        place = new URL(next, place);
        if (!isAsSafe(place, from))
            return missing(`its address is not https (${place.protocol}//${place.host})`);
        const response = await transfer.fetch(place.href, { signal: transfer.signal, redirect: 'manual' });
        if (response.ok && response.body)
            return { kind: 'log', bytes: response.body };
        await response.body?.cancel();
        next = response.headers.get('location');
        if (!isRedirect(response.status))
            return missing(`its address answered ${response.status}`);
    }
    return missing(`its address redirects more than ${MOST_REDIRECTS} times`);
}
/** Only a GitHub that is itself asked without TLS may send on without it. */
function isAsSafe(place, from) {
    return place.protocol === 'https:' || (place.protocol === 'http:' && from.protocol === 'http:');
}
function isRedirect(status) {
    return [301, 302, 303, 307, 308].includes(status);
}
/** Not there, expired, or not for this token: said in a note. What else goes wrong is the caller's to decide. */
function refusal(error) {
    const status = refusalStatus(error);
    if (status === 404)
        return missing('GitHub has no log for it (404)');
    if (status === 410)
        return missing('it has expired (410)');
    if (status === 403)
        return missing('the token may not read it (403, needs actions: read)');
    throw error;
}
function missing(reason) {
    return { kind: 'missing', reason };
}

;// CONCATENATED MODULE: ./build/failure/actions-api.js


const JOBS_PER_PAGE = 100;
/** A job has at most 50. */
const ANNOTATIONS_PER_PAGE = 100;
const ANSWER_MS = 60_000;
const NAME_CHARS = 200;
/** The REST API through the caller's octokit. `download` fetches what a log redirects to, and is never given the token. */
function actionsApi(octokit, repository, download = fetch) {
    return {
        getRun: async (run_id) => {
            const { data } = await octokit.rest.actions.getWorkflowRun({ ...repository, run_id, ...inTime() });
            return runOf(data);
        },
        listJobs: async (run_id, page) => {
            const which = { run_id, page, per_page: JOBS_PER_PAGE, filter: 'all' };
            const { data } = await octokit.rest.actions.listJobsForWorkflowRun({
                ...repository,
                ...which,
                ...inTime(),
            });
            return data.jobs.map(jobOf);
        },
        listAnnotations: async (check_run_id) => {
            const which = { check_run_id, per_page: ANNOTATIONS_PER_PAGE };
            const { data } = await octokit.rest.checks.listAnnotations({ ...repository, ...which, ...inTime() });
            return data.map(annotationOf);
        },
        downloadLog: (job_id, signal) => downloadLog(octokit, { ...repository, job_id }, { fetch: download, signal }),
    };
}
function inTime() {
    return { request: { signal: AbortSignal.timeout(ANSWER_MS) } };
}
function runOf(run) {
    return {
        id: run.id,
        headSha: run.head_sha,
        headBranch: run.head_branch,
        headRepositoryId: run.head_repository?.id ?? null,
        event: run.event,
        conclusion: run.conclusion,
        attempt: run.run_attempt ?? 1,
        htmlUrl: run.html_url,
    };
}
function jobOf(job) {
    return {
        id: job.id,
        checkRunId: lastNumber(job.check_run_url) ?? job.id,
        name: shownName(job.name),
        attempt: job.run_attempt ?? 1,
        status: job.status,
        conclusion: job.conclusion,
        steps: (job.steps ?? []).map(step => ({
            name: shownName(step.name),
            conclusion: step.conclusion,
            startedAt: step.started_at ?? null,
            completedAt: step.completed_at ?? null,
        })),
    };
}
/** Whoever can push a workflow chooses the names. */
function shownName(name) {
    return (0,clean_line/* cleanLine */.O)(name.slice(0, NAME_CHARS));
}
/** A job and its check run have had the same id for years, but only the address is documented. */
function lastNumber(url) {
    const digits = /\/(\d{1,15})$/.exec(url ?? '')?.[1];
    return digits === undefined ? null : Number(digits);
}
function annotationOf(annotation) {
    return {
        level: annotation.annotation_level ?? '',
        path: annotation.path,
        line: annotation.start_line,
        title: annotation.title ?? '',
        message: annotation.message ?? '',
    };
}

// EXTERNAL MODULE: ./build/failure/excerpt.js + 6 modules
var failure_excerpt = __webpack_require__(955);
;// CONCATENATED MODULE: ./build/failure/clue-blocks.js
const NO_BLOCK = { kind: 'none' };
/** A difference of expected and got is read this far. */
const DIFFERENCE_LINES = 60;
const HEADING = /^\s*[-+]{1,4} ?(?:[Ee]xpected|[Aa]ctual|[Rr]eceived)\b/;
const SIDES = ['xpected', 'ctual', 'eceived'];
const CHANGED = /^\s*[-+]\s*([^\s+-].*)/;
/** What both sides share is indented; what begins a line is no longer of the difference. */
const BEYOND = /^[^\s+@-]|^---? /;
/** GoogleTest writes the two sides below it, each with its value. */
const VALUES_HEADING = 'Expected equality of these values:';
const VALUES_LINES = 4;
const VALUE = /^ {2,}(?:Which is: )?(\S.*)/;
const clue_blocks_FRAME = /^\s*(?:at|❯) /;
const PYTEST_SAYS = /^E {2,}(\S.*)/;
const TAP_FIELD = /^\s+(?:error|message|name): (.+)/;
/** How many of its parts failed is said of a suite by some versions of a runner and not by others. */
const OF_PARTS = /^'?\d{1,9} subtests? failed/;
const FINDING = /^\s+\d{1,7}:\d{1,6}\s+error\s+(\S.*)/;
const FILE = /^\S.{1,400}\.\w{1,8}$/;
const ROW = /^\s+\d/;
/** What a line says only where it stands; `next` is the line below it. */
function saidInBlock(block, line, next) {
    switch (block.kind) {
        case 'none':
            return line.startsWith('E  ') ? clue_blocks_said('error', PYTEST_SAYS, line) : [];
        case 'pytest':
            return [];
        case 'tap':
            return clue_blocks_said('error', TAP_FIELD, line).flatMap(({ kind, text }) => {
                if (OF_PARTS.test(text))
                    return [];
                return [{ kind, text: /^[|>]/.test(text) ? next : text }];
            });
        case 'difference':
            return isHeading(line) ? [] : clue_blocks_said('difference', CHANGED, line);
        case 'values':
            return clue_blocks_said('difference', VALUE, line);
        case 'file':
            return clue_blocks_said('diagnostic', FINDING, line).map(({ kind, text }) => ({
                kind,
                text: `${block.path} ${text}`,
            }));
    }
}
function clue_blocks_said(kind, pattern, line) {
    const text = pattern.exec(line)?.[1];
    return text === undefined ? [] : [{ kind, text }];
}
function blockAfter(block, line) {
    if (line.trimStart().startsWith('not ok '))
        return { kind: 'tap' };
    if (line === 'E' || line.startsWith('E  '))
        return { kind: 'pytest' };
    if (isHeading(line))
        return { kind: 'difference', linesLeft: DIFFERENCE_LINES };
    if (line === VALUES_HEADING)
        return { kind: 'values', linesLeft: VALUES_LINES };
    if (isFile(line))
        return { kind: 'file', path: line };
    switch (block.kind) {
        case 'none':
        case 'pytest':
            return NO_BLOCK;
        case 'tap':
            return line.trim() === '...' ? NO_BLOCK : block;
        case 'values':
            return VALUE.test(line) && block.linesLeft > 0
                ? { kind: 'values', linesLeft: block.linesLeft - 1 }
                : NO_BLOCK;
        case 'difference':
            return block.linesLeft === 0 || clue_blocks_FRAME.test(line) || BEYOND.test(line)
                ? NO_BLOCK
                : { kind: 'difference', linesLeft: block.linesLeft - 1 };
        case 'file':
            return ROW.test(line) ? block : NO_BLOCK;
    }
}
function isHeading(line) {
    return SIDES.some(side => line.includes(side)) && HEADING.test(line);
}
/** An absolute path and nothing else. */
function isFile(line) {
    return (line.startsWith('/') || line.startsWith(':\\', 1)) && FILE.test(line);
}

;// CONCATENATED MODULE: ./build/failure/clue-names.js
/** The name of a test may go on over this many lines, its own included. */
const NAME_LINES = 6;
/** rustc says below an error where it is. */
const PLACE = '--> ';
const OPEN = /[:)]$/;
const NUMBERED = /^\s{0,6}\d{1,4}\)/;
/** What begins in a line and goes on below: minitest, CMake and a panic say behind a colon what it is about. */
function continued(lines, index, start) {
    const first = lines[index] ?? '';
    const below = lines[index + 1]?.trim() ?? '';
    const isOpen = start.endsWith(':') || (start === '' && OPEN.test(first));
    if (isOpen || below.startsWith(PLACE))
        return `${start} ${below}`;
    return NUMBERED.test(first) ? nested(lines.slice(index, index + NAME_LINES), start) : start;
}
/** mocha gives each suite around a test a line of its own, deeper and deeper, and the test one that ends with a colon. */
function nested([first, ...others], start) {
    const parts = [start];
    let deepest = indentation(first ?? '');
    for (const line of others) {
        if (indentation(line) <= deepest)
            return start;
        deepest = indentation(line);
        parts.push(line.trim());
        if (line.endsWith(':'))
            return parts.join(' ');
    }
    return start;
}
function indentation(line) {
    return line.length - line.trimStart().length;
}
const IN_A_CLASS = /^(\w{1,200}) \(([\w.]{1,400})\)/;
const PYTEST_ID = /^\S{1,400}\.py(?:::\S|\s|$)/;
const COUNTED = /^\s*(?:\[ERROR\]\s+)?(?:\d{1,6}\/\d{1,6}\s+)?(?:[Tt]est(?: {1,4}#\d{1,6}:)?\s+)?/;
const COUNTING = '[Tt0123456789';
/**
 * A test's name without its number in the run, without the message that pytest cuts to the terminal's width, and as
 * unittest wrote it before Python 3.11.
 */
function testName(text) {
    const name = COUNTING.includes(text.trimStart().charAt(0)) ? text.replace(COUNTED, '') : text;
    if (PYTEST_ID.test(name))
        return name.split(' - ', 1)[0] ?? '';
    const [whole, test, place] = IN_A_CLASS.exec(name) ?? [];
    if (!whole || !place?.endsWith(`.${test}`))
        return name;
    return `${test} (${place.slice(0, -`.${test}`.length)})${name.slice(whole.length)}`;
}

;// CONCATENATED MODULE: ./build/failure/clue-rules.js
/** In this order: the first that matches decides. */
const CLUE_RULES = [
    // TAP; a failing test that is expected to fail is none.
    {
        kind: 'test',
        signs: ['not ok '],
        pattern: /^\s*not ok \d{1,9}(?: -)? (?!.*# ?(?:TODO|SKIP|todo|skip))([^#]+)/,
    },
    // unittest, pytest and its plugin xdist, go test, jest, vitest.
    {
        kind: 'test',
        signs: ['FAIL', 'ERROR'],
        pattern: /^\s*(?:\[gw\d{1,4}\] (?:\[ {0,2}\d{1,3}%\] )?)?(?:--- )?(?:(?:FAIL|FAILED):?\s+|ERROR:? +(?=\S+ \(|\S+::|\S+\.py))([^\s(\d].*)/,
    },
    { kind: 'test', signs: ['[  FAILED  ]'], pattern: /^\[ {2}FAILED {2}\] ([^\s\d].*)/ },
    {
        kind: 'test',
        signs: ['●', '✖', '✗', '✘', '❌', '×', '✕', '⨯', '[-] '],
        pattern: /^\s*(?:[●✖✗✘❌×✕⨯]|\[-\])\s+(?!Console\b|failing tests:|\d{1,9} problems?\b|Test suite failed)(\S.*)/,
    },
    // unittest -v, pytest -v, cargo test, gradle, bazel; ctest; surefire.
    {
        kind: 'test',
        signs: [' FAIL', '... ERROR'],
        pattern: / (?:\.\.\. )?FAIL(?:ED)?(?:$| ?\[| in \d| ?\()| \.\.\. ERROR$/,
        takes: 'before',
    },
    {
        kind: 'test',
        signs: ['***'],
        pattern: /\*{3}(?:Failed|Exception|Timeout|Not Run|Abort)/,
        takes: 'before',
    },
    {
        kind: 'test',
        signs: ['<<< '],
        pattern: / (?:-- )?Time elapsed: .{1,40}<<< (?:FAILURE|ERROR)!| <<< (?:FAILURE|ERROR)!/,
        takes: 'before',
    },
    // mocha, rspec, minitest, phpunit, ExUnit.
    { kind: 'test', signs: [') '], pattern: /^\s{0,6}\d{1,4}\) (\S.*)/, continues: true },
    { kind: 'test', signs: [')'], pattern: /^\s{0,6}\d{1,4}\)()$/, continues: true },
    { kind: 'test', signs: ['___ '], pattern: /^_{3,} ([^_\s].*)/ },
    { kind: 'test', signs: ['---- '], pattern: /^-{4} (\S+) stdout -{4}$/ },
    // XCTest, dotnet test, Perl's Test::More, testthat.
    { kind: 'test', signs: ['Test Case '], pattern: /^Test Case '(.+)' failed/ },
    { kind: 'test', signs: ['Failed '], pattern: /^ {2}Failed ([^[]+) \[/ },
    { kind: 'test', signs: ['Failed test '], pattern: /^#\s+Failed test '(.+)'/ },
    { kind: 'test', signs: ['── '], pattern: /^── \d{0,4}\.? ?(?:Failure|Error) \(([^)]+)\): (.+)/ },
    // Compilers and linters, their warnings left out. What has a class and nothing more is the end of a failing test in pytest.
    {
        kind: 'diagnostic',
        signs: [':', '('],
        pattern: /^\s*(?:e: |vet: |\[ERROR\] )?((?:file:\/\/)?(?:[A-Za-z]:)?[^\s:()]{1,300}\.\w{1,8}[:(]\[?\d{1,7}(?:[:,]\d{1,7}){0,3}[\])]?:?(?: -)?\s+(?![Ww]arning|WARNING|note|info|remark|[Ii]n |required |\w+$|\+0x|\(test\)$|\S+\/\d+$)\S.*)/,
    },
    { kind: 'diagnostic', signs: ['CMake Error'], pattern: /^(CMake Error.*)/, continues: true },
    {
        kind: 'diagnostic',
        signs: [
            'undefined reference to',
            'multiple definition of',
            'cannot find -l',
            'unresolved external',
            'Undefined symbols',
            '*** No rule to make',
        ],
    },
    // An exception, a panic, a crash.
    {
        kind: 'error',
        signs: ['Error', 'Exception', 'Failure', 'Fault', 'Interrupt', 'Exit'],
        pattern: /^\s*(?:E\s+)?(?:\*\* \()?(?:Caused by: |Uncaught |Unhandled |thrown: |\[ERROR\]\s+|PHP )?((?:[\w$]{1,80}[.:\\]{1,2}){0,12}(?:(?:[A-Z]\w{0,80})?(?:Error|Exception)|[A-Z]\w{1,80}(?:Failure|Fault|Interrupt|Exit)))\b(?:\)|\s?\[\w+\])?(?:\s?:\s+)?(:|.*?):?$/,
        continues: true,
    },
    {
        kind: 'error',
        signs: ['rror', 'ERROR', 'atal', 'FATAL'],
        pattern: /^(?:\[ERROR\] )?((?:[Ee]rror|ERROR|[Ff]atal|FATAL|[Ff]atal error)(?:\[\w{1,12}\])?: .+)/,
        continues: true,
    },
    {
        kind: 'error',
        signs: ['Failed to execute goal'],
        pattern: /(Failed to execute goal (?!.*(?:test failures|Compilation failure)).+)/,
    },
    { kind: 'error', signs: ['panicked at'], pattern: /(panicked at .+)/, continues: true },
    { kind: 'error', signs: ['panic: '], pattern: /^panic: (.+?)(?: \[recovered.*)?$/ },
    { kind: 'error', signs: [':in '], pattern: /^(\S+:\d+:in .+ \([\w:]+(?:Error|Exception)\))$/ },
    {
        kind: 'error',
        signs: [
            'egmentation fault',
            'AddressSanitizer',
            'DATA RACE',
            'core dumped',
            'command not found',
            'No such file or directory',
            'cannot open shared object',
            'ermission denied',
            'ut of memory',
            'OutOfMemory',
            'tack overflow',
        ],
    },
    // Only the values, as every tool names and orders the two sides in its own way.
    {
        kind: 'difference',
        signs: ['xpected', 'ctual', 'eceived', 'got', 'left', 'right', 'want', 'but was', 'Which is'],
        pattern: /^\s*(?:[-+#] {0,10})?(?:[Ee]xpected|[Aa]ctual|[Rr]eceived|[Gg]ot|left|right|want|but was|Which is)(?: value)?\s?[:=]\s*(\S.*)/,
    },
    {
        kind: 'error',
        signs: ['xpected ', 'Failed asserting', 'C++ exception'],
        pattern: /^\s*(?:→ )?([Ee]xpected (?!equality of these).+|Failed asserting .+|C\+\+ exception with .+)/,
    },
    // minitest.
    { kind: 'error', signs: [']:'], pattern: /^[^\s#]+#\S+ \[[^\]]+\]:()$/, continues: true },
    // rspec.
    { kind: 'difference', signs: ['got '], pattern: /^\s{6,}got (\S.*)/ },
];
/** What runners, package managers, make and CI systems say around a failure depends on who called them. */
const AROUND = [
    'npm ERR!',
    'npm error',
    'npm warn',
    'npm WARN',
    'error Command failed',
    'error: Process completed',
    'error: Recipe',
    'error: test failed',
    'error: could not compile',
    'error: aborting due to',
    "ERROR: pip's dependency resolver",
    'The command "',
    'Traceback',
    'BUILD FAIL',
    'Tests run:',
    '[Help ',
    'Re-run Maven',
    'To see the full stack trace',
    'For more information about',
    'Result: ',
    'Found ',
    'There are test failures',
    'collect2:',
    'fatal: No url found for submodule',
];
/** The status with which a command that make or npm called has ended. */
const ENDED = /^(?:g?make|ninja|error)\b.*(?:Error \d{1,3}|exit(?:ed)? (?:with )?(?:code|status):? \d{1,3})$/;
const LOGGED = '[ERROR]';
function isAroundFailure(line) {
    const start = line.trimStart();
    const text = start.startsWith(LOGGED) ? start.slice(LOGGED.length).trimStart() : start;
    if (AROUND.some(words => text.startsWith(words)))
        return true;
    return (text.includes('Error ') || text.includes('exit')) && ENDED.test(text);
}

;// CONCATENATED MODULE: ./build/failure/chance.js
/** Folders in which the system or a runner makes up names for one run. */
const TEMPORARY = ['/tmp/', '/temp/', '/var/folders/'];
const UUID_CHARS = 36;
const UUID = /[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}/g;
const MADE_UP_NUMBER = /^(?:\d{5,}|\d{1,9}[.,]\d{3,}\w*|\d{1,2}:\d\d:\d\S*|\d{4}[-/]\d\d[-/]\d\d\S*|\d[\d.,]*(?:%|ns|[mu]?s|secs?|mins?|[kMG]i?B)|0x\w+|[0-9a-f]{7,})$/;
/** A hash, what Java puts behind a class, a name for a temporary file. */
const MADE_UP_WORD = /^(?:(?=[a-f]*\d)[0-9a-f]{7,}|tmp\w{4,}|temp(?=[a-zA-Z_]*\d)\w{4,})$/;
const IDENTITY = /^(?=[a-f]*\d)[0-9a-f]{5,16}$/;
/** Letters, digits and the underscore; what is not ASCII counts as a letter. */
const WORD_PART = tableOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_');
/** What a path, a number or an identifier is made of. */
const PART = tableOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.:@+~%$\\/-');
function isPart(code) {
    return PART[code] === 1;
}
function isDigit(code) {
    return code >= 48 && code <= 57;
}
/** A part of a line, without white space, as every machine and every run would have it. */
function withoutChance(part, numbers) {
    if (part.includes('/') || part.includes('\\'))
        return place(part.replaceAll('\\', '/'), numbers);
    return chance_words(withoutPosition(part), numbers);
}
/** Of a URL everything counts, as another host is another cause; the names of files keep their numbers. */
function place(path, numbers) {
    if (path.includes('://') && !path.startsWith('file:'))
        return chance_words(path, numbers);
    const segments = withoutPosition(path)
        .split('/')
        .filter(segment => segment !== '' && segment !== '.' && segment !== '..');
    const name = segments.at(-1) ?? '';
    if (!isAbsolute(path))
        return chance_words(segments.join('/'), hasExtension(name) ? 'kept' : numbers);
    const isTemporary = TEMPORARY.some(folder => path.toLowerCase().includes(folder));
    return isTemporary && !hasExtension(name) ? '#' : chance_words(name, 'kept');
}
function isAbsolute(path) {
    return path.startsWith('/') || path.startsWith('file:') || path.startsWith(':/', 1);
}
function hasExtension(name) {
    return name.lastIndexOf('.') > 0;
}
/** Without the line and the column behind a name, not without the second half of `a::1`. */
function withoutPosition(part) {
    if (isDigit(part.charCodeAt(0)))
        return part;
    let end = part.endsWith(':') ? part.length - 1 : part.length;
    for (let number = 0; number < 2; number++) {
        let start = end;
        while (isDigit(part.charCodeAt(start - 1)))
            start--;
        if (start === end || part.charAt(start - 1) !== ':' || part.charAt(start - 2) === ':')
            break;
        end = start - 1;
    }
    return end < part.length - 1 ? part.slice(0, end) : part;
}
function chance_words(part, numbers) {
    const text = part.length >= UUID_CHARS && part.includes('-') ? part.replace(UUID, '#') : part;
    let told = '';
    let at = 0;
    while (at < text.length) {
        const end = isDigit(text.charCodeAt(at)) ? endOfNumber(text, at) : endOfWord(text, at);
        const word = text.slice(at, Math.max(end, at + 1));
        told += isChance(word, numbers, text.charAt(at - 1)) ? '#' : word;
        at += word.length;
    }
    return told;
}
function isChance(word, numbers, before) {
    const isNumber = isDigit(word.charCodeAt(0)) || (word.startsWith('v') && isDigit(word.charCodeAt(1)));
    if (isNumber)
        return numbers === 'removed' || MADE_UP_NUMBER.test(word);
    if (word.length < 5)
        return false;
    return (before === '@' && IDENTITY.test(word)) || (mayBeMadeUp(word) && MADE_UP_WORD.test(word));
}
/** Spares the expression for almost every word. */
function mayBeMadeUp(word) {
    const first = word.charAt(0);
    return ((first >= 'a' && first <= 'f' && word.length >= 7) || word.startsWith('tmp') || word.startsWith('temp'));
}
function endOfWord(text, start) {
    let end = start;
    while (WORD_PART[text.charCodeAt(end)] === 1)
        end++;
    return end;
}
/** A number with what stands for its fraction, its unit, and what is counted on in a time, a date, a version. */
function endOfNumber(text, start) {
    let end = start;
    while (end < text.length) {
        const code = text.charCodeAt(end);
        const joins = '.,:-+/'.includes(text.charAt(end)) && isDigit(text.charCodeAt(end + 1));
        if (WORD_PART[code] !== 1 && !joins)
            break;
        end++;
    }
    return text.charAt(end) === '%' ? end + 1 : end;
}
function tableOf(characters) {
    const table = new Uint8Array(128);
    for (const character of characters)
        table[character.charCodeAt(0)] = 1;
    return table;
}

;// CONCATENATED MODULE: ./build/failure/normalise.js

/** What a line says beyond this many characters tells no two failures apart. */
const TOLD_CHARS = 300;
/** Quotes, which differ with the locale, and rulers, which differ with the width of the terminal. */
const SILENT = '"\'`´‘’“”─━═⎯';
const UNITS = new Set('ns µs μs us ms s sec secs second seconds m min mins minute minutes h hour hours B kB KB MB GB KiB MiB GiB bytes'.split(' '));
/** What is numbered anew in each run, and how far from its number it stands at most. */
const LABELS = new Set('seed pid tid port thread worker process attempt retry shard'.split(' '));
const LABEL_GAP = 3;
/** Several in a row, as in a date, a list of numbers or a duration in two units, are one. */
const VARYING_ROW = /[+-]?#%?(?:[.,:/+ -]{1,2}#%?)*/g;
const EMPTY_BRACKETS = / ?(?:\(#\)|\[#\])/g;
/** Rulers, list marks and closing punctuation say nothing. */
const MARKS = new Set(' \t_=-─—>|*#●✗✘✖❌×✕⨯❯→•…,;:.');
/**
 * What a line says without what differs between machines, runs and orders: quotes, times, durations, sizes, addresses,
 * hashes, temporary names, positions and the folders above a file. Of an absolute path the name is left, of a relative one
 * all. Scans by hand, as an expression costs more to compile than a failure has lines to try it on.
 */
function normalise(line, numbers) {
    const text = line.slice(0, TOLD_CHARS);
    let told = '';
    let at = 0;
    while (at < text.length) {
        const end = endOfPart(text, at);
        if (end > at)
            told = appended(told, text.slice(at, end), numbers);
        else if (!SILENT.includes(text.charAt(at)))
            told = spaced(told, text.charAt(at));
        at = Math.max(end, at + 1);
    }
    const short = told.includes('#') ? told.replace(VARYING_ROW, '#').replace(EMPTY_BRACKETS, '') : told;
    return trimMarks(short);
}
function endOfPart(text, start) {
    let end = start;
    while (end < text.length && isPart(text.charCodeAt(end)))
        end++;
    return end;
}
function appended(told, part, numbers) {
    if (isUnit(part) && told.endsWith(' ')) {
        const start = startOfAmount(told);
        if (start < told.length - 1)
            return `${told.slice(0, start)}#`;
    }
    if (isDigit(part.charCodeAt(0)) && isLabelled(told))
        return `${told}#`;
    return told + withoutChance(part, numbers);
}
function isUnit(part) {
    return UNITS.has(part.endsWith('.') ? part.slice(0, -1) : part);
}
/** Where the number before the last space begins; nowhere where none ends there. */
function startOfAmount(told) {
    let start = told.length - 1;
    if (told.charAt(start - 1) === ',')
        return start;
    while (start > 0 && '0123456789.,#'.includes(told.charAt(start - 1)))
        start--;
    return start;
}
/** Whether a word for something that is numbered anew in each run stands right before. */
function isLabelled(told) {
    let end = told.length;
    while (end > told.length - LABEL_GAP && ' :=#'.includes(told.charAt(end - 1)))
        end--;
    const start = Math.max(told.lastIndexOf(' ', end - 1), told.lastIndexOf('(', end - 1)) + 1;
    return end < told.length && LABELS.has(told.slice(start, end).toLowerCase());
}
function spaced(told, character) {
    if (character !== ' ' && character !== '\t')
        return told + character;
    return told.endsWith(' ') ? told : `${told} `;
}
function trimMarks(text) {
    let start = 0;
    let end = text.length;
    while (start < end && MARKS.has(text.charAt(start)))
        start++;
    while (end > start && MARKS.has(text.charAt(end - 1)))
        end--;
    return text.slice(start, end);
}

;// CONCATENATED MODULE: ./build/failure/clues.js




/** What is left of a count, a ruler, a value that is a number says nothing. */
const LETTER = /[A-Za-z\u0080-\uFFFF]/;
/** As rustc and ruff write it. */
const PLACE_BELOW = '--> ';
const MILD = ['warning', 'note', 'help'];
/** The clues in cleaned lines, in their order; every line is looked at by itself, with those it continues on and the block it stands in. */
function cluesIn(lines) {
    const clues = [];
    let block = NO_BLOCK;
    lines.forEach((line, index) => {
        if (isAroundFailure(line))
            return;
        const next = lines[index + 1] ?? '';
        const said = saidByRule(lines, index) ?? saidInBlock(block, line, next);
        for (const { kind, text } of said) {
            const told = normalise(text, kind === 'test' ? 'kept' : 'removed');
            if (LETTER.test(told))
                clues.push({ kind, text: told });
        }
        block = blockAfter(block, line);
    });
    return clues;
}
/** The first rule that fits decides; where none does, what has its place below is a diagnostic. */
function saidByRule(lines, index) {
    const line = lines[index] ?? '';
    for (const rule of CLUE_RULES) {
        const parts = hasSign(rule.signs, line) ? partsOf(rule, line) : null;
        if (parts === null)
            continue;
        const last = parts.length - 1;
        const whole = parts.with(last, rule.continues ? continued(lines, index, parts[last] ?? '') : (parts[last] ?? ''));
        return whole.map(text => ({ kind: rule.kind, text: rule.kind === 'test' ? testName(text) : text }));
    }
    const place = lines[index + 1]?.trimStart() ?? '';
    if (!place.startsWith(PLACE_BELOW) || MILD.some(word => line.startsWith(word)))
        return null;
    return [{ kind: 'diagnostic', text: `${line} ${place}` }];
}
function hasSign(signs, line) {
    for (const sign of signs)
        if (line.includes(sign))
            return true;
    return false;
}
function partsOf({ pattern, takes }, line) {
    if (!pattern)
        return [line];
    const match = pattern.exec(line);
    if (!match)
        return null;
    return takes === 'before' ? [line.slice(0, match.index)] : match.slice(1).map(part => part ?? '');
}

;// CONCATENATED MODULE: ./build/failure/failure-count.js



/** How many failures a log tells of: tests, by their runner's own sum, else what compilers and linters found; 0 where neither says. */
function failureCount(text) {
    const failed = (0,tests_in/* testsIn */.p)(text)?.counts.failed ?? 0;
    if (failed > 0)
        return failed;
    const clues = cluesIn((0,failure_lines/* logLines */.OG)(text).map(line => line.text));
    return new Set(clues.filter(({ kind }) => kind === 'diagnostic').map(clue => clue.text)).size;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/failure/sections.js
var sections = __webpack_require__(3853);
;// CONCATENATED MODULE: ./build/failure/signature.js






const SIGNATURE_CHARS = 12;
/** From this many tests on that fail with one and the same error, the error is the failure and the tests only show how far it reaches. */
const CASCADE_TESTS = 5;
/** A class and its message. */
const ONE_ERROR = 2;
/** Says of one test what was expected of it, never why many fail. */
const ASSERTION = /[Aa]ssert|[Ee]xpect/;
/** Where nothing else names the failure, the last lines that speak of trouble stand for it, or just the last ones. */
const LAST_LINES = 8;
const TROUBLE = /(?:[Ee]rror|ERROR|[Ff]ail|FAIL|[Ii]nvalid|[Cc]annot|[Cc]ould not|[Uu]nable|[Uu]nexpected|[Uu]nknown|[Mm]issing|[Nn]ot found|[Tt]imed out|[Rr]efused|[Dd]enied|[Aa]borted|[Kk]illed)/;
/**
 * One name for one failure, 12 hexadecimal digits: equal on every machine, in every re-run and whatever the order of the
 * tests; different for another set of failing tests, another class of error, another message or another place. Numbers in
 * messages do not count: the same test that fails in the same way is one failure, whatever it counted this time.
 * It names branches, so it rests on rules of its own and not on those by which an excerpt is chosen.
 */
function signatureOf(failureText) {
    const text = failingLines(failureText).join('\n');
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, SIGNATURE_CHARS);
}
/** What the signature is made of: names of tests, classes and messages of errors, diagnostics, each once, sorted. */
function failingLines(failureText) {
    const all = (0,failure_lines/* logLines */.OG)(failureText);
    const shares = (0,sections/* sectionShares */.m)(all);
    const lines = all.flatMap(({ text }, index) => (shares[index] === 1 ? [text] : []));
    const clues = withoutCascade(cluesIn(lines)).map(clue => clue.text);
    return [...new Set(clues.length > 0 ? clues : lastWords(lines))].sort();
}
function withoutCascade(clues) {
    const tests = new Set(clues.filter(({ kind }) => kind === 'test').map(({ text }) => text));
    if (tests.size < CASCADE_TESTS)
        return clues;
    const others = clues.filter(({ kind }) => kind !== 'test');
    const errors = new Set(others.map(({ text }) => text));
    const isOneError = errors.size > 0 && errors.size <= ONE_ERROR && others.every(isError);
    return isOneError ? others : clues;
}
function isError({ kind, text }) {
    return kind === 'error' && !ASSERTION.test(text);
}
function lastWords(lines) {
    const own = lines.filter(line => !isAroundFailure(line));
    const troubled = own.filter(line => TROUBLE.test(line));
    return (troubled.length > 0 ? troubled : own).slice(-LAST_LINES).map(line => normalise(line, 'removed'));
}

;// CONCATENATED MODULE: ./build/failure/excerpt-of.js



/** Room for the line of account at the end. */
const ACCOUNT_BYTES = 120;
/** With less room than this a failure is left out: a few words without context mislead. */
const LEAST_BYTES = 300;
const excerpt_of_NAME_CHARS = 80;
const NAMES_SHOWN = 4;
const SEPARATOR = '\n\n';
/** One excerpt of several logs within one budget; logs with the same failure are told once. The last line is the account. */
function excerptOf(logs, budgetBytes) {
    const failures = [...Map.groupBy(logs, log => signatureOf(log.text)).values()];
    const parts = tell(failures, budgetBytes - ACCOUNT_BYTES);
    const body = parts.map(part => part.text).join(SEPARATOR);
    const account = {
        jobs: logs.length,
        lines: logs.reduce((sum, log) => sum + countLines(log.text), 0),
        failures: parts.reduce((sum, part) => sum + part.failures, 0),
        keptLines: parts.reduce((sum, part) => sum + part.keptLines, 0),
        keptBytes: Buffer.byteLength(body),
    };
    const told = parts.reduce((sum, part) => sum + part.jobs, 0);
    const text = [body, excerpt_of_sentence(account, logs.length - told)].filter(part => part !== '').join(SEPARATOR);
    return { text: Buffer.byteLength(text) <= budgetBytes ? text : '', account };
}
/** As many failures as there is room to tell so that they can be understood, each with an equal share of what is left. */
function tell(failures, bytes) {
    const told = failures.slice(0, Math.max(1, Math.floor(bytes / LEAST_BYTES)));
    const parts = [];
    let left = bytes;
    told.forEach((same, index) => {
        const title = `== ${titleOf(same)}\n`;
        const room = Math.floor(left / (told.length - index)) - Buffer.byteLength(title) - SEPARATOR.length;
        const log = same[0]?.text ?? '';
        const { text, keptLines, failed } = (0,failure_excerpt/* countedExcerpt */.S1)(log, room);
        if (text === '')
            return;
        parts.push({ text: title + text, keptLines, failures: failed ? failureCount(log) : 0, jobs: same.length });
        left -= Buffer.byteLength(title + text) + SEPARATOR.length;
    });
    return parts;
}
function titleOf(same) {
    const names = same.slice(0, NAMES_SHOWN).map(log => log.name.replace(/\s+/g, ' ').slice(0, excerpt_of_NAME_CHARS));
    const more = same.length - names.length;
    return names.join(', ') + (more > 0 ? ` and ${more} more with the same failure` : '');
}
function countLines(text) {
    return text === '' ? 0 : text.replace(/\n$/, '').split('\n').length;
}
function excerpt_of_sentence({ jobs, lines, failures, keptLines, keptBytes }, leftOut) {
    const found = failures > 0 ? `, ${count(failures, 'failure')}` : '';
    const rest = leftOut > 0 ? `, ${count(leftOut, 'job')} left out` : '';
    return `[${count(jobs, 'job')}, ${count(lines, 'line')}${found}; kept ${count(keptLines, 'line')}, ${(keptBytes / 1000).toFixed(1)} kB${rest}]`;
}
function count(number, noun) {
    return `${grouped(number)} ${noun}${number === 1 ? '' : 's'}`;
}
/** What the language offers for this loads the data of all its locales: 20 ms. */
function grouped(number) {
    const digits = String(number);
    const groups = [];
    for (let end = digits.length; end > 0; end -= 3)
        groups.unshift(digits.slice(Math.max(0, end - 3), end));
    return groups.join(',');
}

;// CONCATENATED MODULE: ./build/failure/annotations.js



/** Runs have few requests to spend (1,000 an hour for a workflow's token): legs of a matrix repeat each other. */
const MOST_JOBS = 50;
/** Of one job, as text; of one annotation. */
const MOST_SHOWN = 50;
const MOST_LINES = 6;
const LINE_CHARS = 500;
const PATH_CHARS = 200;
/** They are extra: whatever goes wrong is noted, once, and nothing more is asked. */
function annotationReader(actions, note) {
    let asked = 0;
    let refused = false;
    return async (job) => {
        if (refused || asked === MOST_JOBS)
            return [];
        asked += 1;
        try {
            return await actions.listAnnotations(job.checkRunId);
        }
        catch (error) {
            if (!refused)
                note(`annotations were not read: ${whyNot(error)}`);
            refused = true;
            return [];
        }
    };
}
function whyNot(error) {
    return refusalStatus(error) === 403 ? 'the token lacks checks: read (403)' : (0,errors/* messageOf */.b)(error);
}
/** What the runner says of every job that fails, whatever the reason. */
const NOTHING_NEW = /^Process completed with exit code \d{1,10}\.?$/;
/** The annotations of level `failure` that say more than that there was one, each in lines as a compiler would print them. */
function failureLines(annotations) {
    const told = annotations.filter(({ level, message }) => level === 'failure' && !NOTHING_NEW.test(message));
    const texts = told.slice(0, MOST_SHOWN).map(linesOf);
    return [...new Map(texts.map(lines => [lines.join('\n'), lines])).values()];
}
function linesOf({ path, line, title, message }) {
    const said = [title, ...message.split('\n', MOST_LINES)];
    const [first = '', ...more] = said
        .map(text => (0,clean_line/* cleanLine */.O)(text.slice(0, LINE_CHARS)))
        .filter(text => text !== '');
    const place = path === '' || path === '.github' ? '' : `${(0,clean_line/* cleanLine */.O)(path.slice(0, PATH_CHARS))}:${line}: `;
    return [`${place}error: ${first}`, ...more.map(text => `  ${text}`)];
}

;// CONCATENATED MODULE: ./build/failure/job-failures.js


/** Each failure of a run once, the most frequent first. */
function groupFailures(jobs) {
    const told = jobs.flatMap(job => {
        const text = evidenceOf(job);
        return text === '' ? [] : [{ job, text, lines: failingLines(text) }];
    });
    return [...Map.groupBy(told, ({ lines }) => lines.join('\n')).values()]
        .flatMap(alike => {
        const [first] = alike;
        const same = alike.map(({ job }) => job);
        return first ? [{ jobs: same, signature: signatureOf(first.text), lines: first.lines }] : [];
    })
        .sort((a, b) => b.jobs.length - a.jobs.length);
}
/** The log of a job with what its annotations add to it: the place of an error, or what no log holds. */
function evidenceOf({ log, annotations }) {
    const text = log ?? '';
    const added = failureLines(annotations).filter(told => !isKnown(told, text));
    if (added.length === 0)
        return text.trim() === '' ? '' : text;
    const lines = text.split('\n');
    return lines.toSpliced(lastError(lines), 0, ...added.flat()).join('\n');
}
function isKnown([first = ''], log) {
    return log.includes(first);
}
/** What the runner says last is that the step failed; what comes after it belongs to other steps. */
function lastError(lines) {
    const index = lines.findLastIndex(line => line.startsWith('error: '));
    return index === -1 ? lines.length : index;
}

;// CONCATENATED MODULE: ./build/failure/failure.js




/** From this share of common failing lines on, two failures are one. */
const SAME_SHARE = 0.5;
/** Job names in a sentence. */
const failure_NAMES_SHOWN = 8;
/**
 * What the local run shows is what the fix must turn green, so it is what is told and repaired. The failures of CI are told
 * besides only where the local one is none of them.
 */
function describeFailure({ jobs, reproduction }) {
    const ci = jobs?.kind === 'failed' ? jobs.failures : [];
    const local = reproduction.trim() === '' ? [] : [{ name: 'test-command, run here', text: reproduction }];
    const taken = local.length > 0 ? sameAs(failingLines(reproduction), ci) : ci.slice(0, 1);
    const others = ci.filter(failure => !taken.includes(failure));
    const matches = local.length === 0 || ci.length === 0 ? null : taken.length > 0;
    const logs = matches ? local : [...local, ...ci.flatMap(failure => failure.jobs.map(namedLog))];
    return {
        excerpt: excerptOf(logs, failure_excerpt/* EXCERPT_BYTES */.mj).text,
        signature: local[0] ? signatureOf(local[0].text) : (ci[0]?.signature ?? signatureOf('')),
        account: accountOf(jobs, { taken, others, matches }),
        matches,
        others,
    };
}
/** Whether the output of the local run shows one of the failures of CI. */
function isAmongFailures(reproduction, failures) {
    return sameAs(failingLines(reproduction), failures).length > 0;
}
/** CI may run more than the test command, so the failing lines seen here need only be among those of CI. */
function sameAs(here, failures) {
    return failures.filter(({ lines }) => {
        const known = new Set(lines);
        const common = here.filter(line => known.has(line)).length;
        return common > 0 && common >= here.length * SAME_SHARE;
    });
}
function namedLog(job) {
    const steps = job.failedSteps.length > 0 ? `, step ${job.failedSteps.join(', ')}` : '';
    return { name: `CI job ${job.name}${steps}`, text: evidenceOf(job) };
}
function accountOf(jobs, parted) {
    if (!jobs)
        return 'From the local run; no CI run was named.';
    if (jobs.kind !== 'failed')
        return `The CI run tells nothing: ${jobs.reason}.`;
    const notes = jobs.notes.map(note => ` ${note}.`).join('');
    return `Failed CI jobs: ${namesOf(jobs.jobs)}. ${agreement(parted)}${notes}`;
}
function agreement({ taken, others, matches }) {
    const left = others.map(({ jobs }) => namesOf(jobs)).join('; ');
    if (matches === false)
        return 'The local run fails for another reason than they do.';
    if (matches === null)
        return left === '' ? 'Nothing to compare with.' : `Of several failures, left: ${left}.`;
    if (left === '')
        return 'The local run fails as they do.';
    return `The local run fails as ${namesOf(taken.flatMap(({ jobs }) => jobs))}; left, as other failures: ${left}.`;
}
function namesOf(jobs) {
    const names = jobs.map(({ name, attempt }) => (attempt > 1 ? `${name} (attempt ${attempt})` : name));
    const more = names.length - failure_NAMES_SHOWN;
    return names.slice(0, failure_NAMES_SHOWN).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

;// CONCATENATED MODULE: ./build/failure/log/bounded-file.js


/** What is kept of the end of a text that is longer than its file may be, in bytes. */
const TAIL_BYTES = 1024 * 1024;
/** A file of at most so many bytes: the beginning of what is written, and its last MiB. A full disk ends it earlier. */
class BoundedFile {
    #file;
    #room;
    #tail = [];
    #tailBytes = 0;
    #gone = 0;
    #fault = null;
    constructor(file, mostBytes) {
        this.#file = file;
        this.#room = Math.max(0, mostBytes - TAIL_BYTES);
    }
    /** Only the user may read it. Throws where it cannot be created. */
    static async create(path, mostBytes) {
        return new BoundedFile(await (0,external_node_fs_promises_.open)(path, 'w', 0o600), mostBytes);
    }
    async write(bytes) {
        const first = bytes.subarray(0, this.#room);
        this.#room -= first.length;
        if (first.length > 0)
            await this.#append(first);
        if (first.length < bytes.length)
            this.#hold(bytes.subarray(first.length));
    }
    /** Writes the end. Returns what a reader of the file has to know, if anything. */
    async finish() {
        if (this.#gone > 0)
            await this.#append(Buffer.from(`\n[... ${this.#gone} bytes left out ...]\n`));
        for (const part of this.#tail)
            await this.#append(part);
        if (this.#fault)
            return `the file of the log is not complete: ${this.#fault}`;
        return this.#gone > 0 ? `the file of the log lacks ${this.#gone} bytes before its last MiB` : null;
    }
    async [Symbol.asyncDispose]() {
        await this.#file.close();
    }
    async #append(bytes) {
        if (this.#fault)
            return;
        await this.#file.appendFile(bytes).catch(error => {
            this.#fault = (0,errors/* messageOf */.b)(error);
        });
    }
    #hold(bytes) {
        this.#tail.push(Buffer.from(bytes));
        this.#tailBytes += bytes.length;
        while (this.#tail[0] && this.#tailBytes - this.#tail[0].length >= TAIL_BYTES) {
            this.#gone += this.#tail[0].length;
            this.#tailBytes -= this.#tail[0].length;
            this.#tail.shift();
        }
    }
}

// EXTERNAL MODULE: ./build/failure/log/clean-bytes.js + 3 modules
var clean_bytes = __webpack_require__(3493);
;// CONCATENATED MODULE: ./build/failure/log/likeness.js
const { imul } = Math;
const [ZERO, NINE] = [48, 57];
/** Stands for any number but none: whether a count is zero makes a difference. */
const NUMBER = 49;
const [PRIME, OTHER_PRIME] = [0x01000193, 0x85ebca6b];
const [BASIS, OTHER_BASIS] = [0x811c9dc5, 0x2545f491];
const HALF_BITS = 26;
/** The same for lines that differ in their numbers only, and hardly ever for others: FNV-1a, twice, in the bits that a number has. */
function likeness(bytes, start, end) {
    let first = BASIS;
    let second = OTHER_BASIS;
    let number = 0;
    for (let index = start; index <= end; index++) {
        const byte = index < end ? (bytes[index] ?? 0) : 0;
        if (byte >= ZERO && byte <= NINE) {
            if (number !== NUMBER)
                number = byte === ZERO ? ZERO : NUMBER;
            continue;
        }
        if (number > 0) {
            first = imul(first ^ number, PRIME);
            second = imul(second ^ number, OTHER_PRIME);
            number = 0;
        }
        first = imul(first ^ byte, PRIME);
        second = imul(second ^ byte, OTHER_PRIME);
    }
    return (first >>> (32 - HALF_BITS)) * 2 ** HALF_BITS + (second >>> (32 - HALF_BITS));
}

;// CONCATENATED MODULE: ./build/failure/log/whole-lines.js
const FEED = 10;
/** Longest line that is kept whole, and with it what is worked on at once, in bytes. */
const BLOCK_BYTES = 128 * 1024;
const HEAD_BYTES = BLOCK_BYTES / 2;
const NOTE = Buffer.from(' [... the middle of a line of more than 128 KiB ...] ');
/** How much is cut out of a longer line at a time. */
const CUT_BYTES = BLOCK_BYTES / 4;
/**
 * A stream in blocks of whole lines, however it is cut into chunks; of a line that is longer than a block, beginning and end.
 * The last line gets a line feed where it has none. A block stands until the next one is asked for.
 */
async function* wholeLines(chunks) {
    const block = Buffer.allocUnsafe(BLOCK_BYTES);
    let used = 0;
    for await (const chunk of chunks) {
        for (let at = 0; at < chunk.length;) {
            const part = chunk.subarray(at, at + BLOCK_BYTES - used);
            block.set(part, used);
            at += part.length;
            used += part.length;
            if (used < BLOCK_BYTES)
                continue;
            const end = block.lastIndexOf(FEED) + 1;
            if (end > 0)
                yield block.subarray(0, end);
            used = end > 0 ? moved(block, end, 0) : withoutMiddle(block);
        }
    }
    if (used > 0 && block[used - 1] !== FEED)
        block[used++] = FEED;
    if (used > 0)
        yield block.subarray(0, used);
}
function withoutMiddle(block) {
    NOTE.copy(block, HEAD_BYTES);
    return moved(block, HEAD_BYTES + CUT_BYTES, HEAD_BYTES + NOTE.length);
}
function moved(block, from, to) {
    block.copyWithin(to, from);
    return to + block.length - from;
}

;// CONCATENATED MODULE: ./build/failure/log/block.js


const block_FEED = 10;
/** Consecutive clean lines of a log, where each begins, and what each is worth. Filled again and again. */
class Block {
    worth = new Float32Array(BLOCK_BYTES);
    #bytes = Buffer.allocUnsafe(BLOCK_BYTES);
    #starts = new Uint32Array(BLOCK_BYTES + 1);
    #used = 0;
    #lines = 0;
    /** How many lines the last `scan` found. */
    get lines() {
        return this.#lines;
    }
    /** Takes lines, each with its feed, at most a block of them, unless there is too little room left. */
    add(lines) {
        if (this.#used + lines.length > BLOCK_BYTES)
            return false;
        lines.copy(this.#bytes, this.#used);
        this.#used += lines.length;
        return true;
    }
    empty() {
        this.worth.fill(0, 0, this.#lines);
        this.#used = 0;
        this.#lines = 0;
    }
    /** The text of a line, which stands as long as the block is not emptied. */
    line(index) {
        const start = this.#starts[index] ?? 0;
        return this.#bytes.subarray(start, (this.#starts[index + 1] ?? start) - 1);
    }
    /** See `likeness`. */
    likeness(index) {
        const start = this.#starts[index] ?? 0;
        return likeness(this.#bytes, start, (this.#starts[index + 1] ?? start) - 1);
    }
    isBlank(index) {
        return (this.#starts[index + 1] ?? 0) - (this.#starts[index] ?? 0) <= 1;
    }
    /** Finds where lines begin, and returns the indices of those in which a word occurs. */
    scan({ symbols, next, found }) {
        const bytes = this.#bytes;
        const starts = this.#starts;
        const hits = [];
        let state = next[symbols[block_FEED] ?? 0] ?? 0;
        let line = 0;
        let hit = 0;
        for (let index = 0; index < this.#used; index++) {
            const byte = bytes[index] ?? 0;
            state = next[state + (symbols[byte] ?? 0)] ?? 0;
            hit |= found[state] ?? 0;
            if (byte !== block_FEED)
                continue;
            if (hit)
                hits.push(line);
            hit = 0;
            starts[++line] = index + 1;
        }
        this.#lines = line;
        return hits;
    }
}

;// CONCATENATED MODULE: ./build/failure/log/commands.js
/** What lines are worth beside those of a command that failed, or may fail yet. */
const ELSEWHERE = 0.4;
/** Failures of commands that are remembered: the first ones. */
const MOST_FAILURES = 1000;
/** Which lines of a log, by index, belong to a command that failed, as the log itself tells so far. */
class Commands {
    #failed = [];
    #since = 0;
    #running = true;
    begin(index) {
        this.#since = index;
        this.#running = true;
    }
    fail(index) {
        if (this.#failed.length < MOST_FAILURES)
            this.#failed.push({ from: this.#since, to: index + 1 });
        this.#since = index + 1;
        this.#running = false;
    }
    /** The part of its worth that a line has. */
    share(index) {
        if (this.#running && index >= this.#since)
            return 1;
        const { from = Number.POSITIVE_INFINITY } = this.#failed[this.#firstEndingAfter(index)] ?? {};
        return index >= from ? 1 : ELSEWHERE;
    }
    #firstEndingAfter(index) {
        let low = 0;
        let high = this.#failed.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((this.#failed[middle]?.to ?? 0) > index)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }
}

;// CONCATENATED MODULE: ./build/failure/log/inherit.js
/** What is inherited fades to nothing here: later than in the excerpt, which knows better what counts as a line. */
const FAINT = 0.05;
const NO_ESTATE = { worth: 0, share: 0 };
/**
 * Lines after a weighed one, or before it, get their share of its worth. Takes what is left from the block read before in
 * this direction, and returns what is left for the next.
 */
function inherit({ block, lines }, estate, direction) {
    const step = direction === 'after' ? 1 : -1;
    let { worth, share } = estate;
    let next = direction === 'after' ? 0 : lines.length - 1;
    let line = direction === 'after' ? 0 : block.lines - 1;
    for (; line >= 0 && line < block.lines; line += step) {
        if (!block.isBlank(line))
            worth = worth * share < FAINT ? 0 : worth * share;
        const own = lines[next];
        if (own?.line === line) {
            next += step;
            if (own.weight.worth > worth) {
                worth = own.weight.worth;
                share = own.weight[direction];
            }
        }
        if (worth > (block.worth[line] ?? 0))
            block.worth[line] = worth;
    }
    return { worth, share };
}

;// CONCATENATED MODULE: ./build/failure/log/threshold.js
/** The least of the rates for which all that have a higher one fit into the room together. */
function threshold(rates, sizes, room) {
    const sorted = rates.toSorted();
    let low = 0;
    let high = sorted.length - 1;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (sizeAbove(sorted[middle] ?? 0, rates, sizes) <= room)
            high = middle;
        else
            low = middle + 1;
    }
    return sorted[low] ?? 0;
}
function sizeAbove(rate, rates, sizes) {
    let size = 0;
    for (let at = 0; at < rates.length; at++)
        if ((rates[at] ?? 0) > rate)
            size += sizes[at] ?? 0;
    return size;
}

;// CONCATENATED MODULE: ./build/failure/log/shortlist.js

/** What a line takes besides its text, in bytes. */
const OVERHEAD_BYTES = 32;
/** The lines of a log that are worth most, in memory that is taken once: as strings they would cost a multiple of it. */
class Shortlist {
    #mostBytes;
    #share;
    #text;
    #ends;
    #indices;
    #worth;
    #count = 0;
    #least = 0;
    /** `share` tells the part of its worth that a line has by now, by its index. */
    constructor(mostBytes, share) {
        const mostLines = Math.ceil(mostBytes / OVERHEAD_BYTES);
        this.#mostBytes = mostBytes;
        this.#share = share;
        this.#text = Buffer.allocUnsafe(mostBytes);
        this.#ends = new Uint32Array(mostLines);
        this.#indices = new Float64Array(mostLines);
        this.#worth = new Float32Array(mostLines);
    }
    /** Lines come in the order of the log. When there is no room, half of it is made. */
    add(index, worth, text) {
        if (worth < this.#least)
            return;
        if (this.#bytes + text.length + OVERHEAD_BYTES > this.#mostBytes)
            this.#shorten();
        const start = this.#end(this.#count - 1);
        this.#put({ start, end: start + text.copy(this.#text, start), index, worth });
    }
    *lines() {
        for (let at = 0; at < this.#count; at++) {
            const text = this.#text.toString('utf8', this.#end(at - 1), this.#end(at));
            yield { index: this.#indices[at] ?? 0, text };
        }
    }
    get #bytes() {
        return this.#end(this.#count - 1) + this.#count * OVERHEAD_BYTES;
    }
    #end(at) {
        return this.#ends[at] ?? 0;
    }
    #put({ start, end, index, worth }) {
        const to = this.#end(this.#count - 1);
        if (to !== start)
            this.#text.copyWithin(to, start, end);
        this.#ends[this.#count] = to + end - start;
        this.#indices[this.#count] = index;
        this.#worth[this.#count] = worth;
        this.#count++;
    }
    /** Of lines that are worth the same the first ones stay. */
    #shorten() {
        const all = { length: this.#count };
        const sizes = Uint32Array.from(all, (_, at) => this.#end(at) - this.#end(at - 1) + OVERHEAD_BYTES);
        const rates = Float32Array.from(all, (_, at) => (this.#worth[at] ?? 0) * this.#share(this.#indices[at] ?? 0));
        const half = this.#mostBytes / 2;
        const least = threshold(rates, sizes, half);
        let room = half - sizeAbove(least, rates, sizes);
        let start = 0;
        this.#count = 0;
        this.#least = least;
        sizes.forEach((size, at) => {
            const end = start + size - OVERHEAD_BYTES;
            const rate = rates[at] ?? 0;
            const fits = rate > least || (rate === least && size <= room);
            if (fits && rate === least)
                room -= size;
            if (fits)
                this.#put({ start, end, index: this.#indices[at] ?? 0, worth: this.#worth[at] ?? 0 });
            start = end;
        });
    }
}

;// CONCATENATED MODULE: ./build/failure/log/word-search.js
/**
 * One machine for all words: ASCII letters stand for either case, `0` for any digit. It costs one look-up per byte, whatever
 * the text (A. V. Aho, M. J. Corasick: Efficient string matching, 1975).
 */
function wordSearch(words) {
    const spelled = words.map(word => Buffer.from(word.toLowerCase()));
    const { symbols, count } = alphabet(new Set(spelled.flatMap(word => [...word])));
    const trie = spelled.reduce((grown, word) => grow(grown, Array.from(word, byte => symbols[byte] ?? 0)), [node()]);
    return { symbols, ...machine(trie, count) };
}
/** Each byte that occurs has a number from 1 on; all others share 0. */
function alphabet(bytes) {
    const symbols = new Uint8Array(256);
    let count = 1;
    for (const byte of bytes)
        symbols[byte] = count++;
    for (let digit = 0x30; digit <= 0x39; digit++)
        symbols[digit] = symbols[0x30] ?? 0;
    for (let letter = 0x61; letter <= 0x7a; letter++)
        symbols[letter - 0x20] = symbols[letter] ?? 0;
    return { symbols, count };
}
function node() {
    return { children: new Map(), found: false };
}
function grow(trie, word) {
    let at = trie[0];
    for (const symbol of word) {
        const known = at?.children.get(symbol) ?? trie.length;
        if (known === trie.length)
            trie.push(node());
        at?.children.set(symbol, known);
        at = trie[known];
    }
    if (at)
        at.found = true;
    return trie;
}
/** Nodes come breadth first, so that the node of the longest proper ending, on which one falls back, is done before. */
function machine(trie, count) {
    const next = new Uint32Array(trie.length * count);
    const found = new Uint8Array(trie.length * count);
    const queue = [{ at: 0, fallback: 0 }];
    for (const { at, fallback } of queue) {
        const state = at * count;
        found[state] = trie[at]?.found || found[fallback] === 1 ? 1 : 0;
        for (let symbol = 0; symbol < count; symbol++) {
            const child = trie[at]?.children.get(symbol);
            const back = at === 0 ? 0 : (next[fallback + symbol] ?? 0);
            next[state + symbol] = child === undefined ? back : child * count;
            if (child !== undefined)
                queue.push({ at: child, fallback: back });
        }
    }
    return { next, found };
}

;// CONCATENATED MODULE: ./build/failure/log/signs.js

/** Bad news, in words and parts of words. */
const signs_WORDS = parts('error|fail|exception|fault|fatal|critical|panic|crash|abort|killed|interrupt|invalid|unexpected|undefined|unknown', "cannot|can't|could not|couldn't|unable to|did not|does not|doesn't|not found|no such|not formatted|missing|broken", 'unresolved|unhandled|uncaught|caused by|multiple definition|ld returned|wrong|problem|warn|conflict|cancel|halted', 'timed out|timeout|refused|denied|disconnected|traceback|segmentation|core dumped|sanitizer|data race|overflow', 'out of memory|outofmemory|sigsegv|sigabrt|sigkill|sigbus|sigill|sigfpe|sigterm|exit|non-zero|dubious|stacktrace:', 'assert|expect|actual|received|mismatch|should be|but was|instead|diff|code:|got:|left:|right:|want:', 'got |left |right |want |got=|left=|right=|want=');
/** With what tools mark a failing test, a difference or a place, whatever the words; some at the beginning or the end of a line. */
const FORMS = parts('@@ -0|not ok|[-]|** (|<<<|-->|file "| line 0|#test_|>> issue|!!! |!!!!|__ |:[0|: (0|──|●|✗|✘|✖|❌|×|✕|⨯', '> 0|>  0|>   0|>    0|\n>  |\ne  |\ne: | ----\n');
/** A failure in a list: its number at the beginning of a line. */
const NUMBERS = product(['\n', '\n ', '\n  ', '\n   ', '\n    ', '\n     ', '\n      '], ['0)', '00)', '000)', '0000)']);
/** Behind what a container or a clock puts before a line. */
const BEHIND = product(['0 ', '] ', 'z ', '| '], ['e  ', '0) ', '00) ']);
const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');
/** A file, by the end of its name, and a line in it: `a.ts:1`. */
const PLACES = product([...LETTERS, ...parts('.f90|.f95|.f03|.mp3|.mp4|.h5|.ps1|.psm1|>')], [':0']);
/** The rule of a linter: `F401 `. */
const RULES = product(LETTERS, ['000 ', '0000 ']);
const COMMAND = '\n$ ';
let search = null;
/**
 * Finds what every line has that may be marked as telling of a failure, or that begins a command: cheap, and often wrong, but
 * in that direction only. Made when it is first needed.
 */
function signSearch() {
    search ??= wordSearch([...signs_WORDS, ...FORMS, ...NUMBERS, ...BEHIND, ...PLACES, ...RULES, COMMAND]);
    return search;
}
function parts(...lists) {
    return lists.flatMap(list => list.split('|'));
}
function product(beginnings, ends) {
    return beginnings.flatMap(beginning => ends.map(end => beginning + end));
}

;// CONCATENATED MODULE: ./build/failure/log/weigh.js



const weigh_COMMAND = /^\$ \S/;
const NO_WEIGHT = { worth: 0, after: 0, before: 0 };
/** As in the excerpt, this many lines with a marker are worth all of it; the next 24 bring that down to a half. */
const TOLD_IN_FULL = 6;
const HALF_AFTER = 24;
const FADING = 0.25;
/** Lines that differ in numbers only say nothing beyond these. */
const MOST_ALIKE = 1000;
/** Lines, but for their numbers, that are remembered at a time. */
const MOST_KNOWN = 8_192;
/** Weighs the lines of one log that bear a sign, in their order. What a command repeats is worth less each time. */
function weigher() {
    const known = new Map();
    const seen = new Map();
    return (block, line) => {
        const key = block.likeness(line);
        const like = known.get(key) ?? recognised((0,failure_lines/* cutLine */.Hh)(block.line(line).toString()));
        if (known.size === MOST_KNOWN)
            known.clear();
        known.set(key, like);
        if (like.kind === 'command' || seen.size > 2 * MOST_KNOWN)
            seen.clear();
        return { kind: like.kind, weight: like.marker ? faded(like, like.marker, seen) : NO_WEIGHT };
    };
}
function recognised(line) {
    const verdict = (0,judge/* judge */.S)(line);
    const marker = verdict.kind === 'marked' ? verdict.marker : null;
    if (weigh_COMMAND.test(line))
        return { kind: 'command', marker };
    const exit = (0,sections/* failingExits */.O)([{ text: line, opens: false }]).length > 0;
    return { kind: exit ? 'failing-exit' : 'said', marker };
}
function faded(like, marker, seen) {
    const alike = counted(seen, like);
    if (alike > MOST_ALIKE)
        return NO_WEIGHT;
    const beyond = Math.max(0, counted(seen, marker) - TOLD_IN_FULL);
    const worth = marker.worth / (1 + beyond / HALF_AFTER) / alike ** FADING;
    return { worth, after: marker.after, before: marker.before };
}
function counted(counts, key) {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count;
}

;// CONCATENATED MODULE: ./build/failure/log/sieve.js







/** Of the beginning this many lines are always kept, of the end a block at least. */
const HEAD_LINES = 200;
/** A command tells little by itself, but how far up its failure reaches. */
const COMMAND_WORTH = 4;
/** Tools that none of the markers knows say last what was wrong, among lines of noise: some 200 lines before a failing exit. */
const LAST_WORDS = { worth: 6, after: 0, before: 0.976 };
const ALWAYS = Number.POSITIVE_INFINITY;
/** Keeps of a clean log, however long, the lines that can say why it failed: those near a sign of it, beginning and end. */
class Sieve {
    #weigh = weigher();
    #commands = new Commands();
    #shortlist;
    /** Open until the next block has told what its last lines lead to. */
    #before = new Block();
    #filling = new Block();
    /** Of the first line of the filling block, and of the one before. */
    #index = 0;
    #indexBefore = 0;
    #estate = NO_ESTATE;
    constructor(mostBytes) {
        this.#shortlist = new Shortlist(mostBytes, index => this.#commands.share(index));
    }
    /** Whole lines, at most a block of them. */
    add(lines) {
        if (this.#filling.add(lines))
            return;
        this.#turn(0);
        this.#filling.add(lines);
    }
    /** The lines kept, by their index in the log. */
    finish() {
        this.#turn(ALWAYS);
        this.#settle(ALWAYS);
        return this.#shortlist.lines();
    }
    #turn(leastWorth) {
        this.#weighFilling();
        this.#settle(leastWorth);
        this.#indexBefore = this.#index;
        this.#index += this.#filling.lines;
        const settled = this.#before;
        settled.empty();
        this.#before = this.#filling;
        this.#filling = settled;
    }
    #weighFilling() {
        const block = this.#filling;
        const said = [];
        const exits = [];
        for (const line of block.scan(signSearch())) {
            const { kind, weight } = this.#weigh(block, line);
            if (weight.worth > 0)
                said.push({ line, weight });
            if (kind === 'failing-exit')
                exits.push({ line, weight: LAST_WORDS });
            if (kind === 'failing-exit')
                this.#commands.fail(this.#index + line);
            if (kind === 'command')
                this.#commands.begin(this.#index + line);
            if (kind === 'command')
                block.worth[line] = COMMAND_WORTH;
        }
        this.#estate = inherit({ block, lines: said }, this.#estate, 'after');
        this.#inheritUpwards(said);
        this.#inheritUpwards(exits);
    }
    #inheritUpwards(lines) {
        if (lines.length === 0)
            return;
        const above = inherit({ block: this.#filling, lines }, NO_ESTATE, 'before');
        inherit({ block: this.#before, lines: [] }, above, 'before');
    }
    #settle(leastWorth) {
        const block = this.#before;
        for (let line = 0; line < block.lines; line++) {
            const index = this.#indexBefore + line;
            const worth = Math.max(block.worth[line] ?? 0, index < HEAD_LINES ? ALWAYS : leastWorth);
            if (worth > 0)
                this.#shortlist.add(index, worth, sieve_short(block.line(line)));
        }
    }
}
/** Hardly a line is too long, and bytes are never fewer than characters. */
function sieve_short(line) {
    return line.length <= failure_lines/* LINE_CHARS */.Dl ? line : Buffer.from((0,failure_lines/* cutLine */.Hh)(line.toString()));
}

;// CONCATENATED MODULE: ./build/failure/log/selection.js

/** A clean log up to this size is kept whole; of a longer one at most, and at least a half if so many can matter, these. */
const WHOLE_BYTES = 4_000_000;
const SIFTED_BYTES = 2_000_000;
/** What each line costs besides, whoever works on them. */
const LINE_BYTES = 32;
const selection_FEED = 10;
/** Whoever cleans a line again takes one timestamp from it: this one, not that which a tool has printed. */
const STAMP = '1970-01-01T00:00:00Z ';
const STAMPED = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z/gm;
/** Collects clean lines and gives them as text: all or, of many, those that can say why the command failed. */
class Selection {
    #whole = [];
    #bytes = 0;
    #sieve = null;
    #blank = true;
    /** Whether no line says anything. */
    get blank() {
        return this.#blank;
    }
    /** Whole lines, at most a block of them, which may change afterwards. */
    add(lines, count) {
        this.#blank &&= lines.every(byte => byte === selection_FEED);
        this.#bytes += lines.length + count * LINE_BYTES;
        if (!this.#sieve)
            this.#whole.push(Buffer.from(lines));
        this.#sieve?.add(lines);
        if (this.#bytes > WHOLE_BYTES)
            this.#sieve ??= this.#sift();
    }
    text() {
        const text = this.#sieve ? withGaps(this.#sieve.finish()) : Buffer.concat(this.#whole).toString();
        return text.replace(STAMPED, `${STAMP}$&`);
    }
    #sift() {
        const sieve = new Sieve(SIFTED_BYTES);
        for (const lines of this.#whole)
            sieve.add(lines);
        this.#whole = [];
        return sieve;
    }
}
function withGaps(lines) {
    let next = 0;
    const out = [];
    for (const { index, text } of lines) {
        if (index > next)
            out.push(`[... ${index - next} lines left out ...]`);
        out.push(text);
        next = index + 1;
    }
    return out.join('\n');
}

// EXTERNAL MODULE: ./build/failure/log/stamp.js
var stamp = __webpack_require__(8723);
;// CONCATENATED MODULE: ./build/failure/log/stretches.js

const stretches_FEED = 10;
const BOM = Buffer.from('\uFEFF');
/**
 * Cuts blocks of raw lines, one after the other, where they enter or leave the part that is asked for. A line without a
 * timestamp belongs to the one before. `within` is asked when the second changes.
 */
function stretchesOf(within) {
    const second = Buffer.alloc(stamp/* SECOND_BYTES */.j);
    let inside = false;
    return function* (block) {
        let from = 0;
        for (let start = 0; start < block.length;) {
            const feed = block.indexOf(stretches_FEED, start);
            const end = feed === -1 ? block.length : feed + 1;
            const first = start + (startsWith(block, start, BOM) ? BOM.length : 0);
            if (!startsWith(block, first, second) && (0,stamp/* stampEnd */.r)(block, first, end) > first) {
                block.copy(second, 0, first, first + stamp/* SECOND_BYTES */.j);
                const next = within(second.toString('latin1'));
                if (next !== inside && start > from)
                    yield { inside, lines: block.subarray(from, start) };
                if (next !== inside)
                    from = start;
                inside = next;
            }
            start = end;
        }
        if (block.length > from)
            yield { inside, lines: block.subarray(from) };
    };
}
function startsWith(block, start, prefix) {
    for (let index = prefix.length - 1; index >= 0; index--)
        if (block[start + index] !== prefix[index])
            return false;
    return true;
}

;// CONCATENATED MODULE: ./build/failure/log/parts.js




/** A log in two parts: what is asked for, and the rest. */
class Parts {
    #asked = new Selection();
    #rest = new Selection();
    #stretches;
    #clean = Buffer.allocUnsafe(BLOCK_BYTES);
    constructor(within) {
        this.#stretches = within && stretchesOf(within);
    }
    /** Takes a block of raw lines and returns it clean, which stands until the next one. */
    add(block) {
        const stretches = this.#stretches?.(block) ?? [{ inside: true, lines: block }];
        let at = 0;
        let count = 0;
        for (const { inside, lines } of stretches) {
            const cleaned = (0,clean_bytes/* cleanBytes */.f)(lines, this.#clean.subarray(at));
            const part = inside ? this.#asked : this.#rest;
            part.add(this.#clean.subarray(at, at + cleaned.bytes), cleaned.lines);
            at += cleaned.bytes;
            count += cleaned.lines;
        }
        return { clean: this.#clean.subarray(0, at), lines: count };
    }
    /** What is asked for or, where the log has nothing of it, the rest. */
    text() {
        return (this.#asked.blank ? this.#rest : this.#asked).text();
    }
}

;// CONCATENATED MODULE: ./build/failure/log/keep-log.js
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




/** A runner has 14 GB of disk, which the checkout and its copies need: what is longer than this nobody pages through. */
const LOG_FILE_BYTES = 2 * 1024 ** 3;
/**
 * Reads the raw log of a job once, in constant memory, onto the disk and into a text of bounded size. A stream that breaks off
 * is a shorter log with a note; throws only where the file cannot be created.
 */
async function keepLog(raw, keeping) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await BoundedFile.create(keeping.path, keeping.mostBytes ?? LOG_FILE_BYTES), true);
        const source = { bytes: 0, fault: null };
        const parts = new Parts(keeping.within);
        let lines = 0;
        for await (const block of wholeLines(untilBroken(raw, source))) {
            const added = parts.add(block);
            await file.write(added.clean);
            lines += added.lines;
        }
        const notes = [brokenOff(source), await file.finish()].filter(note => note !== null);
        return { path: keeping.path, lines, bytes: source.bytes, text: parts.text(), notes };
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
async function* untilBroken(raw, source) {
    try {
        for await (const chunk of raw) {
            source.bytes += chunk.length;
            yield chunk;
        }
    }
    catch (error) {
        source.fault = (0,errors/* messageOf */.b)(error);
    }
}
function brokenOff({ bytes, fault }) {
    return fault === null ? null : `the log broke off after ${bytes} bytes: ${fault}`;
}

// EXTERNAL MODULE: ./build/failure/log-file.js
var log_file = __webpack_require__(5090);
;// CONCATENATED MODULE: ./build/failure/step-slice.js
/** Steps are timed in whole seconds, lines more finely. */
const SLACK_MS = 1000;
/** Tells of a second whether one of the steps ran then; undefined where GitHub does not tell when they did. */
function whileSteps(steps) {
    const spans = steps.map(spanOf);
    if (spans.length === 0 || spans.some(({ from, to }) => Number.isNaN(from) || Number.isNaN(to)))
        return undefined;
    return second => {
        const time = Date.parse(`${second}Z`);
        return spans.some(({ from, to }) => time >= from && time <= to);
    };
}
function spanOf({ startedAt, completedAt }) {
    return { from: Date.parse(startedAt ?? ''), to: Date.parse(completedAt ?? '') + SLACK_MS };
}

;// CONCATENATED MODULE: ./build/failure/job-log.js




/** Of all logs of a run together: in memory, and on the disk, which a checkout and its copies need, too. */
const TEXT_BYTES = 48_000_000;
const DISK_BYTES = 2 * LOG_FILE_BYTES;
/** Keeps a log on disk as it streams in, and in memory what its failed steps wrote. */
async function keepJobLog(bytes, failed, { name, path, jobs }) {
    const within = whileSteps(failed);
    const mostBytes = Math.min(LOG_FILE_BYTES, Math.floor(DISK_BYTES / jobs));
    const kept = await keepLog(bytes, { path, mostBytes, ...(within ? { within } : {}) });
    const log = (0,platform_text/* cutMiddle */.it)(kept.text, Math.floor(TEXT_BYTES / jobs));
    return { log, file: await (0,log_file/* logFile */.N)({ name, path, lines: kept.lines }), faults: kept.notes };
}

;// CONCATENATED MODULE: ./build/failure/matrix.js
/**
 * The values in the name that GitHub gives a leg of a matrix: `test (18, ubuntu-latest)` has 18 and ubuntu-latest. A job
 * that names itself so cannot be told from a leg, and long names are cut (100 characters), the last value with them.
 */
function matrixValues(name) {
    const start = openingOf(name);
    if (start <= 0)
        return [];
    return name
        .slice(start + 1, -1)
        .split(', ')
        .map(value => value.trim())
        .filter(value => value !== '');
}
/** Where the parenthesis opens that the name ends with; -1 where there is none. */
function openingOf(name) {
    if (!name.endsWith(')'))
        return -1;
    let depth = 0;
    for (let index = name.length - 1; index >= 0; index--) {
        if (name[index] === ')')
            depth++;
        if (name[index] === '(')
            depth--;
        if (depth === 0)
            return index;
    }
    return -1;
}

;// CONCATENATED MODULE: ./build/failure/run-jobs.js


/** GitHub allows 256 jobs a matrix; this is far above what any run has. */
const MOST_PAGES = 100;
/** A re-run of the failed jobs leaves the others in the attempt before, so the latest is told by job, not by run. */
async function listRun(actions, runId, isOwn) {
    const run = await actions.getRun(runId);
    const all = await allJobs(actions, runId);
    const last = new Map();
    for (const { name, attempt } of all)
        last.set(name, Math.max(last.get(name) ?? 0, attempt));
    const { latest = [], earlier = [] } = Object.groupBy(all, job => job.attempt === last.get(job.name) ? 'latest' : 'earlier');
    return { run, latest, earlier, isOwn };
}
async function allJobs(actions, runId) {
    const jobs = new Map();
    for (let page = 1; page <= MOST_PAGES; page++) {
        const found = await actions.listJobs(runId, page);
        for (const job of found)
            jobs.set(job.id, job);
        if (found.length < JOBS_PER_PAGE)
            break;
    }
    return [...jobs.values()];
}
/** Jobs that ended and failed: whole, with a log that can be read. */
function failedJobs({ latest }) {
    return latest.filter(job => job.status === 'completed' && hasFailed(job));
}
/** A job that ran out of time has a cancelled step where it stood. */
function failedSteps({ steps }) {
    const failed = steps.filter(hasFailed);
    return failed.length > 0 ? failed : steps.filter(step => step.conclusion === 'cancelled');
}
/** The runner, not a step of the workflow, ended the job. */
function neverStarted({ steps }) {
    return steps.every(step => step.name === 'Set up job' || step.conclusion === 'skipped');
}
/**
 * Why a run without a job that failed and ended may be red nevertheless: its failing job still runs, and has no log before
 * it ends. Null where nothing is red.
 */
function stillFailing({ latest, isOwn }) {
    const failing = latest.find(job => job.status !== 'completed' && job.steps.some(hasFailed));
    if (failing)
        return `${failing.name} has failed but still runs, and its log can be read only when it has ended`;
    return isOwn
        ? 'no other job of this run has failed, and the log of its own cannot be read while it runs'
        : null;
}
function hasFailed({ conclusion }) {
    return conclusion === 'failure' || conclusion === 'timed_out';
}
function whyNothing({ run, latest }) {
    const conclusion = run.conclusion ?? 'none yet';
    if (latest.length === 0)
        return `the run has no job (its conclusion: ${conclusion})`;
    if (conclusion === 'startup_failure' || conclusion === 'action_required')
        return `no job failed: the run ended as ${conclusion}`;
    const others = [...new Set(latest.map(job => job.conclusion ?? job.status))].sort().join(', ');
    return `no job failed (jobs: ${others}; the run: ${conclusion})`;
}
/** What a reader of the failed jobs should know of the others. */
function notesOn(jobs) {
    const allowed = jobs.run.conclusion === 'success' ? ['the run succeeded: its failed jobs may fail'] : [];
    return [...allowed, ...unfinished(jobs), ...attemptsBefore(jobs)];
}
/** Of the own run one job is in progress because it asks. */
function unfinished({ latest, isOwn }) {
    const open = latest.filter(job => job.status !== 'completed');
    if (!isOwn)
        return open.map(job => `${job.name}: still ${job.status}, not read`);
    return open.length > 1
        ? [`${(0,platform_text/* count */.U9)(open.length - 1, 'other job')} of the run not ended yet and not read`]
        : [];
}
function attemptsBefore(jobs) {
    const failed = new Set(failedJobs(jobs).map(job => job.name));
    return jobs.earlier
        .filter(job => failed.has(job.name))
        .map(job => `${job.name}: attempt ${job.attempt} ended as ${job.conclusion ?? job.status}`);
}

;// CONCATENATED MODULE: ./build/failure/job-logs.js








/** For one log, and for all of them. */
const LOG_MS = 120_000;
const LOGS_MS = 300_000;
/** Logs downloaded at the same time. */
const WIDTH = 4;
/** A job beyond its `timeout-minutes` ends as cancelled and only an annotation tells; asked of so many. */
const CANCELLED_ASKED = 5;
const OUT_OF_TIME = /\bexceeded the maximum execution time\b/;
/**
 * The failed jobs of a run with their logs. Throws what the API throws for the run and its jobs; a log that cannot be
 * read is a note.
 */
async function readJobLogs(actions, wanted) {
    const jobs = await listRun(actions, wanted.runId, wanted.isOwn ?? false);
    const notes = notesOn(jobs);
    const annotations = annotationReader(actions, note => notes.push(note));
    const ended = failedJobs(jobs);
    const failed = ended.length > 0 ? ended : await outOfTime(jobs, annotations);
    if (failed.length === 0)
        return withoutFailed(jobs);
    if (failed.every(neverStarted))
        return { kind: 'nothing', reason: await whyNotStarted(failed, annotations) };
    const stop = wanted.stop ?? AbortSignal.timeout(LOGS_MS);
    const reading = { actions, annotations, stop, folder: wanted.folder, jobs: failed.length };
    const read = await readAll(failed, reading);
    const found = read.map(({ job }) => job);
    notes.push(...read.flatMap(each => each.notes));
    return { kind: 'failed', run: jobs.run, jobs: found, failures: groupFailures(found), notes };
}
function withoutFailed(jobs) {
    const reason = stillFailing(jobs);
    return reason === null ? { kind: 'nothing', reason: whyNothing(jobs) } : { kind: 'unread', reason };
}
async function outOfTime({ latest }, annotations) {
    const found = [];
    const cancelled = latest.filter(job => job.conclusion === 'cancelled' && !neverStarted(job));
    for (const job of cancelled.slice(0, CANCELLED_ASKED)) {
        const told = await annotations(job);
        if (told.some(({ message }) => OUT_OF_TIME.test(message)))
            found.push({ ...job, conclusion: 'timed_out' });
    }
    return found;
}
async function whyNotStarted([job], annotations) {
    const told = job ? await annotations(job) : [];
    const why = told.find(({ level }) => level === 'failure')?.message.split('\n', 1)[0] ?? '';
    const reason = 'no failed job ran a step: the runner, not the code, failed (infrastructure)';
    return why === '' ? reason : `${reason}: ${(0,clean_line/* cleanLine */.O)(why).slice(0, 300)}`;
}
/** In the order of the jobs, whichever comes first. */
async function readAll(jobs, reading) {
    const results = [];
    const queue = jobs.entries();
    const worker = async () => {
        for (const [index, job] of queue)
            results[index] = await readJob(job, reading);
    };
    await Promise.all(Array.from({ length: WIDTH }, worker));
    return results;
}
async function readJob(job, reading) {
    const found = {
        id: job.id,
        name: job.name,
        matrix: matrixValues(job.name),
        attempt: job.attempt,
        conclusion: job.conclusion ?? '',
        failedSteps: failedSteps(job).map(step => step.name),
        annotations: await reading.annotations(job),
    };
    try {
        const { log, file, faults } = await readLog(job, reading);
        return { job: { ...found, log, file }, notes: faults.map(fault => `${job.name}: ${fault}`) };
    }
    catch (error) {
        const note = `${job.name}: no log, ${(0,errors/* messageOf */.b)(error)}`;
        return { job: { ...found, log: null, file: null }, notes: [note] };
    }
}
/** Throws with the reason where there is none. */
async function readLog(job, { actions, stop, folder, jobs }) {
    const answer = await actions.downloadLog(job.id, AbortSignal.any([stop, AbortSignal.timeout(LOG_MS)]));
    if (answer.kind === 'missing')
        throw new Error(answer.reason);
    const place = { name: job.name, path: (0,external_node_path_.join)(folder, `${job.id}.txt`), jobs };
    return keepJobLog(answer.bytes, failedSteps(job), place);
}

;// CONCATENATED MODULE: ./build/failure/ci-failure.js







async function readCiFailure(ci) {
    const { github, owner, repository, runId } = ci;
    try {
        const folder = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)(ci.scratch, 'logs-'));
        const actions = actionsApi(github, { owner, repo: repository });
        return await readJobLogs(actions, { runId, folder, isOwn: String(runId) === ci.ownRunId });
    }
    catch (error) {
        const status = refusalStatus(error);
        if (status === 401)
            throw new errors/* UserError */.y('github-token', 'a token that GitHub accepts', 'one that it refuses (401)');
        if (status === 403)
            throw new errors/* UserError */.y('github-token', 'the permission `actions: read`, to read the logs of run-id', 'a token without it (403)');
        if (status === 404)
            throw new errors/* UserError */.y('run-id', 'a workflow run of this repository', `${runId}, which GitHub does not know`);
        return { kind: 'unread', reason: `the logs of run ${runId} could not be read: ${(0,errors/* messageOf */.b)(error)}` };
    }
}
/** A failing CI run counts as one of the runs before the repair where its commit and its failure are those found here. */
function countsAsRun(ci, headSha, output) {
    if (ci?.kind !== 'failed' || ci.run.headSha !== headSha)
        return false;
    return isAmongFailures(output, ci.failures);
}

;// CONCATENATED MODULE: ./build/failure/sources.js


/** Lines shown above and below one that is named. */
const sources_AROUND = 3;
const MOST_PLACES = 12;
const sources_LINE_CHARS = 160;
/** A file beyond this is generated or data. */
const FILE_CHARS = 1_000_000;
/** `a/b.js:12`, `File "a/b.py", line 12`, `b.java(12`; what stands before a name decides where it may begin. */
const sources_PLACE = /(?<![\w@+~./\\-])([\w@+~./\\-]{1,240}\.[A-Za-z]\w{0,7})(?::|\(|", line |, line )(\d{1,6})/g;
/** Less says nothing. */
const sources_LEAST_BYTES = 200;
const TITLE = '\n\nThe places that are named, in the repository:\n';
/** An excerpt with the source lines around the places that it names, as far as there is room in the same budget. */
function withSources(excerpt, tree) {
    const room = failure_excerpt/* EXCERPT_BYTES */.mj - Buffer.byteLength(excerpt) - Buffer.byteLength(TITLE);
    const sources = room < sources_LEAST_BYTES ? '' : sourcesAround(excerpt, tree, room);
    return sources === '' ? excerpt : excerpt + TITLE + sources;
}
/** The source lines around the places that a text names, in its order, within a number of bytes of UTF-8; pure but for the reading. */
function sourcesAround(text, tree, budgetBytes) {
    const shown = [];
    let left = budgetBytes;
    for (const [path, numbers] of placesIn(text, tree)) {
        const part = excerptOfFile(path, numbers, tree.read(path));
        const bytes = Buffer.byteLength(part) + 1;
        if (part === '' || bytes > left)
            continue;
        shown.push(part);
        left -= bytes;
    }
    return shown.join('\n');
}
/** Line numbers by tracked file. */
function placesIn(text, tree) {
    const resolve = resolver(tree);
    const places = new Map();
    let found = 0;
    for (const [, name = '', line] of text.matchAll(sources_PLACE)) {
        const path = resolve(name);
        if (path === null)
            continue;
        const numbers = places.get(path) ?? new Set();
        places.set(path, numbers.add(Number(line)));
        found += 1;
        if (found === MOST_PLACES)
            break;
    }
    return places;
}
/** Java and others name a file without its folder: it counts where only one file has that name. */
function resolver({ paths, root, directory }) {
    const tracked = new Set(paths);
    const byName = Map.groupBy(tracked, path => path.slice(path.lastIndexOf('/') + 1));
    return name => {
        const path = name.replaceAll('\\', '/').replace(/^\/+(?=\/)/, '');
        const inside = path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path.replace(/^(?:\.\/)+/, '');
        const candidates = [directory === '.' ? inside : `${directory}/${inside}`, inside];
        const exact = candidates.find(candidate => tracked.has(candidate));
        if (exact !== undefined)
            return exact;
        const alike = inside.includes('/') ? [] : (byName.get(inside) ?? []);
        return alike.length === 1 ? (alike[0] ?? null) : null;
    };
}
function excerptOfFile(path, numbers, text) {
    if (text === null || text.length > FILE_CHARS || text.includes('\0'))
        return '';
    const lines = text.split(/\r?\n/);
    const near = new Set([...numbers].flatMap(sources_around).filter(number => lines[number - 1] !== undefined));
    if (near.size === 0)
        return '';
    const shown = [...near].sort((a, b) => a - b);
    const rows = shown.flatMap((number, index) => {
        const mark = numbers.has(number) ? '>' : ' ';
        const row = `${mark}${String(number).padStart(5)} | ${(lines[number - 1] ?? '').slice(0, sources_LINE_CHARS)}`;
        return index > 0 && shown[index - 1] !== number - 1 ? ['       ...', row] : [row];
    });
    return (0,platform_text/* plainText */.wh)([`== ${path}`, ...rows].join('\n'));
}
function sources_around(number) {
    return Array.from({ length: 2 * sources_AROUND + 1 }, (_, offset) => number - sources_AROUND + offset).filter(line => line > 0);
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
// EXTERNAL MODULE: ./build/proof/verdict.js
var proof_verdict = __webpack_require__(5704);
;// CONCATENATED MODULE: ./build/proof/reproduce.js
var reproduce_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var reproduce_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
        const early = reproducer.endsAfter(runs);
        if (early)
            return end(early);
        if (result.ending.kind === 'cancelled')
            return end({ verdict: 'cancelled', reason: 'the run was cancelled' });
        if (runs.length > 1)
            continue;
        if (astray.length > 0)
            return end(leadsAstray(astray));
        if (!(0,platform_command/* isGreen */.g)(result) && reproducer.isCiFailure(result.output.text))
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
        const workspace = reproduce_addDisposableResource(env_1, await scene.copies.take(), true);
        setTimeout(() => {
            scene.copies.prepare();
            meanwhile();
        }, UNDER_WAY_MS);
        const result = await runTests(workspace, 'reproduce');
        const { kind } = await scene.sandbox;
        const astray = kind === 'plain' ? await leadsToCheckout(collector.baseline, workspace.root) : [];
        return { result, left: await (0,collect/* newFiles */.e)(collector, workspace.root), astray };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = reproduce_disposeResources(env_1);
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

// EXTERNAL MODULE: ./build/stages/github.js
var stages_github = __webpack_require__(2803);
;// CONCATENATED MODULE: ./build/stages/remarks.js



const remarks_NAMES_SHOWN = 5;
const remarks_LINE_CHARS = 200;
/** The end of a run whose failure in CI nobody can mend in the code. */
function notTheTests({ remedy, line }) {
    const reason = `infrastructure failed in CI, not the tests${quoted(line)}: ${remedy}`;
    return { verdict: 'nothing-to-do', reason };
}
/** The end of a run whose test command lacks something here; null for what a model can help with. */
function cannotRun(cause, runs) {
    if (cause?.kind !== 'environment' && cause?.kind !== 'infrastructure')
        return null;
    const ending = runs.at(-1)?.ending;
    const exit = ending?.kind === 'exited' ? `exit ${ending.code}` : '';
    const told = [exit, shorten(cause.line)].filter(part => part !== '').join(': ');
    return { verdict: 'environment', reason: `test-command cannot run here (${told}): ${cause.remedy}` };
}
const KINDS = {
    code: 'the code',
    dependency: 'a dependency',
    style: 'a style check',
    types: 'a type check',
    flaky: 'flaky tests',
    environment: 'the environment',
    infrastructure: 'the infrastructure',
};
/** What the model is told of the cause besides the excerpt. */
function hintOf(cause) {
    if (cause?.kind !== 'dependency' && cause?.kind !== 'style' && cause?.kind !== 'types')
        return '';
    return ` What fails looks like ${KINDS[cause.kind]}.`;
}
/** What people should know of a failure besides its repair. */
function remarksOn(failure, runs) {
    const elsewhere = 'The tests fail here for another reason than in the CI run; what fails here is repaired.';
    const flaky = (0,flaky_tests/* flakyTests */.X)(runs.map(test_runner/* coloured */.qY));
    return [
        ...(failure.matches === false ? [elsewhere] : []),
        ...failure.others.map(leftAlone),
        ...(flaky.length > 0 ? [`Flaky before any change: ${remarks_some(flaky)}`] : []),
        ...new Set(runs.flatMap(run => run.notes)),
    ];
}
/** What else failed in CI, with its cause. */
function leftAlone({ jobs }) {
    const cause = jobs[0] ? causeOfJob(jobs[0]) : null;
    const why = cause
        ? ` (cause: ${KINDS[cause.kind]}${cause.line === '' ? '' : `, ${shorten(cause.line)}`})`
        : '';
    return `Left alone, as the test command does not show it: ${remarks_some(jobs.map(({ name }) => name))}${why}`;
}
function remarks_some(names) {
    const more = names.length > remarks_NAMES_SHOWN ? ` and ${names.length - remarks_NAMES_SHOWN} more` : '';
    return names.slice(0, remarks_NAMES_SHOWN).join(', ') + more;
}
function quoted(line) {
    return line === '' ? '' : ` (${shorten(line)})`;
}
function shorten(line) {
    return line.trim().slice(0, remarks_LINE_CHARS);
}

;// CONCATENATED MODULE: ./build/stages/what-broke.js











/** Reads what CI says, sees the tests fail here, and describes the failure. Nothing is spent before. */
async function whatBroke(about, meanwhile) {
    const { settings, baseline, desk, scene, runTests } = about;
    const ci = await ciFailure(about);
    if (ci?.kind === 'nothing')
        return ended({ verdict: 'nothing-to-do', reason: ci.reason });
    if (ci?.kind === 'unread')
        desk.note(ci.reason);
    const inCi = causeIn(ci, []);
    if (inCi?.kind === 'infrastructure')
        return ended(notTheTests(inCi));
    const collector = {
        baseline,
        repository: openRepository(baseline, scene.scratch),
        byproducts: new Set(),
    };
    const isCiFailure = (output) => countsAsRun(ci, baseline.headSha, output);
    const found = await reproduce({
        scene,
        endsAfter: runs => cannotRun(causeIn(ci, runs), runs) ?? noTime(about, runs),
        meanwhile,
        runTests,
        collector,
        isCiFailure,
        times: settings.reproduceRuns,
    });
    if (found.kind === 'end')
        return found;
    const failure = describeFailure({
        reproduction: found.runs[0]?.output.text ?? '',
        ...(ci?.kind === 'failed' ? { jobs: ci } : {}),
    });
    desk.output('failure-signature', failure.signature);
    for (const remark of remarksOn(failure, found.runs))
        desk.note(remark);
    return {
        kind: 'broken',
        failure: {
            ...failure,
            excerpt: withSources(failure.excerpt, sourceTree(about)),
            account: failure.account + hintOf(causeIn(ci, found.runs)),
        },
        red: found.runs,
        collector: { ...collector, byproducts: found.byproducts },
        logs: ci?.kind === 'failed' ? ci.jobs.flatMap(({ file }) => file ?? []) : [],
    };
}
async function ciFailure({ settings, target, scene }) {
    const runId = settings.runId ?? target.runId;
    if (runId === null)
        return null;
    const github = await (0,stages_github/* connect */.N)(settings.github);
    const ownRunId = settings.github.runId;
    return readCiFailure({ ...settings.github, github, runId, ownRunId, scratch: scene.scratch });
}
function sourceTree({ settings, baseline }) {
    return {
        paths: baseline.tracked.keys(),
        read: path => (0,sandbox_baseline/* readTracked */.T)(baseline, path),
        root: settings.checkout,
        directory: settings.workingDirectory,
    };
}
/** What is seen here counts, whatever CI says; CI alone where nothing was seen yet. */
function causeIn(ci, runs) {
    const [jobs, conclusion] = ci?.kind === 'failed' ? [ci.jobs, ci.run.conclusion] : [[], null];
    return causeOf({ jobs, runs, conclusion });
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
    const end = await main_start(environment, { desk, redact, cancel }).catch(error => endOf(error, cancel));
    desk.finish(end);
    const passed = (0,verdict/* passes */.W)(end.verdict);
    if (passed)
        log.info(`${end.verdict}: ${end.reason}`);
    else
        log.error(`${end.verdict}: ${end.reason}`);
    return passed ? 0 : 1;
}
async function main_start(environment, { desk, redact, cancel }) {
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
        void loadFix();
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
/** The model's client is the largest part of the bundle: it loads while the tests run, and where they are red only. */
function loadFix() {
    return Promise.all(/* import() */[__webpack_require__.e(649), __webpack_require__.e(773)]).then(__webpack_require__.bind(__webpack_require__, 5773));
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 3 modules
var exec = __webpack_require__(1260);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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
    const hash = (0,external_node_crypto_.createHash)('sha256');
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
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(scratch, 'command-'));
    try {
        return await watched(program, bounds, {
            output: (0,external_node_path_.join)(directory, 'output'),
            group: (0,external_node_path_.join)(directory, 'group'),
        });
    }
    finally {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
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
    await endGroup(files);
    return {
        ending: watch.ending() ?? { kind: 'exited', code },
        output: await readOutput(files.output),
        durationMs,
    };
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
            await endGroup(files);
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
async function endGroup(files) {
    const group = Number(await (0,promises_.readFile)(files.group, 'utf8').catch(() => '0'));
    if (group > 0)
        (0,processes/* endProcess */.JZ)(-group);
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
/* harmony export */   JZ: () => (/* binding */ endProcess),
/* harmony export */   Mm: () => (/* binding */ PROCESS_MARK),
/* harmony export */   jk: () => (/* binding */ endMarkedProcesses)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);


/** Marks every process of a run; what still bears it after a command is a daemon that the command left behind. */
const PROCESS_MARK = 'CODEX_MAX_FIX_PROCESS';
const SWEEPS = 100;
const SWEEP_INTERVAL_MS = 10;
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
/** Ends a process, or with a negative id its group, if it is still there. */
function endProcess(pid) {
    try {
        process.kill(pid, 'SIGKILL');
    }
    catch {
        // It has ended by itself: that is what was wanted.
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

/***/ 5704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   xk: () => (/* binding */ beforeVerification)
/* harmony export */ });
/* harmony import */ var _platform_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9255);
/* harmony import */ var _platform_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4031);


/** Green in the model's copy, and then? Null where the change is worth verifying. */
function beforeVerification(changedFiles, findings) {
    const barred = findings.filter(finding => finding.rule === 'protected');
    if (barred.length > 0)
        return { verdict: 'blocked', reason: barred.map(finding => finding.sentence).join('; ') };
    if (changedFiles > 0)
        return null;
    return {
        verdict: 'no-fix',
        reason: 'the tests turned green without any change that could be committed, so there is nothing to offer',
    };
}
function verdictOf(verification, findings, tests) {
    const { runs, holds } = verification;
    if (runs.some(run => run.ending.kind === 'cancelled'))
        return { verdict: 'cancelled', reason: 'the run was cancelled during the proof' };
    const red = runs.filter(run => !(0,_platform_command_js__WEBPACK_IMPORTED_MODULE_0__/* .isGreen */ .g)(run)).length;
    if (!holds)
        return {
            verdict: 'no-fix',
            reason: `the fix does not hold: ${red} of ${(0,_platform_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(runs.length, 'confirmation run')} in a fresh copy were red${named(tests.flaky)}`,
        };
    if (findings.length > 0)
        return {
            verdict: 'tests-changed',
            reason: `green only together with changes to what tests it: ${findings.map(finding => finding.path).join(', ')}`,
        };
    if (tests.objections.length > 0)
        return { verdict: 'no-fix', reason: `green, but not as before: ${tests.objections.join('; ')}` };
    return {
        verdict: 'fixed',
        reason: `red before, green with the change in ${(0,_platform_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(runs.length, 'fresh copy').replace(/copys$/, 'copies')}`,
    };
}
const NAMES_SHOWN = 5;
/** Tests that were red in one run of the same tree and green in another. */
function named(flaky) {
    if (flaky.length === 0)
        return '';
    const more = flaky.length > NAMES_SHOWN ? ` and ${flaky.length - NAMES_SHOWN} more` : '';
    return ` (changed colour: ${flaky.slice(0, NAMES_SHOWN).join(', ')}${more})`;
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
        throw new _platform_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('github-token', 'a token, to read the logs of run-id', 'nothing');
    const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
    return getOctokit(settings.token, { baseUrl: settings.apiUrl });
}


/***/ })

};
