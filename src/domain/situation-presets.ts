import type { Estate } from './estate.ts'
import { isOpenSituation } from './follow-up/situation-loop.ts'
import { defaultAudience, statusesFor } from './situation.ts'
import type { SituationDraft } from './situation-draft.ts'
import { situationPlace } from './situation-place.ts'
import { familyOf } from './taxonomy.ts'
import type { When } from './when.ts'

/** Who a situation at this place is for: its landlord, or the town in public space and for a sector. */
export const responsibleAt = (estate: Estate, place: string): string =>
  situationPlace(estate, place)?.landlord ?? 'ville'

/** A situation as it is noted when nothing more is said: light, seen by the team, repeated where one of its code is open at the place. */
export const presetSituation = (estate: Estate, code: string, place: string, when: When): SituationDraft => {
  const family = familyOf(code)
  const isRepeated = [...estate.situation.values()].some(
    (each) => each.code === code && each.place === place && isOpenSituation(each),
  )
  return {
    ...{ code, place, when, severity: 1, recurrence: isRepeated ? 'repeated' : 'new' },
    ...{ origin: 'seen', by: 'team', responsible: responsibleAt(estate, place) },
    ...{ audience: defaultAudience(family), status: statusesFor(family)[0]! },
  }
}
