import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getOctokit } from '@actions/github'
import { type ActionsApi, actionsApi } from '../../src/failure/actions-api.ts'

type Answer = (response: ServerResponse, request: IncomingMessage) => void

export type ActionsServer = {
  readonly actions: ActionsApi
  readonly requests: { readonly path: string; readonly authorization: string | undefined }[]
  readonly origin: string
  [Symbol.asyncDispose](): Promise<void>
}

/**
 * GitHub's REST API for one run on the loopback interface, spoken to by a real octokit. A route answers all paths that
 * begin with it; `prefix` is what stands before all of them, `/api/v3` on GitHub Enterprise Server.
 */
export async function actionsServer(
  routes: Readonly<Record<string, Answer>>,
  prefix = '',
): Promise<ActionsServer> {
  const requests: { path: string; authorization: string | undefined }[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    requests.push({ path, authorization: request.headers.authorization })
    const place = path.startsWith(prefix) ? path.slice(prefix.length) : path
    const route = Object.keys(routes).find(key => place.startsWith(key))
    if (route) return routes[route]?.(response, request)
    json({ message: 'Not Found' }, 404)(response, request)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const close = async () => {
    const closed = new Promise<void>(resolve => server.close(() => resolve()))
    server.closeAllConnections()
    await closed
  }
  const octokit = getOctokit('the-token', {
    baseUrl: `${origin}${prefix}`,
    log: { debug() {}, info() {}, warn() {}, error() {} },
  })
  return {
    actions: actionsApi(octokit, { owner: 'o', repo: 'r' }),
    requests,
    origin,
    [Symbol.asyncDispose]: close,
  }
}

export function json(body: unknown, status = 200): Answer {
  return response =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

export function redirect(location: string): Answer {
  return response => response.writeHead(302, { location }).end()
}

export function text(body: string | Buffer, status = 200): Answer {
  return response => response.writeHead(status, { 'content-type': 'text/plain' }).end(body)
}

export const restRun = {
  id: 7,
  head_sha: 'a'.repeat(40),
  head_branch: 'main',
  head_repository: { id: 99 },
  event: 'push',
  status: 'completed',
  conclusion: 'failure',
  run_attempt: 2,
  html_url: 'https://github.test/o/r/actions/runs/7',
}

export function restJob(id: number, over: Readonly<Record<string, unknown>> = {}) {
  const step = {
    name: 'Run npm test',
    status: 'completed',
    conclusion: 'failure',
    number: 3,
    started_at: '2026-11-22T10:00:10Z',
    completed_at: '2026-11-22T10:00:20Z',
  }
  return {
    id,
    name: `test (${id})`,
    run_attempt: 1,
    status: 'completed',
    conclusion: 'failure',
    steps: [step],
    ...over,
  }
}
