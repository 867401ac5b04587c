import { dayNumberOf } from '../../domain/civil-date.ts'
import { estateBounds } from '../../domain/estate-bounds.ts'
import type { HeatFilter } from '../../domain/hotspots/heat-filter.ts'
import { observationsOf } from '../../domain/hotspots/observations-of.ts'
import { keptFrom, viewOf } from '../../domain/hotspots/view-of.ts'
import { type Fault, isFault, refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { Pending } from '../../store/pending.ts'
import type { Operation } from '../operation.ts'
import { heatGrid } from './heat-grid.ts'

/**
 * Computes the heat map of a filter, and what of it is more than chance. The newest request wins; an older picture and an
 * older list stay until the new ones are there.
 */
export const showHeat: Operation<HeatFilter> = {
  id: 'show-heat',
  available: (_state, { period }) => (period.from > period.until ? refusal('period-reversed') : null),
  label: () => actions['show-heat'](),
  run: async ({ estate, session }, filter, ports) => {
    const store = ports.store()
    store.look(({ heat }) => ({
      heat: {
        ...heat,
        filter,
        density: running(filter, heat.density),
        ranking: running(filter, heat.ranking),
      },
    }))
    const observations = observationsOf(estate, filter)
    const { view } = viewOf(estate, filter, session.today)
    const { unit } = session.heat
    const isNewest = (): boolean => store.read().session.heat.filter === filter
    const [density, ranking] = await Promise.all([
      ports.hotspots
        .density(observations, { ...view, ...heatGrid(estateBounds(estate)), unit })
        .then((result) => {
          if (isNewest()) store.look(({ heat }) => ({ heat: { ...heat, density: answered(filter, result) } }))
          return result
        }),
      ports.hotspots
        .rank(observations, {
          ...view,
          keptFrom: dayNumberOf(keptFrom(estate, view.families, session.today)),
        })
        .then((result) => {
          if (isNewest()) store.look(({ heat }) => ({ heat: { ...heat, ranking: answered(filter, result) } }))
          return result
        }),
    ])
    if (isFault(density)) return density
    return isFault(ranking) ? ranking : { kind: 'done', quiet: true }
  },
}

function running<Request, Result>(
  request: Request,
  before: Pending<Request, Result> | null,
): Pending<Request, Result> {
  return { request, state: 'running', ...(before?.result && { result: before.result }) }
}

function answered<Request, Result extends object>(
  request: Request,
  result: Result | Fault,
): Pending<Request, Result> {
  return isFault(result) ? { request, state: 'failed', failure: result } : { request, state: 'done', result }
}
