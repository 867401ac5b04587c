import type { Position } from '../geometry/position.ts'
import type { CivilDate } from './civil-date.ts'
import type { Provenance } from './provenance.ts'

/** A postal address as files write it. Texts are as written, cleaned of unseen characters; '' when not written. */
export type PostalAddress = {
  /** `12`, `12-14`; '' for a named place. */
  readonly number: string
  /** `bis`, `ter`, `a`; lower case. */
  readonly suffix: string
  readonly street: string
  readonly postcode: string
  readonly commune: string
  /** INSEE code of the commune, `59410`. */
  readonly insee: string
}

/** An address of the national base (*Base adresse nationale*), or of another map where it has none. */
export type Address = Provenance &
  PostalAddress & {
    readonly kind: 'address'
    /** The key of interoperability of the base (`59410_0460_00006_bis`), else a hash. */
    readonly id: string
    /** INSEE code and name of the commune before a merger. */
    readonly formerInsee?: string
    readonly formerCommune?: string
    /** Another name that the street has. */
    readonly alias?: string
    /** True when the position is that of the door. */
    readonly atDoor: boolean
    readonly at: Position
    /** Day since which the file no longer has it. */
    readonly retired?: CivilDate
  }
