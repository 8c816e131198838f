import { constants } from 'node:fs'
import { type FileHandle, open, stat } from 'node:fs/promises'

/** A cleaned log on disk: UTF-8, a line feed behind each line. Its name is untrusted text on one line. */
export type LogFile = {
  readonly name: string
  readonly path: string
  readonly lines: number
  readonly bytes: number
  /** The file that was written, so that another one put in its place is not read. */
  readonly inode: number
  readonly device: number
}

/** To be called before anything else than we ourselves has run. */
export async function logFile(file: Pick<LogFile, 'name' | 'path' | 'lines'>): Promise<LogFile> {
  const { size, ino, dev } = await stat(file.path)
  return { ...file, bytes: size, inode: ino, device: dev }
}

/** Throws where the path has become anything but the file that was written. */
export async function openLogFile({ path, bytes, inode, device }: LogFile): Promise<FileHandle> {
  const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  const found = await handle.stat()
  if (found.isFile() && found.ino === inode && found.dev === device && found.size === bytes) return handle
  await handle.close()
  throw new Error('the log is no longer the one that was written')
}
