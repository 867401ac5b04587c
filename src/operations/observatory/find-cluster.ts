import { settingsOf } from '../../domain/estate.ts'
import { observationsOf } from '../../domain/hotspots/observations-of.ts'
import { viewOf } from '../../domain/hotspots/view-of.ts'
import { isFault, isRefusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { HeatSession } from '../../store/heat-session.ts'
import type { Operation } from '../operation.ts'

/** Draws of a quarter where nothing goes on, against which the most likely zone is held. */
export const SCAN_REPLICATES = 999

/** Looks for what started when and where: the zone and the days whose situations chance explains least. Stopped, what was found before stays. */
export const findCluster: Operation = {
  id: 'find-cluster',
  available: () => null,
  label: () => actions['find-cluster'](),
  run: async ({ estate, session }, _target, ports) => {
    const store = ports.store()
    const { filter, scan: before } = session.heat
    const show = (change: Partial<HeatSession>): void =>
      store.look(({ heat }) => ({ heat: { ...heat, ...change } }))
    show({ scan: { request: filter, state: 'running' }, scanProgress: 0 })
    const result = await ports.hotspots.scan(
      observationsOf(estate, filter),
      {
        ...viewOf(estate, filter, session.today).view,
        ...{ seed: settingsOf(estate).seed, replicates: SCAN_REPLICATES, windows: 'any' },
      },
      (scanProgress) => show({ scanProgress }),
    )
    if (isRefusal(result)) {
      show({ scan: before?.state === 'done' ? before : null })
      return result
    }
    show({
      scan: isFault(result)
        ? { request: filter, state: 'failed', failure: result }
        : { request: filter, state: 'done', result },
    })
    return isFault(result) ? result : { kind: 'done', quiet: true }
  },
}
