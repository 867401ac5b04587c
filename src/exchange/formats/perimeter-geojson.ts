import type { Question, ReadContext, ReadResult } from '../../domain/import.ts'
import type { Perimeter } from '../../domain/perimeter.ts'
import { isRefusal, type Notice, notice, type Refusal, refusal } from '../../domain/refusal.ts'
import { boundsOf, positionsOf } from '../../geometry/bounds.ts'
import { polygonAreaSquareMetres } from '../../geometry/polygon-area.ts'
import { exchangeWords } from '../../messages/exchange.ts'
import { sentence } from '../../messages/sentence.ts'
import { areaOf, type FoundArea, polygonsIn } from '../area-of.ts'
import type { Content } from '../content.ts'
import { type FoundFeature, featuresOf } from '../features-of.ts'
import { memberOf } from '../geojson.ts'
import { kilometresBetween } from '../locate.ts'
import { perimeterNameOf } from '../perimeter-name.ts'
import type { Format } from './format.ts'

const LEAST_HECTARES = 1
const MOST_HECTARES = 2000
/** More surfaces than that are buildings or blocks, no perimeter. */
const MOST_AREAS = 20

/** An area of intervention as GeoJSON, the official outline of a priority area among others: it takes the place of the priority part. */
export const perimeterGeojson: Format = {
  id: 'perimeter-geojson',
  targets: ['perimeter'],
  sniff: ({ text }) => /^\s*[{[]/.test(text) && /"(?:Multi)?Polygon"/.test(text),
  read,
}

function read(content: Content, context: ReadContext): ReadResult {
  const found = featuresOf(content.text)
  if (isRefusal(found)) return found
  const { areas, sources, refused, others } = collect(found.features, context)
  if (areas.length === 0) {
    return refused[0] ?? refusal('no-polygon', { found: typesOf(found.features) })
  }
  if (sources.length > MOST_AREAS) return refusal('several-areas', { count: sources.length })
  const reading = areas[0]!.reading
  if (areas.some((area) => area.reading !== reading)) return refusal('far-away', { kilometres: '…' })
  if (found.crs !== undefined && reading === 'as-written') return refusal('unknown-crs', { crs: found.crs })
  const { name, code, notices: named } = perimeterNameOf(sources[0]!.properties)
  const [first, ...more] = areas.map(({ polygon }) => polygon.coordinates)
  const perimeter: Perimeter = {
    kind: 'perimeter',
    id: 'priority',
    part: 'priority',
    name: name ?? exchangeWords.unnamedPerimeter,
    ...(code !== undefined && { code }),
    geometry:
      more.length === 0
        ? { type: 'Polygon', coordinates: first! }
        : { type: 'MultiPolygon', coordinates: [first!, ...more] },
    source: code === undefined ? exchangeWords.importedSource(content.file) : exchangeWords.officialSource,
    precision: code === undefined ? 'estimated' : 'official',
  }
  const skipped = refused.map((why) => notice('feature-skipped', 1, { why: sentence(why) }, why.at))
  return {
    kind: 'perimeter',
    records: [perimeter],
    datasets: [],
    covers: [],
    seen: found.features.length,
    notices: [...content.notices, ...found.notices, ...skipped, ...remarks(areas, others), ...named],
    questions: [...content.questions, ...questions(perimeter, reading, sources.length, context)],
  }
}

function collect(features: readonly FoundFeature[], context: ReadContext) {
  const areas: FoundArea[] = []
  const sources: FoundFeature[] = []
  const refused: Refusal[] = []
  let others = 0
  for (const feature of features) {
    const parts = polygonsIn(feature.geometry)
    others += parts.others
    const before = areas.length
    for (const coordinates of parts.polygons) {
      const area = areaOf(coordinates, context)
      if (isRefusal(area)) refused.push({ ...area, at: { row: feature.row } })
      else areas.push(area)
    }
    if (areas.length > before) sources.push(feature)
  }
  return { areas, sources, refused, others }
}

function remarks(areas: readonly FoundArea[], others: number): Notice[] {
  const sum = (count: (area: FoundArea) => number): number =>
    areas.reduce((total, area) => total + count(area), 0)
  const counts = [
    ['holes-kept', sum(({ polygon }) => polygon.coordinates.length - 1)],
    ['parts-kept', areas.length > 1 ? areas.length : 0],
    ['ring-closed', sum(({ closed }) => closed)],
    ['ring-tidied', sum(({ tidied }) => tidied)],
    ['ring-rewound', sum((area) => (area.rewound ? 1 : 0))],
    ['altitude-dropped', areas.some(({ altitude }) => altitude) ? 1 : 0],
    ['parts-dropped', others],
  ] as const
  return counts.flatMap(([code, count]) => (count > 0 ? [notice(code, count)] : []))
}

function questions(
  { geometry }: Perimeter,
  reading: FoundArea['reading'],
  features: number,
  { bounds }: ReadContext,
): Question[] {
  const asked: Question[] = []
  const hectares = polygonAreaSquareMetres(geometry) / 10_000
  const kilometres = kilometresBetween(boundsOf(positionsOf(geometry))!, bounds)
  if (reading === 'swapped') asked.push({ code: 'swapped-axes' })
  else if (reading !== 'as-written')
    asked.push({ code: 'projected-coordinates', params: { system: reading } })
  if (features > 1) asked.push({ code: 'several-areas', params: { count: features } })
  if (kilometres > 5) asked.push({ code: 'far-away', params: { kilometres: Math.round(kilometres) } })
  if (hectares < LEAST_HECTARES || hectares > MOST_HECTARES) {
    asked.push({ code: 'area-implausible', params: { hectares: Number(hectares.toPrecision(3)) } })
  }
  return asked
}

const typesOf = (features: readonly FoundFeature[]): string =>
  [...new Set(features.map(({ geometry }) => String(memberOf(geometry, 'type')).slice(0, 30)))]
    .slice(0, 5)
    .join(', ')
