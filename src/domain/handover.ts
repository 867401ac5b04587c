import type { Position } from '../geometry/position.ts'
import type { CivilDate, IsoWeek } from './civil-date.ts'
import type { AnyRecord } from './estate.ts'
import type { ClockTime, StopKind } from './week/round.ts'

/** How rounds are handed over: a track, an agenda, a map layer, a file for the pair's phone. */
export const HANDOVER_FORMS = ['phone', 'ics', 'gpx', 'geojson'] as const
export type HandoverForm = (typeof HANDOVER_FORMS)[number]

declare const handedOver: unique symbol

/** A place as whoever walks there reads it: nothing of what happened at it. */
export type HandedPlace = { readonly id: string; readonly name: string; readonly at: Position }

export type HandedStop = {
  readonly id: string
  /** 0 for the first. */
  readonly rank: number
  readonly place: HandedPlace
  readonly stopKind: StopKind
  readonly arrive: ClockTime
  readonly leave: ClockTime
  readonly serviceMinutes: number
  /** 0 when it begins at once. */
  readonly waitMinutes: number
}

export type HandedRound = {
  readonly id: string
  /** Its number in the week. */
  readonly number: number
  readonly day: CivilDate
  readonly start: ClockTime
  readonly end: ClockTime
  readonly pair: { readonly id: string; readonly name: string }
  readonly startPlace: HandedPlace
  readonly endPlace: HandedPlace
  readonly breakMinutes: number
  readonly walkMetres: number
  readonly walkMinutes: number
  readonly line: readonly Position[]
  /** By rank. */
  readonly stops: readonly HandedStop[]
}

/** A round that was handed out and is no longer walked: called off, or given to another pair. */
export type HandedLeft = Pick<HandedRound, 'id' | 'number' | 'day' | 'start' | 'end' | 'pair'>

/**
 * Rounds as they leave the planner's device for those who walk them. Branded: made only in `reports/`, of allowed fields,
 * so that no note, situation, passage or setting of the team can travel with them.
 */
export type Handover = {
  readonly [handedOver]: true
  readonly territory: string
  readonly fictional: boolean
  readonly timeZone: string
  readonly week: IsoWeek
  /** Of the edition that these rounds are of. */
  readonly version: number
  readonly handedOut: CivilDate
  /** When it was made: milliseconds since 1970 (UTC). */
  readonly made: number
  /** What all its rounds share: the one pair, the one round; neither for a whole week. */
  readonly pair: string | null
  readonly round: number | null
  /** By day, start, pair. */
  readonly rounds: readonly HandedRound[]
  /** Rounds of earlier versions to be taken out of an agenda; none when one round is handed over. */
  readonly left: readonly HandedLeft[]
  /** What another device needs to show and walk them: pairs, rounds, stops, their edition, the places and streets around. */
  readonly records: readonly AnyRecord[]
}
