import { readCtrf } from './ctrf.ts'
import { junitReader } from './junit.ts'
import { oneLine } from './plain.ts'
import { Refusal } from './refusal.ts'
import type { Findings } from './reported-test.ts'
import { readTap } from './tap.ts'
import { trxReader } from './trx.ts'
import { readXml, type XmlReader } from './xml.ts'

const TAP = /^[ \t]{0,80}(?:TAP version 1[34]|1\.\.\d{1,9}(?=\s|$)|(?:not )?ok \d{1,9}(?=\s|$))/m

/** Reads a report in the format that its content has; its name says nothing. Throws a Refusal where it is none. */
export async function readFormat(chunks: AsyncGenerator<string>, findings: Findings): Promise<void> {
  try {
    const { value: first } = await chunks.next()
    await readAs(first ?? '', resumed(first ?? '', chunks), findings)
  } finally {
    // Whoever gives up in the middle closes the file.
    await chunks.return(undefined)
  }
}

async function readAs(first: string, all: AsyncIterable<string>, findings: Findings): Promise<void> {
  const start = first.trimStart()
  if (start === '') throw new Refusal('is empty')
  if (start.startsWith('<')) return readXml(all, xmlReport(findings))
  if (start.startsWith('{')) return readCtrf(all, findings)
  if (TAP.test(first)) return readTap(all, findings)
  throw new Refusal('is neither JUnit XML, TRX, TAP nor CTRF')
}

async function* resumed(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first
  yield* rest
}

/** The first element tells the formats apart. */
function xmlReport(findings: Findings): XmlReader {
  let reader: XmlReader | null = null
  return {
    open(name, attributes) {
      reader ??= readerFor(name, findings)
      reader.open(name, attributes)
    },
    text: piece => reader?.text(piece),
    close: name => reader?.close(name),
  }
}

function readerFor(element: string, findings: Findings): XmlReader {
  if (element === 'testsuites' || element === 'testsuite') return junitReader(findings)
  if (element === 'TestRun') return trxReader(findings)
  throw new Refusal(`is XML, but neither JUnit nor TRX (it begins with <${oneLine(element).slice(0, 40)}>)`)
}
