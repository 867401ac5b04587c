import { dayNumberOf } from '../../domain/civil-date.ts'
import { observationsOf } from '../../domain/hotspots/observations-of.ts'
import { residenceName } from '../../domain/hotspots/observed-places.ts'
import type { RankLevel } from '../../domain/hotspots/ranking.ts'
import { keptFrom, viewOf } from '../../domain/hotspots/view-of.ts'
import { isFault } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { placeName } from '../../messages/place-name.ts'
import type { HeatSession, StudiedPlace } from '../../store/heat-session.ts'
import type { Operation } from '../operation.ts'

/**
 * Looks closely at one place, building, résidence or sector with the filter at hand. The newest request wins; while the
 * same place is asked for again, its older answer stays.
 */
export const studyPlace: Operation<{ readonly level: RankLevel; readonly id: string }> = {
  id: 'study-place',
  available: () => null,
  label: ({ estate }, { id }) => actions['study-place'](residenceName(id) ?? placeName(estate, id)),
  run: async ({ estate, session }, { level, id }, ports) => {
    const store = ports.store()
    const { filter, study: before } = session.heat
    const request: StudiedPlace = { level, id, filter }
    const show = (study: HeatSession['study']): void =>
      store.look(({ heat }) => ({ heat: { ...heat, study } }))
    const isSame = before?.request.id === id && before.request.level === level
    show({ request, state: 'running', ...(isSame && before.result && { result: before.result }) })
    const { view } = viewOf(estate, filter, session.today)
    const known = dayNumberOf(keptFrom(estate, view.families, session.today))
    const result = await ports.hotspots.study(observationsOf(estate, filter), {
      ...{ ...view, level, id, keptFrom: known },
    })
    if (store.read().session.heat.study?.request !== request) return { kind: 'done', quiet: true }
    show(isFault(result) ? { request, state: 'failed', failure: result } : { request, state: 'done', result })
    return isFault(result) ? result : { kind: 'done', quiet: true }
  },
}
