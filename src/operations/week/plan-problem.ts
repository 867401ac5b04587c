import { addDays, mondayOf, weekday } from '../../domain/civil-date.ts'
import { type Estate, settingsOf } from '../../domain/estate.ts'
import { type HalfDay, halfDayOf } from '../../domain/half-day.ts'
import { isInUse } from '../../domain/is-in-use.ts'
import { placeOf } from '../../domain/place.ts'
import { stableId } from '../../domain/stable-hash.ts'
import { activeEntrances } from '../../domain/week/active-entrances.ts'
import { maxGapDaysOf, paceOf } from '../../domain/week/gap-class.ts'
import { openPublicPlaces } from '../../domain/week/open-public-places.ts'
import type { LockedStop, PlanPlace, PlanProblem, PlanRoundSlot } from '../../domain/week/plan-problem.ts'
import { planStreet } from '../../domain/week/plan-street.ts'
import type { RoundTemplate } from '../../domain/week/round.ts'
import { walkedStreets } from '../../domain/week/walked-streets.ts'
import { dayOf, localOf, type When } from '../../domain/when.ts'

type History = { readonly last?: string; readonly halfDays: readonly HalfDay[] }

const localMinuteOf = (when: When, zone: string): number =>
  'minute' in when
    ? localOf(when.minute, zone).minuteOfDay
    : when.band === 'morning' || when.band === 'midday'
      ? 9 * 60
      : 15 * 60

/** Last passage before the week and half-days of the four weeks before it, by place. Passages not done count for nothing. */
const histories = (estate: Estate, monday: string): ReadonlyMap<string, History> => {
  const zone = settingsOf(estate).timeZone
  const recent = addDays(monday, -28)
  const far = addDays(monday, -400)
  const found = new Map<string, { last?: string; halfDays: HalfDay[] }>()
  for (const { done, place, when } of estate.passage.values()) {
    // A UTC day differs from the civil one by at most a day: enough to leave old passages alone cheaply.
    const roughly = 'day' in when ? when.day : when.minute.slice(0, 10)
    if (!done || roughly < far || roughly > monday) continue
    const history = found.get(place) ?? { halfDays: [] }
    found.set(place, history)
    if (history.last !== undefined && roughly < addDays(history.last, -1) && roughly < addDays(recent, -1))
      continue
    const day = dayOf(when, zone)
    if (day >= monday) continue
    if (history.last === undefined || day > history.last) history.last = day
    if (day >= recent && weekday(day) <= 5)
      history.halfDays.push(halfDayOf(weekday(day), localMinuteOf(when, zone)))
  }
  return found
}

/** The id of the round that a template gives in a week: the same on every device. */
export const roundIdOf = (week: string, template: RoundTemplate): string =>
  `round-${stableId(week, template.weekday, template.pair, template.start, template.id)}`

const lockedStops = (estate: Estate, round: string): readonly LockedStop[] =>
  [...estate.stop.values()]
    .filter((stop) => stop.round === round && stop.locked && isInUse(estate, stop.place))
    .sort((a, b) => a.rank - b.rank)
    .map(({ place, stopKind, serviceMinutes }) => ({ place, kind: stopKind, serviceMinutes }))

/**
 * The week's problem as the planner wants it: streets open on all days of rounds, places in use with their history and the rhythm of
 * their class, rounds with their locked stops.
 */
export const planProblem = (estate: Estate, week: string): PlanProblem => {
  const settings = settingsOf(estate)
  const monday = mondayOf(week)
  const history = histories(estate, monday)
  const places = [...activeEntrances(estate), ...openPublicPlaces(estate)].map((place): PlanPlace => {
    const support = estate.support.get(`support-${place.id}`)
    const { last, halfDays = [] } = history.get(place.id) ?? {}
    return {
      id: place.id,
      at: place.at,
      ...(place.kind === 'entrance' && { landlord: place.landlord }),
      serviceMinutes: settings.passageMinutes,
      minGapDays: settings.minGapDays,
      maxGapDays: Math.max(settings.minGapDays, maxGapDaysOf(settings, place.gapClass)),
      pacePerWeek: paceOf(settings, place.gapClass),
      ...(last !== undefined && { lastPassage: last }),
      recentHalfDays: halfDays,
      ...(support && { presence: { minutes: support.minutes, times: support.timesPerWeek } }),
    }
  })
  const rounds = [...estate.roundTemplate.values()].flatMap((template): PlanRoundSlot[] => {
    const start = placeOf(estate, template.startPlace)
    const end = placeOf(estate, template.endPlace)
    if (!start || !end) return []
    const id = roundIdOf(week, template)
    return [
      {
        id,
        day: addDays(monday, template.weekday - 1),
        pair: template.pair,
        start: template.start,
        end: template.end,
        startAt: { place: start.id, at: start.at },
        endAt: { place: end.id, at: end.at },
        breakMinutes: template.breakMinutes,
        unplannedShare: template.unplannedShare,
        locked: lockedStops(estate, id),
      },
    ]
  })
  rounds.sort((a, b) => (a.day + a.start + a.pair < b.day + b.start + b.pair ? -1 : 1))
  return {
    week,
    streets: walkedStreets(estate, [...new Set(rounds.map(({ day }) => day))]).map(planStreet),
    places,
    rounds,
    walkMetresPerMinute: settings.walkMetresPerMinute,
    targetShares: dwellingShares(estate),
  }
}

/** Each landlord's share of all dwellings in use, 0 to 1. */
export const dwellingShares = (estate: Estate): Readonly<Record<string, number>> => {
  const shares: Record<string, number> = {}
  let total = 0
  for (const { dwellings, landlord } of activeEntrances(estate)) {
    shares[landlord] = (shares[landlord] ?? 0) + dwellings
    total += dwellings
  }
  for (const landlord of Object.keys(shares))
    shares[landlord] = total > 0 ? (shares[landlord] ?? 0) / total : 0
  return shares
}
