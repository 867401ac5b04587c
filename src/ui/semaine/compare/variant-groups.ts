import { sameValue } from '../../../domain/change.ts'
import { type IsoWeek, weekday } from '../../../domain/civil-date.ts'
import { type Estate, settingsOf } from '../../../domain/estate.ts'
import { halfDayOf } from '../../../domain/half-day.ts'
import type { PlanVariant } from '../../../domain/week/plan-variant.ts'
import { type ClockTime, minutesOf } from '../../../domain/week/round.ts'
import { type WeekRound, weekRounds } from '../../../domain/week/week-rounds.ts'

export type VariantGroup = {
  readonly type: 'seed' | 'without-round' | 'with-round' | 'max-gap' | 'as-set'
  readonly variants: readonly PlanVariant[]
}

/** Seeds offered at a time. */
const SEEDS = 3
/** Days by which another maximum gap differs from the one set. */
const GAP_STEPS = [-4, -2, 2, 4]
const HALVES = [
  ['09:30', '11:30'],
  ['14:00', '16:00'],
] as const

/** The hours most rounds of a half-day have; without any, two hours. */
const usualHours = (rounds: readonly WeekRound[], half: 0 | 1): readonly [ClockTime, ClockTime] => {
  const counts = new Map<string, number>()
  for (const { start, end } of rounds)
    if (halfDayOf(1, minutesOf(start)) === half)
      counts.set(`${start} ${end}`, (counts.get(`${start} ${end}`) ?? 0) + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const [start, end] = most?.[0].split(' ') ?? []
  return start && end ? [start, end] : HALVES[half]
}

/** What a week can be compared with, by what it changes; what is compared already is left out. */
export const variantGroups = (
  estate: Estate,
  week: IsoWeek,
  compared: readonly PlanVariant[],
): readonly VariantGroup[] => {
  const { seed, minGapDays, maxGapDays } = settingsOf(estate)
  const rounds = weekRounds(estate, week)
  const pairs = [...estate.pair.values()].sort((a, b) => a.rank - b.rank)
  const taken = new Set(
    rounds.map(({ pair, day, start }) => `${pair} ${halfDayOf(weekday(day), minutesOf(start))}`),
  )
  const isNew = (variant: PlanVariant): boolean => !compared.some((each) => sameValue(each, variant))
  const seeds = Array.from(
    { length: SEEDS + compared.length },
    (_, index): PlanVariant => ({
      type: 'seed',
      seed: seed + 1 + index,
    }),
  )
  const added = [1, 2, 3, 4, 5].flatMap((day) =>
    ([0, 1] as const).flatMap((half) => {
      const [start, end] = usualHours(rounds, half)
      return pairs
        .filter(({ id }) => !taken.has(`${id} ${halfDayOf(day, half * 14 * 60)}`))
        .map(({ id }): PlanVariant => ({ type: 'with-round', weekday: day, pair: id, start, end }))
    }),
  )
  const gaps = GAP_STEPS.map((step) => maxGapDays + step)
    .filter((days) => days >= Math.max(1, minGapDays))
    .map((days): PlanVariant => ({ type: 'max-gap', days }))
  const groups: readonly VariantGroup[] = [
    { type: 'seed', variants: seeds.filter(isNew).slice(0, SEEDS) },
    {
      type: 'without-round',
      variants: rounds.map(({ id }): PlanVariant => ({ type: 'without-round', round: id })).filter(isNew),
    },
    { type: 'with-round', variants: added.filter(isNew) },
    { type: 'max-gap', variants: gaps.filter(isNew) },
    { type: 'as-set', variants: [{ type: 'as-set' } as const].filter(isNew) },
  ]
  return groups.filter(({ variants }) => variants.length > 0)
}
