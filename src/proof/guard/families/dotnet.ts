import { C_COMMENTS, type Family } from './family.ts'

export const DOTNET: Family = {
  name: 'dotnet',
  files: /\.(?:cs|fs|vb)$/i,
  ...C_COMMENTS,
  framework:
    /^[ \t]*(?:global\s{1,9})?using\s{1,9}(?:static\s{1,9})?(?:Xunit|NUnit|Microsoft\.VisualStudio\.TestTools)\b|^[ \t]*open\s{1,9}(?:Xunit|NUnit)/m,
  test: /\b(?:void|Task|ValueTask)\s{1,9}(\w{1,200})\s{0,9}\(/,
  attribute: /\[\s{0,9}(?:\w+\.){0,3}(?:Fact|Theory|Test|TestMethod|TestCase|DataTestMethod|SkippableFact)\b/,
  assertion:
    /\b(?:Assert|CollectionAssert|StringAssert)\.\w{1,40}\s{0,9}[<(]|\.Should\s{0,9}\(\s{0,9}\)|\bShouldBe\w{0,20}\s{0,9}\(|\bthrow\s{1,9}new\b/,
  weak: /\bAssert\.(?:True|False|NotNull|Null|IsTrue|IsFalse|IsNotNull|IsNull|NotEqual|AreNotEqual|NotEmpty|Contains|IsType|IsInstanceOfType|IsAssignableFrom|InRange|Matches|Throws\w{0,10}|ThrowsAny\w{0,10}|Greater\w{0,10}|Less\w{0,10})\b|\.(?:NotBe\w{0,10}|BeOfType|Contain|BeTrue|BeGreaterThan\w{0,12}|BeApproximately)\s{0,9}[<(]/,
  hollow:
    /\bAssert\.(?:True|IsTrue)\s{0,9}\(\s{0,9}true\b|\bAssert\.(?:Equal|AreEqual)\s{0,9}\(\s{0,9}([\w.]{1,60})\s{0,9},\s{0,9}\1\s{0,9}\)|\bAssert\.Pass\s{0,9}\(/,
  skip: /\[\s{0,9}(?:Fact|Theory|SkippableFact)\s{0,9}\(.{0,80}\bSkip\s{0,9}=|\[\s{0,9}(?:Ignore|Explicit)\b|\bAssert\.(?:Ignore|Inconclusive|Skip\w{0,10})\s{0,9}\(|\bSkip\.If\w{0,6}\s{0,9}\(|\[\s{0,9}(?:Category|Trait|Platform)\s{0,9}\(/,
  focus: /\[\s{0,9}(?:Only|Focus|Solo)\b/,
  expectedFailure:
    /\[\s{0,9}ExpectedException\b|\bThrows(?:Any)?(?:Async)?\s{0,9}<\s{0,9}(?:System\.)?Exception\s{0,9}>|\bThrows\.Exception\b/,
  swallow:
    /\bcatch\s{0,9}(?:\(\s{0,9}(?:System\.)?(?:Exception|XunitException|AssertFailedException|AssertionException)\b|\{|$)/,
  exit: /\bEnvironment\.(?:Exit\s{0,9}\(\s{0,9}0|ExitCode\s{0,9}=\s{0,9}0)|\bProcessExit\s{0,9}\+=|\bUnhandledException\s{0,9}\+=/,
  suppression:
    /#pragma\s{1,9}warning\s{1,9}disable|\bSuppressMessage\b|#nullable\s{1,9}disable|\bExcludeFromCodeCoverage\b|\/\/\s{0,9}(?:ReSharper\s{1,9}disable|NOSONAR)/,
  special:
    /\bnew\s{1,9}StackTrace\s{0,9}\(|\bEnvironment\.StackTrace\b|\bGetEnvironmentVariable\s{0,9}\(\s{0,9}"(?:[^"]{0,40}TEST[^"]{0,40}|CI|GITHUB_ACTIONS)"|\bGetAssemblies\s{0,9}\(\s{0,9}\)|\bFriendlyName\b|\bGetEntryAssembly\s{0,9}\(|\bCallerMemberName\b|^\s*using\s{1,9}(?:static\s{1,9})?(?:Xunit|NUnit|Microsoft\.VisualStudio\.TestTools)\b|\bbool\s{1,9}Equals\s{0,9}\(\s{0,9}object\??\s{1,9}\w{1,30}\s{0,9}\)\s{0,9}=>\s{0,9}true/i,
}
