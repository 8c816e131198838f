/** An assertion that failed, a test that is red, a diagnostic with its place: whatever else is said, the code is meant. */
const ORDINARY: readonly RegExp[] = [
  /\bAssertion(?:Failed)?Error\b|\bAssertionFailedError\b|\bassert(?:ion)? .{0,200}\bfailed\b|Failed asserting/,
  /\b[Ee]xpected\b.{1,200}\b(?:but|got|received|actual|to (?:equal|be|have))\b/,
  /^\s{0,20}(?:[-+>] )?(?:Expected|expected|Received|received|Actual|actual|got|want)\s{0,8}[:=]/,
  /^\s{0,60}(?:not ok \d|--- FAIL|[✗✘✕×] \S|● \S|\d{1,5}\) \S)/,
  /^(?:FAIL|FAILED):? {1,4}(?!Build\b)\S|<<< (?:FAILURE|ERROR)!/,
  /(?:^\s{0,20}|, |: )[1-9]\d{0,6} (?:tests? |specs? |examples? )?(?:failed|failing|failures?)\b|\b[Ff]ail(?:ures?|ed)\s?[:=]\s?[1-9]/,
  /[\w)\]]:\d{1,6}(?::\d{1,5})?:? (?:fatal )?error\b|\(\d{1,6},\d{1,5}\): error\b|^error\[E\d{4}\]/,
  /^\s{0,20}(?:Uncaught )?(?:SyntaxError|TypeError(?!: fetch failed)|ReferenceError|NameError|AttributeError|NoMethodError|NullPointerException)\b/,
]

/** True where the lines hold what only code brings about, so that nothing around it is to blame. */
export function isOrdinary(lines: readonly string[]): boolean {
  return lines.some(line => ORDINARY.some(pattern => pattern.test(line)))
}
