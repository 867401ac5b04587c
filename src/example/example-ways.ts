import type { CivilDate } from '../domain/civil-date.ts'
import type { Estate } from '../domain/estate.ts'
import { planStreet } from '../domain/week/plan-street.ts'
import { walkedStreets } from '../domain/week/walked-streets.ts'
import { distanceMetres } from '../geometry/distance.ts'
import type { Position } from '../geometry/position.ts'
import { walkLeg } from '../planning/walks/walk-leg.ts'
import { UNREACHABLE } from '../planning/walks/walk-matrix.ts'
import { walkNetwork } from '../planning/walks/walk-network.ts'

/** A way through places on the streets: its line, and the metres of each leg. Straight where no street leads. */
export type ExampleWay = { readonly line: readonly Position[]; readonly metres: readonly number[] }

/** Ways on the streets of a territory that are open on that day. */
export const exampleWays = (
  estate: Estate,
  day: CivilDate,
): ((through: readonly Position[]) => ExampleWay) => {
  // By id, so that the order of the territory changes nothing.
  const streets = [...walkedStreets(estate, [day])].sort((a, b) => (a.id < b.id ? -1 : 1))
  const network = walkNetwork(streets.map(planStreet))
  const leg = walkLeg(network)
  return (through) => {
    const points = through.map((at) => ({ at, joint: network.join(at) }))
    const legs = points.slice(1).map((to, rank) => leg(points[rank]!, to))
    const line = legs.flatMap((each) => each.line)
    return {
      line: line.filter((at, rank) => rank === 0 || at.join() !== line[rank - 1]!.join()),
      metres: legs.map(({ length }, rank) =>
        length >= UNREACHABLE ? distanceMetres(through[rank]!, through[rank + 1]!) : length / 10,
      ),
    }
  }
}
