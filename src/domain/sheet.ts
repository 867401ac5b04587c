import type { CivilDate } from './civil-date.ts'
import type { ClockTime, StopKind } from './week/round.ts'

/** A printed page of a round: lines in metres of the sheet's own plane (x to the east, y to the south), for a vector picture. */
export type Sheet = {
  readonly round: string
  readonly pair: string
  readonly day: CivilDate
  readonly start: ClockTime
  readonly end: ClockTime
  readonly startPlace: string
  readonly endPlace: string
  readonly breakMinutes: number
  readonly unplannedMinutes: number
  readonly walkMetres: number
  readonly widthMetres: number
  readonly heightMetres: number
  readonly streets: readonly (readonly (readonly [x: number, y: number])[])[]
  readonly buildings: readonly (readonly (readonly [x: number, y: number])[])[]
  readonly line: readonly (readonly [x: number, y: number])[]
  readonly stops: readonly {
    readonly rank: number
    readonly name: string
    readonly stopKind: StopKind
    readonly arrive: ClockTime
    readonly leave: ClockTime
    readonly x: number
    readonly y: number
  }[]
  /** Streets followed, in order, for the written itinerary. */
  readonly itinerary: readonly string[]
}
