import type { ReadChoices, ReadContext } from '../../domain/import.ts'
import { type Refusal, refusal } from '../../domain/refusal.ts'
import { pointInPolygon } from '../../geometry/point-in-polygon.ts'
import { polygonAreaSquareMetres } from '../../geometry/polygon-area.ts'
import type { Polygon, Position } from '../../geometry/position.ts'
import { rewound, ringValidity } from '../../geometry/ring-validity.ts'
import { exchangeWords } from '../../messages/exchange.ts'
import { type GeojsonFlaw, geojsonFlaws } from '../../messages/geojson-flaws.ts'
import { geojsonFlaw, memberOf } from './geojson.ts'
import { isMetres, locate, type Reading, readAs, unreadSystem } from './locate.ts'
import { tidyRing } from './tidy-ring.ts'

/** A polygon fit for use, and what was done to it. Rings are closed, tidied and wound as RFC 7946 asks. */
export type FoundArea = {
  readonly polygon: Polygon
  readonly reading: Reading
  /** The first position, as written. */
  readonly pair: readonly [number, number]
  /** The file itself names that reading. */
  readonly named?: true
  readonly closed: number
  readonly tidied: number
  readonly rewound: boolean
  readonly altitude: boolean
}

/** A hole this close to its outline leaves nothing. */
const FILLS = 0.99
const FLAT_SQUARE_METRES = 0.1

/** Coordinates of all polygons of a geometry, collections included, and how many of its parts are none. */
export function polygonsIn(geometry: unknown): {
  readonly polygons: readonly unknown[]
  readonly others: number
} {
  const type = memberOf(geometry, 'type')
  const coordinates = memberOf(geometry, 'coordinates')
  if (type === 'Polygon') return { polygons: [coordinates], others: 0 }
  if (type === 'MultiPolygon' && Array.isArray(coordinates)) return { polygons: coordinates, others: 0 }
  const parts = memberOf(geometry, 'geometries')
  if (type !== 'GeometryCollection' || !Array.isArray(parts)) return { polygons: [], others: 1 }
  const found = parts.map(polygonsIn)
  return {
    polygons: found.flatMap(({ polygons }) => polygons),
    others: found.reduce((sum, { others }) => sum + others, 0),
  }
}

/** The polygon of these coordinates (any JSON value), or why it can't be one. `named`: the reading that the file names. */
export function areaOf(
  coordinates: unknown,
  { bounds }: Pick<ReadContext, 'bounds'>,
  { position }: ReadChoices = {},
  named?: Reading,
): FoundArea | Refusal {
  const rings = Array.isArray(coordinates) ? coordinates.map(tidyRing) : []
  const tidy = rings.every((ring) => ring !== null)
  const checked = tidy ? rings.map(({ ring }) => ring) : coordinates
  const flaw = geojsonFlaw({ type: 'Polygon', coordinates: checked }, 'geometry')
  if (flaw) return refusal('bad-geometry', { detail: flaw })
  const first = rings[0]?.ring[0]
  if (!tidy || !first) return bad('empty-ring')
  const located = locate(first[0], first[1], bounds, position, named)
  if (!located) {
    return isMetres(first[0], first[1])
      ? refusal('projected-coordinates', {
          system: unreadSystem(first[0], first[1]) ?? exchangeWords.unknownProjection,
        })
      : refusal('out-of-world', { detail: first.join(' ; ') })
  }
  const { reading } = located
  const read = rings.map(({ ring }) => ring.map((at) => readAs(reading, at)))
  const outside = read.flat().find(([lng, lat]) => !(Math.abs(lng) <= 180 && Math.abs(lat) <= 90))
  if (outside) return refusal('out-of-world', { detail: outside.join(' ; ') })
  const polygon: Polygon = { type: 'Polygon', coordinates: read }
  const refused = shapeRefusal(polygon)
  if (refused) return refused
  const wound = rewound(polygon)
  return {
    polygon: wound,
    reading,
    pair: [first[0], first[1]],
    ...(located.named && { named: true as const }),
    closed: rings.filter(({ closed }) => closed).length,
    tidied: rings.filter(({ tidied }) => tidied).length,
    rewound: wound.coordinates.some((ring, index) => ring !== polygon.coordinates[index]),
    altitude: rings.some(({ altitude }) => altitude),
  }
}

function shapeRefusal(polygon: Polygon): Refusal | null {
  const areas = polygon.coordinates.map((ring) =>
    polygonAreaSquareMetres({ type: 'Polygon', coordinates: [ring] }),
  )
  const validity = ringValidity(polygon)
  if (!validity.valid && validity.reason === 'self-crossing') {
    // aligned positions cross themselves everywhere: flat is the truer word
    if (areas[0]! < FLAT_SQUARE_METRES && isAligned(polygon.coordinates[0]!)) return bad('flat')
    return refusal('ring-crosses', validity.at ? { at: validity.at.join(' ; ') } : {})
  }
  if (!validity.valid) return bad('short-ring')
  if (areas[0]! < FLAT_SQUARE_METRES) return bad('flat')
  const [shell, ...holes] = polygon.coordinates
  const outer: Polygon = { type: 'Polygon', coordinates: [shell!] }
  if (areas.slice(1).some((hole) => hole > FILLS * areas[0]!)) return bad('hole-fills')
  if (holes.some((hole) => hole.some((at) => !pointInPolygon(at, outer)))) return bad('hole-outside')
  return null
}

function isAligned(ring: readonly Position[]): boolean {
  const [[x0, y0], [x1, y1]] = [ring[0]!, ring[1]!]
  return ring.every(([x, y]) => Math.abs((x1 - x0) * (y - y0) - (x - x0) * (y1 - y0)) < 1e-12)
}

const bad = (flaw: GeojsonFlaw): Refusal => refusal('bad-geometry', { detail: geojsonFlaws[flaw] })
