import type { Footprint } from '../../domain/footprint.ts'
import type { Question, ReadContext, ReadResult } from '../../domain/import.ts'
import { isRefusal, type Notice, notice, refusal } from '../../domain/refusal.ts'
import type { RnbBuilding } from '../../domain/rnb-building.ts'
import { datasets } from '../../messages/datasets.ts'
import { sentence } from '../../messages/sentence.ts'
import { datasetOf } from '../dataset-of.ts'
import { isElsewhere } from '../tables/row-position.ts'
import { Tally } from '../tables/tally.ts'
import { areaOf, polygonsIn } from './area-of.ts'
import { memberOf } from './geojson.ts'
import { kilometresOf, locatedAs } from './locate.ts'

/** An entry of the register as either of its files gives it. */
export type RnbEntry = {
  readonly line: number
  readonly id: string
  /** A GeoJSON geometry, or null: not checked. */
  readonly point: unknown
  readonly shape: unknown
  readonly srid: string
  readonly status: string
  /** JSON of a list, or the list. */
  readonly addresses: unknown
}

/** Status of a building that does not stand: demolished, planned, given up, being built. */
const NOT_STANDING = /demolished|constructionproject|canceled|ongoingconstruction/i
const MOST_ADDRESSES = 100

/** Entries of the national buildings register: an identifier, a point, addresses; and the outline where it is given. */
export function rnbOf(
  entries: Iterable<RnbEntry>,
  seen: number,
  notices: readonly Notice[],
  questions: readonly Question[],
  file: string,
  context: ReadContext,
): ReadResult {
  const tally = new Tally()
  const buildings = new Map<string, RnbBuilding>()
  const footprints = new Map<string, Footprint>()
  const source = datasets.rnb.name
  let [elsewhere, nearest] = [0, Number.POSITIVE_INFINITY]
  for (const entry of entries) {
    const id = entry.id.replaceAll(/[\s-]/g, '').toUpperCase()
    if (!/^[A-Z0-9]{12}$/.test(id)) {
      tally.skipped('row-missing-value', entry.line, 'rnb_id', entry.id)
      continue
    }
    if (entry.srid !== '4326') {
      tally.skipped('row-other-system', entry.line, 'point', entry.srid)
      continue
    }
    const at = memberOf(entry.point, 'coordinates')
    const [lng, lat] = Array.isArray(at) ? at : []
    const located =
      typeof lng === 'number' && typeof lat === 'number'
        ? locatedAs('as-written', lng, lat, context.bounds)
        : null
    if (!located) {
      tally.skipped('row-bad-position', entry.line, 'point', String(at ?? ''))
      continue
    }
    nearest = Math.min(nearest, located.metres)
    if (isElsewhere(located, context)) {
      elsewhere++
      continue
    }
    const standing = !NOT_STANDING.test(entry.status.replaceAll(/[\s_-]/g, ''))
    if (buildings.has(id)) tally.count('row-duplicate')
    buildings.set(id, {
      kind: 'rnbBuilding',
      id,
      at: located.at,
      addresses: addressesOf(entry.addresses),
      standing,
      source,
      precision: 'official',
    })
    const geometry = standing ? outlineOf(entry.shape, context) : null
    if (!geometry) continue
    footprints.set(id, {
      kind: 'footprint',
      id: `footprint-rnb-${id}`,
      rnb: id,
      light: false,
      geometry,
      source,
      precision: 'official',
    })
  }
  if (buildings.size === 0) {
    if (elsewhere > 0) return refusal('far-away', { kilometres: kilometresOf(nearest) })
    return refusal('no-good-row', { count: seen, first: tally.first ? sentence(tally.first) : '' })
  }
  return {
    kind: 'buildings',
    records: [...buildings.values(), ...footprints.values()],
    datasets: [datasetOf(datasets.rnb, file, context)],
    covers: [
      { kind: 'rnbBuilding', source },
      ...(footprints.size > 0 ? [{ kind: 'footprint' as const, source }] : []),
    ],
    seen,
    notices: [...notices, ...tally.notices(), ...(elsewhere > 0 ? [notice('elsewhere', elsewhere)] : [])],
    questions,
  }
}

function outlineOf(shape: unknown, context: ReadContext): Footprint['geometry'] | null {
  const parts = polygonsIn(shape).polygons.map((coordinates) => areaOf(coordinates, context))
  const [first, ...more] = parts.flatMap((part) => (isRefusal(part) ? [] : [part.polygon.coordinates]))
  if (!first || parts.some(isRefusal)) return null
  return more.length === 0
    ? { type: 'Polygon', coordinates: first }
    : { type: 'MultiPolygon', coordinates: [first, ...more] }
}

/** Keys of the address base, sorted: `[{"cle_interop_ban": …}]`, `[{"id": …}]` or bare keys. */
function addressesOf(raw: unknown): string[] {
  let list = raw
  if (typeof raw === 'string') {
    try {
      list = JSON.parse(raw.slice(0, 20_000))
    } catch {
      list = raw.split(/[,|]/)
    }
  }
  if (!Array.isArray(list)) return []
  const keys = list.slice(0, MOST_ADDRESSES).flatMap((each: unknown) => {
    const key = typeof each === 'string' ? each : (memberOf(each, 'cle_interop_ban') ?? memberOf(each, 'id'))
    return typeof key === 'string' && /^[\w-]{3,40}$/.test(key.trim()) ? [key.trim().toLowerCase()] : []
  })
  return [...new Set(keys)].sort()
}
