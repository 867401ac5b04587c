import type { LineString } from '../geometry/position.ts'
import type { CivilDate } from './civil-date.ts'
import type { Provenance } from './provenance.ts'

export const STREET_CLASSES = ['service', 'residential', 'collector', 'main', 'path', 'steps'] as const

/** A place farther than this from every street is unreachable: it lies outside the walk network. */
export const JOIN_WITHIN_METRES = 400

/** Works or the like: not walked from `from` to `until`, both inclusive; without end when `until` is absent. */
export type Closure = { readonly from: CivilDate; readonly until?: CivilDate; readonly reason: string }

/** An edge of the walk network; `from` and `to` are node ids at the ends of its line. */
export type Street = Provenance & {
  readonly kind: 'street'
  readonly id: string
  readonly from: string
  readonly to: string
  readonly class: (typeof STREET_CLASSES)[number]
  readonly lengthMetres: number
  readonly name?: string
  readonly geometry: LineString
  /** Above or below what it crosses. */
  readonly level?: 'bridge' | 'passage'
  /** A private way; `barred` when the team does not walk it. */
  readonly private?: boolean
  readonly barred?: boolean
  readonly closures?: readonly Closure[]
}
