import type { Estate } from './estate.ts'
import type { Landlord } from './landlord.ts'
import { activeEntrances } from './week/active-entrances.ts'

/** All funders, in the one order of every list: most dwellings in use first, then by name. */
export const landlordsByStock = (
  estate: Pick<Estate, 'landlord' | 'entrance' | 'building'>,
): readonly Landlord[] => {
  const dwellings = new Map<string, number>()
  for (const each of activeEntrances(estate))
    dwellings.set(each.landlord, (dwellings.get(each.landlord) ?? 0) + each.dwellings)
  const stock = ({ id }: Landlord): number => dwellings.get(id) ?? 0
  return [...estate.landlord.values()].sort(
    (a, b) => stock(b) - stock(a) || a.name.localeCompare(b.name, 'fr'),
  )
}
