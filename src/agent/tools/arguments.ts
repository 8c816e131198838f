/** The arguments of a function call by name; a string says what is wrong with them. */
export function parseArguments(text: string): Readonly<Record<string, unknown>> | string {
  try {
    const value: unknown = JSON.parse(text.trim() === '' ? '{}' : text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
    return 'expected a JSON object'
  } catch {
    return 'the arguments are not valid JSON'
  }
}
