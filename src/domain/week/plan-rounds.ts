import type { CivilDate, IsoWeek } from '../civil-date.ts'
import type { Estate } from '../estate.ts'
import { placeOf } from '../place.ts'
import { excludedFrom } from './excluded-from.ts'
import type { PlanRoundSlot } from './plan-problem.ts'
import type { ClockTime, Round } from './round.ts'
import { lockedStops } from './standing-stops.ts'
import { notDoneIn, walkedStops } from './walked-stops.ts'
import { changesOf, type WeekRound, weekRounds } from './week-rounds.ts'

/** A local moment: rounds begun before it are walked. */
export type Moment = { readonly day: CivilDate; readonly time: ClockTime }

const hasBegun = ({ day, start }: Pick<Round, 'day' | 'start'>, { day: to, time }: Moment): boolean =>
  day < to || (day === to && start < time)

/** Rounds of the week that were walked as they stand though no template gives them any more. */
const orphans = (estate: Estate, week: IsoWeek, known: readonly WeekRound[], from: Moment): WeekRound[] => {
  const changes = changesOf(estate, week).map(({ change }) => change)
  return [...estate.round.values()].flatMap((round): WeekRound[] => {
    if (round.week !== week || !hasBegun(round, from) || known.some(({ id }) => id === round.id)) return []
    const isOff = changes.some(
      (change) =>
        (change.type === 'called-off' && change.round === round.id) ||
        (change.type === 'absence' && change.pair === round.pair && change.day === round.day),
    )
    return isOff ? [] : [{ ...round, template: '' }]
  })
}

const slotOf = (estate: Estate, round: Omit<WeekRound, 'template'>): Omit<PlanRoundSlot, 'locked'> | null => {
  const start = placeOf(estate, round.startPlace)
  const end = placeOf(estate, round.endPlace)
  if (!start || !end) return null
  const { id, day, pair, breakMinutes, unplannedShare, walkMetresPerMinute } = round
  return {
    ...{ id, day, pair, start: round.start, end: round.end },
    startAt: { place: start.id, at: start.at },
    endAt: { place: end.id, at: end.at },
    ...{ breakMinutes, unplannedShare },
    ...(walkMetresPerMinute !== undefined && { walkMetresPerMinute }),
  }
}

/**
 * The rounds of a week as the planner wants them, by day, start and pair. Those begun before `from`, and those cut short,
 * are walked: as they stand in the week; one begun that was never prepared is left out.
 */
export const planRounds = (
  estate: Estate,
  week: IsoWeek,
  { from, isAhead = false }: { readonly from?: Moment; readonly isAhead?: boolean } = {},
): readonly PlanRoundSlot[] => {
  const planned = weekRounds(estate, week)
  let notDone: ReadonlySet<string> | undefined
  return [...planned, ...(from ? orphans(estate, week, planned, from) : [])].flatMap(
    (round): PlanRoundSlot[] => {
      const record = estate.round.get(round.id)
      const isWalked = from !== undefined && hasBegun(record ?? round, from)
      if (isWalked || (record && round.made !== undefined)) {
        const slot = record && slotOf(estate, record)
        if (!slot) return []
        notDone ??= notDoneIn(estate, week)
        const asWalked = { ...round, day: record.day }
        return [{ ...slot, locked: walkedStops(estate, week, asWalked, notDone), state: 'walked' }]
      }
      const slot = slotOf(estate, round)
      if (!slot) return []
      const excluded = excludedFrom(estate, week, round.id)
      return [
        {
          ...slot,
          locked: lockedStops(estate, week, round),
          ...(isAhead && { state: 'ahead' as const }),
          ...(excluded.length > 0 && { excluded }),
        },
      ]
    },
  )
}
