import type { Estate } from '../../../domain/estate.ts'
import { placeOf } from '../../../domain/place.ts'
import type { Service, ServiceType } from '../../../domain/service.ts'
import type { ServiceDraft } from '../../../operations/objects/set-service.ts'
import { typedPair, typedPosition } from '../../../operations/objects/typed-position.ts'
import type { Session } from '../../../store/session.ts'

/** What the form holds while it is filled; how its place is given, and each way's own fields. */
export type ServiceInput = Omit<ServiceDraft, 'at' | 'id'> & {
  /** The one being corrected; null for a new one. */
  readonly old: Service | null
  readonly where: 'kept' | 'map' | 'place' | 'typed'
  readonly place: string
  readonly latitude: string
  readonly longitude: string
}

/** The form with one of its two coordinates typed; a pair pasted into one is both. */
export const withCoordinate = (
  input: ServiceInput,
  name: 'latitude' | 'longitude',
  value: string,
): ServiceInput => {
  const pair = typedPair(value)
  return pair
    ? { ...input, latitude: degreesText(pair[1]), longitude: degreesText(pair[0]) }
    : { ...input, [name]: value }
}

/** Degrees as they are shown in the fields: a decimal comma, six decimals at most. */
const degreesText = (value: number): string => String(Math.round(value * 1e6) / 1e6).replace('.', ',')

/** The form as it opens: the selected service to correct, else a new one at the selected place, else at the middle of the map. */
export const openedService = (estate: Estate, { selection, view }: Session): ServiceInput => {
  const old = selection?.kind === 'service' ? (estate.service.get(selection.id) ?? null) : null
  const place = selection && placeOf(estate, selection.id) ? selection.id : ''
  const at = old?.at ?? (view ? ([view.lng, view.lat] as const) : null)
  return {
    old,
    name: old?.name ?? '',
    type: old?.type ?? ('association' satisfies ServiceType),
    opening: old?.opening ?? '',
    address: old?.address ?? '',
    phone: old?.phone ?? '',
    web: old?.web ?? '',
    where: old ? 'kept' : place !== '' ? 'place' : view ? 'map' : 'typed',
    place,
    latitude: at ? degreesText(at[1]) : '',
    longitude: at ? degreesText(at[0]) : '',
  }
}

/** What is saved; the position null where the way chosen gives none. */
export const serviceDraft = (
  input: ServiceInput,
  estate: Estate,
  { view }: Pick<Session, 'view'>,
): ServiceDraft => {
  const { old, where, place, latitude, longitude, ...fields } = input
  const at = {
    kept: old?.at ?? null,
    map: view ? ([view.lng, view.lat] as const) : null,
    place: placeOf(estate, place)?.at ?? null,
    typed: typedPosition(longitude, latitude),
  }[where]
  return { ...fields, ...(old && { id: old.id }), at }
}
