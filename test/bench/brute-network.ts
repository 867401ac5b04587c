import { JOIN_WITHIN_METRES } from '../../src/domain/street.ts'
import type { PlanStreet } from '../../src/domain/week/plan-problem.ts'
import { localProjection } from '../../src/geometry/local-projection.ts'
import type { Position } from '../../src/geometry/position.ts'

type Neighbour = { readonly to: string; readonly lengthMetres: number }

/** The peer of the walk network: a plain object of neighbours, lines in a metric plane, and every street looked at for a joint. */
export const bruteNetwork = (streets: readonly PlanStreet[]) => {
  const neighbours: Record<string, Neighbour[]> = {}
  const add = (node: string, neighbour: Neighbour): void => {
    const known = neighbours[node]
    if (known) known.push(neighbour)
    else neighbours[node] = [neighbour]
  }
  for (const { from, to, lengthMetres } of streets) {
    add(from, { to, lengthMetres })
    add(to, { to: from, lengthMetres })
  }
  const { project } = localProjection(streets[0]!.line[0]!)
  const lines = streets.map(({ line }) => line.map(project))
  /** Metres to the nearest street; undefined when none is within 400 m. */
  const join = (at: Position): number | undefined => {
    const [px, py] = project(at)
    let least = JOIN_WITHIN_METRES
    for (const line of lines)
      for (let i = 1; i < line.length; i++) {
        const [x1, y1] = line[i - 1]!
        const [dx, dy] = [line[i]![0] - x1, line[i]![1] - y1]
        const share = ((px - x1) * dx + (py - y1) * dy) / (dx * dx + dy * dy || 1)
        const kept = Math.min(1, Math.max(0, share))
        least = Math.min(least, Math.hypot(px - x1 - kept * dx, py - y1 - kept * dy))
      }
    return least < JOIN_WITHIN_METRES ? least : undefined
  }
  return { neighbours, join }
}
