export async function offer(_: unknown): Promise<{ verdict: 'publish-failed'; reason: string }> {
  return { verdict: 'publish-failed', reason: 'not built yet' }
}
