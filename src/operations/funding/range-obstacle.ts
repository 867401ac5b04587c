import { type Refusal, refusal } from '../../domain/refusal.ts'
import { format } from '../../messages/format.ts'

/** Why a number is none of a range, both ends included, or no number at all; `field` is the label that the person reads. */
export const rangeObstacle = (
  field: string,
  value: number,
  [least, most]: readonly [number, number],
): Refusal | null =>
  value >= least && value <= most
    ? null
    : refusal('value-out-of-range', { least: format.number(least), most: format.number(most) }, { field })
