import { addressesCsv } from './addresses-csv.ts'
import { footprintsGeojson } from './footprints-geojson.ts'
import type { Format } from './format.ts'
import { gpx } from './gpx.ts'
import { holdingsCsv } from './holdings-csv.ts'
import { holdingsGeojson } from './holdings-geojson.ts'
import { housingCsv } from './housing-csv.ts'
import { kml } from './kml.ts'
import { osmGeojson } from './osm-geojson.ts'
import { osmXml } from './osm-xml.ts'
import { overpassJson } from './overpass-json.ts'
import { perimeterGeojson } from './perimeter-geojson.ts'
import { qpvListCsv } from './qpv-list-csv.ts'
import { rnbCsv } from './rnb-csv.ts'
import { rnbGeojson } from './rnb-geojson.ts'
import { roundsPhone } from './rounds-phone.ts'
import { servicesCsv } from './services-csv.ts'
import { servicesGeojson } from './services-geojson.ts'
import { situationsCsv } from './situations-csv.ts'

/** Every format that is read. Of those that recognise a file the first reads it, so the more demanding come first. */
export const FORMATS: readonly Format[] = [
  roundsPhone,
  osmXml,
  gpx,
  kml,
  overpassJson,
  footprintsGeojson,
  servicesGeojson,
  osmGeojson,
  rnbGeojson,
  perimeterGeojson,
  holdingsGeojson,
  rnbCsv,
  addressesCsv,
  housingCsv,
  qpvListCsv,
  situationsCsv,
  servicesCsv,
  holdingsCsv,
]
