import type { Estate } from '../../domain/estate.ts'
import { placeOf } from '../../domain/place.ts'
import { cheapestRank } from '../../domain/week/cheapest-rank.ts'
import type { Act } from '../../operations/act.ts'
import type { Outcome } from '../../operations/perform.ts'
import { moveStop } from '../../operations/week/move-stop.ts'
import { stopsOf } from '../../operations/week/round-order.ts'

/** Rank at which a stop lengthens a round least; its end when a place has no position. */
export const rankInto = (estate: Estate, stop: string, round: string): number => {
  const frame = estate.round.get(round)
  const moved = estate.stop.get(stop)
  const stops = stopsOf(estate, round).filter((each) => each.id !== stop)
  const at = moved && placeOf(estate, moved.place)?.at
  const path = [frame?.startPlace ?? '', ...stops.map((each) => each.place), frame?.endPlace ?? '']
    .map((place) => placeOf(estate, place)?.at)
    .filter((position) => position !== undefined)
  return at && path.length === stops.length + 2 ? cheapestRank(path, at) : stops.length
}

/** Moves a stop to another round, where it lengthens it least. */
export const moveInto = (act: Act, estate: Estate, stop: string, round: string): Promise<Outcome> =>
  act.run(moveStop, { stop, round, rank: rankInto(estate, stop, round) })
