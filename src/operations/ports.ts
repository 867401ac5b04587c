import type { BaseMapState } from '../domain/base-map.ts'
import type { CivilDate } from '../domain/civil-date.ts'
import type { Clock } from '../domain/clock.ts'
import type { AnyRecord, Estate } from '../domain/estate.ts'
import type { Flaw } from '../domain/flaw.ts'
import type { Handover, HandoverForm } from '../domain/handover.ts'
import type { CountTable, Picture } from '../domain/hotspots/picture.ts'
import type { IdleMinutes } from '../domain/idle-lock.ts'
import type {
  ImportTarget,
  Read,
  ReadChoices,
  ReadContext,
  ReadProgress,
  ReadResult,
  Source,
} from '../domain/import.ts'
import type { KeptStorage } from '../domain/installed-app.ts'
import type { KeptTerritory } from '../domain/kept-territory.ts'
import type { Comparison, Linkage, LinkageRequest } from '../domain/linkage.ts'
import type { Fault, Refusal } from '../domain/refusal.ts'
import type { TextsHeld } from '../domain/register/check-texts.ts'
import type { TextCheck } from '../domain/register/text-finding.ts'
import type { Release, ReleaseForm } from '../domain/release.ts'
import type { Advice } from '../domain/week/advice.ts'
import type { Plan, Violation } from '../domain/week/plan.ts'
import type { PlanBudget, PlanOrder, PlanProblem } from '../domain/week/plan-problem.ts'
import type { Store } from '../store/store.ts'
import type { BackupsPorts } from './backups-ports.ts'
import type { DevicePorts } from './device-ports.ts'
import type { FieldPorts } from './field-ports.ts'
import type { HotspotsPorts } from './hotspots-ports.ts'
import type { MeetingsPorts } from './meetings-ports.ts'
import type { ReportsPorts } from './reports-ports.ts'
import type { ReturnsPorts } from './returns-ports.ts'

export type SavedFile = { readonly name: string; readonly bytes: Uint8Array; readonly type: string }

/** What actions need from outside. `app` builds them; tests build them of plain functions. */
export type Ports = {
  readonly clock: Clock
  /** A fresh id of the form `kind-device-number`. */
  readonly newId: (kind: string) => string
  readonly store: () => Store
  readonly plan: (
    problem: PlanProblem,
    seed: number,
    budget: PlanBudget,
    onBest: (best: Plan, progress: number) => void,
  ) => Promise<Plan | Fault>
  /** Stops the search under way, if any. */
  readonly stopPlanning: () => void
  /** Times, lengths and lines of rounds whose order is given by hand. */
  readonly schedule: (problem: PlanProblem, order: PlanOrder) => Promise<Plan | Fault>
  /** What would let the places be met that the plan leaves out, best first; computed by planning with each. */
  readonly advise: (
    problem: PlanProblem,
    plan: Plan,
    onProgress: (share: number) => void,
  ) => Promise<readonly Advice[] | Fault>
  readonly check: (problem: PlanProblem, plan: Plan) => Promise<readonly Violation[] | Fault>
  readonly hotspots: HotspotsPorts
  readonly backups: BackupsPorts
  readonly field: FieldPorts
  readonly device: DevicePorts
  readonly reports: ReportsPorts
  readonly meetings: MeetingsPorts
  readonly returns: ReturnsPorts
  /** Reads a file, streaming when it is large. Stopped, it answers with the refusal `stopped`. */
  readonly read: (
    source: Source,
    context: ReadContext,
    asked: { readonly as?: ImportTarget; readonly choices?: ReadChoices; readonly onProgress?: ReadProgress },
  ) => Promise<ReadResult>
  readonly stopReading: () => void
  /** What a file read differs by from what stands, with ids kept. */
  readonly compare: (estate: Estate, read: Read) => Promise<Comparison | Refusal | Fault>
  /** Buildings, entrances and links of the sources. */
  readonly link: (request: LinkageRequest) => Promise<Linkage | Refusal | Fault>
  /** What is wrong in a territory. */
  readonly flaws: (estate: Estate) => Promise<readonly Flaw[] | Refusal | Fault>
  /** Reads all texts held for what may designate somebody. */
  readonly checkTexts: (held: TextsHeld) => Promise<TextCheck | Refusal | Fault>
  /** Ends the comparing, joining and checking under way: each answers with the refusal `stopped`. */
  readonly stopWork: () => void
  /** Bytes of a release: the zip of GeoJSON, CSV and manifest, or one of the first two alone. `bom`: tables begin with a byte order mark, which spreadsheets take UTF-8 by. */
  readonly write: (release: Release, form: ReleaseForm, bom?: boolean) => Promise<SavedFile | Fault>
  /** Bytes of rounds handed over. */
  readonly writeRounds: (handover: Handover, form: HandoverForm) => Promise<SavedFile | Fault>
  /** Bytes of a map: SVG, or PNG at 300 dots an inch. */
  readonly writePicture: (picture: Picture, form: 'png' | 'svg') => Promise<SavedFile | Fault>
  /** Bytes of a table as CSV. */
  readonly writeCounts: (table: CountTable) => Promise<SavedFile | Fault>
  readonly saveBytes: (name: string, bytes: Uint8Array, type: string) => Promise<Fault | null>
  readonly print: () => Promise<void>
  /** Takes the whole screen, or gives it back; the fault when the browser does not let it. */
  readonly fullScreen: (on: boolean) => Promise<Fault | null>
  /** Null when changes can be kept: at the first change of an own territory it asks for a passphrase and waits. */
  readonly readyToWrite: () => Promise<Refusal | Fault | null>
  /** Seals the territory under a passphrase at its first change; null when it is sealed. */
  readonly seal: (passphrase: string) => Promise<Fault | null>
  /** Changes the passphrase of the territory at hand; `secret`: the one before, or the recovery sheet's code. */
  readonly changePassphrase: (secret: string, next: string) => Promise<Fault | null>
  /** A code that opens the territory at hand without its passphrase, in place of the one before. It is kept nowhere. */
  readonly makeRecovery: (secret: string) => Promise<{ readonly code: string } | Fault>
  /** Takes the right to write the territory at hand from the tab of this browser that has it. */
  readonly takeWriting: () => Promise<void>
  readonly unlock: (passphrase: string) => Promise<Fault | null>
  /** Opens a territory of that id in place of the one at hand. */
  readonly open: (territory: string) => Promise<Refusal | Fault | null>
  /** Opens a new territory and asks for its passphrase: of these records, or with nothing but the list of codes. */
  readonly create: (name: string, records: readonly AnyRecord[] | null) => Promise<Fault | null>
  /** Territories of this device, and the one at hand. */
  readonly territories: () => Promise<readonly KeptTerritory[] | Fault>
  /** Takes a territory out of the list of territories, or brings it back. */
  readonly archive: (territory: string, archived: boolean) => Promise<Refusal | Fault | null>
  /** Removes a territory with all that it holds; what is left is shown when it was at hand. */
  readonly remove: (territory: string) => Promise<Refusal | Fault | null>
  /** Keeps a base map file on this device, in place of the one before; the fault when it can't. */
  readonly keepBaseMap: (file: { readonly name: string; readonly blob: Blob }) => Promise<Fault | null>
  readonly forgetBaseMap: () => Promise<Fault | null>
  /** What of the base map outlives a reload on this device. */
  readonly rememberBaseMap: (base: Pick<BaseMapState, 'choice' | 'file' | 'ign'>) => void
  /** Loads the app again in the version that waits. */
  readonly takeUpdate: () => void
  /** Offers that version in the menu alone from now on. */
  readonly putOffUpdate: () => void
  /** Keeps on this device after how many minutes it locks. */
  readonly rememberIdleMinutes: (minutes: IdleMinutes) => void
  readonly storage: () => Promise<KeptStorage>
  /** Asks that storage outlive a lack of room; whether it will. */
  readonly keepStorage: () => Promise<boolean>
  /** A territory without its records, as the one file of its package. */
  readonly pack: (estate: Estate, made: CivilDate) => Promise<SavedFile | Fault>
}
