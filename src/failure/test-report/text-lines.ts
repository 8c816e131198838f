/** Longer lines keep their beginning, in characters. */
export const LINE_CHARS = 20_000

/** The lines of a text that comes in pieces, in memory bounded by the longest line that is kept. */
export async function* textLines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of chunks) {
    const lines = chunk.split('\n')
    const last = lines.pop() ?? ''
    for (const line of lines) {
      yield withoutReturn((rest + line).slice(0, LINE_CHARS))
      rest = ''
    }
    if (rest.length < LINE_CHARS) rest += last
  }
  if (rest !== '') yield withoutReturn(rest.slice(0, LINE_CHARS))
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}
