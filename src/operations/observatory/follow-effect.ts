import { dateOfDay, dayNumberOf } from '../../domain/civil-date.ts'
import { observationsOf } from '../../domain/hotspots/observations-of.ts'
import { viewOf } from '../../domain/hotspots/view-of.ts'
import { isFault, refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { placeName } from '../../messages/place-name.ts'
import type { FollowedEffect, HeatSession } from '../../store/heat-session.ts'
import type { Operation } from '../operation.ts'

/** Days compared on each side at most: two quarters. */
const MOST_DAYS = 182

/**
 * What became of places, and of what lies around them, since something was done there (a presence asked for, an action
 * held): as many days after as before, that day aside. A sector or a building stands for all its places.
 */
export const followEffect: Operation<FollowedEffect> = {
  id: 'follow-effect',
  available: ({ session }, { places, since }) => {
    if (places.length === 0) return refusal('nothing-selected')
    return since > session.today ? refusal('when-in-future') : null
  },
  label: ({ estate }, { places }) => actions['follow-effect'](placeName(estate, places[0]!)),
  run: async ({ estate, session }, request, ports) => {
    const store = ports.store()
    const { places, filter } = request
    const show = (effect: HeatSession['effect']): void =>
      store.look(({ heat }) => ({ heat: { ...heat, effect: effect ?? null } }))
    show({ request, state: 'running' })
    const since = dayNumberOf(request.since)
    const days = Math.min(MOST_DAYS, dayNumberOf(session.today) - since)
    // What was noted before tells against what: families that are no longer kept on both sides are left out.
    const period = { from: dateOfDay(since - days), until: session.today }
    const { families } = viewOf(estate, { families: filter.families, period }, session.today).view
    const result = await ports.hotspots.displacement(observationsOf(estate, filter), {
      ...{ places, since, days, families },
    })
    if (store.read().session.heat.effect?.request !== request) return { kind: 'done', quiet: true }
    show(isFault(result) ? { request, state: 'failed', failure: result } : { request, state: 'done', result })
    return isFault(result) ? result : { kind: 'done', quiet: true }
  },
}

/** Whether two askings are of the same places, day and choices. */
export const isSameEffect = (a: FollowedEffect | undefined, b: FollowedEffect): boolean =>
  a !== undefined && a.places.join() === b.places.join() && a.since === b.since && a.filter === b.filter
