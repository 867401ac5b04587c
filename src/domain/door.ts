import type { Position } from '../geometry/position.ts'
import type { CivilDate } from './civil-date.ts'
import type { Provenance } from './provenance.ts'

/** A door that a map shows on a building's edge (OpenStreetMap `entrance=*`), with no word of whose it is. */
export type Door = Provenance & {
  readonly kind: 'door'
  readonly id: string
  /** `ref` or house number written on the map. */
  readonly label?: string
  readonly at: Position
  readonly retired?: CivilDate
}
