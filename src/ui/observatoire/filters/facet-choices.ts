import type { Estate } from '../../../domain/estate.ts'
import { HOUR_BANDS } from '../../../domain/half-day.ts'
import type { Facet } from '../../../domain/hotspots/facet-counts.ts'
import type { HeatFilter } from '../../../domain/hotspots/heat-filter.ts'
import { landlordsByStock } from '../../../domain/landlords-by-stock.ts'
import { AUDIENCES, type Audience, STATUSES, type Status, statusesFor } from '../../../domain/situation.ts'
import { type Family, familyOf } from '../../../domain/taxonomy.ts'
import { observatory } from '../../../messages/observatory.ts'
import { filters as text } from '../../../messages/observatory-filters.ts'
import { words } from '../../../messages/words.ts'

export type Choice = { readonly value: string; readonly label: string }

/** Families that lie on the map; G is noted by sector. F is there on request. */
export const MAP_FAMILIES: readonly Family[] = ['A', 'B', 'C', 'D', 'E', 'F']
/** Those asked for at first. */
export const FIRST_FAMILIES: readonly Family[] = ['A', 'B', 'C', 'D', 'E']

/** Values that a facet offers, in the order of the screen; codes and statuses are those of the families asked for. */
export const facetChoices = (estate: Estate, filter: HeatFilter, facet: Facet): readonly Choice[] => {
  const plain = <Value extends string>(values: readonly Value[], label: (value: Value) => string): Choice[] =>
    values.map((value) => ({ value, label: label(value) }))
  switch (facet) {
    case 'families':
      return plain(MAP_FAMILIES, (family) => observatory.family(family, words.family[family]))
    case 'codes':
      return [...estate.code.values()]
        .filter(({ id, family }) => id !== 'C5' && filter.families.includes(family))
        .map(({ id, label }) => ({ value: id, label: familyOf(id) === 'F' ? label : `${id} · ${label}` }))
        .sort((a, b) => a.value.localeCompare(b.value, 'fr', { numeric: true }))
    case 'landlords':
      return landlordsByStock(estate)
        .filter(({ role }) => role !== 'insurer')
        .map(({ id, name, role }) => ({ value: id, label: role === 'town' ? text.town : name }))
    case 'sectors':
      return [...estate.sector.values()].map(({ id, name }) => ({ value: id, label: name }))
    case 'bands':
      return plain(HOUR_BANDS, (band) => `${words.band[band]}, ${words.bandHours[band]}`)
    case 'origins':
      return plain(['seen', 'reported'] as const, (origin) => words.origin[origin])
    case 'statuses': {
      const possible = new Set<Status>(filter.families.flatMap(statusesFor))
      return plain<Status>(
        STATUSES.filter((status) => possible.has(status)),
        (status) => words.status[status],
      )
    }
    case 'audiences':
      return plain<Audience>(AUDIENCES, (audience) => words.audience[audience])
  }
}
