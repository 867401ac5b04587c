import { dayNumberOf } from '../../domain/civil-date.ts'
import type { EventColumns } from '../../domain/hotspots/event-columns.ts'
import { MOST_CODES } from '../../domain/hotspots/event-columns.ts'
import type { ReadContext } from '../../domain/import.ts'
import { dayOf, type When } from '../../domain/when.ts'
import type { Position } from '../../geometry/position.ts'
import { metresTo } from '../places/locate.ts'
import { whenOf } from '../tables/read-when.ts'
import { isElsewhere, type Placed, rowPosition } from '../tables/row-position.ts'
import type { Row, Rows } from '../tables/rows.ts'
import type { Tally } from '../tables/tally.ts'

/** Where a file of anywhere in the country is looked for: metropolitan France. */
const COUNTRY: ReadContext['bounds'] = [-5.2, 41.3, 9.6, 51.1]
/** Fewer events than that are no territory to look at. */
const LEAST = 20
const LONGEST_TYPE = 120

export type LocatedEvent = { readonly row: Row; readonly at: Position; readonly when: When }
export type LocatedEvents = {
  readonly events: readonly LocatedEvent[]
  /** The same, for the engines; its codes are the file's own types. */
  readonly columns: EventColumns
  /** Events that say neither their hour nor their part of the day. */
  readonly hourless: number
}

const positionIn = (row: Row): Placed | null => {
  const found = rowPosition(row, { bounds: COUNTRY })
  return 'flaw' in found ? null : found
}

/** Whether most of a table's positions, and 20 at least, lie outside the territory at hand, or there is none yet. */
export const liesElsewhere = ({ rows, has }: Rows, context: ReadContext): boolean => {
  if (!has('date') || !(has('lng') || has('x') || has('latlng'))) return false
  const isEmpty = !context.bounded && !context.places.some(({ sector }) => !sector)
  let [located, away] = [0, 0]
  for (const row of rows) {
    const found = positionIn(row)
    if (!found) continue
    located++
    if (isEmpty || isElsewhere({ metres: metresTo(found.at, context.bounds) }, { bounded: true })) away++
  }
  return away >= LEAST && away > located / 2
}

/** The rows that have a day, not to come, and a position; the others are left out and told. */
export const locatedEvents = (rows: readonly Row[], context: ReadContext, tally: Tally): LocatedEvents => {
  const { timeZone, today } = context
  const events: LocatedEvent[] = []
  const days: number[] = []
  let hourless = 0
  for (const row of rows) {
    const when = whenOf(row.cell('date'), row.cell('hour'), row.cell('band'), timeZone)
    const position = positionIn(row)
    if (typeof when === 'string')
      tally.leftOut('row-bad-date', row, when === 'date' ? 'date' : 'hour', row.cell('date'))
    else if (dayOf(when.when, timeZone) > today) tally.leftOut('row-future', row, 'date', row.cell('date'))
    else if (!position)
      tally.leftOut('row-bad-position', row, 'lng', `${row.cell('lng')} ; ${row.cell('lat')}`)
    else {
      tally.read(position.reading)
      if (when.assumed) hourless++
      days.push(dayNumberOf(dayOf(when.when, timeZone)))
      events.push({ row, at: position.at, when: when.when })
    }
  }
  const codes = ['', ...new Set(events.map(({ row }) => typeOf(row)).filter(Boolean))].slice(0, MOST_CODES)
  const rankOf = new Map(codes.map((code, rank) => [code, rank]))
  return {
    events,
    hourless,
    columns: {
      day: Int32Array.from(days),
      at: { kind: 'positions', lngLat: Float64Array.from(events.flatMap(({ at }) => [...at])) },
      code: Uint16Array.from(events, ({ row }) => rankOf.get(typeOf(row)) ?? 0),
      codes,
    },
  }
}

/** What the file itself calls it; empty when it does not say. */
export const typeOf = (row: Row): string => row.cell('code').slice(0, LONGEST_TYPE)
