import type { Position } from '../geometry/position.ts'
import type { CivilDate } from './civil-date.ts'
import type { Provenance } from './provenance.ts'

/** Where the team holds its *permanences*, and where rounds start and end (*lieu d'accueil*). */
export type ReceptionPlace = Provenance & {
  readonly kind: 'receptionPlace'
  readonly id: string
  readonly name: string
  readonly at: Position
  readonly closed?: CivilDate
}
