import type { Estate } from '../domain/estate.ts'
import { standingBuildings } from '../domain/standing-buildings.ts'
import { activeEntrances } from '../domain/week/active-entrances.ts'

export type StockRow = {
  readonly landlord: string
  readonly buildings: number
  readonly entrances: number
  readonly dwellings: number
}

/** Entrances and dwellings of each landlord that has some, counted from the entrances in use; most dwellings first. */
export const stockCount = (estate: Pick<Estate, 'building' | 'entrance'>): readonly StockRow[] => {
  const rows = new Map<string, { buildings: number; entrances: number; dwellings: number }>()
  const row = (landlord: string) => {
    const found = rows.get(landlord) ?? { buildings: 0, entrances: 0, dwellings: 0 }
    rows.set(landlord, found)
    return found
  }
  for (const { landlord } of standingBuildings(estate)) row(landlord).buildings += 1
  for (const { landlord, dwellings } of activeEntrances(estate)) {
    row(landlord).entrances += 1
    row(landlord).dwellings += dwellings
  }
  return [...rows]
    .map(([landlord, counts]) => ({ landlord, ...counts }))
    .sort((a, b) => b.dwellings - a.dwellings || a.landlord.localeCompare(b.landlord))
}
