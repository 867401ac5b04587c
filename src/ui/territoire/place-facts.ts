import type { Estate } from '../../domain/estate.ts'
import { settingsOf } from '../../domain/estate.ts'
import type { Street } from '../../domain/street.ts'
import { maxGapDaysOf } from '../../domain/week/gap-class.ts'
import { format } from '../../messages/format.ts'
import { openingHours } from '../../messages/opening-hours.ts'
import { placeName } from '../../messages/place-name.ts'
import { territory as t } from '../../messages/territory.ts'
import { words } from '../../messages/words.ts'
import type { Selection } from '../../store/session.ts'

export type PlaceFacts = {
  readonly kind: string
  readonly name: string
  readonly landlord?: string
  readonly facts: readonly (readonly [label: string, value: string])[]
}

type Facts = PlaceFacts['facts']
const fact = (label: string, value: string | undefined): Facts => (value ? [[label, value]] : [])

/** What is known of the selected object of the territory, with where it comes from; null for other kinds and for ids that are gone. */
export const placeFacts = (estate: Estate, { kind, id }: Selection): PlaceFacts | null => {
  switch (kind) {
    case 'building':
    case 'entrance':
    case 'publicPlace':
    case 'receptionPlace':
    case 'landmark':
    case 'sector':
    case 'perimeter':
    case 'service': {
      const found = estate[kind].get(id)
      if (!found) return null
      const landlord = 'landlord' in found ? found.landlord : undefined
      const building = 'building' in found && found.building ? estate.building.get(found.building) : undefined
      return {
        kind: t.kinds[kind],
        name: found.kind === 'service' ? found.name : placeName(estate, id),
        ...(landlord !== undefined && { landlord }),
        facts: [
          ...fact(t.state, stateOf(found)),
          ...fact(
            t.landlord,
            landlord === undefined ? undefined : (estate.landlord.get(landlord)?.name ?? t.unknownLandlord),
          ),
          ...fact(t.residence, 'residence' in found ? found.residence : undefined),
          ...fact(t.building, building?.name),
          ...fact(t.dwellings, 'dwellings' in found ? t.dwellingsCount(found.dwellings) : undefined),
          ...fact(t.access, 'access' in found ? words.access[found.access] : undefined),
          ...fact(t.gapClass, gapOf(estate, found)),
          ...fact(t.type, typeWord(found)),
          ...(found.kind === 'service' ? contacts(found) : []),
          ...fact(t.code, 'code' in found ? found.code : undefined),
          ...fact(t.source, found.source),
          ...fact(t.precision, precisionWord(found)),
        ],
      }
    }
    case 'street': {
      const street = estate.street.get(id)
      return street ? streetFacts(street) : null
    }
    default:
      return null
  }
}

const KINDS = [
  ...(['building', 'entrance', 'publicPlace', 'receptionPlace'] as const),
  ...(['landmark', 'sector', 'perimeter', 'service'] as const),
] as const
type Found = NonNullable<ReturnType<Estate[(typeof KINDS)[number]]['get']>>
type Contacts = Extract<Found, { readonly kind: 'service' }>

const contacts = ({ opening, address, phone, web }: Contacts): Facts => [
  ...fact(t.opening, opening === undefined ? undefined : openingHours(opening)),
  ...fact(t.address, address),
  ...fact(t.phone, phone),
  ...fact(t.web, web),
]

const streetFacts = (street: Street): PlaceFacts => ({
  kind: t.kinds.street,
  name: street.name ?? t.unnamedStreet,
  facts: [
    [t.type, words.street[street.class]],
    [t.length, format.metres(street.lengthMetres)],
    ...fact(t.state, street.barred ? t.barred : street.private ? t.private : undefined),
    ...(street.closures ?? []).map(
      ({ from, until, reason }) => [t.closure, t.closureFrom(from, until, reason)] as const,
    ),
    [t.source, street.source],
    [t.precision, words.precision[street.precision]],
  ],
})

const stateOf = (found: Found): string | undefined => {
  if ('demolished' in found && found.demolished) return t.demolishedSince(found.demolished)
  if ('closed' in found && found.closed) return t.closedSince(found.closed)
  return 'retired' in found && found.retired ? t.retiredSince(found.retired) : undefined
}

const gapOf = (estate: Estate, found: Found): string | undefined =>
  found.kind === 'entrance' || found.kind === 'publicPlace'
    ? t.gapDays(words.gapClass[found.gapClass ?? 'usual'], maxGapDaysOf(settingsOf(estate), found.gapClass))
    : undefined

const typeWord = (found: Found): string | undefined => {
  switch (found.kind) {
    case 'publicPlace':
      return words.publicPlace[found.type]
    case 'landmark':
      return words.landmark[found.type]
    case 'perimeter':
      return words.part[found.part]
    case 'service':
      return words.service[found.type]
    default:
      return undefined
  }
}

const precisionWord = (found: Found): string =>
  'precisionMetres' in found && found.precisionMetres !== undefined
    ? `${words.precision[found.precision]}, ${t.precisionMetres(found.precisionMetres)}`
    : words.precision[found.precision]
