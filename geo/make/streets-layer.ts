import type { Position } from 'geojson'
import type { Layer, ReadFact } from './layer.ts'
import { OPENSTREETMAP } from './openstreetmap.ts'
import { readTable } from './read-table.ts'
import { roundPosition } from './round-position.ts'
import { territoryFeature } from './territory-feature.ts'

const COLUMNS = [
  'id',
  'noeud_a',
  'noeud_b',
  'classe',
  'longueur_m',
  'nom',
  'pieton',
  'composante',
  'geom',
] as const

const CLASSES: Readonly<Record<string, string>> = {
  desserte: 'service',
  rue: 'residential',
  structurante: 'collector',
  principale: 'main',
}

/** The walk network: the streets open to walkers, in the main connected component. Lengths in metres. */
export function streetsLayer(readFact: ReadFact): Layer {
  const rows = readTable(readFact('facts/rues_troncons.csv'), COLUMNS)
  const walked = rows.filter((row) => row.pieton === '1' && row.composante === '1')
  const features = walked.map((row) => {
    const streetClass = CLASSES[row.classe]
    if (streetClass === undefined) throw new Error(`street ${row.id}: unknown class ${row.classe}`)
    return territoryFeature(
      {
        id: row.id,
        from: row.noeud_a,
        to: row.noeud_b,
        class: streetClass,
        lengthMetres: Number(row.longueur_m),
        ...(row.nom === '' ? {} : { name: row.nom }),
        source: 'OpenStreetMap',
        precision: 'surveyed',
      },
      { type: 'LineString', coordinates: readLine(row.geom) },
    )
  })
  return {
    file: 'streets.geojson',
    kind: 'street',
    source: 'OpenStreetMap',
    ...OPENSTREETMAP,
    precision: 'surveyed',
    features,
  }
}

/** `lng lat;lng lat;…` of the fact table as positions. */
function readLine(text: string): Position[] {
  return text.split(';').map((pair) => roundPosition(pair.split(' ').map(Number)))
}
