import { DRAWN_PLACES } from './drawn-places.ts'
import type { Layer } from './layer.ts'
import { OPENSTREETMAP } from './openstreetmap.ts'
import { territoryFeature } from './territory-feature.ts'

/** The public places or the reception places that we drew, as a layer of points. */
export function placesLayer(which: 'public' | 'reception'): Layer {
  const features = DRAWN_PLACES[which].map(({ at, ...named }) =>
    territoryFeature(
      { ...named, source: 'Tournée', precision: 'estimated' },
      { type: 'Point', coordinates: [...at] },
    ),
  )
  return {
    file: `${which}-places.geojson`,
    kind: `${which}Place`,
    source: 'Tournée',
    ...OPENSTREETMAP,
    precision: 'estimated',
    features,
  }
}
