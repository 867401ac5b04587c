import type { Building } from '../domain/building.ts'
import { type CivilDate, weekday } from '../domain/civil-date.ts'
import type { Estate } from '../domain/estate.ts'
import { placeOf } from '../domain/place.ts'
import type { Sheet, SheetStop } from '../domain/sheet.ts'
import { standingBuildings } from '../domain/standing-buildings.ts'
import { markedStops } from '../domain/week/changed-stops.ts'
import { minutesOf, type Round, type Stop } from '../domain/week/round.ts'
import { roundNumbers } from '../domain/week/round-numbers.ts'
import { stopsOf } from '../domain/week/stops-of.ts'
import { nextEdition, versionOf } from '../domain/week/week-edition-of.ts'
import type { Position } from '../geometry/position.ts'
import { pairName } from '../messages/pair-name.ts'
import { placeName } from '../messages/place-name.ts'
import { breakBefore } from './break-before.ts'
import { itinerary } from './itinerary.ts'
import { sheetFrame } from './sheet-frame.ts'
import { stopsAlong } from './stops-along.ts'

/** Streets and buildings show this far beyond the way and the stops. */
const MARGIN_METRES = 60

/**
 * The printed pages of a round, nothing of its situations in them: stops by rank, those whose place is no longer in the
 * territory left out, with what changed since the version handed out before. The version is the one that the week has once
 * it is handed out `today`. Unplanned minutes are what walking, waiting and service leave of the time without the break.
 * Throws on an unknown round.
 */
export const roundSheet = (estate: Estate, roundId: string, today: CivilDate): Sheet => {
  const round = estate.round.get(roundId)
  if (!round) throw new Error(`no round ${roundId}`)
  const stops = stopsOf(estate, roundId).flatMap((stop) => {
    const place = placeOf(estate, stop.place)
    return place ? [{ stop, at: place.at }] : []
  })
  const frame = sheetFrame([...round.line, ...stops.map(({ at }) => at)], MARGIN_METRES)
  const streets = [...estate.street.values()]
  const edition = versionOf(nextEdition(estate, round.week, today), roundId)
  const along = stopsAlong(
    round.line,
    stops.map(({ at }) => at),
  )
  const made = stops.map(({ stop }) => stop)
  const { id, day, week, start, end, breakMinutes, walkMetres, walkMinutes, line } = round
  return {
    ...{ round: id, week, day, start, end, breakMinutes, walkMetres, walkMinutes },
    number: roundNumbers(estate, week).get(id)!,
    edition,
    pair: pairName(estate, round.pair),
    startPlace: placeName(estate, round.startPlace),
    endPlace: placeName(estate, round.endPlace),
    breakBefore: breakBefore(round, made, along),
    unplannedMinutes: unplannedMinutes(round, made),
    widthMetres: frame.widthMetres,
    heightMetres: frame.heightMetres,
    streets: streets.map(({ geometry }) => geometry.coordinates.map(frame.place)).filter(frame.meets),
    buildings: standingBuildings(estate)
      .flatMap(outlines)
      .map((ring) => ring.map(frame.place))
      .filter(frame.meets),
    line: line.map(frame.place),
    ...marked(
      estate,
      round,
      stops.map(({ stop, at }, rank) => {
        const [x, y] = frame.place(at)
        const { stopKind, arrive, leave, waitMinutes = 0 } = stop
        return {
          ...{ rank, name: placeName(estate, stop.place), stopKind, arrive, leave, waitMinutes, x, y },
          place: stop.place,
          opening: openingOn(estate, stop.place, day),
        }
      }),
    ),
    itinerary: itinerary(
      { line, minutes: walkMinutes },
      along,
      streets,
      landmarks(
        estate,
        made.map(({ place }) => place),
      ),
    ),
  }
}

/** The stops with their change, and the names of what the round no longer has. */
function marked(
  estate: Estate,
  round: Round,
  stops: readonly (SheetStop & { readonly place: string })[],
): Pick<Sheet, 'stops' | 'gone'> {
  const changes = markedStops(estate, round.week)
  return {
    stops: stops.map(({ place, ...stop }) => {
      const change = changes.find(
        (each) =>
          each.type !== 'gone' &&
          each.place === place &&
          each.kind === stop.stopKind &&
          each.at.round === round.id &&
          each.at.arrive === stop.arrive,
      )
      if (!change || change.type === 'gone') return stop
      const was = change.type === 're-timed' ? { was: change.was.arrive } : {}
      return { ...stop, change: { type: change.type, ...was } }
    }),
    gone: changes
      .filter((each) => each.type !== 'added' && each.was.round === round.id)
      .filter((each) => each.type === 'gone' || (each.type === 'moved' && each.at.round !== round.id))
      .map(({ place }) => placeName(estate, place)),
  }
}

const openingOn = (estate: Estate, place: string, day: CivilDate): SheetStop['opening'] =>
  (estate.placeRule.get(`place-rule-${place}`)?.opening ?? [])
    .filter(({ weekdays }) => weekdays === undefined || weekdays.includes(weekday(day)))
    .map(({ from, until }) => ({ from, until }))

/** Places that people know, those of the round's own stops left out. */
const landmarks = (
  estate: Estate,
  stops: readonly string[],
): readonly { readonly name: string; readonly at: Position }[] =>
  [...estate.landmark.values(), ...estate.publicPlace.values(), ...estate.receptionPlace.values()].filter(
    ({ id }) => !stops.includes(id),
  )

const outlines = ({ geometry }: Building): (readonly Position[])[] =>
  geometry.type === 'Polygon'
    ? geometry.coordinates.slice(0, 1)
    : geometry.coordinates.flatMap((part) => part.slice(0, 1))

function unplannedMinutes(round: Round, stops: readonly Stop[]): number {
  const served = stops.reduce(
    (sum, { serviceMinutes, waitMinutes = 0 }) => sum + serviceMinutes + waitMinutes,
    0,
  )
  const time = minutesOf(round.end) - minutesOf(round.start) - round.breakMinutes
  return Math.max(0, Math.round(time - served - round.walkMinutes))
}
