import type { Marker } from './marker.ts'

/** An exception, a crash. */
export const CRASHES: readonly Marker[] = [
  { pattern: /^\s*ERROR(?::| {1,4})\s?\S/, worth: 7.5, after: 0.8, before: 0.4 },
  {
    pattern:
      /^\s*(?:Caused by: |Uncaught |Unhandled |thrown: )?(?:[\w$]{1,60}[.\\:]{1,2}){0,12}(?:[A-Z]\w{0,60})?(?:Error|Exception|Failure|Fault|Interrupt|Exit)\b/,
    worth: 8.5,
    after: 0.87,
    before: 0.75,
  },
  {
    pattern:
      /[Ss]egmentation fault|core dumped|AddressSanitizer|WARNING: DATA RACE|stack overflow|[Oo]ut ?[Oo]f ?[Mm]emory|\bSIG(?:SEGV|ABRT|KILL|BUS|ILL|FPE)\b/,
    worth: 9,
    after: 0.9,
    before: 0.6,
  },
  { pattern: /\b(?:FATAL|Fatal|fatal|CRITICAL)\b/, worth: 8, after: 0.8, before: 0.5 },
  {
    pattern:
      /\brake aborted!|\bCommand failed\b|command not found|No such file or directory|cannot open shared object|Permission denied/,
    worth: 6.5,
    after: 0.7,
    before: 0.6,
  },
]
