import { addDays, daysBetween, mondayOf } from '../../domain/civil-date.ts'
import type { Plan, PlannedRound, Violation } from '../../domain/week/plan.ts'
import type { PlanProblem, PlanRoundSlot } from '../../domain/week/plan-problem.ts'
import { distanceMetres } from '../../geometry/distance.ts'
import { lineLengthMetres } from '../../geometry/line-length.ts'
import { checkMeasures } from './check-measures.ts'
import { checkUnserved } from './check-unserved.ts'
import { type Walks, walksOf } from './check-walks.ts'

/** Metres within which two positions are one spot. */
const SPOT = 2

/** Rounding to the minute at both ends of a stretch. */
const MINUTE = 1

/**
 * Checks a plan against the problem it answers, from the raw data alone: its own shortest walks (a plain Dijkstra, not
 * the matrix), its own times in minutes, its own gaps and figures. It shares no evaluation with the engine; only
 * geometry and the calendar. An empty list means valid. Tolerances: one minute for times, 1 m and 0.2 % for walks.
 *
 * A round without stops is not walked: 0 m and no line. A locked stop at an unknown or unreachable place may be left out if the plan lists it as unserved.
 */
export const check = (problem: PlanProblem, plan: Plan): Violation[] => {
  const walks = walksOf(problem)
  const found: Violation[] = []
  const slots = new Map(problem.rounds.map((slot) => [slot.id, slot]))
  const seen = new Set<string>()
  for (const round of plan.rounds) {
    const slot = slots.get(round.id)
    if (!slot || seen.has(round.id)) {
      found.push({
        rule: 'unknown-round',
        round: round.id,
        detail: slot ? 'twice in the plan' : 'not asked for',
      })
      continue
    }
    seen.add(round.id)
    found.push(
      ...checkSlot(round, slot),
      ...checkStops(round, problem),
      ...checkLocked(round, slot, plan),
      ...checkTimes(round, slot, walks, problem.walkMetresPerMinute),
      ...checkWalk(round, slot, walks, problem.walkMetresPerMinute),
    )
  }
  for (const id of slots.keys())
    if (!seen.has(id)) found.push({ rule: 'missing-round', round: id, detail: 'asked for, not in the plan' })
  return [
    ...found,
    ...checkGaps(problem, plan),
    ...checkUnserved(problem, plan, walks),
    ...checkMeasures(problem, plan),
  ]
}

const minutesOf = (time: string): number => {
  const [hours = '', minutes = ''] = time.split(':')
  return Number(hours) * 60 + Number(minutes)
}

function checkSlot(round: PlannedRound, slot: PlanRoundSlot): Violation[] {
  return (['day', 'pair', 'start', 'end'] as const)
    .filter((field) => round[field] !== slot[field])
    .map((field) => ({
      rule: 'round-window',
      round: round.id,
      detail: `${field} is ${round[field]}, asked for ${slot[field]}`,
    }))
}

function checkStops(round: PlannedRound, { places, rounds }: PlanProblem): Violation[] {
  const found: Violation[] = []
  const where = new Map([
    ...rounds.flatMap(({ startAt, endAt }) => [startAt, endAt]).map(({ place, at }) => [place, at] as const),
    ...places.map(({ id, at }) => [id, at] as const),
  ])
  const known = new Set(where.keys())
  const met = new Set<string>()
  const locked = rounds.find(({ id }) => id === round.id)?.locked ?? []
  for (const { place, kind, serviceMinutes, locked: kept, at: here } of round.stops) {
    const at = { round: round.id, place }
    if (!known.has(place)) found.push({ rule: 'unknown-place', ...at, detail: 'no such place' })
    else if (distanceMetres(where.get(place)!, here) > SPOT)
      found.push({ rule: 'line', ...at, detail: `the stop stands at ${here.join(', ')}, the place does not` })
    if (met.has(place) && !kept) found.push({ rule: 'duplicate-stop', ...at, detail: 'twice in the round' })
    met.add(place)
    const asked = places.find(({ id }) => id === place)
    const byHand = locked.find((stop) => stop.place === place && stop.kind === kind)
    const expected = byHand
      ? byHand.serviceMinutes
      : kind === 'presence'
        ? asked?.presence?.minutes
        : asked?.serviceMinutes
    if (!byHand && kind !== 'passage' && kind !== 'presence')
      found.push({ rule: 'locked-stop', ...at, detail: `a ${kind} that nobody asked for` })
    if (expected !== undefined && expected !== serviceMinutes)
      found.push({
        rule: kind === 'presence' ? 'presence-minutes' : 'service-minutes',
        ...at,
        detail: `${serviceMinutes} min instead of ${expected}`,
      })
    if (!byHand && kind === 'presence' && !asked?.presence)
      found.push({ rule: 'presence-minutes', ...at, detail: 'no presence is asked for here' })
  }
  return found
}

function checkLocked(round: PlannedRound, slot: PlanRoundSlot, plan: Plan): Violation[] {
  const excused = new Set(
    plan.unserved.filter(({ reason }) => reason === 'unreachable').map(({ place }) => place),
  )
  const kept = round.stops.filter(({ locked }) => locked)
  const names = kept.map(({ place, kind }) => `${place} ${kind}`)
  const wanted = slot.locked
    .map(({ place, kind }) => ({ place, name: `${place} ${kind}` }))
    .filter(({ place, name }) => names.includes(name) || !excused.has(place))
  if (names.join('\n') === wanted.map(({ name }) => name).join('\n')) return []
  const missing = wanted.find(({ name }) => !names.includes(name))
  return [
    {
      rule: 'locked-stop',
      round: round.id,
      ...(missing && { place: missing.place }),
      detail: missing
        ? 'a locked stop is gone'
        : 'locked stops are not those asked for, or not in their order',
    },
  ]
}

function checkTimes(round: PlannedRound, slot: PlanRoundSlot, walks: Walks, speed: number): Violation[] {
  const found: Violation[] = []
  if (round.stops.length === 0) return found
  const late = (place: string | undefined, rule: 'times' | 'round-window', detail: string) =>
    found.push({ rule, round: round.id, ...(place && { place }), detail })
  let now = minutesOf(slot.start)
  let from = slot.startAt.place
  let longestPause = 0
  for (const { place, arrive, leave, serviceMinutes } of round.stops) {
    const walk = walks.metres(from, place) / speed
    const [came, left] = [minutesOf(arrive), minutesOf(leave)]
    if (came + MINUTE < now + walk)
      late(place, 'times', `reached at ${arrive}, which the walk does not allow`)
    longestPause = Math.max(longestPause, came - now - walk)
    if (Math.abs(left - came - serviceMinutes) > MINUTE)
      late(place, 'times', `${arrive} to ${leave} is not ${serviceMinutes} min`)
    if (came < minutesOf(slot.start) || left > minutesOf(slot.end))
      late(place, 'round-window', `${arrive} to ${leave} is outside ${slot.start} to ${slot.end}`)
    now = left
    from = place
  }
  const back = walks.metres(from, slot.endAt.place) / speed
  longestPause = Math.max(longestPause, minutesOf(slot.end) - now - back)
  if (now + back > minutesOf(slot.end) + MINUTE)
    late(undefined, 'round-window', 'the way back passes the end')
  if (longestPause + 2 * MINUTE < slot.breakMinutes)
    late(undefined, 'times', `no gap holds the break of ${slot.breakMinutes} min`)
  return found
}

function checkWalk(round: PlannedRound, slot: PlanRoundSlot, walks: Walks, speed: number): Violation[] {
  const stops = round.stops.map(({ place }) => place)
  const ids = stops.length === 0 ? [] : [slot.startAt.place, ...stops, slot.endAt.place]
  let metres = 0
  for (let i = 1; i < ids.length; i++) metres += walks.metres(ids[i - 1]!, ids[i]!)
  const found: Violation[] = []
  const close = (claimed: number, true_: number) => Math.abs(claimed - true_) <= 1 + 0.002 * true_
  const say = (rule: 'walk-length' | 'unplanned-time' | 'line', detail: string) =>
    found.push({ rule, round: round.id, detail })
  if (!close(round.walkMetres, metres))
    say('walk-length', `${round.walkMetres} m claimed, ${Math.round(metres)} m found`)
  if (Math.abs(round.walkMinutes - metres / speed) > 0.1 + (1 + 0.002 * metres) / speed)
    say('walk-length', `${round.walkMinutes} min claimed, ${(metres / speed).toFixed(1)} min found`)
  const useful = minutesOf(slot.end) - minutesOf(slot.start) - slot.breakMinutes
  const busy = metres / speed + round.stops.reduce((sum, { serviceMinutes }) => sum + serviceMinutes, 0)
  if (busy > useful * (1 - slot.unplannedShare) + (1 + 0.002 * metres) / speed)
    say(
      'unplanned-time',
      `${busy.toFixed(1)} min planned of ${useful} min, of which ${slot.unplannedShare} stays free`,
    )
  // Streets are drawn from their stated lengths within a few per cent.
  const drawn = lineLengthMetres(round.line)
  if (Math.abs(drawn - metres) > 10 + 0.05 * metres)
    say('line', `the line is ${Math.round(drawn)} m long, the way ${Math.round(metres)} m`)
  // Drawn ways begin and end at the doors themselves, and pass by each stop.
  const ends = [round.line[0], round.line.at(-1)]
  if (ends.some((end, rank) => end && distanceMetres(end, [slot.startAt.at, slot.endAt.at][rank]!) > SPOT))
    say('line', 'it does not lead from the start place to the end place')
  for (const { place, at } of round.stops)
    if (!round.line.some((point) => distanceMetres(point, at) <= SPOT))
      say('line', `it does not pass by ${place}`)
  return found
}

function checkGaps({ places, week }: PlanProblem, plan: Plan): Violation[] {
  const found: Violation[] = []
  const monday = mondayOf(week)
  for (const { id, lastPassage, minGapDays, maxGapDays, pacePerWeek } of places) {
    const meetings = plan.rounds.flatMap(({ id: round, day, stops }) =>
      stops
        .filter(({ place, kind }) => place === id && (kind === 'passage' || kind === 'presence'))
        .map(() => ({ round, day })),
    )
    meetings.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    let before = lastPassage
    for (const { round, day } of meetings) {
      if (before !== undefined && daysBetween(before, day) < minGapDays)
        found.push({ rule: 'minimum-gap', round, place: id, detail: `${before} then ${day}` })
      before = day
    }
    const due = addDays(before ?? addDays(monday, -maxGapDays), maxGapDays)
    const listed = plan.unserved.some(({ place }) => place === id)
    if (meetings.length === 0 && !listed && pacePerWeek > 0 && due < addDays(monday, 7))
      found.push({
        rule: 'maximum-gap',
        place: id,
        detail: `due on ${due}, neither met nor listed as unserved`,
      })
  }
  return found
}
