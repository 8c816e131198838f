import { readFileSync } from 'node:fs'

/** Whether a process runs as it did: its name, and not stopped, traced or gone. */
export function processStates(pid: number): string {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const [, name = '', state = ''] = /^Name:\s*(.*)\n(?:.*\n)*?State:\s*(\S)/.exec(status) ?? []
    return `${name} ${'RSD'.includes(state) ? 'runs' : state}`
  } catch {
    return 'gone'
  }
}
