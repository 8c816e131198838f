export const id = 955;
export const ids = [955];
export const modules = {

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


/***/ })

};
