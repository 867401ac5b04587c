import { type Estate, settingsOf } from '../estate.ts'
import { halfDayOf } from '../half-day.ts'
import { activeEntrances } from './active-entrances.ts'
import { maxGapDaysOf } from './gap-class.ts'
import { openPublicPlaces } from './open-public-places.ts'
import { minutesOf } from './round.ts'

/** What the description of the method says in figures: the rules as they are set now, and the size of the work. */
export type MethodFacts = {
  readonly territory: string
  readonly fictional: boolean
  readonly entrances: number
  readonly publicPlaces: number
  readonly pairs: number
  /** Rounds of an ordinary week, and the half-days of Monday to Friday that have one, 0 to 10. */
  readonly rounds: number
  readonly halfDays: number
  readonly minGapDays: number
  readonly maxGapDays: number
  /** Of places met more closely, and of quiet ones. */
  readonly closeGapDays: number
  readonly spacedGapDays: number
  readonly passageMinutes: number
  readonly pacePerWeek: number
  readonly walkMetresPerMinute: number
  /** Share of a round left unplanned, 0 to 1: the least and the most over the rounds; null without rounds. */
  readonly freeShares: readonly [least: number, most: number] | null
  readonly fairnessWeight: number
  /** Presences asked for in a week, at how many places. */
  readonly presences: number
  readonly supports: number
  readonly permanences: number
  /** Places with hours, gaps or a pace of their own. */
  readonly placeRules: number
  readonly seed: number
}

export const methodFacts = (estate: Estate): MethodFacts => {
  const settings = settingsOf(estate)
  const templates = [...estate.roundTemplate.values()]
  const supports = [...estate.support.values()]
  const free = templates.map(({ unplannedShare }) => unplannedShare)
  const { minGapDays, maxGapDays, passageMinutes, pacePerWeek, walkMetresPerMinute, seed } = settings
  return {
    territory: settings.territory,
    fictional: settings.fictional,
    entrances: activeEntrances(estate).length,
    publicPlaces: openPublicPlaces(estate).length,
    pairs: estate.pair.size,
    rounds: templates.length,
    halfDays: new Set(
      templates
        .filter(({ weekday }) => weekday <= 5)
        .map(({ weekday, start }) => halfDayOf(weekday, minutesOf(start))),
    ).size,
    ...{ minGapDays, maxGapDays, passageMinutes, pacePerWeek, walkMetresPerMinute },
    closeGapDays: maxGapDaysOf(settings, 'close'),
    spacedGapDays: maxGapDaysOf(settings, 'spaced'),
    freeShares: free.length > 0 ? [Math.min(...free), Math.max(...free)] : null,
    fairnessWeight: settings.fairnessWeight ?? 0,
    presences: supports.reduce((sum, { timesPerWeek }) => sum + timesPerWeek, 0),
    supports: supports.length,
    permanences: [...estate.appointment.values()].filter(({ stopKind }) => stopKind === 'permanence').length,
    placeRules: estate.placeRule.size,
    seed,
  }
}
