import type { Estate } from '../estate.ts'

/**
 * Each landlord's share of the key among landlords, 0 to 1, by id: what presence on its stock is set beside. The town and
 * insurers have no stock, and are left out. Null while no landlord has a weight.
 */
export const keyShares = ({ landlord }: Pick<Estate, 'landlord'>): ReadonlyMap<string, number> | null => {
  const landlords = [...landlord.values()].filter(({ role }) => role === 'landlord')
  const sum = landlords.reduce((all, { weight }) => all + weight, 0)
  return sum > 0 ? new Map(landlords.map(({ id, weight }) => [id, weight / sum])) : null
}
