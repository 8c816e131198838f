/**
 * Keeps of GitHub's OpenAPI description the requests that the testbed understands and checks.
 *
 *   npm pack @octokit/openapi    (outside this repository: it unpacks to 385 MB)
 *   node testbed/github/extract-openapi.ts PATH/package/generated/api.github.com.json
 */
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

const OPERATIONS = [
  ...[
    'git/create-blob',
    'git/get-blob',
    'git/create-tree',
    'git/get-tree',
    'git/create-commit',
    'git/get-commit',
  ],
  ...['git/create-ref', 'git/get-ref', 'git/list-matching-refs', 'git/update-ref', 'git/delete-ref'],
  ...['repos/get', 'repos/get-branch', 'repos/get-content', 'repos/get-commit', 'repos/compare-commits'],
  ...['pulls/create', 'pulls/update', 'pulls/list', 'pulls/get', 'pulls/list-files'],
  ...['pulls/request-reviewers', 'pulls/create-review'],
  ...['issues/add-labels', 'issues/create-label', 'issues/add-assignees'],
  ...['issues/create-comment', 'issues/update-comment', 'issues/list-comments'],
  ...['repos/get-collaborator-permission-level', 'users/get-by-username'],
  ...['actions/get-workflow-run', 'actions/get-workflow-run-attempt'],
  ...['actions/list-jobs-for-workflow-run', 'actions/list-jobs-for-workflow-run-attempt'],
  ...['actions/get-job-for-workflow-run', 'actions/download-job-logs-for-workflow-run'],
  ...['actions/download-workflow-run-logs', 'checks/list-annotations'],
]

/** What explains but does not decide. */
const PROSE = new Set([
  'description',
  'summary',
  'example',
  'examples',
  'title',
  'externalDocs',
  'deprecated',
])

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type Node = { [key: string]: Json }

const source = process.argv[2]
if (source === undefined) throw new Error('expected the path of api.github.com.json')
const description: Node = JSON.parse(await readFile(source, 'utf8'))
const notice = await readFile(join(dirname(source), '..', 'LICENSE'), 'utf8')
const target = new URL('openapi.json', import.meta.url)
await writeFile(target, `${JSON.stringify(extract(description), null, 1)}\n`)

function extract(description: Node): Node {
  const paths: Node = {}
  for (const [path, methods] of Object.entries(node(description.paths))) {
    const kept = Object.entries(node(methods)).filter(([, operation]) => isUsed(node(operation)))
    if (kept.length === 0) continue
    paths[path] = Object.fromEntries(kept.map(([method, operation]) => [method, requestOf(node(operation))]))
  }
  requireAll(paths)
  return { openapi: description.openapi ?? '', info: origin(node(description.info)), paths }
}

function origin(info: Node): Node {
  return {
    title: "Requests of GitHub's REST API, an extract without prose",
    version: info.version ?? '',
    license: {
      name: 'MIT',
      'x-holders': 'GitHub; Octokit contributors',
      'x-notice': notice.trim().split('\n\n'),
    },
    'x-source': {
      package: '@octokit/openapi',
      version: info.version ?? '',
      file: 'generated/api.github.com.json',
      origin: 'https://github.com/github/rest-api-description',
      made: 'node testbed/github/extract-openapi.ts',
    },
  }
}

function isUsed(operation: Node): boolean {
  return OPERATIONS.includes(String(operation.operationId))
}

function requestOf(operation: Node): Node {
  const { operationId = '', parameters = [], requestBody, responses = {} } = operation
  return {
    operationId,
    parameters: resolved(parameters),
    ...(requestBody === undefined ? {} : { requestBody: resolved(requestBody) }),
    responses: Object.fromEntries(Object.keys(node(responses)).map(status => [status, { description: '' }])),
  }
}

/** Without references and without prose. The names of properties are never taken for prose. */
function resolved(value: Json, isNames = false): Json {
  if (Array.isArray(value)) return value.map(item => resolved(item))
  if (value === null || typeof value !== 'object') return value
  if (typeof value.$ref === 'string') return resolved(lookUp(value.$ref))
  const kept = Object.entries(value).filter(([key]) => isNames || !PROSE.has(key))
  return Object.fromEntries(
    kept.map(([key, child]) => [key, resolved(child, key === 'properties' && !isNames)]),
  )
}

function lookUp(reference: string): Json {
  return reference
    .split('/')
    .slice(1)
    .reduce<Json>((place, key) => node(place)[key] ?? null, description)
}

function requireAll(paths: Node): void {
  const found = Object.values(paths).flatMap(methods =>
    Object.values(node(methods)).map(kept => node(kept).operationId),
  )
  const missing = OPERATIONS.filter(operation => !found.includes(operation))
  if (missing.length > 0) throw new Error(`not described: ${missing.join(', ')}`)
}

function node(value: Json | undefined): Node {
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw new Error('expected an object')
  return value
}
