import type { PublicPlace } from '../../../src/domain/public-place.ts'
import { localProjection } from '../../../src/geometry/local-projection.ts'
import type { Position } from '../../../src/geometry/position.ts'

export const HERE: Position = [3.157, 50.691]
const { unproject } = localProjection(HERE)

/** So many metres east of here. */
export const metresEast = (metres: number): Position => unproject([metres, 0])

/** A square named by its id. */
export const aPublicPlace = (id: string, at: Position, some: Partial<PublicPlace> = {}): PublicPlace => ({
  ...{ kind: 'publicPlace', id, name: id, type: 'square', at, source: 'hand', precision: 'surveyed' },
  ...some,
})
