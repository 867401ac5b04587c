import type { HandedRound, Handover } from '../../domain/handover.ts'
import { handover as words } from '../../messages/handover.ts'

/**
 * Rounds as GeoJSON (RFC 7946): of each its line, then its stops as points, in `[lng, lat]`, one feature a line of text.
 * A round without a way is unlocated. Week, version and credit are members of the collection.
 */
export function roundsGeojson(handover: Handover): string {
  const head = JSON.stringify({
    type: 'FeatureCollection',
    name: words.title(handover.week, handover.territory),
    week: handover.week,
    version: handover.version,
    handedOut: handover.handedOut,
    fictional: handover.fictional,
    attribution: words.attribution,
  })
  const lines = handover.rounds.flatMap(featuresOf).map((feature) => JSON.stringify(feature))
  return `${head.slice(0, -1)},"features":[\n${lines.join(',\n')}\n]}\n`
}

const featuresOf = (round: HandedRound): readonly object[] => {
  const { id, number, day, start, end, pair, startPlace, endPlace, walkMetres, breakMinutes, line } = round
  const about = { round: id, number, day, pair: pair.name }
  return [
    {
      type: 'Feature',
      id,
      properties: {
        kind: 'round',
        ...{ ...about, start, end, startPlace: startPlace.name, endPlace: endPlace.name },
        ...{ breakMinutes, walkMetres: Math.round(walkMetres), stops: round.stops.length },
      },
      geometry: line.length > 1 ? { type: 'LineString', coordinates: line } : null,
    },
    ...round.stops.map((stop) => ({
      type: 'Feature',
      id: stop.id,
      properties: {
        kind: 'stop',
        ...{ ...about, rank: stop.rank + 1, name: stop.place.name, stopKind: stop.stopKind },
        ...{ arrive: stop.arrive, leave: stop.leave, waitMinutes: stop.waitMinutes },
      },
      geometry: { type: 'Point', coordinates: stop.place.at },
    })),
  ]
}
