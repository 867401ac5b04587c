import type { AnyRecord, Kind } from '../../domain/estate.ts'
import type {
  ImportTarget,
  Question,
  ReadChoices,
  ReadContext,
  ReadKind,
  ReadResult,
} from '../../domain/import.ts'
import { type Notice, notice, refusal } from '../../domain/refusal.ts'
import type { Street } from '../../domain/street.ts'
import { boundsOf } from '../../geometry/bounds.ts'
import { datasets } from '../../messages/datasets.ts'
import { osmWords } from '../../messages/osm.ts'
import { datasetOf } from '../dataset-of.ts'
import { kilometresBetween } from '../places/locate.ts'
import { grown } from '../streaming/area-box.ts'
import type { Content } from '../text/content.ts'
import { type FootNetwork, footNetwork } from './foot-network.ts'
import { networkPieces } from './network-pieces.ts'
import { osmBuildings, osmDoors } from './osm-buildings.ts'
import type { OsmData } from './osm-data.ts'
import { osmServices } from './osm-services.ts'

/** A piece of the network that is shorter is a remark, not a question. */
const ISLAND_METRES = 500
const MOST_SAID = 50
const TARGET_KINDS: Partial<Record<ImportTarget, readonly Kind[]>> = {
  streets: ['street'],
  buildings: ['footprint', 'door'],
  services: ['service'],
}

/**
 * What an extract of OpenStreetMap gives: streets to walk, buildings, doors, services; of these only what the file is
 * meant for, when that is said. What lies elsewhere is left out where the territory has a perimeter.
 */
export function osmRecords(
  data: OsmData,
  content: Content,
  context: ReadContext,
  choices: ReadChoices,
  as?: ImportTarget,
): ReadResult {
  const area = context.bounded ? grown(context.bounds) : null
  const kinds: readonly Kind[] = (as && TARGET_KINDS[as]) ?? ['street', 'footprint', 'door', 'service']
  const network = footNetwork(data, area)
  const buildings = osmBuildings(data, area, context)
  const takes = (kind: Kind): boolean => kinds.includes(kind)
  const avoids = choices.privateWays === 'avoid'
  const streets = network.streets.map((street) =>
    street.private && avoids ? { ...street, barred: true } : street,
  )
  const records: readonly AnyRecord[] = [
    ...(takes('street') ? streets : []),
    ...(takes('footprint') ? buildings.footprints : []),
    ...(takes('door') ? osmDoors(data, area) : []),
    ...(takes('service') ? osmServices(data, area) : []),
  ]
  const refused = whyNothing(records, data, network, takes, context)
  if (refused) return refused
  const pieces = takes('street') ? networkPieces(streets) : []
  const found = new Set(records.map(({ kind }) => kind))
  const notices = [
    ...content.notices,
    ...data.bad
      .slice(0, MOST_SAID)
      .map(({ value, row }) =>
        notice('row-bad-position', 1, { value }, row === undefined ? undefined : { row }),
      ),
    ...counted('rows-skipped', data.bad.length - MOST_SAID),
    ...counted('feature-skipped', data.twice, osmWords.twice),
    ...(takes('street') ? networkNotices(network, pieces) : []),
    ...(takes('footprint') ? counted('feature-skipped', buildings.broken, osmWords.broken) : []),
    ...counted(
      'elsewhere',
      (takes('street') ? network.elsewhere : 0) + (takes('footprint') ? buildings.elsewhere : 0),
    ),
  ]
  const dataset = datasetOf(datasets.openStreetMap, content.file, context)
  return {
    kind: kindOf(found, as),
    records,
    datasets: [{ ...dataset, ...(data.date && { date: data.date }) }],
    // A file that says it is not whole says nothing of what it lacks.
    covers: data.remark
      ? []
      : kinds
          .filter((kind) => found.has(kind))
          .map((kind) => ({ kind, source: datasets.openStreetMap.name })),
    notices,
    questions: [
      ...content.questions,
      ...(data.remark ? [{ code: 'incomplete-file' as const, params: { remark: data.remark } }] : []),
      ...(takes('street') ? networkQuestions(streets, pieces, choices) : []),
    ],
    seen: data.seen,
  }
}

const counted = (code: Notice['code'], count: number, why?: string): Notice[] =>
  count > 0 ? [notice(code, count, why === undefined ? undefined : { why })] : []

function kindOf(found: ReadonlySet<Kind>, as: ImportTarget | undefined): ReadKind {
  if (as === 'streets' || as === 'services' || as === 'buildings') return as
  return found.has('street') ? 'streets' : found.has('service') ? 'services' : 'buildings'
}

function whyNothing(
  records: readonly AnyRecord[],
  data: OsmData,
  network: FootNetwork,
  takes: (kind: Kind) => boolean,
  { bounds, bounded }: ReadContext,
) {
  if (records.length > 0) return null
  const box = boundsOf([...data.nodes.values()].map(({ at }) => at))
  const isFlat = data.ways.length > 0 && !box
  if (takes('street') && network.ways > 0) {
    if (isFlat) return refusal('osm-no-geometry')
    // Ways there are, but each of them is cut to nothing: that is told, way by way.
    if (network.elsewhere === 0) return null
  }
  const kilometres = box ? kilometresBetween(box, bounds) : 0
  if (bounded && kilometres > 1) return refusal('far-away', { kilometres: Math.round(kilometres) })
  if (takes('street')) return refusal('no-street')
  if (isFlat && takes('footprint')) return refusal('osm-no-geometry')
  return refusal(takes('footprint') ? 'no-building' : 'no-service')
}

function networkNotices({ cut, lineless }: FootNetwork, [, ...others]: readonly number[]): Notice[] {
  return [
    ...counted('feature-skipped', cut, osmWords.cut),
    ...counted('feature-skipped', lineless, osmWords.lineless),
    ...counted('pieces-apart', others.filter((metres) => metres < ISLAND_METRES).length),
  ]
}

function networkQuestions(
  streets: readonly Street[],
  pieces: readonly number[],
  choices: ReadChoices,
): Question[] {
  const large = pieces.filter((metres) => metres >= ISLAND_METRES).length
  const count = streets.filter((street) => street.private).length
  return [
    ...(large > 1 ? [{ code: 'islands' as const, params: { count: large } }] : []),
    ...(count > 0
      ? [
          {
            code: 'private-ways' as const,
            params: { count },
            choice: 'privateWays' as const,
            options: [{ value: 'walk' }, { value: 'avoid' }],
            taken: choices.privateWays ?? 'walk',
            // The team walks the landlords' own ways: taken so, it holds nothing back.
            settled: true as const,
          },
        ]
      : []),
  ]
}
