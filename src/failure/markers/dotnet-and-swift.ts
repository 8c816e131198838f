import type { Family } from './marker.ts'

/** dotnet test, xUnit, NUnit, MSBuild; swift test, XCTest, xcodebuild. By their documentation, not by runs here. */
export const DOTNET_AND_SWIFT: Family = {
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
}
