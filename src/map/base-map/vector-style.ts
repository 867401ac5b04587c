import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { LABEL_FONT } from '../label-font.ts'
import type { MapColours } from '../map-tokens.ts'

export const GROUND = 'ground'

type Rule = {
  readonly id: string
  /** Layer of the tiles. */
  readonly of: string
  /** Values of `kind` (Protomaps) or `class` (OpenMapTiles); all when absent. */
  readonly only?: readonly string[]
  readonly draw:
    | 'green'
    | 'water'
    | 'building'
    | 'street'
    | 'main'
    | 'path'
    | 'rail'
    | 'name'
    | 'area'
    | 'line'
}

const GREEN = [
  ...['park', 'grass', 'grassland', 'wood', 'forest', 'garden', 'meadow', 'cemetery', 'pitch', 'playground'],
  ...[
    'nature_reserve',
    'allotments',
    'farmland',
    'scrub',
    'recreation_ground',
    'village_green',
    'golf_course',
  ],
]
const MAIN = ['highway', 'major_road', 'motorway', 'trunk', 'primary', 'secondary']
const STREET = [
  ...['medium_road', 'minor_road', 'tertiary', 'minor', 'service', 'street', 'residential', 'unclassified'],
]
const PATH = ['path', 'track', 'pedestrian', 'footway', 'steps', 'cycleway']
const RAIL = ['rail', 'transit']

/** What is drawn of the layers of Protomaps (v3, v4) and of OpenMapTiles, from the ground up. */
const RULES: readonly Rule[] = [
  ...['landcover', 'landuse', 'natural', 'park'].map(
    (of): Rule => ({
      ...{ id: `green-${of}`, of, draw: 'green' },
      ...(of !== 'park' && { only: GREEN }),
    }),
  ),
  { id: 'water', of: 'water', draw: 'water' },
  ...['buildings', 'building'].map((of): Rule => ({ id: of, of, draw: 'building' })),
  ...['roads', 'transportation'].flatMap((of): Rule[] => [
    { id: `${of}-path`, of, only: PATH, draw: 'path' },
    { id: `${of}-rail`, of, only: RAIL, draw: 'rail' },
    { id: `${of}-street`, of, only: STREET, draw: 'street' },
    { id: `${of}-main`, of, only: MAIN, draw: 'main' },
  ]),
  ...['roads', 'transportation_name'].map((of): Rule => ({ id: `${of}-names`, of, draw: 'name' })),
]

const KNOWN: ReadonlySet<string> = new Set(RULES.map(({ of }) => of))

const isLine: ExpressionSpecification = [
  'in',
  ['geometry-type'],
  ['literal', ['LineString', 'MultiLineString']],
]
const isArea: ExpressionSpecification = ['in', ['geometry-type'], ['literal', ['Polygon', 'MultiPolygon']]]
const kind: ExpressionSpecification = ['coalesce', ['get', 'kind'], ['get', 'class'], '']

const widths = (far: number, near: number): ExpressionSpecification => [
  'interpolate',
  ['exponential', 1.5],
  ['zoom'],
  12,
  far,
  19,
  near,
]

/** The layers of a base map under ours, in our colours: none of a name that the tiles don't have; of unknown tiles, all areas and lines. */
export const vectorStyle = (
  layers: readonly string[],
  colours: MapColours,
): readonly LayerSpecification[] => {
  const known = RULES.filter(({ of }) => layers.includes(of))
  const rules = layers.some((name) => KNOWN.has(name))
    ? known
    : layers.flatMap((of): Rule[] => [
        { id: `${of}-areas`, of, draw: 'area' },
        { id: `${of}-lines`, of, draw: 'line' },
      ])
  return rules.map((rule) => layerOf(rule, colours))
}

const layerOf = ({ id, of, only, draw }: Rule, colours: MapColours): LayerSpecification => {
  const isFill = draw === 'green' || draw === 'water' || draw === 'building' || draw === 'area'
  const shape = isFill ? isArea : isLine
  const common = {
    id: `${GROUND}-${id}`,
    source: GROUND,
    'source-layer': of,
    filter: (only ? ['all', shape, ['in', kind, ['literal', only]]] : shape) as ExpressionSpecification,
  }
  const fill = (colour: string): LayerSpecification => ({
    ...common,
    type: 'fill',
    paint: { 'fill-color': colour },
  })
  const line = (colour: string, width: ExpressionSpecification, dash?: number[]): LayerSpecification => ({
    ...common,
    type: 'line',
    layout: { 'line-cap': dash ? 'butt' : 'round', 'line-join': 'round' },
    paint: { 'line-color': colour, 'line-width': width, ...(dash && { 'line-dasharray': dash }) },
  })
  switch (draw) {
    case 'green':
      return fill(colours.green)
    case 'water':
      return fill(colours.water)
    case 'building':
    case 'area':
      return fill(colours.footprint)
    case 'street':
      return line(colours.street, widths(0.8, 26))
    case 'main':
      return line(colours['street-main'], widths(1.5, 34))
    case 'path':
      return line(colours['street-path'], widths(0.4, 3), [3, 2])
    case 'rail':
      return line(colours['street-casing'], widths(0.6, 4))
    case 'line':
      return line(colours['street-casing'], widths(0.8, 4))
    case 'name':
      return {
        ...common,
        type: 'symbol',
        minzoom: 14,
        layout: {
          'symbol-placement': 'line',
          'symbol-spacing': 400,
          'text-field': ['coalesce', ['get', 'name:fr'], ['get', 'name'], ''],
          'text-font': LABEL_FONT,
          'text-size': ['interpolate', ['linear'], ['zoom'], 14, 12, 18, 15],
          'text-max-angle': 35,
        },
        paint: {
          'text-color': colours['street-label'],
          'text-halo-color': colours.halo,
          'text-halo-width': 1.5,
        },
      }
  }
}
