import { daysBetween } from '../../domain/civil-date.ts'
import { UNREACHABLE } from '../walks/walk-matrix.ts'
import type { Instance, WeekRound } from './instance.ts'

/** Sums of fractions: a whole number may lie a hair above itself. */
const HAIR = 1e-6

/**
 * Days beyond the maximum gap at the end of the weeks asked for that no plan of these rounds avoids (`overdueDays`): a
 * lower bound, never above the best there is. Rounds have so much time, each stop takes its service and at least the walk
 * from what lies nearest; of what stops can save the dearest by the minute are taken, the last one in part (the
 * continuous knapsack, Dantzig 1957). Once for each day, as if all that comes before it were free. Hours are not looked at.
 */
export const leastOverdueDays = (instance: Instance): number => {
  const { rounds, weeks } = instance
  const open = rounds.filter(({ isFrozen, day }) => !isFrozen && day < 7 * weeks)
  const places = placesOf(instance, open)
  let least = 0
  for (const from of new Set([0, ...open.map(({ day }) => day)])) {
    const time = open.reduce((sum, round) => (round.day < from ? sum : sum + timeOf(instance, round)), 0)
    let overdue = 0
    const savings: { days: number; takes: number }[] = []
    for (const { takes, days, last, overdueAfter } of places) {
      const before = Math.max(last, ...days.filter((day) => day < from))
      const now = overdueAfter(before)
      overdue += now
      const saved = now - overdueAfter(Math.max(before, ...days))
      if (saved > 0) savings.push({ days: saved, takes })
    }
    least = Math.max(least, overdue - mostSaved(savings, time))
  }
  return Math.max(0, Math.ceil(least - HAIR))
}

function placesOf(
  { places, rounds, visits, walks, monday, weeks, problem }: Instance,
  open: readonly WeekRound[],
) {
  const { decimetres, size } = walks.matrix
  const starts = new Set(rounds.map(({ startNode }) => startNode))
  const pace = 10 * Math.min(problem.walkMetresPerMinute, ...open.map(({ clock }) => clock.pace / 10))
  const locked = new Map<number, number>()
  for (const { day, locked: ranks } of rounds)
    for (const visit of ranks)
      if (visits[visit]!.serves && day < 7 * weeks)
        locked.set(visits[visit]!.place, Math.max(locked.get(visits[visit]!.place) ?? day, day))
  const shortest = new Map<number, number>()
  for (const { place, minutes, locked: hand } of visits)
    if (!hand) shortest.set(place, Math.min(shortest.get(place) ?? minutes, minutes))
  return places.flatMap(({ id, pacePerWeek, maxGapDays, minGapDays, lastPassage }, node) => {
    if (pacePerWeek <= 0) return []
    const met = lastPassage === undefined ? undefined : daysBetween(monday, lastPassage)
    const minutes = shortest.get(node) ?? 0
    const days = open.flatMap(({ slot, day, clock, startNode, endNode }) => {
      const there = decimetres[startNode * size + node]!
      const back = decimetres[node * size + endNode]!
      const isNear = there < UNREACHABLE && back < UNREACHABLE
      const fits = there + back + clock.service(minutes) <= clock.budget
      const isApart = met === undefined || Math.abs(day - met) >= minGapDays
      return isNear && fits && isApart && !slot.excluded?.includes(id) ? [day] : []
    })
    let nearest = days.length === 0 || starts.has(node) ? 0 : UNREACHABLE
    for (let other = 0; other < size && nearest > 0; other++)
      if (other !== node) nearest = Math.min(nearest, decimetres[other * size + node]!)
    return [
      {
        days,
        takes: nearest + Math.round(minutes * pace),
        last: Math.max(met ?? -maxGapDays, locked.get(node) ?? Number.NEGATIVE_INFINITY),
        overdueAfter: (day: number): number => Math.max(0, 7 * weeks - 1 - day - maxGapDays),
      },
    ]
  })
}

/** Time of a round for stops that are not locked, the way back from the nearest place off. */
function timeOf({ visits, walks, places }: Instance, { clock, locked, endNode }: WeekRound): number {
  const { decimetres, size } = walks.matrix
  const taken = locked.reduce((sum, visit) => sum + clock.service(visits[visit]!.minutes), 0)
  let back = locked.length > 0 ? 0 : UNREACHABLE
  for (let node = 0; node < places.length && back > 0; node++)
    back = Math.min(back, decimetres[node * size + endNode]!)
  return Math.max(0, clock.budget - taken - back)
}

function mostSaved(
  savings: readonly { readonly days: number; readonly takes: number }[],
  time: number,
): number {
  let [left, saved] = [time, 0]
  for (const { days, takes } of savings.toSorted((a, b) => b.days * a.takes - a.days * b.takes)) {
    if (takes > left) return saved + (days * left) / takes
    left -= takes
    saved += days
  }
  return saved
}
