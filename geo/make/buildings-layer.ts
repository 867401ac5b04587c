import type { Position } from 'geojson'
import { LANDLORDS } from './landlords.ts'
import type { Layer, ReadFact, Ring } from './layer.ts'
import { metricPlane } from './metric-plane.ts'
import { readTable } from './read-table.ts'
import { rightHanded } from './right-handed.ts'
import { territoryFeature } from './territory-feature.ts'

const COLUMNS = [
  'id',
  'bailleur',
  'nom',
  'logements',
  'lng',
  'lat',
  'bearing_deg',
  'length_m',
  'depth_m',
] as const

/** Fictional buildings: rectangles that carry each landlord's real number of dwellings. */
export function buildingsLayer(readFact: ReadFact): Layer {
  const rows = readTable(readFact('facts/batiments_demo.csv'), COLUMNS)
  const features = rows.map((row) => {
    const landlord = LANDLORDS.find(({ name }) => name === row.bailleur)
    if (landlord === undefined) throw new Error(`building ${row.id}: unknown landlord ${row.bailleur}`)
    const centre = [Number(row.lng), Number(row.lat)]
    const ring = rectangle(centre, Number(row.bearing_deg), Number(row.length_m), Number(row.depth_m))
    return territoryFeature(
      {
        id: row.id,
        landlord: landlord.id,
        name: row.nom,
        dwellings: Number(row.logements),
        notice: 'implantation de démonstration',
        source: 'démonstration',
        precision: 'demonstration',
      },
      { type: 'Polygon', coordinates: rightHanded([ring]) },
    )
  })
  return {
    file: 'buildings.geojson',
    kind: 'building',
    source: 'démonstration',
    licence: 'MIT',
    precision: 'demonstration',
    features,
  }
}

/** Corners, [lng, lat], of a rectangle: metres, its length along a bearing in degrees clockwise from north. */
function rectangle(centre: Position, bearing: number, length: number, depth: number): Ring {
  const { toDegrees } = metricPlane(centre)
  const angle = (bearing * Math.PI) / 180
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)]
  const corner = (along: number, across: number) =>
    toDegrees([along * sin + across * cos, along * cos - across * sin])
  const [l, d] = [length / 2, depth / 2]
  return [corner(l, d), corner(l, -d), corner(-l, -d), corner(-l, d)]
}
