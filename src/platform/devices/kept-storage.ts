import type { KeptStorage } from '../../domain/installed-app.ts'

/** What the browser says of this app's storage (Storage standard); nothing sure where it says nothing. */
export const keptStorage = async (): Promise<KeptStorage> => {
  try {
    const { storage } = navigator
    const [persisted, { usage, quota }] = await Promise.all([storage.persisted(), storage.estimate()])
    return { persisted, used: usage ?? null, quota: quota ?? null }
  } catch {
    return { persisted: false, used: null, quota: null }
  }
}

/** Asks that storage be kept when the device lacks room. The browser decides alone, or asks the person. */
export const askToKeepStorage = async (): Promise<boolean> => {
  try {
    return await navigator.storage.persist()
  } catch {
    return false
  }
}
