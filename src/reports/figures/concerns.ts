import type { Estate } from '../../domain/estate.ts'
import type { Landlord } from '../../domain/landlord.ts'
import { inScope, isPublicSpace } from './in-scope.ts'

/**
 * Whether an action, a project or a plan is to be told to a funder: it takes part, it is at one of its places, for the whole
 * quarter, or in the open (public space, a sector), which all share but an insurer. What is at another landlord's alone is
 * not. Null: all funders together.
 */
export const concerns = (
  estate: Estate,
  funder: Landlord | null,
): ((of: { readonly places: readonly string[]; readonly partners: readonly string[] }) => boolean) => {
  const isTheirs = inScope(estate, funder)
  const isShared = (place: string): boolean => estate.sector.has(place) || isPublicSpace(estate, place)
  return ({ places, partners }) =>
    funder === null ||
    partners.includes(funder.id) ||
    places.length === 0 ||
    places.some((place) => isTheirs(place) || (funder.role !== 'insurer' && isShared(place)))
}
