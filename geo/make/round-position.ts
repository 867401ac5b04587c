import type { Position } from 'geojson'

/** [lng, lat] at 6 decimals of a degree: 0.11 m northward, 0.07 m eastward at this latitude. */
export function roundPosition(position: Position): Position {
  return [round(position[0]!), round(position[1]!)]
}

function round(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6
}
