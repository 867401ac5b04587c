import type { Observations } from '../../domain/hotspots/observations.ts'
import type { DISPLACEMENT_AREAS } from '../../domain/hotspots/place-study.ts'
import { pointsNear } from '../../geometry/points-near.ts'
import type { Position } from '../../geometry/position.ts'

/** Public space is nobody's stock. */
const PUBLIC = 'ville'
const RING_METRES = 150
const NEXT_METRES = 400

export type AreaName = (typeof DISPLACEMENT_AREAS)[number]

/**
 * The area of each place, by its rank: the target (a building or a sector is all its places), the ring of what lies within 150 m of
 * one of them, of the rest what the next landlord has within 400 m, and all else. The next landlord is the one, not among
 * the target's own nor the city, who has a place nearest to the target beyond the ring; ties by its rank. None within
 * 400 m: that area is empty.
 */
export const displacementAreas = (
  observations: Observations,
  ids: readonly string[],
): readonly AreaName[] => {
  const { places, landlordOf, landlords } = observations
  const metres = metresToTarget(observations, targetOf(observations, ids))
  const own = new Set(landlordOf.filter((_, place) => metres[place] === -1))
  const next = nextLandlord(
    metres,
    landlordOf,
    (landlord) => own.has(landlord) || landlords[landlord] === PUBLIC,
  )
  return places.map((_, place): AreaName => {
    if (metres[place] === -1) return 'target'
    if (metres[place]! <= RING_METRES) return 'ring'
    return metres[place]! <= NEXT_METRES && landlordOf[place] === next ? 'next-landlord' : 'elsewhere'
  })
}

function targetOf(
  { places, groups, groupOf, sectors, sectorOf }: Observations,
  ids: readonly string[],
): readonly number[] {
  const asked = new Set(ids)
  const isAsked = (names: readonly string[], rank: number): boolean => rank >= 0 && asked.has(names[rank]!)
  return places.flatMap((id, place) =>
    asked.has(id) || isAsked(groups, groupOf[place]!) || isAsked(sectors, sectorOf[place]!) ? [place] : [],
  )
}

/** Metres from each place to the nearest of the target, -1 at the target, infinite beyond what is looked at. */
function metresToTarget({ places, positions }: Observations, target: readonly number[]): Float64Array {
  const at = (place: number): Position => [positions[2 * place]!, positions[2 * place + 1]!]
  const near = pointsNear(places.map((_, place) => at(place)))
  const metres = new Float64Array(places.length).fill(Infinity)
  for (const place of target)
    for (const found of near(at(place), NEXT_METRES))
      metres[found.rank] = Math.min(metres[found.rank]!, found.metres)
  for (const place of target) metres[place] = -1
  return metres
}

function nextLandlord(
  metres: Float64Array,
  landlordOf: Int32Array,
  isLeftOut: (landlord: number) => boolean,
): number {
  let [next, nearest] = [-1, Infinity]
  for (let place = 0; place < metres.length; place++) {
    const landlord = landlordOf[place]!
    const here = metres[place]!
    if (here <= RING_METRES || here > NEXT_METRES || isLeftOut(landlord)) continue
    if (here < nearest || (here === nearest && landlord < next)) [next, nearest] = [landlord, here]
  }
  return next
}
