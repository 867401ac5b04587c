import { type Estate, settingsOf } from '../../../domain/estate.ts'
import type { MethodFacts } from '../../../domain/week/method-facts.ts'
import type { PlanMeasures } from '../../../domain/week/plan.ts'
import { PLAN_RULES, type PlanRuleId } from '../../../domain/week/plan-variant.ts'
import { compare as text } from '../../../messages/compare.ts'
import { freeShareWords } from '../../../messages/method.ts'
import { typeset } from '../../../messages/typeset.ts'

const asks = (estate: Estate): Partial<Record<PlanRuleId, boolean>> => ({
  fairness: (settingsOf(estate).fairnessWeight ?? 0) > 0,
  presences: estate.support.size > 0,
  'opening-hours': [...estate.placeRule.values()].some(
    ({ opening, forbidden }) => (opening?.length ?? 0) + (forbidden?.length ?? 0) > 0,
  ),
})

/** Rules that ask something of a week now: the others cost nothing, and are not planned without. */
export const rulesInForce = (estate: Estate): readonly PlanRuleId[] => {
  const asked = asks(estate)
  return PLAN_RULES.filter((rule) => asked[rule] !== false)
}

/** The rule with what it is set to: « Délai minimum : 1 jour ». */
export const ruleHead = (rule: PlanRuleId, facts: MethodFacts): string => {
  const { heads } = text.rules
  switch (rule) {
    case 'unplanned-time':
      return heads[rule](freeShareWords(facts.freeShares))
    case 'minimum-gap':
      return heads[rule](facts.minGapDays)
    case 'maximum-gap':
      return heads[rule](facts.maxGapDays)
    case 'presences':
      return heads[rule](facts.presences)
    default:
      return heads[rule]
  }
}

const listOf = new Intl.ListFormat('fr', { type: 'conjunction' })

/**
 * What a week would gain and lose without a rule, of its measures with it: one or two sentences. Where nothing is gained
 * nothing is given for it: what is lost then is the search's own.
 */
export const ruleCost = (withIt: PlanMeasures, without: PlanMeasures): readonly string[] => {
  const { rules } = text
  const { parts } = rules
  const gains: string[] = []
  const losses: string[] = []
  /** Under a half of a unit it is not said. */
  const say = (
    more: number,
    better: 'more' | 'less',
    write: (count: number, more: boolean) => string,
  ): void => {
    const count = Math.round(Math.abs(more))
    if (count > 0) (more > 0 === (better === 'more') ? gains : losses).push(write(count, more > 0))
  }
  say(without.served - withIt.served, 'more', parts.served)
  say(without.overdueDays - withIt.overdueDays, 'less', parts.overdue)
  say(without.missing - withIt.missing, 'less', parts.missing)
  say(without.shortPassages - withIt.shortPassages, 'less', parts.short)
  say((without.predictability - withIt.predictability) * 100, 'less', parts.guessed)
  say(without.walkMinutes - withIt.walkMinutes, 'less', parts.walk)
  if (gains.length === 0) return [typeset(rules.nothing)]
  return [
    rules.gains(listOf.format(gains)),
    ...(losses.length > 0 ? [rules.losses(listOf.format(losses))] : []),
  ].map(typeset)
}
