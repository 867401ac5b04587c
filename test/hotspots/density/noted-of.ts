import { dayNumberOf } from '../../../src/domain/civil-date.ts'
import { FAMILIES, type Family } from '../../../src/domain/taxonomy.ts'
import type { Position } from '../../../src/geometry/position.ts'
import type { Noted } from '../../../src/hotspots/density/density-index.ts'

export type NotedEvent = {
  readonly at: Position
  readonly day?: number
  readonly family?: Family
  readonly seen?: boolean
}

/** Observations of events, those of one position at one place, on 10 November 2026 where no day is said. */
export const notedOf = (events: readonly NotedEvent[], passages: readonly NotedEvent[] = []): Noted => {
  const dayOf = (event: NotedEvent): number => event.day ?? dayNumberOf('2026-11-10')
  const sorted = events.toSorted((a, b) => dayOf(a) - dayOf(b))
  const walked = passages.toSorted((a, b) => dayOf(a) - dayOf(b))
  const places = [...new Map([...sorted, ...walked].map(({ at }) => [at.join(), at])).values()]
  const ranks = new Map(places.map((at, rank) => [at.join(), rank]))
  const placeOf = ({ at }: NotedEvent): number => ranks.get(at.join())!
  return {
    positions: Float64Array.from(places.flat()),
    situations: {
      day: Int32Array.from(sorted, dayOf),
      place: Int32Array.from(sorted, placeOf),
      family: Uint8Array.from(sorted, ({ family }) => FAMILIES.indexOf(family ?? 'A')),
      seen: Uint8Array.from(sorted, ({ seen }) => (seen === false ? 0 : 1)),
    },
    passages: { day: Int32Array.from(walked, dayOf), place: Int32Array.from(walked, placeOf) },
  }
}
