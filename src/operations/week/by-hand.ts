import type { IsoWeek } from '../../domain/civil-date.ts'
import type { Estate } from '../../domain/estate.ts'
import { type Fault, isFault, type Refusal, refusal } from '../../domain/refusal.ts'
import type { Plan, PlannedRound } from '../../domain/week/plan.ts'
import type { PlanOrder, PlanProblem } from '../../domain/week/plan-problem.ts'
import type { Stop } from '../../domain/week/round.ts'
import { roundLoad } from '../../domain/week/round-load.ts'
import { standingOrder } from '../../domain/week/standing-order.ts'
import { lockedStops, standingStops } from '../../domain/week/standing-stops.ts'
import { weekRounds } from '../../domain/week/week-rounds.ts'
import type { Session } from '../../store/session.ts'
import type { WeekEffect } from '../../store/week-session.ts'
import type { Done } from '../operation.ts'
import type { Ports } from '../ports.ts'
import { askedProblem } from './asked-problem.ts'
import { withRounds } from './with-plan.ts'

/** Rounds of a week as the hand wants them, by id: their stops in order, those that the hand locks marked so. */
export type HandOrder = ReadonlyMap<string, readonly Stop[]>

export type ByHand = {
  /** The rounds that changed, with their times. */
  readonly rounds: readonly PlannedRound[]
  readonly look: NonNullable<Done['look']>
  /** The rules that it broke: the checker takes longer than the clock, so it is not waited for. */
  readonly later: NonNullable<Done['later']>
  /** Minutes that the fullest of them takes from the time kept for meeting people; 0 when none does. */
  readonly overMinutes: number
}

const ordered = (estate: Estate, week: IsoWeek, problem: PlanProblem, hand: HandOrder): PlanOrder => {
  const rounds = weekRounds(estate, week)
  return standingOrder(estate, problem.rounds).map((each) => {
    const stops = hand.get(each.round)
    const round = stops && rounds.find(({ id }) => id === each.round)
    return round ? { round: each.round, stops: standingStops(estate, week, round, stops) } : each
  })
}

/** Locks as the hand left them: stop by stop of the same place and kind, in order. */
const withLocks = (round: PlannedRound, stops: readonly Stop[]): PlannedRound => {
  const left = [...stops]
  return {
    ...round,
    stops: round.stops.map((stop) => {
      const rank = left.findIndex(({ place, stopKind }) => place === stop.place && stopKind === stop.kind)
      const [found] = rank < 0 ? [] : left.splice(rank, 1)
      return { ...stop, locked: found?.locked ?? stop.locked }
    }),
  }
}

/** The problem with what is locked in the rounds as they are now. */
const withLocked = (problem: PlanProblem, now: Estate, week: IsoWeek): PlanProblem => {
  const rounds = weekRounds(now, week)
  return {
    ...problem,
    rounds: problem.rounds.map((slot) => {
      const round = slot.state === undefined && rounds.find(({ id }) => id === slot.id)
      return round ? { ...slot, locked: lockedStops(now, week, round) } : slot
    }),
  }
}

/** The load of the fullest changed round, or the refusal when one can't be walked in its whole time. */
const loadOf = (problem: PlanProblem, rounds: readonly PlannedRound[]): number | Refusal => {
  let over = 0
  for (const { id, stops, walkMinutes } of rounds) {
    const slot = problem.rounds.find((each) => each.id === id)
    if (!slot) continue
    const service = stops.reduce((sum, stop) => sum + stop.serviceMinutes, 0)
    const { excessMinutes, overMinutes } = roundLoad(slot, walkMinutes, service)
    if (excessMinutes > 0) return refusal('round-full', { minutes: Math.ceil(excessMinutes) })
    over = Math.max(over, overMinutes)
  }
  return over
}

/**
 * Times the week after a change by hand and says what it does: measures of the whole week before and after, then the rules broken.
 * `estate` holds the change's records already (a round moved, a place kept out); `hand` is the order of the rounds that it
 * touches.
 */
export const scheduleByHand = async (
  ports: Ports,
  session: Session,
  asked: { readonly label: string; readonly week: IsoWeek; readonly before: Estate; readonly estate: Estate },
  hand: HandOrder,
): Promise<ByHand | Refusal | Fault> => {
  const { label, week, before, estate } = asked
  const problem = askedProblem(estate, session, week)
  const stood = before === estate ? problem : askedProblem(before, session, week)
  const [old, plan] = await Promise.all([
    ports.schedule(stood, standingOrder(before, stood.rounds)),
    ports.schedule(problem, ordered(estate, week, problem, hand)),
  ])
  if (isFault(old)) return old
  if (isFault(plan)) return plan
  const rounds = plan.rounds.flatMap((round) => {
    const stops = hand.get(round.id)
    return stops ? [withLocks(round, stops)] : []
  })
  const over = loadOf(problem, rounds)
  if (typeof over !== 'number') return over
  const after: Plan = {
    ...plan,
    rounds: plan.rounds.map((round) => rounds.find(({ id }) => id === round.id) ?? round),
  }
  // The checker holds the plan to what is locked after the change, not before it.
  const locked = withLocked(problem, withRounds(estate, rounds), week)
  const effect: WeekEffect = { label, before: old.measures, after: plan.measures, violations: null }
  const later = async () => {
    const violations = await ports.check(locked, after)
    if (isFault(violations)) return violations
    // Another change, or a hand that put it aside, has taken its place.
    return (now: Session) => (now.effect === effect ? { effect: { ...effect, violations } } : {})
  }
  return { rounds, look: { effect }, later, overMinutes: over }
}
