import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { deliver } from './deliver.ts'
import { recordRequest } from './record.ts'
import { requestCheck } from './request-check.ts'
import { responder } from './responder.ts'
import { router } from './router.ts'
import type { RecordedRequest, Script } from './script.ts'
import type { Billed } from './usage.ts'

/** A model endpoint on 127.0.0.1 that follows a script. One server sees one run. */
export type ModelServer = {
  /** `http://127.0.0.1:PORT/v1` */
  readonly baseUrl: string
  readonly requests: readonly RecordedRequest[]
  /** Sentences about requests that the real endpoint or the contract would not take; they never change an answer. */
  readonly violations: readonly string[]
  readonly billed: readonly Billed[]
  readonly close: () => Promise<void>
  readonly [Symbol.asyncDispose]: () => Promise<void>
}

export async function startModelServer(script: Script): Promise<ModelServer> {
  const requests: RecordedRequest[] = []
  const billed: Billed[] = []
  const check = requestCheck(script)
  const route = router(script, check, responder(script, check, billed))
  const server = createServer(async (req, res) => {
    try {
      const request = await recordRequest(req)
      if (request === null) return
      requests.push(request)
      res.setHeader('x-request-id', `req_${String(requests.length).padStart(4, '0')}`)
      await deliver(route(request), res)
    } catch (error) {
      check.object(`the model server itself failed: ${error}`)
      res.destroy()
    }
  })
  const baseUrl = await listen(server)
  let closed: Promise<void> | undefined
  const close = () => {
    closed ??= stop(server)
    return closed
  }
  return { baseUrl, requests, violations: check.violations, billed, close, [Symbol.asyncDispose]: close }
}

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return `http://127.0.0.1:${port}/v1`
}

async function stop(server: Server): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  server.closeAllConnections()
  await closed
}
