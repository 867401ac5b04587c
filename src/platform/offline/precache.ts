/** Every file of one build: its path below the scope, and its hash as `integrity` writes it. The version is a hash of the list. */
export type Precache = { readonly version: string; readonly files: Readonly<Record<string, string>> }

/** What the copy is made of and kept in; the worker gives its own globals. */
export type Copy = {
  readonly precache: Precache
  /** Address of the app's folder, with its last slash. */
  readonly scope: string
  readonly caches: CacheStorage
  readonly fetch: (request: Request) => Promise<Response>
}

/** Downloads at once: what a browser opens to one host. */
const LANES = 6

/** Several apps, or several copies of this one, may live on one host: the scope is a part of the name. */
const prefix = (scope: string): string => `tournee ${scope} `

export const cacheName = ({ scope, precache }: Copy): string => prefix(scope) + precache.version

/** Where a file is asked for: the page by its folder, for hosts that redirect `index.html`. */
export const addressOf = (scope: string, path: string): string =>
  path === 'index.html' ? scope : scope + path

/**
 * Fetches every file of the build into its cache; each must be what its hash says (`integrity`), or it rejects.
 * What came before a failure stays, checked, and the next attempt goes on from there.
 */
export const fillPrecache = async (copy: Copy): Promise<void> => {
  const { precache, scope } = copy
  const cache = await copy.caches.open(cacheName(copy))
  const waiting = Object.entries(precache.files)
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [path, integrity] = next
      const address = addressOf(scope, path)
      if (await cache.match(address, { ignoreVary: true })) continue
      // `no-cache` asks the host whether what the browser has is still so: most answers are a line.
      const response = await copy.fetch(
        new Request(address, { integrity, cache: 'no-cache', redirect: 'error' }),
      )
      await cache.put(address, response)
    }
  }
  try {
    await Promise.all(Array.from({ length: LANES }, lane))
  } finally {
    // A lane that failed ends the attempt: the others stop after the file they are at.
    waiting.length = 0
  }
}

/** Removes the copies of other versions in this scope. */
export const removeOldCopies = async (copy: Copy): Promise<void> => {
  const names = await copy.caches.keys()
  const old = names.filter((name) => name.startsWith(prefix(copy.scope)) && name !== cacheName(copy))
  await Promise.all(old.map((name) => copy.caches.delete(name)))
}
