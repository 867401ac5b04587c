/** The browser's caches as far as ours uses them: by name, then by address. */
export const madeUpCaches = () => {
  const all = new Map<string, Map<string, Response>>()
  const addressOf = (asked: RequestInfo | URL): string =>
    asked instanceof Request ? asked.url : new URL(String(asked)).href
  const cacheOf = (kept: Map<string, Response>): Partial<Cache> => ({
    match: async (asked) => kept.get(addressOf(asked))?.clone(),
    put: async (asked, response) => void kept.set(addressOf(asked), response),
  })
  const caches: Partial<CacheStorage> = {
    open: async (name) => {
      const kept = all.get(name) ?? new Map<string, Response>()
      all.set(name, kept)
      return cacheOf(kept) as Cache
    },
    match: async (asked) => {
      for (const kept of all.values()) {
        const found = kept.get(addressOf(asked))
        if (found) return found.clone()
      }
      return undefined
    },
    keys: async () => [...all.keys()],
    delete: async (name) => all.delete(name),
  }
  return { caches: caches as CacheStorage, all }
}
