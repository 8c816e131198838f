import { styleText } from 'node:util'
import { lexer, type Token, type Tokens } from 'marked'
import { plainText } from '../../src/platform/text.ts'
import { indented, wrap } from './columns.ts'
import { colouredDiff } from './diff.ts'
import { table } from './table.ts'

/** GitHub's Markdown for a terminal of `width` columns. What it shows can send no escape sequence of its own. */
export function markdown(text: string, width: number): string {
  return blocks(lexer(plainText(text)), width)
}

function blocks(tokens: readonly Token[], width: number): string {
  const parts = tokens.map(token => block(token, width))
  return parts.filter(part => part !== '').join('\n\n')
}

function block(token: Token, width: number): string {
  switch (token.type) {
    case 'heading':
      return heading(token as Tokens.Heading)
    case 'code':
      return code(token as Tokens.Code, width)
    case 'table':
      return cells(token as Tokens.Table, width)
    case 'list':
      return list(token as Tokens.List, width)
    case 'blockquote':
      return indented(blocks(childrenOf(token), width - 2), `${styleText('yellow', '│')} `)
    case 'hr':
      return styleText('dim', '─'.repeat(width))
    case 'html':
      return fold(token.raw)
    case 'space':
      return ''
    default:
      return wrap(inline([token]), width).join('\n')
  }
}

function heading({ depth, tokens }: Tokens.Heading): string {
  return styleText(depth < 3 ? ['bold', 'underline'] : 'bold', inline(tokens))
}

function code({ lang, text }: Tokens.Code, width: number): string {
  if (lang === 'diff') return indented(colouredDiff(text))
  if (lang === 'text') return indented(wrap(text, width - 2).join('\n'))
  return indented(styleText('cyan', text))
}

function cells({ header, rows }: Tokens.Table, width: number): string {
  const texts = (row: readonly Tokens.TableCell[]): string[] => row.map(cell => plain(cell.tokens))
  return table(texts(header), rows.map(texts), width)
}

function list({ items }: Tokens.List, width: number): string {
  return items
    .map(item => indented(blocks(item.tokens, width - 2)).replace(/^ {2}/, `${styleText('dim', '•')} `))
    .join('\n')
}

/** A terminal cannot fold: what is folded stands open below its title. */
function fold(html: string): string {
  const title = /<summary>([\s\S]*?)<\/summary>/.exec(html)?.[1]
  return title === undefined ? '' : styleText('dim', `▾ ${decoded(title.replace(/<[^>]*>/g, ''))}`)
}

function inline(tokens: readonly Token[]): string {
  return tokens.map(styled).join('')
}

function styled(token: Token): string {
  const inner = inline(childrenOf(token))
  switch (token.type) {
    case 'strong':
      return styleText('bold', inner)
    case 'em':
      return styleText('italic', inner)
    case 'codespan':
      return styleText('cyan', decoded(token.text))
    case 'link':
      return `${inner} (${styleText('underline', token.href)})`
    default:
      return childrenOf(token).length > 0 ? inner : leaf(token)
  }
}

/** Without styles, for cells, whose lines are broken. */
function plain(tokens: readonly Token[]): string {
  return tokens.map(token => plain(childrenOf(token)) || leaf(token)).join('')
}

function childrenOf(token: Token): readonly Token[] {
  return 'tokens' in token ? (token.tokens ?? []) : []
}

function leaf(token: Token): string {
  if (token.type === 'br' || /^<br\s*\/?>$/i.test(token.raw)) return '\n'
  if (token.type === 'html') return ''
  return decoded('text' in token ? String(token.text) : token.raw)
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: ' ',
}

function decoded(text: string): string {
  return text.replace(/&(#?\w+);/g, (found, name: string) => ENTITIES[name] ?? found)
}
