import type { Observations } from '../../domain/hotspots/observations.ts'
import type { Change } from '../../domain/hotspots/ranking.ts'
import { rateRatio } from '../../domain/rates/rate-ratio.ts'
import { excess, isProven } from './excess.ts'
import type { MonthSpan } from './month-table.ts'
import { byUnit, type RankUnits } from './rank-units.ts'
import { passagesIn } from './view-counts.ts'

/** Three months. */
export const RECENT_DAYS = 91

/** Episodes and what was passed, by place, over the last three months and over what comes before them. */
export type BeforeAndSince = {
  readonly before: { readonly episodes: Uint32Array; readonly passages: Uint32Array }
  readonly since: { readonly episodes: Uint32Array; readonly passages: Uint32Array }
  /** Days of each side. */
  readonly days: readonly [before: number, since: number]
}

/** The year's two parts, or null where fewer than three months before the last three are kept. */
export const beforeAndSince = (observations: Observations, span: MonthSpan): BeforeAndSince | null => {
  const first = span.until - RECENT_DAYS + 1
  const days = [first - span.from, RECENT_DAYS] as const
  if (days[0] < RECENT_DAYS) return null
  const size = observations.places.length
  const [before, since] = [new Uint32Array(size), new Uint32Array(size)]
  const { day, place } = span.episodes
  for (let row = 0; row < day.length; row++) (day[row]! < first ? before : since)[place[row]!]!++
  return {
    before: { episodes: before, passages: passagesIn(observations, span.from, first - 1) },
    since: { episodes: since, passages: passagesIn(observations, first, span.until) },
    days,
  }
}

/**
 * What changed at each unit, over the last three months (91 days) against the nine before, in episodes per passage:
 * `settled`: more than chance in both; `new`: in the last three months, not in the nine before, and its own rate rose
 * (exact 95 % lower limit above 1); `fading`: in the nine before, not since, and its own rate fell (upper limit below 1);
 * else `unproven`. Without the rate's own limit a steady place is called new whenever the shorter window happens to find
 * it and the longer does not. `share` stands for passages where none are known: rates are then per day.
 */
export const changesOf = (
  parts: BeforeAndSince,
  units: RankUnits,
  phi: number,
  share: ArrayLike<number> | null,
): readonly Change[] => {
  const [before, since] = [parts.before, parts.since].map(({ episodes, passages }) =>
    excess(byUnit(units, episodes), byUnit(units, share ?? passages), phi),
  ) as [ReturnType<typeof excess>, ReturnType<typeof excess>]
  return units.ids.map((_, unit): Change => {
    const [was, is] = [isProven(before, unit), isProven(since, unit)]
    if (was === is) return was ? 'settled' : 'unproven'
    const [from, to] = share ? parts.days : [before.passages[unit]!, since.passages[unit]!]
    const ratio = rateRatio(before.counts[unit]!, from, since.counts[unit]!, to)
    if (is) return ratio && ratio.low > 1 ? 'new' : 'unproven'
    return ratio && ratio.high < 1 ? 'fading' : 'unproven'
  })
}
