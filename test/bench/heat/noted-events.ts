import type { EventColumns } from '../../../src/domain/hotspots/event-columns.ts'
import type { Noted } from '../../../src/hotspots/density/density-index.ts'

/** Events of elsewhere as what densities are made of: each at a place of its own, of family A, without passages. */
export const notedEvents = (day: EventColumns['day'], lngLat: Float64Array): Noted => ({
  positions: lngLat,
  situations: {
    day,
    place: Int32Array.from({ length: day.length }, (_, event) => event),
    family: new Uint8Array(day.length),
    seen: new Uint8Array(day.length),
  },
  passages: { day: new Int32Array(0), place: new Int32Array(0) },
})
