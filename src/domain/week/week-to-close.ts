import { addDays, type CivilDate, type IsoWeek, isoWeekOf, mondayOf } from '../civil-date.ts'
import { type Estate, settingsOf } from '../estate.ts'
import { closureId } from '../field/week-closure.ts'
import { dayOf } from '../when.ts'
import type { ClockTime } from './round.ts'
import { roundsOfWeek } from './round-palette.ts'

/** When the last round of a week ends, local time; without rounds, with its Friday. */
export const endOfWeek = (
  estate: Pick<Estate, 'round'>,
  week: IsoWeek,
): { readonly day: CivilDate; readonly time: ClockTime } => {
  const rounds = roundsOfWeek(estate.round.values(), week)
  const day = rounds.at(-1)?.day
  if (day === undefined) return { day: addDays(mondayOf(week), 4), time: '24:00' }
  const ends = rounds.flatMap((round) => (round.day === day ? [round.end] : []))
  return { day, time: ends.sort().at(-1)! }
}

/** Whether a week's last round is over. */
export const isWeekOver = (
  estate: Pick<Estate, 'round'>,
  week: IsoWeek,
  now: { readonly day: CivilDate; readonly time: ClockTime },
): boolean => {
  const { day, time } = endOfWeek(estate, week)
  return now.day > day || (now.day === day && now.time >= time)
}

/**
 * The first week that is over and not closed: one with rounds, or with passages or interventions that still say which pair or minute. Null
 * when there is none. `time`, local: without it the day of the last round is not over.
 */
export const weekToClose = (estate: Estate, today: CivilDate, time: ClockTime = '00:00'): IsoWeek | null => {
  const zone = settingsOf(estate).timeZone
  const weeks = new Set([...estate.round.values()].map(({ week }) => week))
  for (const { pair, when } of estate.passage.values())
    if (pair !== undefined || 'minute' in when) weeks.add(isoWeekOf(dayOf(when, zone)))
  for (const { when } of estate.intervention.values())
    if ('minute' in when) weeks.add(isoWeekOf(dayOf(when, zone)))
  const open = [...weeks].filter(
    (week) => !estate.weekClosure.has(closureId(week)) && isWeekOver(estate, week, { day: today, time }),
  )
  return open.sort()[0] ?? null
}
