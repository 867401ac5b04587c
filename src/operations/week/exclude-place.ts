import { sameValue } from '../../domain/change.ts'
import type { IsoWeek } from '../../domain/civil-date.ts'
import { type Estate, withRecords } from '../../domain/estate.ts'
import { refusal } from '../../domain/refusal.ts'
import type { Exclusion } from '../../domain/week/exclusion.ts'
import { stopsOf } from '../../domain/week/stops-of.ts'
import { weekRounds } from '../../domain/week/week-rounds.ts'
import { actions } from '../../messages/actions.ts'
import { placeName } from '../../messages/place-name.ts'
import type { Operation } from '../operation.ts'
import { scheduleByHand } from './by-hand.ts'
import { closedObstacle } from './closed-obstacle.ts'
import { withRounds } from './with-plan.ts'

export type Excluded = { readonly week: IsoWeek; readonly place: string; readonly round?: string }

export const exclusionId = ({ week, place, round }: Excluded): string =>
  ['exclusion', week, place, ...(round === undefined ? [] : [round])].join('-')

/** Rounds of the week where the place stands as a passage or a presence, with their stops without it. */
const without = (estate: Estate, { week, place, round }: Excluded) =>
  new Map(
    weekRounds(estate, week).flatMap(({ id }) => {
      if (round !== undefined && round !== id) return []
      const stops = stopsOf(estate, id)
      const left = stops.filter(
        (stop) => stop.place !== place || (stop.stopKind !== 'passage' && stop.stopKind !== 'presence'),
      )
      return left.length < stops.length ? [[id, left] as const] : []
    }),
  )

/** Keeps a place out of a week, or of one of its rounds: its stops there leave at once, rendez-vous and permanences stay. */
export const excludePlace: Operation<Excluded> = {
  id: 'exclude-place',
  available: ({ estate, session }, target) => {
    if (session.planning?.state === 'running') return refusal('plan-running')
    const { week, place, round } = target
    const closed = closedObstacle(estate, week)
    if (closed) return closed
    if (!estate.entrance.has(place) && !estate.publicPlace.has(place)) return refusal('place-needed')
    if (round !== undefined && !weekRounds(estate, week).some(({ id }) => id === round))
      return refusal('round-unknown')
    const isOut =
      estate.exclusion.has(exclusionId({ week, place })) || estate.exclusion.has(exclusionId(target))
    return isOut ? refusal('place-excluded', { place: placeName(estate, place) }) : null
  },
  label: ({ estate }, { place, week }) => actions['exclude-place'](placeName(estate, place), week),
  run: async ({ estate, session }, target, ports) => {
    const { week, place, round } = target
    const exclusion: Exclusion = {
      ...{ kind: 'exclusion', id: exclusionId(target), week, place },
      ...(round !== undefined && { round }),
    }
    const hand = without(estate, target)
    if (hand.size === 0) return { kind: 'done', change: (now) => withRecords(now, [exclusion]) }
    const asked = {
      ...{ label: actions['exclude-place'](placeName(estate, place), week), week, before: estate },
      estate: withRecords(estate, [exclusion]),
    }
    const done = await scheduleByHand(ports, session, asked, hand)
    if (!('rounds' in done)) return done
    return {
      kind: 'done',
      holds: (now) => sameValue(without(now, target), hand),
      change: (now) => withRounds(withRecords(now, [exclusion]), done.rounds),
      look: done.look,
      later: done.later,
    }
  },
}
