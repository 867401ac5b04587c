import type { Estate } from '../estate.ts'
import { situationPlace } from '../situation-place.ts'
import type { EmergencyNumber } from './danger-call.ts'
import type { OnCall } from './on-call.ts'

/** A number to call, in the order in which to try: a public one, or one of the team's own. `id` is what a `DangerCall` keeps. */
export type NumberToCall =
  | { readonly kind: 'emergency'; readonly id: EmergencyNumber }
  | { readonly kind: 'on-call'; readonly id: string; readonly onCall: OnCall }

const FIRE: readonly EmergencyNumber[] = ['18', '112', '15', '114']
const PEOPLE: readonly EmergencyNumber[] = ['17', '15', '112', '114', '119', '3919']
const ANY: readonly EmergencyNumber[] = ['18', '15', '17', '112', '114', '0800473333']

const emergencyFor = (code: string | undefined): readonly EmergencyNumber[] =>
  code === 'D4' ? FIRE : code?.startsWith('E') ? PEOPLE : ANY

/** Numbers of the team's own that serve a place: its landlord's, those for all places, the town's. By name within each. */
const onCallAt = (estate: Estate, place: string): readonly OnCall[] => {
  const landlord = situationPlace(estate, place)?.landlord
  const rank = ({ funder }: OnCall): number =>
    funder === undefined
      ? 1
      : funder === landlord
        ? 0
        : estate.landlord.get(funder)?.role === 'town' || funder === 'ville'
          ? 2
          : 3
  return [...estate.onCall.values()]
    .filter((each) => rank(each) < 3)
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'fr') || (a.id < b.id ? -1 : 1))
}

/**
 * Whom to call now about a danger at a place (its id; an unknown one or a sector has no landlord), best first. The code, when
 * known, says what comes first: the fire brigade for a fire, the police and the SAMU for people, the landlord's on-call duty
 * for a lift or a light. Never empty: the public numbers are always there.
 */
export const whoToCall = (estate: Estate, place: string, code?: string): readonly NumberToCall[] => {
  const emergency = emergencyFor(code).map((id): NumberToCall => ({ kind: 'emergency', id }))
  const own = onCallAt(estate, place).map(
    (onCall): NumberToCall => ({ kind: 'on-call', id: onCall.id, onCall }),
  )
  return code?.startsWith('F') ? [...own, ...emergency] : [...emergency, ...own]
}
