import type { Feature, Polygon } from 'geojson'
import type { Layer, ReadFact } from './layer.ts'
import { OPENSTREETMAP } from './openstreetmap.ts'
import { rightHanded } from './right-handed.ts'
import { territoryFeature } from './territory-feature.ts'

/** Parks, lawns, pitches and woods, not told apart by the source. Areas in square metres. */
export function greenSpacesLayer(readFact: ReadFact): Layer {
  const collection = JSON.parse(readFact('espaces_verts.geojson')) as {
    features: Feature<Polygon, { id: string; surface_m2: number }>[]
  }
  const features = collection.features.map(({ properties, geometry }) =>
    territoryFeature(
      {
        id: properties.id,
        areaSquareMetres: properties.surface_m2,
        source: 'OpenStreetMap',
        precision: 'surveyed',
      },
      { type: 'Polygon', coordinates: rightHanded(geometry.coordinates) },
    ),
  )
  return {
    file: 'green-spaces.geojson',
    kind: 'greenSpace',
    source: 'OpenStreetMap',
    ...OPENSTREETMAP,
    precision: 'surveyed',
    features,
  }
}
