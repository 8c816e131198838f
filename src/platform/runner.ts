// The index of @actions/core also loads an HTTP client, 50 ms before the first thought; it exports these two by no name.
import { issue, issueCommand } from '../../node_modules/@actions/core/lib/command.js'
import {
  issueFileCommand,
  prepareKeyValueMessage,
} from '../../node_modules/@actions/core/lib/file-command.js'

/** Opens a foldable group of the job's log. */
export function openGroup(title: string): void {
  issue('group', title)
}

export function closeGroup(): void {
  issue('endgroup')
}

/** An annotation of the step. */
export function annotate(kind: 'notice' | 'error', text: string): void {
  issueCommand(kind, {}, text)
}

/** Sets an output of the step; the last value stands. */
export function setOutput(name: string, value: string): void {
  issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value))
}

/** Hands a value over to the post step, which finds it as STATE_name. */
export function saveState(name: string, value: string): void {
  issueFileCommand('STATE', prepareKeyValueMessage(name, value))
}
