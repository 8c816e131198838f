import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A call as the model makes it: `input` is the free text of a custom tool, else it is a function. */
export type ScriptedCall = {
  readonly name: string
  /** An object becomes JSON; a string is sent as it is and may be malformed. */
  readonly arguments?: unknown
  readonly input?: string
  readonly callId?: string
}

/** One answer of the model: reasoning, message, then the calls in the order of these fields. */
export type ScriptedTurn = {
  readonly reasoning?: string
  readonly say?: string
  readonly shell?: string
  readonly patch?: string
  readonly runTests?: true
  readonly calls?: readonly ScriptedCall[]
  /** Overrides of what `usage` says; nonsense (negative, excessive) is allowed. */
  readonly usage?: 'missing' | Partial<StatedTokens>
  /** Each is met by one attempt at this turn, in order; then the turn answers normally. */
  readonly faults?: readonly Fault[]
  /** Before the first byte of every attempt. */
  readonly delayMs?: number
  /** What the answer says of its tier; by default the one that was asked for. */
  readonly serviceTier?: string
}

export type StatedTokens = {
  readonly input: number
  readonly cached: number
  readonly cacheWrite: number
  readonly output: number
}

export type Fault =
  | StatusFault
  /** Destroys the connection after so many bytes of the body, at the latest one byte before its end. */
  | { readonly kind: 'cut'; readonly afterBytes: number }
  /** Sends so many bytes (same limit), then nothing until the client or the server goes. */
  | { readonly kind: 'stall'; readonly afterBytes: number }
  /** Ends cleanly, but without `response.completed`. */
  | { readonly kind: 'no-terminal' }
  | { readonly kind: 'failed'; readonly code: string; readonly message: string }
  | { readonly kind: 'incomplete'; readonly reason: 'max_output_tokens' | 'content_filter' }
  /** An SSE `error` event after a 200. */
  | { readonly kind: 'error-event'; readonly code: string; readonly message: string }
  /** A pause before each event. The answer is whole: whoever waits has the turn. */
  | { readonly kind: 'slow'; readonly delayMs: number }

/** An answer before generation. The body defaults to an error in OpenAI's shape. */
export type StatusFault = {
  readonly kind: 'status'
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** A string is sent as it is. */
  readonly body?: unknown
  readonly code?: string
  readonly type?: string
  readonly message?: string
  readonly param?: string
}

/** What an endpoint does not take, as gateways and other providers are. */
export type Refusals = {
  /** Names of fields, the inner ones with their path: `reasoning.summary`. */
  readonly fields?: readonly string[]
  readonly customTools?: false
  readonly pictures?: false
  /** The only values of `service_tier` that are served. */
  readonly tiers?: readonly string[]
  /** How it says so: `error.param`, a sentence below `detail`, or the list of a schema check. */
  readonly dialect?: 'openai' | 'detail' | 'schema'
}

type ModelListing = 'served' | 'not-found' | { readonly shutdownDate: string }

/** What the model does. `n` counts answered turns from 0; a function is asked once per turn. */
export type Script = {
  readonly turns: readonly ScriptedTurn[] | ((n: number, request: RecordedRequest) => ScriptedTurn)
  readonly whenExhausted?: ScriptedTurn
  /** A model that is not named is served. */
  readonly models?: Readonly<Record<string, ModelListing>>
  readonly refuses?: Refusals
  /** Tokens of input beyond which the next request may begin a shorter history; by default none may. */
  readonly compactsAbove?: number
  /** When given, any other key is answered with 401. */
  readonly apiKeys?: readonly string[]
}

export type RecordedRequest = {
  readonly method: string
  readonly path: string
  /** As sent, authorization included, so that tests can look for a key. */
  readonly headers: Readonly<Record<string, string>>
  /** Parsed JSON; the text itself when it is none; null when empty. */
  readonly body: unknown
  readonly bytes: number
  /** Monotonic clock of the server's process. */
  readonly atMs: number
}

/** Reads a script from a JSON file, or from a module that exports `script`. */
export async function readScript(path: string): Promise<Script> {
  const script = path.endsWith('.json') ? JSON.parse(await readFile(path, 'utf8')) : await importScript(path)
  if (!Array.isArray(script?.turns) && typeof script?.turns !== 'function') {
    throw new Error(`${path}: a script needs "turns", an array or a function`)
  }
  return script
}

async function importScript(path: string): Promise<Script | undefined> {
  const module: { script?: Script } = await import(pathToFileURL(resolve(path)).href)
  return module.script
}
