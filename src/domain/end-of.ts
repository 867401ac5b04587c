import type { CivilDate } from './civil-date.ts'
import type { AnyRecord, Kind } from './estate.ts'

/** The field that dates the end of a record, by kind: its past stays, planning and counts leave it out from that day. */
export const END_FIELDS: Partial<Record<Kind, 'retired' | 'demolished' | 'closed'>> = {
  address: 'retired',
  housing: 'retired',
  footprint: 'retired',
  holding: 'retired',
  rnbBuilding: 'retired',
  door: 'retired',
  service: 'retired',
  building: 'demolished',
  entrance: 'closed',
  publicPlace: 'closed',
  receptionPlace: 'closed',
}

/** The day since when a record is no longer in use; undefined while it is, and for kinds that never end. */
export const endOf = (record: AnyRecord): CivilDate | undefined => {
  const field = END_FIELDS[record.kind]
  return field && (record as Partial<Record<typeof field, CivilDate>>)[field]
}
