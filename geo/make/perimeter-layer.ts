import { extensionRing } from './extension-ring.ts'
import type { Layer, ReadFact } from './layer.ts'
import { priorityRing } from './priority-ring.ts'
import { rightHanded } from './right-handed.ts'
import { territoryFeature } from './territory-feature.ts'

/** The two parts of the area of intervention: the official priority area and its estimated extension. */
export function perimeterLayer(readFact: ReadFact): Layer {
  const priority = territoryFeature(
    {
      id: 'priority',
      kind: 'perimeter',
      part: 'priority',
      name: 'Nouveau Mons - Les Sarts - Dombrowski',
      code: 'QN05978M',
      simplified: true,
      note: 'Contour officiel du quartier prioritaire, simplifié à 5 m.',
      source: 'Quartiers prioritaires 2024',
      precision: 'official',
    },
    { type: 'Polygon', coordinates: rightHanded([priorityRing(readFact)]) },
  )
  const extension = territoryFeature(
    {
      id: 'extension',
      kind: 'perimeter',
      part: 'extension',
      name: 'Extension vers le site AG2R La Mondiale',
      note: 'Tracé estimé autour de l’axe Zola – Schuman et du site AG2R La Mondiale, en attendant le périmètre de la convention.',
      source: 'Tournée',
      precision: 'estimated',
    },
    { type: 'Polygon', coordinates: rightHanded([extensionRing(readFact)]) },
  )
  return {
    file: 'perimeter.geojson',
    kind: 'perimeter',
    source: 'Quartiers prioritaires 2024 ; Tournée',
    licence: 'Licence Ouverte (présumée)',
    precision: 'estimated',
    features: [priority, extension],
  }
}
