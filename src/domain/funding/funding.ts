/** What the scheme costs in a year and how the town's share is fixed (*clé de répartition*); the others share the rest by weight. */
export type Funding = {
  /** Euros a year, all taxes included. */
  readonly objective: number
  /** Percent of the objective. */
  readonly townShare: number
  /** Euros a year at most. */
  readonly townCap: number
  /** Where these come from. */
  readonly source: string
}

/** The council's decision of 23 June 2016. */
export const DEFAULT_FUNDING: Funding = {
  objective: 160_000,
  townShare: 28,
  townCap: 45_000,
  source: 'Délibération 11/1 du 23 juin 2016',
}
