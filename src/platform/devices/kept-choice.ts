/** Where the browser refuses its storage, a choice lasts as long as the page. */
const storage = (): Storage | null => {
  try {
    return localStorage
  } catch {
    return null
  }
}

/** A small choice of this device, as a text under a key of ours; never anything of a territory. */
export const keptChoice = (key: string) => ({
  read: (): string | null => storage()?.getItem(key) ?? null,
  write: (text: string): void => {
    try {
      storage()?.setItem(key, text)
    } catch {
      // A full storage loses a choice, no data.
    }
  },
})
