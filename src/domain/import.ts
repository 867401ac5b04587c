import type { Entrance } from './entrance.ts'
import type { Perimeter } from './perimeter.ts'
import type { Fault, Notice, Refusal } from './refusal.ts'
import type { Situation } from './situation.ts'

/** What a file is meant for, as the command line and the drop zone say it. */
export const IMPORT_TARGETS = [
  'perimeter',
  'buildings',
  'entrances',
  'streets',
  'landlord',
  'housing',
  'addresses',
  'incidents',
  'gpx',
  'backup',
] as const
export type ImportTarget = (typeof IMPORT_TARGETS)[number]

/** Largest file that is read; a larger one is refused before its bytes are. */
export const FILE_MOST_BYTES = 20_000_000

/** A file picked or dropped: its bytes are read only when asked for. */
export type Source = {
  readonly name: string
  readonly size: number
  readonly bytes: () => Promise<Uint8Array>
}

/** What reading needs to know of the territory: names to recognise, an area to be near to. */
export type ReadContext = {
  readonly landlords: readonly { readonly id: string; readonly name: string }[]
  readonly places: readonly {
    readonly id: string
    readonly name: string
    readonly at: readonly [number, number]
    readonly landlord?: string
    /** Set on a sector, which is a place by name only: `at` is the middle of its bounds. */
    readonly sector?: true
  }[]
  readonly codes: readonly { readonly id: string; readonly label: string }[]
  readonly bounds: readonly [west: number, south: number, east: number, north: number]
  readonly timeZone: string
  /** Civil day and UTC minute of the import, from the caller's clock. */
  readonly today: string
  /** Streets and places that the free-text check lets through. */
  readonly knownNames: readonly string[]
}

/** What was read of a file, not yet applied; bad rows are notices, counted and named. */
export type Read =
  | {
      readonly kind: 'perimeter'
      readonly perimeter: Perimeter
      readonly notices: readonly Notice[]
      readonly questions: readonly Question[]
    }
  | {
      readonly kind: 'entrances'
      readonly entrances: readonly Entrance[]
      readonly notices: readonly Notice[]
      readonly questions: readonly Question[]
    }
  | {
      readonly kind: 'situations'
      readonly situations: readonly Situation[]
      readonly notices: readonly Notice[]
      readonly questions: readonly Question[]
    }

/** Something that the user must confirm before anything is stored. */
export type Question = {
  readonly code:
    | 'projected-coordinates'
    | 'swapped-axes'
    | 'far-away'
    | 'several-areas'
    | 'name-missing'
    | 'encoding'
    | 'dates-ambiguous'
    | 'landlord-unknown'
    | 'columns-guessed'
    | 'duplicates'
    | 'area-implausible'
    | 'personal-columns'
    | 'notes-masked'
  readonly params?: Readonly<Record<string, string | number>>
}

export type ReadResult = Read | Refusal | Fault
