import type { MultiPolygon, Polygon } from '../geometry/position.ts'
import type { CivilDate } from './civil-date.ts'
import type { Provenance } from './provenance.ts'

/** A building's outline as a public map draws it, whoever owns it: the ground that buildings are made of. */
export type Footprint = Provenance & {
  readonly kind: 'footprint'
  /** The source's id when it has one, else a hash of its middle; kept when the file is read again (see `linkage`). */
  readonly id: string
  readonly name?: string
  /** Identifier in the national buildings register (RNB). */
  readonly rnb?: string
  /** INSEE code of its commune, when the source says it. */
  readonly insee?: string
  /** A shed, a canopy: no dwelling. */
  readonly light: boolean
  readonly geometry: Polygon | MultiPolygon
  readonly retired?: CivilDate
}
