import type { Estate } from './estate.ts'
import type { Landlord } from './landlord.ts'
import { landlordsByStock } from './landlords-by-stock.ts'
import { standingBuildings } from './standing-buildings.ts'
import { activeEntrances } from './week/active-entrances.ts'

/** `landlord` is null for what belongs to no known one. */
export type LandlordStock = {
  readonly landlord: Landlord | null
  readonly buildings: number
  readonly entrances: number
  readonly dwellings: number
}

/** No id of a landlord. */
const UNKNOWN = ''
type Counts = { buildings: number; entrances: number; dwellings: number }
const none = (): Counts => ({ buildings: 0, entrances: 0, dwellings: 0 })

/** Standing buildings, entrances in use and the dwellings behind them: of every landlord, most dwellings first, then together of those that no known landlord has. */
const stockOfAll = (estate: Pick<Estate, 'landlord' | 'entrance' | 'building'>): readonly LandlordStock[] => {
  const counts = new Map<string, Counts>()
  const of = (landlord: string): Counts => {
    const whose = estate.landlord.has(landlord) ? landlord : UNKNOWN
    const found = counts.get(whose) ?? none()
    counts.set(whose, found)
    return found
  }
  for (const { landlord } of standingBuildings(estate)) of(landlord).buildings += 1
  for (const { landlord, dwellings } of activeEntrances(estate)) {
    of(landlord).entrances += 1
    of(landlord).dwellings += dwellings
  }
  return [
    ...landlordsByStock(estate).map((landlord) => ({ landlord, ...(counts.get(landlord.id) ?? none()) })),
    { landlord: null, ...(counts.get(UNKNOWN) ?? none()) },
  ]
}

/** The stock of each landlord that has a building standing or an entrance in use. */
export const landlordStock = (
  estate: Pick<Estate, 'landlord' | 'entrance' | 'building'>,
): readonly LandlordStock[] =>
  stockOfAll(estate).filter(({ buildings, entrances }) => buildings + entrances > 0)

/** The same counts, of each landlord that has an entrance in use or whose dwellings are stated, to be held against that figure. */
export const landlordTotals = (
  estate: Pick<Estate, 'landlord' | 'entrance' | 'building'>,
): readonly LandlordStock[] =>
  stockOfAll(estate).filter(
    ({ landlord, entrances }) => entrances > 0 || landlord?.statedDwellings !== undefined,
  )
