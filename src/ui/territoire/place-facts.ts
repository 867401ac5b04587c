import type { Estate } from '../../domain/estate.ts'
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

const fact = (label: string, value: string | undefined): (readonly [string, string])[] =>
  value === undefined ? [] : [[label, value]]

/** What is known of the selected object of the territory, with where it comes from; null for other kinds and for ids that are gone. */
export const placeFacts = (estate: Estate, { kind, id }: Selection): PlaceFacts | null => {
  switch (kind) {
    case 'building':
    case 'entrance':
    case 'publicPlace':
    case 'receptionPlace':
    case 'landmark':
    case 'sector':
    case 'perimeter': {
      const found = estate[kind].get(id)
      if (!found) return null
      const building = 'building' in found && found.building ? estate.building.get(found.building) : undefined
      const landlord = 'landlord' in found ? found.landlord : undefined
      return {
        kind: t.kinds[kind],
        name: placeName(estate, id),
        ...(landlord !== undefined && { landlord }),
        facts: [
          ...fact(
            t.landlord,
            landlord === undefined ? undefined : (estate.landlord.get(landlord)?.name ?? landlord),
          ),
          ...fact(t.building, building?.name),
          ...fact(t.dwellings, 'dwellings' in found ? t.dwellingsCount(found.dwellings) : undefined),
          ...fact(t.access, 'access' in found ? words.access[found.access] : undefined),
          ...fact(t.type, typeWord(found)),
          ...fact(t.code, 'code' in found ? found.code : undefined),
          ...fact(t.source, found.source),
          ...fact(t.precision, precisionWord(found)),
        ],
      }
    }
    default:
      return null
  }
}

type Found = NonNullable<
  ReturnType<Estate['building' | 'entrance' | 'publicPlace' | 'landmark' | 'sector']['get']>
>

const typeWord = (found: { readonly kind: string }): string | undefined => {
  const typed = found as Found | { readonly kind: 'perimeter'; readonly part: keyof typeof words.part }
  if (typed.kind === 'publicPlace') return words.publicPlace[typed.type]
  if (typed.kind === 'landmark') return words.landmark[typed.type]
  return typed.kind === 'perimeter' ? words.part[typed.part] : undefined
}

const precisionWord = (found: {
  readonly precision: keyof typeof words.precision
  readonly precisionMetres?: number
}): string =>
  found.precisionMetres === undefined
    ? words.precision[found.precision]
    : `${words.precision[found.precision]}, ${t.precisionMetres(found.precisionMetres)}`
