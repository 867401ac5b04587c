import type { Observations } from '../../domain/hotspots/observations.ts'
import type { RankLevel } from '../../domain/hotspots/ranking.ts'

/** What is counted at a level: ids in their order, and of each place the rank of its unit, -1 where it has none. */
export type RankUnits = {
  readonly level: RankLevel
  readonly ids: readonly string[]
  readonly unitOf: Int32Array
}

/**
 * Units of each level. Entrances and public places are of the first; their buildings of the second, where public places
 * have none. What was noted at a building itself, a place whose id is a group's, counts in the group and is no place.
 */
export const rankUnits = (observations: Observations): Readonly<Record<RankLevel, RankUnits>> => {
  const { places, groups, groupOf, sectors, sectorOf } = observations
  const rankOf = new Map(groups.map((id, rank) => [id, rank]))
  const ids: string[] = []
  const alone = new Int32Array(places.length).fill(-1)
  const grouped = Int32Array.from(groupOf)
  for (let place = 0; place < places.length; place++) {
    const group = rankOf.get(places[place]!)
    if (group === undefined) alone[place] = ids.push(places[place]!) - 1
    else grouped[place] = group
  }
  return {
    place: { level: 'place', ids, unitOf: alone },
    group: { level: 'group', ids: groups, unitOf: grouped },
    sector: { level: 'sector', ids: sectors, unitOf: sectorOf },
  }
}

/** A column by place, summed by unit. */
export const byUnit = ({ ids, unitOf }: RankUnits, values: ArrayLike<number>): Float64Array => {
  const sums = new Float64Array(ids.length)
  for (let place = 0; place < unitOf.length; place++)
    if (unitOf[place]! >= 0) sums[unitOf[place]!]! += values[place]!
  return sums
}
