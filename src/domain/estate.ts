import type { Address } from './address.ts'
import type { Building } from './building.ts'
import type { CalendarMark } from './calendar-mark.ts'
import type { Dataset } from './dataset.ts'
import type { Door } from './door.ts'
import type { Entrance } from './entrance.ts'
import type { OnCall } from './field/on-call.ts'
import type { ShiftNote } from './field/shift-note.ts'
import type { WeekClosure } from './field/week-closure.ts'
import type { BarometerReading } from './follow-up/barometer-reading.ts'
import type { Intervention } from './follow-up/intervention.ts'
import type { JointPlan } from './follow-up/joint-plan.ts'
import type { Mediation } from './follow-up/mediation.ts'
import type { OutreachAction } from './follow-up/outreach-action.ts'
import type { Project } from './follow-up/project.ts'
import type { Relay } from './follow-up/relay.ts'
import type { Request } from './follow-up/request.ts'
import type { Footprint } from './footprint.ts'
import type { TaxRelief } from './funding/tax-relief.ts'
import type { GreenSpace } from './green-space.ts'
import type { Holding } from './holding.ts'
import type { SavedView } from './hotspots/saved-view.ts'
import type { Housing } from './housing.ts'
import type { Landlord } from './landlord.ts'
import type { Landmark } from './landmark.ts'
import type { Link } from './link.ts'
import type { PartnerMeeting } from './partners/partner-meeting.ts'
import type { Perimeter } from './perimeter.ts'
import type { PublicPlace } from './public-place.ts'
import type { QuarterFigures } from './published/quarter-figures.ts'
import type { Sending } from './published/sending.ts'
import type { ReadingRecord } from './reading.ts'
import type { ReceptionPlace } from './reception-place.ts'
import type { MonthlyCount } from './retention/monthly-count.ts'
import type { RnbBuilding } from './rnb-building.ts'
import type { Sector } from './sector.ts'
import type { Service } from './service.ts'
import type { Settings } from './settings.ts'
import type { Situation } from './situation.ts'
import type { Street } from './street.ts'
import type { SituationCode } from './taxonomy.ts'
import type { Appointment } from './week/appointment.ts'
import type { Exclusion } from './week/exclusion.ts'
import type { Pair } from './week/pair.ts'
import type { Passage } from './week/passage.ts'
import type { PlaceRule } from './week/place-rule.ts'
import type { Round, RoundTemplate, Stop, Support, Unserved } from './week/round.ts'
import type { WeekChange } from './week/week-change.ts'
import type { WeekEdition } from './week/week-edition.ts'

/** Every record that a territory holds, told apart by `kind`; ids are unique within a kind. */
export type AnyRecord =
  | WeekEdition
  | WeekChange
  | PlaceRule
  | Exclusion
  | Appointment
  | CalendarMark
  | SavedView
  | Address
  | Dataset
  | Door
  | Footprint
  | Holding
  | Housing
  | Link
  | ReadingRecord
  | RnbBuilding
  | Service
  | Building
  | Entrance
  | GreenSpace
  | Landlord
  | Landmark
  | Pair
  | Passage
  | Perimeter
  | PublicPlace
  | ReceptionPlace
  | Round
  | RoundTemplate
  | Sector
  | Settings
  | Situation
  | SituationCode
  | Stop
  | Street
  | Support
  | Unserved
  | OnCall
  | ShiftNote
  | WeekClosure
  | BarometerReading
  | Intervention
  | JointPlan
  | Mediation
  | OutreachAction
  | Project
  | Relay
  | Request
  | MonthlyCount
  | QuarterFigures
  | Sending
  | TaxRelief
  | PartnerMeeting

export type Kind = AnyRecord['kind']
export type RecordOf<K extends Kind> = Extract<AnyRecord, { readonly kind: K }>

export const KINDS: readonly Kind[] = [
  'settings',
  'dataset',
  'reading',
  'landlord',
  'perimeter',
  'sector',
  'street',
  'greenSpace',
  'landmark',
  'service',
  'address',
  'housing',
  'footprint',
  'rnbBuilding',
  'door',
  'holding',
  'link',
  'building',
  'entrance',
  'publicPlace',
  'receptionPlace',
  'pair',
  'roundTemplate',
  'support',
  'appointment',
  'exclusion',
  'placeRule',
  'weekChange',
  'weekEdition',
  'round',
  'stop',
  'unserved',
  'code',
  'passage',
  'situation',
  'calendarMark',
  'savedView',
  'onCall',
  'shiftNote',
  'weekClosure',
  'request',
  'intervention',
  'relay',
  'mediation',
  'action',
  'project',
  'jointPlan',
  'barometer',
  'monthlyCount',
  'quarterFigures',
  'sending',
  'taxRelief',
  'meeting',
]

/** The root of all records of a territory: one immutable map a kind, by id. Untouched kinds keep their identity. */
export type Estate = { readonly [K in Kind]: ReadonlyMap<string, RecordOf<K>> }

export const emptyEstate = (): Estate =>
  Object.fromEntries(KINDS.map((kind) => [kind, new Map()])) as unknown as Estate

/** The estate with these records added or replaced. */
export const withRecords = (estate: Estate, records: readonly AnyRecord[]): Estate => {
  const next: Record<string, Map<string, AnyRecord>> = {}
  for (const record of records) {
    next[record.kind] ??= new Map(estate[record.kind] as ReadonlyMap<string, AnyRecord>)
    next[record.kind]!.set(record.id, record)
  }
  return { ...estate, ...next } as Estate
}

/** The estate without the records of these ids; unknown ids change nothing. */
export const withoutRecords = (estate: Estate, kind: Kind, ids: Iterable<string>): Estate => {
  const next = new Map(estate[kind] as ReadonlyMap<string, AnyRecord>)
  for (const id of ids) next.delete(id)
  return next.size === estate[kind].size ? estate : ({ ...estate, [kind]: next } as Estate)
}

export const settingsOf = (estate: Pick<Estate, 'settings'>): Settings => {
  const settings = estate.settings.get('settings')
  if (!settings) throw new Error('an estate without settings')
  return settings
}
