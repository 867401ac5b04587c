import type { SheetPoint } from '../domain/sheet.ts'
import { boundsOf, centreOf } from '../geometry/bounds.ts'
import { localProjection } from '../geometry/local-projection.ts'
import type { Position } from '../geometry/position.ts'

/** The plane of a sheet: metres from its upper left corner, x to the east, y to the south. */
export type SheetFrame = {
  readonly widthMetres: number
  readonly heightMetres: number
  readonly place: (at: Position) => SheetPoint
  /** Whether a line or ring may show: its box meets the frame. */
  readonly meets: (points: readonly SheetPoint[]) => boolean
}

/** The frame around these positions, with a margin in metres; around no position, a frame of the margin alone. */
export const sheetFrame = (positions: readonly Position[], marginMetres: number): SheetFrame => {
  const { project } = localProjection(centreOf(boundsOf(positions) ?? [0, 0, 0, 0]))
  const [west, south, east, north] = boundsOf(positions.map(project)) ?? [0, 0, 0, 0]
  const widthMetres = toCentimetre(east - west + 2 * marginMetres)
  const heightMetres = toCentimetre(north - south + 2 * marginMetres)
  return {
    widthMetres,
    heightMetres,
    place: (at) => {
      const [x, y] = project(at)
      return [toCentimetre(x - west + marginMetres), toCentimetre(north - y + marginMetres)]
    },
    meets: (points) => {
      const box = boundsOf(points)
      return (
        box !== undefined && box[0] <= widthMetres && box[2] >= 0 && box[1] <= heightMetres && box[3] >= 0
      )
    },
  }
}

const toCentimetre = (metres: number): number => Math.round(metres * 100) / 100
