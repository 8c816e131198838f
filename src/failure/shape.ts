/** A line without what varies from one occurrence to the next: numbers, addresses, hashes and white space. */
export function shapeOf(line: string): string {
  return line
    .slice(0, 400)
    .replace(/\b0x[0-9a-fA-F]{1,16}\b|\b[0-9a-f]{7,64}\b/g, '#')
    .replace(/\d+/g, '#')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A line without what it is about: what it says of any file, name or number. */
export function kindOf(line: string): string {
  return line
    .slice(0, 200)
    .replace(/["'`‘’“”][^"'`‘’“”]{0,100}["'`‘’“”]/g, '#')
    .replace(/\S+/g, word => (/[\d./\\:_$]/.test(word) ? '#' : word))
    .replace(/\s+/g, ' ')
    .trim()
}
