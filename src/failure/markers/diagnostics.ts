import type { Marker } from './marker.ts'

/** A diagnostic of a compiler, linter, linker or build tool, with its place. */
export const DIAGNOSTICS: readonly Marker[] = [
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
    pattern:
      /^(?:error|ERROR|Error): (?!Process completed with exit code|The operation was canceled|.{0,120}\b(?:exited|failed|returned|terminated) with (?:exit )?(?:code|status))/,
    worth: 9.5,
    after: 0.9,
    before: 0.4,
  },
  {
    pattern:
      /^(?!.{0,400}[Ww]arning)(?:\.{0,2}\/|[A-Za-z]:\\|\w)[^\s:]{0,300}\.\w{1,8}:\d{1,6}(?::\d{1,5})?(?::|$)/,
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
]
