import type { HandedRound, HandedStop, Handover } from '../../domain/handover.ts'
import type { Position } from '../../geometry/position.ts'
import { handover as words } from '../../messages/handover.ts'
import { xmlText } from '../rounds/xml-text.ts'

const HEAD =
  '<?xml version="1.0" encoding="UTF-8"?>\n' +
  '<gpx version="1.1" creator="Tournée" xmlns="http://www.topografix.com/GPX/1/1"' +
  ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"' +
  ' xsi:schemaLocation="http://www.topografix.com/GPX/1/1 http://www.topografix.com/GPX/1/1/gpx.xsd">\n'

/**
 * Rounds as GPX 1.1 (Topografix), elements in the order of its schema: a waypoint a stop, a route by the stops (start and
 * end place included), a track along the line. Planned times are in the descriptions: GPX times are of what was measured.
 */
export function roundsGpx(handover: Handover): string {
  const { rounds } = handover
  const isOne = rounds.length === 1
  const parts = [
    metadata(handover),
    ...rounds.flatMap((round) => round.stops.map((stop) => waypoint(stop, isOne ? null : round))),
    ...rounds.map((round) => route(round, handover)),
    ...rounds.map(track),
  ]
  return `${HEAD}${parts.join('\n')}\n</gpx>\n`
}

const element = (name: string, text: string): string => `<${name}>${xmlText(text)}</${name}>`

/** Decimals of a tenth of a metre; `xsd:decimal` has no exponent, and 180° E is −180. */
const place = (name: string, [lng, lat]: Position, inside: string): string => {
  const lon = lng.toFixed(7)
  return `<${name} lat="${lat.toFixed(7)}" lon="${lon === '180.0000000' ? `-${lon}` : lon}">${inside}</${name}>`
}

function metadata(handover: Handover): string {
  const { week, territory, version, handedOut, made, fictional } = handover
  return [
    '<metadata>',
    element('name', words.title(week, territory)),
    element('desc', `${words.version(version, handedOut)}${fictional ? '. Exemple fictif.' : ''}`),
    '<copyright author="OpenStreetMap"><license>https://www.openstreetmap.org/copyright</license></copyright>',
    element('time', `${new Date(made).toISOString().slice(0, 19)}Z`),
    '</metadata>',
  ].join('')
}

const stopInside = (stop: HandedStop, round: HandedRound | null): string =>
  element('name', `${round ? `T${round.number} · ` : ''}${words.stopName(stop.rank, stop.place.name)}`) +
  element('desc', words.stopFacts(stop)) +
  element('type', stop.stopKind)

const waypoint = (stop: HandedStop, round: HandedRound | null): string =>
  place('wpt', stop.place.at, stopInside(stop, round))

function route(round: HandedRound, handover: Handover): string {
  const { startPlace, endPlace, stops, number } = round
  return [
    '<rte>',
    element('name', words.roundName(round)),
    element('desc', words.roundLines(round, handover).join('\n')),
    `<number>${number}</number>`,
    place('rtept', startPlace.at, element('name', `${words.departure} : ${startPlace.name}`)),
    ...stops.map((stop) => place('rtept', stop.place.at, stopInside(stop, null))),
    place('rtept', endPlace.at, element('name', `${words.arrival} : ${endPlace.name}`)),
    '</rte>',
  ].join('')
}

const track = (round: HandedRound): string =>
  [
    '<trk>',
    element('name', words.roundName(round)),
    `<number>${round.number}</number>`,
    '<trkseg>',
    ...round.line.map((at) => place('trkpt', at, '').replace('></trkpt>', '/>')),
    '</trkseg>',
    '</trk>',
  ].join('')
