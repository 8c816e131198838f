/**
 * What goes wrong with the requests that match, the first `times` of them. `cut` ends the connection before anything
 * happened; `lost` lets the request take effect and ends the connection instead of answering.
 */
export type Fault = {
  readonly match: { readonly method?: string; readonly path: RegExp }
  readonly times: number | 'always'
  readonly respond: FaultResponse
}

export type FaultResponse =
  | 'cut'
  | 'lost'
  | { readonly delayMs: number }
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown }

/** Which fault the next request meets, if any. The first fault in the list that still has times left. */
export function faultPlan(faults: readonly Fault[]): (method: string, path: string) => FaultResponse | null {
  const left = faults.map(({ times }) => (times === 'always' ? Number.POSITIVE_INFINITY : times))
  return (method, path) => {
    const index = faults.findIndex((fault, at) => (left[at] ?? 0) > 0 && isMet(fault, method, path))
    const fault = faults[index]
    if (fault === undefined) return null
    left[index] = (left[index] ?? 0) - 1
    return fault.respond
  }
}

function isMet(fault: Fault, method: string, path: string): boolean {
  return (fault.match.method ?? method) === method && path.search(fault.match.path) !== -1
}
