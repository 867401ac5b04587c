import { type AnyRecord, type Estate, withoutRecords, withRecords } from '../../domain/estate.ts'
import { stableId } from '../../domain/stable-hash.ts'
import type { Plan, PlannedRound } from '../../domain/week/plan.ts'
import type { Round, Stop } from '../../domain/week/round.ts'
import { roundIdOf } from './plan-problem.ts'

/** Records of a planned round and its stops. Ids are of what makes them themselves, so that screen and command line agree. */
const recordsOf = (estate: Estate, plan: Plan, planned: PlannedRound): readonly AnyRecord[] => {
  const template = [...estate.roundTemplate.values()].find(
    (each) => roundIdOf(plan.week, each) === planned.id,
  )
  const { kind: _kind, weekday: _weekday, ...frame } = template ?? {}
  const old = estate.round.get(planned.id)
  if (!template && !old) return []
  const round: Round = {
    ...(old ?? (frame as Omit<Round, 'kind' | 'week' | 'day' | 'walkMetres' | 'walkMinutes' | 'line'>)),
    ...(template && frame),
    kind: 'round',
    id: planned.id,
    week: plan.week,
    day: planned.day,
    walkMetres: planned.walkMetres,
    walkMinutes: planned.walkMinutes,
    line: planned.line,
  }
  const seen = new Map<string, number>()
  const stops = planned.stops.map((stop, rank): Stop => {
    const times = (seen.get(stop.place) ?? 0) + 1
    seen.set(stop.place, times)
    return {
      kind: 'stop',
      id: `stop-${stableId(planned.id, stop.place, stop.kind, times)}`,
      round: planned.id,
      place: stop.place,
      stopKind: stop.kind,
      rank,
      arrive: stop.arrive,
      leave: stop.leave,
      serviceMinutes: stop.serviceMinutes,
      locked: stop.locked,
    }
  })
  return [round, ...stops]
}

/** The estate with these rounds of a plan in place of what they were; other rounds of the week stay. */
export const withRounds = (now: Estate, plan: Plan, rounds: readonly PlannedRound[]): Estate => {
  const ids = new Set(rounds.map((round) => round.id))
  const next = rounds.flatMap((round) => recordsOf(now, plan, round))
  const kept = new Set(next.map((record) => record.id))
  const oldStops = [...now.stop.values()].filter((stop) => ids.has(stop.round) && !kept.has(stop.id))
  return withRecords(
    withoutRecords(
      now,
      'stop',
      oldStops.map((stop) => stop.id),
    ),
    next,
  )
}

/** The estate with the whole week of a plan in place of what was planned for it. */
export const withPlan = (now: Estate, plan: Plan): Estate => {
  const ids = new Set(plan.rounds.map((round) => round.id))
  const oldRounds = [...now.round.values()].filter((round) => round.week === plan.week && !ids.has(round.id))
  const orphans = new Set(oldRounds.map((round) => round.id))
  const oldStops = [...now.stop.values()].filter((stop) => orphans.has(stop.round))
  const oldUnserved = [...now.unserved.values()].filter((each) => each.week === plan.week)
  let next = withoutRecords(now, 'round', orphans)
  next = withoutRecords(
    next,
    'stop',
    oldStops.map((stop) => stop.id),
  )
  next = withoutRecords(
    next,
    'unserved',
    oldUnserved.map((each) => each.id),
  )
  next = withRounds(next, plan, plan.rounds)
  return withRecords(
    next,
    plan.unserved.map(({ place, reason }) => ({
      kind: 'unserved',
      id: `unserved-${plan.week}-${place}`,
      week: plan.week,
      place,
      reason,
    })),
  )
}
