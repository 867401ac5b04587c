import { type Estate, settingsOf, withRecords } from '../../domain/estate.ts'
import { isInUse } from '../../domain/is-in-use.ts'
import { type Refusal, refusal } from '../../domain/refusal.ts'
import type { PlaceRule, TimeBand } from '../../domain/week/place-rule.ts'
import { actions } from '../../messages/actions.ts'
import { placeName } from '../../messages/place-name.ts'
import type { Operation } from '../operation.ts'

/** What a rule of a place may be, both ends included. */
export const PLACE_RULE_RANGES = {
  minGapDays: [0, 30],
  maxGapDays: [1, 90],
  pacePerWeek: [0, 7],
  serviceMinutes: [1, 60],
} as const

type Target = Omit<PlaceRule, 'kind' | 'id'>

const bandObstacle = (bands: readonly TimeBand[] = []): Refusal | null => {
  for (const { from, until, weekdays = [] } of bands) {
    if (!(from < until)) return refusal('value-out-of-range', { least: from, most: '24:00' })
    if (weekdays.some((day) => !(day >= 1 && day <= 7)))
      return refusal('value-out-of-range', { least: 1, most: 7 })
  }
  return null
}

const rangeObstacle = (estate: Estate, target: Target): Refusal | null => {
  for (const [field, [least, most]] of Object.entries(PLACE_RULE_RANGES)) {
    const value = target[field as keyof typeof PLACE_RULE_RANGES]
    if (value !== undefined && !(value >= least && value <= most))
      return refusal('value-out-of-range', { least, most })
  }
  const settings = settingsOf(estate)
  const { minGapDays = settings.minGapDays, maxGapDays } = target
  return maxGapDays !== undefined && minGapDays > maxGapDays
    ? refusal('value-out-of-range', { least: 0, most: maxGapDays })
    : null
}

/** Says what is asked of the passages at one place; what is not given follows the settings and the place's rhythm. */
export const setPlaceRule: Operation<Target> = {
  id: 'set-place-rule',
  available: ({ estate }, target) => {
    const { place, ...asked } = target
    if (!estate.entrance.has(place) && !estate.publicPlace.has(place)) return refusal('place-needed')
    if (!isInUse(estate, place)) return refusal('place-closed', { place: placeName(estate, place) })
    if (
      Object.values(asked).every(
        (value) => value === undefined || (Array.isArray(value) && value.length === 0),
      )
    )
      return refusal('rule-empty')
    return rangeObstacle(estate, target) ?? bandObstacle(target.opening) ?? bandObstacle(target.forbidden)
  },
  label: ({ estate }, { place }) => actions['set-place-rule'](placeName(estate, place)),
  run: (_state, target) => ({
    kind: 'done',
    change: (now) =>
      withRecords(now, [{ kind: 'placeRule', id: `place-rule-${target.place}`, ...filled(target) }]),
  }),
}

/** Without what is not given, so that a rule taken back leaves no empty field. */
const filled = (target: Target): Target =>
  Object.fromEntries(
    Object.entries(target).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  ) as Target
