import type { Position } from '../geometry/position.ts'
import type { CivilDate } from './civil-date.ts'
import type { Provenance } from './provenance.ts'
import type { GapClass } from './week/gap-class.ts'

export const ACCESSES = ['free', 'badge', 'code'] as const
export type Access = (typeof ACCESSES)[number]

/** A door of a building (*entrée*), the unit of a passage. `access` is a kind; the code itself is never stored. */
export type Entrance = Provenance & {
  readonly kind: 'entrance'
  readonly id: string
  /** Absent when an imported list gives no building. */
  readonly building?: string
  readonly landlord: string
  /** Number or address as people say it: `3`, `12 bis, rue du Languedoc`. */
  readonly number: string
  readonly dwellings: number
  readonly access: Access
  readonly at: Position
  /** Name of the residence it belongs to. */
  readonly residence?: string
  /** Absent: the usual one. */
  readonly gapClass?: GapClass
  /** Made by the linkage of this line of a landlord's list, or of the register. */
  readonly holding?: string
  readonly housing?: string
  /** Day since which it is no longer in use: its past stays, rounds and counts leave it. */
  readonly closed?: CivilDate
}
