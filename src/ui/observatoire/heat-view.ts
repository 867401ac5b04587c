import { type Estate, settingsOf } from '../../domain/estate.ts'
import type { HeatFilter } from '../../domain/hotspots/density.ts'
import { type HeatEvents, heatEvents, heatJudge } from '../../domain/hotspots/heat-events.ts'
import { heatRanking, type RankedPlace } from '../../domain/hotspots/heat-ranking.ts'
import { isInPeriod } from '../../domain/period.ts'
import { placeOf } from '../../domain/place.ts'
import type { Situation } from '../../domain/situation.ts'
import { dayOf } from '../../domain/when.ts'
import type { Selection } from '../../store/session.ts'

export type HeatView = HeatEvents & { readonly ranking: readonly RankedPlace[] }

const views = new WeakMap<
  HeatFilter,
  { readonly estate: Estate; readonly today: string; readonly view: HeatView }
>()

/** What the map shows of a filter, what is left out, and its places by count. Kept for who asks again of the same filter. */
export const heatView = (estate: Estate, filter: HeatFilter, today: string): HeatView => {
  const known = views.get(filter)
  if (known?.estate === estate && known.today === today) return known.view
  const found = heatEvents(estate, filter, today)
  const view = { ...found, ranking: heatRanking(found.events) }
  views.set(filter, { estate, today, view })
  return view
}

/** Selection of a place where a situation may be. */
export const placeSelection = (estate: Estate, id: string): Selection | null => {
  const place = placeOf(estate, id)
  if (place) return { kind: place.kind, id }
  if (estate.building.has(id)) return { kind: 'building', id }
  return estate.sector.has(id) ? { kind: 'sector', id } : null
}

const PLACE_KINDS = ['entrance', 'publicPlace', 'receptionPlace', 'landmark', 'building', 'sector']

/** The place that the selection speaks of: itself, or the place of a situation; null when it is something else. */
export const selectedPlace = (estate: Estate, selection: Selection | null): string | null => {
  if (!selection) return null
  if (selection.kind === 'situation') return estate.situation.get(selection.id)?.place ?? null
  return PLACE_KINDS.includes(selection.kind) ? selection.id : null
}

const timeOf = ({ when }: Situation): string => ('day' in when ? when.day : when.minute)

/** Situations of a place in the period and of the filter, the newest first; by sector ones and C5 where the place is their sector. */
export const situationsAt = (estate: Estate, filter: HeatFilter, place: string): readonly Situation[] => {
  const judge = heatJudge(estate, filter)
  const zone = settingsOf(estate).timeZone
  return [...estate.situation.values()]
    .filter((situation) => {
      if (situation.place !== place) return false
      const day = dayOf(situation.when, zone)
      return isInPeriod(day, filter.period) && judge(situation, day) !== null
    })
    .sort((a, b) => (timeOf(a) < timeOf(b) ? 1 : -1))
}
