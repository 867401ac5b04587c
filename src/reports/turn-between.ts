import type { SheetStep } from '../domain/sheet.ts'
import { localProjection } from '../geometry/local-projection.ts'
import type { Position } from '../geometry/position.ts'

/** Metres of way that tell where one goes: shorter ones are bends of a crossing. */
const LOOK_METRES = 15
const STRAIGHT_DEGREES = 35
const BACK_DEGREES = 150

/** How one turns from the end of a line into the next, which begins where it ends: by the last and first 15 m. */
export function turnBetween(
  before: readonly Position[],
  after: readonly Position[],
): Exclude<SheetStep['turn'], 'start'> {
  const here = after[0]
  if (!here) return 'straight'
  const { project } = localProjection(here)
  const [x1, y1] = project(lookFrom([...before].reverse(), project))
  const [x2, y2] = project(lookFrom(after, project))
  // From the direction of arrival to that of departure, clockwise.
  const turn = (Math.atan2(-y1, -x1) - Math.atan2(y2, x2)) * (180 / Math.PI)
  const degrees = ((turn + 540) % 360) - 180
  if (Math.abs(degrees) <= STRAIGHT_DEGREES) return 'straight'
  if (Math.abs(degrees) >= BACK_DEGREES) return 'back'
  return degrees > 0 ? 'right' : 'left'
}

/** The first position of a line at least 15 m from its start as the crow flies, else its last. */
function lookFrom(line: readonly Position[], project: (at: Position) => readonly [number, number]): Position {
  const [x0, y0] = project(line[0]!)
  const far = line.find((at) => {
    const [x, y] = project(at)
    return Math.hypot(x - x0, y - y0) >= LOOK_METRES
  })
  return far ?? line.at(-1)!
}
