export const id = 736;
export const ids = [736];
export const modules = {

/***/ 2948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ examine)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/proof/guard/inner-tests.js
const KINDS = [
    {
        files: /\.rs$/i,
        begins: /^\s*#\[\s{0,9}cfg\s{0,9}\(\s{0,9}test\s{0,9}\)\s{0,9}\]/,
        named: /\b(?:mod|fn|impl|struct|enum|trait)\s{1,9}\w+[^;]*$/,
        ends: 'brace',
    },
    {
        files: /\.rs$/i,
        begins: /^\s*#\[\s{0,9}(?:\w+::){0,3}(?:test|rstest)\b/,
        named: /\bfn\s{1,9}\w+/,
        ends: 'brace',
    },
    { files: /\.rs$/i, begins: /^\s*\/\/[/!]\s{0,9}```/, named: /```/, ends: /^\s*\/\/[/!]\s{0,9}```\s{0,9}$/ },
    {
        files: /\.[cm]?[jt]sx?$/i,
        begins: /^\s*if\s{0,9}\(\s{0,9}import\.meta\.vitest\b/,
        named: /\{/,
        ends: 'brace',
    },
    { files: /\.(?:py|pyi|pyx|rst)$/i, begins: /^\s*>>> /, named: />>> /, ends: /^\s*$|"""|'''/ },
];
/** Attributes may stand between. */
const MOST_BETWEEN = 5;
/** The tests that Rust, Vitest and doctest keep beside the code, in their order. */
function innerTests(path, lines) {
    const kinds = KINDS.filter(({ files }) => files.test(path));
    const regions = [];
    for (let at = 0; at < lines.length && kinds.length > 0; at += 1) {
        const region = regionAt(lines, at, kinds);
        if (!region)
            continue;
        regions.push(region);
        at = region.to - 1;
    }
    return regions;
}
function regionAt(lines, from, kinds) {
    const kind = kinds.find(({ begins }) => begins.test(lines[from] ?? ''));
    const name = kind && lines.slice(from, from + MOST_BETWEEN).find(line => kind.named.test(line));
    if (!kind || name === undefined)
        return null;
    return { from, to: endOf(lines, from, kind), key: name.trim() };
}
function endOf(lines, from, { ends }) {
    const closing = `${/^\s*/.exec(lines[from] ?? '')?.[0] ?? ''}}`;
    const last = lines.findIndex((line, at) => at > from && (ends === 'brace' ? line.trimEnd() === closing : ends.test(line)));
    if (last < 0)
        return lines.length;
    // What ends a doctest is no part of it.
    return ends === 'brace' || ends.source.includes('`') ? last + 1 : last;
}
/**
 * A changed file with the tests that the one before held in place of what they have become; new ones stay, as they can
 * only ask for more. `same`: no test that was there is another. `lost`: one has no place to come back to.
 */
function withTestsOf(path, before, after) {
    const [was, is] = [before.split('\n'), after.split('\n')];
    const found = [...innerTests(path, is)];
    const kept = innerTests(path, was).map(region => {
        const at = found.findIndex(({ key }) => key === region.key);
        const [place] = at < 0 ? [] : found.splice(at, 1);
        return { text: was.slice(region.from, region.to), place: place ?? null };
    });
    const changed = kept.filter(({ text, place }) => textOf(is, place) !== text.join('\n'));
    if (changed.length === 0)
        return 'same';
    const homeless = changed.filter(({ place }) => place === null);
    if (homeless.length > 0 && !path.endsWith('.rs'))
        return 'lost';
    const lines = changed
        .flatMap(({ text, place }) => (place ? [{ text, place }] : []))
        .sort((a, b) => b.place.from - a.place.from)
        .reduce((all, { text, place }) => all.toSpliced(place.from, place.to - place.from, ...text), is);
    return [...lines, ...homeless.flatMap(({ text }) => text)].join('\n');
}
function textOf(lines, place) {
    return place && lines.slice(place.from, place.to).join('\n');
}

;// CONCATENATED MODULE: ./build/proof/alone-change.js


/** The change to the product; the very same change where it is all there is. */
function productOf(change, { partOf, readPristine }) {
    const parted = change.flatMap((file) => {
        const part = partOf(file);
        // A report is aged before every run, and so may stay where it is.
        if (part !== null && part !== 'test-report')
            return [];
        return file.kind === 'write' ? productIn(file, readPristine(file.path)) : [file];
    });
    const isSame = parted.length === change.length && parted.every((file, at) => file === change[at]);
    return isSame ? change : parted;
}
/** A file with the tests inside it as they were; nothing where only they are changed. */
function productIn(file, before) {
    if (file.mode === '120000' || !(0,external_node_buffer_.isUtf8)(file.workingContent))
        return [file];
    const restored = withTestsOf(file.path, before ?? '', file.workingContent.toString());
    if (restored === 'same')
        return [file];
    if (restored === 'lost' || restored === before)
        return [];
    const content = Buffer.from(restored);
    return [{ ...file, content, workingContent: content }];
}

;// CONCATENATED MODULE: ./build/proof/guard/families/family.js
const C_COMMENTS = {
    comment: /^\s*\/\//,
    block: { open: /\/\*/, close: /\*\// },
};

;// CONCATENATED MODULE: ./build/proof/guard/families/c.js

const C = {
    name: 'c',
    files: /\.(?:c|h|cc|cpp|cxx|hh|hpp|hxx|m|mm)$/i,
    ...C_COMMENTS,
    framework: /#\s{0,9}include\s{0,9}[<"](?:gtest|gmock|catch2|doctest|check\.h|cmocka|unity\.h|CUnit|boost\/test)/,
    test: /^[ \t]*(?:TEST|TEST_F|TEST_P|TEST_CASE|START_TEST|BOOST_AUTO_TEST_CASE|SCENARIO)\s{0,9}\(\s{0,9}([^){]{1,200})|^[ \t]*(?:static\s{1,9})?(?:void|int|bool)\s{1,9}(test_?\w{1,200})\s{0,9}\(/,
    assertion: /\b(?:assert\w{0,30}|(?:ASSERT|EXPECT|REQUIRE|CHECK|CU_ASSERT|TEST_ASSERT|BOOST_\w{1,20})\w{0,40}|ck_assert\w{0,40}|abort)\s{0,9}\(/,
    weak: /\b(?:ASSERT|EXPECT)_(?:TRUE|FALSE|NE|GT|GE|LT|LE|NEAR|NO_THROW|ANY_THROW)\s{0,9}\(|\b(?:ASSERT|EXPECT)_(?:NOT_NULL|NULL)\b/,
    hollow: /\b(?:assert|ASSERT_TRUE|EXPECT_TRUE|CHECK|REQUIRE)\s{0,9}\(\s{0,9}(?:true|1)\s{0,9}\)|\b(?:ASSERT|EXPECT)_EQ\s{0,9}\(\s{0,9}([\w.]{1,60})\s{0,9},\s{0,9}\1\s{0,9}\)/,
    skip: /\bGTEST_SKIP\b|\bDISABLED_\w|^\s*#\s{0,9}if\s{1,9}(?:0|false)\b|\bTEST_IGNORE\w{0,20}\s{0,9}\(|\bSKIP\s{0,9}\(|\[(?:\.|!hide)\]|\[!mayfail\]|^\s*#\s{0,9}define\s{1,9}NDEBUG\b/,
    focus: /\bGTEST_FLAG_SET\s{0,9}\(\s{0,9}filter|\bGTEST_FLAG\s{0,9}\(\s{0,9}filter\b|\*\s{0,9}doctest::only/,
    expectedFailure: /\[!shouldfail\]|\bEXPECT_NONFATAL_FAILURE\b|\bshould_fail\s{0,9}\(|\bBOOST_TEST_DECORATOR\b.{0,40}expected_failures/,
    swallow: /\bcatch\s{0,9}\(\s{0,9}(?:\.\.\.|(?:const\s{1,9})?std::exception)|\bsignal\s{0,9}\(\s{0,9}SIGABRT\b/,
    exit: /\b(?:_?exit|_Exit|quick_exit)\s{0,9}\(\s{0,9}(?:0|EXIT_SUCCESS)\s{0,9}\)|\bat(?:_quick_)?exit\s{0,9}\(|\b__attribute__\s{0,9}\(\s{0,9}\(\s{0,9}destructor\b/,
    suppression: /\bNOLINT|#\s{0,9}pragma\s{1,9}(?:GCC|clang)\s{1,9}diagnostic\s{1,9}ignored|#\s{0,9}pragma\s{1,9}warning\s{0,9}\(\s{0,9}disable|\bcppcheck-suppress|\bno_sanitize\b|\b(?:LCOV|GCOVR)_EXCL|\bcoverity\[|#\s{0,9}define\s{1,9}NDEBUG\b/,
    special: /\bgetenv\s{0,9}\(\s{0,9}"(?:[^"]{0,40}TEST[^"]{0,40}|CI|GITHUB_ACTIONS)"|\bbacktrace\s{0,9}\(|\bprogram_invocation_(?:short_)?name\b|\/proc\/self\/(?:cmdline|exe|comm)|\b__FILE__\b.{0,40}test|\b__progname\b|\bgetprogname\s{0,9}\(|^\s*#\s{0,9}(?:el)?if(?:n?def)?\b.{0,60}\b\w{0,20}TEST(?:ING|S)?\b/,
};

;// CONCATENATED MODULE: ./build/proof/guard/families/dotnet.js

const DOTNET = {
    name: 'dotnet',
    files: /\.(?:cs|fs|vb)$/i,
    ...C_COMMENTS,
    framework: /^[ \t]*(?:global\s{1,9})?using\s{1,9}(?:static\s{1,9})?(?:Xunit|NUnit|Microsoft\.VisualStudio\.TestTools)\b|^[ \t]*open\s{1,9}(?:Xunit|NUnit)/m,
    test: /\b(?:void|Task|ValueTask)\s{1,9}(\w{1,200})\s{0,9}\(/,
    attribute: /\[\s{0,9}(?:\w+\.){0,3}(?:Fact|Theory|Test|TestMethod|TestCase|DataTestMethod|SkippableFact)\b/,
    assertion: /\b(?:Assert|CollectionAssert|StringAssert)\.\w{1,40}\s{0,9}[<(]|\.Should\s{0,9}\(\s{0,9}\)|\bShouldBe\w{0,20}\s{0,9}\(|\bthrow\s{1,9}new\b/,
    weak: /\bAssert\.(?:True|False|NotNull|Null|IsTrue|IsFalse|IsNotNull|IsNull|NotEqual|AreNotEqual|NotEmpty|Contains|IsType|IsInstanceOfType|IsAssignableFrom|InRange|Matches|Throws\w{0,10}|ThrowsAny\w{0,10}|Greater\w{0,10}|Less\w{0,10})\b|\.(?:NotBe\w{0,10}|BeOfType|Contain|BeTrue|BeGreaterThan\w{0,12}|BeApproximately)\s{0,9}[<(]/,
    hollow: /\bAssert\.(?:True|IsTrue)\s{0,9}\(\s{0,9}true\b|\bAssert\.(?:Equal|AreEqual)\s{0,9}\(\s{0,9}([\w.]{1,60})\s{0,9},\s{0,9}\1\s{0,9}\)|\bAssert\.Pass\s{0,9}\(/,
    skip: /\[\s{0,9}(?:Fact|Theory|SkippableFact)\s{0,9}\(.{0,80}\bSkip\s{0,9}=|\[\s{0,9}(?:Ignore|Explicit)\b|\bAssert\.(?:Ignore|Inconclusive|Skip\w{0,10})\s{0,9}\(|\bSkip\.If\w{0,6}\s{0,9}\(|\[\s{0,9}(?:Category|Trait|Platform)\s{0,9}\(/,
    focus: /\[\s{0,9}(?:Only|Focus|Solo)\b/,
    expectedFailure: /\[\s{0,9}ExpectedException\b|\bThrows(?:Any)?(?:Async)?\s{0,9}<\s{0,9}(?:System\.)?Exception\s{0,9}>|\bThrows\.Exception\b/,
    swallow: /\bcatch\s{0,9}(?:\(\s{0,9}(?:System\.)?(?:Exception|XunitException|AssertFailedException|AssertionException)\b|\{|$)/,
    exit: /\bEnvironment\.(?:Exit\s{0,9}\(\s{0,9}0|ExitCode\s{0,9}=\s{0,9}0)|\bProcessExit\s{0,9}\+=|\bUnhandledException\s{0,9}\+=/,
    suppression: /#pragma\s{1,9}warning\s{1,9}disable|\bSuppressMessage\b|#nullable\s{1,9}disable|\bExcludeFromCodeCoverage\b|\/\/\s{0,9}(?:ReSharper\s{1,9}disable|NOSONAR)/,
    special: /\bnew\s{1,9}StackTrace\s{0,9}\(|\bEnvironment\.StackTrace\b|\bGetEnvironmentVariable\s{0,9}\(\s{0,9}"(?:[^"]{0,40}TEST[^"]{0,40}|CI|GITHUB_ACTIONS)"|\bGetAssemblies\s{0,9}\(\s{0,9}\)|\bFriendlyName\b|\bGetEntryAssembly\s{0,9}\(|\bCallerMemberName\b|^\s*using\s{1,9}(?:static\s{1,9})?(?:Xunit|NUnit|Microsoft\.VisualStudio\.TestTools)\b|\bbool\s{1,9}Equals\s{0,9}\(\s{0,9}object\??\s{1,9}\w{1,30}\s{0,9}\)\s{0,9}=>\s{0,9}true/i,
};

;// CONCATENATED MODULE: ./build/proof/guard/families/go.js

const GO = {
    name: 'go',
    files: /\.go$/i,
    ...C_COMMENTS,
    // What decides whether a file is built only looks like one.
    comment: /^\s*\/\/(?!go:build|\s\+build)/,
    framework: /^[ \t]*(?:import\s{1,9})?"testing"\s{0,9}$/m,
    test: /^func\s{1,9}(?:\([^)]{0,80}\)\s{0,9})?((?:Test|Benchmark|Fuzz|Example)\w{0,200})\s{0,9}\(|^[ \t]*\w{1,20}\.Run\s{0,9}\(\s{0,9}"([^"]{1,200})"|^[ \t]*[FPX]?(?:It|Specify)\s{0,9}\(\s{0,9}"([^"]{1,200})"/,
    assertion: /\b\w{1,20}\.(?:Error|Errorf|Fatal|Fatalf|Fail|FailNow)\s{0,9}\(|\b(?:assert|require|is|qt|cmp)\.\w{1,40}\s{0,9}\(|\bExpect\s{0,9}\(|\bpanic\s{0,9}\(/,
    weak: /\b(?:assert|require)\.(?:NotNil|NotEmpty|True|False|Contains|InDelta|InEpsilon|Greater\w{0,8}|Less\w{0,8}|NotEqual|Error|NoError|NotPanics|Subset|ElementsMatch|WithinDuration)\b|\.(?:NotTo|ToNot|ShouldNot)\s{0,9}\(|\b(?:BeTrue|BeNumerically|ContainElement|ContainSubstring)\s{0,9}\(/,
    hollow: /\b(?:assert|require)\.True\s{0,9}\(\s{0,9}\w{1,20}\s{0,9},\s{0,9}true\b|\b(?:assert|require)\.Equal\s{0,9}\(\s{0,9}\w{1,20}\s{0,9},\s{0,9}([\w.]{1,60})\s{0,9},\s{0,9}\1\s{0,9}[,)]/,
    skip: /\b\w{1,20}\.(?:Skip|Skipf|SkipNow)\s{0,9}\(|\btesting\.Short\s{0,9}\(|^\s*\/\/go:build\s|^\s*\/\/ \+build\s|\b[PX](?:It|Describe|Context|When|Specify)\s{0,9}\(/,
    focus: /\bF(?:It|Describe|Context|When|Entry|Specify)\s{0,9}\(/,
    expectedFailure: /\bShouldFail\w{0,20}\s{0,9}\(|\bexpectFail\w{0,10}\s{0,9}\(|\b(?:assert|require)\.Panics\s{0,9}\(/i,
    swallow: /\brecover\s{0,9}\(\s{0,9}\)/,
    exit: /\b(?:os|syscall|unix)\.Exit\s{0,9}\(\s{0,9}0\s{0,9}\)|\bruntime\.Goexit\s{0,9}\(/,
    suppression: /\/\/\s{0,9}nolint\b|#nosec\b|\/\/\s{0,9}lint:(?:ignore|file-ignore)\b|\/\/\s{0,9}exhaustive:ignore|\/\/\s{0,9}revive:disable|\/\/\s{0,9}coverage:ignore/,
    special: /\btesting\.(?:Testing|Short|Verbose|CoverMode)\s{0,9}\(|\bflag\.Lookup\s{0,9}\(\s{0,9}"test\.|\bos\.Args\b.{0,60}test|\bos\.(?:Getenv|LookupEnv)\s{0,9}\(\s{0,9}"(?:[^"]{0,40}TEST[^"]{0,40}|CI|GITHUB_ACTIONS)"|\bruntime\.(?:Caller|Callers|CallersFrames|Stack)\s{0,9}\(|\bdebug\.(?:Stack|PrintStack)\s{0,9}\(|^\s*(?:import\s{1,9})?(?:_\s{1,9})?"testing"\s{0,9}$|\bos\.Executable\s{0,9}\(/,
};

;// CONCATENATED MODULE: ./build/proof/guard/families/javascript.js

const JAVASCRIPT = {
    name: 'javascript',
    files: /\.(?:[cm]?[jt]sx?|vue|svelte)$/i,
    ...C_COMMENTS,
    framework: /(?:from|require\(|import\(?)\s{0,4}["'](?:node:test|jest|@jest\/globals|vitest|mocha|ava|tape|tap|uvu|bun:test|@playwright\/test|cypress)["']/,
    test: /^\s*(?:await\s{1,9})?(?:t\.)?(?:test|it|specify|fit|ftest)\b[.\w]{0,40}\s{0,9}\(\s{0,9}(?:"([^"]{1,200})"|'([^']{1,200})'|`([^`]{1,200})`)?/,
    assertion: /\bassert(?:\.\w+){0,3}\s{0,9}\(|\bexpect(?:\.\w+){0,2}\s{0,9}\(|\.should\b|\bt\.(?:is|not|deepEqual|equal|same|ok|true|false|throws|like)\s{0,9}\(|\bthrow\s{1,9}new\s{1,9}(?:\w{0,40}Error)\b/,
    weak: /\bassert(?:\.ok)?\s{0,9}\(|\bassert\.(?:notEqual|notStrictEqual|notDeepEqual|notDeepStrictEqual|match|partialDeepStrictEqual|doesNotThrow)\b|\.(?:toBeDefined|toBeTruthy|toBeFalsy|toBeInstanceOf|toBeGreaterThan\w{0,10}|toBeLessThan\w{0,10}|toBeCloseTo|toContain\w{0,10}|toMatch\w{0,10}|toHaveProperty|toBeTypeOf|toHaveLength)\b|\.not\.|\.to\.(?:exist|be\.ok|include|match)|\bexpect\.any|\bt\.(?:ok|true|like|not)\(/,
    loose: /\bassert\.(?:equal|deepEqual)\s{0,9}\(|\.(?:toEqual|toMatchObject)\s{0,9}\(|\bt\.(?:equal|like)\s{0,9}\(/,
    hollow: /\bassert(?:\.ok)?\(\s{0,9}(?:true|1)\s{0,9}[,)]|\bexpect\(\s{0,9}(?:true|1|"[^"]{0,40}"|'[^']{0,40}')\s{0,9}\)\.\w{1,20}\((?:\s{0,9}(?:true|1)\s{0,9})?\)|\bassert\.\w{0,12}[eE]qual\(\s{0,9}([\w.]{1,60})\s{0,9},\s{0,9}\1\s{0,9}[,)]|\bexpect\(\s{0,9}([\w.]{1,60})\s{0,9}\)\.to\w{1,20}\(\s{0,9}\2\s{0,9}\)/,
    skip: /\b(?:test|it|describe|context|suite|specify|bench|t)\.(?:skip|todo|skipIf|runIf|fixme)\b|\bx(?:it|test|describe|context|specify)\s{0,9}\(|\b(?:skip|todo)\s{0,9}:\s{0,9}(?:true|["'`]|process|!)|\bthis\.skip\s{0,9}\(|\bpending\s{0,9}\(/,
    focus: /\b(?:test|it|describe|context|suite|specify)\.only\b|\bf(?:it|describe|test)\s{0,9}\(|\bonly\s{0,9}:\s{0,9}true\b/,
    expectedFailure: /\b(?:test|it)\.(?:fails|failing|fail)\b|\bexpectFailure\s{0,9}:/,
    swallow: /\bcatch\s{0,9}(?:\(\s{0,9}\w{0,30}\s{0,9}\)\s{0,9})?\{|\.catch\s{0,9}\(/,
    exit: /\bprocess\s{0,9}\[|\bprocess\.(?:reallyExit|exit)\s{0,9}\(\s{0,9}0?\s{0,9}\)|\bprocess\.exitCode\s{0,9}=\s{0,9}(?:0|undefined|null)|\bprocess\.(?:on|once|prependListener)\s{0,9}\(\s{0,9}["'`](?:exit|beforeExit|uncaughtException\w{0,10}|unhandledRejection)|\bDeno\.exit\s{0,9}\(\s{0,9}0?\s{0,9}\)|\bprocess\.(?:kill\s{0,9}\(\s{0,9}process\.pid|exit\s{0,9}=)/,
    suppression: /\beslint-disable|@ts-(?:ignore|expect-error|nocheck)\b|\bbiome-ignore|\btslint:disable|\boxlint-disable|\bdeno-lint-ignore|\bstylelint-disable|\bprettier-ignore|(?:istanbul|c8|v8|node:coverage)\s{1,9}(?:ignore|disable)\b|@flow-ignore|\$FlowFixMe|\bjshint\s{1,9}ignore/,
    special: /\bJEST_WORKER_ID\b|\bVITEST_\w{1,20}\b|\bNODE_TEST_CONTEXT\b|\bNODE_ENV\b.{0,20}["'`]test|["'`]test["'`].{0,30}\bNODE_ENV\b|\benv(?:\.|\[\s{0,9}["'`])(?:\w{0,40}(?:TEST|SPEC|MOCHA|JEST)\w{0,40}|CI|GITHUB_ACTIONS)\b|\bimport\.meta\.(?:vitest|env\.TEST)\b|\b(?:argv|execArgv|argv0|mainModule|require\.main)\b.{0,60}(?:test|spec|jest|mocha)|\.stack\b.{0,80}(?:test|spec|jest|mocha|includes|match|indexOf)|\bprepareStackTrace\b|(?:from|require\(|import\(?)\s{0,4}["'](?:node:test|jest|@jest\/globals|vitest|mocha|chai|ava|tape)["']|\btypeof\s{1,9}(?:jest|describe|it|expect|vi|afterEach|beforeEach)\b|\bglobalThis\.(?:jest|expect|describe|it|test)\b|\bassert(?:\.strict)?\.\w{1,30}\s{0,9}=[^=]|\bObject\.(?:assign|defineProperty|defineProperties)\s{0,9}\(\s{0,9}(?:assert|globalThis|\w{1,20}\.prototype)\b|\brequire\.cache\b|\bModule\._\w{1,20}|\bregisterHooks\b|\.prototype\.(?:equals|toString|valueOf|toJSON)\s{0,9}=[^=]/,
};

;// CONCATENATED MODULE: ./build/proof/guard/families/jvm.js

const JVM = {
    name: 'jvm',
    files: /\.(?:java|kt|groovy|scala)$/i,
    ...C_COMMENTS,
    framework: /^[ \t]*import\s{1,9}(?:static\s{1,9})?(?:org\.junit|org\.testng|kotlin\.test|io\.kotest|org\.scalatest|spock\.lang)\b/m,
    test: /\b(?:void|fun|def)\s{1,9}`?(\w[\w ]{0,200})`?\s{0,9}\(/,
    attribute: /@(?:\w{1,30}\.){0,8}(?:Test|ParameterizedTest|RepeatedTest|TestFactory|TestTemplate|Property)\b/,
    assertion: /\b(?:assert\w{0,40}|fail|verify|expect\w{0,20}|should\w{0,20})\s{0,9}[({]|^\s*assert\b|\bthrow\s{1,9}new\s{1,9}\w{0,40}(?:Error|Exception)\b/,
    weak: /\bassert(?:True|False|NotNull|Null|NotEquals|NotSame|InstanceOf|DoesNotThrow|Throws|Contains\w{0,10})\s{0,9}\(|\.is(?:NotNull|NotEmpty|InstanceOf|GreaterThan\w{0,12}|LessThan\w{0,12}|NotEqualTo|NotZero|Positive|True|False)\s{0,9}\(|\.(?:contains|containsAnyOf|matches)\s{0,9}\(/,
    hollow: /\bassertTrue\s{0,9}\(\s{0,9}true\s{0,9}\)|\bassertEquals\s{0,9}\(\s{0,9}([\w.]{1,60})\s{0,9},\s{0,9}\1\s{0,9}\)|\bassertThat\s{0,9}\(\s{0,9}true\s{0,9}\)/,
    skip: /@(?:\w{1,30}\.){0,8}(?:Ignore|Disabled\w{0,40}|EnabledIf\w{0,40}|EnabledOn\w{0,20}|Tag)\b|\b(?:assumeTrue|assumeFalse|assumeThat|assumeNoException|assumingThat)\s{0,9}\(|@Test\s{0,9}\(\s{0,9}enabled\s{0,9}=\s{0,9}false|\bthrow\s{1,9}new\s{1,9}(?:SkipException|TestAbortedException|AssumptionViolatedException)\b|\bx(?:it|describe|test)\s{0,9}\(/,
    focus: /\bf(?:it|describe|context)\s{0,9}\(\s{0,9}"|@(?:Solo|Only|FixMethodOrderOnly)\b/,
    expectedFailure: /@(?:\w{1,30}\.){0,8}Test\s{0,9}\(\s{0,9}expected\w{0,12}\s{0,9}=|\bassertThrows\s{0,9}\(\s{0,9}(?:Throwable|Error|AssertionError|Exception)\b|@(?:ExpectedToFail|NotYetImplemented|PendingFeature)\b|\bexpectFailure\s{0,9}\(/,
    swallow: /\bcatch\s{0,9}\(\s{0,9}(?:final\s{1,9})?(?:java\.lang\.)?(?:Throwable|AssertionError|Error|Exception|\w{1,20}\s{0,9}:\s{0,9}(?:Throwable|AssertionError|Error|Exception))\b/,
    exit: /\bSystem\.exit\s{0,9}\(\s{0,9}0\s{0,9}\)|\.(?:halt|exit)\s{0,9}\(\s{0,9}0\s{0,9}\)|\baddShutdownHook\s{0,9}\(|\bexitProcess\s{0,9}\(\s{0,9}0|\bsetDefaultUncaughtExceptionHandler\s{0,9}\(/,
    suppression: /@(?:file:)?Suppress(?:Warnings|FBWarnings|Lint)?\b|\/\/\s{0,9}(?:NOSONAR|NOPMD|CHECKSTYLE[:.]OFF|noinspection|ktlint-disable|spotless:off)|@nowarn\b|@Generated\b/,
    special: /\bgetStackTrace\s{0,9}\(|\bStackWalker\b|\bClass\.forName\s{0,9}\(\s{0,9}"(?:org\.junit|org\.testng)|\bgetenv\s{0,9}\(\s{0,9}"(?:[^"]{0,40}TEST[^"]{0,40}|CI|GITHUB_ACTIONS)"|\bgetProperty\s{0,9}\(\s{0,9}"(?:[^"]{0,40}test[^"]{0,40}|surefire[^"]{0,40}|sun\.java\.command|java\.class\.path)"|^\s*import\s{1,9}(?:static\s{1,9})?(?:org\.junit|org\.testng|kotlin\.test)\b|\bThread\.currentThread\s{0,9}\(\s{0,9}\)\.get(?:Name|ThreadGroup)\b|boolean\s{1,9}equals\s{0,9}\(\s{0,9}(?:final\s{1,9})?Object\s{1,9}\w{1,30}\s{0,9}\)\s{0,9}\{\s{0,9}return\s{1,9}true/i,
};

;// CONCATENATED MODULE: ./build/proof/guard/families/php.js
const PHP = {
    name: 'php',
    files: /\.(?:php|phpt|inc)$/i,
    comment: /^\s*(?:\/\/|#(?!\[))/,
    block: { open: /\/\*/, close: /\*\// },
    framework: /\bextends\s{1,9}\\?(?:\w+\\){0,6}\w{0,40}TestCase\b|^[ \t]*use\s{1,9}PHPUnit\\/m,
    test: /\bfunction\s{1,9}(test\w{0,200})\s{0,9}\(|^[ \t]*(?:it|test)\s{0,9}\(\s{0,9}(?:"([^"]{1,200})"|'([^']{1,200})')/i,
    assertion: /(?:\$this->|self::|static::)(?:assert|fail|expect)\w{0,40}\s{0,9}\(|\bexpect\s{0,9}\(|\bassert\s{0,9}\(|\bthrow\s{1,9}new\b/,
    weak: /->assert(?:True|False|NotNull|NotEmpty|Null|InstanceOf|Is\w{1,20}|Contains\w{0,20}|StringContains\w{0,20}|Greater\w{0,20}|Less\w{0,20}|Not\w{1,20}|EqualsWithDelta|MatchesRegularExpression|Count)\s{0,9}\(|->(?:toBeTruthy|toContain|toBeInstanceOf|not)\b|\bassert\s{0,9}\(/,
    loose: /assertEquals\w{0,20}\s{0,9}\(|->toEqual\s{0,9}\(/,
    hollow: /assertTrue\s{0,9}\(\s{0,9}true\s{0,9}\)|assert(?:Same|Equals)\s{0,9}\(\s{0,9}(\$?\w{1,60})\s{0,9},\s{0,9}\1\s{0,9}\)|\baddToAssertionCount\b|\bexpectNotToPerformAssertions\b|@doesNotPerformAssertions/,
    skip: /\bmarkTest(?:Skipped|Incomplete)\s{0,9}\(|->(?:skip|todo)\w{0,20}\s{0,9}\(|@requires\b|#\[(?:Requires\w{1,40}|Group|DoesNotPerformAssertions)\b|@group\b/,
    focus: /->only\s{0,9}\(/,
    expectedFailure: /\bexpectException\s{0,9}\(\s{0,9}\\?(?:Throwable|Exception|Error|PHPUnit)\b|->(?:throws|fails)\s{0,9}\(\s{0,9}\)/,
    swallow: /\bcatch\s{0,9}\(\s{0,9}\\?(?:Throwable|Exception|Error|(?:PHPUnit\\(?:\w+\\){0,4})?AssertionFailedError|ExpectationFailedException)\b/,
    exit: /(?:^|[^\w>$:])(?:exit|die)\s{0,9}(?:\(\s{0,9}0?\s{0,9}\))?\s{0,9};|\bregister_shutdown_function\s{0,9}\(|\bposix_kill\s{0,9}\(|\bset_exception_handler\s{0,9}\(/,
    suppression: /\bphpcs:(?:ignore|disable)|@phpstan-ignore|@psalm-suppress|@codeCoverageIgnore|@SuppressWarnings|@infection-ignore|\berror_reporting\s{0,9}\(\s{0,9}0|@noinspection|#\[CodeCoverageIgnore/,
    special: /\bPHPUNIT_\w{1,30}|\bclass_exists\s{0,9}\(\s{0,9}\\?["']?\\{0,2}PHPUnit|\b(?:getenv|env)\s{0,9}\(\s{0,9}["'](?:\w{0,40}TEST\w{0,40}|CI|GITHUB_ACTIONS)["']|\$_(?:ENV|SERVER)\s{0,9}\[\s{0,9}["'](?:\w{0,40}TEST\w{0,40}|CI|GITHUB_ACTIONS)|\bAPP_ENV\b.{0,30}test|\brunningUnitTests\s{0,9}\(|\bdebug_(?:print_)?backtrace\s{0,9}\(|->getTrace(?:AsString)?\s{0,9}\(|\$(?:argv|_SERVER\s{0,9}\[\s{0,9}["']argv).{0,60}(?:phpunit|test)|^\s*use\s{1,9}\\?(?:PHPUnit|Pest)\\/,
};

;// CONCATENATED MODULE: ./build/proof/guard/families/python.js
const PYTHON = {
    name: 'python',
    files: /\.(?:py|pyi|pyx)$/i,
    comment: /^\s*#/,
    block: null,
    framework: /^[ \t]*(?:import|from)\s{1,9}(?:unittest|pytest|nose2?|hypothesis)\b/m,
    test: /^[ \t]*(?:async\s{1,9})?def\s{1,9}(test\w{0,200})\s{0,9}\(/,
    assertion: /^\s*assert\b|\bself\.(?:assert|fail)\w{0,40}\s{0,9}\(|\bpytest\.(?:raises|fail|warns)\s{0,9}\(|\.assert_\w{1,40}\s{0,9}\(/,
    weak: /^\s*assert\s{1,9}(?:not\s{1,9})?[\w.()[\]'", -]{1,200}(?:#.*)?$|^\s*assert\b.{0,200}(?:\bis\s{1,9}not\s{1,9}None\b|\sin\s|>|<|!=|\bisinstance\s{0,9}\(|\sor\s|approx)|\.assert(?:True|False|IsNotNone|IsNone|In|IsInstance|AlmostEqual|Greater\w{0,8}|Less\w{0,8}|NotEqual|Regex|IsNot)\s{0,9}\(|\braises\s{0,9}\(\s{0,9}(?:Base)?Exception\b|\.assertRaises\s{0,9}\(\s{0,9}(?:Base)?Exception\b/,
    hollow: /^\s*assert\s{1,9}(?:True|1|not\s{1,9}False)\s{0,9}(?:[,#]|$)|\.assertTrue\s{0,9}\(\s{0,9}True\b|\.assertFalse\s{0,9}\(\s{0,9}False\b|\.assertEqual\s{0,9}\(\s{0,9}([\w.]{1,60})\s{0,9},\s{0,9}\1\s{0,9}[,)]|^\s*assert\s{1,9}([\w.]{1,60})\s{0,9}==\s{0,9}\2\s{0,9}(?:[,#]|$)/,
    skip: /@(?:unittest\.)?skip(?:If|Unless)?\b|\bpytest\.mark\.skip(?:if)?\b|\bpytest\.(?:skip|importorskip)\s{0,9}\(|\braise\s{1,9}(?:unittest\.)?SkipTest\b|\bself\.skipTest\s{0,9}\(|\b__test__\s{0,9}=\s{0,9}False|@nottest\b|\bcollect_ignore/,
    focus: /@pytest\.mark\.only\b/,
    expectedFailure: /@(?:unittest\.)?expectedFailure\b|\bpytest\.(?:mark\.)?xfail\b/,
    swallow: /^\s*except\s{0,9}(?:\(?.{0,40}\b(?:AssertionError|Exception|BaseException)\b.*)?:|\bsuppress\s{0,9}\(\s{0,9}(?:AssertionError|Exception|BaseException)/,
    exit: /\bsys\.exit\s{0,9}\(\s{0,9}(?:0|None|os\.EX_OK|False)?\s{0,9}\)|\bos\._exit\s{0,9}\(\s{0,9}(?:0|os\.EX_OK)\s{0,9}\)|(?:^|[^\w.])(?:exit|quit)\s{0,9}\(\s{0,9}0?\s{0,9}\)|\batexit\.register\b|\bSystemExit\s{0,9}\(\s{0,9}0?\s{0,9}\)|\braise\s{1,9}SystemExit\s{0,9}$|\bsys\.excepthook\s{0,9}=|\bos\.kill\s{0,9}\(\s{0,9}os\.getpid|\bos\.exec[lv]|\bsession\.exitstatus\s{0,9}=|\bexitstatus\s{0,9}=\s{0,9}0/,
    suppression: /#\s{0,9}(?:noqa|type:\s{0,9}ignore|pragma:\s{0,9}no\s?(?:cover|branch)|pylint:\s{0,9}(?:disable|skip-file)|mypy:\s{0,9}(?:ignore|disable)|pyright:\s{0,9}(?:ignore|basic)|ruff:\s{0,9}noqa|flake8:\s{0,9}noqa|nosec|fmt:\s{0,9}(?:off|skip)|isort:\s{0,9}(?:skip|off)|ty:\s{0,9}ignore|pytype:\s{0,9}disable|pyre-ignore|doctest:\s{0,9}\+SKIP)|>>>.{0,200}#\s{0,9}doctest:\s{0,9}\+SKIP|\b(?:simplefilter|filterwarnings)\s{0,9}\(\s{0,9}["']ignore|@(?:typing\.)?no_type_check\b/i,
    special: /\bPYTEST_\w{1,30}|["'](?:_?pytest|unittest|nose2?)["']|\bsys\.argv\b.{0,60}(?:test|unittest)|\bTOX_ENV|\b(?:environ|getenv)\b.{0,40}(?:TEST|["']CI["']|GITHUB_ACTIONS)|\binspect\.(?:stack|currentframe|getouterframes)\b|\bsys\._getframe\b|\btraceback\.(?:extract_stack|format_stack|walk_stack)\b|^\s*(?:import|from)\s{1,9}(?:unittest|pytest|_pytest|nose2?)\b|\bTestCase\.\w{1,40}\s{0,9}=|\bbuiltins\.\w{1,40}\s{0,9}=[^=]|__eq__\s{0,9}=\s{0,9}lambda|\bsys\.(?:meta_path|settrace|setprofile|path_hooks)\b|\bsys\.modules\s{0,9}\[.{0,40}\]\s{0,9}=|\b__main__\b.{0,40}(?:test|__file__)/,
};

;// CONCATENATED MODULE: ./build/proof/guard/families/ruby.js
const RUBY = {
    name: 'ruby',
    files: /(?:\.(?:rb|rake|gemspec|ru)|(?:^|\/)(?:Rakefile|Gemfile|Guardfile))$/i,
    comment: /^\s*#/,
    block: { open: /^=begin\b/, close: /^=end\b/ },
    framework: /^[ \t]*require\s{1,9}["'](?:minitest|test\/unit|rspec)|^[ \t]*(?:RSpec\.)?describe\s/m,
    test: /^[ \t]*def\s{1,9}(test_\w{0,200}[?!]?)|^[ \t]*[fx]?(?:it|specify|test|scenario|example)\s{0,9}\(?\s{0,9}(?:"([^"]{1,200})"|'([^']{1,200})')/,
    assertion: /\b(?:assert|refute)(?:_\w{1,40})?\b|\bexpect\b|\.should\b|\b(?:must|wont)_\w{1,40}|\bflunk\b|^\s*raise\b/,
    weak: /\b(?:assert|refute)[ (]|\bassert_(?:not_nil|kind_of|instance_of|respond_to|includes|match|in_delta|in_epsilon|operator|raises|nothing_raised|not_equal|predicate)\b|\brefute_\w{1,30}|\bbe_(?:truthy|falsey|present|within|between|a|an)\b|\b(?:not_to|to_not)\b|\b(?:include|match)\(/,
    hollow: /\bassert[ (]\s{0,9}true\b|\bassert_equal[ (]\s{0,9}([\w.:]{1,60})\s{0,9},\s{0,9}\1\s{0,9}\)?\s{0,9}$|\bexpect\(\s{0,9}true\s{0,9}\)/,
    skip: /^\s*(?:skip|omit)\b|\bx(?:it|describe|context|specify|example|scenario)\b|\bskip:\s{0,9}(?:true|["'])|,\s{0,9}:skip\b|\bomit_(?:if|unless)\b|\breturn\s{1,9}skip\b/,
    focus: /\bf(?:it|describe|context|specify|example)\b\s{0,9}\(?["']|\bfocus:?\s{0,9}(?:true|=>)|,\s{0,9}:focus\b|^\s*focus\s{0,9}$/,
    expectedFailure: /^\s*pending\b|\bpending:\s{0,9}(?:true|["'])|,\s{0,9}:pending\b/,
    swallow: /^\s*rescue\b|\srescue\s{1,9}(?:nil|true|false)\b/,
    exit: /(?:^|[\s;{(])(?:Kernel\.|Process\.)?exit!?(?:\s{0,9}\(\s{0,9}(?:0|true)?\s{0,9}\)|\s{1,9}(?:0|true)\b|\s{0,9}$|\s{0,9}[;}]|\s{1,9}(?:if|unless)\b)|\bat_exit\b|\bMinitest\.after_run\b/,
    suppression: /\brubocop:(?:disable|todo)\b|:nocov:|#\s{0,9}(?:steep:ignore|reek:|brakeman:ignore|standard:disable|srb:|typed:\s{0,9}(?:false|ignore))|\$VERBOSE\s{0,9}=\s{0,9}nil|\bT\.unsafe\b/,
    special: /\bRails\.env\.test\?|\b(?:RAILS|RACK|APP)_ENV\b.{0,30}test|\bENV(?:\[|\.fetch\(|\.key\?\(|\.include\?\()\s{0,9}["'](?:\w{0,40}TEST\w{0,40}|CI|GITHUB_ACTIONS)["']|\bdefined\?\s{0,9}\(?\s{0,9}:{0,2}(?:Minitest|RSpec|Test)\b|\bcaller(?:_locations)?\b|\$(?:0|PROGRAM_NAME)\b.{0,60}(?:test|spec|rake)|^\s*require\s{1,9}["'](?:minitest|test\/unit|rspec)|\b(?:Minitest|RSpec)::|\bconst_defined\?\s{0,9}\(?\s{0,9}[:"'](?:Minitest|RSpec)|\bdef\s{1,9}==\s{0,9}\(?\s{0,9}\w{1,30}\s{0,9}\)?\s{0,9}(?:=|;)\s{0,9}true/,
};

;// CONCATENATED MODULE: ./build/proof/guard/families/rust.js

const RUST = {
    name: 'rust',
    files: /\.rs$/i,
    ...C_COMMENTS,
    test: /\bfn\s{1,9}(\w{1,200})\s{0,9}[(<]/,
    attribute: /#\[\s{0,9}(?:\w+::){0,3}(?:test|rstest|test_case|quickcheck|bench)\b/,
    assertion: /\b(?:debug_|prop_)?assert\w{0,30}!\s{0,9}[({[]|\b(?:panic|unreachable)!\s{0,9}[({[]|\.(?:unwrap|unwrap_err|expect|expect_err)\s{0,9}\(/,
    weak: /\b(?:debug_|prop_)?assert!\s{0,9}\(|\b(?:prop_)?assert_ne!\s{0,9}\(|\bassert_(?:matches|approx_eq|relative_eq|abs_diff_eq)!\s{0,9}\(/,
    hollow: /\bassert!\s{0,9}\(\s{0,9}true\s{0,9}[,)]|\bassert_eq!\s{0,9}\(\s{0,9}([\w.]{1,60})\s{0,9},\s{0,9}\1\s{0,9}[,)]/,
    skip: /#\[\s{0,9}(?:ignore\b|cfg_attr\s{0,9}\(.{0,80}ignore)|#!?\[\s{0,9}cfg\s{0,9}\(\s{0,9}(?:any\s{0,9}\(\s{0,9}\)|feature\b|not\b|FALSE|all\s{0,9}\(\s{0,9}test\s{0,9},)/,
    expectedFailure: /#\[\s{0,9}should_panic\b/,
    swallow: /\bcatch_unwind\b/,
    exit: /\bprocess::exit\s{0,9}\(\s{0,9}0\s{0,9}\)|\blibc::_?exit\s{0,9}\(\s{0,9}0|\bpanic::set_hook\b|\bset_hook\s{0,9}\(/,
    suppression: /\/\/[/!]\s{0,9}```.{0,40}\b(?:ignore|no_run|should_panic|text)\b|#!?\[\s{0,9}(?:allow|expect)\s{0,9}\(|#!?\[\s{0,9}cfg_attr\s{0,9}\(.{0,80}\ballow\s{0,9}\(|#!?\[\s{0,9}(?:rustfmt::skip|coverage\s{0,9}\(\s{0,9}off)/,
    special: /\bcfg!\s{0,9}\(.{0,40}\btest\b|#!?\[\s{0,9}cfg(?:_attr)?\s{0,9}\(\s{0,9}(?:not\s{0,9}\(\s{0,9})?(?:any\s{0,9}\(|all\s{0,9}\()?\s{0,9}(?:test|debug_assertions)\b|\bthread::current\s{0,9}\(\s{0,9}\)\s{0,9}\.name\b|\bBacktrace::|\benv::(?:var|var_os)\s{0,9}\(\s{0,9}"(?:[^"]{0,40}TEST[^"]{0,40}|CI|GITHUB_ACTIONS)"|\benv::args(?:_os)?\s{0,9}\(.{0,80}test|\bcurrent_exe\s{0,9}\(/,
};

;// CONCATENATED MODULE: ./build/proof/guard/families/shell.js
/** Shells, and whatever holds lines for them: makefiles, manifests with scripts, pipelines. */
const SHELL = {
    name: 'shell',
    files: /(?:\.(?:sh|bash|zsh|ksh|bats|mk|ya?ml|toml|ini|cfg|json|xml|gradle|kts|cmake|sbt)|(?:^|\/)(?:[^/.]+|Dockerfile[.\w]*|\.[\w.]*rc|\.gitlab-ci\.yml))$/i,
    comment: /^\s*#/,
    block: null,
    test: /^\s*@test\s{1,9}["'](.{1,200}?)["']|^\s*(?:function\s{1,9})?(test_\w{1,100})\s{0,9}\(\s{0,9}\)/,
    assertion: /(?:^|[\s;&|(!])(?:\[\[?\s|test\s|diff\s|cmp\s|grep\s|assert\w{0,30}\b)/,
    weak: /\bassert_(?:success|output\s{1,9}--partial)|\s-n\s|\s!=\s/,
    skip: /^\s*skip\b|\bbats_skip|\bstartSkipping\b/,
    focus: /\bbats:focus\b|#\s{0,9}bats\s{1,9}test_tags=.*focus/,
    exit: /\|\|\s{0,9}(?:true|:|exit\s{1,9}0|return\s{1,9}0|echo\b|printf\b|\/bin\/true|\(\s{0,9}exit\s{1,9}0)|(?:^|[;&{(|"'`:]|\b(?:then|do|else))\s{0,9}(?:exit(?:\s{1,9}0)?|return\s{1,9}0)\s{0,9}(?:$|[;})"'`#])|\bset\s{1,9}\+(?:e|o\s{1,9}(?:errexit|pipefail))|\bcontinue-on-error\s{0,9}:\s{0,9}["']?true|\ballow_failure\s{0,9}:\s{0,9}true|\btrap\s.{0,80}\bexit\b|;\s{0,9}(?:true|:)\s{0,9}(?:$|["'`])|\bignore[_-]?(?:errors|failures|outcome|exit[_-]?code)\b\s{0,9}[:=]?\s{0,9}["']?(?:true|yes|1)\b|^\t@?-@?\s{0,9}[\w./$]|^\.IGNORE\b|--(?:passWithNoTests|exit-zero|no-error-on-unmatched-pattern|suppress-tests-fail)\b|\btestFailureIgnore\b|\bmaven\.test\.(?:failure\.ignore|skip)\b|-DskipTests\b|\bskipTests\b|\bifFailed\b.{0,20}ignore|\bfail_fast_ignore\b/,
    suppression: /#\s{0,9}shellcheck\s{1,9}disable|\bhadolint\s{1,9}ignore|\byamllint\s{1,9}disable|-Wno-\w|\bnowarn\b|\bNoWarn\b|\bsuppressions?\b\s{0,9}[:=(]/i,
    special: /\$\{?(?:BATS_\w{1,30}|\w{0,30}TEST(?:ING|_MODE|_ENV)?\b|CI\b|GITHUB_ACTIONS)|\bBASH_SOURCE\b.{0,60}test|\bcaller\b|\$PPID\b/,
};

;// CONCATENATED MODULE: ./build/proof/guard/families.js










/** The first that knows a file counts. */
const FAMILIES = [JAVASCRIPT, PYTHON, GO, RUST, JVM, RUBY, PHP, DOTNET, C, SHELL];
/** What a first line says, with an extension or without. */
const PROGRAMS = [
    [/^#!.{0,80}\b(?:node|deno|bun|tsx)\b/, JAVASCRIPT],
    [/^#!.{0,80}\bpython/, PYTHON],
    [/^#!.{0,80}\bruby\b/, RUBY],
    [/^#!.{0,80}\bphp\b/, PHP],
];
/** Whose language a file is in; null for prose, data and what nobody here speaks. */
function familyOf(path, firstLine = '') {
    const told = PROGRAMS.find(([program]) => program.test(firstLine));
    return told?.[1] ?? FAMILIES.find(({ files }) => files.test(path)) ?? null;
}

;// CONCATENATED MODULE: ./build/proof/guard/line-diff.js
/** Beyond it lines are compared by number of occurrences, wherever they stand. */
const MAX_EDITS = 1_000;
/** The least edits from one text to another: Myers, "An O(ND) difference algorithm", greedy, between equal ends. */
function diffLines(before, after) {
    const start = equalAtStart(before, after);
    const end = equalAtEnd(before.slice(start), after.slice(start));
    const [a, b] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
    const trace = a.length === 0 || b.length === 0 ? null : edits(a, b);
    const kept = trace ? keptLines(a, b, trace) : occurring(a, b);
    const lines = (texts, side) => texts.map((text, at) => ({ number: start + at + 1, text })).filter((_, at) => !kept[side].has(at));
    return { removed: lines(a, 'before'), added: lines(b, 'after') };
}
function equalAtStart(a, b) {
    let at = 0;
    while (at < a.length && at < b.length && a[at] === b[at])
        at += 1;
    return at;
}
function equalAtEnd(a, b) {
    let at = 0;
    while (at < a.length && at < b.length && a.at(-1 - at) === b.at(-1 - at))
        at += 1;
    return at;
}
/** For each number of edits how far each diagonal reaches; null where there are too many. */
function edits(a, b) {
    const trace = [];
    let reach = new Map([[1, 0]]);
    for (let count = 0; count <= MAX_EDITS; count += 1) {
        const next = new Map();
        for (let k = -count; k <= count; k += 2) {
            let x = furthest(reach, k, count);
            while (x < a.length && x - k < b.length && a[x] === b[x - k])
                x += 1;
            next.set(k, x);
            if (x >= a.length && x - k >= b.length)
                return [...trace, reach];
        }
        trace.push(reach);
        reach = next;
    }
    return null;
}
/** Where a path with one more edit begins on a diagonal: by an addition, or by a removal. */
function furthest(reach, k, count) {
    const [down, right] = [reach.get(k + 1) ?? -1, reach.get(k - 1) ?? -1];
    return k === -count || (k !== count && right < down) ? down : right + 1;
}
/** The way back along the trace: what it passes diagonally is in both. */
function keptLines(a, b, trace) {
    const kept = { before: new Set(), after: new Set() };
    let [x, y] = [a.length, b.length];
    for (let count = trace.length - 1; count >= 0; count -= 1) {
        const reach = trace[count] ?? new Map();
        const k = x - y;
        const [down, right] = [reach.get(k + 1) ?? -1, reach.get(k - 1) ?? -1];
        const from = k === -count || (k !== count && right < down) ? k + 1 : k - 1;
        const [fromX, fromY] = count === 0 ? [0, 0] : [reach.get(from) ?? 0, (reach.get(from) ?? 0) - from];
        while (x > fromX && y > fromY) {
            x -= 1;
            y -= 1;
            kept.before.add(x);
            kept.after.add(y);
        }
        ;
        [x, y] = [fromX, fromY];
    }
    return kept;
}
function occurring(a, b) {
    const places = new Map();
    for (const [at, text] of a.entries())
        places.set(text, [...(places.get(text) ?? []), at]);
    const kept = { before: new Set(), after: new Set() };
    for (const [at, text] of b.entries()) {
        const place = places.get(text)?.shift();
        if (place === undefined)
            continue;
        kept.before.add(place);
        kept.after.add(at);
    }
    return kept;
}

;// CONCATENATED MODULE: ./build/proof/guard/file-diff.js



function fileDiff(file, part, readPristine) {
    const { path } = file;
    const before = linesOf(readPristine(path));
    const after = file.kind === 'delete' ? null : linesOf(file.content.toString());
    return {
        path,
        part,
        family: familyOf(path, (after ?? before)?.[0] ?? ''),
        before,
        after,
        ...diffLines(before ?? [], after ?? []),
        isTest: { before: testsIn(path, part, before), after: testsIn(path, part, after) },
    };
}
/** Whatever is in it: a byte that makes a file binary for git hides nothing from a compiler. */
function linesOf(text) {
    return text === null ? null : text.split('\n').map(line => line.replace(/\r$/, ''));
}
function testsIn(path, part, lines) {
    if (part !== null)
        return () => true;
    const regions = innerTests(path, lines ?? []);
    return number => regions.some(({ from, to }) => number > from && number <= to);
}

// EXTERNAL MODULE: ./build/platform/text.js
var platform_text = __webpack_require__(4031);
// EXTERNAL MODULE: ./build/proof/finding.js
var finding = __webpack_require__(7504);
;// CONCATENATED MODULE: ./build/proof/guard/code-lines.js
/** Strings on one line; between them stands no comment. */
const STRINGS = /"(?:[^"\\]|\\.){0,500}"|'(?:[^'\\]|\\.){0,500}'|`(?:[^`\\]|\\.){0,500}`/g;
const OFF = /^\s*#\s{0,9}if\s{1,9}(?:0|false)\b/;
const ON_AGAIN = /^\s*#\s{0,9}(?:endif|else|elif)\b/;
/** What ends a comment, or begins something else, on the line of a comment. */
const MORE = /["'`]|\*\/|\$\{|\?>|[\r\u0085\u2028\u2029]/;
/** Whether a line is nothing but a comment, for sure, wherever it stands. */
function isComment({ comment }, line) {
    return comment.test(line) && !MORE.test(line);
}
/** The lines of a file with what is comment, or switched off for the preprocessor, left empty. */
function codeLines(lines, { comment, block }) {
    let inBlock = false;
    let isOff = false;
    return lines.map(line => {
        if (isOff || OFF.test(line)) {
            isOff = !ON_AGAIN.test(line);
            return '';
        }
        if (!inBlock && comment.test(line))
            return '';
        const [code, open] = block ? withoutBlocks(line, block, inBlock) : [line, false];
        inBlock = open;
        return code;
    });
}
/** What of a line is code, and whether a block comment is open at its end. */
function withoutBlocks(line, { open, close }, inBlock) {
    let masked = open.source.startsWith('\\/') ? line.replace(STRINGS, text => ' '.repeat(text.length)) : line;
    let code = '';
    let rest = line;
    for (let inside = inBlock;; inside = !inside) {
        const found = (inside ? close : open).exec(masked);
        if (!found)
            return [inside ? code : code + rest, inside];
        const end = found.index + found[0].length;
        if (!inside)
            code += rest.slice(0, found.index);
        rest = rest.slice(end);
        masked = masked.slice(end);
    }
}

;// CONCATENATED MODULE: ./build/proof/guard/test-cases.js

/** Those that something fails. */
function assertions({ exact, loose, weak }) {
    return exact + loose + weak;
}
/** Rust, Java and C# write what makes a test above it. */
const LINES_ABOVE = 5;
const RETURN = /^\s*(?:if\b.{0,200}\s|\}?\s{0,9})?return\b\s{0,9}(?:nil|None|null|undefined|true|Ok\(\(\)\))?\s{0,9};?\s{0,9}\}?\s{0,9}$|\breturn\s{0,9};?\s{0,9}\}\s{0,9}$/;
/** The tests of a file, in their order; a file of tests in which none is found is one itself. */
function testCases({ path, family, lines, isTest }) {
    const code = codeLines(lines, family);
    const begins = code.flatMap((_, at) => (isTest(at + 1) && begunAt(code, at, family) ? [at] : []));
    const starts = begins.length > 0 ? begins : [0];
    const cases = starts.map((start, index) => {
        const end = starts[index + 1] ?? code.length;
        const body = code.slice(start, end).filter((_, at) => isTest(start + at + 1));
        return { file: path, name: nameIn(code[start] ?? '', family), line: start + 1, ...told(body, family) };
    });
    return begins.length > 0 ? cases : cases.filter(test => assertions(test) > 0);
}
function begunAt(code, at, { test, attribute }) {
    if (!test?.test(code[at] ?? ''))
        return false;
    if (!attribute)
        return true;
    const above = code.slice(Math.max(0, at - LINES_ABOVE), at + 1);
    const other = above.slice(0, -1).findLastIndex(line => test.test(line));
    return above.slice(other + 1).some(line => attribute.test(line));
}
function nameIn(line, { test }) {
    return (test?.exec(line) ?? []).slice(1).find(Boolean)?.trim() ?? '';
}
function told(body, { assertion, loose, weak, hollow }) {
    const asserting = body.filter(line => assertion?.test(line));
    const hollowOnes = asserting.filter(line => hollow?.test(line));
    const rest = asserting.filter(line => !hollow?.test(line));
    const weakOnes = rest.filter(line => weak?.test(line));
    const looseOnes = rest.filter(line => !weak?.test(line) && loose?.test(line));
    return {
        exact: rest.length - weakOnes.length - looseOnes.length,
        loose: looseOnes.length,
        weak: weakOnes.length,
        hollow: hollowOnes.length,
        returns: body.filter(line => RETURN.test(line)).length,
        body: body
            .slice(1)
            .map(line => line.trim())
            .join('\n')
            .trim(),
    };
}

;// CONCATENATED MODULE: ./build/proof/guard/compare-tests.js



/** What became of the tests that are written down in changed files. */
function compareTests(diffs) {
    const before = diffs.flatMap(diff => casesOf(diff, 'before'));
    const after = diffs.flatMap(diff => casesOf(diff, 'after'));
    const left = new Set(after);
    const pairs = before.map(was => {
        const is = counterpart(was, left);
        if (is)
            left.delete(is);
        return { was, is };
    });
    return pairs.flatMap(({ was, is }) => is ? weakened(was, is) : renamed(was, left) ? [] : [deleted(was, diffs)]);
}
/** Lines for a shell, but no tests. */
const SETTINGS = /\.(?:json|ya?ml|toml|ini|cfg|xml|gradle|kts|cmake|mk|sbt)$|(?:^|\/)(?:\w*[Mm]akefile|Rakefile|Dockerfile|justfile|\.\w+)$/;
function casesOf({ path, family, isTest, ...sides }, side) {
    const lines = sides[side];
    if (!family || !lines || SETTINGS.test(path) || !lines.some((_, at) => isTest[side](at + 1)))
        return [];
    return testCases({ path, family, lines, isTest: isTest[side] });
}
/** By its name: in the same file, else in another. */
function counterpart({ file, name }, left) {
    const same = [...left].filter(other => other.name === name);
    return same.find(other => other.file === file) ?? (name === '' ? undefined : same[0]);
}
/** Under a new name, but word for word. */
function renamed({ body }, left) {
    return body !== '' && [...left].some(other => other.body === body);
}
function deleted(test, diffs) {
    const { file, name, line } = test;
    const isGone = diffs.some(diff => diff.path === file && diff.after === null);
    const what = name === '' ? `a test with ${(0,platform_text/* count */.U9)(assertions(test), 'assertion')}` : `the test ${name}`;
    const how = isGone ? 'goes with the file' : 'is gone';
    return (0,finding/* found */.F9)('deleted-test', { file, line }, `${what} ${how}`);
}
function weakened(was, is) {
    const [sumWas, sumIs] = [assertions(was), assertions(is)];
    const about = is.name === '' ? 'the test' : `the test ${is.name}`;
    const told = (rule, what) => [
        (0,finding/* found */.F9)(rule, { file: is.file, line: is.line }, `${about} ${what}`),
    ];
    if (sumWas > 0 && sumIs === 0)
        return told('emptied-test', 'asserts nothing any more');
    return [
        ...(is.returns > was.returns ? told('emptied-test', 'returns before its end') : []),
        ...(sumIs < sumWas ? told('fewer-assertions', `has ${sumIs} of ${(0,platform_text/* count */.U9)(sumWas, 'assertion')} left`) : []),
        ...(isLooser(was, is) ? told('loosened-test', 'asserts less exactly than before') : []),
    ];
}
function isLooser(was, is) {
    return ((is.exact < was.exact && is.loose + is.weak > was.loose + was.weak) ||
        (is.loose < was.loose && is.weak > was.weak));
}

;// CONCATENATED MODULE: ./build/proof/guard/equality-rules.js

const EQUALITY = /\bdef\s{1,9}(?:__eq__|==|eql\?)|\bboolean\s{1,9}equals\s{0,9}\(|\bfun\s{1,9}equals\s{0,9}\(|\bbool\s{1,9}Equals\s{0,9}\(|\bfn\s{1,9}eq\s{0,9}\(|\boperator\s{0,9}==|\bequals\s{0,9}\(\s{0,9}\w{1,30}\s{0,9}\)\s{0,9}\{/;
const ALWAYS = /^\s*(?:return\s{1,9})?(?:true|True)\s{0,9};?\s{0,9}\}?\s{0,9}$|(?:=>|=|;|\{)\s{0,9}(?:return\s{1,9})?true\s{0,9};?\s{0,9}(?:\}|end\b|$)/;
const LINES_BELOW = 2;
/** What is compared is made equal to everything. */
function equalityFindings(diffs) {
    return diffs.flatMap(({ path: file, part, family, added }) => {
        if (family === null || part !== null)
            return [];
        const always = added.filter(({ text, number }) => EQUALITY.test(text) && isAlways(added, number));
        return always.map(({ number }) => (0,finding/* found */.F9)('special-case', { file, line: number }, 'everything is made equal'));
    });
}
function isAlways(added, number) {
    const body = added.filter(line => line.number >= number && line.number <= number + LINES_BELOW);
    return body.some(({ text }) => ALWAYS.test(text));
}

;// CONCATENATED MODULE: ./build/proof/guard/line-rules.js


const IN_TESTS = [
    { rule: 'skipped-test', pattern: 'skip', says: 'a test is skipped' },
    { rule: 'focused-test', pattern: 'focus', says: 'only some tests run' },
    { rule: 'expected-failure', pattern: 'expectedFailure', says: 'a test is expected to fail' },
    { rule: 'emptied-test', pattern: 'hollow', says: 'an assertion that nothing fails' },
    { rule: 'loosened-test', pattern: 'swallow', says: 'what a failing assertion throws is caught' },
];
const ANYWHERE = [
    { rule: 'swallowed-exit', pattern: 'exit', says: 'the process ends as if all were well' },
    { rule: 'suppression', pattern: 'suppression', says: 'a checker is told to look away' },
];
const IN_PRODUCT = [
    { rule: 'special-case', pattern: 'special', says: 'the product asks whether it is being tested' },
];
const SWITCHED_OFF = /^\s*(?:if\s{0,9}\(?\s{0,9}(?:false|False|0)\b|unless\s{1,9}true\b|while\s{0,9}\(?\s{0,9}(?:false|False|0)\b)/;
/** Compiled never, wherever it stands. */
const NEVER_COMPILED = /#!?\[\s{0,9}cfg\s{0,9}\(\s{0,9}any\s{0,9}\(\s{0,9}\)\s{0,9}\)/;
/** Moved lines are none of these; of a skip it counts what it now stands above. */
const MAY_MOVE = ['swallowed-exit', 'suppression', 'special-case', 'loosened-test'];
/** What single lines of the change say. */
function lineFindings(diffs) {
    const removed = new Set(diffs.flatMap(diff => diff.removed.map(({ text }) => text.trim())));
    return diffs.flatMap(diff => diff.added.flatMap(line => said(diff, line).filter(({ rule }) => !(MAY_MOVE.includes(rule) && removed.has(line.text.trim())))));
}
function said(diff, line) {
    const { path: file, family } = diff;
    if (!family || diff.part === 'test-report')
        return [];
    const isTest = diff.isTest.after(line.number);
    const rules = isTest ? [...IN_TESTS, ...ANYWHERE] : [...ANYWHERE, ...IN_PRODUCT];
    const silent = isComment(family, line.text);
    const told = rules
        .filter(({ pattern }) => (pattern === 'suppression' || !silent) && family[pattern]?.test(line.text))
        .map(({ rule, says }) => ({ rule, says }));
    if (NEVER_COMPILED.test(line.text) || (isTest && SWITCHED_OFF.test(line.text)))
        told.push({ rule: 'skipped-test', says: 'what follows never runs' });
    return told.map(({ rule, says }) => (0,finding/* found */.F9)(rule, { file, line: line.number }, says));
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./build/failure/test-result.js
var test_result = __webpack_require__(4475);
;// CONCATENATED MODULE: ./build/proof/guard/name-rules.js




/** A shorter name may be anything. */
const LEAST_CHARS = 8;
/** Of very many red tests the first. */
const MOST_NAMES = 200;
/** A path into a folder of tests, as a string. */
const TEST_FOLDER = /["'`](?:[\w.-]{0,40}\/){0,4}(?:tests?|specs?|__tests__)\/[\w./-]{1,100}["'`]/;
/** The product names a test that was red, the report, or what lies among the tests. */
function nameFindings(diffs, marks) {
    const names = namesOf(marks);
    return diffs.flatMap(diff => diff.added.flatMap(({ number, text }) => {
        if (diff.family === null || diff.isTest.after(number) || isComment(diff.family, text))
            return [];
        const name = names.find(each => text.includes(each)) ?? TEST_FOLDER.exec(text)?.[0];
        if (name === undefined)
            return [];
        return [(0,finding/* found */.F9)('special-case', { file: diff.path, line: number }, `the product names ${name}`)];
    }));
}
function namesOf({ redTests, testReport }) {
    const tests = redTests.slice(0, MOST_NAMES).flatMap(id => quotedForms(id.split(test_result/* ID_JOINT */.pn).at(-1) ?? ''));
    const reports = testReport.map(glob => (0,posix_.basename)(glob)).filter(name => !/[*?[{]/.test(name));
    return [...new Set([...tests, ...reports])].filter(name => name.length >= LEAST_CHARS);
}
/** As a string; a function may well be called like its test. */
function quotedForms(name) {
    const bare = name.split(/[.:#]/).at(-1) ?? '';
    return [name, bare].flatMap(text => text.length < LEAST_CHARS - 2 ? [] : [`"${text}"`, `'${text}'`, `\`${text}\``]);
}

;// CONCATENATED MODULE: ./build/proof/guard/settings-rules.js


/** Files that build and test in one. */
const MANIFEST = /(?:^|\/)(?:package\.json|composer\.json|pom\.xml|[^/]*\.gradle(?:\.kts)?|Cargo\.toml|[^/]*\.(?:csproj|fsproj|props|targets)|(?:GNU)?[Mm]akefile|CMakeLists\.txt|Rakefile|tsconfig[\w.-]*\.json|meson\.build|justfile|Taskfile\.ya?ml|tox\.ini|[^/]*\.sln)$/;
/** Beside which nothing is listed but what a checker leaves out. */
const IGNORE_FILE = /(?:^|\/)\.(?!git|docker|npm|vscode|helm|gcloud)\w+ignore$/;
const SELECTS = /\bgo\s{1,9}test\b.{0,200}\s-(?:run|short)\b|\bcargo\s{1,9}(?:nextest\s{1,9}run|test)\s{1,9}(?!-)\w|\bpy\.?test\b.{0,200}\s-[km]\s|\bunittest\b.{0,200}\s-k\s|\bruby\b.{0,200}\s(?:-n|--name)[\s=]|\b(?:jest|vitest)\b.{0,200}\s-t\s|\bmocha\b.{0,200}\s-[gf]\s|\brspec\b.{0,200}\s-[et]\s|-Dtest=|-Dgroups=|--(?:f?grep|testNamePattern|test-name-pattern|filter|only(?:Changed|Failures)?|last-failed|tests|testPathPatterns?|example|group|include-tag|test-only)\b|\b(?:testNamePattern|testMatch|testRegex|testpaths|python_(?:files|functions|classes)|specPattern|spec_files|TEST_FILTER|GTEST_FILTER|TESTOPTS|grep)\b["']?\s{0,9}[:=]|<(?:includes?|groups)>|\bforbidOnly["']?\s{0,9}[:=]\s{0,9}false/;
const IGNORES = /--(?:ignore(?:-[a-z]{1,12})?|exclude(?:-[a-z]{1,12})?|skip|deselect|omit|test-skip-pattern)\b|\bgo\s{1,9}test\b.{0,200}\s-skip\b|\bfilter-out\b|(?:!|-not)\s{1,9}-name\b|\bgrep\s{1,9}-v\b|\b-DexcludedGroups\b|<exclude[ds]?\w{0,12}>|<NoWarn>|\bRemove=|\b\w{0,30}(?:[iI]gnore[ds]?|[eE]xclude[ds]?|[oO]mit|[dD]eselect|norecursedirs|per-file-ignores|[dD]isable[ds]?)\w{0,20}["']?\]?\s{0,9}(?:[:=([]|$|['"]|\s\S)/;
const UPDATES = /(?:^|\s)(?:-u|--updateSnapshot|--update-snapshots?|--snapshot-update|--ci=false)\b|\b(?:UPDATE_(?:SNAPSHOTS?|GOLDEN|EXPECT)|INSTA_UPDATE|SNAPSHOT_UPDATE)\b/;
const CHECKS_LESS = /["']?:\s{0,9}\[?\s{0,9}["'](?:off|warn)["']|\b[Ee]nabled["']?\s{0,9}[:=]\s{0,9}false|\bstrict\w{0,30}["']?\s{0,9}[:=]\s{0,9}(?:false|False)|\bno[A-Z]\w{1,40}["']\s{0,9}:\s{0,9}false|\b(?:skipLibCheck|noUnusedLocals\s{0,9}:\s{0,9}false)["']?\s{0,9}:\s{0,9}true|\bcheckJs["']?\s{0,9}:\s{0,9}false|\bignore_(?:errors|missing_imports)\s{0,9}=\s{0,9}[Tt]rue|<TreatWarningsAsErrors>\s{0,9}false|\bwarn_\w{1,30}\s{0,9}=\s{0,9}[Ff]alse|\bdisallow_\w{1,30}\s{0,9}=\s{0,9}[Ff]alse|\blevel:\s{0,9}0\b/;
const DISABLES = /\benabled\s{0,9}=\s{0,9}false|\b(?:auto)?tests?\s{0,9}=\s{0,9}false|\bharness\s{0,9}=\s{0,9}false|<skip(?:Tests)?>\s{0,9}true|\bonlyIf\s{0,9}\{\s{0,9}false/;
/** Lines without which tests are not found. */
const REGISTERS = /\badd_test\s{0,9}\(|\bgtest_discover_tests\b|\benable_testing\b|\[\[test\]\]|<testSourceDirectory>|\buseJUnitPlatform\b|\bmaven-(?:surefire|failsafe)-plugin\b/;
const LINE_RULES = [
    { rule: 'skipped-test', pattern: DISABLES, says: 'tests are switched off' },
    { rule: 'focused-test', pattern: SELECTS, says: 'it is said which tests run' },
    { rule: 'ignore-list', pattern: IGNORES, says: 'something is left out of what is tested or checked' },
    { rule: 'snapshot', pattern: UPDATES, says: 'snapshots are rewritten by the run' },
    { rule: 'suppression', pattern: CHECKS_LESS, says: 'a checker is told to look away' },
];
/** What lines of configurations, manifests and test scripts say. */
function settingsFindings(diffs) {
    return diffs
        .filter(isSettings)
        .flatMap(diff => [...diff.added.flatMap(line => settings_rules_told(diff, line)), ...unregistered(diff)]);
}
function unregistered({ path: file, removed, added }) {
    const still = new Set(added.map(({ text }) => text.trim()));
    return removed
        .filter(({ text }) => REGISTERS.test(text) && !still.has(text.trim()))
        .map(line => (0,finding/* found */.F9)('deleted-test', { file, line: line.number }, 'tests are no longer registered'));
}
function isSettings({ path, part }) {
    return (part === 'test-configuration' || part === 'test-command' || MANIFEST.test(path) || IGNORE_FILE.test(path));
}
function settings_rules_told(diff, line) {
    const { path: file, family } = diff;
    if (line.text.trim() === '' || (family && isComment(family, line.text)))
        return [];
    const matching = LINE_RULES.filter(({ pattern }) => pattern.test(line.text));
    const isListed = matching.length === 0 && (IGNORE_FILE.test(file) || standsInIgnoreList(diff.after ?? [], line));
    const rules = isListed ? LINE_RULES.filter(({ rule }) => rule === 'ignore-list') : matching;
    return rules.map(({ rule, says }) => (0,finding/* found */.F9)(rule, { file, line: line.number }, says));
}
const settings_rules_LINES_ABOVE = 40;
/** Whether the nearest line above with less indentation, or one that opens a list, begins an ignore list. */
function standsInIgnoreList(lines, { number, text }) {
    const depth = indentation(text);
    const above = lines.slice(Math.max(0, number - 1 - settings_rules_LINES_ABOVE), number - 1).toReversed();
    const owner = above.find(line => line.trim() !== '' && (indentation(line) < depth || /[[({=:]\s{0,9}$/.test(line)));
    return owner !== undefined && /[[({=:>]\s{0,9}$/.test(owner) && IGNORES.test(owner);
}
function indentation(line) {
    return line.length - line.trimStart().length;
}

;// CONCATENATED MODULE: ./build/proof/guard/snapshot-rules.js

const FILES = /(?:^|\/)(?:__(?:image_)?snapshots__|snapshots?|golden|baselines?|approvals?)\/|\.(?:snap|ambr|golden|shot|expected|(?:approved|verified|received)\.\w{1,8})$/i;
const INLINE = /\btoMatchInlineSnapshot\b|\bassert_snapshot!|\bassert_\w{1,20}_snapshot!|\bexpect!\[\[|\binline_snapshot\b|\bsnapshot\(/;
/** Expectations that a run has written down once, written down anew; a new one is none of them. */
function snapshotFindings(diffs) {
    return diffs.flatMap(diff => [...file(diff), ...inline(diff)]);
}
function file({ path, before, after, added, removed }) {
    if (!FILES.test(path) || before === null || added.length + removed.length === 0)
        return [];
    const line = after === null ? null : ((added[0] ?? removed[0])?.number ?? null);
    return [(0,finding/* found */.F9)('snapshot', { file: path, line }, 'a snapshot is rewritten')];
}
function inline({ path, added, removed }) {
    const written = added.find(({ text }) => INLINE.test(text));
    if (!written || removed.length === 0)
        return [];
    const what = 'an inline snapshot is rewritten, or takes the place of something';
    return [(0,finding/* found */.F9)('snapshot', { file: path, line: written.number }, what)];
}

;// CONCATENATED MODULE: ./build/proof/guard/threshold-rules.js


/** Numbers that say less when they are lower. */
const LOWER_IS_WORSE = /cover|threshold|branches|\blines\b|statements|functions|fail[_-]?under|minimum|\bmin[_A-Z-]|\bscore\b|\bmsi\b|\bCloseTo|AlmostEqual|\bplaces\b|\bdigits\b|precision/i;
/** And when they are higher. */
const HIGHER_IS_WORSE = /time-?out|deadline|\bretr(?:y|ies)|retryTimes|rerun|flaky|max[_-]?warnings|maxDuration|maxFail|tolerance|\bdelta\b|InDelta|in_delta|epsilon|\bNEAR\b|\bwithin\b|\bslow\b|attempts|allow(?:ed)?[_-]|-Dsurefire\.rerun|Waits?\b|RepeatedTest|\[Retry|MaxTime|Duration|\bsleep\b/i;
/** Of the second kind, those whose mere presence gives way. */
const GIVES_WAY = /time-?out|\bretr(?:y|ies)|retryTimes|rerun|flaky|max[_-]?warnings|tolerance|\[Retry/i;
const NUMBER = /\d[\d_]{0,15}(?:\.\d{1,15})?/g;
/** Closing a test, after its body. */
const LAST_ARGUMENT = /^\s*\}\s{0,9},\s{0,9}\d/;
/** Thresholds lowered, time-outs and retries raised, in tests and what configures them. */
function thresholdFindings(diffs) {
    return diffs.flatMap(diff => {
        const ours = (side, lines) => lines.filter(line => isOurs(diff, side, line));
        const [removed, added] = [ours('before', diff.removed), ours('after', diff.added)];
        if (removed.length + added.length === 0 || diff.part === 'test-report')
            return [];
        return [...added.flatMap(line => raised(diff, line, removed)), ...takenOut(diff, removed, added)];
    });
}
function isOurs({ path, isTest, family }, side, { number, text }) {
    return (isTest[side](number) || MANIFEST_LIKE.test(path)) && !(family && isComment(family, text));
}
const MANIFEST_LIKE = /(?:^|\/)(?:package\.json|composer\.json|pom\.xml|[^/]*\.gradle(?:\.kts)?|Cargo\.toml|[^/]*\.csproj|(?:GNU)?[Mm]akefile|Rakefile)$/;
function raised({ path }, line, removed) {
    const { text } = line;
    const [low, high] = [LOWER_IS_WORSE.test(text), HIGHER_IS_WORSE.test(text) || LAST_ARGUMENT.test(text)];
    if (!low && !high)
        return [];
    const was = removed.find(other => skeleton(other.text) === skeleton(text));
    if (!was)
        return GIVES_WAY.test(text) && numbers(text).some(value => value > 0) && !isKnown(text, removed)
            ? [threshold_rules_finding(path, line.number, 'a time-out, retry or tolerance is set')]
            : [];
    const [before, after] = [numbers(was.text), numbers(text)];
    const isLower = after.some((value, at) => value < (before[at] ?? value));
    const isHigher = after.some((value, at) => value > (before[at] ?? value));
    if (low && isLower)
        return [threshold_rules_finding(path, line.number, 'a threshold is lowered')];
    if (high && isHigher)
        return [threshold_rules_finding(path, line.number, 'a time-out, retry or tolerance is raised')];
    return [];
}
/** A line that held the same words and numbers has only changed its form. */
function isKnown(text, removed) {
    const values = numbers(text).join();
    const word = GIVES_WAY.exec(text)?.[0].toLowerCase() ?? '';
    return removed.some(other => other.text.toLowerCase().includes(word) && numbers(other.text).join() === values);
}
const COVERAGE = /cover\w{0,20}|fail[_-]?under|threshold/i;
/** A threshold that is gone asks for nothing. */
function takenOut({ path }, removed, added) {
    if (added.some(({ text }) => COVERAGE.test(text)))
        return [];
    const gone = removed.find(({ text }) => COVERAGE.test(text) && numbers(text).length > 0);
    return gone ? [threshold_rules_finding(path, gone.number, 'a threshold is taken out')] : [];
}
function threshold_rules_finding(file, line, what) {
    return (0,finding/* found */.F9)('threshold', { file, line }, what);
}
function skeleton(text) {
    return text.trim().replace(NUMBER, '#');
}
function numbers(text) {
    return (text.match(NUMBER) ?? []).map(value => Number(value.replaceAll('_', '')));
}

;// CONCATENATED MODULE: ./build/proof/guard/guard.js







/** More of one kind in one file say no more. */
const MOST_PER_RULE = 20;
/** What a change says by its lines, each once, by file and line. */
function guard(diffs, marks) {
    const all = [
        ...compareTests(diffs),
        ...lineFindings(diffs),
        ...nameFindings(diffs, marks),
        ...equalityFindings(diffs),
        ...settingsFindings(diffs),
        ...snapshotFindings(diffs),
        ...thresholdFindings(diffs),
    ];
    const distinct = [
        ...new Map(all.map(finding => [`${finding.rule} ${finding.file} ${finding.line}`, finding])).values(),
    ];
    const grouped = Object.values(Object.groupBy(distinct, ({ rule, file }) => `${file} ${rule}`));
    return grouped
        .flatMap(group => (group ?? []).slice(0, MOST_PER_RULE))
        .sort((a, b) => (a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/proof/called-scripts.js

const MAX_DEPTH = 4;
const INTERPRETERS = /^(?:ba|da|z|k)?sh$|^(?:source|\.|node|deno|bun|tsx|ts-node|python\d?(?:\.\d+)?|ruby|perl|php|lua|Rscript)$/;
const SHELLS = /^(?:ba|da|z|k)?sh$|^(?:source|\.)$/;
const PACKAGE_MANAGERS = /^(?:npm|pnpm|yarn|bun|composer)$/;
/** What may stand before a command: other commands with their options and durations, keywords, assignments. */
const PREFIXES = /^(?:env|exec|time|timeout|command|nice|nohup|stdbuf|xvfb-run|npx|pnpx|bunx|bundle|poetry|uv|pipenv|pdm|hatch|run|sudo|if|then|else|do|!|\(|\{)$|^\w+=|^-|^\d+[smhd]?$/;
/** What takes its recipes from a file that the command does not name, and what that file may be called. */
const RECIPES = {
    make: ['GNUmakefile', 'makefile', 'Makefile'],
    gmake: ['GNUmakefile', 'makefile', 'Makefile'],
    rake: ['rakefile', 'Rakefile', 'rakefile.rb', 'Rakefile.rb'],
    just: ['justfile', 'Justfile', '.justfile'],
    task: ['Taskfile.yml', 'Taskfile.yaml', 'taskfile.yml', 'taskfile.yaml'],
};
/** Of what a script calls in turn, that which tests by its name; the rest is the product's own as often as not. */
const SUITES = /(?:^|[/._-])(?:tests?|specs?|checks?|ci|lint|verify|unit|integration|e2e|suites?)(?:[/._-]|$)/i;
/**
 * The scripts that a test command calls: those it names as a command or as the program of an interpreter, scripts of
 * manifests, makefiles and the like, and of what shell scripts and recipes call in turn that which tests by its name.
 */
function calledScripts(caller) {
    return scriptsIn(caller, caller.testCommand, MAX_DEPTH);
}
function scriptsIn(caller, text, depth) {
    if (depth === 0)
        return [];
    let here = caller;
    return text.split(/[;&|\n]+/).flatMap(command => {
        const words = command
            .trim()
            .split(/\s+/)
            .map(word => word.replace(/^["'(]+|["')]{1,9}$/g, ''));
        const start = words.findIndex(word => word !== '' && !PREFIXES.test(word));
        const [program, directory] = words.slice(start);
        if (program === 'cd')
            here = inside(here, directory ?? '');
        return start < 0 ? [] : scriptsOf(here, words.slice(start), depth);
    });
}
function scriptsOf(caller, [program = '', ...rest], depth) {
    const name = (0,posix_.basename)(program);
    const recipes = Object.hasOwn(RECIPES, name) ? RECIPES[name] : undefined;
    if (recipes)
        return recipeFiles(caller, { files: recipes, words: rest, depth });
    if (PACKAGE_MANAGERS.test(name)) {
        const manifest = name === 'composer' ? 'composer.json' : 'package.json';
        return packageScripts(caller, { manifest, words: rest, depth });
    }
    if (!INTERPRETERS.test(name))
        return shellScript(caller, program, depth);
    const script = rest.find(word => !word.startsWith('-')) ?? '.';
    return SHELLS.test(name) ? shellScript(caller, script, depth) : namedFile(caller, script);
}
/** The file, and what of the lines in it tests by its name. */
function shellScript(caller, word, depth) {
    return namedFile(caller, word).flatMap(script => [script, ...suitesIn(caller, script.path, depth)]);
}
function suitesIn(caller, path, depth) {
    const text = caller.readPristine(path) ?? '';
    return scriptsIn(caller, text, depth - 1).filter(script => script.path !== path && SUITES.test(script.path));
}
/** Also those that are not there: make takes the first, and one that is new would come before the one that was. */
function recipeFiles(caller, { files, words, depth }) {
    const at = words.indexOf('-C');
    const there = at < 0 ? caller : inside(caller, words[at + 1] ?? '.');
    return files.flatMap(file => {
        const path = (0,posix_.normalize)(`${there.workingDirectory}/${file}`);
        return [{ path, isTouchedBy: () => true }, ...suitesIn(there, path, depth)];
    });
}
function inside(caller, directory) {
    return { ...caller, workingDirectory: (0,posix_.normalize)(`${caller.workingDirectory}/${directory}`) };
}
function namedFile({ workingDirectory, readPristine }, word) {
    const path = (0,posix_.normalize)(`${workingDirectory}/${word}`);
    const there = !path.startsWith('..') && !path.endsWith('/') && readPristine(path) !== null;
    return there ? [{ path, isTouchedBy: () => true }] : [];
}
/** Of a manifest only what a test run obeys: a fix may well add a dependency. */
function packageScripts(caller, { manifest, words, depth }) {
    const path = (0,posix_.normalize)(`${caller.workingDirectory}/${manifest}`);
    const text = caller.readPristine(path);
    if (text === null)
        return [];
    const before = obeyed(text);
    const isTouchedBy = (change) => change.kind === 'delete' || obeyed(change.content.toString()) !== before;
    return [{ path, isTouchedBy }, ...scriptsIn(caller, scriptText(text, words), depth - 1)];
}
const OBEYED = ['scripts', 'type', 'imports', 'jest', 'vitest', 'mocha', 'ava', 'nyc', 'c8', 'tap', 'babel'];
function obeyed(text) {
    const manifest = parse(text);
    return JSON.stringify(manifest && OBEYED.map(key => manifest[key]));
}
/** `npm test` and `npm run unit` run the script of that name, between its `pre` and its `post`. */
function scriptText(manifest, words) {
    const scripts = parse(manifest)?.scripts;
    const named = words.find(word => !word.startsWith('-') && word !== 'run' && word !== 'run-script') ?? '';
    const name = named === 't' ? 'test' : named;
    if (typeof scripts !== 'object' || scripts === null)
        return '';
    const texts = { ...scripts };
    return [`pre${name}`, name, `post${name}`].map(key => String(texts[key] ?? '')).join('\n');
}
function parse(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? { ...value } : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/proof/touched.js



const TESTS = [
    /(?:^|\/)(?:tests?|specs?|__tests__|__mocks__|__snapshots__|testdata|test[_-]?fixtures|fixtures|e2e|cypress)\//i,
    /(?:^|\/)(?:tests?|test_[^/]*|[^/]*_test|[^/]*[._-](?:test|spec)s?|[^/]*Tests?|[^/]*Spec)\.[A-Za-z]{1,5}$/,
    /(?:^|\/)[^/]*\.(?:snap|bats|feature|ambr|golden|phpt|(?:approved|verified)\.\w+)$/,
];
const CONFIGURATION = [
    /(?:^|\/)(?:jest|vitest|vite|playwright|cypress|karma|ava|nyc|c8|babel|mocha|wdio|web-test-runner)[.\w-]*\.(?:config|conf|setup)[.\w]*$/i,
    /(?:^|\/)\.(?:mocharc|nycrc|c8rc|taprc|coveragerc|rspec|babelrc|swcrc)[.\w]*$/i,
    /(?:^|\/)(?:pytest\.ini|tox\.ini|setup\.cfg|noxfile\.py|pyproject\.toml|phpunit[.\w]*\.xml[.\w]*|\.simplecov|CTestTestfile\.cmake|CTestConfig\.cmake|nextest\.toml)$/i,
    /(?:^|\/)(?:[^/]*\.runsettings|xunit\.runner\.json|bunfig\.toml|deno\.jsonc?|testng\.xml|build_test\.\w+|conftest\.py|sitecustomize\.py|usercustomize\.py)$/i,
    /(?:^|\/)(?:jest|vitest|test|spec|rails|mocha)[._-]?(?:set-?up|helper|bootstrap|globals?)[.\w-]*\.\w+$|(?:^|\/)(?:setup-?tests?|test_helper|spec_helper|rails_helper|junit-platform|allure)[.\w-]*\.\w+$/i,
    /(?:^|\/)(?:tests?|specs?|__tests__|e2e)\/(?:[^/]+\/)?(?:global[_-]?)?(?:set-?up|bootstrap)[.\w-]*\.\w+$/i,
];
/** What programs that run tests read or load besides, asked or not. */
const AROUND = [
    /(?:^|\/)(?:\.cargo\/config(?:\.toml)?|\.mvn\/[^/]+|gradle\.properties|\.npmrc|\.yarnrc[.\w]*|Directory\.Build\.\w+|\.env\.test[.\w]*|\.pythonrc[.\w]*|\.user\.ini|go\.env)$/i,
];
/** Found before the framework itself, where they are new. */
const SHADOWS = [
    /(?:^|\/)(?:unittest|_?pytest|nose2?|doctest|coverage|assert|minitest|rspec|mocha|chai|jest|vitest)(?:\.(?:py|rb|[cm]?[jt]s)|\/(?:__init__\.py|index\.[cm]?[jt]s|autorun\.rb))$/,
    /(?:^|\/)(?:org\/(?:junit|testng|hamcrest|assertj)|PHPUnit\/Framework)\//,
];
/** Of the checkers that a test command may be: linters, type checkers, formatters. */
const CHECKERS = /(?:^|\/)(?:\.?eslint(?:rc|\.config|ignore)?[.\w]*|\.prettier[.\w]*|biome\.jsonc?|\.flake8|\.?ruff\.toml|mypy\.ini|\.pylintrc|\.golangci[.\w-]*|\.?clippy\.toml|\.?rustfmt\.toml|checkstyle[.\w-]*\.xml|pmd[.\w-]*\.xml|\.rubocop[.\w]*|phpstan[.\w-]*\.neon[.\w]*|psalm\.xml[.\w]*|\.?phpcs\.xml[.\w]*|\.clang-tidy)$/i;
const SCRIPT = /(?:^|\/)[^/.]+$|\.(?:sh|bash|zsh|ksh|mk|json|ya?ml)$/;
/** Which files of a change say what is right instead of doing it. */
function partsOf(examined) {
    const { testCommand, taskCheck, testReport, workingDirectory, readPristine } = examined;
    const scripts = [testCommand, taskCheck].flatMap(command => calledScripts({ testCommand: command, workingDirectory, readPristine }));
    const globs = testReport.map(glob => (0,posix_.normalize)(`${workingDirectory}/${glob}`));
    return file => partOf(file, { scripts, globs, readPristine });
}
function partOf(file, { scripts, globs, readPristine }) {
    const matches = (pattern) => pattern.test(file.path);
    if (globs.some(glob => (0,posix_.matchesGlob)(file.path, glob)))
        return 'test-report';
    if (CHECKERS.test(file.path) || [...CONFIGURATION, ...AROUND].some(matches))
        return 'test-configuration';
    if (SHADOWS.some(matches) && readPristine(file.path) === null)
        return 'test-configuration';
    const isCalled = scripts.some(script => script.path === file.path && script.isTouchedBy(file));
    // A program that is called test.js is a test; of a shell script nobody knows.
    if (isCalled && SCRIPT.test(file.path))
        return 'test-command';
    if (TESTS.some(matches))
        return 'test';
    if (isCalled)
        return 'test-command';
    return holdsTests(file, readPristine) ? 'test' : null;
}
/** Whatever it is called, and wherever it lies. A file of the product does not become one by saying so. */
function holdsTests(file, readPristine) {
    const text = readPristine(file.path) ?? (file.kind === 'write' ? file.content.toString() : '');
    return familyOf(file.path)?.framework?.test(text) ?? false;
}

;// CONCATENATED MODULE: ./build/proof/tamper.js




/** What a change does to that which says whether it is right. */
function examine(examined) {
    const { change, readPristine } = examined;
    const partOf = partsOf(examined);
    const diffs = change.map(file => fileDiff(file, partOf(file), readPristine));
    const findings = [...diffs.flatMap(touched), ...guard(diffs, examined)];
    return { findings, alone: productOf(change, { partOf, readPristine }) };
}
function touched(diff) {
    const { path, part, before, after, added, removed } = diff;
    const deed = after === null ? DEEDS.delete : DEEDS.write;
    const isEdit = before !== null && after !== null;
    if (part !== null)
        return [tamper_finding(path, { rule: part, deed, lines: isEdit ? changed(added, removed) : [] })];
    const inner = [
        ...added.filter(({ number }) => diff.isTest.after(number)),
        ...removed.filter(({ number }) => diff.isTest.before(number)),
    ];
    return inner.length === 0 ? [] : [tamper_finding(path, { rule: 'test', deed, lines: inner })];
}
/** What is only taken out has no line of its own. */
function changed(added, removed) {
    return added.length > 0 ? added : removed;
}
function tamper_finding(file, { rule, deed, lines = [] }) {
    const where = lines.length > 0 ? ` (${ranges(lines)})` : '';
    return { file, line: lines[0]?.number ?? null, rule, sentence: `${file} ${deed}${where}: ${REASONS[rule]}` };
}
const DEEDS = { write: 'is written', delete: 'is deleted' };
const REASONS = {
    test: 'it is a test or belongs to one',
    'test-report': 'test-report names it, and what it holds counts for nothing unless the tests write it anew',
    'test-configuration': 'it configures how tests run',
    'test-command': 'test-command calls it',
};
const RANGES_SHOWN = 5;
/** `lines 3-5, 9`. */
function ranges(lines) {
    const numbers = [...new Set(lines.map(({ number }) => number))].sort((a, b) => a - b);
    const starts = numbers.filter(number => !numbers.includes(number - 1));
    const shown = starts.slice(0, RANGES_SHOWN).map(start => {
        const end = numbers.find(number => number >= start && !numbers.includes(number + 1)) ?? start;
        return start === end ? `${start}` : `${start}-${end}`;
    });
    const more = starts.length > RANGES_SHOWN ? ' and more' : '';
    return `${numbers.length === 1 ? 'line' : 'lines'} ${shown.join(', ')}${more}`;
}


/***/ }),

/***/ 6092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B$: () => (/* binding */ alreadyExists),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   ut: () => (/* binding */ answerOf)
/* harmony export */ });
/* harmony import */ var _platform_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4031);

const LONGEST_MESSAGE = 300;
/** Null for anything that is no error of a request. */
function answerOf(error) {
    if (!isRequestError(error))
        return null;
    const { request, response } = error;
    const errors = Array.isArray(response?.data?.errors) ? response.data.errors.map(validationError) : [];
    const said = [response?.data?.message ?? error.message, ...errors.map(each => each.message ?? '')];
    return {
        status: response ? error.status : 0,
        message: (0,_platform_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(said.filter(Boolean).join(': ')).replace(/\s+/g, ' ').slice(0, LONGEST_MESSAGE),
        fields: errors.flatMap(each => each.field ?? []),
        headers: response?.headers ?? {},
        request: request ? `${request.method} ${new URL(request.url).pathname}` : 'a request',
    };
}
/** True when a reference is there already, whoever made it. */
function alreadyExists(error) {
    const answer = answerOf(error);
    return answer?.status === 422 && /already exists/i.test(answer.message);
}
/** True when what was asked for is not there. */
function isMissing(error) {
    return answerOf(error)?.status === 404;
}
function isRequestError(error) {
    return error instanceof Error && typeof error.status === 'number';
}
function validationError(error) {
    if (typeof error === 'string')
        return { message: error };
    if (typeof error !== 'object' || error === null)
        return {};
    const { message, field, code } = error;
    if (typeof field !== 'string')
        return typeof message === 'string' ? { message } : {};
    return { field, message: typeof message === 'string' ? message : `${field} ${String(code)}` };
}


/***/ }),

/***/ 3748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ openApi)
/* harmony export */ });
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6092);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8034);


const REQUEST_TIMEOUT_MS = 60_000;
function openApi(github, { owner, repository }, patience) {
    const { signal } = patience;
    const pause = (milliseconds) => untilAborted(patience.sleep(milliseconds), signal);
    const asker = (recency) => async (call) => {
        for (let attempt = 1;; attempt += 1) {
            signal.throwIfAborted();
            const request = { signal: AbortSignal.any([signal, AbortSignal.timeout(REQUEST_TIMEOUT_MS)]) };
            const ended = await settled(call({ owner, repo: repository, request }));
            if (ended.status === 'fulfilled')
                return ended.value;
            signal.throwIfAborted();
            const answer = (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .answerOf */ .ut)(ended.reason);
            const delay = answer && (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .delayBefore */ .L)(answer, attempt, recency);
            if (delay === null)
                throw ended.reason;
            await pause(delay);
        }
    };
    return { rest: github.rest, ask: asker('settled'), askAfterWrite: asker('just-written'), pause };
}
async function settled(promise) {
    const [result] = await Promise.allSettled([promise]);
    return result;
}
async function untilAborted(sleep, signal) {
    const done = new AbortController();
    const aborted = new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason), { once: true, signal: done.signal });
    });
    await Promise.race([sleep, aborted]).finally(() => done.abort());
    signal.throwIfAborted();
}


/***/ }),

/***/ 5268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ requireBase),
/* harmony export */   l: () => (/* binding */ baseState)
/* harmony export */ });
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6092);
/* harmony import */ var _publication_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(214);


/** The base branch may have moved on, but it has to be there and to hold the base commit still. */
async function requireBase(api, publication) {
    const { baseBranch, baseSha, baseIsOnBranch } = publication;
    const state = await baseState(api, baseBranch, baseIsOnBranch ? baseSha : null);
    if (state === 'gone')
        throw new _publication_js__WEBPACK_IMPORTED_MODULE_1__/* .Unpublishable */ .J(`the branch ${baseBranch} is gone, so there is nothing to offer the fix to; set \`base\` to another branch`);
    if (state === 'there')
        return;
    throw new _publication_js__WEBPACK_IMPORTED_MODULE_1__/* .Unpublishable */ .J(`the branch ${baseBranch} was force-pushed and no longer holds ${baseSha.slice(0, 7)}, the commit that was repaired; run the workflow on its new state`);
}
/** `moved`: the branch does not hold the commit any more. Without a commit it is there or gone. */
async function baseState(api, branch, sha) {
    const tip = await tipOf(api, branch);
    if (tip === null)
        return 'gone';
    return sha === null || tip === sha || (await isAncestor(api, sha, tip)) ? 'there' : 'moved';
}
async function tipOf(api, branch) {
    return api
        .ask(to => api.rest.git.getRef({ ...to, ref: `heads/${branch}` }))
        .then(({ data }) => data.object.sha)
        .catch(noneIfMissing);
}
/** Commits without anything in common are answered with "not found". */
async function isAncestor(api, base, head) {
    const status = await api
        .ask(to => api.rest.repos.compareCommits({ ...to, base, head, per_page: 1 }))
        .then(({ data }) => data.status)
        .catch(noneIfMissing);
    return status === 'ahead' || status === 'identical';
}
function noneIfMissing(error) {
    if ((0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .isMissing */ .b2)(error))
        return null;
    throw error;
}


/***/ }),

/***/ 1576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   O: () => (/* binding */ ownTip)
/* harmony export */ });
/* harmony import */ var _publication_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(214);
/* harmony import */ var _trailers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4850);


const LAST_SUFFIX = 9;
/** The branch of this failure; where somebody else has put commits on it, the next with `-r2`, `-r3`, ... */
async function placeOf(api, publication, tree) {
    const tips = await tipsOf(api, publication.branch);
    const own = await ownAmong(api, publication, tips);
    if (own) {
        const { branch, commitSha, commit } = own;
        const isSettled = commit.tree.sha === tree && commit.parents[0]?.sha === publication.baseSha;
        return isSettled ? { kind: 'settled', branch, commitSha } : { kind: 'own', branch };
    }
    const names = namesOf(publication);
    const free = names.find(name => !tips.has(name));
    if (free !== undefined)
        return { kind: 'free', branch: free };
    throw new _publication_js__WEBPACK_IMPORTED_MODULE_1__/* .Unpublishable */ .J(`${publication.branch} and its variants up to ${names.at(-1)} hold commits of others: delete one, or choose another \`branch-prefix\``);
}
/** The branch that holds our own fix of this failure; null where none does. */
async function ownTip(api, wanted) {
    return ownAmong(api, wanted, await tipsOf(api, wanted.branch));
}
async function ownAmong(api, wanted, tips) {
    for (const branch of namesOf(wanted)) {
        const commitSha = tips.get(branch);
        if (commitSha === undefined)
            continue;
        const { data: commit } = await api.ask(to => api.rest.git.getCommit({ ...to, commit_sha: commitSha }));
        if (isOurs(commit, wanted.signature))
            return { branch, commitSha, commit };
    }
    return null;
}
function namesOf({ branch }) {
    return [branch, ...suffixes().map(suffix => `${branch}${suffix}`)];
}
function suffixes() {
    return Array.from({ length: LAST_SUFFIX - 1 }, (_, index) => `-r${index + 2}`);
}
/** Commits by branch, of all branches whose names begin like this. */
async function tipsOf(api, branch) {
    const ref = `heads/${branch}`;
    const { data } = await api.ask(to => api.rest.git.listMatchingRefs({ ...to, ref }));
    return new Map(data.map(each => [each.ref.slice('refs/heads/'.length), each.object.sha]));
}
/**
 * Our commit for this failure, as we left it: alone on its base commit. What somebody has put on top lacks the trailer,
 * what was rebased has another parent, and what was amended another committer date than author date.
 */
function isOurs(commit, signature) {
    const trailers = (0,_trailers_js__WEBPACK_IMPORTED_MODULE_0__/* .trailersOf */ .i)(commit.message);
    const isUntouched = commit.author.date === commit.committer.date && commit.parents.length === 1;
    const isOnItsBase = commit.parents[0]?.sha === trailers.get('Base');
    return trailers.get('Signature') === signature && isUntouched && isOnItsBase;
}


/***/ }),

/***/ 5811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ compareUrl)
/* harmony export */ });
/** The page on which a person can open the pull request. */
function compareUrl(publication, branch) {
    const { serverUrl, owner, repository, baseBranch } = publication;
    return `${serverUrl}/${owner}/${repository}/compare/${escaped(baseBranch)}...${escaped(branch)}?expand=1`;
}
function escaped(branch) {
    return branch.split('/').map(encodeURIComponent).join('/');
}


/***/ }),

/***/ 4765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel)
/* harmony export */ });
/** Works through `items`, at most `width` at a time. After the first failure nothing new is begun and nothing left running. */
async function inParallel(items, width, work) {
    const results = [];
    const queue = entriesOf(items);
    const workers = Array.from({ length: Math.min(width, items.length) }, async () => {
        for (const [index, item] of queue)
            results[index] = await work(item);
    });
    const ended = await Promise.allSettled(workers);
    const failed = ended.find(worker => worker.status === 'rejected');
    if (failed)
        throw failed.reason;
    return results;
}
/** A generator, because it closes for all who share it when one of them throws. */
function* entriesOf(items) {
    yield* items.entries();
}


/***/ }),

/***/ 110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   ex: () => (/* binding */ visiblePath),
/* harmony export */   tu: () => (/* binding */ foldPath)
/* harmony export */ });
/**
 * A path as the laxest file system or tool reads it: compatibility forms, case and accents are one, ignorable and control
 * characters, trailing dots and spaces and NTFS streams are dropped. Two paths that fold alike may be one file somewhere.
 */
function foldPath(path) {
    return folded(path).replaceAll('\\', '/').split('/').map(foldName).filter(Boolean).join('/');
}
/** The same for text without structure of its own, as a part of a pattern. */
function folded(text) {
    return text
        .normalize('NFKD')
        .replace(/[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]|[\u0300-\u036f]/gu, '')
        .toUpperCase()
        .toLowerCase()
        .replace(/[\u0300-\u036f]/g, '');
}
function foldName(name) {
    return name
        .replace(/:.*$/s, '')
        .replace(/[.\s]+$/, '')
        .trimStart();
}
/** A path as people may read it: on one line, with what cannot be seen written out. */
function visiblePath(path) {
    return path.replace(/[\p{C}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]/gu, sign => `\\u{${sign.codePointAt(0)?.toString(16)}}`);
}


/***/ }),

/***/ 5853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ globProblem),
/* harmony export */   f: () => (/* binding */ globMatcher)
/* harmony export */ });
/* harmony import */ var _fold_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(110);

const LONGEST_GLOB = 400;
/** What is wrong with a glob; null where it is good. */
function globProblem(glob) {
    if (glob.length > LONGEST_GLOB)
        return `is longer than ${LONGEST_GLOB} characters`;
    if (/\p{C}/u.test(glob))
        return 'has an invisible character';
    if (glob.startsWith('!'))
        return 'begins with "!": what is protected cannot be taken out';
    if (glob.includes('\\'))
        return 'has a backslash';
    if (/^\/?$|\/\//.test(glob))
        return 'has an empty part';
    if (glob.split('/').some(part => part === '.' || part === '..'))
        return 'has "." or ".." as a part';
    if (/\[(?![!^]?[^\]][^\]]*\])/.test(glob))
        return 'has a "[" without its "]"';
    return null;
}
/**
 * A glob as in .gitignore: without a slash but at its end it matches at any depth, else from the root on; `**` stands for any
 * number of directories; a directory stands for all that is in it; a slash at the end means directories only. No expression
 * is built, so that no path can make the match slow.
 */
function globMatcher(glob) {
    const directoriesOnly = glob.endsWith('/');
    const bare = glob.replace(/^\/|\/$/g, '');
    const anchored = glob.replace(/\/$/, '').includes('/');
    const parts = [...(anchored ? [] : ['**']), ...bare.split('/')].map(partOf);
    return path => {
        const names = path.split('/');
        const last = directoriesOnly ? names.length - 1 : names.length;
        for (let length = 1; length <= last; length += 1)
            if (matches(parts, names.slice(0, length), (part, name) => part(name)))
                return true;
        return false;
    };
}
function partOf(text) {
    if (text === '**')
        return 'many';
    const signs = [...(0,_fold_path_js__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .TM)(text).matchAll(/\*+|\[[!^]?[^\]]+\]|./gsu)].map(([sign]) => signOf(sign));
    return name => matches(signs, [...name], (sign, character) => sign(character));
}
function signOf(sign) {
    if (sign.startsWith('*'))
        return 'many';
    if (sign === '?')
        return () => true;
    const [, not, members] = /^\[([!^]?)([^\]]+)\]$/su.exec(sign) ?? [];
    if (members === undefined)
        return character => character === sign;
    const ranges = [...members.matchAll(/(.)-(.)|(.)/gsu)];
    const isMember = (character) => ranges.some(([, from, to, one]) => from !== undefined && to !== undefined ? from <= character && character <= to : character === one);
    return character => isMember(character) === (not === '');
}
/** Whether `items` are what `pattern` says, one for one but for `many`; in time that grows with their product at most. */
function matches(pattern, items, fits) {
    let [at, item, many, resume] = [0, 0, -1, 0];
    while (item < items.length) {
        const part = pattern[at];
        const current = items[item];
        if (part === 'many') {
            many = at;
            at += 1;
            resume = item;
        }
        else if (at < pattern.length && fits(part, current)) {
            at += 1;
            item += 1;
        }
        else if (many >= 0) {
            resume += 1;
            at = many + 1;
            item = resume;
        }
        else
            return false;
    }
    while (pattern[at] === 'many')
        at += 1;
    return at === pattern.length;
}


/***/ }),

/***/ 99:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ rulingOn),
  K: () => (/* binding */ secretInTexts)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/agent/patch/path-safety.js
var path_safety = __webpack_require__(4811);
// EXTERNAL MODULE: ./build/platform/text.js
var platform_text = __webpack_require__(4031);
// EXTERNAL MODULE: ./build/publish/policy/fold-path.js
var fold_path = __webpack_require__(110);
;// CONCATENATED MODULE: ./build/publish/policy/caps.js




const KB_BYTES = 1024;
/** A picture that a fix replaces may be as large as this. */
const LARGEST_BINARY_BYTES = 256 * KB_BYTES;
/** How much of a file git looks at before it calls it binary: xdiff-interface.c. */
const LOOKED_AT_BYTES = 8000;
/** What is too much, or of a kind that cannot leave. */
function capBreaches({ change, patch, limits, before }) {
    const files = change.length > limits.maxChangedFiles ? [tooMany(change, limits.maxChangedFiles)] : [];
    const bytes = Buffer.byteLength(patch);
    const size = bytes > limits.maxPatchKb * KB_BYTES ? [tooLarge(change, bytes, limits.maxPatchKb)] : [];
    return [...files, ...size, ...change.flatMap(file => fileBreaches(file, before))];
}
/** Whether git would take the content for binary. */
function isBinary(content) {
    return content.subarray(0, LOOKED_AT_BYTES).includes(0);
}
function tooMany(change, most) {
    return {
        path: change[0]?.path ?? '',
        rule: 'max-changed-files',
        sentence: `the change touches ${(0,platform_text/* count */.U9)(change.length, 'file')}, which is more than the ${most} of max-changed-files`,
    };
}
function tooLarge(change, bytes, maxKb) {
    const largest = change
        .filter(file => file.kind === 'write')
        .reduce((most, file) => (most && most.content.length >= file.content.length ? most : file), null);
    return {
        path: largest?.path ?? change[0]?.path ?? '',
        rule: 'max-patch-kb',
        sentence: `the patch has ${Math.ceil(bytes / KB_BYTES)} KiB, which is more than the ${maxKb} of max-patch-kb${largest ? ` (the largest file is ${(0,fold_path/* visiblePath */.ex)(largest.path)})` : ''}`,
    };
}
function fileBreaches(file, before) {
    const { path } = file;
    const breach = (rule, why) => ({
        path,
        rule,
        sentence: `${(0,fold_path/* visiblePath */.ex)(path)} is refused (${rule}): ${why}`,
    });
    const problem = (0,path_safety/* pathProblem */.z)(path) ?? ((0,fold_path/* visiblePath */.ex)(path) === path ? null : 'it has an invisible character');
    if (problem !== null)
        return [breach('path', problem)];
    if (before.modeOf(path) === '160000')
        return [breach('submodule', 'a submodule stands there')];
    if (before.lfs.has(path))
        return [breach('lfs', 'git LFS keeps it, and only git LFS can store it')];
    if (file.kind === 'delete')
        return [];
    if (file.mode === '120000') {
        const why = linkProblem(path, file.content.toString());
        return why === null ? [] : [breach('symlink', why)];
    }
    return isBinary(file.content) && file.content.length > LARGEST_BINARY_BYTES
        ? [
            breach('binary', `it is binary and has ${Math.ceil(file.content.length / KB_BYTES)} KiB, more than 256`),
        ]
        : [];
}
function linkProblem(path, target) {
    if (target === '' || /\p{C}/u.test(target))
        return 'its target is no path';
    if (/^(?:[/\\~]|[A-Za-z]:)/.test(target))
        return 'it leads out of the repository';
    const resolved = external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(path), target.replaceAll('\\', '/')));
    if (resolved === '..' || resolved.startsWith('../'))
        return 'it leads out of the repository';
    return /(?:^|\/)\.git(?:\/|$)/.test((0,fold_path/* foldPath */.tu)(resolved)) ? 'it leads into .git' : null;
}

// EXTERNAL MODULE: ./build/publish/policy/glob.js
var policy_glob = __webpack_require__(5853);
;// CONCATENATED MODULE: ./build/publish/policy/protected.js


/** What steers other machines and agents than the tests: matched against folded paths, at any depth. Sources beside each. */
const BUILT_IN = [
    {
        rule: 'repository-settings',
        why: 'GitHub reads its workflows and settings from there',
        pattern: under(String.raw `\.github`),
    },
    {
        // https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
        rule: 'code-owners',
        why: 'it decides who has to review',
        pattern: under('codeowners'),
    },
    {
        rule: 'git',
        why: 'git and programs that it starts obey it',
        pattern: under(String.raw `\.git[^/]*`),
    },
    {
        rule: 'hooks',
        why: 'it runs on the machines of those who check the code out',
        pattern: under(String.raw `\.husky[^/]*|\.hooks?|\.?lefthook[^/]*|\.pre-commit[^/]*|\.overcommit[^/]*|\.?simple-git-hooks[^/]*|\.yorkie[^/]*|\.envrc`),
    },
    {
        rule: 'ci',
        why: 'it configures a build service',
        pattern: under(String.raw `\.(?:circleci|buildkite|woodpecker|drone|travis|appveyor|cirrus|semaphore|forgejo|gitea|teamcity|azuredevops|azure-pipelines)(?:\.[^/]*)?|(?:\.?azure-pipelines|bitbucket-pipelines|appveyor|cloudbuild|buildspec|wercker|codefresh|codemagic|bitrise)[^/]*\.(?:ya?ml|json)|jenkinsfile[^/]*`),
    },
    {
        // https://agents.md, and what the documents of the tools name.
        rule: 'agent-files',
        why: 'it steers agents that work in this repository',
        pattern: under(String.raw `agents?(?:\.[^/]*)?\.md|claude(?:\.[^/]*)?\.md|gemini(?:\.[^/]*)?\.md|copilot-instructions\.md|[^/]*\.instructions\.md|\.(?:codex|claude|cursor|copilot|gemini|windsurf|aider|continue|cline|roo|junie|kiro|amazonq|openhands|goose|augment|trae|devin|opencode|agents?|mcp)[^/]*|mcp\.json|\.(?:roo)?rules`),
    },
    {
        rule: 'editor',
        why: 'editors start programs that it names',
        pattern: under(String.raw `\.vscode|\.idea|\.zed|\.fleet|\.devcontainer(?:\.json)?`),
    },
    {
        // The names that Windows gives to long ones; of .git itself also git's own list: path.c, is_ntfs_dotgit.
        rule: 'short-name',
        why: 'it is a short name of a protected one',
        pattern: under(String.raw `(?:gi[0-9a-f]{4}|git|github|gitmod|gitatt|gitign|githoo|gitlab|gitpod|gitcon|husky|lefth[^/~]*|pre-co|overco|simple|codeow|agents|claude|gemini|codex|cursor|copilo|windsu|vscode|devcon|circle|buildk|jenkin|azure-)~\d+(?:\.[^/]*)?`),
    },
];
/** Says of a path which rule protects it; null where none does. `globs`: the input `protected-paths`. */
function protection(globs, topLevel) {
    const matchers = globs.map(glob => ({ glob, matches: (0,policy_glob/* globMatcher */.f)(glob) }));
    return path => {
        const folded = (0,fold_path/* foldPath */.tu)(path);
        const builtIn = BUILT_IN.find(({ pattern }) => pattern.test(folded));
        if (builtIn)
            return { rule: builtIn.rule, why: builtIn.why };
        const own = matchers.find(({ matches }) => matches(folded));
        if (own)
            return { rule: `protected-paths: ${own.glob}`, why: 'the workflow protects it' };
        return isNewDotDirectory(path, folded, topLevel)
            ? { rule: 'new-dot-directory', why: 'tools look for settings in directories of such names' }
            : null;
    };
}
function isNewDotDirectory(path, folded, topLevel) {
    const [first = '', ...rest] = path.split('/');
    return folded.startsWith('.') && rest.length > 0 && !topLevel.has(first);
}
/** A name, as a file or as a directory with all that is in it. */
function under(names) {
    return new RegExp(`(?:^|/)(?:${names})(?:/|$)`);
}

;// CONCATENATED MODULE: ./build/publish/policy/added-text.js

/** Lines that were there before, in whichever of the changed files, are not added: what moves is nothing new. */
function addedTexts({ change, before }) {
    const known = new Set(change.flatMap(({ path }) => before.read(path)?.split('\n') ?? []));
    return change.flatMap(file => (file.kind === 'write' ? [addedIn(file, known)] : []));
}
function addedIn({ path, content }, known) {
    if (isBinary(content))
        return { path, text: content.toString('latin1'), lineAt: () => null };
    const added = content
        .toString()
        .split('\n')
        .map((line, index) => ({ line, number: index + 1 }))
        .filter(({ line }) => !known.has(line));
    const text = added.map(({ line }) => line).join('\n');
    return { path, text, lineAt: offset => added[text.slice(0, offset).split('\n').length - 1]?.number ?? null };
}

;// CONCATENATED MODULE: ./build/publish/policy/risks/line-risks.js
/** Matched line by line, whatever the language. They say where to look, and never that something is wrong. */
const LINE_RISKS = [
    {
        rule: 'dynamic-code',
        what: 'runs code that it makes or looks up while it runs',
        pattern: /(?<![.\w])(?:eval|exec|execfile|assert_options|create_function|loadstring)\s*\(|\bnew\s+Function\b|\bFunction\s*\(\s*['"`]|\.constructor\s*\(\s*['"`]|\bvm\.(?:run|Script|compile)|__import__\s*\(|importlib\.import_module|\b(?:instance|class|module)_eval\b|Class\.forName|ScriptEngine|Assembly\.Load|\brequire\s*\(\s*[^'"`)\s]|\bimport\s*\(\s*[^'"`)\s]|DynamicInvoke|setTimeout\s*\(\s*['"`]/,
    },
    {
        rule: 'process',
        what: 'starts another program',
        pattern: /child_process|\b(?:spawn|exec|execFile|fork)Sync\b|\bsubprocess\.|\bos\.(?:system|popen|exec\w*|spawn\w*)\b|getRuntime\(\)|ProcessBuilder|\bexec\.Command|Command::new|Process\.Start|\b(?:popen|shell_exec|passthru|proc_open|posix_spawn)\s*\(|(?<![.\w])system\s*\(|\bsh\s+-c\b|%x[({[]/,
    },
    {
        rule: 'network',
        what: 'speaks to another machine',
        pattern: /\b(?:https?|wss?|ftp):\/\/(?!(?:localhost|127\.0\.0\.1|\[::1\]|example\.(?:com|org|net))\b)|(?<![.\w])fetch\s*\(|XMLHttpRequest|\baxios\b|sendBeacon|\brequests\.(?:get|post|put|request)\b|\burllib|\bhttps?\.(?:get|request|Get|Post|client)\b|\bnet\.(?:connect|createConnection|Dial\w*|Socket)\b|\bsocket\.(?:socket|create_connection|connect)|new\s+Socket\b|TcpStream|reqwest|HttpClient|HttpURLConnection|WebSocket|\bdns\.(?:resolve|lookup)|gethostbyname|(?:^|[\s"'`;|&(])(?:curl|wget|nc|ncat)\s/,
    },
    {
        rule: 'obfuscation',
        what: 'hides what it holds: a long or encoded text, or code made from numbers',
        pattern: /['"`][A-Za-z0-9+/=_-]{80,}['"`]|(?:\\x[0-9a-f]{2}){6,}|(?:\\u00[0-9a-f]{2}){6,}|fromCharCode|fromCodePoint|\batob\s*\(|['"]base64['"]|b64decode|Base64\.(?:decode|getDecoder)|base64_decode|base64\.\w*Decode|unhexlify|fromhex|from_hex|rot_?13|(?:\bchr\s*\(\s*\d+\s*\)\s*[.+&]\s*){3}|\bunescape\s*\(/i,
    },
    {
        rule: 'access',
        what: 'has to do with who may do what',
        pattern: /\b\w*(?:authenti|authoriz|authoris|password|passwd|passphrase|credential|permission|privilege|is_?admin|is_?superuser|is_?staff|csrf|xsrf|jwt|hmac|signature|login|allow_?list|white_?list|access_?control|bypass|impersonat)\w*\b|\bauth\b|\b(?:role|acl|scope|tenant)s?\b|\btoken\b|Access-Control-Allow-Origin|compare_digest|timingSafeEqual|bcrypt|argon2/i,
    },
    {
        rule: 'trust',
        what: 'may turn off the check of a certificate, a host or a signature',
        pattern: /rejectUnauthorized|NODE_TLS_REJECT|strictSSL|verify\s*[=:]\s*(?:False|false|None|0)\b|verify_(?:ssl|peer|mode)|InsecureSkipVerify|CURLOPT_SSL|_create_unverified|CERT_NONE|VERIFY_NONE|TrustAll|X509TrustManager|HostnameVerifier|danger_accept_invalid|StrictHostKeyChecking|http\.sslVerify|(?:^|\s)(?:--insecure|--no-check-certificate)|alg\w*\W{1,6}none\b/i,
    },
    {
        rule: 'surroundings',
        what: 'reads or changes what lies outside of the project: environment, home, system files',
        pattern: /process\.env|os\.environ|\bgetenv\b|\benv::var|System\.getenv|\bENV\[|\.ssh\b|id_rsa|authorized_keys|\.aws\/|\.npmrc|\.netrc|\.kube\/|\.docker\/config|\/etc\/|\/proc\/|\bcrontab\b|\.bashrc|\.profile\b|homedir\s*\(|expanduser|\bchmod\b|\bchown\b|\bset[ug]id\b|\bsudo\b|LD_PRELOAD/,
    },
    {
        rule: 'deserialisation',
        what: 'makes objects or markup out of data',
        pattern: /\bpickle\.|\bmarshal\.loads|\bshelve\.|yaml\.(?:load|unsafe_load)\s*\(|\bunserialize\s*\(|ObjectInputStream|readObject\s*\(|XMLDecoder|Marshal\.load|BinaryFormatter|TypeNameHandling|node-serialize|__proto__|innerHTML|dangerouslySetInnerHTML|\bv-html\b|\|\s*safe\b|mark_safe|html_safe/,
    },
    {
        rule: 'query',
        what: 'puts a query or a command together from pieces',
        pattern: /\b(?:select|insert\s+into|update|delete\s+from)\b[^;]{0,300}?(?:['"]\s*(?:\+|\.|%|\|\|)\s*\w|\$\{|\{\w+\}|#\{|%s['"]\s*%)/i,
    },
    {
        rule: 'weak-cryptography',
        what: 'uses randomness or cryptography that can be guessed or broken',
        pattern: /Math\.random\s*\(|\brandom\.(?:random|randint|choice)\b|\b(?:md5|sha1|rc4|md4)\b|\bDES\b|\bECB\b|createCipher\s*\(|java\.util\.Random|\brand\s*\(\s*\)/i,
    },
    {
        rule: 'trigger',
        what: 'does something else at a certain time, place or for a certain user',
        pattern: /(?:Date\.now\(\)|new Date\b[^=<>]{0,60}|datetime\.(?:utc)?now\(\)|time\.(?:time|Now)\(\)|LocalDate\.now\(\)|getFullYear\(\)|\.year)\s*(?:[<>]=?|===?)|\bhostname\s*\(|gethostname|os\.uname|getpass\.getuser|userInfo\s*\(/,
    },
];

;// CONCATENATED MODULE: ./build/publish/policy/risks/line-flags.js



/** Nobody reads more of a line, and no expression gets to see it. */
const LONGEST_LINE = 1000;
/** What the added lines of a file may do besides: the first line for each risk. */
function lineFlags({ path, text, lineAt }) {
    const lines = text.split('\n');
    const starts = offsetsOf(lines);
    const first = (rule, what, is) => {
        const index = lines.findIndex(is);
        if (index < 0)
            return [];
        const sentence = `${(0,fold_path/* visiblePath */.ex)(path)} has a line that ${what}`;
        return [{ file: path, line: lineAt(starts[index] ?? 0), rule, sentence }];
    };
    return [
        ...first('hidden', 'holds characters that cannot be seen, or letters of two scripts in one word', isHidden),
        ...first('long-line', `has more than ${LONGEST_LINE} characters`, line => line.length > LONGEST_LINE),
        ...LINE_RISKS.flatMap(({ rule, what, pattern }) => first(rule, what, line => pattern.test(line.slice(0, LONGEST_LINE)))),
    ];
}
function isHidden(line) {
    return ((0,platform_text/* plainText */.wh)(line) !== line.replace(/\r$/, '') ||
        /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u.test(line));
}
function offsetsOf(lines) {
    let next = 0;
    return lines.map(line => {
        const start = next;
        next += line.length + 1;
        return start;
    });
}

;// CONCATENATED MODULE: ./build/publish/policy/risks/package-flags.js

/** Run by npm and its kin when the package, or one that depends on it, is installed. */
const LIFECYCLE = /^(?:pre|post)?(?:install|prepare|pack|publish|publishOnly|uninstall|version)$/;
const NAMES_SHOWN = 5;
/** What a package.json says anew: packages of others, and commands that run by themselves. */
function packageFlags(file, { read }) {
    if (file.kind === 'delete' || !/(?:^|\/)package\.json$/i.test(file.path))
        return [];
    const [before, after] = [parsed(read(file.path) ?? ''), parsed(file.content.toString())];
    const flag = (rule, names, what) => names.length === 0
        ? []
        : [
            {
                file: file.path,
                line: null,
                rule,
                sentence: `${(0,fold_path/* visiblePath */.ex)(file.path)} ${what}: ${shown(names)}`,
            },
        ];
    return [
        ...flag('dependency', changed(dependenciesOf(before), dependenciesOf(after)), 'takes in code of others'),
        ...flag('lifecycle', changed(scriptsOf(before), scriptsOf(after)), 'names a command that runs when it is installed or packed'),
    ];
}
function dependenciesOf(manifest) {
    const parts = [
        'dependencies',
        'devDependencies',
        'optionalDependencies',
        'peerDependencies',
        'overrides',
        'resolutions',
    ];
    return Object.assign({}, ...parts.map(part => recordOf(manifest[part])));
}
function scriptsOf(manifest) {
    return Object.fromEntries(Object.entries(recordOf(manifest.scripts)).filter(([name]) => LIFECYCLE.test(name)));
}
function changed(before, after) {
    return Object.keys(after).filter(name => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}
function shown(names) {
    const more = names.length > NAMES_SHOWN ? ` and ${names.length - NAMES_SHOWN} more` : '';
    return names.slice(0, NAMES_SHOWN).map(fold_path/* visiblePath */.ex).join(', ') + more;
}
function parsed(text) {
    try {
        return recordOf(JSON.parse(text));
    }
    catch {
        return {};
    }
}
function recordOf(value) {
    return typeof value === 'object' && value !== null ? { ...value } : {};
}

;// CONCATENATED MODULE: ./build/publish/policy/risks/place-flags.js


/** What a file is, or where it stands, that deserves a second look. */
function placeFlags(file, before) {
    return [...kindFlags(file, before), ...pathFlags(file)];
}
const flag = (path, rule, what) => ({
    file: path,
    line: null,
    rule,
    sentence: `${(0,fold_path/* visiblePath */.ex)(path)} ${what}`,
});
function kindFlags(file, { modeOf }) {
    if (file.kind === 'delete')
        return [];
    const { path, mode, content } = file;
    const was = modeOf(path);
    if (mode === '120000')
        return [flag(path, 'symlink', `is a symbolic link to ${(0,fold_path/* visiblePath */.ex)(content.toString())}`)];
    const became = mode === '100755' && was !== '100755';
    const ceased = mode === '100644' && was === '100755';
    return [
        ...(became ? [flag(path, 'executable', 'can be executed now')] : []),
        ...(ceased ? [flag(path, 'executable', 'can no longer be executed')] : []),
        ...(isBinary(content) ? [flag(path, 'binary', 'is binary, which no diff shows')] : []),
    ];
}
const PLACES = [
    {
        rule: 'lockfile',
        what: 'decides which code of others is installed',
        pattern: /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|deno\.lock|poetry\.lock|pipfile\.lock|uv\.lock|pdm\.lock|pixi\.lock|cargo\.lock|go\.sum|gemfile\.lock|composer\.lock|packages\.lock\.json|gradle\.lockfile|podfile\.lock|package\.resolved|mix\.lock|pubspec\.lock|flake\.lock|module\.bazel\.lock)$/,
    },
    {
        rule: 'manifest',
        what: 'names dependencies, or commands that run when the project is built or installed',
        pattern: /(?:^|\/)(?:package\.json|pnpm-workspace\.yaml|\.npmrc|\.yarnrc(?:\.yml)?|\.pnpmfile\.cjs|deno\.jsonc?|jsr\.json|pyproject\.toml|setup\.(?:py|cfg)|[\w.-]*requirements[\w.-]*\.(?:txt|in)|pipfile|environment\.ya?ml|cargo\.toml|go\.(?:mod|work)|gemfile|[\w-]+\.gemspec|composer\.json|pom\.xml|build\.gradle(?:\.kts)?|settings\.gradle(?:\.kts)?|libs\.versions\.toml|[\w.-]+\.(?:cs|fs|vb)proj|directory\.(?:build|packages)\.props|nuget\.config|package\.swift|podfile|mix\.exs|pubspec\.yaml|build\.sbt|conanfile\.(?:py|txt)|vcpkg\.json|flake\.nix|module\.bazel|workspace)$/,
    },
    {
        rule: 'build',
        what: 'decides how the project is built',
        pattern: /(?:^|\/)(?:[\w.-]*dockerfile[\w.-]*|containerfile|(?:docker-)?compose[\w.-]*\.ya?ml|(?:gnu)?makefile|[\w.-]+\.mk|cmakelists\.txt|[\w.-]+\.cmake|meson\.build|build\.(?:rs|zig|xml|bazel)|build|justfile|taskfile\.ya?ml|rakefile|gulpfile\.\w+|gruntfile\.\w+|(?:webpack|vite|rollup|esbuild|babel|next|nuxt|metro|turbo|nx|lerna|rspack|tsup)(?:\.[\w.-]+)?\.(?:[cm]?[jt]s|json)|tsconfig[\w.-]*\.json|configure(?:\.ac)?|gradlew(?:\.bat)?|mvnw(?:\.cmd)?|procfile|vercel\.json|netlify\.toml|fly\.toml|app\.ya?ml|serverless\.ya?ml)$|(?:^|\/)(?:\.cargo|\.mvn|gradle\/wrapper|\.yarn|\.config)\//,
    },
];
function pathFlags({ path }) {
    const folded = (0,fold_path/* foldPath */.tu)(path);
    const place = PLACES.find(({ pattern }) => pattern.test(folded));
    return place ? [flag(path, place.rule, place.what)] : [];
}

;// CONCATENATED MODULE: ./build/publish/policy/risks/risk-flags.js





/** What people should look at twice before they merge, although nothing stands against it. Order: by file, kinds and places first. */
function riskFlags(leaving) {
    const { change, before } = leaving;
    const added = new Map(addedTexts(leaving).map(text => [text.path, text]));
    return change.flatMap(file => {
        const text = file.kind === 'write' && file.mode !== '120000' && !isBinary(file.content)
            ? added.get(file.path)
            : undefined;
        return [...placeFlags(file, before), ...packageFlags(file, before), ...(text ? lineFlags(text) : [])];
    });
}

;// CONCATENATED MODULE: ./build/publish/policy/may-leave.js




/**
 * Rules whether a change may leave: protected paths, caps, kinds of files, and what people should look at twice. Pure. Asked
 * before anything is proven, and again before anything is published.
 */
function mayLeave(leaving) {
    const protects = protection(leaving.limits.protectedPaths, leaving.before.topLevel);
    const barred = leaving.change.flatMap(({ path }) => {
        const found = protects(path);
        return found ? [protectedBreach(path, found)] : [];
    });
    const breaches = [...barred, ...capBreaches(leaving)];
    if (breaches.length > 0)
        return { kind: 'blocked', breaches, reason: reasonOf(breaches), tokens: [] };
    return { kind: 'clear', flags: riskFlags(leaving) };
}
function protectedBreach(path, { rule, why }) {
    return { path, rule, sentence: `${(0,fold_path/* visiblePath */.ex)(path)} is protected (${rule}): ${why}` };
}
const BREACHES_SHOWN = 5;
/** Names path and rule of the first ones. */
function reasonOf(breaches) {
    const more = breaches.length > BREACHES_SHOWN ? `; and ${breaches.length - BREACHES_SHOWN} more` : '';
    const shown = breaches.slice(0, BREACHES_SHOWN).map(({ sentence }) => sentence);
    return `${shown.join('; ')}${more}`;
}

// EXTERNAL MODULE: ./build/platform/finding.js
var finding = __webpack_require__(2235);
// EXTERNAL MODULE: ./build/platform/secrets/renderings.js
var renderings = __webpack_require__(6283);
// EXTERNAL MODULE: ./build/platform/secrets/slices.js
var slices = __webpack_require__(1181);
// EXTERNAL MODULE: ./build/platform/secrets/families.js
var families = __webpack_require__(3762);
;// CONCATENATED MODULE: ./build/publish/policy/secrets/lint.js
/** Lets a comment in the text switch rules off, which is not for the text to say. */
const OBEYS_COMMENTS = '@secretlint/secretlint-rule-filter-comments';
/**
 * What secretlint's recommended rules find. They load when they are first needed. Their runner is left out: it brings a logger
 * that reads the environment, and obeys comments.
 */
async function linted(text) {
    const { rules } = await __webpack_require__.e(/* import() */ 577).then(__webpack_require__.bind(__webpack_require__, 1577));
    const found = [];
    for (const rule of rules.filter(({ meta }) => meta.id !== OBEYS_COMMENTS)) {
        const what = `a secret (${rule.meta.id.replace(/^@secretlint\/secretlint-rule-/, '')})`;
        const report = ({ range: [start, end] }) => {
            found.push({ at: start, what, token: text.slice(start, end) });
        };
        const createTranslator = () => (messageId) => ({ message: messageId, messageId });
        const source = { content: text, filePath: 'added.txt', ext: '.txt', contentType: 'text' };
        await rule.create({ createTranslator, report }, {}).file(source);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/publish/policy/secrets/made-up.js
const WORDS = /example|sample|dummy|fake|test|mock|stub|placeholder|redacted|secret|password|passwd|changeme|your|xxxx|foobar|lorem|john.?doe/i;
const LEAST_DISTINCT = 9;
const LEAST_LENGTH = 12;
/** Of a row such as `123456` or `abcdef`. */
const LONGEST_ROW = 6;
const LEAST_KEY_CHARACTERS = 100;
/** Whether what has the shape of a token is one that somebody has made up, as tests and documents need them. */
function looksMadeUp(token) {
    if (token.startsWith('-----BEGIN'))
        return keyBody(token).length < LEAST_KEY_CHARACTERS || looksPlain(keyBody(token));
    const body = bodyOf(token);
    const words = [body, decoded(token)].some(text => WORDS.test(text)) || /[_-]test[_-]/.test(token);
    return words || body.length < LEAST_LENGTH || looksPlain(body);
}
function keyBody(key) {
    return key.replace(/-----[A-Z0-9 ]*-----/g, '').replace(/\s|\\[nrt]/g, '');
}
/** The password of an address, what is assigned, the signature of a JSON Web Token, else what follows the prefix of its kind. */
function bodyOf(token) {
    const password = /:\/\/[^:@/\s]*:([^@\s]*)@/.exec(token)?.[1];
    if (password !== undefined)
        return password;
    const assigned = /[=:]\s*["']?([^"'\s]+)["']?$/.exec(token)?.[1];
    if (assigned !== undefined)
        return assigned;
    if (token.startsWith('eyJ'))
        return token.split('.').at(-1) ?? '';
    return token.replace(/^(?:[A-Za-z]+\d*[-_.])+/, '');
}
function decoded(token) {
    if (!token.startsWith('eyJ'))
        return '';
    return Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('latin1');
}
function looksPlain(body) {
    return new Set(body).size < LEAST_DISTINCT || longestRow(body) >= LONGEST_ROW;
}
function longestRow(text) {
    let [longest, length] = [1, 1];
    for (let at = 1; at < text.length; at += 1) {
        length = text.charCodeAt(at) - text.charCodeAt(at - 1) === 1 ? length + 1 : 1;
        longest = Math.max(longest, length);
    }
    return longest;
}

;// CONCATENATED MODULE: ./build/publish/policy/secrets/find-tokens.js



/** Tokens of well-known shape, but for those that look made up. Its library loads when it is first needed. */
async function findTokens(text) {
    const own = [...text.matchAll((0,families/* familyPattern */.l)())].map(match => ({
        at: match.index,
        token: match[0],
        what: families/* FAMILIES */.B[match.slice(1).findIndex(group => group !== undefined)]?.name ?? 'a token',
    }));
    const found = [...own, ...(await linted(text))];
    return found.filter(({ token }) => !looksMadeUp(token));
}

;// CONCATENATED MODULE: ./build/publish/policy/secrets/secret-breaches.js







/** Secrets in what the change adds: those of the run in any encoding, and tokens of well-known shape. */
async function secretsInChange(leaving, secrets) {
    const find = (0,slices/* sliceFinder */.J)((0,renderings/* renderingsOf */.v)(secrets));
    const found = [];
    for (const { path, text, lineAt } of addedTexts(leaving))
        for (const { at, what, token } of await allIn(text, find))
            found.push({
                path,
                token,
                sentence: `${(0,finding/* placeOf */.$)({ file: (0,fold_path/* visiblePath */.ex)(path), line: lineAt(at) })} holds ${what}`,
            });
    for (const { path } of leaving.change)
        for (const { token } of await allIn(path, find))
            found.push({ path: '', token, sentence: 'the name of a changed file holds a secret' });
    return secretsOf(found);
}
/** The same for texts. `shapes`: whether tokens of well-known shape count, too. */
async function secretsInTexts(texts, secrets, shapes) {
    const find = (0,slices/* sliceFinder */.J)((0,renderings/* renderingsOf */.v)(secrets));
    const found = [];
    for (const { name, text } of texts)
        for (const { what, token } of shapes === 'count' ? await allIn(text, find) : knownIn(text, find))
            found.push({ path: '', token, sentence: `${name} holds ${what}` });
    return secretsOf(found);
}
function secretsOf(found) {
    const once = new Map(found.map(({ path, sentence }) => [sentence, { path, rule: 'secret', sentence }]));
    return { breaches: [...once.values()], tokens: [...new Set(found.map(({ token }) => token))] };
}
async function allIn(text, find) {
    return [...knownIn(text, find), ...(await findTokens(text))];
}
/** Also where only invisible characters part it; there, its place is that of the text. */
function knownIn(text, find) {
    const told = (kind) => `a secret of this run (${kind})`;
    const found = find(text);
    if (found.length > 0)
        return found.map(({ start, end, kind }) => ({
            at: start,
            what: told(kind),
            token: text.slice(start, end),
        }));
    const plain = (0,platform_text/* plainText */.wh)(text);
    if (plain === text)
        return [];
    return find(plain).map(({ kind }) => ({
        at: 0,
        what: told(`${kind}, between invisible characters`),
        token: text,
    }));
}

;// CONCATENATED MODULE: ./build/publish/policy/ruling.js


/**
 * The whole policy on a change: paths, caps, kinds, secrets. A token of well-known shape in the model's words is masked where
 * they are shown, and no reason to stop: it may quote what was there before. A secret of the run is.
 */
async function rulingOn(leaving, { secrets, words }) {
    const ruling = mayLeave(leaving);
    if (ruling.kind === 'blocked')
        return ruling;
    const said = await secretsInTexts([{ name: "the model's account", text: words }], secrets, 'pass');
    const added = await secretsInChange(leaving, secrets);
    const breaches = [...added.breaches, ...said.breaches];
    if (breaches.length === 0)
        return ruling;
    return { kind: 'blocked', breaches, reason: reasonOf(breaches), tokens: [...added.tokens, ...said.tokens] };
}
/** The last look at what is about to be published besides the change; null where nothing stands against it. */
async function secretInTexts({ branch, message, pullRequest }, secrets) {
    const texts = [
        { name: 'the name of the branch', text: branch },
        { name: 'the commit message', text: `${message.title}\n\n${message.body}` },
        { name: 'the title of the pull request', text: pullRequest.title },
        { name: 'the body of the pull request', text: pullRequest.body },
    ];
    const { breaches } = await secretsInTexts(texts, secrets, 'count');
    return breaches.length > 0 ? reasonOf(breaches) : null;
}


/***/ }),

/***/ 9417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Db: () => (/* binding */ MOST_PROPOSAL_BYTES),
/* harmony export */   E$: () => (/* binding */ proposalText),
/* harmony export */   f$: () => (/* binding */ SCHEMA_VERSION)
/* harmony export */ });
/** Grows with every change of what is in it: both jobs run the same version of the action. */
const SCHEMA_VERSION = 1;
const MOST_PROPOSAL_BYTES = 96 * 1024 * 1024;
/** The file that hands it over. */
function proposalText({ change, ...rest }) {
    const files = change.map(file => file.kind === 'delete'
        ? file
        : {
            ...file,
            content: file.content.toString('base64'),
            workingContent: undefined,
        });
    return `${JSON.stringify({ ...rest, files })}\n`;
}


/***/ }),

/***/ 2918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ readProposal)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/agent/patch/path-safety.js
var path_safety = __webpack_require__(4811);
// EXTERNAL MODULE: ./build/platform/errors.js
var errors = __webpack_require__(4779);
// EXTERNAL MODULE: ./build/publish/policy/fold-path.js
var fold_path = __webpack_require__(110);
;// CONCATENATED MODULE: ./build/publish/proposal/check.js
/** What was expected where. */
class Mismatch extends Error {
    at;
    expected;
    constructor(at, expected) {
        super(`${at || 'the file'}: ${expected}`);
        this.at = at;
        this.expected = expected;
    }
}
/** An object with these keys and no other; a key whose check takes undefined may be missing. */
function record(shape) {
    const checks = Object.entries(shape);
    return (value, at) => {
        if (!isPlainObject(value))
            throw new Mismatch(at, 'an object');
        const other = Object.keys(value).find(key => !Object.hasOwn(shape, key));
        if (other !== undefined)
            throw new Mismatch(at, 'no other keys than those of this version');
        const entries = checks.map(([key, check]) => [key, check(value[key], at === '' ? key : `${at}.${key}`)]);
        return Object.fromEntries(entries.filter(([, checked]) => checked !== undefined));
    };
}
function list(item, most) {
    return (value, at) => {
        if (!Array.isArray(value) || value.length > most)
            throw new Mismatch(at, `a list of at most ${most}`);
        return value.map((each, index) => item(each, `${at}[${index}]`));
    };
}
function check_text(mostBytes) {
    return (value, at) => {
        if (typeof value === 'string' && value.isWellFormed() && Buffer.byteLength(value) <= mostBytes)
            return value;
        throw new Mismatch(at, `a text of at most ${mostBytes} bytes`);
    };
}
function matching(pattern, expected) {
    return (value, at) => {
        if (typeof value === 'string' && pattern.test(value))
            return value;
        throw new Mismatch(at, expected);
    };
}
function whole(most = Number.MAX_SAFE_INTEGER) {
    return (value, at) => {
        if (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most)
            return Number(value);
        throw new Mismatch(at, `a whole number up to ${most}`);
    };
}
/** Not negative. */
const amount = (value, at) => {
    if (typeof value === 'number' && Number.isFinite(value) && value >= 0)
        return value;
    throw new Mismatch(at, 'a number');
};
function oneOf(...values) {
    return (value, at) => {
        const found = values.find(each => each === value);
        if (found !== undefined)
            return found;
        throw new Mismatch(at, `one of ${values.join(', ')}`);
    };
}
function nullable(check) {
    return (value, at) => (value === null ? null : check(value, at));
}
function optional(check) {
    return (value, at) => (value === undefined ? undefined : check(value, at));
}
/** Content in base64 as it is written, and no other spelling of it. */
const bytes = (value, at) => {
    const content = typeof value === 'string' ? Buffer.from(value, 'base64') : null;
    if (content !== null && content.toString('base64') === value)
        return content;
    throw new Mismatch(at, 'content in base64');
};
function isPlainObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./build/publish/proposal/proposal.js
var proposal_proposal = __webpack_require__(9417);
;// CONCATENATED MODULE: ./build/publish/proposal/read-proposal.js






/**
 * Takes a file for a proposal of this run: digest first, as nothing else of it can be trusted to be what the other job left,
 * then its form, then whose it is. Throws UserError.
 */
function readProposal(file, expected) {
    if (file.length > proposal_proposal/* MOST_PROPOSAL_BYTES */.Db)
        throw new errors/* UserError */.yo('proposal', `a file of at most ${proposal_proposal/* MOST_PROPOSAL_BYTES */.Db} bytes`, `${file.length} bytes`);
    const digest = (0,external_node_crypto_.createHash)('sha256').update(file).digest();
    if (!(0,external_node_crypto_.timingSafeEqual)(digest, Buffer.from(expected.sha256, 'hex')))
        throw new errors/* UserError */.yo('proposal-sha256', 'the digest of the proposal, as the job that made it told by its output: the file is another one', `${digest.toString('hex')} of the file`);
    const proposal = wellFormed(file);
    requireOurs(proposal, expected);
    return proposal;
}
function wellFormed(file) {
    try {
        const { files, ...rest } = FORM(JSON.parse(file.toString('utf8')), '');
        return { ...rest, change: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)) };
    }
    catch (error) {
        if (error instanceof Mismatch || error instanceof SyntaxError)
            throw new errors/* UserError */.yo('proposal', 'a proposal of this version of the action', error.message);
        throw error;
    }
}
function requireOurs({ repository, facts, change }, expected) {
    if (repository !== expected.repository)
        throw new errors/* UserError */.yo('proposal', `one for ${expected.repository}`, `one for ${repository}`);
    if (facts.runId !== expected.runId)
        throw new errors/* UserError */.yo('proposal', `one of this workflow run (${expected.runId})`, `one of the run ${facts.runId}`);
    const paths = change.map(({ path }) => path);
    if (paths.length === 0)
        throw new errors/* UserError */.yo('proposal', 'at least one changed file', 'none');
    const twice = paths.find((path, at) => paths.indexOf(path) !== at);
    if (twice !== undefined)
        throw new errors/* UserError */.yo('proposal', 'each path once', `${(0,fold_path/* visiblePath */.ex)(twice)} more than once`);
}
const SHORT_BYTES = 2_000;
const LONG_BYTES = 256 * 1024;
const MANY = 10_000;
const read_proposal_short = check_text(SHORT_BYTES);
const read_proposal_long = check_text(LONG_BYTES);
const sha = matching(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'the id of a commit');
/** Said before anything is done with a path, not even asked for. */
const path = (value, at) => {
    const problem = typeof value === 'string' ? (0,path_safety/* pathProblem */.z)(value) : 'it is no text';
    if (problem === null)
        return String(value);
    throw new Mismatch(at, `a path inside the repository, and ${problem}`);
};
const finding = record({
    file: read_proposal_short,
    line: nullable(whole()),
    rule: read_proposal_short,
    sentence: read_proposal_long,
    allowed: optional(oneOf(true)),
});
const testRun = record({
    ending: read_proposal_short,
    durationMs: amount,
});
const facts = record({
    verdict: oneOf('fixed', 'tests-changed'),
    reason: read_proposal_long,
    words: read_proposal_long,
    task: nullable(record({ text: read_proposal_long, check: read_proposal_long })),
    findings: list(finding, MANY),
    flags: list(finding, MANY),
    redRuns: list(testRun, MANY),
    greenRuns: list(testRun, MANY),
    costNanoUsd: amount,
    model: matching(/^[\w.:/-]{0,200}$/, 'the name of a model'),
    steps: whole(),
    testCommand: read_proposal_long,
    workingDirectory: read_proposal_short,
    runId: matching(/^\d{1,20}$/, 'the id of a workflow run'),
    signature: matching(/^[0-9a-f]{12}$/, 'a signature'),
    baseSha: sha,
    baseBranch: check_text(255),
    sandbox: oneOf('strict', 'off'),
    notes: list(read_proposal_long, MANY),
});
const written = (value, at) => {
    const file = record({
        kind: oneOf('write'),
        path,
        mode: oneOf('100644', '100755', '120000'),
        content: bytes,
    })(value, at);
    return { ...file, workingContent: file.content };
};
const deleted = record({ kind: oneOf('delete'), path });
const changed = (value, at) => value?.kind === 'delete' ? deleted(value, at) : written(value, at);
const FORM = record({
    schemaVersion: oneOf(proposal_proposal/* SCHEMA_VERSION */.f$),
    repository: matching(/^[\w.-]{1,100}\/[\w.-]{1,100}$/, 'owner/name'),
    headSha: sha,
    facts,
    files: list(changed, MANY),
    proof: nullable(check_text(8 * 1024 * 1024)),
});


/***/ }),

/***/ 214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ Unpublishable)
/* harmony export */ });
/** Expected by the recipe, and the end of it: `message` is the reason for people. */
class Unpublishable extends Error {
}


/***/ }),

/***/ 642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ permissionsFor),
/* harmony export */   q: () => (/* binding */ reasonFor)
/* harmony export */ });
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8034);

/** Why it was not published, in one sentence, with the setting to change where one would help. */
function reasonFor(answer, publication) {
    const rule = RULES.find(({ when }) => when(answer));
    return rule
        ? rule.say(answer, publication)
        : `GitHub refused ${answer.request}: ${answer.message} (${answer.status})`;
}
/** The first that fits. */
const RULES = [
    {
        when: ({ status }) => status === 0,
        say: ({ request, message }) => `GitHub did not answer ${request} (${message}): run the job again`,
    },
    {
        when: ({ status }) => status >= 500,
        say: ({ request, status }) => `GitHub kept failing at ${request} (${status}): run the job again`,
    },
    {
        when: _retry_js__WEBPACK_IMPORTED_MODULE_0__/* .isRateLimit */ .a,
        say: ({ message }) => `GitHub's rate limit for \`github-token\` is used up: ${message}`,
    },
    {
        when: ({ status }) => status === 401,
        say: () => 'GitHub no longer takes `github-token` (401): tokens of GitHub Apps live an hour, so make it with a shorter `max-minutes`, or publish in a job of its own',
    },
    {
        when: ({ message }) => /not permitted to create/i.test(message),
        say: () => 'GitHub Actions may not create pull requests here: turn on Settings > Actions > General > "Allow GitHub Actions to create and approve pull requests", or set `publish: branch`',
    },
    {
        when: needsWorkflows,
        say: () => "the branch would change workflow files, which the workflow's own token never may: set `github-token` to one of a GitHub App or a person with the permission `workflows: write`",
    },
    {
        when: ({ message }) => /secret/i.test(message) && /GH01[03]|push protection|push cannot contain/i.test(message),
        say: ({ message }) => `GitHub's push protection found a secret in the change: ${message}`,
    },
    {
        when: ({ message }) => /GH006|GH013|protected branch|rule violation|ruleset/i.test(message),
        say: ({ message }, { branch }) => `a branch protection rule or ruleset covers ${branch}: exempt it, or choose another \`branch-prefix\` (${message})`,
    },
    {
        when: ({ status }) => status === 403,
        say: answer => `\`github-token\` lacks a permission: add \`${permissionsFor(answer)}\` to the job's \`permissions\` (${answer.message})`,
    },
    {
        when: ({ message }) => /draft pull requests are not supported/i.test(message),
        say: () => 'this repository has no draft pull requests: set `draft: false`, or open one from the compare page',
    },
    {
        when: ({ status, fields }) => status === 422 && fields.includes('base'),
        say: (_, { baseBranch }) => `the branch ${baseBranch} is gone, so there is nothing to offer the fix to; set \`base\` to another branch`,
    },
    {
        when: ({ status, request }) => status === 422 && /\/git\/refs/.test(request),
        say: ({ message }, { branch }) => `GitHub refuses the branch ${branch} (${message}): a branch whose name it begins with may be in its way, so choose another \`branch-prefix\``,
    },
    {
        when: ({ status }) => status === 404,
        say: ({ request }, { owner, repository }) => `GitHub answered "not found" to ${request}: \`github-token\` may not write to ${owner}/${repository}`,
    },
];
/** The header lists alternatives: only what all of them hold is needed. */
function needsWorkflows(answer) {
    if (answer.status !== 403 && answer.status !== 422)
        return false;
    const sets = alternatives(answer);
    return /workflow/i.test(answer.message) || (sets.length > 0 && sets.every(set => /\bworkflows=/.test(set)));
}
/** As a workflow writes it: `contents: write`. What only reads here is followed by a call that writes. */
function permissionsFor(answer) {
    const [first] = alternatives(answer);
    if (!first)
        return answer.request.includes('/pulls') ? 'pull-requests: write' : 'contents: write';
    return first
        .split(',')
        .map(each => each.trim().replaceAll('_', '-').replace(/=.*/, ': write'))
        .join(', ');
}
function alternatives({ headers }) {
    return String(headers['x-accepted-github-permissions'] ?? '')
        .split(';')
        .map(set => set.trim())
        .filter(Boolean);
}


/***/ }),

/***/ 8034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ delayBefore),
/* harmony export */   a: () => (/* binding */ isRateLimit)
/* harmony export */ });
const ATTEMPTS = 5;
const FIRST_DELAY_MS = 1000;
/** What GitHub asks for where a secondary limit names no time. */
const SECONDARY_LIMIT_MS = 60_000;
const LONGEST_DELAY_MS = 120_000;
/** How long to wait before asking again; null where that would not help, or would take too long. */
function delayBefore(answer, attempt, recency) {
    if (attempt >= ATTEMPTS)
        return null;
    const backoff = FIRST_DELAY_MS * 2 ** (attempt - 1);
    if (isRateLimit(answer))
        return withinReason(Math.max(limitDelay(answer), backoff));
    const isPassing = answer.status === 0 || answer.status >= 500;
    return isPassing || (recency === 'just-written' && isNotYetSeen(answer)) ? backoff : null;
}
function isRateLimit({ status, headers, message }) {
    if (status === 429)
        return true;
    const isSpent = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
    return status === 403 && (isSpent || /rate limit/i.test(message));
}
function limitDelay({ headers }) {
    const after = Number(headers['retry-after'] ?? Number.NaN);
    if (Number.isFinite(after))
        return after * 1000;
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
    const isSpent = headers['x-ratelimit-remaining'] === '0';
    return isSpent && Number.isFinite(reset) ? reset * 1000 - Date.now() : SECONDARY_LIMIT_MS;
}
function withinReason(delay) {
    return delay <= LONGEST_DELAY_MS ? delay : null;
}
function isNotYetSeen({ status, message, fields }) {
    if (status === 404)
        return true;
    const isUnknown = /(?:object|sha) does not exist|is not a valid (?:blob|tree)/i.test(message);
    return status === 422 && (isUnknown || fields.some(field => field === 'head' || field === 'base'));
}


/***/ }),

/***/ 4850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ trailerLines),
/* harmony export */   i: () => (/* binding */ trailersOf)
/* harmony export */ });
const KEY = 'Codex-Max-Fix-';
const LINE = new RegExp(`^${KEY}([A-Za-z-]+): (.+)$`);
/** The last paragraph of a commit message, by which a later run knows its own work. */
function trailerLines(trailers) {
    return Object.entries(trailers)
        .map(([name, value]) => `${KEY}${name}: ${value.replace(/\s+/g, ' ').trim()}`)
        .join('\n');
}
/** Read where git reads trailers, in the last paragraph and nowhere else. */
function trailersOf(message) {
    const last = message
        .trimEnd()
        .split(/\n\s*\n/)
        .at(-1) ?? '';
    const pairs = last.split('\n').flatMap(line => {
        const [, name, value] = LINE.exec(line) ?? [];
        return name !== undefined && value !== undefined ? [[name, value]] : [];
    });
    return new Map(pairs);
}


/***/ }),

/***/ 4930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ treeWalk)
/* harmony export */ });
/* harmony import */ var _publication_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(214);

/** Looks paths up folder by folder, each folder once: a listing of the whole tree may come truncated. */
function treeWalk(api, rootTree) {
    const folders = new Map();
    const folder = (sha) => {
        const known = folders.get(sha) ?? listing(api, sha);
        folders.set(sha, known);
        return known;
    };
    return async (path) => {
        let entry = { mode: '040000', sha: rootTree };
        for (const name of path.split('/')) {
            if (entry.mode !== '040000')
                return entry;
            const next = (await folder(entry.sha)).get(name);
            if (!next)
                return null;
            entry = next;
        }
        return entry;
    };
}
async function listing(api, tree_sha) {
    const { data } = await api.ask(to => api.rest.git.getTree({ ...to, tree_sha }));
    if (data.truncated)
        throw new _publication_js__WEBPACK_IMPORTED_MODULE_0__/* .Unpublishable */ .J('GitHub lists a folder of the repository only in part, because it holds too many files');
    return new Map(data.tree.map(({ path, mode, sha }) => [path, { mode, sha }]));
}


/***/ }),

/***/ 90:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ harmless),
/* harmony export */   Kw: () => (/* binding */ harmlessLine),
/* harmony export */   bI: () => (/* binding */ harmlessBlock)
/* harmony export */ });
/* harmony import */ var _platform_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4031);

// Written as an entity or not, GitHub reads mentions and references from the text that is shown, and mail programs from
// the plain one. A space without width in between keeps them from being read, in every place.
const GAP = '\u200b';
const COLUMNS = 100;
/** Untrusted text that stays text in a commit message: no mention, reference, address, "skip ci" or trailer comes of it. */
function harmless(text) {
    return (0,_platform_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text).replace(/[@#[]|:(?=\/\/)|GH-|\bwww(?=\.)/gi, `$&${GAP}`);
}
/** The same, on one line. */
function harmlessLine(text) {
    return harmless(text).replace(/\s+/g, ' ').trim();
}
/** The same as a quoted block that keeps its lines and cannot be left. */
function harmlessBlock(text) {
    const lines = harmless(text)
        .split('\n')
        .flatMap(line => wrapped(line));
    return (0,_platform_text_js__WEBPACK_IMPORTED_MODULE_0__/* .fenced */ .OF)(lines.join('\n'), 'text');
}
function wrapped(line) {
    const lines = [];
    let rest = line;
    while (rest.length > COLUMNS) {
        const space = rest.lastIndexOf(' ', COLUMNS);
        if (space <= 0)
            break;
        lines.push(rest.slice(0, space));
        rest = rest.slice(space + 1);
    }
    return [...lines, rest];
}


/***/ }),

/***/ 7971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ runUrl),
/* harmony export */   x: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _report_story_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7234);

/** What commit message and pull request will tell, from what is known in the job that has repaired. */
function factsOf({ settings, target, desk, redact }, { broken, repaired, proof, flags }) {
    const { github, testCommand, workingDirectory, task } = settings;
    const story = desk.story();
    return {
        ...proof.end,
        words: redact(repaired.words),
        task: task && { ...task, text: redact(task.text) },
        findings: proof.findings,
        flags,
        redRuns: broken.red.map(testRunFact),
        greenRuns: proof.green.map(testRunFact),
        costNanoUsd: story.spentNanoUsd,
        model: story.model,
        steps: story.steps.length,
        testCommand,
        workingDirectory,
        runId: github.runId,
        runUrl: runUrl(settings),
        signature: broken.failure.signature,
        baseSha: target.baseSha,
        baseBranch: target.baseBranch,
        sandbox: settings.sandbox.mode,
        notes: desk.notes(),
    };
}
function runUrl({ github }) {
    const { serverUrl, owner, repository, runId } = github;
    return `${serverUrl}/${owner}/${repository}/actions/runs/${runId}`;
}
function testRunFact({ ending, durationMs }) {
    return { ending: (0,_report_story_js__WEBPACK_IMPORTED_MODULE_0__/* .endingText */ .pG)(ending), durationMs };
}


/***/ }),

/***/ 1298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ publishFix)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/publish/approval.js
/** Since 2026-06 workflows of such a pull request are created, but wait for a click (docs.github.com, GITHUB_TOKEN). */
function approvalNotes(tokenKind) {
    if (tokenKind === 'other')
        return [];
    return [
        "If the workflow's own token made this pull request, its CI waits until someone with write access approves it; with a GitHub App token or a personal access token it starts at once.",
    ];
}

// EXTERNAL MODULE: ./build/agent/prices.js
var prices = __webpack_require__(6006);
// EXTERNAL MODULE: ./build/platform/text.js
var platform_text = __webpack_require__(4031);
// EXTERNAL MODULE: ./build/sandbox/unconfined.js
var unconfined = __webpack_require__(3677);
// EXTERNAL MODULE: ./build/publish/untrusted.js
var untrusted = __webpack_require__(90);
;// CONCATENATED MODULE: ./build/publish/body.js




/** GitHub's limit, but for the note of an update. */
const LONGEST_BODY = 65_536 - 512;
const ROOM_BYTES = 32_768;
/** Whatever stands in the facts: with this room it fits, however much escaping makes of it. */
const LEAST_ROOM_BYTES = 512;
const LONGEST_LIST = 20;
/** What a reviewer reads first. Untrusted texts are cut, the longest ones first, until it fits. */
function pullRequestBody(facts) {
    for (let room = ROOM_BYTES; room > LEAST_ROOM_BYTES; room /= 2) {
        const body = bodyWithin(facts, room);
        if (body.length <= LONGEST_BODY)
            return body;
    }
    return bodyWithin(facts, LEAST_ROOM_BYTES);
}
/** `room`: bytes for the model's words; every other text gets a sixteenth of it. */
function bodyWithin(facts, room) {
    const line = (text) => (0,platform_text/* inlineMarkdown */.x)((0,platform_text/* headBytes */.c4)(text, room / 16));
    const sections = [
        `**${facts.verdict}**: ${line(facts.reason)}.`,
        facts.sandbox === 'off' ? `> [!CAUTION]\n> ${unconfined/* UNCONFINED */.S}` : '',
        banner(facts, line),
        list(facts.notes, note => line(note)),
        assignment(facts, line, room / 4),
        words(facts, line, room),
        risks(facts, line),
        proof(facts, line),
        again(facts, line, room / 16),
        colophon(facts, line),
    ];
    return sections.filter(Boolean).join('\n\n');
}
function banner({ verdict, findings }, line) {
    if (findings.length === 0)
        return '';
    const warns = findings.some(finding => !finding.allowed);
    const text = verdict === 'tests-changed'
        ? '**This change also touches what decides whether it is right.** Green proves little before these are reviewed:'
        : 'This change also edits tests. It is green without these edits too:';
    return [warns ? '[!WARNING]' : '[!NOTE]', text, '', list(findings, finding => line(finding.sentence))]
        .join('\n')
        .split('\n')
        .map(quoted => `> ${quoted}`.trimEnd())
        .join('\n');
}
/** Of a file of the repository as often as not, and so untrusted. */
function assignment({ task }, line, room) {
    if (!task)
        return '';
    const checked = task.check === ''
        ? 'Nothing but the tests checked whether it was done.'
        : `It was checked, before and after, by \`task-check\`: ${line(task.check)}`;
    return ['### Task', (0,untrusted/* harmlessBlock */.bI)((0,platform_text/* cutMiddle */.it)((0,platform_text/* plainText */.wh)(task.text).trim(), room)), checked].join('\n\n');
}
function words(facts, line, room) {
    if (facts.words.trim() === '')
        return '';
    return [
        '### What was wrong and what was changed',
        `In the words of ${line(facts.model)}, unverified:`,
        (0,untrusted/* harmlessBlock */.bI)((0,platform_text/* cutMiddle */.it)((0,platform_text/* plainText */.wh)(facts.words).trim(), room)),
    ].join('\n\n');
}
function risks({ flags }, line) {
    if (flags.length === 0)
        return '';
    return `### Look twice\n\n${list(flags, flag => line(`${flag.sentence}${place(flag)}`))}`;
}
function place({ line }) {
    return line === null ? '' : ` (line ${line})`;
}
function proof({ redRuns, greenRuns }, line) {
    const rows = [...runRows('before', redRuns, line), ...runRows('after, in a fresh copy', greenRuns, line)];
    const table = ['| | ended | took |', '|---|---|---:|', ...rows];
    return ['### Proof', 'The tests, before the change and with it:', table.join('\n')].join('\n\n');
}
function runRows(label, runs, line) {
    const rows = runs
        .slice(0, LONGEST_LIST)
        .map(run => `| ${label} | ${line(run.ending)} | ${(0,platform_text/* seconds */.YA)(run.durationMs)} |`);
    const more = runs.length - rows.length;
    return more > 0 ? [...rows, `| ${label} | ${(0,platform_text/* count */.U9)(more, 'more run')} | |`] : rows;
}
/** The command is the workflow author's, and to be copied as it is. */
function again({ testCommand, workingDirectory, baseSha }, line, room) {
    const where = workingDirectory === '.' ? '' : `, in ${line(workingDirectory)}`;
    const command = (0,platform_text/* fenced */.OF)((0,platform_text/* headBytes */.c4)((0,platform_text/* plainText */.wh)(testCommand), room), 'bash');
    return `To repeat it, run this on the branch${where}:\n\n${command}\n\n${verifying(baseSha)}`;
}
function verifying(baseSha) {
    const commit = baseSha.replace(/[^0-9a-f]/g, '');
    return `To check the whole proof again, take \`proof.json\` and \`patch.diff\` from the artifact of the run and, in a checkout of codex-max-fix, run \`npm start -- --verify proof.json --repo CLONE\` with a clone at its base commit ${commit}.`;
}
function colophon(facts, line) {
    const made = `Made by ${line(facts.model)} in ${(0,platform_text/* count */.U9)(facts.steps, 'step')} for $${(0,prices/* usd */.dR)(facts.costNanoUsd)}`;
    const run = /^https?:\/\/[\w.:/-]+$/.test(facts.runUrl) ? `, [in this run](${facts.runUrl})` : '';
    const marker = `<!-- codex-max-fix: ${facts.signature.replace(/[^\w.]/g, '')} -->`;
    return `${made}${run}. Review it as you would a stranger's.\n\n${marker}`;
}
function list(items, text) {
    const shown = items.slice(0, LONGEST_LIST).map(item => `- ${text(item)}`);
    const more = items.length - shown.length;
    return [...shown, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n');
}

// EXTERNAL MODULE: ./build/publish/branch-name.js
var branch_name = __webpack_require__(2232);
// EXTERNAL MODULE: ./build/agent/given-task.js
var given_task = __webpack_require__(6997);
// EXTERNAL MODULE: ./build/publish/trailers.js
var trailers = __webpack_require__(4850);
;// CONCATENATED MODULE: ./build/publish/commit-message.js





const DEFAULT_TITLE = 'Fix failing tests on {base}';
const TITLE_BYTES = 200;
const WORDS_BYTES = 4000;
/** Title line, body and trailers. `template`: the input `commit-message`, its first line the title; empty: our own. */
function commitMessage(facts, template) {
    const [, ...rest] = filled(template, facts).split('\n');
    const paragraphs = [rest.join('\n').trim(), `${(0,untrusted/* harmlessLine */.Kw)(facts.reason)}.`, commit_message_words(facts), commit_message_trailers(facts)];
    return { title: titleOf(facts, template), body: paragraphs.filter(Boolean).join('\n\n') };
}
/** The first line of a template, its placeholders filled, or of the task: for commits and pull requests. */
function titleOf(facts, template) {
    const [title = ''] = filled(template.trim() || DEFAULT_TITLE, facts).split('\n');
    const ofTask = template.trim() === '' && facts.task ? (0,untrusted/* harmlessLine */.Kw)((0,given_task/* taskTitle */.O)(facts.task)) : '';
    return (0,platform_text/* headBytes */.c4)(ofTask || title.trim(), TITLE_BYTES);
}
/** The template is the workflow author's; what goes into it may be anybody's. */
function filled(template, facts) {
    const values = new Map([
        ['{base}', facts.baseBranch],
        ['{signature}', facts.signature],
        ['{run-id}', facts.runId],
    ]);
    const text = template.trim().replaceAll('\r\n', '\n');
    return text.replace(/\{(?:base|signature|run-id)\}/g, name => (0,untrusted/* harmlessLine */.Kw)(values.get(name) ?? name));
}
/** Quoted line by line, so that none of them looks like ours. */
function commit_message_words({ words, model }) {
    const text = (0,untrusted/* harmless */.Is)((0,platform_text/* headBytes */.c4)(words, WORDS_BYTES)).trim();
    if (text === '')
        return '';
    const quoted = text.split('\n').map(line => `> ${line}`.trimEnd());
    return [`In the words of ${(0,untrusted/* harmlessLine */.Kw)(model)}, unverified:`, '', ...quoted].join('\n');
}
function commit_message_trailers(facts) {
    return (0,trailers/* trailerLines */.N)({
        Signature: facts.signature,
        Base: facts.baseSha,
        Run: facts.runUrl,
        Model: (0,untrusted/* harmlessLine */.Kw)(facts.model),
        'Cost-USD': (0,prices/* usd */.dR)(facts.costNanoUsd),
    });
}

// EXTERNAL MODULE: ./build/publish/policy/ruling.js + 13 modules
var ruling = __webpack_require__(99);
// EXTERNAL MODULE: ./build/publish/answer.js
var publish_answer = __webpack_require__(6092);
// EXTERNAL MODULE: ./build/publish/api.js
var publish_api = __webpack_require__(3748);
// EXTERNAL MODULE: ./build/publish/base-branch.js
var base_branch = __webpack_require__(5268);
// EXTERNAL MODULE: ./build/publish/branch-place.js
var branch_place = __webpack_require__(1576);
// EXTERNAL MODULE: ./build/publish/publication.js
var publish_publication = __webpack_require__(214);
;// CONCATENATED MODULE: ./build/publish/branch.js



/** Runs on the same failure take turns on one branch; each look after the first means that another one was faster. */
const LOOKS = 8;
const FIRST_PAUSE_MS = 250;
/**
 * Puts the tree on the branch of this failure, as one commit on the base commit. Never over commits of others, but for
 * one that arrives between the look and the push: GitHub has no forced update on a condition in its REST API.
 */
async function pushTree(api, publication, tree) {
    const { baseSha, message } = publication;
    const commit = { message: `${message.title}\n\n${message.body}`, tree, parents: [baseSha] };
    const { data } = await api.askAfterWrite(to => api.rest.git.createCommit({ ...to, ...commit }));
    for (let look = 0; look < LOOKS; look += 1) {
        const place = await (0,branch_place/* placeOf */.$)(api, publication, tree);
        if (place.kind === 'settled')
            return { branch: place.branch, commitSha: place.commitSha };
        if (await isPut(api, place, data.sha))
            return { branch: place.branch, commitSha: data.sha };
        await api.pause(FIRST_PAUSE_MS * 2 ** look);
    }
    throw new publish_publication/* Unpublishable */.J(`other runs keep moving the branch ${publication.branch}: give the workflow a \`concurrency\` group`);
}
/** False where another run was there between the look and the push. */
async function isPut(api, place, sha) {
    const ref = `heads/${place.branch}`;
    try {
        if (place.kind === 'free')
            await api.askAfterWrite(to => api.rest.git.createRef({ ...to, ref: `refs/${ref}`, sha }));
        else
            await api.askAfterWrite(to => api.rest.git.updateRef({ ...to, ref, sha, force: true }));
        return true;
    }
    catch (error) {
        if ((0,publish_answer/* alreadyExists */.B$)(error) || wasMoved(error))
            return false;
        throw error;
    }
}
function wasMoved(error) {
    const answer = (0,publish_answer/* answerOf */.ut)(error);
    return answer?.status === 422 && /reference (?:does not exist|cannot be updated)/i.test(answer.message);
}

;// CONCATENATED MODULE: ./build/publish/company.js

/** Adds the labels and people that are missing, as far as GitHub lets us. What did not work becomes notes. */
async function addCompany(api, pull, wanted) {
    const labels = missing(wanted.labels, pull.labels);
    const reviewers = missing(wanted.reviewers, pull.reviewers);
    const assignees = missing(wanted.assignees, pull.assignees);
    const notes = [
        labels.length > 0 && (await noted('labels', () => addLabels(api, pull, labels))),
        reviewers.length > 0 && (await noted('reviewers', () => askReviewers(api, pull, reviewers))),
        assignees.length > 0 && (await noted('assignees', () => company_assign(api, pull, assignees))),
    ];
    return notes.filter(note => typeof note === 'string');
}
/** Names are compared without case, teams by their slug alone, as GitHub lists them. */
function missing(wanted, present) {
    const known = new Set(present.map(name => name.toLowerCase()));
    return wanted.filter(name => !known.has(slugOf(name).toLowerCase()));
}
function slugOf(name) {
    return name.slice(name.lastIndexOf('/') + 1);
}
/** `add` answers what was left out. Only what GitHub refuses becomes a note: an abort stays one. */
async function noted(input, add) {
    try {
        const left = await add();
        return left.length === 0 ? null : `GitHub left out ${left.join(', ')} from \`${input}\`.`;
    }
    catch (error) {
        const answer = (0,publish_answer/* answerOf */.ut)(error);
        if (!answer)
            throw error;
        return `The \`${input}\` could not be added to the pull request: ${answer.message} (${answer.status}).`;
    }
}
async function addLabels(api, pull, labels) {
    const body = { issue_number: pull.number, labels: [...labels] };
    await api.askAfterWrite(to => api.rest.issues.addLabels({ ...to, ...body }));
    return [];
}
async function askReviewers(api, pull, names) {
    const body = {
        pull_number: pull.number,
        reviewers: names.filter(name => !name.includes('/')),
        team_reviewers: names.filter(name => name.includes('/')).map(slugOf),
    };
    await api.askAfterWrite(to => api.rest.pulls.requestReviewers({ ...to, ...body }));
    return [];
}
/** GitHub leaves out without a word who cannot be assigned. */
async function company_assign(api, pull, assignees) {
    const body = { issue_number: pull.number, assignees: [...assignees] };
    const { data } = await api.askAfterWrite(to => api.rest.issues.addAssignees({ ...to, ...body }));
    return missing(assignees, (data.assignees ?? []).map(each => each.login));
}

// EXTERNAL MODULE: ./build/publish/compare-url.js
var compare_url = __webpack_require__(5811);
;// CONCATENATED MODULE: ./build/publish/pull-request.js

/** The one open pull request of the branch for the base branch: the one that is there, brought up to date, or a new one. */
async function offerPullRequest(api, publication, branch) {
    const found = await openOne(api, publication, branch);
    if (found)
        return updated(api, publication, found);
    try {
        const { title, body, draft } = publication.pullRequest;
        const request = { title, body, draft, head: branch, base: publication.baseBranch };
        const { data } = await api.askAfterWrite(to => api.rest.pulls.create({ ...to, ...request }));
        return pullRequest(data, false);
    }
    catch (error) {
        if (!(0,publish_answer/* alreadyExists */.B$)(error))
            throw error;
        const other = await openOneSoon(api, publication, branch);
        if (other)
            return updated(api, publication, other);
        throw error;
    }
}
async function openOne(api, publication, branch) {
    const query = {
        state: 'open',
        head: `${publication.owner}:${branch}`,
        base: publication.baseBranch,
    };
    const { data } = await api.ask(to => api.rest.pulls.list({ ...to, ...query }));
    return data[0] ?? null;
}
const pull_request_LOOKS = 4;
/** What a parallel run has just made may take a moment to be listed. */
async function openOneSoon(api, publication, branch) {
    for (let look = 0; look < pull_request_LOOKS; look += 1) {
        const found = await openOne(api, publication, branch);
        if (found)
            return found;
        await api.pause(1000 * 2 ** look);
    }
    return null;
}
async function updated(api, publication, found) {
    const { title, body } = publication.pullRequest;
    const before = found.body ?? '';
    if (found.title !== title || withoutNote(before) !== body) {
        const change = { pull_number: found.number, title, body: body + noteOn(before, publication) };
        await api.askAfterWrite(to => api.rest.pulls.update({ ...to, ...change }));
    }
    return pullRequest(found, true);
}
const NOTE = '\n\nUpdated in place: ';
const BASE = /\bits base commit ([0-9a-f]{40})\./;
function withoutNote(body) {
    const at = body.lastIndexOf(NOTE);
    return at === -1 ? body : body.slice(0, at);
}
/** What is different from the text before, of which only its base commit is believed. */
function noteOn(before, { baseSha }) {
    const [, was] = BASE.exec(before) ?? [];
    if (was === undefined)
        return `${NOTE}title and text were rewritten by this run.`;
    return was === baseSha
        ? `${NOTE}another fix of the same commit stood here before.`
        : `${NOTE}the fix before was made for ${was}, this one is for ${baseSha}.`;
}
function pullRequest(pull, wasThere) {
    const people = (pull.requested_reviewers ?? []).map(each => each.login);
    const teams = (pull.requested_teams ?? []).map(each => each.slug);
    return {
        number: pull.number,
        url: pull.html_url,
        updated: wasThere,
        labels: pull.labels.flatMap(label => label.name ?? []),
        reviewers: [...people, ...teams],
        assignees: (pull.assignees ?? []).map(each => each.login),
    };
}

// EXTERNAL MODULE: ./build/publish/reason.js
var reason = __webpack_require__(642);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/platform/git.js
var git = __webpack_require__(3454);
;// CONCATENATED MODULE: ./build/publish/merge-file.js
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




/** git answers the number of conflicts up to here; above, that it could not merge at all. */
const MOST_CONFLICTS = 127;
const BINARY_PROBE_BYTES = 8000;
/** Git's own three-way merge, by hunk; no repository and no token is involved. Null: both changed the same lines. */
async function mergeFile(sides) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (Object.values(sides).some(isBinary))
            return null;
        const scratch = __addDisposableResource(env_1, await (0,external_node_fs_promises_.mkdtempDisposable)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'codex-max-fix-merge-')), true);
        const directory = scratch.path;
        for (const [name, content] of Object.entries(sides))
            await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(directory, name), content);
        try {
            return await (0,git/* git */.$)(['merge-file', '-p', 'ours', 'base', 'theirs'], { directory });
        }
        catch (error) {
            if (isConflict(error))
                return null;
            throw error;
        }
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
/** As git tells it: a NUL near the start. */
function isBinary(content) {
    return content.subarray(0, BINARY_PROBE_BYTES).includes(0);
}
function isConflict(error) {
    const code = error.cause?.code;
    return typeof code === 'number' && code > 0 && code <= MOST_CONFLICTS;
}

// EXTERNAL MODULE: ./build/publish/tree-walk.js
var tree_walk = __webpack_require__(4930);
;// CONCATENATED MODULE: ./build/publish/rebase.js




/** The change as it reads on the base commit. Throws Unpublishable for a file that cannot be carried over. */
async function onBase(api, publication) {
    const { baseSha, headSha, change } = publication;
    const baseTree = await treeOf(api, baseSha);
    if (headSha === baseSha)
        return { baseTree, change, merged: [] };
    const [entryAtHead, entryAtBase] = [(0,tree_walk/* treeWalk */.U)(api, await treeOf(api, headSha)), (0,tree_walk/* treeWalk */.U)(api, baseTree)];
    const carried = [];
    const merged = [];
    for (const file of change) {
        const [head, base] = await Promise.all([entryAtHead(file.path), entryAtBase(file.path)]);
        const isSame = head?.sha === base?.sha && head?.mode === base?.mode;
        if (!isSame)
            merged.push(file.path);
        carried.push(...(isSame ? [file] : await carriedOver(api, file, { head, base })));
    }
    if (carried.length > 0)
        return { baseTree, change: carried, merged };
    throw new publish_publication/* Unpublishable */.J(`nothing of the fix is left on ${baseSha.slice(0, 7)}: what it does is done there already`);
}
async function treeOf(api, commit_sha) {
    try {
        return (await api.ask(to => api.rest.git.getCommit({ ...to, commit_sha }))).data.tree.sha;
    }
    catch (error) {
        if ((0,publish_answer/* isMissing */.b2)(error))
            throw new publish_publication/* Unpublishable */.J(`GitHub does not show the commit ${commit_sha.slice(0, 7)}: it is gone, or \`github-token\` lacks \`contents: read\``);
        throw error;
    }
}
/** Nothing where the base commit has already what the fix wants. */
async function carriedOver(api, file, places) {
    const { head, base } = places;
    if (file.kind === 'delete' && base === null)
        return [];
    if (file.kind === 'delete' || !isRegular(head) || !isRegular(base) || !isRegular(file))
        throw conflict(file);
    const [before, ours] = await Promise.all([contentOf(api, head.sha), contentOf(api, base.sha)]);
    const content = head.sha === base.sha ? file.content : await mergeFile({ base: before, ours, theirs: file.content });
    if (content === null)
        throw conflict(file);
    const mode = file.mode === head.mode ? base.mode : file.mode;
    if (mode === base.mode && content.equals(ours))
        return [];
    return [{ ...file, mode, content, workingContent: content }];
}
function isRegular(entry) {
    return entry?.mode === '100644' || entry?.mode === '100755';
}
async function contentOf(api, file_sha) {
    const { data } = await api.ask(to => api.rest.git.getBlob({ ...to, file_sha }));
    return Buffer.from(data.content, 'base64');
}
function conflict({ path }) {
    return new publish_publication/* Unpublishable */.J(`${path} differs between the merge commit that was tested and the pull request's head in the same place that the fix touches: update the pull request's branch, or check out its head with \`ref: \${{ github.event.pull_request.head.sha }}\``);
}

// EXTERNAL MODULE: ./build/publish/parallel.js
var parallel = __webpack_require__(4765);
;// CONCATENATED MODULE: ./build/publish/tree.js

const BLOBS_AT_ONCE = 8;
/** More make GitHub's requests slow, and in the end time out. */
const ENTRIES_PER_TREE = 100;
/** The base tree with the change laid over it. The SHA of the new tree. */
async function writeTree(api, baseTree, change) {
    const needed = withoutImplied(change);
    const entries = await (0,parallel/* inParallel */.H)(needed, BLOBS_AT_ONCE, file => entryOf(api, file));
    let tree = baseTree;
    for (let from = 0; from < entries.length; from += ENTRIES_PER_TREE) {
        const body = { base_tree: tree, tree: entries.slice(from, from + ENTRIES_PER_TREE) };
        tree = (await api.askAfterWrite(to => api.rest.git.createTree({ ...to, ...body }))).data.sha;
    }
    return tree;
}
/** A file in the place of a folder replaces all that was in it; deleting that as well would be an error. */
function withoutImplied(change) {
    const written = new Set(change.filter(file => file.kind === 'write').map(file => file.path));
    return change.filter(file => file.kind === 'write' || !foldersOf(file.path).some(path => written.has(path)));
}
/** `a/b/c` lies in `a` and `a/b`. */
function foldersOf(path) {
    const parts = path.split('/');
    return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}
async function entryOf(api, file) {
    if (file.kind === 'delete')
        return { path: file.path, mode: '100644', type: 'blob', sha: null };
    const content = file.content.toString('base64');
    const { data } = await api.ask(to => api.rest.git.createBlob({ ...to, content, encoding: 'base64' }));
    return { path: file.path, mode: file.mode, type: 'blob', sha: data.sha };
}

;// CONCATENATED MODULE: ./build/publish/publish.js












/**
 * Offers a fix through the REST API alone: blobs, tree, commit, branch, pull request, each step safe to repeat. What
 * GitHub refuses is an answer; after `signal` nothing is pushed. Throws only for what is a mistake of our own.
 */
async function publish(github, publication, options) {
    const api = (0,publish_api/* openApi */.N)(github, publication, options);
    const notes = [];
    let tip = null;
    try {
        const rebased = await onBase(api, publication);
        notes.push(...mergeNotes(publication, rebased));
        const tree = await writeTree(api, rebased.baseTree, rebased.change);
        await (0,base_branch/* requireBase */.X)(api, publication);
        tip = await pushTree(api, publication, tree);
        options.heard(tip);
        if (publication.publish === 'branch')
            return { kind: 'published', ...tip, pullRequest: null, notes };
        const pullRequest = await offered(api, publication, { tip, notes, heard: options.heard });
        return { kind: 'published', ...tip, pullRequest, notes };
    }
    catch (error) {
        const reason = options.signal.aborted ? CANCELLED : reasonOf(error, publication);
        return { kind: 'failed', reason, ...standing(publication, tip), notes };
    }
}
const CANCELLED = 'the run was cancelled before the fix was published';
async function offered(api, publication, { tip, notes, heard }) {
    const pull = await offerPullRequest(api, publication, tip.branch);
    const { number, url, updated } = pull;
    heard({ pullRequest: { number, url } });
    notes.push(...approvalNotes(publication.tokenKind));
    notes.push(...(await addCompany(api, pull, publication.pullRequest)));
    return { number, url, updated };
}
function mergeNotes({ headSha, baseSha }, { merged }) {
    if (merged.length === 0)
        return [];
    const [head, base] = [headSha.slice(0, 7), baseSha.slice(0, 7)];
    return [
        `The proof ran on the merge commit ${head}; the branch starts at ${base}, where ${merged.join(', ')} differ, so the fix was carried over by hunk.`,
    ];
}
function reasonOf(error, publication) {
    if (error instanceof publish_publication/* Unpublishable */.J)
        return error.message;
    const answer = (0,publish_answer/* answerOf */.ut)(error);
    if (answer)
        return (0,reason/* reasonFor */.q)(answer, publication);
    throw error;
}
function standing(publication, tip) {
    if (tip === null)
        return { branch: null, commitSha: null, compareUrl: null };
    return { ...tip, compareUrl: (0,compare_url/* compareUrl */.X)(publication, tip.branch) };
}

// EXTERNAL MODULE: ./build/stages/github.js
var stages_github = __webpack_require__(2803);
;// CONCATENATED MODULE: ./build/stages/publish-fix.js








/** Offers a proven fix as the input `publish` says. What GitHub refuses ends the run with the patch kept. */
async function publishFix(office, fix) {
    const { settings, desk, secrets, cancel } = office;
    const { verdict, reason } = fix.facts;
    if (settings.publish === 'none')
        return { verdict, reason };
    const github = await (0,stages_github/* connect */.N)(settings.github);
    const publication = publicationOf(settings, fix, settings.publish);
    const secret = await (0,ruling/* secretInTexts */.K)(publication, secrets);
    if (secret !== null)
        return { verdict: 'blocked', reason: secret };
    const sleep = (milliseconds) => (0,promises_.setTimeout)(milliseconds, undefined, { signal: cancel });
    const heard = (fact) => tell(desk, fact);
    const published = await publish(github, publication, { signal: cancel, sleep, heard });
    for (const note of published.notes)
        desk.note(note);
    return published.kind === 'published' ? { verdict, reason } : failed(published, office);
}
function failed({ reason, compareUrl }, { desk, cancel }) {
    if (cancel.aborted)
        return { verdict: 'cancelled', reason };
    if (compareUrl)
        desk.note(`The branch stands; compare and open the pull request by hand: ${compareUrl}`);
    return { verdict: 'publish-failed', reason };
}
function tell(desk, { branch, commitSha, pullRequest }) {
    if (branch)
        desk.output('branch', branch);
    if (commitSha)
        desk.output('commit-sha', commitSha);
    if (!pullRequest)
        return;
    desk.output('pull-request-number', pullRequest.number);
    desk.output('pull-request-url', pullRequest.url);
}
function publicationOf({ github, pullRequest }, { facts, target, headSha, change }, kind) {
    const { signature } = facts;
    const told = { ...facts, notes: [...facts.notes, ...approvalNotes(tokenKind(github.token))] };
    const text = { title: titleOf(told, pullRequest.title), body: pullRequestBody(told) };
    return {
        ...github,
        ...target,
        publish: kind,
        headSha,
        branch: (0,branch_name/* branchName */.a)(pullRequest.branchPrefix, target.baseBranch, signature),
        signature,
        change,
        message: commitMessage(told, pullRequest.commitMessage || pullRequest.title),
        pullRequest: { ...pullRequest, ...text, draft: pullRequest.draft || isForPeople(facts) },
        tokenKind: tokenKind(github.token),
    };
}
/** What may have been weakened, or came from commands that nothing confined, is never offered as ready. */
function isForPeople({ verdict, sandbox }) {
    return verdict === 'tests-changed' || sandbox === 'off';
}
/** Tokens of GitHub Apps begin so; the workflow's own is one of them. */
function tokenKind(token) {
    return token.startsWith('ghs_') ? 'workflow' : 'other';
}


/***/ })

};
