export const id = 946;
export const ids = [946];
export const modules = {

/***/ 1869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ compareResults),
/* harmony export */   m: () => (/* binding */ countsOf)
/* harmony export */ });
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
        newlySkipped: then.filter(id => is.get(id) === 'skipped' && was.get(id) !== 'skipped').sort(),
        before: countsOf(before),
        after: countsOf(after),
    };
}
/** `a > b` and `a` of `a > b > c`. */
function parentsOf(id) {
    const parts = id.split(_test_result_js__WEBPACK_IMPORTED_MODULE_0__/* .ID_JOINT */ .pn);
    return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join(_test_result_js__WEBPACK_IMPORTED_MODULE_0__/* .ID_JOINT */ .pn));
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

/***/ 4946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readTests: () => (/* binding */ readTests)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/failure/compare-results.js
var compare_results = __webpack_require__(1869);
// EXTERNAL MODULE: ./build/failure/console/tests-in.js + 26 modules
var tests_in = __webpack_require__(458);
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

// EXTERNAL MODULE: ./build/failure/test-report/place.js
var test_report_place = __webpack_require__(5876);
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
    const place = oneLine((0,test_report_place/* placeBelow */.B)(file ?? '', roots) ?? '');
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
    const reported = (0,test_report_place/* placeBelow */.B)(test.file ?? test.failedIn ?? '', roots);
    const seen = (0,test_report_place/* placeOf */.$)(raw, roots);
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

// EXTERNAL MODULE: ./build/failure/test-report/find-reports.js
var find_reports = __webpack_require__(9158);
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
    const { files, remarks: found } = await (0,find_reports/* findReports */.zJ)(globs, { root, roots });
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
        const { executed, failed, skipped } = (0,compare_results/* countsOf */.m)(results);
        const counts = { executed, failed, skipped };
        return { tests: { source: 'report', by: 'report', kind: 'all', results, counts }, notes };
    }
    const told = (0,tests_in/* testsIn */.p)(output);
    if (!told)
        return { tests: null, notes };
    const found = told.kind === 'counts' ? [] : told.results.map(withPlaceholder);
    const { kind, counts, runners } = told;
    return { tests: { source: 'console', by: runners.join(' '), kind, results: found, counts }, notes };
}
function withPlaceholder(result) {
    const { id, outcome } = result;
    return isPlaceholder({ outcome, path: id.split(test_result/* ID_JOINT */.pn) }) ? { ...result, placeholder: true } : result;
}
async function reportsOf({ globs, root, seenAs, directory, sinceMs }) {
    const place = (0,external_node_path_.join)(root, directory);
    // The tests may have deleted the directory that they ran in.
    if (globs.length === 0 || !(0,external_node_fs_.existsSync)(place))
        return { results: [], notes: [] };
    // Or put a link in its place, which would lead the search elsewhere.
    if (!isBelow(await (0,promises_.realpath)(root), await (0,promises_.realpath)(place)))
        return { results: [], notes: [LED_ASTRAY] };
    return readReports(globs, { root: place, seenAs: (0,external_node_path_.join)(seenAs, directory), sinceMs });
}
const LED_ASTRAY = 'The working directory leads out of the copy after the tests: no test report was looked for.';
function isBelow(root, place) {
    return place === root || place.startsWith(`${root}/`);
}


/***/ }),

/***/ 9158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   zJ: () => (/* binding */ findReports)
/* harmony export */ });
/* unused harmony exports MAX_REPORTS, MAX_ENTRIES */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5876);



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
    const pattern = (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeBelow */ .B)(written, roots);
    if (pattern === undefined)
        return { matches: [], remark: OUTSIDE };
    const matches = [];
    let entries = 0;
    const exclude = () => {
        entries += 1;
        return entries > MAX_ENTRIES;
    };
    for await (const match of (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.glob)(pattern, { cwd: root, exclude })) {
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
    const path = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(`${root}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}${match}`).catch(() => null);
    if (path === null)
        return 'leads to no file';
    if (path !== root && !path.startsWith(`${root}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`))
        return OUTSIDE;
    return (await isFolder(path)) ? null : { path, name: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path) };
}
async function isFolder(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).then(stat => stat.isDirectory(), () => false);
}


/***/ }),

/***/ 5876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   B: () => (/* binding */ placeBelow)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Of one message, in lines; the frames that count come first. */
const MAX_LINES = 60;
const PYTHON_FRAME = /File "([^"]{1,300})", line (\d{1,9})/;
const FOREIGN = /(?:^|\/)(?:node_modules|site-packages|dist-packages|vendor|\.cargo|gems)\//;
/** A path below one of the roots, relative to it and with slashes; undefined for any other that is absolute or leads out. */
function placeBelow(path, roots) {
    const plain = (path.startsWith('file://') ? path.slice(7) : path).replaceAll('\\', '/');
    const root = roots.find(candidate => plain.startsWith(`${candidate}/`));
    const inside = root === undefined ? plain : plain.slice(root.length + 1);
    if (inside === '' || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(inside) || /^[A-Za-z]:|^[a-z]{2,10}:\/\//.test(inside))
        return undefined;
    const place = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(inside);
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


/***/ })

};
