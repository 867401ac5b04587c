import { dateOfDay, dayNumberOf } from '../../domain/civil-date.ts'
import { observationsOf } from '../../domain/hotspots/observations-of.ts'
import { viewOf } from '../../domain/hotspots/view-of.ts'
import { isFault, refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { placeName } from '../../messages/place-name.ts'
import type { FollowedPresence, HeatSession } from '../../store/heat-session.ts'
import type { Operation } from '../operation.ts'

/** Days compared on each side at most: two quarters. */
const MOST_DAYS = 182

/** What became of a place and of what lies around it since a presence was asked for there: as many days after as before, that day aside. */
export const followPresence: Operation<{ readonly place: string }> = {
  id: 'follow-presence',
  available: ({ estate }, { place }) =>
    estate.support.get(`support-${place}`)?.since === undefined ? refusal('nothing-selected') : null,
  label: ({ estate }, { place }) => actions['follow-presence'](placeName(estate, place)),
  run: async ({ estate, session }, { place }, ports) => {
    const store = ports.store()
    const { filter } = session.heat
    const request: FollowedPresence = { place, filter }
    const show = (effect: HeatSession['effect']): void =>
      store.look(({ heat }) => ({ heat: { ...heat, effect: effect ?? null } }))
    show({ request, state: 'running' })
    const since = dayNumberOf(estate.support.get(`support-${place}`)!.since!)
    const days = Math.min(MOST_DAYS, dayNumberOf(session.today) - since)
    // What was noted before tells against what: families that are no longer kept on both sides are left out.
    const period = { from: dateOfDay(since - days), until: session.today }
    const { families } = viewOf(estate, { families: filter.families, period }, session.today).view
    const result = await ports.hotspots.displacement(observationsOf(estate, filter), {
      ...{ places: [place], since, days, families },
    })
    if (store.read().session.heat.effect?.request !== request) return { kind: 'done', quiet: true }
    show(isFault(result) ? { request, state: 'failed', failure: result } : { request, state: 'done', result })
    return isFault(result) ? result : { kind: 'done', quiet: true }
  },
}
