import type { Position } from '../geometry/position.ts'
import type { CivilDate } from './civil-date.ts'
import type { Provenance } from './provenance.ts'

/** An entry of the national buildings register (RNB): an identifier, a point, the addresses it is known to have. */
export type RnbBuilding = Provenance & {
  readonly kind: 'rnbBuilding'
  /** The RNB identifier, 12 characters. */
  readonly id: string
  readonly at: Position
  /** Keys of interoperability of the national address base. */
  readonly addresses: readonly string[]
  /** False once demolished or not yet built. */
  readonly standing: boolean
  readonly retired?: CivilDate
}
