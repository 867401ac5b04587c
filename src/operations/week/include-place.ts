import { type Estate, withoutRecords } from '../../domain/estate.ts'
import { refusal } from '../../domain/refusal.ts'
import { actions } from '../../messages/actions.ts'
import { placeName } from '../../messages/place-name.ts'
import type { Operation } from '../operation.ts'
import { closedObstacle } from './closed-obstacle.ts'
import type { Excluded } from './exclude-place.ts'

/** Of one round when it is named; without one, all of the place in that week. */
const exclusions = (estate: Estate, { week, place, round }: Excluded): readonly string[] =>
  [...estate.exclusion.values()]
    .filter(
      (each) => each.week === week && each.place === place && (round === undefined || each.round === round),
    )
    .map(({ id }) => id)

/** Lets a place kept out by hand back into a week, or into one round; it gets a stop when the week is next prepared or repaired. */
export const includePlace: Operation<Excluded> = {
  id: 'include-place',
  available: ({ estate, session }, target) => {
    if (session.planning?.state === 'running') return refusal('plan-running')
    if (exclusions(estate, target).length === 0) return refusal('nothing-selected')
    return closedObstacle(estate, target.week)
  },
  label: ({ estate }, { place, week }) => actions['include-place'](placeName(estate, place), week),
  run: (_state, target) => ({
    kind: 'done',
    change: (now) => withoutRecords(now, 'exclusion', exclusions(now, target)),
  }),
}
