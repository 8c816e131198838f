import type { FileHandle } from 'node:fs/promises'
import { open } from 'node:fs/promises'
import { messageOf } from '../../platform/errors.ts'

/** What is kept of the end of a text that is longer than its file may be, in bytes. */
const TAIL_BYTES = 1024 * 1024

/** A file of at most so many bytes: the beginning of what is written, and its last MiB. A full disk ends it earlier. */
export class BoundedFile implements AsyncDisposable {
  readonly #file: FileHandle
  #room: number
  #tail: Buffer[] = []
  #tailBytes = 0
  #gone = 0
  #fault: string | null = null

  private constructor(file: FileHandle, mostBytes: number) {
    this.#file = file
    this.#room = Math.max(0, mostBytes - TAIL_BYTES)
  }

  /** Only the user may read it. Throws where it cannot be created. */
  static async create(path: string, mostBytes: number): Promise<BoundedFile> {
    return new BoundedFile(await open(path, 'w', 0o600), mostBytes)
  }

  async write(bytes: Buffer): Promise<void> {
    const first = bytes.subarray(0, this.#room)
    this.#room -= first.length
    if (first.length > 0) await this.#append(first)
    if (first.length < bytes.length) this.#hold(bytes.subarray(first.length))
  }

  /** Writes the end. Returns what a reader of the file has to know, if anything. */
  async finish(): Promise<string | null> {
    if (this.#gone > 0) await this.#append(Buffer.from(`\n[... ${this.#gone} bytes left out ...]\n`))
    for (const part of this.#tail) await this.#append(part)
    if (this.#fault) return `the file of the log is not complete: ${this.#fault}`
    return this.#gone > 0 ? `the file of the log lacks ${this.#gone} bytes before its last MiB` : null
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#file.close()
  }

  async #append(bytes: Buffer): Promise<void> {
    if (this.#fault) return
    await this.#file.appendFile(bytes).catch(error => {
      this.#fault = messageOf(error)
    })
  }

  #hold(bytes: Buffer): void {
    this.#tail.push(Buffer.from(bytes))
    this.#tailBytes += bytes.length
    while (this.#tail[0] && this.#tailBytes - this.#tail[0].length >= TAIL_BYTES) {
      this.#gone += this.#tail[0].length
      this.#tailBytes -= this.#tail[0].length
      this.#tail.shift()
    }
  }
}
