import { estateBounds } from '../../domain/estate-bounds.ts'
import { beforeRecords } from '../../domain/hotspots/before-records.ts'
import { observationsOf } from '../../domain/hotspots/observations-of.ts'
import { viewOf } from '../../domain/hotspots/view-of.ts'
import { isFault, refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import type { ComparedDensities, ComparedPeriods } from '../../store/heat-session.ts'
import { answered, running } from '../../store/pending.ts'
import type { Operation } from '../operation.ts'
import { heatGrid } from './heat-grid.ts'

/** Of the shuffles that say what chance gives: the same picture each time. */
export const COMPARE_SEED = 1

/** Sets two periods beside each other, B against A: both pictures, and where they differ by more than chance. */
export const comparePeriods: Operation<ComparedPeriods> = {
  id: 'compare-periods',
  available: (_state, { a, b }) => (a.from > a.until || b.from > b.until ? refusal('period-reversed') : null),
  label: () => actions['compare-periods'](),
  run: async ({ estate, session: { heat, today } }, asked, ports) => {
    const store = ports.store()
    // Of what was not recorded nothing differs: the two are shown, never their difference.
    const isEarly = [asked.a, asked.b].some((period) => beforeRecords(estate, period) !== null)
    const compared = isEarly ? { ...asked, shown: 'swipe' as const } : asked
    store.look((now) => ({
      heat: { ...now.heat, compared, comparedDensities: running(compared, now.heat.comparedDensities) },
    }))
    const { filter } = heat
    const observations = observationsOf(estate, filter)
    const grid = heatGrid(estateBounds(estate))
    // A family that one period has lost is compared in neither.
    const views = [compared.a, compared.b].map((period) => viewOf(estate, { ...filter, period }, today).view)
    const families = views[0]!.families.filter((family) => views[1]!.families.includes(family))
    const [a, b] = views.map((view) => ({ ...view, families }))
    const unit = 'per-hectare-month' as const
    const [left, right, difference] = await Promise.all([
      ports.hotspots.density(observations, { ...a!, ...grid, unit }),
      ports.hotspots.density(observations, { ...b!, ...grid, unit }),
      ports.hotspots.difference(observations, { ...grid, a: a!, b: b!, seed: COMPARE_SEED }),
    ])
    const failure = [left, right, difference].find(isFault)
    const answer = failure ?? ({ a: left, b: right, difference } as ComparedDensities)
    if (store.read().session.heat.comparedDensities?.request === compared)
      store.look((now) => ({ heat: { ...now.heat, comparedDensities: answered(compared, answer) } }))
    return failure ?? { kind: 'done', quiet: true }
  },
}
