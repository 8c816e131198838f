import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

type Node = {
  readonly type: string
  readonly value?: string
  readonly url?: string
  readonly children?: readonly Node[]
}

/** Every node of a text as GitHub's dialect reads it, bare addresses included. */
export function nodesOf(markdown: string): readonly Node[] {
  return all(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }))
}

/** The text of a link is no reference of its own. */
function all(node: Node): Node[] {
  return [node, ...(node.type === 'link' ? [] : (node.children ?? []).flatMap(all))]
}

/** What GitHub makes of the text that is shown: people, issues, commits of other repositories. Code is left alone. */
const REFERENCE = /(?<![\w`])@[a-z\d]|(?<!\w)#\d|\bGH-\d|\w\/[\w.-]+#\d|\w@[\w-]+\.\w/i

/** What a text does besides being read; `allowed`: addresses and raw HTML of our own. */
export function deedsOf(
  markdown: string,
  allowed: { readonly urls: readonly string[]; readonly html: RegExp },
): string[] {
  return nodesOf(markdown).flatMap(({ type, value = '', url = '' }) => {
    if (/^(?:image|imageReference|linkReference|definition|footnoteReference|footnoteDefinition)$/.test(type))
      return [type]
    if (type === 'link' && !allowed.urls.includes(url)) return [`link ${url}`]
    if (type === 'html' && !allowed.html.test(value.trim())) return [`html ${value}`]
    return type === 'text' && REFERENCE.test(value) ? [`reference in ${value}`] : []
  })
}
