/**
 * A path as the laxest file system or tool reads it: compatibility forms, case and accents are one, ignorable and control
 * characters, trailing dots and spaces and NTFS streams are dropped. Two paths that fold alike may be one file somewhere.
 */
export function foldPath(path: string): string {
  return folded(path).replaceAll('\\', '/').split('/').map(foldName).filter(Boolean).join('/')
}

/** The same for text without structure of its own, as a part of a pattern. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]|[\u0300-\u036f]/gu, '')
    .toUpperCase()
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
}

function foldName(name: string): string {
  return name
    .replace(/:.*$/s, '')
    .replace(/[.\s]+$/, '')
    .trimStart()
}

/** A path as people may read it: on one line, with what cannot be seen written out. */
export function visiblePath(path: string): string {
  return path.replace(
    /[\p{C}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]/gu,
    sign => `\\u{${sign.codePointAt(0)?.toString(16)}}`,
  )
}
