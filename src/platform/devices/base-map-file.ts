import { type Fault, fault } from '../../domain/refusal.ts'

/** Its name in the browser's private file system (File System standard, OPFS): one at most. */
const NAME = 'base-map.pmtiles'

/** Keeps the file where only this app reads it, in place of the one before; the fault when the browser can't or won't. */
export const keepBaseMapFile = async (blob: Blob): Promise<Fault | null> => {
  try {
    const folder = await navigator.storage.getDirectory()
    const handle = await folder.getFileHandle(NAME, { create: true })
    await blob.stream().pipeTo(await handle.createWritable())
    return null
  } catch (error) {
    return fault('base-map-failed', error)
  }
}

/** The file kept before; null when there is none. */
export const keptBaseMapFile = async (): Promise<Blob | null> => {
  try {
    const folder = await navigator.storage.getDirectory()
    const file = await (await folder.getFileHandle(NAME)).getFile()
    return file.size > 0 ? file : null
  } catch {
    return null
  }
}

/** Takes it away; one that is not there is no fault. */
export const forgetBaseMapFile = async (): Promise<Fault | null> => {
  try {
    const folder = await navigator.storage.getDirectory()
    await folder.removeEntry(NAME)
    return null
  } catch (error) {
    const isGone = error instanceof DOMException && error.name === 'NotFoundError'
    return isGone || !('storage' in navigator) ? null : fault('storage-refused', error)
  }
}
