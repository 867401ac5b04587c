import type { Question, ReadChoices, ReadContext, ReadResult } from '../../domain/import.ts'
import type { Perimeter } from '../../domain/perimeter.ts'
import { isRefusal, type Notice, notice, type Refusal, refusal } from '../../domain/refusal.ts'
import { boundsOf, positionsOf } from '../../geometry/bounds.ts'
import { polygonAreaSquareMetres } from '../../geometry/polygon-area.ts'
import { datasets } from '../../messages/datasets.ts'
import { exchangeWords } from '../../messages/exchange.ts'
import { sentence } from '../../messages/sentence.ts'
import { datasetOf, unknownDataset } from '../dataset-of.ts'
import { areaCandidates, areasQuestion, chosenAreas } from '../places/area-candidates.ts'
import { areaOf, type FoundArea, polygonsIn } from '../places/area-of.ts'
import { crsRefusal, namedReading } from '../places/crs-refusal.ts'
import { type FoundFeature, featuresOf } from '../places/features-of.ts'
import { memberOf } from '../places/geojson.ts'
import { kilometresBetween } from '../places/locate.ts'
import { perimeterNameOf } from '../places/perimeter-name.ts'
import { PositionTally } from '../tables/position-tally.ts'
import { cutText } from '../text/clean-text.ts'
import type { Content } from '../text/content.ts'
import type { Format } from './format.ts'

const LEAST_HECTARES = 1
const MOST_HECTARES = 2000
/** More surfaces than that, without official codes, are buildings or blocks, no perimeter. */
const MOST_AREAS = 20
const LONGEST_NAME = 200

/** An area of intervention as GeoJSON, the official outlines of priority areas among others: the one chosen, if several. */
export const perimeterGeojson: Format = {
  id: 'perimeter-geojson',
  targets: ['perimeter'],
  sniff: ({ text }) => /^\s*[{[]/.test(text) && /"(?:Multi)?Polygon"/.test(text),
  read,
}

function read(content: Content, context: ReadContext, choices: ReadChoices): ReadResult {
  const found = featuresOf(content.text, content.rows)
  if (isRefusal(found)) return found
  const base = { kind: 'perimeter' as const, covers: [], seen: found.features.length }
  const surfaces = found.features.filter(({ geometry }) => polygonsIn(geometry).polygons.length > 0)
  const candidates = areaCandidates(surfaces)
  const coded = candidates.filter(({ code }) => code !== undefined).length
  const isMany = candidates.length > MOST_AREAS
  if (isMany && coded < candidates.length / 2) return refusal('several-areas', { count: candidates.length })
  const chosen = chosenAreas(candidates, choices)
  if (isMany && chosen.length === 0) {
    const questions = [...content.questions, areasQuestion(candidates, chosen, context)]
    return { ...base, records: [], datasets: [], notices: [...content.notices, ...found.notices], questions }
  }
  const features = chosen.length > 0 ? chosen.flatMap((each) => each.features) : found.features
  const { areas, sources, refused, others } = collect(features, context, choices, namedReading(found.crs))
  if (areas.length === 0) return refused[0] ?? refusal('no-polygon', { found: typesOf(found.features) })
  const { reading } = areas[0]!
  if (areas.some((area) => area.reading !== reading)) return refusal('far-away', { kilometres: '…' })
  const belied = crsRefusal(found.crs, reading)
  if (belied) return belied
  const skipped = refused.map((why) => notice('feature-skipped', 1, { why: sentence(why) }, why.at))
  const notices = [...content.notices, ...found.notices, ...skipped, ...remarks(areas, others)]
  const asked = [...content.questions]
  const good = areaCandidates(sources)
  if (candidates.length > 1 && (chosen.length > 0 || good.length > 1)) {
    asked.push(areasQuestion(chosen.length > 0 ? candidates : good, chosen, context))
    if (chosen.length === 0) return { ...base, records: [], datasets: [], notices, questions: asked }
  }
  const positions = new PositionTally(context, choices)
  for (const area of areas) positions.add({ ...area, coarse: false })
  const { perimeter, dataset, named } = perimeterOf(sources, areas, content.file, choices)
  return {
    ...base,
    records: [perimeter],
    datasets: [datasetOf(dataset, content.file, context)],
    positions: positions.readings(),
    notices: [...notices, ...named],
    questions: [...asked, ...positions.questions(), ...doubts(perimeter, context)],
  }
}

/** The outline of all areas taken, with their name, and a code when they are one official area. */
function perimeterOf(
  sources: readonly FoundFeature[],
  areas: readonly FoundArea[],
  file: string,
  { part = 'priority' }: ReadChoices,
) {
  const said = sources.map(({ properties }) => perimeterNameOf(properties))
  const codes = [...new Set(said.map(({ code }) => code))]
  const isOfficial = codes.every((code) => code !== undefined)
  const names = [...new Set(said.flatMap(({ name }) => name ?? []))].join(' + ')
  const dataset = isOfficial ? datasets.priorityAreas : unknownDataset(file)
  const [first, ...more] = areas.map(({ polygon }) => polygon.coordinates)
  const perimeter: Perimeter = {
    kind: 'perimeter',
    id: part,
    part,
    name: cutText(names, LONGEST_NAME) || exchangeWords.unnamedPerimeter,
    ...(codes.length === 1 && codes[0] !== undefined && { code: codes[0] }),
    geometry:
      more.length === 0
        ? { type: 'Polygon', coordinates: first! }
        : { type: 'MultiPolygon', coordinates: [first!, ...more] },
    source: dataset.name,
    precision: isOfficial ? 'official' : 'estimated',
  }
  return { perimeter, dataset, named: said[0]?.notices ?? [] }
}

function collect(
  features: readonly FoundFeature[],
  context: ReadContext,
  choices: ReadChoices,
  named: ReturnType<typeof namedReading>,
) {
  const areas: FoundArea[] = []
  const sources: FoundFeature[] = []
  const refused: Refusal[] = []
  let others = 0
  for (const feature of features) {
    const parts = polygonsIn(feature.geometry)
    others += parts.others
    const before = areas.length
    for (const coordinates of parts.polygons) {
      const area = areaOf(coordinates, context, choices, named)
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

function doubts({ geometry }: Perimeter, { bounds }: ReadContext): Question[] {
  const asked: Question[] = []
  const hectares = polygonAreaSquareMetres(geometry) / 10_000
  const kilometres = kilometresBetween(boundsOf(positionsOf(geometry))!, bounds)
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
