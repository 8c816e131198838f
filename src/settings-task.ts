import { readFileSync, realpathSync, statSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import type { GivenTask } from './agent/given-task.ts'
import { UserError } from './platform/errors.ts'
import { type Inputs, quoted } from './platform/inputs.ts'

/** It is part of every request. */
const MOST_BYTES = 32_768

/** What is to be done besides making the tests pass; null where nothing is. */
export function taskFrom(inputs: Inputs, checkout: string): GivenTask | null {
  const [inline, file, check] = [inputs('task'), inputs('task-file'), inputs('task-check')]
  if (inline !== '' && file !== '')
    throw new UserError('task-file', 'nothing, as task is given', quoted(file))
  if (inline !== '') return { text: withinBounds('task', inline), check }
  if (file !== '') return { text: withinBounds('task-file', textOf(file, checkout)), check }
  if (check === '') return null
  throw new UserError('task-check', 'a task or a task-file that it checks', 'neither')
}

function withinBounds(name: string, text: string): string {
  const bytes = Buffer.byteLength(text)
  if (bytes > MOST_BYTES) throw new UserError(name, `at most ${MOST_BYTES} bytes of text`, `${bytes} bytes`)
  if (text.trim() === '') throw new UserError(name, 'a text that says what to do', 'an empty one')
  return text
}

function textOf(file: string, checkout: string): string {
  const path = isAbsolute(file) ? null : fileBelow(checkout, file)
  if (path === null)
    throw new UserError('task-file', 'a file inside the checkout, relative to it', quoted(file))
  const { size } = statSync(path)
  if (size > MOST_BYTES)
    throw new UserError('task-file', `at most ${MOST_BYTES} bytes of text`, `${size} bytes`)
  return readFileSync(path, 'utf8')
}

function fileBelow(checkout: string, file: string): string | null {
  try {
    const path = realpathSync(join(checkout, file))
    return path.startsWith(`${checkout}/`) && statSync(path).isFile() ? path : null
  } catch {
    return null
  }
}
