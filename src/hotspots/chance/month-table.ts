import type { DayNumber, Observations, View } from '../../domain/hotspots/observations.ts'
import { MONTH_DAYS } from '../../domain/period.ts'
import type { Episodes } from './episodes.ts'
import { episodesOf } from './episodes.ts'
import type { RankUnits } from './rank-units.ts'

const TABLE_MONTHS = 12
const YEAR_DAYS = 365

/** Episodes before a day, in months as even as days allow: what dispersion and the scan are read from. */
export type MonthSpan = {
  readonly from: DayNumber
  readonly until: DayNumber
  /** 12 at most. */
  readonly months: number
  readonly episodes: Episodes
  /** Month of each episode, from 0. */
  readonly month: Uint8Array
}

/** The year that ends with the view, or as much of it as is kept; the view's families. */
export const monthSpan = (observations: Observations, view: View, keptFrom: DayNumber): MonthSpan => {
  const from = Math.min(Math.max(keptFrom, view.until - YEAR_DAYS + 1), view.until)
  const months = Math.round((view.until - from + 1) / MONTH_DAYS)
  const span = { from, until: view.until, months: Math.min(TABLE_MONTHS, Math.max(1, months)) }
  const episodes = episodesOf(observations, { ...view, from })
  const byDay = Uint8Array.from({ length: view.until - from + 1 }, (_, day) => monthIn(span, from + day))
  return { ...span, episodes, month: Uint8Array.from(episodes.day, (day) => byDay[day - from]!) }
}

/** Month of the span that a day lies in, from 0. */
export const monthIn = (
  { from, until, months }: Pick<MonthSpan, 'from' | 'until' | 'months'>,
  day: DayNumber,
): number => Math.floor(((day - from) * months) / (until - from + 1))

/** First day of a month of the span; of the one after the last, the day after it. */
export const firstDayIn = ({ from, until, months }: MonthSpan, month: number): DayNumber =>
  from + Math.ceil((month * (until - from + 1)) / months)

/** Counts by unit and month, unit after unit. */
export const monthTable = (
  { months, month, episodes: { place } }: MonthSpan,
  { ids, unitOf }: RankUnits,
): Float64Array => {
  const table = new Float64Array(ids.length * months)
  for (let row = 0; row < place.length; row++) {
    const unit = unitOf[place[row]!]!
    if (unit >= 0) table[unit * months + month[row]!]!++
  }
  return table
}
