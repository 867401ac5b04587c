import { settingsOf } from '../../domain/estate.ts'
import { placeOf } from '../../domain/place.ts'
import { type Refusal, refusal } from '../../domain/refusal.ts'
import type { SituationDraft } from '../../domain/situation-draft.ts'
import { dayOf } from '../../domain/when.ts'
import type { State } from '../../store/store.ts'
import { namingObstacle } from '../naming-obstacle.ts'

/** Why a situation can't be saved as drafted; null when it can. `held`: the code that it has, which may be retired since. */
export const situationObstacle = (
  { estate, session }: State,
  draft: SituationDraft,
  held?: string,
): Refusal | null => {
  const settings = settingsOf(estate)
  if (!settings.fictional && !settings.framework) return refusal('framework-missing')
  const code = estate.code.get(draft.code)
  if (!code || (code.retired && code.id !== held)) return refusal('code-needed')
  const isSector = estate.sector.has(draft.place)
  if (!isSector && !estate.building.has(draft.place) && !placeOf(estate, draft.place))
    return refusal('place-needed')
  if (code.finest === 'sector' && !isSector) return refusal('place-too-fine', { code: code.label })
  if ('day' in draft.when ? !draft.when.day : !draft.when.minute) return refusal('when-needed')
  if (dayOf(draft.when, settings.timeZone) > session.today) return refusal('when-in-future')
  // The reference leaves in a funder's file: it is read as the note is.
  return namingObstacle(estate, [draft.note, draft.reference])
}
