import { addDays, type IsoWeek, mondayOf } from '../../domain/civil-date.ts'
import type { Estate } from '../../domain/estate.ts'
import { isInUse } from '../../domain/is-in-use.ts'
import { type Refusal, refusal } from '../../domain/refusal.ts'
import { minutesOf } from '../../domain/week/round.ts'
import { roundIdOf } from '../../domain/week/round-id.ts'
import { stopsOf } from '../../domain/week/stops-of.ts'
import type { WeekChange } from '../../domain/week/week-change.ts'
import { changesOf, type WeekRound, weekRounds } from '../../domain/week/week-rounds.ts'
import { isInWeek } from '../../domain/week/weeks-from.ts'
import { format } from '../../messages/format.ts'
import { placeName } from '../../messages/place-name.ts'
import { closedObstacle } from './closed-obstacle.ts'
import { SHORTEST_MINUTES, templateObstacle } from './template-obstacle.ts'

type Span = Pick<WeekRound, 'day' | 'start' | 'end' | 'pair'>

/** Whether a round of the week, present or called off, has that id. */
const isOfWeek = (estate: Estate, week: IsoWeek, round: string): boolean => {
  const added = changesOf(estate, week).flatMap(({ change }) =>
    change.type === 'added' ? [change.template] : [],
  )
  return [...estate.roundTemplate.values(), ...added].some((template) => roundIdOf(week, template) === round)
}

/** The refusal when the pair walks another round of the week at that time; null when it is free. */
const busy = (
  estate: Estate,
  week: IsoWeek,
  { day, start, end, pair }: Span,
  but: string,
): Refusal | null => {
  const other = weekRounds(estate, week).find(
    (each) =>
      each.id !== but && each.pair === pair && each.day === day && each.start < end && start < each.end,
  )
  return other
    ? refusal('pair-busy', { pair: estate.pair.get(pair)?.name ?? pair, start: format.clock(other.start) })
    : null
}

/** Why a week can't differ so; null when it can. */
export const weekChangeObstacle = (
  estate: Estate,
  week: IsoWeek,
  change: WeekChange['change'],
): Refusal | null => {
  const closed = closedObstacle(estate, week)
  if (closed) return closed
  if ('day' in change && !isInWeek(change.day, week)) return refusal('day-outside-week')
  if ('round' in change && !isOfWeek(estate, week, change.round)) return refusal('round-unknown')
  switch (change.type) {
    case 'absence':
      return estate.pair.has(change.pair) ? null : refusal('no-pair')
    case 'called-off':
      return null
    case 'added': {
      const { template } = change
      const day = { ...template, day: addDays(mondayOf(week), template.weekday - 1) }
      return templateObstacle(estate, template) ?? busy(estate, week, day, roundIdOf(week, template))
    }
    case 'moved': {
      if (!estate.pair.has(change.pair)) return refusal('no-pair')
      const round = weekRounds(estate, week).find(({ id }) => id === change.round)
      const least = SHORTEST_MINUTES + (round?.breakMinutes ?? 0)
      if (minutesOf(change.end) - minutesOf(change.start) < least)
        return refusal('round-too-short', { least: SHORTEST_MINUTES })
      return busy(estate, week, change, change.round)
    }
    case 'cut-short': {
      const most = stopsOf(estate, change.round).length
      return change.made >= 0 && change.made <= most
        ? null
        : refusal('value-out-of-range', { least: 0, most })
    }
    case 'urgent':
      if (!estate.entrance.has(change.place) && !estate.publicPlace.has(change.place))
        return refusal('place-needed')
      return isInUse(estate, change.place)
        ? null
        : refusal('place-closed', { place: placeName(estate, change.place) })
  }
}
