import type { Entrance } from '../entrance.ts'
import { type Estate, settingsOf } from '../estate.ts'
import type { PublicPlace } from '../public-place.ts'
import { maxGapDaysOf, paceOf } from './gap-class.ts'

export type Rhythm = {
  readonly minGapDays: number
  readonly maxGapDays: number
  readonly pacePerWeek: number
}

/** Gaps and pace: the rule of the place one by one, then its class. A maximum gap of its own brings its pace with it. */
export const rhythmOf = (
  estate: Pick<Estate, 'settings' | 'placeRule'>,
  { id, gapClass }: Pick<Entrance | PublicPlace, 'id' | 'gapClass'>,
): Rhythm => {
  const settings = settingsOf(estate)
  const rule = estate.placeRule.get(`place-rule-${id}`)
  const minGapDays = rule?.minGapDays ?? settings.minGapDays
  const usual = maxGapDaysOf(settings, gapClass)
  const maxGapDays = Math.max(minGapDays, rule?.maxGapDays ?? usual)
  const pace = paceOf(settings, gapClass)
  const pacePerWeek =
    rule?.pacePerWeek ?? (rule?.maxGapDays === undefined ? pace : (pace * usual) / maxGapDays)
  return { minGapDays, maxGapDays, pacePerWeek }
}
