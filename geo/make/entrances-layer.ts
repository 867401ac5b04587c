import type { Layer, ReadFact } from './layer.ts'
import { readTable } from './read-table.ts'
import { roundPosition } from './round-position.ts'
import { shareEvenly } from './share-evenly.ts'
import { territoryFeature } from './territory-feature.ts'

/** In the fact table the AG2R La Mondiale site has a row, but it is a landmark and no door of the round. */
const LANDMARK_ROW = 'AG2R'

/** Doors of the fictional buildings; a building's dwellings are shared among its doors. All are said to have a badge. */
export function entrancesLayer(readFact: ReadFact, buildings: Layer): Layer {
  const rows = readTable(readFact('facts/entrees_demo.csv'), ['id', 'batiment_id', 'lng', 'lat', 'numero'])
    .filter((row) => row.batiment_id !== LANDMARK_ROW)
    .sort((one, other) => (one.id < other.id ? -1 : 1))
  const features = rows.map((row) => {
    const building = buildings.features.find(({ id }) => id === row.batiment_id)?.properties
    if (building === undefined) throw new Error(`entrance ${row.id}: unknown building ${row.batiment_id}`)
    const siblings = rows.filter((other) => other.batiment_id === row.batiment_id)
    return territoryFeature(
      {
        id: row.id,
        building: building.id,
        landlord: building.landlord,
        number: row.numero,
        dwellings: shareEvenly(Number(building.dwellings), siblings.length)[siblings.indexOf(row)]!,
        access: 'badge',
        notice: 'implantation de démonstration',
        source: 'démonstration',
        precision: 'demonstration',
      },
      { type: 'Point', coordinates: roundPosition([Number(row.lng), Number(row.lat)]) },
    )
  })
  return { ...buildings, file: 'entrances.geojson', kind: 'entrance', features }
}
