import { difference, intersection } from 'polyclip-ts'
import { extensionRing } from './extension-ring.ts'
import type { Layer, ReadFact, Ring } from './layer.ts'
import { OPENSTREETMAP } from './openstreetmap.ts'
import { priorityRing } from './priority-ring.ts'
import { rightHanded } from './right-handed.ts'
import { SECTOR_CUTS } from './sector-cuts.ts'
import { territoryFeature } from './territory-feature.ts'

type Polygons = [number, number][][][]

/** Named parts of the perimeter, without gap or overlap; our drawing, so an estimate. */
export function sectorsLayer(readFact: ReadFact): Layer {
  let rest = [[priorityRing(readFact)]] as Polygons
  const features = SECTOR_CUTS.map(({ id, name, ring }) => {
    const cut = ring === undefined ? undefined : ([[ring]] as Polygons)
    const part = cut === undefined ? rest : (intersection(rest, cut) as Polygons)
    if (cut !== undefined) rest = difference(rest, cut) as Polygons
    if (part.length !== 1) throw new Error(`sector ${id} is in ${part.length} pieces`)
    return sector(id, name, part[0]!)
  })
  features.push(sector('sector-extension', 'Extension AG2R', [extensionRing(readFact)]))
  return {
    file: 'sectors.geojson',
    kind: 'sector',
    source: 'Tournée',
    ...OPENSTREETMAP,
    precision: 'estimated',
    features,
  }
}

function sector(id: string, name: string, rings: Ring[]) {
  return territoryFeature(
    { id, name, source: 'Tournée', precision: 'estimated' },
    { type: 'Polygon', coordinates: rightHanded(rings) },
  )
}
