import type { Building } from '../domain/building.ts'
import type { Estate } from '../domain/estate.ts'
import type { Sheet } from '../domain/sheet.ts'
import { situationPlace } from '../domain/situation-place.ts'
import { standingBuildings } from '../domain/standing-buildings.ts'
import { minutesOf, type Round, type Stop } from '../domain/week/round.ts'
import type { Position } from '../geometry/position.ts'
import { placeName } from '../messages/place-name.ts'
import { itinerary } from './itinerary.ts'
import { sheetFrame } from './sheet-frame.ts'

/** Streets and buildings show this far beyond the way and the stops. */
const MARGIN_METRES = 60

/**
 * The printed page of a round, nothing of its situations in it: stops by rank, those whose place is no longer in the
 * territory left out. Unplanned minutes are what walking and service leave of the time without the break. Throws on an
 * unknown round.
 */
export const roundSheet = (estate: Estate, roundId: string): Sheet => {
  const round = estate.round.get(roundId)
  if (!round) throw new Error(`no round ${roundId}`)
  const stops = [...estate.stop.values()]
    .filter((stop) => stop.round === roundId)
    .sort((a, b) => a.rank - b.rank)
    .flatMap((stop) => {
      const place = situationPlace(estate, stop.place)
      return place ? [{ stop, at: place.at }] : []
    })
  const frame = sheetFrame([...round.line, ...stops.map(({ at }) => at)], MARGIN_METRES)
  const streets = [...estate.street.values()]
  return {
    round: round.id,
    pair: estate.pair.get(round.pair)?.name ?? round.pair,
    day: round.day,
    start: round.start,
    end: round.end,
    startPlace: placeName(estate, round.startPlace),
    endPlace: placeName(estate, round.endPlace),
    breakMinutes: round.breakMinutes,
    unplannedMinutes: unplannedMinutes(
      round,
      stops.map(({ stop }) => stop),
    ),
    walkMetres: round.walkMetres,
    widthMetres: frame.widthMetres,
    heightMetres: frame.heightMetres,
    streets: streets.map(({ geometry }) => geometry.coordinates.map(frame.place)).filter(frame.meets),
    buildings: standingBuildings(estate)
      .flatMap(outlines)
      .map((ring) => ring.map(frame.place))
      .filter(frame.meets),
    line: round.line.map(frame.place),
    stops: stops.map(({ stop, at }) => {
      const [x, y] = frame.place(at)
      const { rank, stopKind, arrive, leave } = stop
      return { rank, name: placeName(estate, stop.place), stopKind, arrive, leave, x, y }
    }),
    itinerary: itinerary(round.line, streets),
  }
}

const outlines = ({ geometry }: Building): (readonly Position[])[] =>
  geometry.type === 'Polygon'
    ? geometry.coordinates.slice(0, 1)
    : geometry.coordinates.flatMap((part) => part.slice(0, 1))

function unplannedMinutes(round: Round, stops: readonly Stop[]): number {
  const served = stops.reduce((sum, { serviceMinutes }) => sum + serviceMinutes, 0)
  const time = minutesOf(round.end) - minutesOf(round.start) - round.breakMinutes
  return Math.max(0, Math.round(time - served - round.walkMinutes))
}
