import { type Fault, fault } from '../../domain/refusal.ts'

/** Time for the browser to start the download before its bytes are let go. */
const KEPT_MILLIS = 60_000

/** Gives a file to the browser's downloads. Null when it was handed over; whether the user keeps it can't be known. */
export const saveBytes = async (name: string, bytes: Uint8Array, type: string): Promise<Fault | null> => {
  try {
    const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }))
    const link = document.createElement('a')
    link.href = url
    link.download = name
    link.click()
    setTimeout(() => URL.revokeObjectURL(url), KEPT_MILLIS)
    return null
  } catch (error) {
    return fault('download-failed', error)
  }
}
