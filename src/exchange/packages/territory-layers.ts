import type { GenericSchema } from 'valibot'
import type { Kind } from '../../domain/estate.ts'
import type { GeometryType } from '../places/geojson.ts'
import { address } from '../schemas/address.ts'
import { building } from '../schemas/building.ts'
import { dataset } from '../schemas/dataset.ts'
import { door } from '../schemas/door.ts'
import { entrance } from '../schemas/entrance.ts'
import { footprint } from '../schemas/footprint.ts'
import { greenSpace } from '../schemas/green-space.ts'
import { holding } from '../schemas/holding.ts'
import { housing } from '../schemas/housing.ts'
import { landlord } from '../schemas/landlord.ts'
import { landmark } from '../schemas/landmark.ts'
import { link } from '../schemas/link.ts'
import { perimeter } from '../schemas/perimeter.ts'
import { publicPlace } from '../schemas/public-place.ts'
import { reading } from '../schemas/reading.ts'
import { receptionPlace } from '../schemas/reception-place.ts'
import { rnbBuilding } from '../schemas/rnb-building.ts'
import { sector } from '../schemas/sector.ts'
import { situationCode } from '../schemas/situation-code.ts'
import { street } from '../schemas/street.ts'
import { territoryService } from '../schemas/territory-service.ts'
import { MANIFEST } from './manifest.ts'

type Properties = GenericSchema<unknown, { readonly id: string }>

/** A GeoJSON file of a territory: one feature a record, its point in `at` or its shape in `geometry`. */
export type GeoLayer = {
  readonly file: string
  readonly kind: Kind
  readonly schema: Properties
  readonly shape: 'at' | 'geometry'
  readonly types: readonly GeometryType[]
}

/** A JSON file that is a list of records of one kind. */
export type ListLayer = { readonly file: string; readonly kind: Kind; readonly schema: Properties }

const AREAS = ['Polygon', 'MultiPolygon'] as const
const area = (file: string, kind: Kind, schema: Properties): GeoLayer => ({
  file,
  kind,
  schema,
  shape: 'geometry',
  types: AREAS,
})
const point = (file: string, kind: Kind, schema: Properties): GeoLayer => ({
  file,
  kind,
  schema,
  shape: 'at',
  types: ['Point'],
})

/** In the order of the manifest. */
export const GEO_LAYERS: readonly GeoLayer[] = [
  area('perimeter.geojson', 'perimeter', perimeter),
  area('sectors.geojson', 'sector', sector),
  {
    file: 'streets.geojson',
    kind: 'street',
    schema: street,
    shape: 'geometry',
    types: ['LineString'],
  },
  area('green-spaces.geojson', 'greenSpace', greenSpace),
  point('landmarks.geojson', 'landmark', landmark),
  area('buildings.geojson', 'building', building),
  point('entrances.geojson', 'entrance', entrance),
  point('public-places.geojson', 'publicPlace', publicPlace),
  point('reception-places.geojson', 'receptionPlace', receptionPlace),
  point('addresses.geojson', 'address', address),
  area('footprints.geojson', 'footprint', footprint),
  point('rnb-buildings.geojson', 'rnbBuilding', rnbBuilding),
  point('doors.geojson', 'door', door),
  point('services.geojson', 'service', territoryService),
]

export const LIST_LAYERS: readonly ListLayer[] = [
  { file: 'landlords.json', kind: 'landlord', schema: landlord },
  { file: 'codes.json', kind: 'code', schema: situationCode },
  { file: 'datasets.json', kind: 'dataset', schema: dataset },
  { file: 'housing.json', kind: 'housing', schema: housing },
  { file: 'holdings.json', kind: 'holding', schema: holding },
  { file: 'links.json', kind: 'link', schema: link },
  { file: 'readings.json', kind: 'reading', schema: reading },
]

/** Pairs, round templates and supports, in one file. */
export const TEAM_FILE = 'team.json'

/** Files that came later, or that a territory made by hand does without: absent, there is nothing of the kind. */
export const OPTIONAL_FILES: readonly string[] = [
  ...['addresses.geojson', 'footprints.geojson', 'rnb-buildings.geojson', 'doors.geojson'],
  ...['services.geojson', 'datasets.json', 'housing.json', 'holdings.json', 'links.json', 'readings.json'],
]

/** All files of a territory, to be fetched or read by name. */
export const TERRITORY_FILES: readonly string[] = [
  MANIFEST,
  ...GEO_LAYERS.map(({ file }) => file),
  ...LIST_LAYERS.map(({ file }) => file),
  TEAM_FILE,
]
