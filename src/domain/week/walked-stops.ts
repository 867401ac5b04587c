import { addDays, type IsoWeek, mondayOf } from '../civil-date.ts'
import { type Estate, settingsOf } from '../estate.ts'
import { dayOf } from '../when.ts'
import { allAppointmentsOf } from './appointments-of.ts'
import type { LockedStop } from './plan-problem.ts'
import { stopsOf } from './stops-of.ts'
import type { WeekRound } from './week-rounds.ts'

/** Days and places (`2026-11-25 place`) at which a passage of the week is recorded as not done, and none as done. */
export const notDoneIn = (estate: Estate, week: IsoWeek): ReadonlySet<string> => {
  const zone = settingsOf(estate).timeZone
  const [early, late] = [addDays(mondayOf(week), -1), addDays(mondayOf(week), 7)]
  const [done, missed] = [new Set<string>(), new Set<string>()]
  for (const { place, when, done: isDone } of estate.passage.values()) {
    const roughly = 'day' in when ? when.day : when.minute.slice(0, 10)
    if (roughly < early || roughly > late) continue
    const into = isDone ? done : missed
    into.add(`${dayOf(when, zone)} ${place}`)
  }
  for (const each of done) missed.delete(each)
  return missed
}

/** The stops of a round already walked, in their order; those beyond what was made, or recorded as not done, are missed. */
export const walkedStops = (
  estate: Estate,
  week: IsoWeek,
  round: Pick<WeekRound, 'id' | 'template' | 'day' | 'made'>,
  notDone: ReadonlySet<string>,
): readonly LockedStop[] =>
  stopsOf(estate, round.id).map(({ place, stopKind: kind, serviceMinutes }, rank): LockedStop => {
    const isMissed = rank >= (round.made ?? Number.POSITIVE_INFINITY) || notDone.has(`${round.day} ${place}`)
    const fixed = allAppointmentsOf(estate, week, round).find(
      (each) => each.place === place && each.stopKind === kind,
    )
    return {
      ...{ place, kind, serviceMinutes },
      ...(fixed && { at: fixed.at }),
      ...(isMissed && { missed: true }),
    }
  })
