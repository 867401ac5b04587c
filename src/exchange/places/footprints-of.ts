import type { Footprint } from '../../domain/footprint.ts'
import { stableId } from '../../domain/stable-hash.ts'
import { boundsOf, centreOf, positionsOf } from '../../geometry/bounds.ts'
import { polygonAreaSquareMetres } from '../../geometry/polygon-area.ts'
import type { FoundFeature } from './features-of.ts'
import { memberOf } from './geojson.ts'

/** Degrees of a metre or so, north to south. */
const METRE = 1e-5
/** Each class of area is half as large again as the one before. */
const CLASS = 1.5

/**
 * What makes an outline itself when its source gives it no identifier, as in the cadastre: its middle to a metre, and
 * how large it is. Redrawn a little, it may get another; comparing with what stands then finds it by its ground.
 */
export function outlineId(geometry: Footprint['geometry']): string {
  const middle = centreOf(boundsOf(positionsOf(geometry))!)
  const size = Math.round(Math.log(Math.max(polygonAreaSquareMetres(geometry), 1)) / Math.log(CLASS))
  return `footprint-${stableId('outline', ...middle.map((degrees) => Math.round(degrees / METRE)), size)}`
}

/** The source's own identifier of a feature, told apart by type (1 and "1" are two); undefined when it has none. */
export function sourceIdOf({ id, properties }: FoundFeature): string | undefined {
  for (const value of [id, memberOf(properties, 'id'), memberOf(properties, '@id')]) {
    if ((typeof value === 'string' && value !== '') || typeof value === 'number') {
      return `footprint-${stableId('source', typeof value, String(value).slice(0, 200))}`
    }
  }
  return undefined
}
