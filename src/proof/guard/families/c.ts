import { C_COMMENTS, type Family } from './family.ts'

export const C: Family = {
  name: 'c',
  files: /\.(?:c|h|cc|cpp|cxx|hh|hpp|hxx|m|mm)$/i,
  ...C_COMMENTS,
  framework:
    /#\s{0,9}include\s{0,9}[<"](?:gtest|gmock|catch2|doctest|check\.h|cmocka|unity\.h|CUnit|boost\/test)/,
  test: /^[ \t]*(?:TEST|TEST_F|TEST_P|TEST_CASE|START_TEST|BOOST_AUTO_TEST_CASE|SCENARIO)\s{0,9}\(\s{0,9}([^){]{1,200})|^[ \t]*(?:static\s{1,9})?(?:void|int|bool)\s{1,9}(test_?\w{1,200})\s{0,9}\(/,
  assertion:
    /\b(?:assert\w{0,30}|(?:ASSERT|EXPECT|REQUIRE|CHECK|CU_ASSERT|TEST_ASSERT|BOOST_\w{1,20})\w{0,40}|ck_assert\w{0,40}|abort)\s{0,9}\(/,
  weak: /\b(?:ASSERT|EXPECT)_(?:TRUE|FALSE|NE|GT|GE|LT|LE|NEAR|NO_THROW|ANY_THROW)\s{0,9}\(|\b(?:ASSERT|EXPECT)_(?:NOT_NULL|NULL)\b/,
  hollow:
    /\b(?:assert|ASSERT_TRUE|EXPECT_TRUE|CHECK|REQUIRE)\s{0,9}\(\s{0,9}(?:true|1)\s{0,9}\)|\b(?:ASSERT|EXPECT)_EQ\s{0,9}\(\s{0,9}([\w.]{1,60})\s{0,9},\s{0,9}\1\s{0,9}\)/,
  skip: /\bGTEST_SKIP\b|\bDISABLED_\w|^\s*#\s{0,9}if\s{1,9}(?:0|false)\b|\bTEST_IGNORE\w{0,20}\s{0,9}\(|\bSKIP\s{0,9}\(|\[(?:\.|!hide)\]|\[!mayfail\]|^\s*#\s{0,9}define\s{1,9}NDEBUG\b/,
  focus: /\bGTEST_FLAG_SET\s{0,9}\(\s{0,9}filter|\bGTEST_FLAG\s{0,9}\(\s{0,9}filter\b|\*\s{0,9}doctest::only/,
  expectedFailure:
    /\[!shouldfail\]|\bEXPECT_NONFATAL_FAILURE\b|\bshould_fail\s{0,9}\(|\bBOOST_TEST_DECORATOR\b.{0,40}expected_failures/,
  swallow:
    /\bcatch\s{0,9}\(\s{0,9}(?:\.\.\.|(?:const\s{1,9})?std::exception)|\bsignal\s{0,9}\(\s{0,9}SIGABRT\b/,
  exit: /\b(?:_?exit|_Exit|quick_exit)\s{0,9}\(\s{0,9}(?:0|EXIT_SUCCESS)\s{0,9}\)|\bat(?:_quick_)?exit\s{0,9}\(|\b__attribute__\s{0,9}\(\s{0,9}\(\s{0,9}destructor\b/,
  suppression:
    /\bNOLINT|#\s{0,9}pragma\s{1,9}(?:GCC|clang)\s{1,9}diagnostic\s{1,9}ignored|#\s{0,9}pragma\s{1,9}warning\s{0,9}\(\s{0,9}disable|\bcppcheck-suppress|\bno_sanitize\b|\b(?:LCOV|GCOVR)_EXCL|\bcoverity\[|#\s{0,9}define\s{1,9}NDEBUG\b/,
  special:
    /\bgetenv\s{0,9}\(\s{0,9}"(?:[^"]{0,40}TEST[^"]{0,40}|CI|GITHUB_ACTIONS)"|\bbacktrace\s{0,9}\(|\bprogram_invocation_(?:short_)?name\b|\/proc\/self\/(?:cmdline|exe|comm)|\b__FILE__\b.{0,40}test|\b__progname\b|\bgetprogname\s{0,9}\(|^\s*#\s{0,9}(?:el)?if(?:n?def)?\b.{0,60}\b\w{0,20}TEST(?:ING|S)?\b/,
}
