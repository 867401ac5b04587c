import { keyOf } from '../../domain/change.ts'
import type { IsoWeek } from '../../domain/civil-date.ts'
import type { AnyRecord } from '../../domain/estate.ts'
import { POINT_PLACES } from '../../domain/place.ts'
import { type Refusal, refusal } from '../../domain/refusal.ts'
import { NO_PAIR } from '../../domain/week/without-pairs.ts'

/**
 * Why the records of a round's file do not hold together: no round, one of another week, an id twice, a stop of no round or
 * at no place of the file, not one edition. Null when they do.
 */
export function danglingRound(records: readonly AnyRecord[], week: IsoWeek): Refusal | null {
  const keys = new Set<string>()
  for (const record of records) {
    const key = keyOf(record)
    if (keys.has(key)) return refusal('id-twice', { id: record.id })
    keys.add(key)
  }
  const unknown = (id: string, named: string, field: string): Refusal =>
    refusal('reference-unknown', { id, named }, { field })
  const isPlace = (id: string): boolean => POINT_PLACES.some((kind) => keys.has(`${kind}:${id}`))
  let editions = 0
  let rounds = 0
  for (const record of records) {
    if (record.kind === 'weekEdition') {
      editions++
      if (record.week !== week) return unknown(record.id, record.week, 'week')
    }
    if (record.kind === 'round') {
      rounds++
      if (record.week !== week) return unknown(record.id, record.week, 'week')
      if (record.pair !== NO_PAIR && !keys.has(`pair:${record.pair}`))
        return unknown(record.id, record.pair, 'pair')
    }
    if (record.kind === 'stop') {
      if (!keys.has(`round:${record.round}`)) return unknown(record.id, record.round, 'round')
      if (!isPlace(record.place)) return unknown(record.id, record.place, 'place')
    }
  }
  if (editions !== 1) return refusal('round-file-invalid', undefined, { field: 'editions' })
  return rounds === 0 ? refusal('round-file-invalid', undefined, { field: 'rounds' }) : null
}
