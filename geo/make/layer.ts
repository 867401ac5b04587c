import type { Feature, Geometry, Position } from 'geojson'

/** Text of one file of `../shared/territory`, by its path there. */
export type ReadFact = (path: string) => string

export type Precision = 'official' | 'surveyed' | 'estimated' | 'demonstration'

/** What every feature carries: its id, where it comes from, how sure it is. */
export type Carried = { readonly id: string; readonly source: string; readonly precision: Precision }

export type TerritoryFeature = Feature<Geometry, Carried & Record<string, unknown>> & { readonly id: string }

/** One file of the territory. `precision` is that of its least sure feature; positions are [lng, lat]. */
export type Layer = {
  readonly file: string
  readonly kind: string
  readonly source: string
  readonly licence: string
  readonly precision: Precision
  /** Credit that has to be shown with the layer. */
  readonly attribution?: string
  readonly features: readonly TerritoryFeature[]
}

export type Ring = Position[]
