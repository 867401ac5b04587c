import { addMonths, type CivilDate, firstDayOf, lastDayOf, monthOf } from './civil-date.ts'
import type { Period } from './period.ts'
import type { Settings } from './settings.ts'

/** A file of published events, without names or notes, that a territory was made of (*données publiées*). */
export type PublishedFile = {
  /** Who published it, as the user names it. */
  readonly source: string
  /** As the user names it; empty when it was not named. */
  readonly licence: string
  /** Days of the first and of the last event. */
  readonly from: CivilDate
  readonly until: CivilDate
  /** False when the file says days only: the band of its situations is then nobody's word. */
  readonly hours: boolean
}

/**
 * Whether the records of a territory are kept whole, whatever their age: the fictional example, and published files as long
 * as the team keeps no record of its own there, which the framework is asked for before.
 */
export const isKeptWhole = ({
  fictional,
  published,
  framework,
}: Pick<Settings, 'fictional' | 'published' | 'framework'>): boolean =>
  fictional || (published !== undefined && framework === undefined)

/** The last calendar month that the days cover whole, else the month of the last day: what is looked at first. */
export const lastWholeMonth = ({ from, until }: Period): Period => {
  const last = monthOf(until)
  const before = addMonths(last, -1)
  const month = until === lastDayOf(last) || firstDayOf(before) < from ? last : before
  return { from: firstDayOf(month), until: lastDayOf(month) }
}
