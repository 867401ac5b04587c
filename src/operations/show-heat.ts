import { estateBounds } from '../domain/estate-bounds.ts'
import type { HeatFilter } from '../domain/hotspots/density.ts'
import { heatEvents } from '../domain/hotspots/heat-events.ts'
import { isFault, refusal } from '../domain/refusal.ts'
import { actions } from '../messages/actions.ts'
import type { Operation } from './operation.ts'

/** Standard deviation of the kernel on an estate, and cell of its grid: a quarter of it at most. */
export const BANDWIDTH_METRES = 40
export const CELL_METRES = 10

/** Computes the heat map of a filter. The newest request wins; an older picture stays until the new one is there. */
export const showHeat: Operation<HeatFilter> = {
  id: 'show-heat',
  available: (_state, { period }) => (period.from > period.until ? refusal('period-reversed') : null),
  label: () => actions['show-heat'](),
  run: async ({ estate, session }, filter, ports) => {
    const store = ports.store()
    const shown = session.heat.density?.result
    store.look(({ heat }) => ({
      heat: {
        ...heat,
        filter,
        density: { request: filter, state: 'running', ...(shown && { result: shown }) },
      },
    }))
    const { events } = heatEvents(estate, filter, session.today)
    const result = await ports.density({
      events,
      period: filter.period,
      cover: estateBounds(estate),
      bandwidthMetres: BANDWIDTH_METRES,
      cellMetres: CELL_METRES,
    })
    const isNewest = store.read().session.heat.density?.request === filter
    if (isFault(result)) {
      if (isNewest)
        store.look(({ heat }) => ({
          heat: { ...heat, density: { request: filter, state: 'failed', failure: result } },
        }))
      return result
    }
    if (isNewest)
      store.look(({ heat }) => ({ heat: { ...heat, density: { request: filter, state: 'done', result } } }))
    return { kind: 'done', quiet: true }
  },
}
