import { distanceMetres } from './distance.ts'
import type { Position } from './position.ts'

/** Length of a line in metres; 0 for fewer than two positions. */
export const lineLengthMetres = (line: readonly Position[]): number => {
  let length = 0
  for (let i = 1; i < line.length; i++) length += distanceMetres(line[i - 1]!, line[i]!)
  return length
}
