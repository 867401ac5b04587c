import type { Backup } from '../domain/backup.ts'
import type { BackupPreview } from '../domain/backups/backup-differences.ts'
import type { LastBackup } from '../domain/backups/backup-due.ts'
import type { BaseMapState } from '../domain/base-map.ts'
import type { CivilDate } from '../domain/civil-date.ts'
import type { Kind } from '../domain/estate.ts'
import type { Flaw } from '../domain/flaw.ts'
import type { Handout } from '../domain/handout.ts'
import type { IdleMinutes } from '../domain/idle-lock.ts'
import type { ImportTarget, Read, ReadChoices, Source } from '../domain/import.ts'
import type { InstalledApp, KeptStorage } from '../domain/installed-app.ts'
import type { KeptTerritory } from '../domain/kept-territory.ts'
import type { Comparison } from '../domain/linkage.ts'
import type { MethodHandout } from '../domain/method-handout.ts'
import type { PictureHandout } from '../domain/picture-handout.ts'
import type { Fault, Notice, Refusal } from '../domain/refusal.ts'
import type { Release } from '../domain/release.ts'
import type { Expiry } from '../domain/retention/expired.ts'
import type { Sheet } from '../domain/sheet.ts'
import type { DeviceSession } from './device-session.ts'
import type { ExchangeSession } from './exchange-session.ts'
import type { FieldSession } from './field-session.ts'
import type { FollowSession } from './follow-session.ts'
import type { HeatSession } from './heat-session.ts'
import type { Pending } from './pending.ts'
import type { RegisterShown } from './register-session.ts'
import type { WeekSession } from './week-session.ts'

export const WORKSPACES = ['territoire', 'semaine', 'terrain', 'observatoire', 'suivis', 'echanges'] as const
export type Workspace = (typeof WORKSPACES)[number]

/** Layers that can be switched, in the order of the list. */
export const LAYERS = [
  'footprints',
  'perimeter',
  'sectors',
  'streets',
  'greenSpaces',
  'buildings',
  'entrances',
  'publicPlaces',
  'landmarks',
  'services',
  'rounds',
  'heat',
  'situations',
  'recency',
  'release',
] as const
export type LayerId = (typeof LAYERS)[number]

export type Selection = { readonly kind: Kind; readonly id: string }
/** Centre `[lng, lat]` and zoom of the map. */
export type View = { readonly lng: number; readonly lat: number; readonly zoom: number }

export type Toast = {
  readonly id: number
  readonly text: string
  readonly tone: 'done' | 'refusal' | 'fault'
  readonly undo: boolean
}

/** What a worker is at that may take a moment, and how far it is, 0 to 1; null where it can't tell. */
export type Work = { readonly what: 'compare' | 'link' | 'check' | 'texts'; readonly share: number | null }

/** What was last erased because its time was over, and on which day. */
export type ExpiryReport = Pick<Expiry, 'erased' | 'notes'> & { readonly on: CivilDate }

export type Saving = 'saved' | 'saving' | 'failed'

/** How the territory at hand is kept: nothing yet (the default, unchanged), the unsealed example, or a sealed vault. */
export type Keeping = 'unsaved' | 'example' | 'sealed' | 'locked'

/** A file waiting for the user's word: what it is, what it would change. */
export type ImportPreview = {
  readonly file: string
  /** Kept to be read again with other choices. */
  readonly source: Source
  readonly as?: ImportTarget
  readonly choices: ReadChoices
  readonly read: Read
  /** Against what the territory holds. */
  readonly comparison: Comparison
  /** Differences not to be applied, as `kind:id`. */
  readonly leftOut: ReadonlySet<string>
  /** Sentences ticked, by the key of their question. */
  readonly confirmed: ReadonlySet<string>
  readonly notices: readonly Notice[]
  /** Facts shown before the word is given, already counted. */
  readonly facts: Readonly<Record<string, number>>
}

export const TERRITORY_VIEWS = ['places', 'links', 'flaws', 'quality', 'edit'] as const
export type TerritoryView = (typeof TERRITORY_VIEWS)[number]

/** Kinds that are drawn by hand. */
export const EDITED_KINDS = [
  'perimeter',
  'sector',
  'building',
  'entrance',
  'publicPlace',
  'receptionPlace',
  'service',
  'street',
] as const
export type EditedKind = (typeof EDITED_KINDS)[number]

/**
 * What the hand does on the map. `add` draws a new object of the kind; `reshape` moves an object or its corners; `split`
 * draws the line that cuts it; `hole` draws what is taken out of it; `merge` waits for the neighbour to join; `walk` draws a
 * way of people, which is no object of the territory.
 */
export type Editing =
  | {
      readonly tool: 'add'
      readonly kind: EditedKind
      readonly part?: 'priority' | 'extension'
      /** Whose what is added is, when the hand says it. */
      readonly landlord?: string
      /** A path meets the streets that it crosses. */
      readonly joins?: boolean
    }
  | {
      readonly tool: 'reshape' | 'split' | 'hole' | 'merge'
      readonly kind: EditedKind
      readonly id: string
      /** An entrance stays where it is put, off its building's edge. */
      readonly free?: boolean
    }
  | WalkEditing

/** The way of a walk with partners and residents, drawn over the map. */
export type WalkEditing = { readonly tool: 'walk'; readonly kind: 'action'; readonly id: string }
/** What the hand does to the territory itself. */
export type ObjectEditing = Exclude<Editing, WalkEditing>

/** What the screen holds and the estate does not: nothing here is undone, only part of it (the URL hash) outlives a reload. */
export type Session = WeekSession &
  DeviceSession &
  FieldSession &
  FollowSession &
  ExchangeSession & {
    readonly workspace: Workspace
    /** First start: neither the example nor the own territory chosen yet. */
    readonly welcome: boolean
    /** Id of the territory at hand (see `kept-territory`). */
    readonly territory: string
    /** Territories of this device, as last listed; null before the first time. */
    readonly territories: readonly KeptTerritory[] | null
    readonly keeping: Keeping
    readonly saving: Saving
    /** Another tab of this browser writes the territory: this one only looks. Absent: false. */
    readonly follows?: boolean
    /** When this territory was last backed up from this device; absent or null: never. */
    readonly backedUp?: LastBackup | null
    /** On which day its reminder was put off until the next; absent or null: it was not. */
    readonly backupPutOff?: CivilDate | null
    /** A backup being reopened: its file, what it holds once it is read, why it could not be. */
    readonly restoring?: {
      readonly source: Source
      readonly backup: Backup | null
      readonly failure: Refusal | Fault | null
      /** What it would do to the territory at hand, once it is read. */
      readonly preview?: BackupPreview
    } | null
    /** The code of a recovery sheet just made, until its page is closed; absent or null: none is shown. */
    readonly recovery?: string | null
    /** Absent or null: nothing was over. */
    readonly expiry?: ExpiryReport | null
    readonly today: CivilDate
    readonly view: View | null
    /** Counts up to ask the map to fit the perimeter, or to fly to the selection. */
    readonly fitPerimeter: number
    readonly flyToSelection: number
    readonly layers: ReadonlySet<LayerId>
    /** What lies under our layers; absent: nothing. */
    readonly baseMap?: BaseMapState
    /** The app's copy on this device; absent: not looked at. */
    readonly installed?: InstalledApp
    /** Storage of this device, as last asked for. */
    readonly storage?: KeptStorage
    /** Minutes without a touch after which this device locks; absent: the default. */
    readonly idleMinutes?: IdleMinutes
    /** The instant (milliseconds since 1970, UTC) at which it is about to lock, while that is said; absent or null: not yet. */
    readonly lockAt?: number | null
    readonly hover: Selection | null
    readonly selection: Selection | null
    readonly heat: HeatSession
    /** The file asked for, and its source: one that was not recognised is read again as what the user says it is. */
    readonly importing: (Pending<string, ImportPreview> & { readonly source?: Source }) | null
    /** Share of the file read, 0 to 1, while one is. */
    readonly importProgress: number
    readonly work: Work | null
    /** Which view of the place « Territoire » is open. */
    readonly territoryView: TerritoryView
    /** The join at hand in the list of doubtful ones, which the map shows. */
    readonly link?: string | null
    /** What is being drawn or reshaped on the map; null when nothing is. */
    readonly editing: Editing | null
    /** What is wrong in the territory; null before the first check. The request counts checks. */
    readonly flaws: Pending<number, readonly Flaw[]> | null
    readonly release: {
      readonly recipient: string | null
      readonly from: CivilDate
      readonly until: CivilDate
      readonly made: Release | null
      readonly refusal: Refusal | null
      /** Tables are written with a byte order mark; absent: they are. */
      readonly bom?: boolean
    }
    /** Sheets shown for print, null when the screen is shown. */
    readonly sheets: readonly Sheet[] | null
    /** The sheet for residents shown for print, of services or of the method; null when the screen is shown. */
    readonly handout: Handout | MethodHandout | PictureHandout | null
    readonly toast: Toast | null
    /** The register for the data protection officer, in place of the screen; absent or null: it is not shown. */
    readonly register?: RegisterShown | null
    readonly dialog:
      | 'none'
      | 'framework'
      | 'palette'
      | 'keys'
      | 'situation'
      | 'territories'
      | 'stock'
      | 'codes'
      | 'service'
      | 'device'
      | 'backup'
      | 'restore'
      | 'close-week'
      | 'access'
      | 'freeze-quarter'
    /** Code that the form of a situation starts with, when it was asked for by name. */
    readonly presetCode?: string | null
    /** A first change waits for a passphrase: asked for over whatever dialog is open. */
    readonly sealing: boolean
    readonly bug: string | null
  }
