import { type Dated, situationsIn } from '../../domain/dated-records.ts'
import type { Estate } from '../../domain/estate.ts'
import type { Landlord } from '../../domain/landlord.ts'
import type { Period } from '../../domain/period.ts'
import type { Situation } from '../../domain/situation.ts'
import { situationPlace } from '../../domain/situation-place.ts'
import { materialTold } from './material-told.ts'

/** Situations of A, D and F noted in a period that a reader may be told of, at a place that is known, by day then id: the rows of its file. */
export const materialIn = (
  estate: Estate,
  funder: Landlord | null,
  period: Period,
): readonly Dated<Situation>[] => {
  const isTold = materialTold(estate, funder)
  return situationsIn(estate, period).filter(
    ({ record }) => isTold(record) && situationPlace(estate, record.place) !== undefined,
  )
}
