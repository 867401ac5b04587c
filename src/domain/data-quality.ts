import { type Dataset, datasetId } from './dataset.ts'
import type { AnyRecord, Estate } from './estate.ts'
import { PRECISIONS, type Precision, type Provenance } from './provenance.ts'

/** Kinds that a source and a precision are kept of, from the ground up: first what is drawn, then what it is made of. */
const QUALITY_KINDS = [
  'perimeter',
  'sector',
  'building',
  'entrance',
  'publicPlace',
  'receptionPlace',
  'service',
  'street',
  'greenSpace',
  'landmark',
  'footprint',
  'address',
  'housing',
  'holding',
  'rnbBuilding',
  'door',
] as const
export type QualityKind = (typeof QUALITY_KINDS)[number]

export type SourceShare = {
  readonly name: string
  readonly count: number
  /** Absent where nothing more than the name is known. */
  readonly dataset?: Dataset
}

/** How sure one layer is: only what is in use is counted. */
export type LayerQuality = {
  readonly kind: QualityKind
  readonly count: number
  /** Closed, demolished, or no longer in its file: kept for its past. */
  readonly gone: number
  /** With a field corrected by hand. */
  readonly edited: number
  readonly shares: Readonly<Record<Precision, number>>
  /** Most first, then by name. */
  readonly sources: readonly SourceShare[]
}

type Sourced = Provenance & {
  readonly retired?: string
  readonly closed?: string
  readonly demolished?: string
}

const isGone = (estate: Estate, record: AnyRecord & Sourced): boolean =>
  (record.retired ?? record.closed ?? record.demolished) !== undefined ||
  (record.kind === 'entrance' &&
    record.building !== undefined &&
    estate.building.get(record.building)?.demolished !== undefined)

/** Records of one kind counted by source and precision; an empty kind has count 0 and no source. */
export const layerQuality = (estate: Estate, kind: QualityKind): LayerQuality => {
  const shares = Object.fromEntries(PRECISIONS.map((each) => [each, 0])) as Record<Precision, number>
  const sources = new Map<string, number>()
  let [count, gone, edited] = [0, 0, 0]
  for (const record of estate[kind].values() as Iterable<AnyRecord & Sourced>) {
    if (isGone(estate, record)) {
      gone++
      continue
    }
    count++
    shares[record.precision]++
    if (record.edited && record.edited.length > 0) edited++
    sources.set(record.source, (sources.get(record.source) ?? 0) + 1)
  }
  return { kind, count, gone, edited, shares, sources: sourceShares(estate, sources) }
}

const sourceShares = (estate: Estate, counts: ReadonlyMap<string, number>): readonly SourceShare[] => {
  const byName = new Map([...estate.dataset.values()].map((dataset) => [dataset.name, dataset]))
  return [...counts]
    .map(([name, count]) => {
      const dataset = byName.get(name) ?? estate.dataset.get(datasetId(name))
      return { name, count, ...(dataset && { dataset }) }
    })
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'fr'))
}

/** Each layer that holds something, and those that a territory should not be without even when they are empty. */
export const dataQuality = (estate: Estate): readonly LayerQuality[] =>
  QUALITY_KINDS.map((kind) => layerQuality(estate, kind)).filter(
    ({ kind, count, gone }) => count + gone > 0 || EXPECTED.has(kind),
  )

const EXPECTED: ReadonlySet<QualityKind> = new Set([
  ...(['perimeter', 'sector', 'building', 'entrance', 'publicPlace', 'receptionPlace'] as const),
  ...(['service', 'street', 'footprint', 'address', 'housing', 'holding'] as const),
])
