import type { Feature } from 'geojson'
import type { AnyRecord } from '../../domain/estate.ts'
import type { PositionReading, PositionReadingName } from '../../domain/import.ts'
import type { Difference } from '../../domain/linkage.ts'
import { boundsOf, positionsOf } from '../../geometry/bounds.ts'
import type { Position } from '../../geometry/position.ts'
import type { ImportPreview } from '../../store/session.ts'
import type { State } from '../../store/store.ts'
import { feature, pointFeature } from '../feature.ts'
import { mapLayer, objects, type StyleLayer, setFeatures } from '../map-layer.ts'
import type { MapColours } from '../map-tokens.ts'

const STATUSES = ['new', 'changed', 'moved', 'gone'] as const

/** A line apart for each status, whatever its colour. */
const DASHES: Readonly<Record<Difference['status'], [number, number]>> = {
  new: [1, 0],
  changed: [4, 2],
  moved: [2, 2],
  gone: [0.6, 1.6],
}

/** Outlines that a file fills: the area of a quarter would cover all the rest. */
const isFilled = ({ kind }: Difference): boolean => kind !== 'perimeter' && kind !== 'sector'

/** The middle of a record: its point, or that of the box of its outline; null when it has no place. */
export const middleOf = (record: AnyRecord): Position | null => {
  if ('at' in record && Array.isArray(record.at)) return record.at as unknown as Position
  if (!('geometry' in record)) return null
  const bounds = boundsOf(positionsOf(record.geometry))
  return bounds ? [(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2] : null
}

const shapesOf = (
  differences: readonly Difference[],
  leftOut: ReadonlySet<string>,
): { readonly shapes: Feature[]; readonly marks: Feature[]; readonly moves: Feature[] } => {
  const shapes: Feature[] = []
  const marks: Feature[] = []
  const moves: Feature[] = []
  for (const each of differences) {
    const { kind, status, before, after } = each
    const record = after ?? before
    const id = `${kind}:${each.id}`
    if (!record || leftOut.has(id)) continue
    if ('geometry' in record) shapes.push(feature(id, record.geometry, { status, filled: isFilled(each) }))
    const to = middleOf(record)
    if (to && isFilled(each)) marks.push(pointFeature(id, to, { status }))
    const from = status === 'moved' && before ? middleOf(before) : null
    if (from && to && isFilled(each)) moves.push(feature(id, { type: 'LineString', coordinates: [from, to] }))
  }
  return { shapes, marks, moves }
}

/** The reading of positions that the preview at hand is of. */
const readingOf = ({ choices, read }: ImportPreview): PositionReadingName | undefined =>
  choices.position ??
  (read.questions.find(({ choice }) => choice === 'position')?.taken as PositionReadingName | undefined) ??
  read.positions?.[0]?.reading

const readingFeatures = (readings: readonly PositionReading[], kept: PositionReadingName | undefined) =>
  readings.length < 2
    ? []
    : readings.flatMap(({ reading, points }) =>
        points.map((at, rank) => pointFeature(`${reading}-${rank}`, at, { kept: reading === kept })),
      )

const byStatus = (colours: MapColours): ['match', ...unknown[]] => [
  'match',
  ['get', 'status'],
  ...STATUSES.flatMap((status) => [status, colours[`import-${status}`]]),
  colours.label,
]

/** The preview on screen, when this is its place. */
export const shownPreview = ({ session }: State): ImportPreview | null =>
  (session.workspace === 'territoire' && session.importing?.result) || null

/** What a file would change: plus, ring, arrow and cross for new, changed, moved and gone, each with its own line; and the two ways to read its positions. */
export const importLayer = mapLayer({
  id: 'import',
  shownBy: null,
  pick: (state) => {
    const preview = shownPreview(state)
    return [
      preview?.comparison ?? null,
      preview?.leftOut ?? null,
      preview?.read.positions ?? null,
      preview && readingOf(preview),
    ] as const
  },
  sources: () => ({
    'import-shapes': objects(),
    'import-marks': objects(),
    'import-moves': objects(),
    'import-readings': objects(),
  }),
  draw: (map, [comparison, leftOut, positions, kept]) => {
    const { shapes, marks, moves } = shapesOf(comparison?.differences ?? [], leftOut ?? new Set())
    setFeatures(map, 'import-shapes', shapes)
    setFeatures(map, 'import-marks', marks)
    setFeatures(map, 'import-moves', moves)
    setFeatures(map, 'import-readings', readingFeatures(positions ?? [], kept ?? undefined))
  },
  shapes: (colours) => [
    {
      id: 'import-fill',
      type: 'fill',
      source: 'import-shapes',
      filter: ['all', ['get', 'filled'], ['!=', ['geometry-type'], 'LineString']],
      paint: { 'fill-color': byStatus(colours) as never, 'fill-opacity': 0.3 },
    },
    ...STATUSES.map(
      (status): StyleLayer => ({
        id: `import-line-${status}`,
        type: 'line',
        source: 'import-shapes',
        filter: ['==', ['get', 'status'], status],
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': colours[`import-${status}`],
          'line-width': ['interpolate', ['linear'], ['zoom'], 13, 1.4, 17, 2.6],
          'line-dasharray': DASHES[status],
        },
      }),
    ),
    {
      id: 'import-moves',
      type: 'line',
      source: 'import-moves',
      layout: { 'line-cap': 'round' },
      paint: { 'line-color': colours['import-moved'], 'line-width': 2.5 },
    },
  ],
  symbols: (colours) => [
    {
      id: 'import-arrows',
      type: 'symbol',
      source: 'import-moves',
      layout: {
        'symbol-placement': 'line-center',
        'icon-image': 'direction',
        'icon-rotation-alignment': 'map',
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: {
        'icon-color': colours['import-moved'],
        'icon-halo-color': colours.halo,
        'icon-halo-width': 2,
      },
    },
    {
      id: 'import-marks',
      type: 'symbol',
      source: 'import-marks',
      minzoom: 14,
      layout: {
        'icon-image': ['concat', 'import-', ['get', 'status']],
        'icon-size': ['interpolate', ['linear'], ['zoom'], 14, 0.5, 17, 1],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: {
        'icon-color': byStatus(colours) as never,
        'icon-halo-color': colours.halo,
        'icon-halo-width': 1.5,
      },
    },
    {
      id: 'import-readings',
      type: 'symbol',
      source: 'import-readings',
      layout: {
        'icon-image': ['case', ['get', 'kept'], 'import-reading', 'import-reading-other'],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: {
        'icon-color': colours['import-moved'],
        'icon-halo-color': colours.halo,
        'icon-halo-width': 1.5,
      },
    },
  ],
})
