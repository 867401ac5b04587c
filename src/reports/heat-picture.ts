import type { Building } from '../domain/building.ts'
import { type Estate, settingsOf } from '../domain/estate.ts'
import { beforeRecords } from '../domain/hotspots/before-records.ts'
import { cellsWithin } from '../domain/hotspots/cells-within.ts'
import type { Density, DensityUnit, Difference, Raster } from '../domain/hotspots/density.ts'
import type { HeatFilter } from '../domain/hotspots/heat-filter.ts'
import type { HeatPicture } from '../domain/hotspots/heat-pixels.ts'
import { markedPlaces } from '../domain/hotspots/marked-places.ts'
import { residenceName } from '../domain/hotspots/observed-places.ts'
import type { Picture, PictureMark } from '../domain/hotspots/picture.ts'
import { PRINT_DIFFERENCE, PRINT_HEAT } from '../domain/hotspots/print-colours.ts'
import type { Ranking } from '../domain/hotspots/ranking.ts'
import { standingBuildings } from '../domain/standing-buildings.ts'
import type { MultiPolygon, Polygon, Position } from '../geometry/position.ts'
import { fileName } from '../messages/file-names.ts'
import { picture as text } from '../messages/picture.ts'
import { placeName } from '../messages/place-name.ts'
import { choiceLabels } from './choice-labels.ts'
import { pictureLegend } from './picture-legend.ts'
import { type SheetFrame, sheetFrame } from './sheet-frame.ts'

/** What the map shows, as the picture takes it. */
export type PictureContent = {
  readonly shown:
    | { readonly kind: 'one'; readonly density: Density }
    /** `names`: what the two are called; absent: A and B, as on the screen. */
    | {
        readonly kind: 'swipe'
        readonly a: Density
        readonly b: Density
        readonly names?: readonly [string, string]
      }
    | { readonly kind: 'difference'; readonly difference: Difference }
    /** Months in their order, at least one. */
    | { readonly kind: 'months'; readonly months: readonly Density[] }
  readonly scale: {
    readonly unit: DensityUnit
    readonly stops: readonly number[]
    readonly isRelative: boolean
  }
  /** Of the period shown; null where none is, and for two periods. */
  readonly ranking: Ranking | null
  readonly filter: HeatFilter
  readonly today: string
}

/** Beyond the perimeter, so that its outline stands free. */
const MARGIN_METRES = 40

/**
 * A map of the observatory with all that is needed to read it away from the app. For partners no entrance is named. Where
 * there is no perimeter, the raster is framed.
 */
export const heatPicture = (estate: Estate, content: PictureContent): Picture => {
  const { shown, scale, ranking, filter, today } = content
  const rasters = rastersOf(estate, shown)
  const outline = [...estate.perimeter.values()].flatMap(({ geometry }) => ringsOf(geometry).flat())
  const frame = sheetFrame(outline.length > 0 ? outline : [...rasters[0]!.corners], MARGIN_METRES)
  const onFrame = (lines: readonly (readonly Position[])[]) =>
    lines.map((line) => line.map(frame.place)).filter(frame.meets)
  const marks = shown.kind === 'one' && ranking ? marksOf(estate, ranking, filter, frame) : []
  const ramp = { stops: scale.stops, ...(shown.kind === 'difference' ? PRINT_DIFFERENCE : PRINT_HEAT) }
  const { territory, fictional, published } = settingsOf(estate)
  return {
    name: fileName({ ...rasters[0]!.file, fictional }),
    title: text.title[shown.kind](territory),
    lines: [
      ...(fictional ? [text.fictional] : []),
      ...(shown.kind === 'one' && ranking ? [text.n(ranking)] : []),
      text.families(filter.families),
      ...choiceLabels(estate, filter),
      text.viewer[filter.viewer](filter.families),
    ],
    widthMetres: frame.widthMetres,
    heightMetres: frame.heightMetres,
    streets: onFrame([...estate.street.values()].map(({ geometry }) => geometry.coordinates)),
    buildings: onFrame(standingBuildings(estate).flatMap(({ geometry }) => ringsOf(geometry))),
    perimeter: [...estate.perimeter.values()].flatMap(({ geometry, part }) =>
      ringsOf(geometry).map((ring) => ({ ring: ring.map(frame.place), isEstimated: part === 'extension' })),
    ),
    heatFrom: frame.place(rasters[0]!.corners[0]),
    heatUntil: frame.place(rasters[0]!.corners[2]),
    maps: rasters.map(({ caption, isEarly, file: _, ...raster }): Picture['maps'][number] => ({
      caption,
      heat: {
        ...{ raster, ramp },
        ...(raster.proven && { proven: raster.proven }),
        ...((scale.unit === 'per-100-passages' || isEarly) && {
          within: cellsWithin(estate.perimeter, raster),
        }),
      } satisfies HeatPicture,
      marks,
    })),
    legend: pictureLegend(shown.kind === 'difference', scale, {
      isEarly: rasters.some(({ isEarly }) => isEarly),
      verdicts: marks.map(({ verdict }) => verdict),
      parts: [...estate.perimeter.values()].map(({ part }) => part),
    }),
    notes: [
      methodOf(content),
      ...(marks.length > 0 ? [text.method.ranking] : []),
      text.caution,
      text.sources(today, published),
    ],
  }
}

type File = Pick<Parameters<typeof fileName>[0], 'what' | 'when'>
type Captioned = Raster & {
  readonly caption: string
  readonly file: File
  readonly proven?: Uint8Array
  readonly isEarly?: boolean
}

function rastersOf(estate: Estate, shown: PictureContent['shown']): readonly Captioned[] {
  if (shown.kind === 'difference') {
    const { a, b, counts } = shown.difference
    const caption = text.difference(a, b, counts)
    return [
      { ...shown.difference, caption, file: { what: 'difference', when: { from: a.from, until: b.until } } },
    ]
  }
  const captioned = (density: Density): Captioned => {
    const { period, count, values } = density
    const file: File = { what: 'map', when: period }
    if (beforeRecords(estate, period) !== 'whole')
      return { ...density, caption: text.caption(period, count), file }
    // Hatched as what was not seen: nothing was recorded yet.
    const blank = new Float32Array(values.length).fill(Number.NaN)
    return { ...density, values: blank, caption: text.caption(period, null), file, isEarly: true }
  }
  if (shown.kind === 'months') {
    const [first, ...others] = shown.months.map(captioned)
    const [from, until] = [shown.months[0]!.period.from, shown.months.at(-1)!.period.until]
    return [{ ...first!, file: { what: 'months', when: { from, until } } }, ...others]
  }
  if (shown.kind === 'one') return [captioned(shown.density)]
  const [a, b] = [captioned(shown.a), captioned(shown.b)]
  const [nameA, nameB] = shown.names ?? ['A', 'B']
  const [earlier, later] = [shown.a.period, shown.b.period].sort((p, q) => (p.from < q.from ? -1 : 1))
  return [
    {
      ...a,
      caption: text.side(nameA, a.caption),
      file: { what: 'map', when: { from: earlier!.from, until: later!.until } },
    },
    { ...b, caption: text.side(nameB, b.caption) },
  ]
}

function marksOf(
  estate: Estate,
  ranking: Ranking,
  { viewer }: HeatFilter,
  frame: SheetFrame,
): readonly PictureMark[] {
  return markedPlaces(estate, ranking, viewer).map(({ id, verdict, shape, at }) => ({
    name: residenceName(id) ?? placeName(estate, id),
    verdict,
    rings: shape ? ringsOf(shape).map((ring) => ring.map(frame.place)) : [],
    at: frame.place(at),
  }))
}

function methodOf({ shown, scale }: PictureContent): string {
  if (shown.kind === 'difference')
    return text.method.difference(shown.difference.shuffles, shown.difference.seed)
  const { bandwidthMetres } =
    shown.kind === 'one' ? shown.density : shown.kind === 'months' ? shown.months[0]! : shown.a
  return text.method[scale.unit === 'per-100-passages' ? 'rate' : 'density'](bandwidthMetres)
}

const ringsOf = (geometry: Polygon | MultiPolygon | Building['geometry']): (readonly Position[])[] =>
  geometry.type === 'Polygon' ? [...geometry.coordinates] : geometry.coordinates.flat()
