import { type Estate, withRecords } from '../../../../src/domain/estate.ts'
import type { Plan, PlanMeasures } from '../../../../src/domain/week/plan.ts'
import type { PlanVariant, VariantPlan } from '../../../../src/domain/week/plan-variant.ts'
import type { Session } from '../../../../src/store/session.ts'
import { landlord } from '../../../domain/build.ts'
import { planOf, preparedEstate } from '../week-scene.ts'

export const measures = (over: Partial<PlanMeasures> = {}): PlanMeasures => ({
  ...{ served: 4, passages: 4, missing: 1, shortPassages: 2.4, overdueDays: 3, worstGapDays: 13 },
  fairness: { vilogia: { share: 0.4, target: 0.392 }, 'partenord-habitat': { share: 0.5, target: 0.429 } },
  ...{ publicMinutes: 34, predictability: 0.22, predictabilityByChance: 0.14 },
  ...{ walkMinutes: 84, walkMetres: 5880 },
  ...over,
})

/** The prepared week, whose Monday round and Tuesday round hold what `order` says. */
export const planWith = (
  estate: Estate,
  order: readonly (readonly string[])[],
  over: Partial<PlanMeasures> = {},
): Plan => ({ ...planOf(estate, order), measures: measures(over) })

export const comparedEstate = (): Estate =>
  withRecords(preparedEstate(), [
    landlord('vilogia', { name: 'Vilogia' }),
    landlord('partenord-habitat', { name: 'Partenord Habitat', colour: 'orange', pattern: 'diagonal' }),
  ])

export const firstRoundId = (estate: Estate): string =>
  [...estate.round.values()].find(({ day }) => day === '2026-11-30')!.id

/** The standing week, another draw that meets one more place, and a round fewer that has not come yet. */
export const comparisonOf = (
  estate: Estate,
  state: 'running' | 'done' = 'done',
  more: readonly VariantPlan[] = [],
): Session['comparison'] => {
  const variants: readonly PlanVariant[] = [
    { type: 'seed', seed: 2 },
    { type: 'without-round', round: firstRoundId(estate) },
  ]
  return {
    request: [...variants, ...more.flatMap(({ variant }) => (variant.type === 'standing' ? [] : [variant]))],
    state,
    result: [
      { variant: { type: 'standing' }, plan: planWith(estate, [['e1', 'e2', 'e3'], ['square']]) },
      {
        variant: variants[0]!,
        plan: planWith(
          estate,
          [
            ['e1', 'e2', 'e4'],
            ['square', 'e3'],
          ],
          {
            ...{ served: 5, overdueDays: 0, worstGapDays: 9, missing: 1, walkMinutes: 96, walkMetres: 6720 },
            ...{ predictability: 0.18, shortPassages: 1.2 },
            fairness: {
              vilogia: { share: 0.39, target: 0.392 },
              'partenord-habitat': { share: 0.44, target: 0.429 },
            },
          },
        ),
      },
      ...more,
    ],
  }
}
