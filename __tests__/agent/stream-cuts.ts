import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { expect } from '@jest/globals'
import { Budget } from '../../src/agent/budget.ts'
import type { TraceRecord } from '../../src/agent/journal.ts'
import type { Turn } from '../../src/agent/model.ts'
import { paidModel } from '../../src/agent/paid-model.ts'
import { userMessage } from '../../src/agent/prompt.ts'
import { Watch } from '../../src/platform/watch.ts'
import { startModelServer } from '../../testbed/model/server.ts'
import { codexMax, modelAt } from './asking.ts'

/** How a stream ends before its end: the connection breaks, or closes as if all had been said. */
export type Break = 'reset' | 'close'

export type Cutter = {
  /** The whole answer, as it travels. */
  readonly bytes: Buffer
  /** Asks for a turn whose first answer breaks after so many bytes; the next one is whole. */
  readonly ask: (end: Break, afterBytes: number) => Promise<Asked>
  readonly [Symbol.asyncDispose]: () => Promise<void>
}

/** `turns`: all that was journaled, which is all that a loop acts on. */
export type Asked = { readonly requests: number; readonly turns: readonly unknown[]; readonly turn: Turn }

class QuickWatch extends Watch {
  override async sleep(): Promise<void> {}
}

/** Serves a recorded answer, cut wherever it is wanted. */
export async function openCutter(): Promise<Cutter> {
  const bytes = await recorded()
  let cut: { end: Break; afterBytes: number } | null = null
  let requests = 0
  const server = createServer(async (incoming, outgoing) => {
    await buffer(incoming)
    requests += 1
    outgoing.writeHead(200, { 'content-type': 'text/event-stream' })
    const now = cut
    cut = null
    if (now) await breakOff(outgoing, bytes.subarray(0, now.afterBytes), now.end)
    else outgoing.end(bytes)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const model = modelAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`)
  const ask = async (end: Break, afterBytes: number): Promise<Asked> => {
    cut = { end, afterBytes }
    requests = 0
    const records: TraceRecord[] = []
    const journal = { append: (record: TraceRecord) => void records.push(record) }
    const watch = new QuickWatch(60_000, new AbortController().signal)
    const terms = {
      facts: codexMax,
      tier: 'default',
      fallback: null,
      signature: 'a1',
      prefixBytes: 1_000,
    } as const
    const limits = { budget: new Budget(10_000_000_000), watch, journal, note: () => {}, random: () => 0 }
    const paid = await paidModel({ model, ...terms, ...limits })([userMessage('red')], 1)
    if (paid.kind === 'stop') throw new Error(paid.end.reason)
    return { requests, turns: records.filter(({ type }) => type === 'response'), turn: paid.turn }
  }
  const dispose = async (): Promise<void> => {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
  return { bytes, ask, [Symbol.asyncDispose]: dispose }
}

/** Whatever a break does, one turn is had, once, and it is the whole one. */
export async function holds(cutter: Cutter, end: Break, afterBytes: number): Promise<Asked> {
  const asked = await cutter.ask(end, afterBytes)
  expect(asked.turns).toHaveLength(1)
  expect(asked.turn.calls).toEqual([
    { callId: 'call_00012', name: 'shell_command', form: 'function', argument: '{"command":"ls \u{1f50d}"}' },
  ])
  expect(asked.turn).toMatchObject({ text: 'I look. \u{1f50d}', usage: { output: expect.any(Number) } })
  expect(asked.turn.items).toHaveLength(3)
  return asked
}

async function breakOff(outgoing: ServerResponse, sent: Buffer, end: Break): Promise<void> {
  outgoing.flushHeaders()
  if (sent.length > 0) outgoing.write(sent)
  if (end === 'close') outgoing.end()
  // Unlike destroy, this lets what was written arrive first.
  else outgoing.socket?.destroySoon()
}

async function recorded(): Promise<Buffer> {
  const turns = [{ reasoning: 'Hm.', say: 'I look. \u{1f50d}', shell: 'ls \u{1f50d}' }]
  await using server = await startModelServer({ turns })
  const body = JSON.stringify({ model: codexMax.id, input: 'red', stream: true })
  const response = await fetch(`${server.baseUrl}/responses`, { method: 'POST', body })
  return Buffer.from(await response.arrayBuffer())
}
