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

/** What of this territory and of the app takes room, in bytes; null where the browser does not say. */
export type RoomUse = {
  readonly records: number
  readonly photos: { readonly count: number; readonly bytes: number }
  /** What was put aside before an update, by its schema. */
  readonly before: readonly { readonly schema: number; readonly on: string | null; readonly bytes: number }[]
  readonly baseMap: number
  /** The app's own copy. */
  readonly copy: number | null
  /** The fictional example lies beside the territory at hand. */
  readonly hasExample: boolean
}
