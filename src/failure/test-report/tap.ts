import { MAX_TESTS } from '../test-result.ts'
import { Refusal } from './refusal.ts'
import {
  durationMs,
  type Findings,
  lineNumber,
  MAX_MESSAGES,
  RAW_MESSAGE_CHARS,
  type ReportedTest,
} from './reported-test.ts'
import { type TapLine, tapLine } from './tap-line.ts'
import { type Diagnosis, tapYaml } from './tap-yaml.ts'
import { textLines } from './text-lines.ts'

/** Subtests within subtests, deeper ones count as of this depth. */
export const MAX_TAP_DEPTH = 20
const INDENT = 4

type Point = Extract<TapLine, { kind: 'point' }>

/** Reads TAP 13 and 14 with subtests, which stand before the point that sums them up, or behind it in braces. */
export async function readTap(chunks: AsyncIterable<string>, findings: Findings): Promise<void> {
  const tree = tapTree(findings)
  let point: Point | null = null
  let yaml = tapYaml()
  /** The indentation of the block that is being read; null outside of one. */
  let inside: number | null = null
  for await (const line of textLines(chunks)) {
    if (inside !== null && continuesBlock(line, inside)) {
      yaml.line(line)
      continue
    }
    const said = tapLine(line)
    inside = said.kind === 'yaml' && point && said.indent > point.indent ? said.indent : null
    if (said.kind === 'yaml' || said.kind === 'other') continue
    if (point) tree.point(point, yaml.diagnosis)
    yaml = tapYaml()
    point = said.kind === 'point' ? said : null
    if (said.kind !== 'point') tree.line(said)
  }
  if (point) tree.point(point, yaml.diagnosis)
  tree.end()
}

function continuesBlock(line: string, indent: number): boolean {
  const text = line.trim()
  return text === '' || (text !== '...' && line.length - line.trimStart().length >= indent)
}

/** Holds back what waits for the name of its parent. */
function tapTree(findings: Findings) {
  const waiting: ReportedTest[][] = []
  const blocks: { readonly depth: number; readonly test: ReportedTest }[] = []
  let held = 0
  let planned: number | null = null
  let points = 0
  const settle = (depth: number, test: ReportedTest): void => {
    if (depth === 0) points += 1
    const children = waiting.splice(depth + 1).flat()
    const tests = withChildren(test, children)
    held += tests.length - children.length
    if (held > MAX_TESTS) throw new Refusal(`holds more than ${MAX_TESTS} tests`)
    while (waiting.length <= depth) waiting.push([])
    for (const one of tests) waiting[depth]?.push(one)
    if (depth > 0) return
    for (const one of waiting.splice(0).flat()) findings.test(one)
    held = 0
  }
  return {
    point(point: Point, diagnosis: Diagnosis) {
      const depth = Math.min(MAX_TAP_DEPTH, Math.floor(point.indent / INDENT))
      const test = reported(point, diagnosis, held < MAX_MESSAGES)
      if (point.opensBlock && blocks.length < MAX_TAP_DEPTH) blocks.push({ depth, test })
      else settle(depth, test)
    },
    line(said: TapLine) {
      if (said.kind === 'bail-out') findings.note(`ends with a bail-out:${said.reason}`)
      if (said.kind === 'plan' && said.indent === 0) planned = said.count
      const block = said.kind === 'end-of-block' ? blocks.pop() : undefined
      if (block) settle(block.depth, block.test)
    },
    end() {
      for (const block of blocks.splice(0).reverse()) settle(block.depth, block.test)
      for (const orphan of waiting.flat()) findings.test(orphan)
      if (planned !== null && planned !== points) findings.note(`plans ${planned} tests and holds ${points}`)
    },
  }
}

/** A parent is a group, and a test only where it is red and none of its children tells why. */
function withChildren(parent: ReportedTest, children: readonly ReportedTest[]): readonly ReportedTest[] {
  if (children.length === 0) return [parent]
  const below = children.map(child => ({ ...child, path: [...parent.path, ...child.path] }))
  const isOwnFailure = parent.outcome === 'failed' && children.every(({ outcome }) => outcome !== 'failed')
  return isOwnFailure ? [...below, { ...parent, placeholder: true }] : below
}

function reported(point: Point, diagnosis: Diagnosis, withMessage: boolean): ReportedTest {
  const [, file, line] = PLACE.exec(diagnosis.place) ?? []
  const message = (diagnosis.message || point.reason).slice(0, RAW_MESSAGE_CHARS)
  return {
    path: [point.name],
    outcome: point.outcome,
    message: withMessage ? message : undefined,
    failedIn: file,
    line: lineNumber(line ?? diagnosis.line),
    durationMs: durationMs(Number(diagnosis.durationMs || Number.NaN)) ?? point.durationMs,
  }
}

/** `file:line:column`, the last two optional. */
const PLACE = /^(.{1,500}?)(?::(\d{1,9}))?(?::\d{1,9})?$/
