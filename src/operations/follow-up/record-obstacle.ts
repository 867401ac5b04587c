import { settingsOf } from '../../domain/estate.ts'
import { placeOf } from '../../domain/place.ts'
import { type Refusal, refusal } from '../../domain/refusal.ts'
import type { State } from '../../store/store.ts'
import { namingObstacle } from '../naming-obstacle.ts'

/** Why something of a followed record can't be kept: no framework, a place that is none of the territory's, a text that names somebody. */
export const recordObstacle = (
  { estate }: State,
  {
    places = [],
    texts = [],
  }: { readonly places?: readonly string[]; readonly texts?: readonly (string | undefined)[] },
): Refusal | null => {
  const settings = settingsOf(estate)
  if (!settings.fictional && !settings.framework) return refusal('framework-missing')
  const isPlace = (id: string): boolean =>
    estate.sector.has(id) || estate.building.has(id) || placeOf(estate, id) !== undefined
  if (!places.every(isPlace)) return refusal('place-needed')
  return namingObstacle(estate, texts)
}
