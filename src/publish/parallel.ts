/** Works through `items`, at most `width` at a time. After the first failure nothing new is begun and nothing left running. */
export async function inParallel<T, R>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = []
  const queue = entriesOf(items)
  const workers = Array.from({ length: Math.min(width, items.length) }, async () => {
    for (const [index, item] of queue) results[index] = await work(item)
  })
  const ended = await Promise.allSettled(workers)
  const failed = ended.find(worker => worker.status === 'rejected')
  if (failed) throw failed.reason
  return results
}

/** A generator, because it closes for all who share it when one of them throws. */
function* entriesOf<T>(items: readonly T[]): Generator<readonly [number, T]> {
  yield* items.entries()
}
