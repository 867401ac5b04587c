import type { Position } from '../../geometry/position.ts'
import { FAMILIES } from '../taxonomy.ts'
import { cleanEvents, type EventDirt } from './clean-events.ts'
import { eventCells } from './event-cells.ts'
import type { EventColumns } from './event-columns.ts'
import type { Observations } from './observations.ts'

/** Family that events of elsewhere are given: their own codes are not ours. */
export const EVENT_FAMILY = FAMILIES[0]

export type EventObservations = {
  readonly observations: Observations
  readonly setAside: EventDirt
}

/**
 * Observations of a file of elsewhere: its named places, or square cells of so many metres where it has positions. Every
 * event counts as seen; passages, where they are given by the same names of places, are what was looked at.
 */
export const eventObservations = (
  events: EventColumns,
  passages: EventColumns | null,
  cellMetres: number,
): EventObservations => {
  const { rows, setAside } = cleanEvents(events)
  const placed = placesOf(events, rows, passages, cellMetres)
  const count = rows.length
  const order = Int32Array.from(rows.keys()).sort(
    (a, b) =>
      events.day[rows[a]!]! - events.day[rows[b]!]! || placed.eventPlace[a]! - placed.eventPlace[b]! || a - b,
  )
  const none = new Int32Array(placed.names.length)
  return {
    setAside,
    observations: {
      places: placed.names,
      positions: Float64Array.from(placed.middles.flatMap((at) => [...at])),
      ...{ groups: [], groupOf: none.map(() => -1), sectors: [], sectorOf: none.map(() => -1) },
      ...{ landlords: [''], landlordOf: none },
      situations: {
        ids: Array.from(order, (row) => String(rows[row])),
        day: Int32Array.from(order, (row) => events.day[rows[row]!]!),
        place: Int32Array.from(order, (row) => placed.eventPlace[row]!),
        ...{ family: new Uint8Array(count), seen: new Uint8Array(count).fill(1) },
        ...{ minute: new Int16Array(count).fill(-1), band: new Uint8Array(count) },
      },
      passages: placed.passages,
      setAside: [],
    },
  }
}

type Placed = {
  readonly names: readonly string[]
  readonly middles: readonly Position[]
  /** Place of each kept row. */
  readonly eventPlace: Int32Array
  readonly passages: Observations['passages']
}

const NOWHERE: Position = [Number.NaN, Number.NaN]

function placesOf(
  events: EventColumns,
  rows: Int32Array,
  passages: EventColumns | null,
  cellMetres: number,
): Placed {
  const { at } = events
  if (at.kind === 'positions') {
    const points = new Float64Array(2 * rows.length)
    rows.forEach((row, rank) => {
      points[2 * rank] = at.lngLat[2 * row]!
      points[2 * rank + 1] = at.lngLat[2 * row + 1]!
    })
    const { names, middles, cellOf } = eventCells(points, cellMetres)
    return { names, middles, eventPlace: cellOf, passages: passageColumns(passages, names) }
  }
  const passed = passages?.at.kind === 'places' ? passages.at.places : []
  const names = [...new Set([...at.places, ...passed])].sort()
  const rank = new Map(names.map((name, index) => [name, index]))
  return {
    names,
    middles: names.map(() => NOWHERE),
    eventPlace: rows.map((row) => rank.get(at.places[at.place[row]!]!)!),
    passages: passageColumns(passages, names),
  }
}

/** Passages at the places known; sorted by day, then place. */
function passageColumns(passages: EventColumns | null, names: readonly string[]): Observations['passages'] {
  const at = passages?.at
  if (!passages || at?.kind !== 'places') return { day: new Int32Array(0), place: new Int32Array(0) }
  const rank = new Map(names.map((name, index) => [name, index]))
  const placeOf = Int32Array.from(at.place, (place) => rank.get(at.places[place]!) ?? -1)
  const order = Int32Array.from(placeOf.keys())
    .filter((row) => placeOf[row]! >= 0)
    .sort((a, b) => passages.day[a]! - passages.day[b]! || placeOf[a]! - placeOf[b]!)
  return {
    day: order.map((row) => passages.day[row]!),
    place: order.map((row) => placeOf[row]!),
  }
}
