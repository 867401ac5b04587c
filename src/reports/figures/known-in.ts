import { monthOf } from '../../domain/civil-date.ts'
import { recordsBegin } from '../../domain/hotspots/records-begin.ts'
import type { Period } from '../../domain/period.ts'
import type { SectionContext } from '../sections/section-context.ts'

export type Told = Pick<SectionContext, 'estate' | 'today'>

/** Whether anything may be known of a part of a period: not of one that was over before the records began, nor of one to come. Counts by month that are left tell of what was before the first record. */
export const knownIn = ({ estate, today }: Told): ((period: Period) => boolean) => {
  const begin = recordsBegin(estate)
  const months = [...estate.monthlyCount.values()].map(({ month }) => month).sort()
  return ({ from, until }) =>
    from <= today &&
    ((begin !== undefined && begin <= until) || (months[0] !== undefined && months[0] <= monthOf(until)))
}
