import type { Estate } from '../../domain/estate.ts'
import type { Landlord } from '../../domain/landlord.ts'
import type { Audience, Situation } from '../../domain/situation.ts'
import { familyOf, isMaterial } from '../../domain/taxonomy.ts'
import { inScope } from './in-scope.ts'

/** Audiences that hold funders. */
const OPEN: readonly Audience[] = ['funder', 'technical-committee', 'public']

/**
 * Whether a situation is one of A, D or F, open to funders, that a reader may be told of: a landlord and the town those they
 * answer for, an insurer those of its sector, all funders together every one.
 */
export const materialTold = (
  estate: Estate,
  funder: Landlord | null,
): ((situation: Situation) => boolean) => {
  const isTheirPlace = inScope(estate, funder)
  const isTheirs = ({ responsible, place }: Situation): boolean =>
    funder === null || (funder.role === 'insurer' ? isTheirPlace(place) : responsible === funder.id)
  return (situation) =>
    isMaterial(familyOf(situation.code)) && OPEN.includes(situation.audience) && isTheirs(situation)
}
