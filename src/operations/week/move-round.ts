import { sameValue } from '../../domain/change.ts'
import type { CivilDate, IsoWeek } from '../../domain/civil-date.ts'
import { type Estate, withoutRecords, withRecords } from '../../domain/estate.ts'
import { refusal } from '../../domain/refusal.ts'
import { allAppointmentsOf, isWithin } from '../../domain/week/appointments-of.ts'
import type { ClockTime } from '../../domain/week/round.ts'
import { stopsOf } from '../../domain/week/stops-of.ts'
import type { WeekChange } from '../../domain/week/week-change.ts'
import { weekChangeId } from '../../domain/week/week-change-id.ts'
import { type WeekRound, weekRounds } from '../../domain/week/week-rounds.ts'
import { actions } from '../../messages/actions.ts'
import { placeName } from '../../messages/place-name.ts'
import type { State } from '../../store/store.ts'
import type { Operation } from '../operation.ts'
import { scheduleByHand } from './by-hand.ts'
import { weekChangeObstacle } from './week-change-obstacle.ts'
import { withRounds } from './with-plan.ts'

type Target = {
  readonly round: string
  readonly day: CivilDate
  readonly start: ClockTime
  readonly end: ClockTime
  /** Absent: the pair stays. */
  readonly pair?: string
}
type Moved = Extract<WeekChange['change'], { type: 'moved' }>
type Asked = { readonly week: IsoWeek; readonly round: WeekRound; readonly change: Moved }

/** The round where it stands, of its own week or of the one shown; undefined when it is of neither. */
const asked = ({ estate, session }: State, { round: id, pair, ...span }: Target): Asked | undefined => {
  const week = estate.round.get(id)?.week ?? session.week
  const round = weekRounds(estate, week).find((each) => each.id === id)
  return round && { week, round, change: { type: 'moved', round: id, pair: pair ?? round.pair, ...span } }
}

/** The estate with the round moved; where that is what its template says, without any move. */
const withMove = (now: Estate, { week, change }: Asked): Estate => {
  const id = weekChangeId(week, change)
  const plain = withoutRecords(now, 'weekChange', [id])
  const home = weekRounds(plain, week).find((each) => each.id === change.round)
  const isHome = home && (['day', 'start', 'end', 'pair'] as const).every((f) => home[f] === change[f])
  return isHome ? plain : withRecords(now, [{ kind: 'weekChange', id, week, change }])
}

/** Moves one week's round in time, or to another pair; its stops keep their order and get new times. */
export const moveRound: Operation<Target> = {
  id: 'move-round',
  available: (state, target) => {
    const { estate, session } = state
    if (session.planning?.state === 'running') return refusal('plan-running')
    const found = asked(state, target)
    if (!found) return refusal('round-unknown')
    const { week, round, change } = found
    if ((['day', 'start', 'end', 'pair'] as const).every((f) => round[f] === change[f]))
      return refusal('same-time')
    const lost = allAppointmentsOf(estate, week, round).find((each) => !isWithin(change, each))
    if (lost) return refusal('appointment-fixed', { place: placeName(estate, lost.place) })
    return weekChangeObstacle(estate, week, change)
  },
  label: () => actions['move-round'](),
  run: async (state, target, ports) => {
    const { estate, session } = state
    const found = asked(state, target)
    if (!found) return refusal('round-unknown')
    const { week } = found
    const moved = withMove(estate, found)
    const stops = stopsOf(estate, target.round)
    if (!estate.round.has(target.round)) return { kind: 'done', change: (now) => withMove(now, found) }
    const done = await scheduleByHand(
      ports,
      session,
      { label: actions['move-round'](), week, before: estate, estate: moved },
      new Map([[target.round, stops]]),
    )
    if (!('rounds' in done)) return done
    return {
      kind: 'done',
      holds: (now) => sameValue(stopsOf(now, target.round), stops),
      change: (now) => withRounds(withMove(now, found), done.rounds),
      look: done.look,
      later: done.later,
    }
  },
}
