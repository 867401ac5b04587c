import type { Position } from '../../geometry/position.ts'
import { type WayPoint, walkLeg } from './walk-leg.ts'
import type { WalkNetwork } from './walk-network.ts'

export type { WayPoint } from './walk-leg.ts'

/** The lines of `walkLeg` alone. */
export const walkPath = (
  network: WalkNetwork,
): ((start: WayPoint, goal: WayPoint) => readonly Position[]) => {
  const leg = walkLeg(network)
  return (start, goal) => leg(start, goal).line
}
