import { type Estate, settingsOf } from '../estate.ts'
import type { Landlord } from '../landlord.ts'
import { landlordsByStock } from '../landlords-by-stock.ts'
import { DEFAULT_FUNDING, type Funding } from './funding.ts'
import { splitCents } from './split-cents.ts'

/** What one funder pays in a year. */
export type FundingShare = {
  readonly funder: Landlord
  readonly cents: number
  /** Of the objective, 0 to 1; 0 of an objective of 0. */
  readonly share: number
  /** Its weight is not set, so that it pays nothing; never so of the town, whose share is fixed. */
  readonly isUnset: boolean
}

export type FundingShares = {
  readonly funding: Funding
  readonly objectiveCents: number
  /** The town's share was brought down to its cap. */
  readonly isCapped: boolean
  /** The town first, then the others in the one order of funders. */
  readonly shares: readonly FundingShare[]
  /** What nobody pays yet, because no weight is set (or there is no funder): with `shares` it makes the objective. */
  readonly unsharedCents: number
}

/** The key as it is set, or that of the council's decision. */
export const fundingOf = (estate: Pick<Estate, 'settings'>): Funding =>
  settingsOf(estate).funding ?? DEFAULT_FUNDING

const centsOf = (euros: number): number => Math.round(euros * 100)

/**
 * Who pays what in a year, to the cent: the town its share of the objective, at most its cap (several towns alike), the
 * others the rest by their relative weight. The same records give the same cents.
 */
export const fundingShares = (
  estate: Pick<Estate, 'settings' | 'landlord' | 'entrance' | 'building'>,
): FundingShares => {
  const funding = fundingOf(estate)
  const objectiveCents = centsOf(funding.objective)
  const all = landlordsByStock(estate)
  const towns = all.filter(({ role }) => role === 'town')
  const others = all.filter(({ role }) => role !== 'town')
  const wanted = Math.round((objectiveCents * funding.townShare) / 100)
  const most = Math.min(centsOf(funding.townCap), objectiveCents)
  const ofTowns = towns.length === 0 ? 0 : Math.min(wanted, most)
  const rest = objectiveCents - ofTowns
  const ofOthers = splitCents(
    rest,
    others.map(({ weight }) => weight),
  )
  const share = (funder: Landlord, cents: number, isUnset: boolean): FundingShare => ({
    ...{ funder, cents, isUnset },
    share: objectiveCents === 0 ? 0 : cents / objectiveCents,
  })
  const townParts = splitCents(
    ofTowns,
    towns.map(() => 1),
  )
  return {
    ...{ funding, objectiveCents },
    isCapped: towns.length > 0 && wanted > most,
    shares: [
      ...towns.map((funder, rank) => share(funder, townParts[rank]!, false)),
      ...others.map((funder, rank) => share(funder, ofOthers[rank]!, funder.weight === 0)),
    ],
    unsharedCents: ofOthers.reduce((left, cents) => left - cents, rest),
  }
}
