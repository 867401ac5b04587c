import { situationsIn } from '../../domain/dated-records.ts'
import type { Situation } from '../../domain/situation.ts'
import { type Family, familyOf } from '../../domain/taxonomy.ts'
import { materialTold } from '../figures/material-told.ts'
import type { ReliefContext } from './relief-context.ts'

/** Situations of A, D and F of the year that the landlord answers for and may be told of, of one family or of all; by day then id. */
export const stockSituations = (
  { estate, landlord, period }: ReliefContext,
  family?: Family,
): readonly Situation[] => {
  const isTold = materialTold(estate, landlord)
  return situationsIn(estate, period)
    .map(({ record }) => record)
    .filter((each) => isTold(each) && (family === undefined || familyOf(each.code) === family))
}
