import { randomUUID } from 'node:crypto'
import type { Answer } from './port.ts'
import type { Reply } from './reply.ts'

/** Where logs are kept: another origin than the API, opened by the signature in the address and by nothing else. */
export type Storage = {
  /** The address of a file, good until the end. */
  readonly store: (path: string, content: Buffer) => string
  readonly answer: Answer
}

export function openStorage(url: string, report: (violation: string) => void): Storage {
  const files = new Map<string, Buffer>()
  return {
    store: (path, content) => {
      const address = `${path}?sig=${randomUUID()}`
      files.set(address, content)
      return `${url}${address}`
    },
    answer: async ({ method, path, pathname, headers }) => {
      if (headers.authorization !== undefined) {
        report(`${method} ${pathname}: an Authorization header reached the log storage`)
        return plain(401, 'InvalidAuthenticationInfo')
      }
      const content = files.get(path)
      return content === undefined ? plain(403, 'AuthenticationFailed') : file(pathname, content)
    },
  }
}

function file(pathname: string, content: Buffer): Reply {
  const type = pathname.endsWith('.zip') ? 'application/zip' : 'text/plain; charset=utf-8'
  return { status: 200, body: content, headers: { 'content-type': type } }
}

function plain(status: number, code: string): Reply {
  return { status, body: Buffer.from(code), headers: { 'content-type': 'text/plain' } }
}
