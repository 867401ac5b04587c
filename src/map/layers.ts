import { avoidLayer } from './layers/avoid-layer.ts'
import { buildingsLayer } from './layers/buildings-layer.ts'
import { editionLayer } from './layers/edition-layer.ts'
import { entrancesLayer } from './layers/entrances-layer.ts'
import { flawsLayer } from './layers/flaws-layer.ts'
import { followLayer } from './layers/follow-layer.ts'
import { footprintsLayer } from './layers/footprints-layer.ts'
import { greenSpacesLayer } from './layers/green-spaces-layer.ts'
import { heatLayer } from './layers/heat-layer.ts'
import { importLayer } from './layers/import-layer.ts'
import { importLitLayer } from './layers/import-lit-layer.ts'
import { landmarksLayer } from './layers/landmarks-layer.ts'
import { linksLayer } from './layers/links-layer.ts'
import { outsideLayer } from './layers/outside-layer.ts'
import { perimeterLayer } from './layers/perimeter-layer.ts'
import { provenLayer } from './layers/proven-layer.ts'
import { provenNamesLayer } from './layers/proven-names-layer.ts'
import { publicPlacesLayer } from './layers/public-places-layer.ts'
import { recencyLayer } from './layers/recency-layer.ts'
import { releaseLayer } from './layers/release-layer.ts'
import { roundsLayer } from './layers/rounds-layer.ts'
import { sectorsLayer } from './layers/sectors-layer.ts'
import { selectionLayer } from './layers/selection-layer.ts'
import { servicesLayer } from './layers/services-layer.ts'
import { situationsLayer } from './layers/situations-layer.ts'
import { streetsLayer } from './layers/streets-layer.ts'
import { walkedStopsLayer } from './layers/walked-stops-layer.ts'
import type { MapLayer } from './map-layer.ts'

/** What the map draws, from the ground up: all shapes in this order, then all words and symbols in this order. Where they collide, the later word stays. */
export const MAP_LAYERS: readonly MapLayer[] = [
  greenSpacesLayer,
  footprintsLayer,
  streetsLayer,
  outsideLayer,
  heatLayer,
  sectorsLayer,
  perimeterLayer,
  buildingsLayer,
  selectionLayer,
  provenLayer,
  entrancesLayer,
  situationsLayer,
  landmarksLayer,
  servicesLayer,
  publicPlacesLayer,
  recencyLayer,
  provenNamesLayer,
  roundsLayer,
  walkedStopsLayer,
  followLayer,
  editionLayer,
  avoidLayer,
  releaseLayer,
  flawsLayer,
  linksLayer,
  importLayer,
  importLitLayer,
]
