import { addMonths, firstDayOf, lastDayOf, monthOf } from '../../domain/civil-date.ts'
import { estateBounds } from '../../domain/estate-bounds.ts'
import type { Density } from '../../domain/hotspots/density.ts'
import type { HeatFilter } from '../../domain/hotspots/heat-filter.ts'
import { observationsOf } from '../../domain/hotspots/observations-of.ts'
import { viewOf } from '../../domain/hotspots/view-of.ts'
import { isFault } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { answered, running } from '../../store/pending.ts'
import type { Operation } from '../operation.ts'
import { heatGrid } from './heat-grid.ts'

const MONTHS = 12

/** The filters of the 12 months that end with the one that holds the filter's last day, the oldest first. */
export const monthFilters = (filter: HeatFilter): readonly HeatFilter[] =>
  Array.from({ length: MONTHS }, (_, index) => {
    const month = addMonths(monthOf(filter.period.until), index + 1 - MONTHS)
    return { ...filter, period: { from: firstDayOf(month), until: lastDayOf(month) } }
  })

/** Computes the pictures of 12 months at one scale. Asked again while it computes, the newest filter wins. */
export const showMonths: Operation<HeatFilter> = {
  id: 'show-months',
  available: () => null,
  label: () => actions['show-months'](),
  run: async ({ estate, session }, filter, ports) => {
    const store = ports.store()
    store.look(({ heat }) => ({ heat: { ...heat, months: running(filter, heat.months) } }))
    const observations = observationsOf(estate, filter)
    const grid = heatGrid(estateBounds(estate))
    const months: Density[] = []
    for (const each of monthFilters(filter)) {
      const { view } = viewOf(estate, each, session.today)
      const density = await ports.hotspots.density(observations, {
        ...view,
        ...grid,
        unit: session.heat.unit,
      })
      if (store.read().session.heat.months?.request !== filter) return { kind: 'done', quiet: true }
      if (isFault(density)) {
        store.look(({ heat }) => ({ heat: { ...heat, months: answered(filter, density) } }))
        return density
      }
      months.push(density)
    }
    store.look(({ heat }) => ({ heat: { ...heat, months: answered(filter, months) } }))
    return { kind: 'done', quiet: true }
  },
}
