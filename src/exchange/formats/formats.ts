import { entrancesCsv } from './entrances-csv.ts'
import { entrancesGeojson } from './entrances-geojson.ts'
import type { Format } from './format.ts'
import { perimeterGeojson } from './perimeter-geojson.ts'
import { situationsCsv } from './situations-csv.ts'

/** Every format that is read. Of those that recognise a file the first reads it, so the more demanding come first. */
export const FORMATS: readonly Format[] = [perimeterGeojson, entrancesGeojson, situationsCsv, entrancesCsv]
