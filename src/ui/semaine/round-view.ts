import type { Estate } from '../../domain/estate.ts'
import { placeOf } from '../../domain/place.ts'
import type { Repaired } from '../../domain/week/changed-stops.ts'
import type { StopOutcome } from '../../domain/week/done-counts.ts'
import { editionOf } from '../../domain/week/edition-of.ts'
import { plannedDone } from '../../domain/week/planned-done.ts'
import type { Round, Stop } from '../../domain/week/round.ts'
import { roundLoad } from '../../domain/week/round-load.ts'
import { roundNumbers } from '../../domain/week/round-numbers.ts'
import { roundsOfWeek } from '../../domain/week/round-palette.ts'
import type { HandedVersion } from '../../domain/week/week-edition.ts'
import { pairName } from '../../messages/pair-name.ts'
import { placeName } from '../../messages/place-name.ts'
import { stopsOf } from '../../operations/week/round-order.ts'
import type { Selection } from '../../store/session.ts'
import { type StopMarks, stopMarks } from './stop-marks.ts'

export type RoundView = {
  readonly round: Round
  readonly number: number
  readonly pair: string
  readonly startName: string
  readonly endName: string
  /** Minutes that are neither walk, service nor break. */
  readonly freeMinutes: number
  /** Taken from the share kept for meeting people. */
  readonly overMinutes: number
  readonly stops: readonly Stop[]
  readonly marks: StopMarks
  /** What became of its stops, in the same order. */
  readonly outcomes: readonly StopOutcome[]
  /** The version that it was handed out in, where that is not the week's. */
  readonly version: HandedVersion | null
  /** The other rounds of the week, in order, where a stop may go. */
  readonly others: readonly { readonly round: Round; readonly number: number; readonly pair: string }[]
}

/** What the detail of a round shows; null when it is gone. */
export const roundView = (estate: Estate, id: string, repaired: Repaired | null = null): RoundView | null => {
  const round = estate.round.get(id)
  if (!round) return null
  const week = roundsOfWeek(estate.round.values(), round.week)
  const numbers = roundNumbers(estate, round.week)
  const stops = stopsOf(estate, id)
  const service = stops.reduce((sum, stop) => sum + stop.serviceMinutes, 0)
  const { freeMinutes, overMinutes } = roundLoad(round, round.walkMinutes, service)
  return {
    round,
    number: numbers.get(id)!,
    pair: pairName(estate, round.pair),
    startName: placeName(estate, round.startPlace),
    endName: placeName(estate, round.endPlace),
    freeMinutes,
    overMinutes,
    stops,
    outcomes: plannedDone(estate, round.week).rounds.find((each) => each.round === id)?.stops ?? [],
    marks: stopMarks(estate, round.week, repaired),
    others: week.flatMap((each) =>
      each.id === id
        ? []
        : [{ round: each, number: numbers.get(each.id)!, pair: pairName(estate, each.pair) }],
    ),
    version: editionOf(estate, round.week)?.versions?.[id] ?? null,
  }
}

/** Whether a stop is what is selected: itself, or its place. */
export const isChosen = (estate: Estate, stop: Stop, selection: Selection | null): boolean =>
  selection !== null &&
  (selection.kind === 'stop'
    ? selection.id === stop.id
    : selection.id === stop.place && placeOf(estate, stop.place)?.kind === selection.kind)
