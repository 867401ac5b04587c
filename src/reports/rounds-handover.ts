import { type Estate, settingsOf } from '../domain/estate.ts'
import type { HandedLeft, HandedPlace, HandedRound, Handover } from '../domain/handover.ts'
import { placeOf } from '../domain/place.ts'
import type { Round, Stop } from '../domain/week/round.ts'
import { roundNumbers } from '../domain/week/round-numbers.ts'
import { roundsOfWeek } from '../domain/week/round-palette.ts'
import { stopsOf } from '../domain/week/stops-of.ts'
import type { EditionRound, WeekEdition } from '../domain/week/week-edition.ts'
import { versionOf } from '../domain/week/week-edition-of.ts'
import type { Position } from '../geometry/position.ts'
import { pairName } from '../messages/pair-name.ts'
import { placeName } from '../messages/place-name.ts'
import { roundRecords } from './round-records.ts'

/** Rounds to hand over: all of a week, or those of one pair, or one. */
export type Handing = { readonly week: string; readonly pair?: string; readonly round?: string }

/** The rounds of the week that a handing is of, by day, start and pair; none where nothing is prepared. */
export const handedRounds = (estate: Estate, { week, pair, round }: Handing): readonly Round[] =>
  roundsOfWeek(estate.round.values(), week).filter(
    (each) => (pair === undefined || each.pair === pair) && (round === undefined || each.id === round),
  )

/**
 * The rounds of earlier versions that a handing takes back: of the week those that are no more, of a pair also those that
 * are another's now. None when one round is handed over.
 */
export const leftRounds = (
  estate: Pick<Estate, 'round'>,
  { pair, round }: Handing,
  { left = [] }: Pick<WeekEdition, 'left'>,
): readonly EditionRound[] =>
  round !== undefined
    ? []
    : left.filter((each) => (pair === undefined ? !estate.round.has(each.round) : each.pair === pair))

/**
 * What leaves for those who walk: the only maker of a `Handover`. Stops whose place is no longer in the territory are left
 * out. `made`: the clock, in milliseconds since 1970.
 */
export function roundsHandover(
  estate: Estate,
  handing: Handing,
  edition: WeekEdition,
  made: number,
): Handover {
  const { territory, fictional, timeZone } = settingsOf(estate)
  const numbers = roundNumbers(estate, handing.week)
  const rounds = handedRounds(estate, handing)
  const walked = new Map(
    rounds.map(({ id }) => [id, stopsOf(estate, id).filter(({ place }) => positionOf(estate, place))]),
  )
  const [first] = rounds
  return {
    ...{ territory, fictional, timeZone, week: handing.week, made },
    ...(handing.round === undefined
      ? { version: edition.version, handedOut: edition.handedOut }
      : versionOf(edition, handing.round)),
    pair: handing.pair === undefined ? null : pairName(estate, handing.pair),
    round: handing.round === undefined || !first ? null : numbers.get(first.id)!,
    rounds: rounds.map((round) => handedRound(estate, round, walked.get(round.id)!, numbers.get(round.id)!)),
    left: leftRounds(estate, handing, edition).map((each) => handedLeft(estate, each, edition)),
    records: roundRecords(estate, rounds, [...walked.values()].flat(), edition),
  } as unknown as Handover
}

function handedLeft(estate: Estate, left: EditionRound, { numbers }: WeekEdition): HandedLeft {
  const { round: id, day, start, end, pair } = left
  const name = pairName(estate, pair)
  return { id, number: numbers[id] ?? 0, day, start, end, pair: { id: pair, name } }
}

const positionOf = (estate: Estate, place: string): Position | undefined => placeOf(estate, place)?.at

function handedRound(estate: Estate, round: Round, stops: readonly Stop[], number: number): HandedRound {
  const place = (id: string, other: Position | undefined): HandedPlace => ({
    id,
    name: placeName(estate, id),
    at: positionOf(estate, id) ?? other ?? [0, 0],
  })
  const { id, day, start, end, breakMinutes, walkMetres, walkMinutes, line } = round
  return {
    ...{ id, number, day, start, end, breakMinutes, walkMetres, walkMinutes, line },
    pair: { id: round.pair, name: pairName(estate, round.pair) },
    startPlace: place(round.startPlace, line[0]),
    endPlace: place(round.endPlace, line.at(-1)),
    stops: stops.map((stop, rank) => {
      const { stopKind, arrive, leave, serviceMinutes, waitMinutes = 0 } = stop
      return {
        ...{ id: stop.id, rank, stopKind, arrive, leave, serviceMinutes, waitMinutes },
        place: place(stop.place, undefined),
      }
    }),
  }
}
