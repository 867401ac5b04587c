import { type Estate, settingsOf } from '../../domain/estate.ts'
import { estateBounds } from '../../domain/estate-bounds.ts'
import type { ReadContext } from '../../domain/import.ts'
import { knownNames } from '../../domain/known-names.ts'
import { POINT_PLACES } from '../../domain/place.ts'
import { boundsOf, positionsOf } from '../../geometry/bounds.ts'
import { placeName } from '../../messages/place-name.ts'

/** What reading a file needs to know of the territory at hand. */
export const readContext = ({
  estate,
  session,
}: {
  readonly estate: Estate
  readonly session: { readonly today: string }
}): ReadContext => ({
  landlords: [...estate.landlord.values()].map(({ id, name, aliases = [], colour, pattern }) => ({
    id,
    name,
    aliases,
    colour,
    pattern,
  })),
  communes: [
    ...new Set(
      (['address', 'housing', 'holding'] as const).flatMap((kind) =>
        [...estate[kind].values()].map(({ insee }) => insee).filter(Boolean),
      ),
    ),
  ].sort(),
  places: POINT_PLACES.flatMap((kind) =>
    [...estate[kind].values()].map((place) => ({
      id: place.id,
      name: placeName(estate, place.id),
      at: place.at,
      ...('landlord' in place && { landlord: place.landlord }),
    })),
  ).concat(
    [...estate.sector.values()].map((sector) => {
      const [west, south, east, north] = boundsOf(positionsOf(sector.geometry)) ?? estateBounds(estate)
      return {
        id: sector.id,
        name: sector.name,
        at: [(west + east) / 2, (south + north) / 2] as const,
        sector: true as const,
      }
    }),
  ),
  codes: [...estate.code.values()].map(({ id, label }) => ({ id, label })),
  bounds: estateBounds(estate),
  bounded: estate.perimeter.size > 0,
  timeZone: settingsOf(estate).timeZone,
  today: session.today,
  knownNames: knownNames(estate),
  editions: Object.fromEntries([...estate.weekEdition.values()].map(({ week, version }) => [week, version])),
  readings: Object.fromEntries([...estate.reading.values()].map(({ id, columns }) => [id, columns])),
})
