/** The app's own copy on this device, which opens without a network, and the newer one that waits beside it. */
export type InstalledApp = {
  /** `unknown`: not looked at yet; `none`: this browser or this address keeps no copy. */
  readonly copy: 'unknown' | 'making' | 'whole' | 'failed' | 'none'
  /** A newer version, whole on the device: offered, or put off to the menu. */
  readonly update: 'none' | 'offered' | 'later'
}

export const NOT_INSTALLED: InstalledApp = { copy: 'unknown', update: 'none' }

/** What a page may ask of the service worker: that the version which waits takes over; that old copies go. */
export type CopyOrder = 'take-over' | 'tidy'

/** What the browser says of the room that this app takes; null where it does not say. */
export type KeptStorage = {
  /** It will not be emptied to make room. */
  readonly persisted: boolean
  /** It was asked for, and the browser did not grant it. */
  readonly refused?: true
  /** Bytes. */
  readonly used: number | null
  readonly quota: number | null
}
