export const id = 791;
export const ids = [791];
export const modules = {

/***/ 6006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   It: () => (/* binding */ rates),
/* harmony export */   JZ: () => (/* binding */ parseRates),
/* harmony export */   Vk: () => (/* binding */ dearestInput),
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
/** The most that a token of the input can cost, in pico-USD. */
function dearestInput(price) {
    return Math.max(price.input, price.cached, price.cacheWrite);
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

/***/ 7907:
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

// EXTERNAL MODULE: ./build/failure/lines.js + 1 modules
var failure_lines = __webpack_require__(3706);
// EXTERNAL MODULE: ./build/failure/judge.js + 5 modules
var judge = __webpack_require__(4787);
// EXTERNAL MODULE: ./build/failure/sections.js
var sections = __webpack_require__(3853);
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

;// CONCATENATED MODULE: ./build/failure/score.js



/** Worth of the last line before the failing exit, for tools that none of the markers knows; fades upwards. */
const LAST_WORDS = { worth: 4.5, before: 0.93 };
/** This many failures of a kind are told in full; from there on the worth of each goes down, to a half after another 24. */
const TOLD_IN_FULL = 6;
const HALF_AFTER = 24;
/** Less than this is not handed on. */
const FAINT = 0.3;
/** Inheritance across a blank line is a little less, through noise much less. */
const ACROSS_PARAGRAPH = 0.95;
const THROUGH_NOISE = 0.5;
/** What a frame outside the project is worth of what it inherits. */
const FOREIGN_SHARE = 0.4;
const SAME_LINE_AGAIN = 0.3;
const PLAIN = { worth: 0, after: 0, before: 0, claims: 1 };
/** How much each line says about why the run failed; 0 is nothing. */
function scoreLines(lines) {
    const own = withLastWords(ownWorths(lines), (0,sections/* failingExits */.O)(lines).at(-1) ?? lines.length - 1);
    const shares = (0,sections/* sectionShares */.m)(lines);
    const worth = inherited(lines, own).map((value, index) => value * (shares[index] ?? 1));
    return fadeRepetition(lines, worth);
}
/** The first error comes before its cascade, and a reader needs few failures of a kind to see the cause. */
function ownWorths(lines) {
    const seen = new Map();
    return lines.map(({ text }) => {
        const verdict = (0,judge/* judge */.S)(text);
        if (verdict.kind === 'noise')
            return { ...PLAIN, claims: 0 };
        if (verdict.kind === 'foreign-frame')
            return { ...PLAIN, claims: FOREIGN_SHARE };
        if (verdict.kind === 'plain')
            return PLAIN;
        const { marker } = verdict;
        const times = seen.get(marker) ?? 0;
        seen.set(marker, times + 1);
        const beyond = Math.max(0, times - TOLD_IN_FULL);
        return {
            worth: marker.worth / (1 + beyond / HALF_AFTER),
            after: marker.after,
            before: marker.before,
            claims: 1,
        };
    });
}
function withLastWords(own, last) {
    const result = [...own];
    let worth = LAST_WORDS.worth;
    for (let index = last; index >= 0 && worth > FAINT; index--) {
        const line = result[index];
        if (!line || line.claims === 0)
            continue;
        if (line.worth < worth)
            result[index] = { ...PLAIN, worth };
        worth *= LAST_WORDS.before;
    }
    return result;
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
        if (line.worth > carried) {
            carried = line.worth;
            fade = line[direction];
        }
        return carried * line.claims;
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
        return again ? value * SAME_LINE_AGAIN : value / times ** 0.25;
    });
}

;// CONCATENATED MODULE: ./build/failure/spend.js
/** Reserved for the line that stands for a gap before the lines are chosen. */
const GAP_BYTES = 24;
/** Lines worth less than this share of the best are left out even where there is room. */
const FLOOR = 0.15;
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
            out.push(gap(index - next));
        if (index === next && index > 0 && line?.opens)
            out.push('');
        out.push(line?.text ?? '');
        next = index + 1;
    }
    if (next < lines.length)
        out.push(gap(lines.length - next));
    return out.join('\n');
}
function gap(count) {
    return `[... ${count} ${count === 1 ? 'line' : 'lines'}]`;
}

;// CONCATENATED MODULE: ./build/failure/excerpt.js




/** Upper bound of an excerpt unless the caller says otherwise, in bytes of UTF-8. */
const EXCERPT_BYTES = 8000;
/** The lines of a log that say why it failed, in at most `budgetBytes` bytes of UTF-8. Pure; takes any text. */
function excerpt(text, budgetBytes = EXCERPT_BYTES) {
    return countedExcerpt(text, budgetBytes).text;
}
/** An excerpt and how many lines of the log it holds. */
function countedExcerpt(text, budgetBytes) {
    const lines = foldRepeats((0,failure_lines/* logLines */.O)(text));
    const kept = spend(lines, scoreLines(lines), budgetBytes);
    return { text: render(lines, kept), keptLines: kept.length };
}


/***/ }),

/***/ 4787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

;// CONCATENATED MODULE: ./build/failure/markers/crashes.js
/** An exception, a crash. */
const CRASHES = [
    {
        pattern: /^\s*(?:Caused by: |Uncaught |Unhandled |thrown: )?(?:[\w$]{1,60}[.\\:]{1,2}){0,12}(?:[A-Z]\w{0,60})?(?:Error|Exception|Failure|Fault|Interrupt|Exit)\b/,
        worth: 8.5,
        after: 0.87,
        before: 0.75,
    },
    { pattern: /^\s*\*\* \(/, worth: 9, after: 0.9, before: 0.6 },
    { pattern: /^Traceback \(most recent call last\)/, worth: 7, after: 0.93, before: 0.5 },
    { pattern: /\bpanic: |\bpanicked at\b|kernel panic|^panic$/, worth: 9, after: 0.85, before: 0.4 },
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
    { pattern: /^(?:error|ERROR)(?:\[[A-Z]{0,4}\d{1,5}\])?: /, worth: 9.5, after: 0.9, before: 0.4 },
    { pattern: /^\s+\d{1,6}:\d{1,5}\s+error\s/, worth: 9.5, after: 0.7, before: 0.75 },
    { pattern: /^\s*--> \S{1,300}:\d/, worth: 7, after: 0.9, before: 0.7 },
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
    {
        pattern: /undefined reference to|multiple definition of|cannot find -l|ld returned \d|unresolved external|Undefined symbols/,
        worth: 9.5,
        after: 0.75,
        before: 0.7,
    },
    { pattern: /^CMake Error/, worth: 10, after: 0.93, before: 0.2 },
    { pattern: /\.\w{1,8}:\[\d{1,6},\d{1,5}\] /, worth: 10, after: 0.8, before: 0.4 },
    { pattern: /^FAILED: /, worth: 10, after: 0.85, before: 0.3 },
    { pattern: /^E\s{2,}\S/, worth: 8.5, after: 0.75, before: 0.8 },
];

;// CONCATENATED MODULE: ./build/failure/markers/endings.js
/** How it ended: headings of failure lists, counts, exit status. */
const ENDINGS = [
    {
        pattern: /^\s*(?:Failed tests?|Failures?|Errors?|Failed examples|failures|errors|Tests in error|There (?:was|were) \d{1,6} (?:failures?|errors?)):/,
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
    { pattern: /^make(?:\[\d+\])?: \*\*\* /, worth: 6, after: 0.3, before: 0.75 },
    {
        pattern: /\bexit(?:ed)?(?: with)?(?: code| status)?:? [1-9]\d{0,9}\b|returned (?:a )?non-zero|non-zero exit|exit code [1-9]/i,
        worth: 5,
        after: 0.3,
        before: 0.82,
    },
    { pattern: /^What went wrong:|^\* What went wrong:/, worth: 8, after: 0.85, before: 0.3 },
];
/** Something is wrong, in words that also occur where nothing is. */
const WORDS = [
    { pattern: /^\s*\[(?:ERROR|error)\]\s*\S/, worth: 8, after: 0.6, before: 0.4 },
    {
        pattern: /^\s{0,40}at \S.{1,400}\d\)?$|^\s*File "[^"]{1,300}", line \d|^\s*from .{1,300}:\d{1,6}:in /,
        worth: 3.5,
        after: 0.6,
        before: 0.7,
    },
    {
        pattern: /(?<![\w-])(?:error|failed|failure|fails|invalid|cannot|could not|couldn't|unable to|unexpected|undefined|unknown|missing|not found|timed out|timeout|refused|denied|conflict|aborted|killed|disconnected|did not|not formatted|halted)(?![\w=-])/i,
        worth: 4.5,
        after: 0.75,
        before: 0.6,
    },
    { pattern: /\b\w{1,60}Error\b|\b\w{1,60}Exception\b/, worth: 4.5, after: 0.75, before: 0.6 },
    { pattern: /\bwarn(?:ing)?\b/i, worth: 0.8, after: 0.5, before: 0.3 },
];

;// CONCATENATED MODULE: ./build/failure/markers/noise.js
/** Lines that say nothing about why a build failed, whatever words they contain; each names its source. */
const NOISE = [
    // Package managers at work.
    /^\s*(?:Downloading|Downloaded|Fetching|Installing|Installed|Unpacking|Selecting previously|Preparing to unpack|Setting up|Processing triggers|Collecting|Using cached|Requirement already|Building wheel|Created wheel|Stored in directory|Resolving|Updating|Extracting|Compiling [\w-]{1,80} v\d|Get:\d|Hit:\d|Ign:\d|Reading |Receiving|remote: (?:Counting|Compressing|Enumerating|Total)|Adding |Locking |Pouring)\b/,
    /^\s*(?:npm|yarn|pnpm) (?:warn|WARN|notice|http|verb|info)\b|^warning (?:package|\S{1,100} > )|^\[\d\/\d\] /,
    /^\[INFO\]|^\s*\[info\]/,
    /^\s*Download(?:ing|ed)?:? (?:from|https?:)/,
    /^\s{0,20}\d{1,3}%$|^[\s#=>.]{10,}(?:\d{1,3}(?:\.\d)?%)?$/,
    /^(?:added|changed|removed|audited|up to date|found 0 vulnerabilities)\b/,
    /^checking (?:for|whether|if|how|that|size) .{1,300}\.{3}/,
    // git, docker, the runner.
    /^\[command\]|^(?:Cloning into|Switched to|HEAD is now|Submodule |From https?:| \* \[new (?:branch|tag|ref)\]| \* branch )/,
    /^[0-9a-f]{12}: (?:Pulling|Waiting|Verifying|Download|Pull|Already|Extracting)|^Status: |^Digest: sha256/,
    /^(?:Post job cleanup|Cleaning up orphan|Terminate orphan|Temporarily overriding|Prepare |Getting action download|Complete job name|Requested labels|Job defined at|Job is |Waiting for a runner|Current runner version|Runner |Secret source)/,
    /^(?:shell: |env:$|with:$| {2}[A-Z][A-Z0-9_]{2,60}: )/,
    /^travis_(?:time|fold):|^\$ export |^Setting environment variables/,
    // Tests that passed or did not run.
    /^\s*(?:✓|✔|√|PASS\b|ok \d|ok\s{2,}|--- PASS|=== (?:RUN|PAUSE|CONT)|\[\+\]|\[ {7}OK \]|\[ RUN {6}\])/,
    /\s(?:PASS|PASSED|OK|SKIPPED|UP-TO-DATE|NO-SOURCE|FROM-CACHE)\s*(?:\[[\d.]{1,12}s\]\s*)?(?:\[ {0,3}\d{1,3}%\])?$/,
    /^test .{1,300} \.\.\. (?:ok|ignored)$/,
    /^[.sSFExX*]{20,}(?:\s*\[ {0,3}\d{1,3}%\])?$/,
    // Coverage tables and timings.
    /^\s*\S{1,200}\s*\|\s*[\d.]{1,6}\s*\|/,
    /^\s*(?:Finished|Done|Time|Duration)\b.{0,20} in? ?[\d.]+ ?(?:s|ms|sec|seconds|min)\b/,
];
/** A count of none is good news in the words of bad news. */
const GOOD_NEWS = /\b(?:0|no) (?:tests? |specs? |new )?(?:errors?|failures?|failed|failing|problems?|warnings?|vulnerabilities|crashed)\b|\b(?:errors?|failures?|failed)\s?[:=]\s?0\b|\b0 fail\b/i;
/** Stack frames of runners, runtimes and installed packages: they show the way, not the place. */
const FOREIGN_FRAME = /^\s*at .{0,300}(?:node_modules|node:internal|\(internal\/|java\.base\/|jdk\.internal|sun\.reflect|java\.lang\.reflect|org\.junit|org\.gradle|junit\.framework|org\.apache\.maven|com\.sun\.proxy|<anonymous>\)$)|^\s*File "[^"]{0,300}(?:site-packages|\/lib\/python\d)|^\s*\/\S{0,300}(?:site-packages|dist-packages|\/vendor\/|\/gems\/)\S{0,300}:\d/;

;// CONCATENATED MODULE: ./build/failure/markers/tests.js
/** A failing test by name. */
const TESTS = [
    {
        pattern: /^\s*(?:--- )?(?:FAIL|FAILED|ERROR)(?::| {1,4})\s?[^\s(\d]/,
        worth: 10,
        after: 0.9,
        before: 0.4,
    },
    {
        pattern: /\s(?:FAIL|FAILED|ERROR|FAILURE!?|BROKEN|[A-Z]{1,20}_FAILED|CRASHED)(?:\s*$| in \d|\s*\(|:\s{1,20}\D|\s*\[)/,
        worth: 9,
        after: 0.88,
        before: 0.4,
    },
    { pattern: /<<< (?:FAILURE|ERROR)!/, worth: 10, after: 0.85, before: 0.3 },
    { pattern: /^\s*(?:●|✗|✘|✖|❌|×|✕|⨯)\s+(?!Console)\S/, worth: 9.5, after: 0.86, before: 0.4 },
    { pattern: /^not ok \d/, worth: 10, after: 0.92, before: 0.2 },
    { pattern: /^\s+not ok \d/, worth: 9, after: 0.92, before: 0.2 },
    { pattern: /^\s*\[-\]\s/, worth: 9, after: 0.9, before: 0.3 },
    { pattern: /^\s{0,6}\d{1,4}\)\s/, worth: 7.5, after: 0.92, before: 0.3 },
    { pattern: /^\s{0,6}\d{1,4}\)$/, worth: 7.5, after: 0.95, before: 0.2 },
    { pattern: /^_{3,} .{1,200} _{3,}$/, worth: 9.5, after: 0.9, before: 0.2 },
    { pattern: /^── \d{0,4}\.? ?(?:Failure|Error)/, worth: 9.5, after: 0.9, before: 0.3 },
    { pattern: /^-{4} .{1,200} -{4}$/, worth: 8, after: 0.93, before: 0.2 },
    {
        pattern: /^(?:test|tests?:) .{1,300} (?:\.\.\. )?(?:FAILED|failed)\b/,
        worth: 10,
        after: 0.8,
        before: 0.2,
    },
    {
        pattern: /\bFound errors? in\b|\bFAILED test case\b|\bTest (?:Case|Suite) .{1,200} failed\b/,
        worth: 9,
        after: 0.85,
        before: 0.4,
    },
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
    { pattern: /^\s*(?:>\s+)?assert\b/, worth: 6, after: 0.7, before: 0.6 },
    { pattern: /^\s*[-+]{3} (?:Expected|Actual|expected|actual|Received)/, worth: 7, after: 0.9, before: 0.7 },
];

;// CONCATENATED MODULE: ./build/failure/judge.js





const NAMING = [...TESTS, ...DIAGNOSTICS, ...CRASHES, ...DIFFERENCES];
/** Strongest first, so that the first match decides. */
const VERDICTS = [
    ...NAMING.map(marker => ({ kind: 'marked', marker, names: true })),
    ...[...ENDINGS, ...WORDS].map(marker => ({ kind: 'marked', marker, names: false })),
].sort((a, b) => b.marker.worth - a.marker.worth);
/** Judges a cleaned line without its neighbours. */
function judge(line) {
    if (NOISE.some(pattern => pattern.test(line)))
        return { kind: 'noise' };
    if (FOREIGN_FRAME.test(line))
        return { kind: 'foreign-frame' };
    const text = line.replace(GOOD_NEWS, '');
    return VERDICTS.find(verdict => verdict.marker.pattern.test(text)) ?? { kind: 'plain' };
}


/***/ }),

/***/ 3706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ logLines)
});

;// CONCATENATED MODULE: ./build/failure/clean.js
const BOM = /^\uFEFF+/;
const RUNNER_TIMESTAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z ?/;
const [ESC, CSI, BEL] = ['\u001B', '\u009B', '\u0007'];
/** CSI, then OSC and its relatives (up to BEL, ST or the end of the line), then the short ones; all parts are optional, so nothing is retried. */
const ESCAPES = new RegExp(String.raw `(?:${ESC}\[|${CSI})[0-?]*[ -/]*[@-~]?|${ESC}[\]PX^_][^${BEL}${ESC}]*(?:${BEL}|${ESC}\\)?|${ESC}[ -/]*[0-~]?`, 'g');
/** Control characters but tab, what has no width or turns the direction, lone surrogates, what replaced invalid bytes. */
const INVISIBLE = /[[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Variation_Selector}\uFFFD]--\t]/gv;
const NOT_PLAIN = /[^\t -~]/;
const BRACKET_COMMAND = /^##\[([a-z-]{1,30})\]/;
const COLON_COMMAND = /^\s{0,20}::([a-z-]{1,30})( [^\n:]{0,400}(?::[^\n:]{1,200}){0,3})?::/;
/** The lines of a raw log as a person would see them on a terminal, at most one runner timestamp removed from each. */
function cleanLines(text) {
    return text.split('\n').map(cleanLine);
}
/** One raw line: what was overwritten, coloured, hidden or meant for the runner is gone. Never throws. */
function cleanLine(raw) {
    const line = raw.replace(BOM, '').replace(RUNNER_TIMESTAMP, '');
    const shown = NOT_PLAIN.test(line) ? lastRewrite(line.replace(ESCAPES, '')).replace(INVISIBLE, '') : line;
    return withoutCommand(shown.trimEnd());
}
/** A carriage return lets the next text overwrite the line: of a progress bar only the last state counts. */
function lastRewrite(line) {
    if (!line.includes('\r'))
        return line;
    let end = line.length;
    while (end > 0) {
        const start = line.lastIndexOf('\r', end - 1) + 1;
        const part = line.slice(start, end);
        if (part.trim() !== '')
            return part.replace(RUNNER_TIMESTAMP, '');
        end = start - 1;
    }
    return '';
}
function withoutCommand(line) {
    const bracket = BRACKET_COMMAND.exec(line);
    if (bracket)
        return inWords(bracket[1] ?? '', '', line.slice(bracket[0].length));
    const colon = line.includes('::') ? COLON_COMMAND.exec(line) : null;
    if (colon)
        return inWords(colon[1] ?? '', colon[2] ?? '', line.slice(colon[0].length));
    return line;
}
function inWords(command, properties, message) {
    switch (command) {
        case 'error':
        case 'warning':
        case 'notice':
            return `${place(properties)}${command}: ${message}`;
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
function place(properties) {
    const property = (name) => new RegExp(`[ ,]${name}=([^,]{1,300})`).exec(properties)?.[1];
    const parts = [property('file'), property('line'), property('col')].filter(part => part !== undefined);
    return parts.length > 0 ? `${parts.join(':')}: ` : '';
}

;// CONCATENATED MODULE: ./build/failure/lines.js

/** Longer lines keep their beginning and their end, in characters. */
const LINE_CHARS = 500;
const HEAD_CHARS = 330;
const TAIL_CHARS = 120;
/** Above this share of blank lines they are an artefact of carriage returns and divide nothing. */
const BLANK_SHARE = 0.45;
/** The lines of a raw log without the blank ones. */
function logLines(raw) {
    const cleaned = cleanLines(raw);
    const blanks = cleaned.filter(line => line === '').length;
    const meaningful = blanks < cleaned.length * BLANK_SHARE;
    const lines = [];
    let opens = true;
    for (const line of cleaned) {
        if (line !== '')
            lines.push({ text: cut(line), opens });
        opens = line === '' && meaningful;
    }
    return lines;
}
function cut(line) {
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


/***/ }),

/***/ 1791:
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
// EXTERNAL MODULE: ./build/agent/prices.js
var prices = __webpack_require__(6006);
;// CONCATENATED MODULE: ./build/agent/models.js

const CODEX_EFFORTS = ['low', 'medium', 'high', 'xhigh'];
const FACTS = { maxInputTokens: 272_000, maxOutputTokens: 128_000, efforts: CODEX_EFFORTS };
// Prices: OpenAI's price list, read 2026-11-22. Shutdown dates: OpenAI's deprecations page, announced 2026-04-22.
const MODELS = [
    {
        ...FACTS,
        id: 'gpt-5.1-codex-max',
        rates: (0,prices/* rates */.It)({ input: 1.25, cached: 0.125, output: 10 }),
        parallelCalls: false,
        shutdown: '2026-07-23',
    },
    {
        ...FACTS,
        id: 'gpt-5.2-codex',
        rates: (0,prices/* rates */.It)({ input: 1.75, cached: 0.175, output: 14 }),
        parallelCalls: true,
        shutdown: '2026-07-23',
    },
    {
        ...FACTS,
        id: 'gpt-5.3-codex',
        rates: (0,prices/* rates */.It)({ input: 1.75, cached: 0.175, output: 14 }),
        parallelCalls: true,
    },
    { ...FACTS, id: 'gpt-5.4', rates: (0,prices/* rates */.It)({ input: 2.5, cached: 0.25, output: 15 }), parallelCalls: true },
    {
        ...FACTS,
        id: 'gpt-5.4-mini',
        rates: (0,prices/* rates */.It)({ input: 0.75, cached: 0.075, output: 4.5 }),
        parallelCalls: true,
    },
    { ...FACTS, id: 'gpt-5.5', rates: (0,prices/* rates */.It)({ input: 5, cached: 0.5, output: 30 }), parallelCalls: true },
];
/** Of a model that the table lacks, only the prices that the user gives are known, and nothing is asked of it that it may refuse. */
function factsOf(id, prices) {
    const known = MODELS.find(model => model.id === id);
    if (known)
        return prices ? { ...known, rates: prices } : known;
    return prices ? { ...FACTS, id, rates: prices, parallelCalls: false } : null;
}
/** True when OpenAI's own endpoint is known to have stopped serving the model by `today` (YYYY-MM-DD). */
function isRetired(model, baseUrl, today) {
    return isOpenAi(baseUrl) && model.shutdown !== undefined && model.shutdown <= today;
}
/** Prices in the table are OpenAI's; what another endpoint asks is not known here. */
function isOpenAi(baseUrl) {
    return new URL(baseUrl).hostname === 'api.openai.com';
}

;// CONCATENATED MODULE: ./build/agent/model-choice.js



/** Which model to ask, at which price, before anything is spent. `today` as YYYY-MM-DD. */
function chooseModel(wish, today) {
    const { model, modelFallback, baseUrl } = wish;
    const wanted = priced('model', model, wish.prices);
    // `prices` are the named model's own; the fallback has its row in the table.
    const fallback = modelFallback === '' ? null : priced('model-fallback', modelFallback, null);
    const pricesUnverified = wish.prices === null && !isOpenAi(baseUrl);
    if (!isRetired(wanted, baseUrl, today))
        return { facts: wanted, fallback, notes: [], pricesUnverified };
    if (!fallback || isRetired(fallback, baseUrl, today)) {
        throw new errors/* UserError */.y('model', 'a model that is served, or model-fallback', `${model}, which OpenAI retired on ${wanted.shutdown}`);
    }
    const note = `OpenAI retired ${model} on ${wanted.shutdown}; model-fallback ${fallback.id} was taken at its own prices`;
    return { facts: fallback, fallback: null, notes: [note], pricesUnverified };
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

;// CONCATENATED MODULE: ./build/agent/test-runner.js
/**
 * The longest run seen so far says how much time to keep back for the proof: one run for each confirmation, one for
 * a last look, and a minute for publishing and reporting.
 */
function testRunner(command, journal, time) {
    const { watch, confirmRuns } = time;
    let longestMs = 0;
    return async (run, phase) => {
        const proving = phase === 'confirm';
        const timeoutMs = Math.min(command.timeoutMs, proving ? watch.totalLeftMs : watch.leftMs);
        const signal = proving ? watch.cancel : watch.signal;
        const result = await run(command, { timeoutMs, signal });
        longestMs = Math.max(longestMs, result.durationMs);
        if (!proving)
            watch.keepBack(keptBackMs(confirmRuns, longestMs));
        journal.append({ type: 'test-run', phase, ...recordOf(result) });
        return result;
    };
}
const REPORTING_MS = 60_000;
/** Contract, input `max-minutes`. */
function keptBackMs(confirmRuns, longestTestRunMs) {
    return (confirmRuns + 1) * longestTestRunMs + REPORTING_MS;
}
function recordOf({ ending, durationMs, output }) {
    return { ending, durationMs, outputSha256: output.sha256, outputBytes: output.bytes };
}

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
    return table(['Cost', 'Steps', 'Minutes', 'Input', 'Cached', 'Output', 'Model', 'Test runs'], [
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
function proof({ run, testRuns }) {
    if (!run || testRuns.length === 0)
        return '';
    const rows = testRuns.map(({ phase, ending, durationMs }) => [
        PHASES[phase],
        (0,report_story/* endingText */.pG)(ending),
        (0,platform_text/* seconds */.YA)(durationMs),
    ]);
    const command = `\`test-command\`, in \`${(0,platform_text/* inlineMarkdown */.x)(run.workingDirectory)}\`:\n\n${(0,platform_text/* fenced */.OF)(run.testCommand, 'sh')}`;
    return `### Proof\n\n${command}\n\n${table(['Tests', 'Result', 'Time'], rows)}`;
}
function trace({ steps }) {
    if (steps.length === 0)
        return '';
    const rows = cutRows(table(['Step', 'What', 'Result', 'Input', 'Cached', 'Output', 'USD', 'Time'], steps.map(row)));
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
function table(head, rows) {
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
    const about = {
        words: '',
        findings: [],
        notes: [],
    };
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
        findings: findings => {
            about.findings = findings;
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
                return log.info(`The model ${(0,report_story/* deedOf */.uT)(record.call)}`);
            case 'tool-end':
                return log.info(`${(0,platform_text/* headBytes */.c4)(record.output, OUTPUT_BYTES)}\n(${record.kind}, ${(0,platform_text/* seconds */.YA)(record.durationMs)})`);
            case 'test-run':
                if (record.phase === 'confirm')
                    close();
                return log.info(`Tests (${record.phase}): ${(0,report_story/* endingText */.pG)(record.ending)} in ${(0,platform_text/* seconds */.YA)(record.durationMs)}`);
            case 'verdict':
                return close();
        }
    };
}
function tokensOf({ usage, text }) {
    const said = text === '' ? '' : `, says "${text.slice(0, 80).replace(/\s+/g, ' ')}"`;
    if (!usage)
        return `tokens unknown${said}`;
    return `${usage.input} tokens in (${usage.cached} cached), ${usage.output} out${said}`;
}

// EXTERNAL MODULE: ./build/platform/git.js
var git = __webpack_require__(3454);
;// CONCATENATED MODULE: ./build/sandbox/baseline.js


const baseline_FACTS = ['HEAD', '--show-object-format', '--git-path', 'objects', '--symbolic-full-name', 'HEAD'];
const BRANCHES = 'refs/heads/';
/** Reads HEAD with git's plumbing only: no filter, no index refresh, nothing written. */
async function readBaseline(checkout) {
    const [facts, tree] = await Promise.all([
        (0,git/* git */.$)(['rev-parse', ...baseline_FACTS], { directory: checkout }),
        (0,git/* git */.$)(['ls-tree', '-r', '-z', '--full-tree', 'HEAD'], { directory: checkout }),
    ]);
    const [headSha = '', objectFormat = '', objects = '', ref = ''] = facts.toString().trim().split('\n');
    return {
        checkout,
        headSha,
        headBranch: ref.startsWith(BRANCHES) ? ref.slice(BRANCHES.length) : null,
        tracked: trackedFiles(tree.toString()),
        objectDirectory: (0,external_node_path_.join)(checkout, objects),
        objectFormat: objectFormat === 'sha256' ? 'sha256' : 'sha1',
    };
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
        baseUrl: baseUrl(inputs),
        model: modelName(inputs, 'model'),
        modelFallback: inputs('model-fallback') === '' ? '' : modelName(inputs, 'model-fallback'),
        prices: inputs('prices') === '' ? null : (0,prices/* parseRates */.JZ)(inputs('prices')),
        effort: (0,platform_inputs/* choice */.Yq)(inputs, 'reasoning-effort', EFFORTS),
        maxCostUsd: (0,platform_inputs/* decimal */._)(inputs, 'max-cost-usd', { min: 0.000001, max: 10_000, unit: 'USD' }),
        maxSteps: (0,platform_inputs/* wholeNumber */.rD)(inputs, 'max-steps', { min: 1, max: 10_000, unit: 'model responses' }),
        maxMinutes: (0,platform_inputs/* decimal */._)(inputs, 'max-minutes', { min: 0.01, max: 7200, unit: 'minutes' }),
        commandTimeoutMinutes: (0,platform_inputs/* decimal */._)(inputs, 'command-timeout-minutes', {
            min: 0.001,
            max: 7200,
            unit: 'minutes',
        }),
        runId: runId(inputs),
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
const LOOPBACK = ['127.0.0.1', '[::1]', 'localhost'];
function baseUrl(inputs) {
    const text = inputs('base-url');
    const url = URL.canParse(text) ? new URL(text) : null;
    const secure = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.includes(url.hostname));
    const bare = url?.username === '' && url.password === '' && url.hash === '' && url.search === '';
    if (url && secure && bare)
        return text.replace(/\/+$/, '');
    throw new errors/* UserError */.y('base-url', 'an https URL without credentials, query or fragment', (0,platform_inputs/* quoted */.TL)(text.replace(/\/\/.*@/s, '//***@').replace(/[?#].*$/s, '?***')));
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

;// CONCATENATED MODULE: ./build/failure/actions-api.js
const JOBS_PER_PAGE = 100;
const ANSWER_MS = 60_000;
/** The REST API through the caller's octokit. `download` fetches what a log redirects to, and is never given the token. */
function actionsApi(octokit, repository, download = fetch) {
    return {
        getRun: async (run_id) => {
            const { data } = await octokit.rest.actions.getWorkflowRun({ ...repository, run_id, ...inTime() });
            return {
                id: data.id,
                headSha: data.head_sha,
                headBranch: data.head_branch,
                headRepositoryId: data.head_repository?.id ?? null,
                event: data.event,
                conclusion: data.conclusion,
                attempt: data.run_attempt ?? 1,
                htmlUrl: data.html_url,
            };
        },
        listJobs: async (run_id, page) => {
            const query = {
                ...repository,
                run_id,
                page,
                per_page: JOBS_PER_PAGE,
                filter: 'all',
                ...inTime(),
            };
            const { data } = await octokit.rest.actions.listJobsForWorkflowRun(query);
            return data.jobs.map(jobOf);
        },
        downloadLog: (jobId, signal) => downloadLog(octokit, { ...repository, job_id: jobId }, { download, signal }),
    };
}
function inTime() {
    return { request: { signal: AbortSignal.timeout(ANSWER_MS) } };
}
function jobOf(job) {
    return {
        id: job.id,
        name: job.name,
        attempt: job.run_attempt ?? 1,
        status: job.status,
        conclusion: job.conclusion,
        steps: (job.steps ?? []).map(step => ({
            name: step.name,
            conclusion: step.conclusion,
            startedAt: step.started_at ?? null,
            completedAt: step.completed_at ?? null,
        })),
    };
}
/** GitHub answers with a short-lived address on another host, which must not see the token: it is followed by hand. */
async function downloadLog(octokit, job, transfer) {
    const { download, signal } = transfer;
    const request = { redirect: 'manual', signal };
    const answer = await octokit
        .request('GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs', { ...job, request })
        .catch(refusal);
    if ('kind' in answer)
        return answer;
    const location = answer.headers.location;
    if (!location)
        return { kind: 'missing', reason: 'GitHub named no address for it' };
    const response = await download(new URL(location, answer.url).href, { signal });
    if (!response.ok || !response.body) {
        await response.body?.cancel();
        return { kind: 'missing', reason: `its address answered ${response.status}` };
    }
    return { kind: 'log', bytes: response.body };
}
/** Not there, expired, or not for this token: said in a note. What else goes wrong is the caller's to decide. */
function refusal(error) {
    const status = error instanceof Error && 'status' in error ? error.status : undefined;
    if (status === 404)
        return { kind: 'missing', reason: 'GitHub has no log for it (404)' };
    if (status === 410)
        return { kind: 'missing', reason: 'it has expired (410)' };
    if (status === 403)
        return { kind: 'missing', reason: 'the token may not read it (403, needs actions: read)' };
    throw error;
}

// EXTERNAL MODULE: ./build/failure/excerpt.js + 4 modules
var excerpt = __webpack_require__(7907);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/failure/judge.js + 5 modules
var judge = __webpack_require__(4787);
// EXTERNAL MODULE: ./build/failure/lines.js + 1 modules
var failure_lines = __webpack_require__(3706);
;// CONCATENATED MODULE: ./build/failure/normalise.js
/** In this order: what a later rule would break up comes first. */
const VARYING = [
    // The marks and rulers around a name, its number in a list, the message that pytest repeats cut to the terminal's width.
    [/^[\s_=\-─>|*#●✗✘✖❌×✕⨯]+|(?<![\s_=\-─|*])[\s_=\-─|*]+$/g, ''],
    [/^(thread '[^']{1,200}') \(\d{1,10}\)/, '$1'],
    [/^\d{1,6}[).:]\s+/, ''],
    [/^\d{1,6}:\d{1,5}\s+(?=error|warning)/, ''],
    [/^(?:not )?ok \d{1,6}(?: - )?/, ''],
    [/^((?:FAILED|ERROR) \S{1,500}) - .*/, '$1'],
    // Time and chance.
    [/\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?/g, ''],
    [/\b\d{1,2}:\d\d:\d\d(?:[.,]\d{1,9})?\b/g, ''],
    [/\b\d{4}[-/]\d\d[-/]\d\d\b/g, ''],
    [/\b\d{1,9}(?:[.,]\d{1,9})? ?(?:ns|µs|us|ms|s|secs?|seconds?|m|mins?|minutes?)\b/g, ''],
    [/\b(?:seed|pid|PID|tid|port|thread|worker|process|run|attempt|shard)[ :=#]{1,3}\d{1,20}\b/g, ''],
    // Identifiers that are made up for each run.
    [/\b[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\b/g, ''],
    [/\b0x[0-9a-fA-F]{1,16}\b|@[0-9a-f]{5,16}\b/g, ''],
    [/\b(?=[0-9a-f]{0,64}\d)[0-9a-f]{7,64}\b/g, ''],
    [/\b(?:tmp|temp)[-_.]?[A-Za-z0-9_]{4,16}\b/g, 'TEMP'],
    // Places: the name of a file without its line and column.
    [/(\.\w{1,8}):\d{1,7}(?::\d{1,6})?/g, '$1'],
    [/(\.\w{1,8})\(\d{1,7}(?:,\d{1,6}){0,3}\)/g, '$1'],
    [/\b(?:on |at )?line \d{1,7}(?:, col(?:umn)? \d{1,6})?/gi, ''],
    // Counts and sizes.
    [/\b\d{5,}\b|\b\d{1,9}\.\d{3,}\b|\b\d{1,3}(?:\.\d{1,4})?%/g, ''],
    [/\s+/g, ' '],
];
/** A line that names a failure without what differs between machines, runs and orders. */
function normalise(line) {
    const named = line.slice(0, JUDGED_CHARS).replace(ARROW, 'at ').replace(PATH, baseName);
    return VARYING.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), named).trim();
}
/** rustc's and others' arrow to the place is all that tells one such diagnostic from another. */
const ARROW = /^\s{0,40}--> (?=\S)/;
const JUDGED_CHARS = 400;
const PATH = /(?<![\w.@+~%-])(?:file:\/\/)?(?:\b[A-Za-z]:)?[\w.@+~%-]{0,120}(?:[\\/]{1,2}[\w.@+~%-]{1,120}){1,40}/g;
const ABSOLUTE = /^(?:file:|[A-Za-z]:|\.{0,2}[\\/])/;
const TEMPORARY = /^(?:\/private)?\/(?:tmp|var\/folders|var\/tmp)\//;
const HAS_EXTENSION = /\.[A-Za-z]\w{0,9}(?:$|:)/;
/** Folders differ between machines, and names below a temporary folder between runs unless they are those of files. */
function baseName(path) {
    const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    if (HAS_EXTENSION.test(name))
        return name;
    if (TEMPORARY.test(path))
        return 'TEMP';
    return ABSOLUTE.test(path) ? name : path;
}

// EXTERNAL MODULE: ./build/failure/sections.js
var sections = __webpack_require__(3853);
;// CONCATENATED MODULE: ./build/failure/signature.js





const SIGNATURE_CHARS = 12;
/** After normalising nothing but the name of a file, a number or a mark is left. */
const EMPTY_HANDED = /^[\w.@+~%-]{0,120}\.\w{1,8}:?$|^\W{0,400}$|^\d{1,400}\W{0,4}$|^(?:E|FAIL|FAILED|ERROR|FAILURE)\W{0,20}$/;
/** Where no line names the failure, the last ones stand for it. */
const LAST_LINES = 5;
/**
 * One name for one failure, 12 hexadecimal digits: equal on every machine, in every re-run and whatever the order of the
 * tests; different for different tests, messages or places.
 */
function signatureOf(failureText) {
    const text = failingLines(failureText).join('\n');
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, SIGNATURE_CHARS);
}
/** What the signature is made of: the lines that name the failure, without what varies, each once, sorted. */
function failingLines(failureText) {
    const all = (0,failure_lines/* logLines */.O)(failureText);
    const shares = (0,sections/* sectionShares */.m)(all);
    const lines = all.filter((_, index) => shares[index] === 1);
    const naming = lines.flatMap((line, index) => (names(line) ? [withMessage(line, lines[index + 1])] : []));
    const chosen = naming.length > 0
        ? naming
        : lines
            .filter(notNoise)
            .slice(-LAST_LINES)
            .map(line => normalise(line.text));
    return [...new Set(chosen)].filter(line => !EMPTY_HANDED.test(line)).sort();
}
/** What ends with a colon says the rest on the next line. */
function withMessage(line, next) {
    const name = normalise(line.text);
    return next && line.text.endsWith(':') ? `${name} ${normalise(next.text)}` : name;
}
function names({ text }) {
    const said = text.replace(SEVERITY_TAG, '');
    const verdict = (0,judge/* judge */.S)(said);
    return verdict.kind === 'marked' && verdict.names && !ABOUT_THE_RUN.test(said);
}
function notNoise({ text }) {
    return (0,judge/* judge */.S)(text).kind !== 'noise';
}
const SEVERITY_TAG = /^\s{0,20}\[(?:ERROR|error)\]\s{0,8}/;
/** What runners, package managers, make and CI systems say around a failure depends on who called them. */
const ABOUT_THE_RUN = /^(?:npm ERR!|npm error|error Command failed|make(?:\[\d{1,3}\])?: \*\*\*|error: Process completed|error: Recipe|The command "|Traceback|BUILD FAIL|test result:|error: test failed|error: could not compile|.{0,4}failing tests:|Failed to execute goal|collect2:)|^\s+diff: '|\bexit(?:ed)?\b.{0,20} (?:code|status):? \d/i;

;// CONCATENATED MODULE: ./build/failure/excerpt-of.js


/** Room for the line of account at the end. */
const ACCOUNT_BYTES = 120;
/** With less room than this a failure is left out: a few words without context mislead. */
const LEAST_BYTES = 300;
const NAME_CHARS = 80;
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
        keptLines: parts.reduce((sum, part) => sum + part.keptLines, 0),
        keptBytes: Buffer.byteLength(body),
    };
    const text = [body, excerpt_of_sentence(account, failures.length - parts.length)]
        .filter(part => part !== '')
        .join(SEPARATOR);
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
        const { text, keptLines } = (0,excerpt/* countedExcerpt */.S1)(same[0]?.text ?? '', room);
        if (text === '')
            return;
        parts.push({ text: title + text, keptLines });
        left -= Buffer.byteLength(title + text) + SEPARATOR.length;
    });
    return parts;
}
function titleOf(same) {
    const names = same.slice(0, NAMES_SHOWN).map(log => log.name.replace(/\s+/g, ' ').slice(0, NAME_CHARS));
    const more = same.length - names.length;
    return names.join(', ') + (more > 0 ? ` and ${more} more with the same failure` : '');
}
function countLines(text) {
    return text === '' ? 0 : text.replace(/\n$/, '').split('\n').length;
}
function excerpt_of_sentence({ jobs, lines, keptLines, keptBytes }, leftOut) {
    const rest = leftOut > 0 ? `, ${count(leftOut, 'failure')} left out` : '';
    return `[${count(jobs, 'log')}, ${count(lines, 'line')}; kept ${count(keptLines, 'line')}, ${(keptBytes / 1000).toFixed(1)} kB${rest}]`;
}
// What the language offers for this loads the data of all its locales: 20 ms.
const THOUSANDS = /\B(?=(?:\d{3})+$)/g;
function count(number, noun) {
    return `${String(number).replace(THOUSANDS, ',')} ${noun}${number === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./build/failure/failure.js



/** From this share of common failing lines on, two failures are one. */
const SAME_SHARE = 0.5;
/** The local run comes first, as it is what the fix must turn green; CI logs follow where they tell something else. */
function describeFailure({ jobs, reproduction }) {
    const ci = jobs?.kind === 'failed' ? ciLogs(jobs) : [];
    const local = reproduction.trim() === '' ? [] : [{ name: 'test-command, run here', text: reproduction }];
    const here = local.length > 0 ? failingLines(reproduction) : [];
    const others = ci.filter(log => !isAmong(here, failingLines(log.text)));
    const matches = local.length === 0 || ci.length === 0 ? null : others.length < ci.length;
    const { text } = excerptOf([...local, ...others], excerpt/* EXCERPT_BYTES */.mj);
    return {
        excerpt: text,
        signature: signatureOf((local[0] ?? ci[0])?.text ?? ''),
        account: accountOf(jobs, matches),
        matches,
    };
}
function ciLogs(logs) {
    return logs.jobs.flatMap(({ name, failedSteps, log }) => {
        if (log === null)
            return [];
        return [
            {
                name: failedSteps.length > 0 ? `CI job ${name}, step ${failedSteps.join(', ')}` : `CI job ${name}`,
                text: log,
            },
        ];
    });
}
/** CI may run more than the test command, so the failing lines seen here need only be among those of CI. */
function isAmong(here, there) {
    const known = new Set(there);
    const common = here.filter(line => known.has(line)).length;
    return common > 0 && common >= here.length * SAME_SHARE;
}
function accountOf(jobs, matches) {
    if (!jobs)
        return 'From the local run; no CI run was named.';
    if (jobs.kind === 'nothing')
        return `The CI run tells nothing: ${jobs.reason}.`;
    const names = jobs.jobs
        .map(job => (job.attempt > 1 ? `${job.name} (attempt ${job.attempt})` : job.name))
        .join(', ');
    const notes = jobs.notes.map(note => ` ${note}.`).join('');
    return `Failed CI jobs: ${names}. ${agreement(matches)}${notes}`;
}
function agreement(matches) {
    if (matches === null)
        return 'Nothing to compare with.';
    return matches ? 'The local run fails as they do.' : 'The local run fails for another reason than they do.';
}

;// CONCATENATED MODULE: ./build/failure/capped.js
/** The head and the tail of a stream as text, in memory bounded by the cap; a line between them says how much is gone. */
async function readCapped(bytes, cap) {
    const head = [];
    const tail = [];
    let headRoom = cap.headBytes;
    let tailSize = 0;
    let gone = 0;
    for await (const chunk of bytes) {
        const first = chunk.subarray(0, headRoom);
        if (first.length > 0)
            head.push(first);
        headRoom -= first.length;
        const rest = chunk.subarray(first.length);
        if (rest.length === 0)
            continue;
        tail.push(rest);
        tailSize += rest.length;
        while (tail[0] && tailSize - tail[0].length >= cap.tailBytes) {
            gone += tail[0].length;
            tailSize -= tail[0].length;
            tail.shift();
        }
    }
    const surplus = Math.max(0, tailSize - cap.tailBytes);
    const last = Buffer.concat(tail).subarray(surplus);
    const between = gone + surplus > 0 ? `\n[... ${gone + surplus} bytes of the log left out ...]\n` : '';
    return decode(Buffer.concat(head)) + between + decode(last);
}
/** Invalid UTF-8 becomes replacement characters, which cleaning removes. */
function decode(bytes) {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

;// CONCATENATED MODULE: ./build/failure/step-slice.js
const TIMESTAMP = /^\uFEFF?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)/;
/** Steps are timed in whole seconds, lines more finely. */
const SLACK_MS = 1000;
/** The part of a job's log that its failed steps wrote, by the times of its lines; the whole log where they do not tell. */
function sliceSteps(log, failed) {
    const spans = failed.map(spanOf);
    if (spans.length === 0 || spans.some(span => span === null))
        return log;
    let inside = false;
    const lines = log.split('\n').filter(line => {
        const time = TIMESTAMP.exec(line)?.[1];
        if (time !== undefined)
            inside = spans.some(span => span !== null && within(Date.parse(`${time}Z`), span));
        return inside;
    });
    return lines.some(line => line.trim() !== '') ? lines.join('\n') : log;
}
function spanOf(step) {
    const from = Date.parse(step.startedAt ?? '');
    const to = Date.parse(step.completedAt ?? '');
    return Number.isNaN(from) || Number.isNaN(to) ? null : { from, to: to + SLACK_MS };
}
function within(time, { from, to }) {
    return time >= from && time <= to;
}

;// CONCATENATED MODULE: ./build/failure/job-logs.js



/** Kept of one log, and of all logs of a run together, in bytes. */
const HEAD_BYTES = 1_000_000;
const TAIL_BYTES = 15_000_000;
const TOTAL_BYTES = 48_000_000;
/** For one log, and for all of them. */
const LOG_MS = 120_000;
const LOGS_MS = 300_000;
/** GitHub allows 256 jobs a matrix; this is far above what any run has. */
const MOST_PAGES = 100;
const FAILED = new Set(['failure', 'timed_out']);
/**
 * The logs of all failed jobs of a run. Throws what the API throws for the run and its jobs; a log that cannot be read,
 * or not before `stop`, is a note.
 */
async function readJobLogs(actions, runId, stop = AbortSignal.timeout(LOGS_MS)) {
    const run = await actions.getRun(runId);
    const all = await allJobs(actions, runId);
    const latest = latestAttempts(all);
    const failed = latest.filter(job => FAILED.has(job.conclusion ?? ''));
    if (failed.length === 0)
        return { kind: 'nothing', reason: whyNothing(run, latest) };
    if (failed.every(neverStarted)) {
        return {
            kind: 'nothing',
            reason: 'no failed job ran a step: the runner, not the code, failed (infrastructure)',
        };
    }
    const notes = [...unfinished(latest), ...earlierAttempts(all, failed)];
    const jobs = [];
    for (const job of failed)
        jobs.push(await readJob(actions, { job, jobs: failed.length, notes, stop }));
    return { kind: 'failed', run, jobs, notes };
}
async function allJobs(actions, runId) {
    const jobs = [];
    for (let page = 1; page <= MOST_PAGES; page++) {
        const found = await actions.listJobs(runId, page);
        jobs.push(...found);
        if (found.length < JOBS_PER_PAGE)
            break;
    }
    return [...new Map(jobs.map(job => [job.id, job])).values()];
}
/** A re-run of the failed jobs leaves the others in the attempt before, so the latest is told by job, not by run. */
function latestAttempts(jobs) {
    const last = new Map();
    for (const job of jobs)
        last.set(job.name, Math.max(last.get(job.name) ?? 0, job.attempt));
    return jobs.filter(job => job.attempt === last.get(job.name));
}
function whyNothing(run, jobs) {
    const conclusion = run.conclusion ?? 'none yet';
    if (jobs.length === 0)
        return `the run has no job (its conclusion: ${conclusion})`;
    if (conclusion === 'startup_failure' || conclusion === 'action_required')
        return `no job failed: the run ended as ${conclusion}`;
    const others = [...new Set(jobs.map(job => job.conclusion ?? job.status))].sort().join(', ');
    return `no job failed (jobs: ${others}; the run: ${conclusion})`;
}
function neverStarted(job) {
    return (job.steps.length === 0 ||
        job.steps.every(step => step.name === 'Set up job' || step.conclusion === 'skipped'));
}
function unfinished(jobs) {
    return jobs
        .filter(job => job.status !== 'completed')
        .map(job => `${job.name}: still ${job.status}, not read`);
}
function earlierAttempts(jobs, failed) {
    const last = new Map(failed.map(job => [job.name, job.attempt]));
    return jobs
        .filter(job => job.attempt < (last.get(job.name) ?? 0))
        .map(job => `${job.name}: attempt ${job.attempt} ended as ${job.conclusion ?? job.status}`);
}
async function readJob(actions, { job, jobs, notes, stop }) {
    const steps = failedSteps(job);
    const cap = {
        headBytes: Math.min(HEAD_BYTES, TOTAL_BYTES / jobs / 16),
        tailBytes: Math.min(TAIL_BYTES, (TOTAL_BYTES / jobs) * (15 / 16)),
    };
    const found = {
        id: job.id,
        name: job.name,
        attempt: job.attempt,
        failedSteps: steps.map(step => step.name),
    };
    try {
        const answer = await actions.downloadLog(job.id, AbortSignal.any([stop, AbortSignal.timeout(LOG_MS)]));
        if (answer.kind === 'log')
            return { ...found, log: sliceSteps(await readCapped(answer.bytes, cap), steps) };
        notes.push(`${job.name}: no log, ${answer.reason}`);
    }
    catch (error) {
        notes.push(`${job.name}: no log, ${error instanceof Error ? error.message : String(error)}`);
    }
    return { ...found, log: null };
}
/** A job that ran out of time has a cancelled step where it stood. */
function failedSteps(job) {
    const failed = job.steps.filter(step => FAILED.has(step.conclusion ?? ''));
    return failed.length > 0 ? failed : job.steps.filter(step => step.conclusion === 'cancelled');
}

;// CONCATENATED MODULE: ./build/failure/ci-failure.js




async function readCiFailure({ github, owner, repository, runId }) {
    try {
        return await readJobLogs(actionsApi(github, { owner, repo: repository }), runId);
    }
    catch (error) {
        const status = error instanceof Error && 'status' in error ? error.status : undefined;
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
    return describeFailure({ jobs: ci, reproduction: output }).matches === true;
}

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
        const late = reproducer.outOfTime(runs);
        if (late)
            return end(late);
        if (result.ending.kind === 'cancelled')
            return end({ verdict: 'cancelled', reason: 'the run was cancelled' });
        if (runs.length > 1)
            continue;
        if (cannotRun(result))
            return end(missingProgram(result));
        if (astray.length > 0)
            return end(leadsAstray(astray));
        if (!(0,platform_command/* isGreen */.g)(result) && reproducer.isCiFailure(result.output.text))
            wanted -= 1;
    }
    const green = runs.filter(platform_command/* isGreen */.g).length;
    if (green === 0)
        return { kind: 'red', runs, byproducts };
    return end(green === runs.length ? notReproduced(green) : flaky(green, runs.length));
}
async function runOnce({ scene, runTests, collector, meanwhile }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const workspace = __addDisposableResource(env_1, await scene.copies.take(), true);
        setTimeout(() => {
            scene.copies.prepare();
            meanwhile();
        }, UNDER_WAY_MS);
        const result = await runTests(workspace.run, 'reproduce');
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
/** 126: found but not executable; 127: not found. Source: POSIX, Shell Command Language, 2.8.2. */
function cannotRun({ ending }) {
    return ending.kind === 'exited' && (ending.code === 126 || ending.code === 127);
}
function missingProgram({ ending, output }) {
    const code = ending.kind === 'exited' ? ending.code : 0;
    const why = lastLine(output.text);
    const what = code === 127 ? 'a program that it calls is not installed' : 'a program that it calls may not be executed';
    const reason = `test-command cannot run here (exit ${code}: ${why}): ${what}; install it in a step before this action`;
    return { verdict: 'environment', reason };
}
function lastLine(text) {
    return text.trim().split('\n').at(-1)?.slice(0, 200) ?? '';
}
function notReproduced(times) {
    return {
        verdict: 'not-reproduced',
        reason: `the tests are green in ${(0,platform_text/* count */.U9)(times, 'run')} of the unchanged tree`,
    };
}
function flaky(green, times) {
    return {
        verdict: 'flaky',
        reason: `the same tree was green in ${green} and red in ${times - green} of ${(0,platform_text/* count */.U9)(times, 'run')}`,
    };
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
;// CONCATENATED MODULE: ./build/stages/what-broke.js







/** Reads what CI says, sees the tests fail here, and describes the failure. Nothing is spent before. */
async function whatBroke(about, meanwhile) {
    const { settings, baseline, desk, scene, runTests } = about;
    const ci = await ciFailure(about);
    if (ci?.kind === 'nothing')
        return ended({ verdict: 'nothing-to-do', reason: ci.reason });
    if (ci?.kind === 'unread')
        desk.note(ci.reason);
    const collector = {
        baseline,
        repository: openRepository(baseline, scene.scratch),
        byproducts: new Set(),
    };
    const isCiFailure = (output) => countsAsRun(ci, baseline.headSha, output);
    const found = await reproduce({
        scene,
        outOfTime: runs => noTime(about, runs),
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
    if (failure.matches === false)
        desk.note('The tests fail here for another reason than in the CI run; what fails here is repaired.');
    return {
        kind: 'broken',
        failure,
        red: found.runs,
        collector: { ...collector, byproducts: found.byproducts },
    };
}
async function ciFailure({ settings, target }) {
    const runId = settings.runId ?? target.runId;
    if (runId === null)
        return null;
    return readCiFailure({ ...settings.github, github: await (0,stages_github/* connect */.N)(settings.github), runId });
}
/** Told before another run is begun, and before anything is spent. */
function noTime({ settings, watch }, runs) {
    if (watch.leftMs > 0 || watch.cancel.aborted)
        return null;
    const { confirmRuns, maxMinutes } = settings;
    const longestMs = Math.max(...runs.map(run => run.durationMs));
    const kept = `${(0,platform_text/* seconds */.YA)(keptBackMs(confirmRuns, longestMs))} have to be kept back (${(0,platform_text/* count */.U9)(confirmRuns + 1, 'test run')} of ${(0,platform_text/* seconds */.YA)(longestMs)} and 60 s)`;
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
        const baseline = await readBaseline(settings.checkout).catch(noRepository);
        const permitted = mayRun(settings, baseline);
        if (permitted.kind !== 'go')
            return { verdict: permitted.kind, reason: permitted.reason };
        const choice = chooseModel(settings, new Date().toISOString().slice(0, 10));
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
    const runTests = testRunner(testCommandOf(settings), desk.journal, { watch, confirmRuns });
    const open = { ...about, runTests };
    const broken = await whatBroke(open, () => void loadFix());
    if (broken.kind === 'end')
        return broken.end;
    const { fix } = await loadFix();
    return fix(open, broken);
}
/** The model's client is the largest part of the bundle: it loads while the tests run, and where they are red only. */
function loadFix() {
    return Promise.all(/* import() */[__webpack_require__.e(21), __webpack_require__.e(469)]).then(__webpack_require__.bind(__webpack_require__, 8469));
}
function mayRun({ pullRequest, event, apiKey }, { headSha, headBranch }) {
    const { base, branchPrefix } = pullRequest;
    return gate({
        event,
        head: { sha: headSha, branch: headBranch },
        base,
        branchPrefix,
        platform: process.platform,
        hasKey: apiKey !== '',
    });
}
function testCommandOf({ testCommand, workingDirectory, commandTimeoutMinutes }) {
    return { text: testCommand, directory: workingDirectory, timeoutMs: commandTimeoutMinutes * 60_000 };
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
/** One entry per line or comma. */
function list(inputs, name) {
    return inputs(name)
        .split(/[\n,]/)
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

/***/ 7234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dH: () => (/* binding */ storyOf),
/* harmony export */   pG: () => (/* binding */ endingText),
/* harmony export */   uT: () => (/* binding */ deedOf)
/* harmony export */ });
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
    const costs = new Map((of.settle ?? []).map(({ id, nanoUsd }) => [id, nanoUsd]));
    return (of.response ?? []).map(({ id, step, text, usage, durationMs }) => {
        const deeds = (starts.get(step) ?? []).map(({ call }) => deedOf(call));
        const results = ends.get(step) ?? [];
        return {
            step,
            deeds: deeds.length > 0 ? deeds : [`says: ${shorten(text)}`],
            results: results.map(({ kind, output }) => resultOf(kind, output)),
            usage,
            nanoUsd: costs.get(id) ?? 0,
            durationMs: results.reduce((sum, result) => sum + result.durationMs, durationMs),
        };
    });
}
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
const SHORT = 120;
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
function add(a, b) {
    return {
        input: a.input + b.input,
        cached: a.cached + b.cached,
        cacheWrite: a.cacheWrite + b.cacheWrite,
        output: a.output + b.output,
    };
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
