import type { Refusal } from './refusal.ts'

/** What lies under our layers: nothing, a file of this device, one served beside the app, or the plan of the IGN. */
export const BASE_MAPS = ['none', 'file', 'served', 'ign'] as const
export type BaseMapChoice = (typeof BASE_MAPS)[number]

/** What the screen knows of base maps; of the device, never of the territory. */
export type BaseMapState = {
  readonly choice: BaseMapChoice
  /** The file dropped here, kept or only for as long as the page. */
  readonly file: { readonly name: string; readonly blob: Blob } | null
  /** The plan of the IGN: not in this build, waiting for an accord, or agreed to on this device. */
  readonly ign: 'off' | 'asks' | 'agreed'
  /** A file lies beside the app, as whoever built it said; what is not there is not offered. */
  readonly isServed?: boolean
  /** What must be said of the one that is shown. */
  readonly credit: string | null
  /** Why the last one asked for is not shown. */
  readonly flaw: Refusal | null
}

export const NO_BASE_MAP: BaseMapState = { choice: 'none', file: null, ign: 'off', credit: null, flaw: null }

/** First bytes of a PMTiles archive of version 3 (PMTiles specification, 2022). */
const MAGIC = [0x50, 0x4d, 0x54, 0x69, 0x6c, 0x65, 0x73] as const

/** Whether a file begins like a PMTiles archive, of any version; `version` is that version. */
export const pmtilesVersion = (head: Uint8Array): number | null =>
  MAGIC.every((byte, at) => head[at] === byte) ? (head[7] ?? 0) : null
