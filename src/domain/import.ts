import type { CivilDate, IsoWeek } from './civil-date.ts'
import type { Dataset } from './dataset.ts'
import type { AnyRecord, Kind } from './estate.ts'
import type { Fault, Notice, Refusal } from './refusal.ts'

/** What a file is meant for, as the command line and the drop zone say it. */
export const IMPORT_TARGETS = [
  'perimeter',
  'buildings',
  'entrances',
  'streets',
  'landlord',
  'housing',
  'addresses',
  'services',
  'incidents',
  'gpx',
  'round',
  'territory',
  'backup',
] as const
export type ImportTarget = (typeof IMPORT_TARGETS)[number]

/** Largest file that is read whole; a larger one must be of a format that can be cut to the territory while it streams. */
export const FILE_MOST_BYTES = 20_000_000
/** Largest file at all, packed or not. */
export const STREAM_MOST_BYTES = 8_000_000_000

/** A file picked or dropped: its bytes are read only when asked for, whole or as they come. */
export type Source = {
  readonly name: string
  readonly size: number
  readonly bytes: () => Promise<Uint8Array>
  readonly stream: () => ReadableStream<Uint8Array>
  /** The browser's own file, which crosses to a worker without being read. */
  readonly blob?: Blob
}

/** What reading needs to know of the territory: names to recognise, an area to be near to. */
export type ReadContext = {
  readonly landlords: readonly {
    readonly id: string
    readonly name: string
    readonly aliases?: readonly string[]
    /** So that a new one gets a colour and a pattern of its own. */
    readonly colour?: string
    readonly pattern?: string
  }[]
  /** INSEE codes of the communes that official records of the territory are in. */
  readonly communes?: readonly string[]
  readonly places: readonly {
    readonly id: string
    readonly name: string
    readonly at: readonly [number, number]
    readonly landlord?: string
    /** Set on a sector, which is a place by name only: `at` is the middle of its bounds. */
    readonly sector?: true
  }[]
  readonly codes: readonly { readonly id: string; readonly label: string }[]
  /** Box of the perimeter, else of what is there, else metropolitan France. */
  readonly bounds: readonly [west: number, south: number, east: number, north: number]
  /** False while the territory has no perimeter: nothing can be left out as too far. */
  readonly bounded: boolean
  readonly timeZone: string
  /** Civil day and UTC minute of the import, from the caller's clock. */
  readonly today: string
  /** Streets and places that the free-text check lets through. */
  readonly knownNames: readonly string[]
  /** Version held of each week that was handed out. */
  readonly editions?: Readonly<Record<IsoWeek, number>>
  /** Columns as corrected before, by the id of their layout (see `reading`). */
  readonly readings: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** How a pair of numbers may be understood as a place. */
export const POSITION_READINGS = ['as-written', 'swapped', 'Lambert-93', 'Web Mercator'] as const
export type PositionReadingName = (typeof POSITION_READINGS)[number]
const ENCODINGS = ['UTF-8', 'UTF-16', 'Windows-1252', 'ISO-8859-15', 'repaired'] as const
export type EncodingName = (typeof ENCODINGS)[number]

export const POINT_CHOICES = ['publicPlace', 'service', 'door'] as const

/** The user's answers to what a file leaves open; a file is read again with them. Absent: as the reader thinks best. */
export type ReadChoices = {
  /** Codes or ranks (`#3`) of the areas to take among several. */
  readonly areas?: readonly string[]
  /** Which part of the perimeter the outline is. */
  readonly part?: 'priority' | 'extension'
  readonly position?: PositionReadingName
  readonly encoding?: EncodingName
  /** Header as written to meaning, `none` to leave the column out. */
  readonly columns?: Readonly<Record<string, string>>
  /** Landlord's name as written to the id of a landlord, `new`, or `none` to leave its rows out. */
  readonly landlords?: Readonly<Record<string, string>>
  /** Whose list it is, when no column says. */
  readonly landlord?: string
  /** INSEE codes of the communes whose rows are kept, where rows have no position. */
  readonly communes?: readonly string[]
  readonly privateWays?: 'walk' | 'avoid'
  readonly duplicates?: 'first' | 'all'
  /** What the points of a GPX or KML file are. */
  readonly points?: (typeof POINT_CHOICES)[number]
  /** Events of elsewhere: a territory of their own, or only those of the territory at hand. */
  readonly into?: 'own' | 'here'
  /** Type of event as written to the id of a code of ours, or `none` to leave its rows aside. */
  readonly codes?: Readonly<Record<string, string>>
  /** Who published the file, and under which licence, in the user's words. */
  readonly source?: string
  readonly licence?: string
}

/** Something that the user must confirm or choose before anything is stored. */
export type Question = {
  readonly code: QuestionCode
  readonly params?: Readonly<Record<string, string | number>>
  /** A choice among these, put into `choice` of the choices and read again. Absent: a sentence to tick. */
  readonly options?: readonly {
    readonly value: string
    /** As the file writes it, when the value says nothing to a reader. */
    readonly label?: string
  }[]
  readonly choice?: keyof ReadChoices
  /** For a choice by key (`landlords`): the name as written that it is about. */
  readonly key?: string
  /** Several may be chosen (`areas`). */
  readonly several?: true
  /** What the reading at hand took for it. */
  readonly taken?: string
  /** Answered by the choices, or taken in a way that harms nothing: shown, still to be changed, holds nothing back. */
  readonly settled?: true
}
const QUESTIONS = [
  'projected-coordinates',
  'swapped-axes',
  'far-away',
  'several-areas',
  'name-missing',
  'encoding',
  'dates-ambiguous',
  'landlord-unknown',
  'landlord-alike',
  'landlord-of-file',
  'columns-guessed',
  'header-guessed',
  'duplicates',
  'area-implausible',
  'personal-columns',
  'notes-masked',
  'private-ways',
  'islands',
  'incomplete-file',
  'positions-coarse',
  'other-communes',
  'positions-missing',
  'dwellings-doubtful',
  'totals-left-out',
  'points-as-doors',
  'nothing-inside',
  'points-kind',
  'numbers-as-dates',
  'projection-not-read',
  'positions-converted',
  'round-older',
  'events-into',
  'event-type',
  'events-published',
] as const
export type QuestionCode = (typeof QUESTIONS)[number]

/** A column of a table: its header, what it was taken for, a few of its cells. */
export type ColumnMatch = {
  readonly header: string
  readonly meaning: string
  readonly by: 'header' | 'content' | 'choice' | 'memory' | 'none'
  readonly samples: readonly string[]
}

/** One way to understand the positions of a file, for the map to show: some of its points, and how far from the territory. */
export type PositionReading = {
  readonly reading: PositionReadingName
  readonly points: readonly (readonly [number, number])[]
  readonly metres: number
}

/** What a file gives, by its main subject. */
const READ_KINDS = [
  'perimeter',
  'buildings',
  'landlord',
  'streets',
  'housing',
  'addresses',
  'services',
  'situations',
  'points',
  'territory',
  'rounds',
  'events',
] as const
export type ReadKind = (typeof READ_KINDS)[number]

/** Rounds handed over by another device: all of the week, all of its pairs' week, or some of its rounds only. */
export type RoundsRead = {
  readonly week: IsoWeek
  readonly scope: 'week' | 'pair' | 'round'
  /** Made from the example: no real round. */
  readonly fictional: boolean
  readonly territory: string
}

/** What was read of a file, not yet applied; bad rows are notices, counted and named. */
export type Read = {
  readonly kind: ReadKind
  readonly records: readonly AnyRecord[]
  readonly datasets: readonly Dataset[]
  /** What the file speaks for: a record of these kinds and source (and landlord) that it no longer has is gone. Empty: it only adds. */
  readonly covers: readonly {
    readonly kind: Kind
    readonly source?: string
    readonly landlord?: string
    /** INSEE codes of the communes that the file speaks for: records of others are not gone. Absent: all. */
    readonly communes?: readonly string[]
  }[]
  readonly notices: readonly Notice[]
  readonly questions: readonly Question[]
  readonly columns?: readonly ColumnMatch[]
  /** Headers as written, whose corrected meanings are kept under this id. */
  readonly layout?: string
  readonly positions?: readonly PositionReading[]
  /** Of rounds handed over: of what the file is the whole, so that rounds no longer in it are called off. */
  readonly rounds?: RoundsRead
  /** Of events of elsewhere: the days that they cover, and whether any says its hour. */
  readonly events?: { readonly from: CivilDate; readonly until: CivilDate; readonly hours: boolean }
  /** Rows or features seen in all, before those of elsewhere were left out. */
  readonly seen: number
}

export type ReadResult = Read | Refusal | Fault

/** How far a reading is: bytes read of all. */
export type ReadProgress = (read: number, size: number) => void
