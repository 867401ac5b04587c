import type { Estate } from '../domain/estate.ts'
import type { HeatFilter } from '../domain/hotspots/heat-filter.ts'
import { picture as text } from '../messages/picture.ts'
import { words } from '../messages/words.ts'

/** What a filter narrows beside its families, in one line; none where it narrows nothing. */
export const choiceLabels = (estate: Estate, filter: HeatFilter): readonly string[] => {
  const labels = [
    ...filter.codes.map((code) => estate.code.get(code)?.label ?? code),
    ...filter.landlords.map((id) => estate.landlord.get(id)?.name ?? id),
    ...filter.sectors.map((id) => estate.sector.get(id)?.name ?? id),
    ...filter.bands.map((band) => words.band[band]),
    ...filter.origins.map((origin) => words.origin[origin]),
    ...filter.statuses.map((status) => words.status[status]),
    ...filter.audiences.map((audience) => words.audience[audience]),
  ]
  return labels.length > 0 ? [text.choices(labels)] : []
}
