import {
  addMonths,
  type CivilMonth,
  dateOfDay,
  dayNumberOf,
  firstDayOf,
  lastDayOf,
  monthOf,
} from '../../domain/civil-date.ts'
import type { Observations, View } from '../../domain/hotspots/observations.ts'
import type { PlaceStudy, Slope, StudyMonth, StudyView } from '../../domain/hotspots/place-study.ts'
import type { Change } from '../../domain/hotspots/ranking.ts'
import { hours } from '../hours/hours.ts'
import { mannKendall } from '../trend/mann-kendall.ts'
import { poissonSlope } from '../trend/poisson-slope.ts'
import { theilSen } from '../trend/theil-sen.ts'
import { neighboursOf } from './neighbours.ts'
import { rankUnits } from './rank-units.ts'
import { ranking } from './ranking.ts'
import { type ViewCounts, viewCounts } from './view-counts.ts'

const MONTHS = 12
/** Fewer say nothing of a trend. */
const LEAST_MONTHS = 4

/**
 * One place, building or sector looked at closely: its last 12 calendar months up to the view's end (the last may not be
 * over; of those whose records are not all kept any more, none), how its rate changed over them, and over the view its
 * hours and what lies around. The slope has passages as offset, or days where the place has no passage in any month; null
 * with fewer than two months or nothing noted. An id that is not known: empty columns and `unproven`.
 */
export const study = (observations: Observations, view: StudyView): PlaceStudy => {
  const units = rankUnits(observations)[view.level]
  const unit = units.ids.indexOf(view.id)
  const taken = Uint8Array.from(units.unitOf, (each) => (unit >= 0 && each === unit ? 1 : 0))
  const spans = monthsBefore(view.until, view.keptFrom)
  const months = spans.map((span) => studyMonth(observations, { ...view, ...span }, span.month, taken))
  const episodes = months.map((month) => month.episodes)
  const tested = months.length >= LEAST_MONTHS
  const kendall = tested ? mannKendall(episodes) : null
  return {
    level: view.level,
    id: view.id,
    months,
    slope: slopeOf(
      months,
      spans.map(({ from, until }) => until - from + 1),
    ),
    mannKendall: kendall && { p: kendall.p, tau: kendall.tauB ?? 0 },
    senPerMonth: tested ? theilSen(episodes) : null,
    change: changeOf(observations, view),
    hours: hours(observations, view, taken),
    neighbours: view.level === 'sector' ? [] : neighboursOf(observations, view, taken),
  }
}

/** As the list says it: whether something changed at one place depends on all. */
function changeOf(observations: Observations, view: StudyView): Change {
  const { places, groups, sectors } = ranking(observations, view)
  const rows = { place: places, group: groups, sector: sectors }[view.level]
  return rows.find(({ id }) => id === view.id)?.change ?? 'unproven'
}

type MonthSpan = Pick<View, 'from' | 'until'> & { readonly month: CivilMonth }

function monthsBefore(until: number, keptFrom: number): readonly MonthSpan[] {
  const last = monthOf(dateOfDay(until))
  return Array.from({ length: MONTHS }, (_, rank): MonthSpan => {
    const month = addMonths(last, rank - MONTHS + 1)
    return {
      month,
      from: dayNumberOf(firstDayOf(month)),
      until: Math.min(until, dayNumberOf(lastDayOf(month))),
    }
  }).filter(({ from }) => from >= keptFrom)
}

function studyMonth(
  observations: Observations,
  view: View,
  month: CivilMonth,
  taken: Uint8Array,
): StudyMonth {
  const counts = viewCounts(observations, view)
  const sum = (of: Exclude<keyof ViewCounts, 'last'>): number =>
    counts[of].reduce((total, value, place) => (taken[place] ? total + value : total), 0)
  return {
    month,
    situations: sum('situations'),
    seen: sum('seen'),
    episodes: sum('episodes'),
    passages: sum('passages'),
  }
}

function slopeOf(months: readonly StudyMonth[], days: readonly number[]): Slope | null {
  const passages = months.map((month) => month.passages)
  const isPassed = passages.some((count) => count > 0)
  const found = poissonSlope(
    months.map((_, rank) => rank),
    months.map((month) => month.episodes),
    isPassed ? passages : days,
  )
  return (
    found && {
      factor: Math.exp(found.beta),
      low: Math.exp(found.low),
      high: Math.exp(found.high),
      p: found.pRatio,
    }
  )
}
