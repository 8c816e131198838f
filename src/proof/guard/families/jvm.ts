import { C_COMMENTS, type Family } from './family.ts'

export const JVM: Family = {
  name: 'jvm',
  files: /\.(?:java|kt|groovy|scala)$/i,
  ...C_COMMENTS,
  framework:
    /^[ \t]*import\s{1,9}(?:static\s{1,9})?(?:org\.junit|org\.testng|kotlin\.test|io\.kotest|org\.scalatest|spock\.lang)\b/m,
  test: /\b(?:void|fun|def)\s{1,9}`?(\w[\w ]{0,200})`?\s{0,9}\(/,
  attribute:
    /@(?:\w{1,30}\.){0,8}(?:Test|ParameterizedTest|RepeatedTest|TestFactory|TestTemplate|Property)\b/,
  assertion:
    /\b(?:assert\w{0,40}|fail|verify|expect\w{0,20}|should\w{0,20})\s{0,9}[({]|^\s*assert\b|\bthrow\s{1,9}new\s{1,9}\w{0,40}(?:Error|Exception)\b/,
  weak: /\bassert(?:True|False|NotNull|Null|NotEquals|NotSame|InstanceOf|DoesNotThrow|Throws|Contains\w{0,10})\s{0,9}\(|\.is(?:NotNull|NotEmpty|InstanceOf|GreaterThan\w{0,12}|LessThan\w{0,12}|NotEqualTo|NotZero|Positive|True|False)\s{0,9}\(|\.(?:contains|containsAnyOf|matches)\s{0,9}\(/,
  hollow:
    /\bassertTrue\s{0,9}\(\s{0,9}true\s{0,9}\)|\bassertEquals\s{0,9}\(\s{0,9}([\w.]{1,60})\s{0,9},\s{0,9}\1\s{0,9}\)|\bassertThat\s{0,9}\(\s{0,9}true\s{0,9}\)/,
  skip: /@(?:\w{1,30}\.){0,8}(?:Ignore|Disabled\w{0,40}|EnabledIf\w{0,40}|EnabledOn\w{0,20}|Tag)\b|\b(?:assumeTrue|assumeFalse|assumeThat|assumeNoException|assumingThat)\s{0,9}\(|@Test\s{0,9}\(\s{0,9}enabled\s{0,9}=\s{0,9}false|\bthrow\s{1,9}new\s{1,9}(?:SkipException|TestAbortedException|AssumptionViolatedException)\b|\bx(?:it|describe|test)\s{0,9}\(/,
  focus: /\bf(?:it|describe|context)\s{0,9}\(\s{0,9}"|@(?:Solo|Only|FixMethodOrderOnly)\b/,
  expectedFailure:
    /@(?:\w{1,30}\.){0,8}Test\s{0,9}\(\s{0,9}expected\w{0,12}\s{0,9}=|\bassertThrows\s{0,9}\(\s{0,9}(?:Throwable|Error|AssertionError|Exception)\b|@(?:ExpectedToFail|NotYetImplemented|PendingFeature)\b|\bexpectFailure\s{0,9}\(/,
  swallow:
    /\bcatch\s{0,9}\(\s{0,9}(?:final\s{1,9})?(?:java\.lang\.)?(?:Throwable|AssertionError|Error|Exception|\w{1,20}\s{0,9}:\s{0,9}(?:Throwable|AssertionError|Error|Exception))\b/,
  exit: /\bSystem\.exit\s{0,9}\(\s{0,9}0\s{0,9}\)|\.(?:halt|exit)\s{0,9}\(\s{0,9}0\s{0,9}\)|\baddShutdownHook\s{0,9}\(|\bexitProcess\s{0,9}\(\s{0,9}0|\bsetDefaultUncaughtExceptionHandler\s{0,9}\(/,
  suppression:
    /@(?:file:)?Suppress(?:Warnings|FBWarnings|Lint)?\b|\/\/\s{0,9}(?:NOSONAR|NOPMD|CHECKSTYLE[:.]OFF|noinspection|ktlint-disable|spotless:off)|@nowarn\b|@Generated\b/,
  special:
    /\bgetStackTrace\s{0,9}\(|\bStackWalker\b|\bClass\.forName\s{0,9}\(\s{0,9}"(?:org\.junit|org\.testng)|\bgetenv\s{0,9}\(\s{0,9}"(?:[^"]{0,40}TEST[^"]{0,40}|CI|GITHUB_ACTIONS)"|\bgetProperty\s{0,9}\(\s{0,9}"(?:[^"]{0,40}test[^"]{0,40}|surefire[^"]{0,40}|sun\.java\.command|java\.class\.path)"|^\s*import\s{1,9}(?:static\s{1,9})?(?:org\.junit|org\.testng|kotlin\.test)\b|\bThread\.currentThread\s{0,9}\(\s{0,9}\)\.get(?:Name|ThreadGroup)\b|boolean\s{1,9}equals\s{0,9}\(\s{0,9}(?:final\s{1,9})?Object\s{1,9}\w{1,30}\s{0,9}\)\s{0,9}\{\s{0,9}return\s{1,9}true/i,
}
