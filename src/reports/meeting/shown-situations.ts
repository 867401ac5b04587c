import { type Estate, settingsOf } from '../../domain/estate.ts'
import type { Landlord } from '../../domain/landlord.ts'
import { type MayShow, OPEN_TO_PARTNERS } from '../../domain/partners/may-show.ts'
import { sectorOfPlace } from '../../domain/sector-at.ts'
import type { Situation } from '../../domain/situation.ts'
import { familyOf, isMaterial } from '../../domain/taxonomy.ts'
import { dayOf, hourBandOf } from '../../domain/when.ts'
import { inScope } from '../figures/in-scope.ts'

/** The place of a situation that may not be said: none of the territory's. */
export const NOWHERE = ''

/** The building of an entrance, and of one without a building its sector; any other place as it is. */
export const residenceOf = (estate: Estate, place: string): string => {
  const entrance = estate.entrance.get(place)
  if (!entrance) return place
  return entrance.building ?? sectorOfPlace(estate, place) ?? NOWHERE
}

/** Whether an audience may know of a situation, and where it may be said to be; null: it may not know of it. */
const shownPlace = (
  estate: Estate,
  { code, place, audience, responsible }: Situation,
  { situations }: MayShow,
  funder: Landlord | null,
): string | null => {
  if (situations === 'none') return null
  if (!isMaterial(familyOf(code)) || !OPEN_TO_PARTNERS.includes(audience)) return null
  if (situations === 'totals') return NOWHERE
  if (situations === 'all') return residenceOf(estate, place)
  if (!funder || funder.role === 'insurer' || responsible !== funder.id) return null
  return inScope(estate, funder)(place) ? residenceOf(estate, place) : NOWHERE
}

/** Situations as an audience may see them: fields are copied one by one, the hour as a band of the day, without a note, photo, call or ticket. */
export const shownSituations = (
  estate: Estate,
  may: MayShow,
  funder: Landlord | null,
): ReadonlyMap<string, Situation> => {
  const zone = settingsOf(estate).timeZone
  const shown = new Map<string, Situation>()
  for (const situation of estate.situation.values()) {
    const place = shownPlace(estate, situation, may, funder)
    if (place === null) continue
    const { kind, id, code, when, severity, recurrence, origin, by, statusSteps, audience } = situation
    shown.set(id, {
      ...{ kind, id, code, place, severity, recurrence, origin, by, statusSteps, audience },
      when: { day: dayOf(when, zone), band: hourBandOf(when, zone) },
      responsible: may.situations === 'totals' ? 'other' : situation.responsible,
    })
  }
  return shown
}
