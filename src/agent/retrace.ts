import { answerTo, type Done } from './done.ts'
import type { TraceRecord } from './journal.ts'
import type { Item, Turn } from './model.ts'
import {
  type CallResult,
  GOES_ON,
  INTERRUPTED,
  type OpenTurn,
  type Past,
  type Resumption,
} from './resumption.ts'
import { callsIn } from './turn.ts'

type Of<T extends TraceRecord['type']> = Extract<TraceRecord, { type: T }>

/** A trace that contradicts itself. */
export class BrokenTrace extends Error {}

type State = {
  /** The history without what was said last. */
  base: readonly Item[]
  /** The request that was sent last. */
  request: readonly Item[]
  open: { readonly step: number; readonly turn: Turn; results: CallResult[] } | null
  reserve: Of<'reserve'> | null
  past: Past[]
  lastStep: number
  words: string
  notes: string
}

/** Follows a trace to its end; null when nothing was asked of the model. `freeText`: tools that take text and no JSON. */
export function retrace(records: readonly TraceRecord[], freeText: ReadonlySet<string>): Resumption | null {
  const state: State = {
    base: [],
    request: [],
    open: null,
    reserve: null,
    past: [],
    lastStep: 0,
    words: '',
    notes: '',
  }
  for (const record of records) follow(state, record, freeText)
  const { reserve, open } = state
  if (reserve === null) return null
  return {
    history: state.request,
    told: state.base.length,
    step: open ? open.step : state.lastStep + 1,
    open: open && { turn: open.turn, results: open.results },
    past: state.past,
    words: state.words,
    notes: state.notes,
    model: reserve.model,
    signature: reserve.signature,
    refused: reserve.refused,
    goesOn: GOES_ON,
  }
}

function follow(state: State, record: TraceRecord, freeText: ReadonlySet<string>): void {
  switch (record.type) {
    case 'reserve':
      reserved(state, record)
      return
    case 'response':
      answered(state, record, freeText)
      return
    case 'tool-start':
      state.open?.results.push({ kind: 'interrupted', again: false })
      return
    case 'tool-end':
      state.open?.results.splice(-1, 1, { kind: record.kind, output: record.output })
      return
    case 'compaction':
      close(state, [])
      state.past.push({ kind: 'cut', step: record.step })
      state.base = record.history
      state.request = record.history
      state.notes = ''
      return
    case 'run':
    case 'settle':
    case 'test-run':
    case 'verdict':
  }
}

function reserved(state: State, record: Of<'reserve'>): void {
  // The request for a summary is asked besides: what the conversation goes on with is without it.
  const isWork = record.purpose === 'work'
  const said = isWork ? record.said : record.said.slice(0, -1)
  const items = isWork ? record.items : record.items - 1
  close(state, said)
  const missing = items - state.base.length
  if (missing < 0 || missing > said.length) throw new BrokenTrace(`request ${record.id} does not follow`)
  state.request = [...state.base, ...said.slice(said.length - missing)]
  state.reserve = record
}

/** What was open is answered: another request follows it. */
function close(state: State, said: readonly Item[]): void {
  const { open } = state
  if (open === null) return
  const done = doneOf(open, said)
  const outputs = done.filter(each => each.kind !== 'red').map(answerTo)
  if (outputs.length !== open.turn.calls.length)
    throw new BrokenTrace(`step ${open.step} has calls without an end`)
  state.base = [...state.request, ...open.turn.items, ...outputs]
  state.past.push({ kind: 'turn', step: open.step, done })
  state.open = null
}

function doneOf({ turn, results }: OpenTurn, said: readonly Item[]): Done[] {
  if (turn.calls.length === 0) return [{ kind: 'red', output: textOf(said[0]) }]
  return turn.calls.flatMap((call, at) => {
    const result = results[at]
    if (!result) return []
    return [{ call, ...(result.kind === 'interrupted' ? INTERRUPTED : result) }]
  })
}

function textOf(item: Item | undefined): string {
  const [part] = Array.isArray(item?.content) ? item.content : []
  return String(part?.text ?? '')
}

function answered(state: State, record: Of<'response'>, freeText: ReadonlySet<string>): void {
  if (record.id !== state.reserve?.id || state.open)
    throw new BrokenTrace(`answer ${record.id} was not asked for`)
  state.lastStep = Math.max(state.lastStep, record.step)
  if (state.reserve.purpose === 'handover') {
    state.notes = record.text
    state.base = state.request
    return
  }
  const { items, text, usage, model, serviceTier, requestId } = record
  const calls = callsIn(items, freeText)
  state.words = text || state.words
  state.open = {
    step: record.step,
    turn: { items, calls, text, usage, model, serviceTier, requestId },
    results: [],
  }
}
