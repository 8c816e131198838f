import { readFileSync } from 'node:fs'
import { Ajv, type AnySchemaObject, type ErrorObject, type ValidateFunction } from 'ajv'

/** An operation of GitHub's description: how its path reads, what it answers on success, what a request may hold. */
type Operation = {
  readonly id: string
  readonly method: string
  readonly successStatus: number
  readonly pattern: RegExp
  /** Compiled when they are first asked for: a run uses a few of the operations. */
  readonly parameters: () => ValidateFunction
  readonly body: (() => ValidateFunction) | null
  readonly needsBody: boolean
}

export type Match = { readonly operation: Operation; readonly parameters: Readonly<Record<string, string>> }

/** A finding that GitHub itself would refuse, or one that it would silently ignore. */
export type Finding = { readonly kind: 'refused' | 'ignored'; readonly text: string }

/** Parameters whose value may itself hold slashes, written plainly or encoded. */
const MANY_SEGMENTS = new Set(['ref', 'path', 'branch', 'base', 'head'])

const formats = {
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
  int64: true,
  'repo.nwo': /^[^/]+\/[^/]+$/,
} as const
const strict = new Ajv({ strict: false, allErrors: true, formats })
const coercing = new Ajv({ strict: false, allErrors: true, formats, coerceTypes: true })
const operations: readonly Operation[] = readOperations()

export function operationFor(method: string, pathname: string): Match | null {
  for (const operation of operations) {
    const found = operation.method === method ? operation.pattern.exec(pathname) : null
    if (found !== null) return { operation, parameters: decoded(found.groups ?? {}) }
  }
  return null
}

export function findingsOf(match: Match, query: URLSearchParams, body: unknown): readonly Finding[] {
  const { operation } = match
  const parameters = { ...match.parameters, ...Object.fromEntries(query) }
  return [...findings(operation.parameters(), parameters, 'parameters'), ...bodyFindings(operation, body)]
}

function bodyFindings(operation: Operation, body: unknown): readonly Finding[] {
  if (body === undefined) return operation.needsBody ? [{ kind: 'refused', text: 'body is missing' }] : []
  if (operation.body === null) return [{ kind: 'ignored', text: 'a body where none is described' }]
  return findings(operation.body(), body, 'body')
}

function findings(validate: ValidateFunction, value: unknown, where: string): readonly Finding[] {
  if (validate(value)) return []
  return (validate.errors ?? []).map(error => finding(error, where))
}

function finding(error: ErrorObject, where: string): Finding {
  const isExtra = error.keyword === 'additionalProperties'
  const detail = isExtra ? ` (${error.params.additionalProperty})` : ''
  const text = `${where}${error.instancePath} ${error.message}${detail}`
  return { kind: isExtra ? 'ignored' : 'refused', text }
}

type Parameter = { readonly name: string; readonly required?: boolean; readonly schema: AnySchemaObject }

type Described = {
  readonly operationId: string
  readonly parameters: readonly Parameter[]
  readonly requestBody?: {
    readonly required?: boolean
    readonly content: { 'application/json': { schema: AnySchemaObject } }
  }
  readonly responses: Readonly<Record<string, unknown>>
}

function readOperations(): readonly Operation[] {
  const file = readFileSync(new URL('openapi.json', import.meta.url), 'utf8')
  const { paths } = JSON.parse(file) as { paths: Record<string, Record<string, Described>> }
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => operation(path, method.toUpperCase(), described)),
  )
}

function operation(path: string, method: string, described: Described): Operation {
  const schema = described.requestBody?.content['application/json'].schema
  return {
    id: described.operationId,
    method,
    successStatus: Math.min(...Object.keys(described.responses).map(Number)),
    pattern: patternOf(path),
    parameters: once(() => coercing.compile(parametersSchema(described.parameters))),
    body: schema === undefined ? null : once(() => strict.compile(closed(schema))),
    needsBody: described.requestBody?.required === true,
  }
}

function once(compile: () => ValidateFunction): () => ValidateFunction {
  let compiled: ValidateFunction | undefined
  return () => {
    compiled ??= compile()
    return compiled
  }
}

function patternOf(path: string): RegExp {
  const source = path.replaceAll('.', '\\.').replace(/\{(\w+)\}/g, (_, name: string) => {
    if (name === 'path') return '(?<path>.*)'
    return `(?<${name}>${MANY_SEGMENTS.has(name) ? '.+?' : '[^/]+'})`
  })
  return new RegExp(`^${source}$`)
}

function parametersSchema(parameters: readonly Parameter[]): AnySchemaObject {
  return {
    type: 'object',
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
    required: parameters.filter(each => each.required === true).map(each => each.name),
    additionalProperties: false,
  }
}

/** The description leaves its objects open; here a field that it does not know is a mistake. */
function closed(schema: AnySchemaObject): AnySchemaObject {
  const children = Object.entries(schema).map(([key, value]) => [key, closedValue(value)] as const)
  const isOpen =
    schema.properties !== undefined && schema.additionalProperties === undefined && schema.type === 'object'
  return { ...Object.fromEntries(children), ...(isOpen ? { additionalProperties: false } : {}) }
}

function closedValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closedValue)
  return value !== null && typeof value === 'object' ? closed(value) : value
}

function decoded(groups: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]))
}
