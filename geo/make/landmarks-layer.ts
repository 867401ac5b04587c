import type { Layer, ReadFact } from './layer.ts'
import { readTable } from './read-table.ts'
import { roundPosition } from './round-position.ts'
import { territoryFeature } from './territory-feature.ts'

const TYPES: Readonly<Record<string, { type: string; source: string }>> = {
  metro: { type: 'underground', source: 'relevé public' },
  vlille: { type: 'bike-share', source: 'V’Lille' },
  equipement: { type: 'facility', source: 'Tournée' },
  site: { type: 'site', source: 'Tournée' },
}

/** From this uncertainty on, in metres, a position is a guess from an address rather than a survey. */
const ESTIMATED_FROM_METRES = 50

/** Underground stations, bike-share stations, facilities and the AG2R La Mondiale site. */
export function landmarksLayer(readFact: ReadFact): Layer {
  const rows = readTable(readFact('facts/reperes.csv'), ['id', 'nom', 'type', 'lng', 'lat', 'precision_m'])
  const features = rows.map((row) => {
    const known = TYPES[row.type]
    if (known === undefined) throw new Error(`landmark ${row.id}: unknown type ${row.type}`)
    const precisionMetres = Number(row.precision_m)
    return territoryFeature(
      {
        id: row.id.toLowerCase(),
        name: row.nom,
        type: known.type,
        precisionMetres,
        source: known.source,
        precision: precisionMetres >= ESTIMATED_FROM_METRES ? 'estimated' : 'surveyed',
      },
      { type: 'Point', coordinates: roundPosition([Number(row.lng), Number(row.lat)]) },
    )
  })
  return {
    file: 'landmarks.geojson',
    kind: 'landmark',
    source: 'relevé public ; V’Lille ; Tournée',
    licence: 'à vérifier',
    precision: 'estimated',
    features,
  }
}
