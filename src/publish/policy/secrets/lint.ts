import type { Token } from './token.ts'

type Report = { readonly range: readonly [start: number, end: number] }

/** As much of a rule of secretlint as is used: https://github.com/secretlint/secretlint/blob/master/docs/secretlint-rule.md */
type Rule = {
  readonly meta: { readonly id: string }
  readonly create: (
    context: {
      readonly createTranslator: () => (messageId: string) => {
        readonly message: string
        readonly messageId: string
      }
      readonly report: (report: Report) => void
    },
    options: Readonly<Record<string, never>>,
  ) => { readonly file: (source: Readonly<Record<string, string>>) => void | Promise<void> }
}

/** Lets a comment in the text switch rules off, which is not for the text to say. */
const OBEYS_COMMENTS = '@secretlint/secretlint-rule-filter-comments'

/**
 * What secretlint's recommended rules find. They load when they are first needed. Their runner is left out: it brings a logger
 * that reads the environment, and obeys comments.
 */
export async function linted(text: string): Promise<readonly Token[]> {
  const { rules }: { readonly rules: readonly Rule[] } = await import(
    '@secretlint/secretlint-rule-preset-recommend'
  )
  const found: Token[] = []
  for (const rule of rules.filter(({ meta }) => meta.id !== OBEYS_COMMENTS)) {
    const what = `a secret (${rule.meta.id.replace(/^@secretlint\/secretlint-rule-/, '')})`
    const report = ({ range: [start, end] }: Report): void => {
      found.push({ at: start, what, token: text.slice(start, end) })
    }
    const createTranslator = () => (messageId: string) => ({ message: messageId, messageId })
    const source = { content: text, filePath: 'added.txt', ext: '.txt', contentType: 'text' }
    await rule.create({ createTranslator, report }, {}).file(source)
  }
  return found
}
