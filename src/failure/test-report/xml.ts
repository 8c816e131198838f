import sax, { type SAXParser } from 'sax'
import { Refusal } from './refusal.ts'

export type Attributes = Readonly<Record<string, string | undefined>>

/** What happens while an XML document is read. Text comes in pieces of any length, CDATA among it. */
export type XmlReader = {
  readonly open: (name: string, attributes: Attributes) => void
  readonly text: (piece: string) => void
  readonly close: (name: string) => void
}

export const MAX_DEPTH = 100
export const MAX_ATTRIBUTES = 100
/** One attribute, comment or name, in characters. */
export const TOKEN_CHARS = 1_000_000
/** References to characters that XML forbids, in a document; each costs a stack trace. */
export const MAX_FORBIDDEN = 10_000

// The parser compares with it after every write, so that a token can be longer by one chunk.
Object.assign(sax, { MAX_BUFFER_LENGTH: TOKEN_CHARS })

/**
 * Reads well-formed XML in memory bounded by the limits above. A DOCTYPE is refused whatever it holds: no format of test
 * reports has one, and the parser stops checking the length of its buffers behind it (sax 1.6.1). So entities are the five
 * of XML and characters by number.
 */
export async function readXml(chunks: AsyncIterable<string>, reader: XmlReader): Promise<void> {
  const parser = strictParser()
  let depth = 0
  let attributes = 0
  parser.onopentagstart = () => {
    attributes = 0
  }
  parser.onattribute = ({ name }) => {
    attributes += 1
    if (attributes > MAX_ATTRIBUTES)
      throw new Refusal(`has an element with more than ${MAX_ATTRIBUTES} attributes`)
    // The parser calls the method of this name on what it has read.
    if (name === 'hasOwnProperty') throw new Refusal('has an attribute that no report has')
  }
  parser.onopentag = ({ name, attributes: values }) => {
    depth += 1
    if (depth > MAX_DEPTH) throw new Refusal(`is nested deeper than ${MAX_DEPTH} elements`)
    // Plain texts, as namespaces are not asked for.
    reader.open(name, values as Attributes)
  }
  parser.onclosetag = name => {
    depth -= 1
    reader.close(name)
  }
  parser.ontext = reader.text
  parser.oncdata = reader.text
  for await (const chunk of chunks) parser.write(chunk)
  parser.close()
}

function strictParser(): SAXParser {
  const parser: SAXParser & { readonly entity?: string } = sax.parser(true)
  // Without a prototype, or `&constructor;` would be one.
  parser.ENTITIES = Object.assign(Object.create(null), { amp: '&', gt: '>', lt: '<', quot: '"', apos: "'" })
  parser.ondoctype = () => {
    throw new Refusal('declares a document type (DOCTYPE), and so may define entities')
  }
  let forbidden = 0
  parser.onerror = error => {
    const what = error.message.split('\n', 1).join()
    if (what === 'Max buffer length exceeded: doctype') parser.ondoctype('')
    if (what.startsWith('Max buffer length'))
      throw new Refusal(`has a tag, comment or attribute of more than ${TOKEN_CHARS} characters`)
    if (what !== 'Invalid character entity')
      throw new Refusal(`is not well-formed XML (line ${parser.line + 1}: ${what.toLowerCase()})`)
    // A control character by number is no XML, but writers of reports print it.
    if (!parser.entity?.startsWith('#')) throw new Refusal('uses an entity that XML does not define')
    forbidden += 1
    if (forbidden > MAX_FORBIDDEN) throw new Refusal('is full of characters that XML forbids')
    parser.resume()
  }
  return parser
}
