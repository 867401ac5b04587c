import type { Estate } from '../../domain/estate.ts'
import type { PlanMeasures, Violation } from '../../domain/week/plan.ts'
import { roundNumbers } from '../../domain/week/round-numbers.ts'
import { placeName } from '../../messages/place-name.ts'
import { effect as text } from '../../messages/week-hand.ts'
import type { WeekEffect } from '../../store/week-session.ts'

/** A measure before and after a change by hand; `change` says by how much, and whether that is for the better. */
export type EffectLine = {
  readonly id: string
  readonly label: string
  readonly before: string
  readonly after: string
  readonly change: string
  readonly tone: 'better' | 'worse' | 'same'
}

/** The landlord farthest from its share, in points. */
const widest = ({ fairness }: PlanMeasures): number =>
  Math.max(0, ...Object.values(fairness).map(({ share, target }) => Math.abs(share - target) * 100))

const MEASURES: readonly {
  readonly id: keyof typeof text.measures
  readonly of: (measures: PlanMeasures) => number
  readonly written: (value: number) => string
  /** Smaller steps are none. */
  readonly step: number
}[] = [
  { id: 'overdue', of: (each) => each.overdueDays, written: text.days, step: 1 },
  { id: 'missing', of: (each) => each.missing, written: text.plain, step: 1 },
  { id: 'short', of: (each) => each.shortPassages, written: text.tenths, step: 0.1 },
  { id: 'fairness', of: widest, written: text.points, step: 0.1 },
  { id: 'walk', of: (each) => each.walkMinutes, written: text.minutes, step: 1 },
]

/** What a change by hand did to duties, fairness and minutes: those that changed, and the minutes of walking always. */
export const effectLines = ({ before, after }: WeekEffect): readonly EffectLine[] =>
  MEASURES.flatMap(({ id, of, written, step }) => {
    const [was, is] = [of(before), of(after)].map((value) => Math.round(value / step) * step) as [
      number,
      number,
    ]
    const by = Math.abs(is - was) < step / 2 ? 0 : is - was
    if (by === 0 && id !== 'walk') return []
    const change = `${by > 0 ? '+' : by < 0 ? '−' : '±'}${written(Math.abs(by))}`
    const tone = by === 0 ? 'same' : by < 0 ? 'better' : 'worse'
    return [{ id, label: text.measures[id], before: written(was), after: written(is), change, tone }]
  })

/** A broken rule in words, with its place and its round. */
export const ruleBroken = (estate: Estate, week: string, { rule, place, round }: Violation): string => {
  return text.broken(
    text.rules[rule],
    place === undefined ? null : placeName(estate, place),
    (round !== undefined && roundNumbers(estate, week).get(round)) || null,
  )
}
