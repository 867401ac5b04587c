import type { Position } from '../geometry/position.ts'
import type { Provenance } from './provenance.ts'

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
  readonly access: 'free' | 'badge' | 'code'
  readonly at: Position
}
