import type { Position } from '../geometry/position.ts'
import type { PostalAddress } from './address.ts'
import type { CivilDate } from './civil-date.ts'
import type { Access } from './entrance.ts'
import type { Provenance } from './provenance.ts'

/** A door as its landlord's list states it. The linkage makes an entrance of it. */
export type Holding = Provenance &
  PostalAddress & {
    readonly kind: 'holding'
    /** A hash of the landlord and of the list's own identifier, else of the address and hall. */
    readonly id: string
    readonly landlord: string
    /** The list's own identifier. */
    readonly reference?: string
    readonly residence?: string
    /** Name of the building in the list. */
    readonly building?: string
    readonly hall?: string
    /** Absent when the list does not say: not the same as 0. */
    readonly dwellings?: number
    readonly access?: Access
    readonly at?: Position
    readonly retired?: CivilDate
  }
