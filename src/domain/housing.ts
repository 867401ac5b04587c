import type { Position } from '../geometry/position.ts'
import type { PostalAddress } from './address.ts'
import type { CivilDate } from './civil-date.ts'
import type { Provenance } from './provenance.ts'

/** The social dwellings of one address as the register (RPLS) counts them: no landlord, and never a dwelling by itself. */
export type Housing = Provenance &
  PostalAddress & {
    readonly kind: 'housing'
    /** A hash of commune, street, number, suffix and building. */
    readonly id: string
    readonly dwellings: number
    /** Year of construction of most of them. */
    readonly built?: number
    /** Highest storey named. */
    readonly storeys?: number
    readonly at?: Position
    readonly retired?: CivilDate
  }
