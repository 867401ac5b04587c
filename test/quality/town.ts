import { type AnyRecord, type Estate, withoutRecords, withRecords } from '../../src/domain/estate.ts'
import type { Flaw, FlawRule } from '../../src/domain/flaw.ts'
import { localProjection } from '../../src/geometry/local-projection.ts'
import { degreesOf, stepsOf } from '../../src/geometry/polygon-clipping.ts'
import type { Polygon, Position } from '../../src/geometry/position.ts'
import { territoryFlaws } from '../../src/quality/territory-flaws.ts'
import { generatedCity } from '../bench/generated-city.ts'

/** A town of 4 × 4 blocks in which nothing is wrong. */
export const town = (): Estate => generatedCity({ streets: 40, buildings: 16, entrances: 16, sectors: 2 }, 3)

/** The flaws of a town with these records put, of one rule when it is named. */
export const flawsWith = (records: readonly AnyRecord[], rule?: FlawRule): readonly Flaw[] =>
  territoryFlaws(withRecords(town(), records)).filter((flaw) => rule === undefined || flaw.rule === rule)

export const repaired = (estate: Estate, { repair }: Flaw): Estate =>
  repair!.remove.reduce(
    (next, { kind, id }) => withoutRecords(next, kind, [id]),
    withRecords(estate, repair!.put),
  )

export const errorsOf = (flaws: readonly Flaw[]): string[] =>
  flaws.filter(({ severity }) => severity === 'error').map(({ id }) => id)

const { project, unproject } = localProjection([3.06, 50.63])
/** A place moved by metres to the east and to the north. */
export const moved = (at: Position, east: number, north: number): Position => {
  const [x, y] = project(at)
  return degreesOf(stepsOf(unproject([x + east, y + north])))
}

/** A rectangle, its south-west corner so many metres from a place. */
export const box = (at: Position, east: number, north: number, width: number, height: number): Polygon => {
  const corner = (x: number, y: number): Position => moved(at, east + x, north + y)
  return {
    type: 'Polygon',
    coordinates: [[corner(0, 0), corner(width, 0), corner(width, height), corner(0, height), corner(0, 0)]],
  }
}
