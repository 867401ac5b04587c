import type { Footprint } from '../../domain/footprint.ts'
import type { Question, ReadChoices, ReadContext, ReadResult } from '../../domain/import.ts'
import { isRefusal, type Notice, notice, type Refusal, refusal } from '../../domain/refusal.ts'
import { stableId } from '../../domain/stable-hash.ts'
import { boundsOf, centreOf, positionsOf } from '../../geometry/bounds.ts'
import { datasets } from '../../messages/datasets.ts'
import { geojsonFlaws } from '../../messages/geojson-flaws.ts'
import { sentence } from '../../messages/sentence.ts'
import { datasetOf, unknownDataset } from '../dataset-of.ts'
import { areaOf, type FoundArea, polygonsIn } from '../places/area-of.ts'
import { crsRefusal, namedReading } from '../places/crs-refusal.ts'
import { type FoundFeature, featuresOf } from '../places/features-of.ts'
import { outlineId, sourceIdOf } from '../places/footprints-of.ts'
import { memberOf } from '../places/geojson.ts'
import { kilometresOf, metresTo } from '../places/locate.ts'
import { PositionTally } from '../tables/position-tally.ts'
import { isElsewhere } from '../tables/row-position.ts'
import { cleanText, cutText } from '../text/clean-text.ts'
import type { Content } from '../text/content.ts'
import type { Format } from './format.ts'

const LONGEST_NAME = 120
const HEAD = 100_000
const CADASTRE = /"type"\s*:\s*"0[12]"/

/**
 * Outlines of buildings as GeoJSON: the cadastre of Etalab (`type` 01 for hard, 02 for light, no identifier), or any other
 * file of polygons meant for buildings. Features that are no polygon, or a bad one, are left out and told.
 */
export const footprintsGeojson: Format = {
  id: 'footprints-geojson',
  targets: ['buildings'],
  sniff: ({ text }) => {
    const head = text.slice(0, HEAD)
    return /^\s*[{[]/.test(head) && /Polygon"/.test(head) && CADASTRE.test(head)
  },
  read,
}

type Outline = { readonly feature: FoundFeature; readonly geometry: Footprint['geometry'] }

function read(content: Content, context: ReadContext, choices: ReadChoices): ReadResult {
  const found = featuresOf(content.text, content.rows)
  if (isRefusal(found)) return found
  const positions = new PositionTally(context, choices)
  const notices: Notice[] = [...content.notices, ...found.notices]
  const outlines: Outline[] = []
  const named = namedReading(found.crs)
  let first: Refusal | undefined
  let elsewhere = 0
  let nearest = Number.POSITIVE_INFINITY
  for (const feature of found.features) {
    const outline = outlineOf(feature, context, choices, positions, named)
    if (isRefusal(outline)) {
      first ??= outline
      notices.push(notice('feature-skipped', 1, { why: sentence(outline) }, { row: feature.row }))
      continue
    }
    const belied = crsRefusal(found.crs, outline.reading)
    if (belied) return belied
    const metres = metresTo(centreOf(boundsOf(positionsOf(outline.geometry))!), context.bounds)
    nearest = Math.min(nearest, metres)
    if (isElsewhere({ metres }, context)) elsewhere++
    else outlines.push({ feature, geometry: outline.geometry })
  }
  if (outlines.length === 0) {
    if (elsewhere > 0) return refusal('far-away', { kilometres: kilometresOf(nearest) })
    return first ?? refusal('no-polygon', { found: 'aucun objet' })
  }
  if (elsewhere > 0) notices.push(notice('elsewhere', elsewhere))
  const isCadastre = CADASTRE.test(content.text.slice(0, HEAD))
  const dataset = isCadastre ? datasets.cadastre : unknownDataset(content.file)
  const { footprints, repeated, conflicting } = distinct(outlines, dataset.name, isCadastre, choices)
  if (repeated > 0) notices.push(notice('row-duplicate', repeated))
  const communes = [...new Set(footprints.flatMap(({ insee }) => insee ?? []))].sort()
  const questions: Question[] = [...content.questions, ...positions.questions()]
  if (conflicting > 0) {
    questions.push({
      code: 'duplicates',
      params: { count: conflicting },
      options: [{ value: 'all' }, { value: 'first' }],
      choice: 'duplicates',
      taken: choices.duplicates ?? 'all',
      ...(choices.duplicates && { settled: true as const }),
    })
  }
  return {
    kind: 'buildings',
    records: footprints,
    datasets: [datasetOf(dataset, content.file, context)],
    covers: [{ kind: 'footprint', source: dataset.name, ...(communes.length > 0 && { communes }) }],
    positions: positions.readings(),
    seen: found.features.length,
    notices,
    questions,
  }
}

function outlineOf(
  feature: FoundFeature,
  context: ReadContext,
  choices: ReadChoices,
  positions: PositionTally,
  named: ReturnType<typeof namedReading>,
):
  | { readonly geometry: Footprint['geometry']; readonly reading: Parameters<typeof crsRefusal>[1] }
  | Refusal {
  const { polygons } = polygonsIn(feature.geometry)
  if (polygons.length === 0) return refusal('bad-geometry', { detail: geojsonFlaws['not-a-surface'] })
  const parts = polygons.map((coordinates) => areaOf(coordinates, context, choices, named))
  const bad = parts.find(isRefusal)
  if (bad) return bad
  const areas = parts.filter((part): part is FoundArea => !isRefusal(part))
  positions.add({ ...areas[0]!, coarse: false })
  const [one, ...more] = areas.map(({ polygon }) => polygon.coordinates)
  return {
    geometry:
      more.length === 0
        ? { type: 'Polygon', coordinates: one! }
        : { type: 'MultiPolygon', coordinates: [one!, ...more] },
    reading: areas[0]!.reading,
  }
}

/**
 * Each outline once; those that share an identifier are all kept, the others under one of their ground, unless told not
 * to. Which keeps the identifier does not depend on their order.
 */
function distinct(
  outlines: readonly Outline[],
  source: string,
  isCadastre: boolean,
  { duplicates }: ReadChoices,
) {
  const groups = new Map<string, Map<string, { readonly footprint: Footprint; readonly isNamed: boolean }>>()
  let repeated = 0
  for (const outline of outlines) {
    const footprint = footprintOf(outline, source, isCadastre)
    const group = groups.get(footprint.id) ?? new Map()
    const ground = JSON.stringify(footprint.geometry)
    if (group.has(ground)) repeated++
    else group.set(ground, { footprint, isNamed: sourceIdOf(outline.feature) !== undefined })
    groups.set(footprint.id, group)
  }
  const footprints: Footprint[] = []
  let conflicting = 0
  for (const group of groups.values()) {
    const [first, ...twins] = [...group].toSorted(([one], [other]) => (one < other ? -1 : 1))
    footprints.push(first![1].footprint)
    for (const [ground, { footprint, isNamed }] of twins) {
      if (isNamed) conflicting++
      if (isNamed && duplicates === 'first') continue
      footprints.push({ ...footprint, id: `footprint-${stableId('twin', footprint.id, ground)}` })
    }
  }
  return { footprints, repeated, conflicting }
}

function footprintOf({ feature, geometry }: Outline, source: string, isCadastre: boolean): Footprint {
  const { properties } = feature
  const text = (key: string): string => {
    const value = memberOf(properties, key)
    return typeof value === 'string' ? cutText(cleanText(value.slice(0, 1000)), LONGEST_NAME) : ''
  }
  const name = text('nom') || text('name')
  const rnb = text('rnb_id') || text('rnb')
  const insee = text('commune')
  return {
    kind: 'footprint',
    id: sourceIdOf(feature) ?? outlineId(geometry),
    ...(name !== '' && { name }),
    ...(rnb !== '' && { rnb }),
    ...(/^(?:\d{5}|2[AB]\d{3})$/.test(insee) && { insee }),
    light: memberOf(properties, 'type') === '02',
    geometry,
    source,
    precision: isCadastre ? 'official' : 'surveyed',
  }
}
