import type { Position } from '../geometry/position.ts'
import type { CivilDate } from './civil-date.ts'
import type { Provenance } from './provenance.ts'
import type { GapClass } from './week/gap-class.ts'

export const PUBLIC_PLACE_TYPES = [
  'square',
  'playground',
  'car-park',
  'underground',
  'shops',
  'park',
] as const

/** A stop of the rounds in public space (*lieu public*). */
export type PublicPlace = Provenance & {
  readonly kind: 'publicPlace'
  readonly id: string
  readonly name: string
  readonly type: (typeof PUBLIC_PLACE_TYPES)[number]
  readonly at: Position
  readonly gapClass?: GapClass
  readonly closed?: CivilDate
}
