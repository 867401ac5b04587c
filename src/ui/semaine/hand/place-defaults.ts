import { type Estate, settingsOf } from '../../../domain/estate.ts'
import { maxGapDaysOf, paceOf } from '../../../domain/week/gap-class.ts'

/** What holds at a place that has no rule of its own: the settings, by the rhythm of its class. */
export const placeDefaults = (
  estate: Estate,
  place: string,
): {
  readonly minGapDays: number
  readonly maxGapDays: number
  readonly pacePerWeek: number
  readonly serviceMinutes: number
} => {
  const settings = settingsOf(estate)
  const gapClass = (estate.entrance.get(place) ?? estate.publicPlace.get(place))?.gapClass
  return {
    minGapDays: settings.minGapDays,
    maxGapDays: maxGapDaysOf(settings, gapClass),
    pacePerWeek: paceOf(settings, gapClass),
    serviceMinutes: settings.passageMinutes,
  }
}
