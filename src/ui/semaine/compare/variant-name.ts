import type { IsoWeek } from '../../../domain/civil-date.ts'
import type { Estate } from '../../../domain/estate.ts'
import type { Plan } from '../../../domain/week/plan.ts'
import type { VariantPlan } from '../../../domain/week/plan-variant.ts'
import { weekRounds } from '../../../domain/week/week-rounds.ts'
import { compare as text } from '../../../messages/compare.ts'

/** What a variant of a week is called: « Sans la tournée du jeudi 9 h 30, Binôme 2 ». A round that is no more is found in the plans beside it. */
export const variantName = (
  estate: Estate,
  week: IsoWeek,
  variant: VariantPlan['variant'],
  planned: Iterable<Plan | null> = [],
): string => {
  const { names } = text
  const pairOf = (id: string): string => estate.pair.get(id)?.name ?? id
  switch (variant.type) {
    case 'standing':
    case 'as-set':
      return names[variant.type]
    case 'seed':
      return names.seed(variant.seed)
    case 'max-gap':
      return names['max-gap'](variant.days)
    case 'without-rule':
      return names['without-rule'](text.rules.names[variant.rule])
    case 'with-round':
      return names['with-round'](
        text.newRound(variant.weekday, variant.start, variant.end, pairOf(variant.pair)),
      )
    case 'without-round': {
      const round =
        estate.round.get(variant.round) ??
        [...weekRounds(estate, week), ...[...planned].flatMap((plan) => plan?.rounds ?? [])].find(
          ({ id }) => id === variant.round,
        )
      return names['without-round'](
        round ? text.round(round.day, round.start, pairOf(round.pair)) : text.goneRound,
      )
    }
  }
}
