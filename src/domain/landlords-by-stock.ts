import type { Estate } from './estate.ts'
import type { Landlord } from './landlord.ts'

/** All funders, in the one order of every list: most dwellings first, then by name. */
export const landlordsByStock = ({
  landlord,
  entrance,
}: Pick<Estate, 'landlord' | 'entrance'>): readonly Landlord[] => {
  const dwellings = new Map<string, number>()
  for (const each of entrance.values())
    dwellings.set(each.landlord, (dwellings.get(each.landlord) ?? 0) + each.dwellings)
  const stock = ({ id }: Landlord): number => dwellings.get(id) ?? 0
  return [...landlord.values()].sort((a, b) => stock(b) - stock(a) || a.name.localeCompare(b.name, 'fr'))
}
