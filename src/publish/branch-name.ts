import { createHash } from 'node:crypto'

const LONGEST_NAME = 200
const HASH_CHARS = 8

/** `<prefix><base>-<signature>`, within git's grammar for references and ASCII whatever the base branch is called. */
export function branchName(prefix: string, baseBranch: string, signature: string): string {
  const room = LONGEST_NAME - prefix.length - signature.length - 1
  const folded = fold(baseBranch)
  if (folded === baseBranch && folded.length <= room) return `${prefix}${folded}-${signature}`
  // Two base branches that fold to the same name must not share a branch.
  const hash = createHash('sha256').update(baseBranch).digest('hex').slice(0, HASH_CHARS)
  const cut = folded.slice(0, Math.max(0, room - HASH_CHARS - 1)).replace(/[/.]+$/, '')
  return `${prefix}${cut === '' ? '' : `${cut}-`}${hash}-${signature}`
}

function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^A-Za-z0-9._/-]/gu, '-')
    .replace(/\.{2,}/g, '-')
    .split('/')
    .map(part => part.replace(/^\./, '-').replace(/\.lock$/i, '-lock'))
    .filter(part => part !== '')
    .join('/')
}
