import { baseMaps } from '../../messages/base-maps.ts'
import type { OpenedGround } from './opened-ground.ts'

/** The open tile service of the Géoplateforme (WMTS 1.0.0, tile matrix set PM, no key). */
const SERVICE = 'https://data.geopf.fr/wmts'
const LAYER = 'GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2'

const TILES = `${SERVICE}?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=${LAYER}&STYLE=normal&FORMAT=image/png&TILEMATRIXSET=PM&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}`

/** The plan of the IGN. Only a build that has it and a person who agreed come here: it tells the IGN what is looked at. */
export const ignGround = (): OpenedGround => ({
  source: { type: 'raster', tiles: [TILES], tileSize: 256, minzoom: 0, maxzoom: 19 },
  layers: null,
  credit: baseMaps.ignCredit,
})
