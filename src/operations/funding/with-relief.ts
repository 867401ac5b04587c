import { type Estate, withRecords } from '../../domain/estate.ts'
import type { TaxRelief } from '../../domain/funding/tax-relief.ts'
import { type Refusal, refusal } from '../../domain/refusal.ts'
import { reliefOf } from '../../messages/relief.ts'
import type { State } from '../../store/store.ts'

/** A landlord's account of a year. */
export type ReliefYear = { readonly landlord: string; readonly year: number }

/** Years that may be accounted for, both ends included: the relief began in 2014. */
export const RELIEF_YEARS = [2014, 2100] as const

/** Why nothing can be noted of a landlord's year: it is no landlord, or no such year. */
export const reliefObstacle = ({ estate }: State, { landlord, year }: ReliefYear): Refusal | null => {
  if (estate.landlord.get(landlord)?.role !== 'landlord') return refusal('landlord-needed')
  const [least, most] = RELIEF_YEARS
  return Number.isInteger(year) && year >= least && year <= most
    ? null
    : refusal('value-out-of-range', { least, most })
}

/** A change of a landlord's account of a year, which begins with its axes when it has none. */
export const withRelief =
  ({ landlord, year }: ReliefYear, change: (relief: TaxRelief) => TaxRelief) =>
  (now: Estate): Estate =>
    withRecords(now, [change(reliefOf(now, landlord, year))])
