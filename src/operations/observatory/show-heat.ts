import { dayNumberOf } from '../../domain/civil-date.ts'
import { estateBounds } from '../../domain/estate-bounds.ts'
import type { HeatFilter } from '../../domain/hotspots/heat-filter.ts'
import { observationsOf, observesSame } from '../../domain/hotspots/observations-of.ts'
import { keptFrom, viewOf } from '../../domain/hotspots/view-of.ts'
import { type Fault, isFault, refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { answered, type Pending, running } from '../../store/pending.ts'
import type { State, Store } from '../../store/store.ts'
import type { HotspotsPorts } from '../hotspots-ports.ts'
import type { Operation } from '../operation.ts'
import { heatGrid } from './heat-grid.ts'

/**
 * Computes the heat map of a filter, and what of it is more than chance. One request is under way at a time: filters asked
 * for meanwhile, as by a slider that is dragged, replace each other, and the last is computed next; so is what was asked
 * of another unit or of records that changed meanwhile. Each answer is shown
 * when it comes, older ones stay until then.
 */
export const showHeat: Operation<HeatFilter> = {
  id: 'show-heat',
  available: (_state, { period }) => (period.from > period.until ? refusal('period-reversed') : null),
  label: () => actions['show-heat'](),
  run: async ({ session }, filter, ports) => {
    const store = ports.store()
    const isUnderWay = session.heat.density?.state === 'running'
    store.look(({ heat }) => ({ heat: { ...heat, filter } }))
    if (isUnderWay) return { kind: 'done', quiet: true }
    for (;;) {
      const asked = store.read()
      const fault = await answer(asked, store, ports.hotspots)
      if (isStill(asked, store.read())) return fault ?? { kind: 'done', quiet: true }
    }
  },
}

/** Whether choices, unit and records are those that an answer was asked of. */
const isStill = (asked: State, now: State): boolean =>
  now.session.heat.filter === asked.session.heat.filter &&
  now.session.heat.unit === asked.session.heat.unit &&
  observesSame(now.estate, asked.estate)

async function answer(asked: State, store: Store, hotspots: HotspotsPorts): Promise<Fault | null> {
  const { estate } = asked
  const { heat, today } = asked.session
  const { filter } = heat
  store.look(({ heat }) => ({
    heat: {
      ...heat,
      density: running(filter, heat.density),
      ranking: running(filter, heat.ranking),
    },
  }))
  const observations = observationsOf(estate, filter)
  const { view } = viewOf(estate, filter, today)
  const known = dayNumberOf(keptFrom(estate, view.families, today))
  const [density, ranking] = await Promise.all([
    hotspots.density(observations, { ...view, ...heatGrid(estateBounds(estate)), unit: heat.unit }),
    hotspots.rank(observations, { ...view, keptFrom: known }),
  ])
  const isNewest = isStill(asked, store.read())
  store.look(({ heat }) => ({
    heat: {
      ...heat,
      density: shown(filter, density, isNewest, heat.density),
      ranking: shown(filter, ranking, isNewest, heat.ranking),
    },
  }))
  return isFault(density) ? density : isFault(ranking) ? ranking : null
}

/** An answer that is no longer the newest is shown, but the wait goes on. */
function shown<Result extends object>(
  request: HeatFilter,
  result: Result | Fault,
  isNewest: boolean,
  before: Pending<HeatFilter, Result> | null,
): Pending<HeatFilter, Result> {
  if (isNewest) return answered(request, result)
  return isFault(result) ? running(request, before) : { request, state: 'running', result }
}
