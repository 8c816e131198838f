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
  { pattern: /^(?:error|ERROR)(?:\[[A-Z]{0,4}\d{1,5}\])?: /, worth: 9.5, after: 0.9, before: 0.4 },
  { pattern: /^\s+\d{1,6}:\d{1,5}\s+error\s/, worth: 9.5, after: 0.7, before: 0.75 },
  { pattern: /^\s*--> \S{1,300}:\d/, worth: 7, after: 0.9, before: 0.7 },
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
  {
    pattern:
      /undefined reference to|multiple definition of|cannot find -l|ld returned \d|unresolved external|Undefined symbols/,
    worth: 9.5,
    after: 0.75,
    before: 0.7,
  },
  { pattern: /^CMake Error/, worth: 10, after: 0.93, before: 0.2 },
  { pattern: /\.\w{1,8}:\[\d{1,6},\d{1,5}\] /, worth: 10, after: 0.8, before: 0.4 },
  { pattern: /^FAILED: /, worth: 10, after: 0.85, before: 0.3 },
  { pattern: /^E\s{2,}\S/, worth: 8.5, after: 0.75, before: 0.8 },
]
