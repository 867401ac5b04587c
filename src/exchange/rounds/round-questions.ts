import type { IsoWeek } from '../../domain/civil-date.ts'
import type { AnyRecord } from '../../domain/estate.ts'
import type { Question, ReadContext } from '../../domain/import.ts'
import { boundsOf } from '../../geometry/bounds.ts'
import { distanceMetres } from '../../geometry/distance.ts'

/** Farther from the territory than this, the file is asked about. */
const FAR_METRES = 5000

/** What must be confirmed of a round's file: an edition older than the one held here, a round far from the territory. */
export function roundQuestions(
  records: readonly AnyRecord[],
  week: IsoWeek,
  { editions, bounds, bounded }: ReadContext,
): readonly Question[] {
  const held = editions?.[week]
  const edition = records.find((record) => record.kind === 'weekEdition')
  const kilometres = bounded ? Math.round(farFrom(records, bounds) / 1000) : 0
  return [
    ...(edition && held !== undefined && edition.version < held
      ? [{ code: 'round-older', params: { version: edition.version, held } } as const]
      : []),
    ...(kilometres * 1000 >= FAR_METRES ? [{ code: 'far-away', params: { kilometres } } as const] : []),
  ]
}

/** Metres from the box of the territory to the nearest corner of the rounds' box; 0 when they meet. */
function farFrom(records: readonly AnyRecord[], bounds: ReadContext['bounds']): number {
  const box = boundsOf(records.flatMap((record) => (record.kind === 'round' ? record.line : [])))
  if (!box) return 0
  const near = (low: number, high: number, from: number, until: number): readonly [number, number] =>
    high < from ? [high, from] : low > until ? [low, until] : [from, from]
  const [lng1, lng2] = near(box[0], box[2], bounds[0], bounds[2])
  const [lat1, lat2] = near(box[1], box[3], bounds[1], bounds[3])
  return distanceMetres([lng1, lat1], [lng2, lat2])
}
