import { daysBetween } from '../../domain/civil-date.ts'
import type { PlanPlace, PlanRoundSlot } from '../../domain/week/plan-problem.ts'
import { isInBands } from './allowed-minutes.ts'
import { type Inspected, type Made, minuteOf, weekOfDay } from './inspected.ts'

/** Something asked for at a place and not held. */
export type Lack = {
  readonly type: 'urgent' | 'presence' | 'check' | 'gap'
  /** How often it is missing; 1 for a gap. */
  readonly count: number
  /** Lengths of stops that would give it: an urgent passage may serve the check that is due there, or not. */
  readonly minutes: readonly number[]
  /** Whether a round could give it, by its day alone. */
  readonly couldBe: (slot: PlanRoundSlot) => boolean
}

/** What a place lacks, the weightiest first: see `Plan.unserved` and `PlanMeasures.missing`. */
export const lacksOf = (inspected: Inspected, place: PlanPlace): Lack[] => {
  const { monday, sunday, weeks } = inspected
  const passages = inspected.passages.get(place.id) ?? []
  const found: Lack[] = []
  const { urgent, presence, check } = place
  if (urgent && urgent.day >= monday && urgent.day <= sunday) {
    const met = passages.some(({ day, stop }) => day === urgent.day && stop.arrive >= (urgent.after ?? ''))
    const urgentMinutes = [place.serviceMinutes, ...(check ? [check.minutes] : [])]
    const couldBe = ({ day }: PlanRoundSlot) => day === urgent.day
    if (!met) found.push({ type: 'urgent', count: 1, minutes: urgentMinutes, couldBe })
  }
  if (presence) {
    const short = Array.from({ length: weeks }, (_, week) => {
      const held = passages.filter(
        ({ day, stop }) =>
          stop.kind === 'presence' &&
          weekOfDay(inspected, day) === week &&
          isInBands(place, minuteOf(stop.arrive)),
      )
      return Math.max(0, presence.times - held.length)
    })
    const count = short.reduce((sum, each) => sum + each, 0)
    const couldBe = ({ day }: PlanRoundSlot) => (short[weekOfDay(inspected, day)] ?? 0) > 0
    if (count > 0) found.push({ type: 'presence', count, minutes: [presence.minutes], couldBe })
  }
  const checks = ({ stop }: Made) => stop.kind === 'passage' && stop.serviceMinutes >= check!.minutes
  if (check && !passages.some(checks))
    found.push({ type: 'check', count: 1, minutes: [check.minutes], couldBe: () => true })
  const last = passages.at(-1)?.day ?? place.lastPassage
  // On the Monday after; a place never met counts as met its maximum gap before the first one.
  const gap = last === undefined ? place.maxGapDays + 7 * weeks : daysBetween(last, sunday) + 1
  if (place.pacePerWeek > 0 && gap > place.maxGapDays) {
    const couldBe = ({ day }: PlanRoundSlot) => last === undefined || day > last
    found.push({ type: 'gap', count: 1, minutes: [place.serviceMinutes], couldBe })
  }
  return found
}
