import { settingsOf } from '../../domain/estate.ts'
import { observationsOf } from '../../domain/hotspots/observations-of.ts'
import { viewOf } from '../../domain/hotspots/view-of.ts'
import { isFault, isRefusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { HeatSession } from '../../store/heat-session.ts'
import type { Operation } from '../operation.ts'

/** Looks whether what was noted calls for more nearby, soon after. Stopped, what was found before stays. */
export const findNearRepeat: Operation = {
  id: 'find-near-repeat',
  available: () => null,
  label: () => actions['find-near-repeat'](),
  run: async ({ estate, session }, _target, ports) => {
    const store = ports.store()
    const { filter, nearRepeat: before } = session.heat
    const show = (nearRepeat: HeatSession['nearRepeat']): void =>
      store.look(({ heat }) => ({ heat: { ...heat, nearRepeat } }))
    show({ request: filter, state: 'running' })
    const result = await ports.hotspots.nearRepeat(observationsOf(estate, filter), {
      ...viewOf(estate, filter, session.today).view,
      seed: settingsOf(estate).seed,
    })
    if (isRefusal(result)) {
      show(before?.state === 'done' ? before : null)
      return result
    }
    show(
      isFault(result)
        ? { request: filter, state: 'failed', failure: result }
        : { request: filter, state: 'done', result },
    )
    return isFault(result) ? result : { kind: 'done', quiet: true }
  },
}
