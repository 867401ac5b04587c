import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl'
import { LABEL_FONT } from '../label-font.ts'
import { mapLayer } from '../map-layer.ts'
import type { MapColours } from '../map-tokens.ts'

const KINDS = ['entrance', 'building', 'publicPlace', 'receptionPlace', 'landmark'] as const

/** Names of what `provenLayer` marks, from its points: above other words, which give way to them. */
export const provenNamesLayer = mapLayer({
  id: 'proven-names',
  shownBy: 'heat',
  pick: () => [] as const,
  sources: () => ({}),
  draw: () => undefined,
  shapes: () => [],
  symbols: (colours) => [...KINDS.map((kind) => names(colours, kind)), names(colours, '')],
  hits: Object.fromEntries(KINDS.map((kind) => [`proven-${kind}-names`, kind])),
})

const names = (colours: MapColours, kind: (typeof KINDS)[number] | '') => ({
  id: `proven-${kind || 'residence'}-names`,
  type: 'symbol' as const,
  source: 'proven-points',
  // One layer a kind, so that a click on the words knows what they name.
  filter: ['all', ['!=', ['get', 'label'], ''], ['==', ['get', 'kind'], kind]] as FilterSpecification,
  minzoom: kind === 'entrance' ? 15 : 13,
  layout: {
    'text-field': ['get', 'label'] as ExpressionSpecification,
    'text-font': LABEL_FONT,
    'text-size': ['interpolate', ['linear'], ['zoom'], 13, 12, 16, 15] as ExpressionSpecification,
    'text-max-width': 9,
    'text-variable-anchor': ['top', 'bottom', 'left', 'right'] as ('top' | 'bottom' | 'left' | 'right')[],
    'text-radial-offset': 1.5,
    'text-justify': 'auto' as const,
    'symbol-sort-key': ['get', 'rank'] as ExpressionSpecification,
  },
  paint: {
    'text-color': colours.proven,
    'text-halo-color': colours['proven-halo'],
    'text-halo-width': 2.2,
  },
})
