import { C_COMMENTS, type Family } from './family.ts'

export const JAVASCRIPT: Family = {
  name: 'javascript',
  files: /\.(?:[cm]?[jt]sx?|vue|svelte)$/i,
  ...C_COMMENTS,
  framework:
    /(?:from|require\(|import\(?)\s{0,4}["'](?:node:test|jest|@jest\/globals|vitest|mocha|ava|tape|tap|uvu|bun:test|@playwright\/test|cypress)["']/,
  test: /^\s*(?:await\s{1,9})?(?:t\.)?(?:test|it|specify|fit|ftest)\b[.\w]{0,40}\s{0,9}\(\s{0,9}(?:"([^"]{1,200})"|'([^']{1,200})'|`([^`]{1,200})`)?/,
  assertion:
    /\bassert(?:\.\w+){0,3}\s{0,9}\(|\bexpect(?:\.\w+){0,2}\s{0,9}\(|\.should\b|\bt\.(?:is|not|deepEqual|equal|same|ok|true|false|throws|like)\s{0,9}\(|\bthrow\s{1,9}new\s{1,9}(?:\w{0,40}Error)\b/,
  weak: /\bassert(?:\.ok)?\s{0,9}\(|\bassert\.(?:notEqual|notStrictEqual|notDeepEqual|notDeepStrictEqual|match|partialDeepStrictEqual|doesNotThrow)\b|\.(?:toBeDefined|toBeTruthy|toBeFalsy|toBeInstanceOf|toBeGreaterThan\w{0,10}|toBeLessThan\w{0,10}|toBeCloseTo|toContain\w{0,10}|toMatch\w{0,10}|toHaveProperty|toBeTypeOf|toHaveLength)\b|\.not\.|\.to\.(?:exist|be\.ok|include|match)|\bexpect\.any|\bt\.(?:ok|true|like|not)\(/,
  loose:
    /\bassert\.(?:equal|deepEqual)\s{0,9}\(|\.(?:toEqual|toMatchObject)\s{0,9}\(|\bt\.(?:equal|like)\s{0,9}\(/,
  hollow:
    /\bassert(?:\.ok)?\(\s{0,9}(?:true|1)\s{0,9}[,)]|\bexpect\(\s{0,9}(?:true|1|"[^"]{0,40}"|'[^']{0,40}')\s{0,9}\)\.\w{1,20}\((?:\s{0,9}(?:true|1)\s{0,9})?\)|\bassert\.\w{0,12}[eE]qual\(\s{0,9}([\w.]{1,60})\s{0,9},\s{0,9}\1\s{0,9}[,)]|\bexpect\(\s{0,9}([\w.]{1,60})\s{0,9}\)\.to\w{1,20}\(\s{0,9}\2\s{0,9}\)/,
  skip: /\b(?:test|it|describe|context|suite|specify|bench|t)\.(?:skip|todo|skipIf|runIf|fixme)\b|\bx(?:it|test|describe|context|specify)\s{0,9}\(|\b(?:skip|todo)\s{0,9}:\s{0,9}(?:true|["'`]|process|!)|\bthis\.skip\s{0,9}\(|\bpending\s{0,9}\(/,
  focus:
    /\b(?:test|it|describe|context|suite|specify)\.only\b|\bf(?:it|describe|test)\s{0,9}\(|\bonly\s{0,9}:\s{0,9}true\b/,
  expectedFailure: /\b(?:test|it)\.(?:fails|failing|fail)\b|\bexpectFailure\s{0,9}:/,
  swallow: /\bcatch\s{0,9}(?:\(\s{0,9}\w{0,30}\s{0,9}\)\s{0,9})?\{|\.catch\s{0,9}\(/,
  exit: /\bprocess\s{0,9}\[|\bprocess\.(?:reallyExit|exit)\s{0,9}\(\s{0,9}0?\s{0,9}\)|\bprocess\.exitCode\s{0,9}=\s{0,9}(?:0|undefined|null)|\bprocess\.(?:on|once|prependListener)\s{0,9}\(\s{0,9}["'`](?:exit|beforeExit|uncaughtException\w{0,10}|unhandledRejection)|\bDeno\.exit\s{0,9}\(\s{0,9}0?\s{0,9}\)|\bprocess\.(?:kill\s{0,9}\(\s{0,9}process\.pid|exit\s{0,9}=)/,
  suppression:
    /\beslint-disable|@ts-(?:ignore|expect-error|nocheck)\b|\bbiome-ignore|\btslint:disable|\boxlint-disable|\bdeno-lint-ignore|\bstylelint-disable|\bprettier-ignore|(?:istanbul|c8|v8|node:coverage)\s{1,9}(?:ignore|disable)\b|@flow-ignore|\$FlowFixMe|\bjshint\s{1,9}ignore/,
  special:
    /\bJEST_WORKER_ID\b|\bVITEST_\w{1,20}\b|\bNODE_TEST_CONTEXT\b|\bNODE_ENV\b.{0,20}["'`]test|["'`]test["'`].{0,30}\bNODE_ENV\b|\benv(?:\.|\[\s{0,9}["'`])(?:\w{0,40}(?:TEST|SPEC|MOCHA|JEST)\w{0,40}|CI|GITHUB_ACTIONS)\b|\bimport\.meta\.(?:vitest|env\.TEST)\b|\b(?:argv|execArgv|argv0|mainModule|require\.main)\b.{0,60}(?:test|spec|jest|mocha)|\.stack\b.{0,80}(?:test|spec|jest|mocha|includes|match|indexOf)|\bprepareStackTrace\b|(?:from|require\(|import\(?)\s{0,4}["'](?:node:test|jest|@jest\/globals|vitest|mocha|chai|ava|tape)["']|\btypeof\s{1,9}(?:jest|describe|it|expect|vi|afterEach|beforeEach)\b|\bglobalThis\.(?:jest|expect|describe|it|test)\b|\bassert(?:\.strict)?\.\w{1,30}\s{0,9}=[^=]|\bObject\.(?:assign|defineProperty|defineProperties)\s{0,9}\(\s{0,9}(?:assert|globalThis|\w{1,20}\.prototype)\b|\brequire\.cache\b|\bModule\._\w{1,20}|\bregisterHooks\b|\.prototype\.(?:equals|toString|valueOf|toJSON)\s{0,9}=[^=]/,
}
