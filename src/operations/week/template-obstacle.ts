import type { Estate } from '../../domain/estate.ts'
import { isInUse } from '../../domain/is-in-use.ts'
import { placeOf } from '../../domain/place.ts'
import { type Refusal, refusal } from '../../domain/refusal.ts'
import { minutesOf, type RoundTemplate } from '../../domain/week/round.ts'
import { placeName } from '../../messages/place-name.ts'

/** The shortest round, its break left out. */
export const SHORTEST_MINUTES = 15

/** Why a round can't be so; null when it can. */
export const templateObstacle = (estate: Estate, template: RoundTemplate): Refusal | null => {
  if (!estate.pair.has(template.pair)) return refusal('no-pair')
  if (!placeOf(estate, template.startPlace) || !placeOf(estate, template.endPlace))
    return refusal('place-needed')
  const closed = [template.startPlace, template.endPlace].find((id) => !isInUse(estate, id))
  if (closed !== undefined) return refusal('place-closed', { place: placeName(estate, closed) })
  if (!(template.unplannedShare >= 0 && template.unplannedShare <= 0.9))
    return refusal('value-out-of-range', { least: '0 %', most: '90 %' })
  if (!(template.breakMinutes >= 0)) return refusal('value-out-of-range', { least: 0, most: 120 })
  const pace = template.walkMetresPerMinute
  if (pace !== undefined && !(pace >= 20 && pace <= 120))
    return refusal('value-out-of-range', { least: 20, most: 120 })
  const minutes = minutesOf(template.end) - minutesOf(template.start) - template.breakMinutes
  return minutes >= SHORTEST_MINUTES ? null : refusal('round-too-short', { least: SHORTEST_MINUTES })
}
