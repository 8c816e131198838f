/** The least of the rates for which all that have a higher one fit into the room together. */
export function threshold(rates: Float32Array, sizes: Uint32Array, room: number): number {
  const sorted = rates.toSorted()
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (sizeAbove(sorted[middle] ?? 0, rates, sizes) <= room) high = middle
    else low = middle + 1
  }
  return sorted[low] ?? 0
}

export function sizeAbove(rate: number, rates: Float32Array, sizes: Uint32Array): number {
  let size = 0
  for (let at = 0; at < rates.length; at++) if ((rates[at] ?? 0) > rate) size += sizes[at] ?? 0
  return size
}
