import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openJournal, readTrace, type TraceRecord } from '../../src/agent/journal.ts'
import { type Redact, redactor } from '../../src/platform/redact.ts'

let directory = ''
let path = ''
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'journal-'))
  path = join(directory, 'trace.jsonl')
})
afterEach(() => rmSync(directory, { recursive: true }))

const settle = (id: number, fault = ''): TraceRecord => ({
  type: 'settle',
  id,
  nanoUsd: 1,
  spentNanoUsd: id,
  fault,
})
const plain = (text: string) => text
const open = (redact: Redact, heard: (record: TraceRecord) => void = () => {}) =>
  openJournal(path, { redact, redactOpaque: plain }, { heard })

describe('the trace', () => {
  test('is read as it was written, whatever the text', () => {
    const heard: TraceRecord[] = []
    const journal = open(plain, record => heard.push(record))
    const records = [settle(1, 'two\nlines'), settle(2, '\u2028 "quoted" \ud800 \0'), settle(3)]
    for (const record of records) journal.append(record)
    expect(readTrace(path)).toEqual(records)
    expect(heard).toEqual(records)
    expect(readFileSync(path, 'utf8').match(/\n/g)).toHaveLength(3)
  })

  test('has a record on disk before anyone hears of it', () => {
    const journal = open(plain, () => expect(readTrace(path)).toEqual([settle(1)]))
    journal.append(settle(1))
    expect.assertions(1)
  })

  test('holds no secret', () => {
    open(redactor(['a-secret"key'])).append(settle(1, 'it is a-secret"key'))
    expect(readTrace(path)).toEqual([settle(1, 'it is ***')])
  })

  test('is read without a line that a crash has cut', () => {
    open(plain).append(settle(1))
    appendFileSync(path, '{"type":"settle","id":2,"na')
    expect(readTrace(path)).toEqual([settle(1)])
  })

  test('goes on behind a line that a crash has cut', () => {
    writeFileSync(path, `${JSON.stringify(settle(1))}\n{"type":"sett`)
    open(plain).append(settle(3))
    expect(readTrace(path)).toEqual([settle(1), settle(3)])
  })
})
