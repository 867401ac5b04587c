import type { Estate } from '../../../domain/estate.ts'
import { FACETS, type Facet } from '../../../domain/hotspots/facet-counts.ts'
import type { HeatFilter } from '../../../domain/hotspots/heat-filter.ts'
import { filters as text } from '../../../messages/observatory-filters.ts'
import { words } from '../../../messages/words.ts'
import { FIRST_FAMILIES, facetChoices, MAP_FAMILIES } from './facet-choices.ts'

export type ActiveChoice = { readonly label: string; readonly removed: HeatFilter }

/** The filter with one value of a facet ticked, or no longer. */
export const withChoice = (filter: HeatFilter, facet: Facet, value: string, on: boolean): HeatFilter => {
  const others = (filter[facet] as readonly string[]).filter((each) => each !== value)
  return { ...filter, [facet]: on ? [...others, value].sort() : others }
}

/** Nothing chosen but the period. */
export const cleared = (filter: HeatFilter): HeatFilter => ({
  ...{ period: filter.period, families: FIRST_FAMILIES, viewer: 'team' },
  ...{ codes: [], landlords: [], sectors: [], bands: [], origins: [], statuses: [], audiences: [] },
})

/** What is chosen other than at first, and the filter without each. */
export const activeChoices = (estate: Estate, filter: HeatFilter): readonly ActiveChoice[] => [
  ...(filter.viewer === 'partners'
    ? [{ label: text.viewers.partners, removed: { ...filter, viewer: 'team' as const } }]
    : []),
  ...MAP_FAMILIES.filter(
    (family) => FIRST_FAMILIES.includes(family) !== filter.families.includes(family),
  ).map((family) => {
    const isIn = filter.families.includes(family)
    const name = `${family} · ${words.family[family]}`
    return {
      label: isIn ? text.withFamily(name) : text.without(name),
      removed: withChoice(filter, 'families', family, !isIn),
    }
  }),
  ...FACETS.filter((facet) => facet !== 'families').flatMap((facet) => {
    const labels = new Map(facetChoices(estate, filter, facet).map(({ value, label }) => [value, label]))
    return (filter[facet] as readonly string[]).map((value) => ({
      label: labels.get(value) ?? value,
      removed: withChoice(filter, facet, value, false),
    }))
  }),
]
