import type { Sign } from './sign.ts'

const disk = () => 'free disk space on this machine, or take a runner with more of it'
const memory = (what: string) =>
  `give ${what || 'the command'} more memory: a larger runner, a higher limit or fewer processes at a time`

/** Disk, memory and licences. */
export const LIMITS: readonly Sign[] = [
  {
    pattern:
      /\bNo space left on device\b|\bENOSPC: no space left|\bDisk quota exceeded\b|There is not enough space on the disk/,
    remedy: disk,
  },
  {
    pattern: /\bENOSPC: System limit for number of file watchers/,
    remedy: () => 'raise the limit of watched files (fs.inotify.max_user_watches) on this machine',
  },
  { pattern: /JavaScript heap out of memory/, remedy: () => memory('Node (--max-old-space-size)') },
  {
    pattern: /\bjava\.lang\.OutOfMemoryError\b|\bOutOfMemoryError: (?:Java heap|GC overhead|Metaspace)/,
    remedy: () => memory('Java (-Xmx)'),
  },
  { pattern: /Killed signal terminated program (\S{1,60})/, remedy: memory },
  {
    pattern: /\b(?:Cannot allocate memory|virtual memory exhausted|ENOMEM: not enough memory)\b/,
    remedy: () => memory(''),
  },
  {
    pattern:
      /\bsignal: 9, SIGKILL\b|^Killed$|\bOut of memory: Killed process\b|\bline \d{1,6}: {1,8}\d{1,10} Killed\b/,
    remedy: () => memory(''),
  },
  { pattern: /Gradle build daemon disappeared unexpectedly/, remedy: () => memory('Gradle') },
  {
    pattern: /No valid (Unity Editor) licen[cs]e/,
    remedy: tool => `activate a licence for ${tool} in a step before this action`,
  },
  {
    pattern: /licen[cs]es? ?(?:for .{1,100} )?ha(?:ve|s) not been accepted/i,
    remedy: () => 'accept the licences (sdkmanager --licenses) in a step before this action',
  },
  {
    pattern: /agree(?:d)? to the (Xcode)(?:\/iOS)? license/,
    remedy: () => 'accept the licence of Xcode (xcodebuild -license accept) in a step before this action',
  },
  {
    pattern:
      /\b(?:[Ll]icen[cs]e (?:for .{1,80} )?(?:has|is) expired|[Ll]icen[cs]e checkout failed|[Cc]annot connect to (?:the )?licen[cs]e server)\b/,
    remedy: () => 'renew the licence, or make its server reachable from this machine',
  },
]
