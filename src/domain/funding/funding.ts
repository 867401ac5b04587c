import type { CivilDate } from '../civil-date.ts'

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
  /** The first day of the contract, of which each year begins on an anniversary; absent: that of the council's decision. */
  readonly contractStart?: CivilDate
}

/** The day after the end, on 30 June 2016, of the contract that the council's decision follows on. */
export const CONTRACT_START: CivilDate = '2016-07-01'

/** The council's decision of 23 June 2016. */
export const DEFAULT_FUNDING: Funding = {
  objective: 160_000,
  townShare: 28,
  townCap: 45_000,
  source: 'Délibération 11/1 du 23 juin 2016',
}
