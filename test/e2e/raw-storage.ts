import type { Page } from 'playwright'

/** Names of the databases that the page has, in order. */
export const databases = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? '').toSorted())

/** Everything that the browser's databases hold, keys included, as text. */
export const rawStorage = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const texts: string[] = []
    const decoder = new TextDecoder('latin1')
    const asText = (value: unknown): string => {
      if (value instanceof ArrayBuffer) return decoder.decode(value)
      if (ArrayBuffer.isView(value)) return decoder.decode(value)
      if (value && typeof value === 'object')
        return Object.entries(value)
          .map(([key, each]) => key + asText(each))
          .join(' ')
      return String(value)
    }
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name as string)
        opening.onsuccess = () => resolve(opening.result)
        opening.onerror = () => reject(opening.error)
      })
      for (const store of database.objectStoreNames) {
        const objects = database.transaction(store).objectStore(store)
        for (const asking of [objects.getAll(), objects.getAllKeys()]) {
          const found = await new Promise<unknown[]>((resolve) => {
            asking.onsuccess = () => resolve(asking.result as unknown[])
          })
          texts.push(...found.map(asText))
        }
      }
      database.close()
    }
    return texts.join('\n')
  })
