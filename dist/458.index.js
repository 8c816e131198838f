export const id = 458;
export const ids = [458];
export const modules = {

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


/***/ })

};
